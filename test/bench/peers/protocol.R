# What the R peers share. One series a line comes in, values apart by commas: the first is timed, the others are judged.
# One JSON line goes out: median time of a fit, peak memory of the process, version, and growth a month with its interval.
DAYS_A_MONTH <- 30.4375
RUNS <- 3

read_series <- function() {
  lines <- readLines("stdin", warn = FALSE)
  lapply(lines[nzchar(lines)], function(line) as.numeric(strsplit(line, ",")[[1]]))
}

# Log units a day to growth a month; beyond e^5 a figure would only look exact.
monthly <- function(slopes) expm1(pmax(-5, pmin(5, DAYS_A_MONTH * slopes)))

peak_megabytes <- function() {
  status <- "/proc/self/status"
  if (!file.exists(status)) return("null")
  line <- grep("VmHWM", readLines(status), value = TRUE)
  sprintf("%.0f", as.numeric(gsub("[^0-9]", "", line)) / 1000)
}

answer <- function(package, fit, growth) {
  series <- read_series()
  times <- replicate(RUNS, system.time(fit(series[[1]]))[["elapsed"]])
  megabytes <- peak_megabytes()
  grown <- vapply(series[-1], function(values) {
    g <- growth(fit(values))
    sprintf('{"estimate": %.6f, "low": %.6f, "high": %.6f}', g[1], g[2], g[3])
  }, "")
  cat(sprintf(
    '{"milliseconds": %.1f, "megabytes": %s, "version": "%s", "growth": [%s]}\n',
    1000 * median(times), megabytes, packageVersion(package), paste(grown, collapse = ", ")
  ))
}
