// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/base/Issue.h"
#include "wm/projection/AnnualSeries.h"
#include "wm/projection/IndicatorKind.h"

#include <Eigen/Core>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace wm::cli {

/// A record that was cut, and what came after the cut.
struct ForecastCase {
    std::string id;
    projection::AnnualSeries history;
    Eigen::VectorXd future; ///< the years after the history, in their order
    projection::IndicatorKind kind;
};

struct ForecastSet {
    std::vector<ForecastCase> cases; ///< in the order of the file; whole only without issues
    Issues issues;
};

/// Reads annual test data: CSV with the columns series_id, part (train or test), index, year, value, a row a value;
/// where a year is no number the index stands in. `meta` may be empty; else a CSV with series_id and kind (share,
/// nonneg, real). Without a kind, and where the values contradict it, the history says it: amounts where nothing is
/// negative, else any number. Errors: NotFound, IoFailed.
[[nodiscard]] Result<ForecastSet> readForecastSet(const std::filesystem::path& file, const std::filesystem::path& meta);

} // namespace wm::cli
