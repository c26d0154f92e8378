// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/Words.h"

namespace wm::presentation {

std::string Words::phrase(std::string_view key) const
{
    const auto found = phrases.find(key);
    return found == phrases.end() ? std::string(key) : found->second;
}

std::string filledIn(const std::string& text, const std::string& first, const std::string& second)
{
    std::string result;
    result.reserve(text.size() + first.size() + second.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == '%' && i + 1 < text.size() && (text[i + 1] == '1' || text[i + 1] == '2');
        if (!isPlace) {
            result += text[i];
            continue;
        }
        result += text[i + 1] == '1' ? first : second;
        ++i;
    }
    return result;
}

} // namespace wm::presentation
