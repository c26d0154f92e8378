# SPDX-License-Identifier: GPL-3.0-or-later
# parity.R SERIES.csv OURS.tsv: how many series have the forecasts of package forecast, to 1e-4 of the value, for every
# year ahead. OURS: method, series, h, value, as wm_parity writes them.
suppressPackageStartupMessages(library(forecast))
arguments <- commandArgs(trailingOnly = TRUE)
rows <- read.csv(arguments[1])
rows <- rows[rows$part == "train", ]
ours <- read.delim(arguments[2], header = FALSE, col.names = c("method", "series", "h", "value"))
horizon <- max(ours$h)
methods <- list(
    naive = function(y) naive(y, h = horizon)$mean,
    drift = function(y) rwf(y, drift = TRUE, h = horizon)$mean,
    ses = function(y) ses(y, h = horizon)$mean,
    theta = function(y) thetaf(y, h = horizon)$mean,
    theta_box_cox = function(y) {
        # The lambda of the straight line's likelihood; thetaf() on its scale, the median back.
        lambda <- lambdas[[length(y)]](y)
        InvBoxCox(thetaf(BoxCox(y, lambda), h = horizon)$mean, lambda)
    }
)
