# SPDX-License-Identifier: GPL-3.0-or-later
# forecast_speed.R FILE.csv: CPU milliseconds a series of methods of package forecast, tab-separated.
suppressPackageStartupMessages(library(forecast))
rows <- read.csv(commandArgs(trailingOnly = TRUE)[1])
train <- lapply(split(rows[rows$part == "train", ], rows$series_id[rows$part == "train"]), function(s) ts(s$value[order(s$index)]))
methods <- list(
    "ets" = function(y) forecast(ets(y), h = 6),
    "holt, damped" = function(y) holt(y, damped = TRUE, h = 6),
    "thetaf" = function(y) thetaf(y, h = 6),
    "rwf with drift" = function(y) rwf(y, drift = TRUE, h = 6)
)
for (name in names(methods)) {
    spent <- system.time(for (y in train) suppressWarnings(try(methods[[name]](y), silent = TRUE)))
    cat(name, 1000 * (spent[["user.self"]] + spent[["sys.self"]]) / length(train), sep = "\t")
    cat("\n")
}
