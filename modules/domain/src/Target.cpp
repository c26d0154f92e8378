// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Target.h"

#include <array>
#include <utility>

namespace wm::domain {

namespace {

template <class Enum, std::size_t n>
using Texts = std::array<std::pair<Enum, std::string_view>, n>;

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

template <class Enum, std::size_t n>
std::string_view textOf(const Texts<Enum, n>& texts, Enum value)
{
    for (const auto& [known, text] : texts) {
        if (known == value)
            return text;
    }
    return "";
}

template <class Enum, std::size_t n>
std::optional<Enum> valueOf(const Texts<Enum, n>& texts, std::string_view text)
{
    for (const auto& [known, knownText] : texts) {
        if (knownText == text)
            return known;
    }
    return std::nullopt;
}

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

} // namespace wm::domain
