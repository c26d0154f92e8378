// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cells.h"
#include "Scope.h"

#include "wm/presentation/NumberText.h"
#include "wm/workspace/ChartData.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wm::workspace {

namespace {

using Kind = presentation::TableColumn::Kind;
using presentation::ChartPoint;
using presentation::ChartSpec;
using presentation::TableCell;
using presentation::TableRow;
using presentation::TableSpec;
using presentation::Words;

/// A row before it has its unit.
struct DrawnPoint {
    TableCell series; ///< word and code
    std::string period;
    double year = 0.0;
    std::optional<double> value;
    domain::Comparator qualifier = domain::Comparator::Unstated;
    std::optional<double> lower, upper;
    TableCell document = {};
};

TableCell finiteCell(std::optional<double> value)
{
    return value && std::isfinite(*value) ? numberCell(*value) : TableCell{};
}

class ChartRows {
public:
    ChartRows(const Snapshot& snapshot, const ChartSubject& subject, std::string valueKind, const ChartSpec& spec,
              const Words& words)
        : m_snapshot(snapshot)
        , m_subject(subject)
        , m_valueKind(std::move(valueKind))
        , m_spec(spec)
        , m_words(words)
    {
        if (const domain::Indicator* indicator = snapshot.findIndicator(subject.indicator))
            m_unit = namedCell(unitOf(snapshot, *indicator).in(words.language), indicator->unit);
    }

    [[nodiscard]] std::vector<TableRow> take()
    {
        addObserved();
        addBaselines();
        addTargets();
        addPaths();
        addLines();
        addBands();
        return std::move(m_rows);
    }

private:
    void add(DrawnPoint point)
    {
        if (point.period.empty())
            point.period = std::to_string(std::lround(point.year));
        TableRow row;
        row.id = static_cast<std::int64_t>(m_rows.size());
        row.cells = {std::move(point.series),
                     textCell(std::move(point.period)),
                     yearCell(static_cast<int>(std::lround(point.year))),
                     finiteCell(point.value),
                     textCell(std::string(toText(point.qualifier))),
                     finiteCell(point.lower),
                     finiteCell(point.upper),
                     m_unit,
                     std::move(point.document)};
        m_rows.push_back(std::move(row));
    }

    /// A point as the figure has it: an index is no value of the indicator.
    void addDrawn(DrawnPoint point)
    {
        for (std::optional<double>* number : {&point.value, &point.lower, &point.upper}) {
            if (*number)
                *number = m_spec.scale.toValue(**number);
        }
        add(std::move(point));
    }

    /// Those that the chart draws; from the record, since the picture's points know neither qualifier nor source.
    void addObserved()
    {
        const TableCell whole = namedCell(m_words.observed, "observed");
        const TableCell part = namedCell(m_words.partYear, "part_year");
        std::vector<domain::Observation> drawn = m_snapshot.observationsOf(m_subject.indicator, m_subject.region);
        std::erase_if(drawn, [this](const domain::Observation& observation) {
            return observation.period.isUnnamed() || !domain::areComparable(observation.valueKind, m_valueKind);
        });
        std::ranges::stable_sort(drawn, {}, [](const auto& observation) { return observation.period.lastYear(); });
        for (const bool wantsWhole : {true, false}) {
            for (const domain::Observation& observation : drawn) {
                if (observation.period.isWholeYear() != wantsWhole)
                    continue;
                add({wantsWhole ? whole : part,
                     observation.period.text(),
                     static_cast<double>(*observation.period.lastYear()),
                     observation.value,
                     observation.qualifier,
                     {},
                     {},
                     documentCell(m_snapshot, observation.document)});
            }
        }
    }

    void addBaselines()
    {
        for (const ChartPoint& point : m_spec.baselines)
            addDrawn({namedCell(m_words.baseline, "baseline"), {}, point.year, point.value, {}, {}, {}});
    }

    void addTargets()
    {
        for (const presentation::ChartTarget& marker : m_spec.targets) {
            const domain::Target* target = m_snapshot.findTarget(marker.id);
            DrawnPoint point{namedCell(m_words.target, "target"),
                             {},
                             static_cast<double>(marker.year),
                             marker.value,
                             marker.comparator,
                             {},
                             {}};
            if (marker.upper) {
                point.lower = marker.value;
                point.upper = marker.upper;
            }
            if (target)
                point.document = documentCell(m_snapshot, target->document);
            addDrawn(std::move(point));
        }
    }

    void addPaths()
    {
        for (const presentation::ChartPath& path : m_spec.paths) {
            for (const ChartPoint& end : {path.start, path.end})
                addDrawn({namedCell(m_words.pathToTarget, "path"), {}, end.year, end.value, {}, {}, {}});
        }
    }

    void addLines()
    {
        constexpr std::array kCodes{"projection", "scenario", "reference"};
        for (const presentation::ChartLine& line : m_spec.lines) {
            const TableCell name = namedCell(line.label, kCodes.at(static_cast<std::size_t>(line.kind)));
            for (const ChartPoint& point : line.points)
                addDrawn({name, {}, point.year, point.value, {}, {}, {}});
        }
    }

    void addBands()
    {
        for (const presentation::ChartBand& band : m_spec.bands) {
            const std::string percent = presentation::percentText(band.probability);
            const TableCell name =
                namedCell(presentation::filledIn(m_words.intervalName, percent), "interval_" + percent);
            for (const presentation::ChartBandPoint& point : band.points)
                addDrawn({name, {}, point.year, {}, {}, point.lower, point.upper});
        }
    }

    const Snapshot& m_snapshot;
    const ChartSubject& m_subject;
    std::string m_valueKind;
    const ChartSpec& m_spec;
    const Words& m_words;
    TableCell m_unit;
    std::vector<TableRow> m_rows;
};

} // namespace

TableSpec chartTable(const Snapshot& snapshot, const ChartSubject& subject, domain::TargetId selectedTarget,
                     const ChartSpec& spec, const Words& words)
{
    TableSpec table;
    table.title = chartFacts(snapshot, subject, spec, words).title;
    table.columns = {
        {"series", words.series, Kind::Text},       {"period", words.period, Kind::Text},
        {"year", words.year, Kind::Number},         {"value", words.value, Kind::Number},
        {"qualifier", words.qualifier, Kind::Text}, {"lower", words.lowerLimit, Kind::Number},
        {"upper", words.upperLimit, Kind::Number},  {"unit", words.unit, Kind::Text},
        {"document", words.document, Kind::Text},
    };
    table.rows = ChartRows(snapshot, subject, valueKindOf(snapshot, subject, selectedTarget), spec, words).take();
    if (table.rows.empty())
        table.emptyText = words.noObservations;
    return table;
}

} // namespace wm::workspace
