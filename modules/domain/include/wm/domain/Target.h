// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Series.h"

#include <array>
#include <optional>
#include <string>

namespace wm::domain {

using TargetId = Id<struct TargetTag>;

enum class ValueStatus {
    Stated,       ///< the plan gives a number
    Qualitative,  ///< the plan gives words only
    LostInSource, ///< the number is missing in the source text; to be filled in by the user with a source
};

/// How the target year is known.
enum class YearStatus { None, Stated, FromBrief, Inferred, LostInSource };

/// 近期 / 中期 / 远期, where the plan speaks of them.
enum class Horizon { None, Near, Mid, Long };

/// The years that they usually are: what most targets are for, and so what lists of years begin with.
inline constexpr std::array kMainHorizons{2020, 2025, 2035};

/// What years a target can be for; as in the workspace.
inline constexpr int kFirstTargetYear = 1900;
inline constexpr int kLastTargetYear = 2200;

/// What of a target a user filled in, because it was missing in the source text. The value and the year are the
/// target's own and then stated; this says where they come from, and what to take back.
struct FilledIn {
    bool isValue = false; ///< value, upper value and comparator
    bool isYear = false;
    std::string source;                               ///< title or number of the document, as the user reads it
    std::string page;                                 ///< as printed there: "12", "12-13", "附表2"
    std::string note;                                 ///< may be empty
    Comparator lostComparator = Comparator::Unstated; ///< the target's before its value was filled in

    bool operator==(const FilledIn&) const = default;
};

/// What a plan wants: indicator x region x year x comparator x value, in the indicator's unit.
struct Target {
    TargetId id;
    std::string code;
    DocumentId document;
    RegionCode region;
    IndicatorId indicator;
    Comparator comparator = Comparator::Unstated;
    std::optional<int> baselineYear;
    std::optional<double> baselineValue;
    Horizon horizon = Horizon::None;
    std::optional<int> year;
    YearStatus yearStatus = YearStatus::None;
    std::optional<double> value;      ///< present exactly when status is Stated
    std::optional<double> upperValue; ///< the upper end of a range; then `value` is the lower end
    std::string valueKind;            ///< vocabulary "value_kind"
    ValueStatus status = ValueStatus::Stated;
    std::string role; ///< vocabulary "target_role"
    std::string section;
    std::string note;
    std::optional<FilledIn> filledIn = {}; ///< absent: value and year are as the source has them
};

[[nodiscard]] std::string_view toText(ValueStatus status);
[[nodiscard]] std::string_view toText(YearStatus status);
[[nodiscard]] std::string_view toText(Horizon horizon);
[[nodiscard]] std::optional<ValueStatus> valueStatusFromText(std::string_view text);
[[nodiscard]] std::optional<YearStatus> yearStatusFromText(std::string_view text);
[[nodiscard]] std::optional<Horizon> horizonFromText(std::string_view text);
/// "value", "year", "value,year"; empty: neither.
[[nodiscard]] std::string_view filledPartsText(const FilledIn& filledIn);
/// Whether the value and the year are filled in; absent for another text.
[[nodiscard]] std::optional<FilledIn> filledPartsFromText(std::string_view text);

} // namespace wm::domain
