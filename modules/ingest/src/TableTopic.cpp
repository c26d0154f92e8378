// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableTopic.h"

#include "HeadFinder.h"
#include "LabelText.h"
#include "MeasureWords.h"
#include "TableUnit.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <utility>

namespace wm::ingest {

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

TableTopic::Group TableTopic::groupOf(std::string_view text) const
{
    const std::string folded = foldedName(text);
    return {
        unitAtEnd(text, m_vocabulary.units), measureIn(folded), {}, stanceOf(folded), readPeriod(rowLabel(text)), {}};
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
    m_group = groupOf(line);
    takeUnit(line);
}

void TableTopic::takeName(std::string_view text)
{
    takeUnit(text);
    // Another name alone is a row without values, of which nothing is for other rows.
    const bool isGroup = isCounted(text) || isMeasureAlone(foldedName(text)) || readPeriod(rowLabel(text));
    if (isGroup || isLikeTitle(text))
        m_group = groupOf(text);
    if (isLikeTitle(text))
        m_group.doubt = text;
}

bool TableTopic::isLikeTitle(std::string_view text) const
{
    constexpr std::string_view kTable = "表", kAppendix = "附";
    const std::string folded = foldedName(text);
    if (readPeriod(rowLabel(text)) || !m_vocabulary.indicators.find(rowLabel(text)).empty())
        return false;
    const bool isNamed = folded.ends_with(kTable) || folded.starts_with(kAppendix);
    return titlePeriod({std::string(text)}).has_value() || (isNamed && stanceOf(folded) != Stance::Silent) ||
           folded.starts_with(kAppendix);
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
