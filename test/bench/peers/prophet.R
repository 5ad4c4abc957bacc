# Trend with changepoints, week and year of a daily series by Prophet; the growth is that of its trend over the month to
# come, with the interval that its own changepoints leave.
suppressWarnings(suppressPackageStartupMessages(library(prophet)))
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "protocol.R"))

fit <- function(values) {
  days <- data.frame(ds = seq(as.Date("2024-01-01"), by = "day", length.out = length(values)), y = values)
  suppressMessages(suppressWarnings(prophet(
    days, weekly.seasonality = TRUE, yearly.seasonality = 2, daily.seasonality = FALSE, interval.width = 0.9
  )))
}

MONTH <- 30
# A straight trend may fall below nothing, of which there is no logarithm.
positive <- function(trend) log(pmax(trend, 1e-3))

growth <- function(model) {
  set.seed(1)
  last <- max(model$history$ds)
  now <- predict(model, data.frame(ds = last))$trend
  then <- predict(model, data.frame(ds = last + MONTH * 24 * 3600))[, c("trend", "trend_lower", "trend_upper")]
  monthly((positive(unlist(then)) - positive(now)) / MONTH)
}

answer("prophet", fit, growth)
