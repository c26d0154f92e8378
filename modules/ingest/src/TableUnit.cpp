// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableUnit.h"

#include "Brackets.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::ingest {

namespace {

/// The units of a list; empty: one of its words is none.
std::vector<domain::Unit> unitsIn(std::string_view stated, const domain::UnitTable& units)
{
    constexpr std::array<std::string_view, 5> kBetween{"、", ",", ";", "，", "；"};
    std::vector<domain::Unit> found;
    while (!stated.empty()) {
        std::size_t end = stated.size(), next = stated.size();
        for (const std::string_view sign : kBetween) {
            if (const std::size_t at = stated.find(sign); at < end) {
                end = at;
                next = at + sign.size();
            }
        }
        auto unit = units.find(stated.substr(0, end));
        if (!unit)
            return {};
        found.push_back(*std::move(unit));
        stated.remove_prefix(next);
    }
    return found;
}

} // namespace

std::optional<domain::Unit> unitAtEnd(std::string_view text, const domain::UnitTable& units)
{
    const std::string folded = foldedName(text);
    const std::optional<Bracket> bracket = lastBracket(folded);
    return bracket && bracket->end == folded.size() ? units.find(bracket->content) : units.find(folded);
}

void TableUnit::start(const TableHead& head, const domain::UnitTable& known)
{
    if (!head.isContinued)
        *this = {};
    std::optional<domain::Unit> ofTitle;
    for (const std::string& line : head.lines) {
        // In Chinese, and once more in English in brackets.
        const std::string said = statedUnit(line);
        const std::string stated = said.substr(0, said.find('('));
        if (stated.empty()) {
            if (auto unit = unitAtEnd(line, known)) {
                ofTitle = *unit;
                units = {*std::move(unit)};
            }
            continue;
        }
        units = unitsIn(stated, known);
        unknown = units.empty() ? said : std::string();
    }
    // "地区生产总值（万元）" above "单位：亿元": either may be wrong.
    const auto isLike = [&](const domain::Unit& unit) {
        return unit.name.zh == ofTitle->name.zh || !domain::converted(1.0, *ofTitle, unit);
    };
    if (ofTitle && !std::ranges::all_of(units, isLike))
        units.push_back(*std::move(ofTitle));
}

const domain::Unit* TableUnit::find(const domain::Unit* own) const
{
    if (units.size() == 1)
        return &units.front();
    const domain::Unit* found = nullptr;
    for (const domain::Unit& unit : units) {
        if (!own || !domain::converted(1.0, unit, *own))
            continue;
        if (found)
            return nullptr;
        found = &unit;
    }
    return found;
}

} // namespace wm::ingest
