// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewExport.h"

#include "wm/workspace/Accessibility.h"
#include "wm/workspace/Views.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace wm::ui {

namespace {

/// Translation context of this file; a free function has no tr() of its own.
struct ViewExportNames {
    Q_DECLARE_TR_FUNCTIONS(ViewExportNames)
};

/// What a page has room for: the file has the rest.
presentation::TableSpec onPaper(const presentation::TableSpec& table, const std::string& title)
{
    static constexpr std::array<std::string_view, 9> kWanted{
        "indicator", "region", "year", "value", "latest_value", "latest_year", "verdict", "completion", "document"};
    presentation::TableSpec page;
    page.title = title;
    page.rows.resize(table.rows.size());
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (std::ranges::find(kWanted, table.columns[column].key) == kWanted.end())
            continue;
        page.columns.push_back(table.columns[column]);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            page.rows[row].cells.push_back(table.rows[row].cells[column]);
    }
    return page;
}

ViewOutput outputOf(const QString& name, presentation::TableSpec table, const ViewInput& input)
{
    ViewOutput output;
    output.name = name;
    output.facts.title =
        name.toStdString() + " · " + workspace::overviewOf(*input.snapshot, input.selection, input.words).title;
    output.shown = std::make_shared<const presentation::TableSpec>(onPaper(table, output.facts.title));
    output.table = std::make_shared<const presentation::TableSpec>(std::move(table));
    output.isPrintedAsText = true;
    output.workspaceDate = dateOfFile(input.snapshot->file());
    output.words = input.words;
    return output;
}

Result<ViewOutput> observationsOutput(const ViewInput& input)
{
    WM_TRY(presentation::TableSpec table, workspace::observationTable(*input.snapshot, input.selection, input.words));
    return outputOf(ViewExportNames::tr("observations", "suggested file name"), std::move(table), input);
}

} // namespace

Result<ViewOutput> tableExport(ExportKind kind, const ViewInput& input)
{
    if (!input.snapshot)
        return {};
    switch (kind) {
    case ExportKind::TargetTable:
        return outputOf(ViewExportNames::tr("targets", "suggested file name"),
                        workspace::targetTable(*input.snapshot, input.selection, input.words), input);
    case ExportKind::ObservationTable:
        return observationsOutput(input);
    case ExportKind::FacilityTable:
        return outputOf(ViewExportNames::tr("facilities", "suggested file name"),
                        workspace::facilityTable(*input.snapshot, input.selection, input.words), input);
    case ExportKind::AccessTable:
        return outputOf(ViewExportNames::tr("accessibility", "suggested file name"),
                        workspace::accessibilityTable(*input.snapshot, input.selection, input.words), input);
    default: // what a view gives, and the features of the map
        return ViewOutput();
    }
}

} // namespace wm::ui
