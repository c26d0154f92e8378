// SPDX-License-Identifier: GPL-3.0-or-later
#include "Brackets.h"

namespace wm::ingest {

std::optional<Bracket> lastBracket(std::string_view text)
{
    const std::size_t close = text.find_last_of(")]");
    if (close == std::string_view::npos)
        return std::nullopt;
    const std::size_t open = text.find_last_of("([", close);
    if (open == std::string_view::npos)
        return std::nullopt;
    return Bracket{open, close + 1, text.substr(open + 1, close - open - 1)};
}

std::string withoutBrackets(std::string text)
{
    while (const std::optional<Bracket> bracket = lastBracket(text))
        text.erase(bracket->begin, bracket->end - bracket->begin);
    return text;
}

} // namespace wm::ingest
