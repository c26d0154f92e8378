// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/domain/Indicator.h"
#include "wm/domain/Target.h"

#include <cstddef>
#include <optional>
#include <string>

/// Filling in what the source text of a plan lost: the rules, in one place for window, command line and store.
namespace wm::domain {

/// What a user read in a document for a target whose value or year is lost in the source.
struct Filling {
    static constexpr std::size_t kMostSourceCharacters = 200;
    static constexpr std::size_t kMostPageCharacters = 50;
    static constexpr std::size_t kMostNoteCharacters = 500;

    std::optional<double> value;                  ///< in the indicator's unit; absent: still lost, or not lost at all
    std::optional<double> upperValue;             ///< of a range, above the value
    Comparator comparator = Comparator::Unstated; ///< of the value; nothing without one
    std::optional<int> year;                      ///< absent: still lost, or not lost at all
    std::string source;                           ///< title or number of the document
    std::string page;
    std::string note; ///< may be empty

    bool operator==(const Filling&) const = default;
};

/// The value was lost in the source, whether or not it has been filled in since.
[[nodiscard]] bool isValueLost(const Target& target);
[[nodiscard]] bool isYearLost(const Target& target);
/// Something of it is lost and not filled in yet.
[[nodiscard]] bool isToBeFilled(const Target& target);

/// What is filled in; absent: nothing.
[[nodiscard]] std::optional<Filling> fillingOf(const Target& target);

/// What of `target` stands in the place of what `lost`, the same target before, has lost in its source, with document
/// and page as `target` says them; absent: nothing does.
[[nodiscard]] std::optional<Filling> fillingOf(const Target& target, const Target& lost);

/// What a filling for that target breaks, an issue for each field; empty: nothing. Columns: value, value_upper,
/// comparator, year, source, page, note; without one: the filling as a whole.
[[nodiscard]] Issues faultsOf(const Filling& filling, const Target& target, const Indicator& indicator);

/// The target with that filling in place of the one it has; without one, as the source left it. The filling has no
/// faults.
[[nodiscard]] Target filledTarget(Target target, const std::optional<Filling>& filling);

/// An issue without file and line, for the log: "value: found 120, expected 0 - 100".
[[nodiscard]] std::string faultText(const Issue& fault);

} // namespace wm::domain
