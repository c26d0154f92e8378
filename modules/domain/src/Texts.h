// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace wm::domain {

/// The words of an enumeration in files.
template <class Enum, std::size_t n>
using Texts = std::array<std::pair<Enum, std::string_view>, n>;

/// Empty for a value without a word.
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

} // namespace wm::domain
