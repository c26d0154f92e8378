// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableContent.h"

#include "HeadingRoles.h"
#include "LabelText.h"
#include "PlanYears.h"
#include "RecordWords.h"
#include "TableTitle.h"
#include "ValueText.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <utility>

namespace wm::ingest {

namespace {

constexpr int kRowsLookedAt = 300;

class TableLook {
public:
    explicit TableLook(const ImportVocabulary& vocabulary)
        : m_vocabulary(vocabulary)
    {
    }

    bool take(const TableHead& head)
    {
        if (!m_content.columns.empty())
            return head.isContinued; // another table has columns of its own, and the same recipe by its words
        m_content.lines = head.lines;
        for (const TableColumn& column : head.columns)
            m_content.columns.push_back({.heading = readColumnHeading(column, m_vocabulary.units)});
        return true;
    }

    bool take(const FilledRow& row)
    {
        const std::size_t count = std::min(row.cells.size(), m_content.columns.size());
        for (std::size_t i = 0; i < count; ++i)
            look(row.cells[i].cell, m_content.columns[i]);
        return ++m_rows < kRowsLookedAt;
    }

    [[nodiscard]] TableContent finish() && { return std::move(m_content); }

private:
    void look(const Cell& cell, ColumnContent& column) const
    {
        const std::string text = rowLabel(cell.text);
        if (text.empty())
            return;
        ++column.cells;
        column.regions += m_vocabulary.regions.find(text).empty() ? 0 : 1;
        column.periods += readPeriod(text) ? 1 : 0;
        column.numbers += isNumber(cell) || isMissingMark(text) ? 1 : 0;
        if (isNumber(cell))
            return;
        column.indicators += m_vocabulary.indicators.find(readHeading(text, m_vocabulary.units).name).empty() ? 0 : 1;
        column.bindings += saysHowItBinds(text) ? 1 : 0;
        column.units += m_vocabulary.units.find(text) ? 1 : 0;
        column.valueKinds += m_vocabulary.valueKinds.contains(text) ? 1 : 0;
        column.layers +=
            m_vocabulary.facilityLayers.contains(text) || !termMeant("facility_layer", text).empty() ? 1 : 0;
        column.documents += m_vocabulary.documentsByCode.contains(std::string(cell.text)) ? 1 : 0;
    }

    const ImportVocabulary& m_vocabulary;
    TableContent m_content;
    int m_rows = 0;
};

} // namespace

Result<TableContent> lookAtTable(SheetFile& file, std::size_t sheet, const ImportVocabulary& vocabulary,
                                 const TaskContext& context)
{
    TableLook look(vocabulary);
    TakeTable tables;
    tables.head = [&](const TableHead& head) -> Result<bool> {
        return look.take(head);
    };
    tables.row = [&](const FilledRow& row) -> Result<bool> {
        return look.take(row);
    };
    WM_CHECK(forEachTableRow(file, sheet, tables, context));
    return std::move(look).finish();
}

void completeFromTitle(const TableContent& table, const ImportVocabulary& vocabulary, domain::ImportRecipe& recipe)
{
    const TableTitle title = readTitle(table.lines, vocabulary);
    recipe.region = title.region.text;
    const bool hasPeriods = std::ranges::any_of(
        table.columns, [](const ColumnContent& column) { return column.heading.period.has_value(); });
    const bool areTargets = recipe.records == domain::RecordKind::Target;
    const std::optional<domain::Period> period = areTargets ? titledAim(table.lines, title.period) : title.period;
    if (period && !hasPeriods)
        recipe.period = period->text();
    const bool hasIndicators = std::ranges::any_of(table.columns, [&](const ColumnContent& column) {
        return column.isMostly(column.indicators) || !vocabulary.indicators.find(column.heading.names).empty() ||
               roleSaid(column.heading.key()) == domain::ColumnRole::Indicator;
    });
    if (title.indicator && !hasIndicators && (!recipe.records || areTargets))
        recipe.indicator = title.indicator->code;
}

} // namespace wm::ingest
