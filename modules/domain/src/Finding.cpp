// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Finding.h"

#include "Texts.h"

#include "wm/base/Utf8.h"

namespace wm::domain {

namespace {

constexpr Texts<FindingKind, kFindingKinds.size()> kFindingTexts{{
    {FindingKind::OutOfBounds, "out_of_bounds"},
    {FindingKind::TargetOutOfBounds, "target_out_of_bounds"},
    {FindingKind::UnitConflict, "unit_conflict"},
    {FindingKind::Contradiction, "contradiction"},
    {FindingKind::EndedCode, "ended_code"},
    {FindingKind::BaselineConflict, "baseline_conflict"},
    {FindingKind::Jump, "jump"},
    {FindingKind::Gap, "gap"},
    {FindingKind::Stale, "stale"},
    {FindingKind::Repeated, "repeated"},
    {FindingKind::Duplicate, "duplicate"},
    {FindingKind::TargetWithoutValues, "target_without_values"},
    {FindingKind::LostValue, "lost_value"},
    {FindingKind::FarPosition, "far_position"},
    {FindingKind::NoPosition, "no_position"},
    {FindingKind::Undated, "undated"},
    {FindingKind::Revised, "revised"},
    {FindingKind::ValuesWithoutTarget, "values_without_target"},
    {FindingKind::SeatPosition, "seat_position"},
}};

} // namespace

Severity severityOf(FindingKind kind)
{
    if (kind <= FindingKind::Contradiction)
        return Severity::Wrong;
    return kind <= FindingKind::Undated ? Severity::Look : Severity::Know;
}

std::string faultOf(const AcceptedFinding& accepted)
{
    if (accepted.reason.find_first_not_of(" \t\r\n") == std::string::npos)
        return "reason: found nothing, expected why it is accepted";
    const std::size_t count = characterCount(accepted.reason);
    if (count > AcceptedFinding::kMostReasonCharacters)
        return "reason: found " + std::to_string(count) + " characters, expected at most " +
               std::to_string(AcceptedFinding::kMostReasonCharacters);
    if (firstBrokenByte(accepted.reason))
        return "reason: found bytes that are not UTF-8";
    return {};
}

std::string_view toText(FindingKind kind)
{
    return textOf(kFindingTexts, kind);
}

std::optional<FindingKind> findingKindFromText(std::string_view text)
{
    return valueOf(kFindingTexts, text);
}

std::string_view toText(Severity severity)
{
    switch (severity) {
    case Severity::Wrong:
        return "wrong";
    case Severity::Look:
        return "look";
    case Severity::Know:
        break;
    }
    return "know";
}

} // namespace wm::domain
