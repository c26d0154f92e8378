// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/AnnualSeries.h"

#include <Eigen/Core>

#include <span>
#include <string_view>

namespace wm::cli {

/// A method to score beside the engine: the reference lines of the chart and the textbook methods.
struct ForecastMethod {
    std::string_view name;
    Eigen::Index fewestValues = 1; ///< with fewer in the history it is not called
    /// `horizon` values, the first for the year after the history. Refused: as the method's own header says.
    projection::Outcome<Eigen::VectorXd> (*path)(const projection::AnnualSeries& history, int horizon);
};

[[nodiscard]] std::span<const ForecastMethod> forecastMethods();

/// Null for an unknown name.
[[nodiscard]] const ForecastMethod* findForecastMethod(std::string_view name);

} // namespace wm::cli
