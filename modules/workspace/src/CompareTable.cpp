// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cells.h"
#include "Scope.h"
#include "TargetDistance.h"
#include "TargetText.h"

#include "wm/workspace/Compare.h"

namespace wm::workspace {

using Kind = presentation::TableColumn::Kind;
using presentation::TableCell;
using presentation::TableRow;
using presentation::TableSpec;
using presentation::Words;

namespace {

/// Fills the table of one kind of figure.
class Rows {
public:
    Rows(const Snapshot& snapshot, const Words& words, TableSpec& table)
        : m_snapshot(snapshot)
        , m_words(words)
        , m_table(table)
    {
    }

    void operator()(const presentation::RankingSpec& ranking) const
    {
        m_table.columns = {{"rank", m_words.phrase("column.rank"), Kind::Number},
                           regionColumn(),
                           indicatorColumn(),
                           yearColumn(),
                           qualifierColumn(),
                           {"value", ranking.valueTitle, Kind::Number},
                           unitColumn(),
                           verdictColumn()};
        for (const presentation::RankingRow& row : ranking.rows) {
            add({{row.rankText, static_cast<double>(row.rank), {}, std::to_string(row.rank)},
                 regionCell(row.mark),
                 indicatorCell(row.mark),
                 row.year == 0 ? TableCell{} : yearCell(row.year),
                 qualifierCell(row.qualifier),
                 {row.valueText, row.value, {}, {}},
                 textCell(ranking.unit),
                 verdictCell(row.verdict)});
        }
    }

    void operator()(const presentation::SmallMultiplesSpec& multiples) const
    {
        m_table.columns = {regionColumn(),    indicatorColumn(), yearColumn(),
                           qualifierColumn(), valueColumn(),     unitColumn()};
        for (const presentation::SmallChart& chart : multiples.charts) {
            for (std::size_t i = 0; i < chart.observed.size(); ++i)
                add({regionCell(chart.mark), indicatorCell(chart.mark),
                     yearCell(static_cast<int>(chart.observed[i].year)), qualifierCell(chart.qualifiers[i]),
                     numberCell(chart.observed[i].value), unitCell(chart.mark)});
        }
    }
    void operator()(const presentation::SlopeSpec& slope) const
    {
        m_table.columns = {regionColumn(),
                           indicatorColumn(),
                           {"first_year", m_words.phrase("column.first_year"), Kind::Number},
                           {"first_qualifier", m_words.qualifier, Kind::Text},
                           {"first_value", m_words.phrase("compare.first_value"), Kind::Number},
                           {"last_year", m_words.latestYear, Kind::Number},
                           {"last_qualifier", m_words.qualifier, Kind::Text},
                           {"last_value", m_words.latestValue, Kind::Number},
                           {"change", m_words.phrase("column.change"), Kind::Number},
                           unitColumn()};
        for (const presentation::SlopeLine& line : slope.lines)
            add({regionCell(line.mark),
                 indicatorCell(line.mark),
                 yearCell(line.firstYear),
                 qualifierCell(line.firstQualifier),
                 {line.firstText, line.first, {}, {}},
                 yearCell(line.lastYear),
                 qualifierCell(line.lastQualifier),
                 {line.lastText, line.last, {}, {}},
                 {distanceText(line.last - line.first, {}, m_words.language), line.last - line.first, {}, {}},
                 unitCell(line.mark)});
    }
    void operator()(const presentation::HeatStripSpec& strip) const
    {
        m_table.columns = {regionColumn(), indicatorColumn()};
        for (const int year : strip.years)
            m_table.columns.push_back({std::to_string(year), std::to_string(year), Kind::Number});
        m_table.columns.push_back(unitColumn());
        for (const presentation::HeatRow& row : strip.rows) {
            std::vector<TableCell> cells{regionCell(row.mark), indicatorCell(row.mark)};
            for (const presentation::HeatCell& cell : row.cells)
                cells.push_back(cell.value ? numberCell(*cell.value) : TableCell{});
            cells.push_back(unitCell(row.mark));
            add(std::move(cells));
        }
    }
    void operator()(const presentation::ScatterSpec& scatter) const
    {
        presentation::CompareMark y;
        y.indicator = scatter.yIndicator;
        m_table.columns = {regionColumn(),
                           yearColumn(),
                           {"x_indicator", m_words.indicator, Kind::Text},
                           {"x", scatter.xTitle, Kind::Number},
                           {"x_unit", m_words.unit, Kind::Text},
                           {"y_indicator", m_words.indicator, Kind::Text},
                           {"y", scatter.yTitle, Kind::Number},
                           {"y_unit", m_words.unit, Kind::Text}};
        for (const presentation::ScatterPoint& point : scatter.points)
            add({regionCell(point.mark), yearCell(scatter.year), indicatorCell(point.mark), numberCell(point.x),
                 unitCell(point.mark), indicatorCell(y), numberCell(point.y), unitCell(y)});
    }
    void operator()(const presentation::BulletSpec& bullets) const
    {
        m_table.columns = {regionColumn(),
                           indicatorColumn(),
                           qualifierColumn(),
                           {"latest_value", m_words.latestValue, Kind::Number},
                           {"latest_year", m_words.latestYear, Kind::Number},
                           {"target_value", m_words.targetValue, Kind::Number},
                           {"value_upper", m_words.upperValue, Kind::Number},
                           {"target_year", m_words.horizon, Kind::Number},
                           unitColumn(),
                           verdictColumn()};
        for (const presentation::BulletRow& row : bullets.rows)
            add({regionCell(row.mark), indicatorCell(row.mark), qualifierCell(row.qualifier),
                 row.value ? TableCell{row.valueText, row.value, {}, {}} : TableCell{},
                 row.value ? yearCell(row.year) : TableCell{}, TableCell{row.targetText, row.target, {}, {}},
                 row.upper ? numberCell(*row.upper) : TableCell{},
                 row.targetYear ? yearCell(*row.targetYear) : TableCell{}, unitCell(row.mark),
                 verdictCell(row.verdict)});
    }

private:
    [[nodiscard]] presentation::TableColumn regionColumn() const { return {"region", m_words.region, Kind::Text}; }
    [[nodiscard]] presentation::TableColumn indicatorColumn() const
    {
        return {"indicator", m_words.indicator, Kind::Text};
    }
    [[nodiscard]] presentation::TableColumn yearColumn() const
    {
        return {"year", m_words.phrase("column.year"), Kind::Number};
    }
    [[nodiscard]] presentation::TableColumn qualifierColumn() const
    {
        return {"qualifier", m_words.qualifier, Kind::Text};
    }
    [[nodiscard]] static TableCell qualifierCell(domain::Comparator qualifier)
    {
        return textCell(std::string(toText(qualifier)));
    }
    [[nodiscard]] presentation::TableColumn valueColumn() const { return {"value", m_words.value, Kind::Number}; }
    [[nodiscard]] presentation::TableColumn unitColumn() const { return {"unit", m_words.unit, Kind::Text}; }
    [[nodiscard]] presentation::TableColumn verdictColumn() const
    {
        return {"verdict", m_words.verdict, Kind::Verdict};
    }
    [[nodiscard]] TableCell indicatorCell(const presentation::CompareMark& mark) const
    {
        const domain::Indicator* indicator = m_snapshot.findIndicator(mark.indicator);
        return indicator ? namedCell(indicator->name.in(m_words.language), indicator->code) : TableCell{};
    }
    [[nodiscard]] TableCell unitCell(const presentation::CompareMark& mark) const
    {
        const domain::Indicator* indicator = m_snapshot.findIndicator(mark.indicator);
        return indicator ? namedCell(unitOf(m_snapshot, *indicator).in(m_words.language), indicator->unit)
                         : TableCell{};
    }
    [[nodiscard]] TableCell verdictCell(std::optional<domain::Verdict> verdict) const
    {
        if (!verdict)
            return {};
        return {verdictWord(*verdict, m_words), {}, verdict, std::string(toText(*verdict))};
    }
    [[nodiscard]] TableCell regionCell(const presentation::CompareMark& mark) const
    {
        return namedCell(regionName(m_snapshot, mark.region, m_words.language), mark.region.text);
    }
    void add(std::vector<TableCell> cells) const
    {
        m_table.rows.push_back({static_cast<std::int64_t>(m_table.rows.size()) + 1, std::move(cells)});
    }

    const Snapshot& m_snapshot;
    const Words& m_words;
    TableSpec& m_table;
};

/// A row that names what has no value, and nothing else.
void addGapRows(const presentation::CompareHead& head, TableSpec& table)
{
    for (const presentation::CompareMark& gap : head.gaps) {
        TableRow row{static_cast<std::int64_t>(table.rows.size()) + 1, std::vector<TableCell>(table.columns.size())};
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (table.columns[column].key == "region")
                row.cells[column] = namedCell(gap.label, gap.region.text);
        }
        table.rows.push_back(std::move(row));
    }
}

} // namespace

TableSpec compareTable(const Snapshot& snapshot, const presentation::CompareSpec& spec, const Words& words)
{
    TableSpec table;
    table.title = spec.head.subtitle.empty() ? spec.head.title : spec.head.title + " · " + spec.head.subtitle;
    std::visit(Rows(snapshot, words, table), spec.figure);
    addGapRows(spec.head, table);
    if (table.rows.empty())
        table.emptyText = spec.head.emptyText.empty() ? words.noRows : spec.head.emptyText;
    return table;
}

} // namespace wm::workspace
