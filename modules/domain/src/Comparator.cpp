// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Comparator.h"

#include <array>
#include <utility>

namespace wm::domain {

namespace {
constexpr std::array<std::pair<Comparator, std::string_view>, 7> kComparatorTexts{{
    {Comparator::Unstated, ""},
    {Comparator::GreaterOrEqual, ">="},
    {Comparator::Greater, ">"},
    {Comparator::LessOrEqual, "<="},
    {Comparator::Less, "<"},
    {Comparator::Equal, "="},
    {Comparator::About, "~"},
}};
} // namespace

std::string_view toText(Comparator comparator)
{
    for (const auto& [value, text] : kComparatorTexts) {
        if (value == comparator)
            return text;
    }
    return "";
}

std::optional<Comparator> comparatorFromText(std::string_view text)
{
    for (const auto& [value, known] : kComparatorTexts) {
        if (known == text)
            return value;
    }
    return std::nullopt;
}

} // namespace wm::domain
