// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataRows.h"

#include "DataNames.h"
#include "DataSelection.h"

#include "wm/base/Number.h"

#include <unordered_map>

namespace wm::workspace {

namespace {

using domain::FieldType;
using domain::RecordField;

/// Puts texts of fields into the cells of a row.
class RowBuilder {
public:
    RowBuilder(const Snapshot& snapshot, DataKind kind, const DataScope& scope, const presentation::Words& words)
        : m_names(snapshot, dataFields(kind), words)
        , m_fields(dataFields(kind))
        , m_hasNames(scope.hasNames)
    {
    }

    const DataRow& build(std::int64_t id, domain::RecordTexts texts, geo::WrittenGeometry geometry)
    {
        m_row.row.id = id;
        m_row.row.cells.clear();
        m_row.geometry = std::move(geometry);
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            const FieldType type = m_fields[i].type;
            const bool isNumber = type == FieldType::Number || type == FieldType::Year;
            presentation::TableCell cell;
            cell.number = isNumber ? parseNumber(texts[i]) : std::nullopt;
            const bool isNamed = m_hasNames && hasName(m_fields[i]);
            std::string name = isNamed ? m_names.of(i, texts[i]) : std::string();
            cell.text = std::move(texts[i]);
            m_row.row.cells.push_back(std::move(cell));
            if (isNamed)
                m_row.row.cells.push_back({std::move(name), {}, {}, {}});
        }
        return m_row;
    }

private:
    CodeNames m_names;
    std::span<const RecordField> m_fields;
    bool m_hasNames;
    DataRow m_row;
};

class DataReader {
public:
    DataReader(const Snapshot& snapshot, DataKind kind, const DataScope& scope, const presentation::Words& words,
               const std::function<Result<void>(const DataRow&)>& take)
        : m_snapshot(snapshot)
        , m_selection(snapshot, scope.selection)
        , m_codes(snapshot.catalogue())
        , m_builder(snapshot, kind, scope, words)
        , m_take(take)
    {
    }

    Result<void> read(DataKind kind)
    {
        const domain::Catalogue& catalogue = m_snapshot.catalogue();
        const auto nowhere = [](const auto& /*row*/) {
            return geo::WrittenGeometry();
        };
        switch (kind) {
        case DataKind::Regions:
            return readRegions();
        case DataKind::Documents:
            return readAll(catalogue.documents, nowhere);
        case DataKind::Indicators:
            return readAll(catalogue.indicators, nowhere);
        case DataKind::Targets:
            return readAll(catalogue.targets, nowhere);
        case DataKind::Observations:
            return readObservations();
        case DataKind::Facilities:
            return readAll(catalogue.facilities, [](const domain::Facility& facility) {
                return facility.position ? geo::WrittenGeometry(*facility.position) : geo::WrittenGeometry();
            });
        case DataKind::Corridors:
            return readAll(catalogue.corridors, [](const domain::Corridor& corridor) {
                return corridor.path.empty() ? geo::WrittenGeometry() : geo::WrittenGeometry(corridor.path);
            });
        case DataKind::Tasks:
            break;
        }
        return readAll(catalogue.tasks, nowhere);
    }

private:
    template <class Row>
    [[nodiscard]] domain::RecordTexts textsOf(const Row& row) const
    {
        if constexpr (requires { domain::recordTexts(row, m_codes); })
            return domain::recordTexts(row, m_codes);
        else
            return domain::recordTexts(row);
    }

    template <class Rows, class Place>
    Result<void> readAll(const Rows& rows, const Place& place)
    {
        for (const auto& row : rows) {
            if (!m_selection.has(row))
                continue;
            std::int64_t id = 0;
            if constexpr (requires { row.id.value; })
                id = row.id.value;
            WM_CHECK(m_take(m_builder.build(id, textsOf(row), place(row))));
        }
        return {};
    }

    Result<void> readRegions()
    {
        std::unordered_map<domain::RegionCode, const domain::MultiPolygon*> cells;
        const auto shapes = m_snapshot.cellShapes();
        for (std::size_t i = 0; i < shapes.size(); ++i)
            cells.emplace(m_snapshot.catalogue().cells[i].region, &*shapes[i]);
        return readAll(m_snapshot.catalogue().regions, [&](const domain::Region& region) {
            const auto cell = cells.find(region.code);
            return cell == cells.end() ? geo::WrittenGeometry() : geo::WrittenGeometry(*cell->second);
        });
    }

    Result<void> readObservations()
    {
        return m_selection.forEachObservation([this](const domain::Observation& row) {
            return m_take(m_builder.build(row.id.value,
                                          {row.region.text, m_codes.of(row.indicator), row.period.text(),
                                           plainNumberText(row.value), m_codes.unitOf(row.indicator),
                                           std::string(domain::toText(row.qualifier)), row.valueKind,
                                           m_codes.of(row.document), row.note},
                                          {}));
        });
    }

    const Snapshot& m_snapshot;
    DataSelection m_selection;
    domain::RecordCodes m_codes;
    RowBuilder m_builder;
    const std::function<Result<void>(const DataRow&)>& m_take;
};

} // namespace

Result<void> forEachDataRow(const Snapshot& snapshot, DataKind kind, const DataScope& scope,
                            const presentation::Words& words, const std::function<Result<void>(const DataRow&)>& take)
{
    return DataReader(snapshot, kind, scope, words, take).read(kind);
}

} // namespace wm::workspace
