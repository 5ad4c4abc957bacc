# Breaks of the trend of one daily series, on weekly log sums, by strucchange. Reads JSON values, writes time and version.
suppressPackageStartupMessages(library(strucchange))
values <- scan(text = gsub("[][]", "", readLines("stdin", warn = FALSE)), sep = ",", quiet = TRUE)
begin <- proc.time()[["elapsed"]]
weeks <- length(values) %/% 7
log_sums <- log(colSums(matrix(tail(values, weeks * 7), nrow = 7)))
week <- seq_len(weeks)
invisible(breakpoints(log_sums ~ week))
milliseconds <- 1000 * (proc.time()[["elapsed"]] - begin)
cat(sprintf('{"milliseconds": %.1f, "version": "%s"}\n', milliseconds, packageVersion("strucchange")))
