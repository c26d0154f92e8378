// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cells.h"
#include "RecordTable.h"

#include "wm/base/Number.h"
#include "wm/domain/ImportFate.h"
#include "wm/ingest/SheetFile.h"
#include "wm/workspace/Import.h"

namespace wm::workspace {

namespace {

using Kind = presentation::TableColumn::Kind;
using presentation::TableCell;
using presentation::Words;

/// With all digits, for it is the difference that counts.
TableCell measuredCell(const domain::Observation& observation)
{
    return {std::string(toText(observation.qualifier)) + plainNumberText(observation.value), observation.value, {}, {}};
}

presentation::TableRow rowOf(const Snapshot& snapshot, const ImportItem& item, const Words& words)
{
    const domain::Observation& incoming = item.incoming;
    const domain::Indicator& indicator = item.added ? *item.added : *snapshot.findIndicator(incoming.indicator);
    const domain::Region* const region = snapshot.findRegion(incoming.region);
    const domain::Unit* const unit = snapshot.findUnit(indicator.unit);
    const std::string fate(toText(item.fate));
    presentation::TableRow row;
    row.cells = {
        textCell(ingest::columnLetters(item.column) + std::to_string(item.row)),
        namedCell(words.phrase("import.fate." + fate), fate),
        namedCell(indicator.name.in(words.language), indicator.code),
        namedCell(region ? region->name.in(words.language) : incoming.region.text, incoming.region.text),
        textCell(incoming.period.text()),
        namedCell(snapshot.termName("value_kind", incoming.valueKind, words.language), incoming.valueKind),
        item.stored ? measuredCell(*item.stored) : TableCell{},
        measuredCell(incoming),
        namedCell(unit ? unit->name.in(words.language) : indicator.unit, indicator.unit),
        item.stored ? documentCell(snapshot, item.stored->document) : TableCell{},
    };
    return row;
}

} // namespace

presentation::TableSpec importTable(const Snapshot& snapshot, const std::vector<ImportItem>& items, const Words& words)
{
    if (!items.empty() && items.front().record)
        return recordDifferenceTable(snapshot, items, words);
    presentation::TableSpec table;
    table.columns = {{"cell", words.phrase("import.cell"), Kind::Text},
                     {"compared", words.phrase("import.fate"), Kind::Text},
                     {"indicator", words.indicator, Kind::Text},
                     {"region", words.region, Kind::Text},
                     {"period", words.period, Kind::Text},
                     {"value_kind", words.valueKind, Kind::Text},
                     {"stored_value", words.phrase("import.stored"), Kind::Number},
                     {"value", words.phrase("import.incoming"), Kind::Number},
                     {"unit", words.unit, Kind::Text},
                     {"stored_from", words.phrase("import.stored_document"), Kind::Text}};
    for (const ImportItem& item : items) {
        table.rows.push_back(rowOf(snapshot, item, words));
        table.rows.back().id = static_cast<std::int64_t>(table.rows.size()) - 1;
    }
    if (items.empty())
        table.emptyText = words.phrase("import.none");
    return table;
}

} // namespace wm::workspace
