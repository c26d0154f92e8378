# SPDX-License-Identifier: GPL-3.0-or-later
# parity.R SERIES.csv METHOD OURS.csv: for how many series our forecasts (waymark-cli accuracy --forecasts) are those of
# package forecast, to 1e-4 of the value in every year ahead. Prints the number of series, of equal ones, and, for ses, of
# those not equal in which R stopped short of the least squares.
suppressPackageStartupMessages(library(forecast))
arguments <- commandArgs(trailingOnly = TRUE)
rows <- read.csv(arguments[1], colClasses = c(series_id = "character"))
rows <- rows[rows$part == "train", ]
ours <- read.csv(arguments[3], colClasses = c(series_id = "character"))
methods <- list(
    naive = function(y, h) naive(y, h = h)$mean,
    drift = function(y, h) rwf(y, drift = TRUE, h = h)$mean,
    ses = function(y, h) ses(y, h = h)$mean,
    theta = function(y, h) thetaf(y, h = h)$mean,
    theta_box_cox = function(y, h) {
        lambda <- BoxCox.lambda(y, method = "loglik", lower = 0, upper = 1)
        InvBoxCox(thetaf(BoxCox(y, lambda), h = h)$mean, lambda)
    }
)
theirs <- methods[[arguments[2]]]
# The smallest sum of squares of simple smoothing on a grid of alpha; the level it starts from is solved for.
least_squares <- function(y) {
    squares <- function(alpha) {
        level <- 0
        share <- 1
        fixed <- affine <- numeric(length(y))
        for (i in seq_along(y)) {
            fixed[i] <- y[i] - level
            affine[i] <- -share
            level <- level + alpha * fixed[i]
            share <- share + alpha * affine[i]
        }
        sum((fixed - affine * sum(fixed * affine) / sum(affine^2))^2)
    }
    min(sapply(c(1e-4, seq(0.001, 0.999, 0.001), 0.9999), squares))
}
compared <- 0
equal <- 0
stopped_short <- 0
for (path in split(ours, ours$series_id)) {
    train <- rows[rows$series_id == path$series_id[1], ]
    y <- ts(train$value[order(train$index)])
    if (arguments[2] == "theta_box_cox" && min(y) <= 0) next
    expected <- suppressWarnings(try(theirs(y, nrow(path)), silent = TRUE))
    if (inherits(expected, "try-error") || any(!is.finite(expected))) next
    compared <- compared + 1
    difference <- max(abs(path$value[order(path$h)] - as.numeric(expected)) / pmax(abs(as.numeric(expected)), 1e-12))
    if (difference < 1e-4) {
        equal <- equal + 1
    } else if (arguments[2] == "ses") {
        stopped_short <- stopped_short + (sum(residuals(ses(y))^2) > least_squares(y) * (1 - 1e-6))
    }
}
cat(compared, equal, if (arguments[2] == "ses") stopped_short else "-", sep = "\t")
cat("\n")
