# Breaks of the trend of a daily series, on weekly log sums, chosen by BIC; the growth is that of the last segment, with
# Newey-West errors.
suppressPackageStartupMessages({
  library(strucchange)
  library(sandwich)
})
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "protocol.R"))

fit <- function(values) {
  weeks <- length(values) %/% 7
  log_sums <- log1p(colSums(matrix(tail(values, weeks * 7), nrow = 7)))
  week <- seq_len(weeks)
  breaks <- breakpoints(log_sums ~ week)$breakpoints
  last <- if (all(is.na(breaks))) week else seq(max(breaks) + 1, weeks)
  lm(y ~ x, data.frame(x = week[last], y = log_sums[last]))
}

growth <- function(model) {
  error <- sqrt(NeweyWest(model, prewhite = FALSE)["x", "x"])
  monthly((coef(model)[["x"]] + c(0, -1, 1) * qt(0.95, model$df.residual) * error) / 7)
}

answer("strucchange", fit, growth)
