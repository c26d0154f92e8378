// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cells.h"
#include "Scope.h"

#include "wm/workspace/Views.h"

#include <algorithm>

namespace wm::workspace {

namespace {

using Kind = presentation::TableColumn::Kind;
using presentation::MapSpec;
using presentation::TableSpec;
using presentation::Words;

/// Lines of a read-out as one.
std::string onOneLine(std::string text, const Words& words)
{
    for (std::size_t place = 0; (place = text.find('\n', place)) != std::string::npos;)
        text.replace(place, 1, words.listSeparator);
    return text;
}

std::string classText(const MapSpec& spec, const presentation::MapArea& area)
{
    if (!area.colourClass || *area.colourClass < 0 ||
        static_cast<std::size_t>(*area.colourClass) >= spec.classes.size())
        return {};
    return spec.classes[static_cast<std::size_t>(*area.colourClass)].text;
}

TableSpec areaTable(const Snapshot& snapshot, const MapSpec& spec, const Words& words)
{
    TableSpec table;
    table.columns = {{"region", words.region, Kind::Text},
                     {"class", spec.classHeading.empty() ? words.kind : spec.classHeading, Kind::Text},
                     {"value", words.value, Kind::Text}};
    for (const presentation::MapArea& area : spec.areas) {
        const std::string name = regionName(snapshot, area.region, words.language);
        table.rows.push_back({static_cast<std::int64_t>(table.rows.size()),
                              {namedCell(name.empty() ? area.label : name, area.region.text),
                               textCell(classText(spec, area)), textCell(onOneLine(area.readOut, words))}});
    }
    return table;
}

TableSpec symbolTable(const Snapshot& snapshot, const MapSpec& spec, const Words& words)
{
    TableSpec table;
    table.columns = {{"name", words.name, Kind::Text},
                     {"layer", words.layer, Kind::Text},
                     {"status", words.status, Kind::Text},
                     {"lon", words.longitude, Kind::Number},
                     {"lat", words.latitude, Kind::Number}};
    const auto term = [&](const char* vocabulary, const std::string& code) {
        return namedCell(snapshot.termName(vocabulary, code, words.language), code);
    };
    for (const presentation::MapSymbol& symbol : spec.symbols) {
        table.rows.push_back(
            {symbol.facility.value,
             {textCell(symbol.label), term("facility_layer", symbol.layer), term("facility_status", symbol.status),
              numberCell(symbol.position.lon), numberCell(symbol.position.lat)}});
    }
    return table;
}

} // namespace

TableSpec mapTable(const Snapshot& snapshot, const MapSpec& spec, const Words& words)
{
    TableSpec table = spec.isThematic ? areaTable(snapshot, spec, words) : symbolTable(snapshot, spec, words);
    table.title = spec.title;
    if (table.rows.empty())
        table.emptyText = words.noRows;
    return table;
}

} // namespace wm::workspace
