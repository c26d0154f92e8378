// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// What a check of a workspace's data finds, and what of it users have looked at and let stand.
namespace wm::domain {

/// In the order in which they are listed: what is wrong comes first.
enum class FindingKind {
    OutOfBounds,         ///< a value beyond the natural bounds of its indicator
    TargetOutOfBounds,   ///< the same of a target's value or baseline
    UnitConflict,        ///< a power of ten away from its neighbours
    Contradiction,       ///< a level and a share of one year that disagree
    EndedCode,           ///< values, targets or facilities of a region after its code ended
    BaselineConflict,    ///< the plan's baseline is not what was observed
    Jump,                ///< a change far beyond the usual ones of its series
    Gap,                 ///< years missing within a series
    Stale,               ///< other regions have newer values
    Repeated,            ///< one value for many years
    Duplicate,           ///< two indicators, targets or facilities that say the same
    TargetWithoutValues, ///< nothing to judge a target by
    LostValue,           ///< the value or year of a target is missing in its source
    FarPosition,         ///< a facility that lies far from its region, or abroad
    NoPosition,          ///< a facility that is not on the map
    Undated,             ///< values without a period, which no figure can draw
    Revised,             ///< a value that is not what it was at first
    ValuesWithoutTarget, ///< a series that no plan speaks of
    SeatPosition,        ///< a facility of which only the seat of its county is known
};

inline constexpr std::array kFindingKinds{
    FindingKind::OutOfBounds,  FindingKind::TargetOutOfBounds,
    FindingKind::UnitConflict, FindingKind::Contradiction,
    FindingKind::EndedCode,    FindingKind::BaselineConflict,
    FindingKind::Jump,         FindingKind::Gap,
    FindingKind::Stale,        FindingKind::Repeated,
    FindingKind::Duplicate,    FindingKind::TargetWithoutValues,
    FindingKind::LostValue,    FindingKind::FarPosition,
    FindingKind::NoPosition,   FindingKind::Undated,
    FindingKind::Revised,      FindingKind::ValuesWithoutTarget,
    FindingKind::SeatPosition,
};

enum class Severity {
    Wrong, ///< cannot be right as it is
    Look,  ///< may be right; somebody should look at it
    Know,  ///< nothing is wrong, but it is good to know
};

/// How much findings of a kind weigh: the same for all of a kind, so that counts of kinds can be read.
[[nodiscard]] Severity severityOf(FindingKind kind);

/// What a finding is about, in codes, so that it is known again after the data has been imported anew. Texts that do
/// not apply are empty.
struct FindingKey {
    FindingKind kind = FindingKind::OutOfBounds;
    std::string indicator;
    std::string region;
    std::string valueKind; ///< vocabulary "value_kind"
    std::string period;    ///< "2015" or "2012/2014"
    std::string item;      ///< code of a target, facility or second indicator

    auto operator<=>(const FindingKey&) const = default;
};

/// A finding that somebody has looked at and lets stand, for a reason. Who and when is in the history.
struct AcceptedFinding {
    static constexpr std::size_t kMostReasonCharacters = 500;

    FindingKey key;
    std::string fingerprint; ///< of the values it was accepted for: with other ones it is a finding again
    std::string reason;

    bool operator==(const AcceptedFinding&) const = default;
};

/// What is wrong with it, as a sentence for the log; empty: nothing.
[[nodiscard]] std::string faultOf(const AcceptedFinding& accepted);

/// "out_of_bounds", ... as in the workspace and on the command line.
[[nodiscard]] std::string_view toText(FindingKind kind);
[[nodiscard]] std::optional<FindingKind> findingKindFromText(std::string_view text);
/// "wrong", "look" or "know".
[[nodiscard]] std::string_view toText(Severity severity);

} // namespace wm::domain
