// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/CorridorPath.h"

#include <algorithm>
#include <array>

namespace wm::geo {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::vector<std::string_view> splitNames(std::string_view text)
{
    constexpr std::array<std::string_view, 3> kSeparators{"、", "；", ";"};
    std::vector<std::string_view> names;
    while (!text.empty()) {
        std::size_t end = text.size();
        std::size_t length = 0;
        for (const std::string_view separator : kSeparators) {
            if (const std::size_t at = text.find(separator); at < end) {
                end = at;
                length = separator.size();
            }
        }
        names.push_back(trimmed(text.substr(0, end)));
        text.remove_prefix(end + length);
    }
    return names;
}

} // namespace

domain::Line corridorPath(const domain::Corridor& corridor, const Gazetteer& gazetteer)
{
    const std::string_view from = trimmed(corridor.from);
    const std::string_view to = trimmed(corridor.to);
    const auto start = gazetteer.find(from);
    const auto end = gazetteer.find(to);
    if ((!from.empty() && !start) || (!to.empty() && !end) || (!start && !end))
        return {};
    domain::Line path;
    const auto append = [&path](const std::optional<domain::LonLat>& place) {
        if (place && (path.empty() || path.back() != *place))
            path.push_back(*place);
    };
    append(start);
    for (const std::string_view name : splitNames(corridor.via))
        append(gazetteer.find(name));
    append(end);
    return path.size() < 2 ? domain::Line{} : path;
}

} // namespace wm::geo
