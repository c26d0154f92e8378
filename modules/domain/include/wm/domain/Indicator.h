// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Id.h"
#include "wm/domain/LocalText.h"

#include <optional>
#include <string>
#include <string_view>

namespace wm::domain {

using IndicatorId = Id<struct IndicatorTag>;

/// Which way is better.
enum class Direction { Increase, Decrease, Maintain };

/// A unit of measure. Two units convert into each other only within one dimension; percent and percentage point are
/// two.
struct Unit {
    LocalText name;        ///< name.zh is also the key used by indicators
    std::string dimension; ///< "currency_cny", "ratio_percent", ...
    double factor = 1.0;   ///< how many base units one of this unit is
    std::string baseUnit;
};

/// What is measured.
struct Indicator {
    IndicatorId id;
    std::string code;
    LocalText name;
    std::string unit;  ///< a Unit's name.zh; empty: a qualitative indicator
    std::string theme; ///< vocabulary "theme"
    Direction direction = Direction::Increase;
    std::optional<double> lowerBound; ///< natural range, in `unit`
    std::optional<double> upperBound;
    std::string methodProfile = {}; ///< name and version of the profile that judges its targets; empty: the default

    [[nodiscard]] bool isWithinBounds(double value) const;
    /// The same for a value of that kind (vocabulary "value_kind"). Bounds are those of the level: a growth rate of an
    /// indicator between 0 and 100 may well be negative.
    [[nodiscard]] bool isWithinBounds(double value, std::string_view valueKind) const;
    /// "0 - 100"; an end that is not bounded is "…".
    [[nodiscard]] std::string boundsText() const;
};

[[nodiscard]] std::string_view toText(Direction direction);
[[nodiscard]] std::optional<Direction> directionFromText(std::string_view text);

} // namespace wm::domain
