// SPDX-License-Identifier: GPL-3.0-or-later
#include "Brackets.h"

namespace wm::ingest {

std::optional<Bracket> lastBracket(std::string_view text)
{
    const std::size_t last = text.find_last_of(")]");
    if (last == std::string_view::npos)
        return std::nullopt;
    const std::size_t open = text.find_last_of("([", last);
    if (open == std::string_view::npos)
        return std::nullopt;
    const std::size_t close = text.find_first_of(")]", open); // "(亿元)1)": the sign of a note behind
    return Bracket{open, close + 1, text.substr(open + 1, close - open - 1)};
}

std::string withoutBrackets(std::string text)
{
    while (const std::optional<Bracket> bracket = lastBracket(text))
        text.erase(bracket->begin, bracket->end - bracket->begin);
    return text;
}

} // namespace wm::ingest
