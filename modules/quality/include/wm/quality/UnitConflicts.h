// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Series.h"

#include <optional>
#include <span>
#include <vector>

namespace wm::quality {

/// Values that would fit their series if they were in another unit: 万 for 亿, a fraction for a percentage.
struct UnitConflict {
    int firstYear = 0;
    int lastYear = 0;
    double value = 0.0;   ///< of the first year
    double fitting = 0.0; ///< the same, as it would fit
    int power = 0;        ///< the value is too large by this power of ten; negative: too small
};

/// Values that are 10, 100, 1000, 10 000 or 1e8 times those around them. That close to the power of ten: within three
/// times what the other changes of the series usually vary by, but 12 to 41 %. Series that vary by more than a quarter
/// a year have none, and a factor of ten, which things do grow by, only one that varies by less than 7 % and has five
/// other changes. The scale of most values is taken for right, of two as frequent the later one. At least three
/// positive values are needed; others are passed over. Years ascend, one value each.
[[nodiscard]] std::vector<UnitConflict> unitConflictsOf(std::span<const domain::YearValue> values);

/// The series with those values as they would fit, so that other rules do not find the same again.
[[nodiscard]] std::vector<domain::YearValue> withoutConflicts(std::span<const domain::YearValue> values,
                                                              std::span<const UnitConflict> conflicts);

/// Is a series of percentages with this median given as fractions of one? Where other regions have a median of ten and
/// more, one of at most 1 that is a 30th to a 300th of theirs is.
[[nodiscard]] bool isFractionForPercent(double median, double medianOfOthers);

/// The median of a series or of regions; absent without values.
[[nodiscard]] std::optional<double> medianValue(std::vector<double> values);

} // namespace wm::quality
