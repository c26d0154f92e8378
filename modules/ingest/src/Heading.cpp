// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/Heading.h"

#include "Brackets.h"
#include "PeriodText.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::ingest {

namespace {

struct KindWord {
    std::string_view word;
    std::string_view valueKind;
};
/// The first that stands in a heading says its kind.
constexpr std::array kKindWords{KindWord{"年均增", "cagr"},        KindWord{"年均增长", "cagr"},
                                KindWord{"平均增长", "cagr"},      KindWord{"增长", "growth_rate"},
                                KindWord{"增速", "growth_rate"},   KindWord{"同比", "growth_rate"},
                                KindWord{"环比", "growth_rate"},   KindWord{"±%", "growth_rate"},
                                KindWord{"growth", "growth_rate"}, KindWord{"增幅", "growth_rate"}};

/// Between these a heading names its unit behind the name: "人口,万人", "gdp/亿元".
constexpr std::string_view kBeforeUnit = ",/:";

std::string without(std::string_view text, std::size_t begin, std::size_t end)
{
    return std::string(text.substr(0, begin)) + std::string(text.substr(end));
}

void takePeriod(Heading& heading)
{
    const std::optional<FoundPeriod> found = findPeriod(heading.name);
    if (!found)
        return;
    heading.period = found->period;
    heading.name = without(heading.name, found->begin, found->end);
    for (const char* empty : {"()", "[]"}) {
        if (const std::size_t at = heading.name.find(empty); at != std::string::npos)
            heading.name.erase(at, 2);
    }
}

/// All brackets that are units: yearbooks have them in Chinese and English. What the first says counts.
bool takeUnitInBrackets(Heading& heading, const domain::UnitTable& units)
{
    std::size_t before = heading.name.size();
    while (const std::optional<Bracket> bracket = lastBracket(std::string_view(heading.name).substr(0, before))) {
        before = bracket->begin;
        std::optional<domain::Unit> unit = units.find(bracket->content);
        if (!unit)
            unit = readUnitLine(bracket->content, units);
        if (!unit)
            continue;
        heading.unit = std::move(unit);
        heading.name = without(heading.name, bracket->begin, bracket->end);
    }
    return heading.unit.has_value();
}

/// The longest end of the text that is a unit: it may have a slash itself.
void takeUnitBehind(Heading& heading, const domain::UnitTable& units)
{
    for (std::size_t at = heading.name.find_first_of(kBeforeUnit); at != std::string::npos && !heading.unit;
         at = heading.name.find_first_of(kBeforeUnit, at + 1)) {
        heading.unit = units.find(std::string_view(heading.name).substr(at + 1));
        if (heading.unit)
            heading.name.resize(at);
    }
}

/// Whether 单位 behind these words is an office and no unit of measure: "牵头单位:", "填报单位:". 统计单位 may be
/// either; taken for a unit, what is none is refused, and taken for an office a unit would be lost.
bool isOffice(std::string_view before)
{
    constexpr std::array<std::string_view, 39> kOffices{
        "责任", "牵头", "配合", "主管", "主办", "承办", "协办", "起草", "编制", "编写", "编印", "填报", "报送",
        "填表", "调查", "制表", "运营", "建设", "施工", "设计", "监理", "实施", "管理", "所属", "归口", "发文",
        "印发", "制定", "提供", "业主", "项目", "法人", "使用", "申报", "推荐", "参与", "参加", "协作", "支持"};
    return std::ranges::any_of(kOffices, [&](std::string_view word) { return before.ends_with(word); });
}

} // namespace

Heading readHeading(std::string_view text, const domain::UnitTable& units)
{
    Heading heading;
    heading.name = foldedName(text);
    takePeriod(heading);
    if (!takeUnitInBrackets(heading, units))
        takeUnitBehind(heading, units);
    if (!heading.unit) {
        heading.unit = units.find(heading.name);
        if (heading.unit)
            heading.name.clear();
    }
    if (!heading.period && heading.unit)
        takePeriod(heading); // "2020(%)": a year once nothing stands behind it
    const auto* const kind = std::ranges::find_if(
        kKindWords, [&](const KindWord& each) { return heading.name.find(each.word) != std::string::npos; });
    if (kind != kKindWords.end())
        heading.valueKind = kind->valueKind;
    return heading;
}

std::string statedUnit(std::string_view text)
{
    constexpr std::array<std::string_view, 2> kWords{"单位:", "unit:"};
    constexpr std::string_view kAround = ":()[] ";
    const std::string folded = foldedName(text);
    for (const std::string_view word : kWords) {
        for (std::size_t at = folded.find(word); at != std::string::npos; at = folded.find(word, at + 1)) {
            const std::size_t first = folded.find_first_not_of(kAround, at + word.size());
            if (first != std::string::npos && !isOffice(std::string_view(folded).substr(0, at)))
                return folded.substr(first, folded.find_last_not_of(kAround) - first + 1);
        }
    }
    return {};
}

std::optional<domain::Unit> readUnitLine(std::string_view text, const domain::UnitTable& units)
{
    const std::string stated = statedUnit(text);
    return stated.empty() ? std::nullopt : units.find(stated);
}

std::optional<domain::Period> givenPeriod(std::string_view text)
{
    const std::optional<domain::Period> period = readPeriod(text);
    return period ? period : shortPeriod(foldedName(text));
}

std::optional<domain::Period> readPeriod(std::string_view text)
{
    const std::string folded = foldedName(text);
    const std::optional<FoundPeriod> found = findPeriod(folded);
    return found && found->begin == 0 && found->end == folded.size() ? std::optional(found->period) : std::nullopt;
}

} // namespace wm::ingest
