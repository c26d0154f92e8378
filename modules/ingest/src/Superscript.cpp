// SPDX-License-Identifier: GPL-3.0-or-later
#include "Superscript.h"

#include "wm/base/Utf8.h"

namespace wm::ingest {

namespace {

constexpr std::u32string_view kPlain = U"0123456789+-=()abcdefghijklmnoprstuvwxyz";
constexpr std::u32string_view kRaised = U"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
static_assert(kPlain.size() == kRaised.size());

} // namespace

std::string inSuperscript(std::string_view text)
{
    std::string raised;
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        const std::size_t at = kPlain.find(halfWidth(character));
        appendUtf8(raised, at == std::u32string_view::npos ? character : kRaised[at]);
    }
    return raised;
}

bool isSuperscript(char32_t character)
{
    return kRaised.find(character) != std::u32string_view::npos;
}

} // namespace wm::ingest
