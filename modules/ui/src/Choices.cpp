// SPDX-License-Identifier: GPL-3.0-or-later
#include "Choices.h"

#include "wm/workspace/Views.h"

#include <algorithm>
#include <unordered_map>

namespace wm::ui {

namespace {

} // namespace

std::vector<Choice> regionChoices(const workspace::Snapshot& snapshot, const presentation::Words& words)
{
    std::vector<Choice> choices{{QString::fromStdString(words.allRegions), {}}};
    std::unordered_map<std::string, int> depths; // of the regions in the list; parents come before their children
    for (const domain::RegionCode& code : workspace::regionsWithContent(snapshot)) {
        const domain::Region* region = snapshot.findRegion(code);
        if (!region)
            continue;
        int depth = 0;
        for (const domain::Region* above = snapshot.findRegion(region->parent); above;
             above = snapshot.findRegion(above->parent)) {
            if (const auto listed = depths.find(above->code.text); listed != depths.end()) {
                depth = listed->second + 1;
                break;
            }
        }
        depths.emplace(code.text, depth);
        const QString text = QString::fromStdString(code.text);
        choices.push_back({QString::fromStdString(region->name.in(words.language)), text, depth, false, text});
    }
    return choices;
}

std::vector<Choice> themeChoices(const workspace::Snapshot& snapshot, const presentation::Words& words)
{
    std::vector<Choice> choices{{QString::fromStdString(words.allThemes), {}}};
    for (const std::string& theme : workspace::themesInUse(snapshot))
        choices.push_back(
            {QString::fromStdString(snapshot.termName("theme", theme, words.language)), QString::fromStdString(theme)});
    return choices;
}

std::vector<Choice> horizonChoices(const workspace::Snapshot& snapshot, const presentation::Words& words)
{
    std::vector<Choice> choices{{QString::fromStdString(words.allHorizons), {}}};
    const std::vector<int> years = workspace::horizonYears(snapshot);
    for (const int year : domain::kMainHorizons) {
        if (std::ranges::count(years, year) > 0)
            choices.push_back({QString::number(year), horizonKey(year)});
    }
    bool isFirstOther = true;
    for (const int year : years) {
        if (year == 0 || std::ranges::count(domain::kMainHorizons, year) > 0)
            continue;
        choices.push_back({QString::number(year), horizonKey(year), 0, std::exchange(isFirstOther, false)});
    }
    if (std::ranges::count(years, 0) > 0)
        choices.push_back({QString::fromStdString(words.noYear), horizonKey(0), 0, true});
    return choices;
}

QString horizonKey(std::optional<int> year)
{
    return year ? QString::number(*year) : QString();
}

std::optional<int> horizonOfKey(const QString& key)
{
    bool isNumber = false;
    const int year = key.toInt(&isNumber);
    return isNumber ? std::optional(year) : std::nullopt;
}

} // namespace wm::ui
