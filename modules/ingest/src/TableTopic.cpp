// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableTopic.h"

#include "HeadFinder.h"
#include "LabelText.h"
#include "MeasureWords.h"
#include "TableUnit.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::ingest {

namespace {

/// "附表2", "附件：", "附1", and not a place of that name.
bool startsAppendix(std::string_view folded)
{
    constexpr std::string_view kAppendix = "附";
    constexpr std::array<std::string_view, 4> kKinds{"件", "表", "录", ":"};
    if (!folded.starts_with(kAppendix))
        return false;
    folded.remove_prefix(kAppendix.size());
    return std::ranges::any_of(kKinds, [&](std::string_view kind) { return folded.starts_with(kind); }) ||
           (!folded.empty() && folded.front() >= '0' && folded.front() <= '9');
}

} // namespace

TableTopic::TableTopic(const ImportVocabulary& vocabulary, domain::RegionCode region,
                       std::optional<domain::Period> period, const domain::Indicator* indicator)
    : m_vocabulary(vocabulary)
    , m_usualRegion(std::move(region))
    , m_usualPeriod(std::move(period))
    , m_usualIndicator(indicator)
{
}

void TableTopic::start(const TableHead& head)
{
    const TableTitle title = readTitle(head.lines, m_vocabulary);
    if (!m_firstTitle)
        m_firstTitle = title;
    // The recipe is what was said of the first table. One whose title says otherwise is about something else; one that
    // goes on without a title is about the same.
    if (!title.region.isNone() || !head.isContinued)
        m_region = title.region.isNone() || title.region == m_firstTitle->region ? m_usualRegion : title.region;
    if (title.period || !head.isContinued)
        m_period = title.period && title.period != m_firstTitle->period ? title.period : m_usualPeriod;
    // A title of its own that names no indicator is about several, or another one.
    const bool hasOwnTitle =
        std::ranges::none_of(head.lines, saysContinued) && std::ranges::any_of(head.lines, [](const std::string& line) {
            return statedUnit(line).empty() && !isNote(line);
        });
    if (title.indicator || hasOwnTitle || !head.isContinued) {
        m_indicator = title.indicator == m_firstTitle->indicator ? m_usualIndicator : title.indicator;
        m_titleIndicator = title.indicator;
    }
    if (hasOwnTitle || !head.isContinued) {
        const bool isSaidInHeadings = std::ranges::any_of(head.columns, [](const TableColumn& column) {
            const std::string said = measureIn(foldedName(join(column.headings, "/")));
            return !said.empty() && said != kMeasureOfTargets;
        });
        // Whatever else headings say, it is aimed at.
        const bool isSaidOfAll = !isSaidInHeadings || title.measure == kMeasureOfTargets;
        m_titleMeasure = isSaidOfAll ? title.measure : std::string();
        m_titleStance = title.stance;
    }
    m_group = {};
}

void TableTopic::startGroup(std::string_view text)
{
    const std::string folded = foldedName(text);
    // "2023年 / 一、人口": a year is of the groups below it too, until another one.
    std::optional<domain::Period> period = readPeriod(rowLabel(text));
    if (!period)
        period = std::move(m_group.period);
    m_group = {unitAtEnd(text, m_vocabulary.units), measureIn(folded), {}, stanceOf(folded), std::move(period), {}};
}

void TableTopic::takeUnit(std::string_view text)
{
    const std::string stated = statedUnit(text);
    if (stated.empty())
        return;
    m_group.unit = readUnitLine(text, m_vocabulary.units);
    m_group.unknownUnit = m_group.unit ? std::string() : stated;
}

void TableTopic::takeLine(std::string_view line)
{
    if (isNote(line))
        return;
    startGroup(line);
    takeUnit(line);
}

void TableTopic::takeName(std::string_view text, bool isAlone)
{
    takeUnit(text);
    // Another name alone is a row without values, of which nothing is for other rows.
    const bool isGroup = isCounted(text) || isMeasureAlone(foldedName(text)) || readPeriod(rowLabel(text));
    const bool isDoubtful = isAlone && isLikeTitle(text);
    if (isGroup || isDoubtful)
        startGroup(text);
    if (isDoubtful)
        m_group.doubt = text;
}

bool TableTopic::isLikeTitle(std::string_view text) const
{
    constexpr std::array<std::string_view, 6> kOfTables{"表", "目标", "计划", "任务", "指标", "情况"};
    const std::string folded = foldedName(text);
    if (readPeriod(rowLabel(text)) || !m_vocabulary.indicators.find(rowLabel(text)).empty())
        return false;
    const bool isOfTable =
        std::ranges::any_of(kOfTables, [&](std::string_view word) { return folded.find(word) != folded.npos; });
    const bool isNamed = folded.ends_with(kOfTables.front()) && stanceOf(folded) != Stance::Silent;
    return isNamed || startsAppendix(folded) || (isOfTable && titlePeriod({std::string(text)}));
}

const std::string& TableTopic::measure() const
{
    return m_group.measure.empty() ? m_titleMeasure : m_group.measure;
}

Stance TableTopic::stance() const
{
    return m_group.stance == Stance::Silent ? m_titleStance : m_group.stance;
}

bool TableTopic::isMeasuredOtherwise(const domain::Indicator& indicator) const
{
    return !measure().empty() && !hasMeasure(foldedName(indicator.name.zh), measure());
}

} // namespace wm::ingest
