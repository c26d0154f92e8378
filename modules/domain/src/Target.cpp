// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Target.h"

#include "Texts.h"

#include <algorithm>

namespace wm::domain {

namespace {

constexpr Texts<ValueStatus, 3> kValueStatuses{{
    {ValueStatus::Stated, "stated"},
    {ValueStatus::Qualitative, "qualitative"},
    {ValueStatus::LostInSource, "lost_in_source"},
}};
constexpr Texts<YearStatus, 5> kYearStatuses{{
    {YearStatus::None, ""},
    {YearStatus::Stated, "stated"},
    {YearStatus::FromBrief, "from_brief"},
    {YearStatus::Inferred, "inferred"},
    {YearStatus::LostInSource, "lost_in_source"},
}};
constexpr Texts<Horizon, 4> kHorizons{{
    {Horizon::None, ""},
    {Horizon::Near, "near"},
    {Horizon::Mid, "mid"},
    {Horizon::Long, "long"},
}};

struct FilledParts {
    std::string_view text;
    bool isValue = false;
    bool isYear = false;
};
constexpr std::array<FilledParts, 4> kFilledParts{
    {{"", false, false}, {"value", true, false}, {"year", false, true}, {"value,year", true, true}}};

} // namespace

std::string_view toText(ValueStatus status)
{
    return textOf(kValueStatuses, status);
}

std::string_view toText(YearStatus status)
{
    return textOf(kYearStatuses, status);
}

std::string_view toText(Horizon horizon)
{
    return textOf(kHorizons, horizon);
}

std::optional<ValueStatus> valueStatusFromText(std::string_view text)
{
    return valueOf(kValueStatuses, text);
}

std::optional<YearStatus> yearStatusFromText(std::string_view text)
{
    return valueOf(kYearStatuses, text);
}

std::optional<Horizon> horizonFromText(std::string_view text)
{
    return valueOf(kHorizons, text);
}

std::string_view filledPartsText(const FilledIn& filledIn)
{
    const auto* const found = std::ranges::find_if(kFilledParts, [&](const FilledParts& parts) {
        return parts.isValue == filledIn.isValue && parts.isYear == filledIn.isYear;
    });
    return found->text;
}

std::optional<FilledIn> filledPartsFromText(std::string_view text)
{
    const auto* const found = std::ranges::find(kFilledParts, text, &FilledParts::text);
    if (found == kFilledParts.end())
        return std::nullopt;
    FilledIn filledIn;
    filledIn.isValue = found->isValue;
    filledIn.isYear = found->isYear;
    return filledIn;
}

} // namespace wm::domain
