// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewExport.h"

#include "SuggestedName.h"
#include "ViewPrint.h"

#include "wm/base/Path.h"
#include "wm/charts/ChartPainting.h"
#include "wm/paper/Figure.h"
#include "wm/report/TableWriters.h"
#include "wm/workspace/Accessibility.h"
#include "wm/workspace/Views.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <array>
#include <sstream>

namespace wm::ui {

namespace {

/// Device-independent pixels; fits the text width of an A4 page at a readable text size.
constexpr QSizeF kChartSize(900.0, 560.0);

/// Translation context of this file; a free function has no tr() of its own.
struct ViewExportNames {
    Q_DECLARE_TR_FUNCTIONS(ViewExportNames)
};

Result<void> writePicture(const std::filesystem::path& file, const std::string& title, const QSizeF& size,
                          std::function<void(QPainter&, const QSizeF&)> paint)
{
    WM_TRY(const paper::FigureFormat format, paper::formatFromFileName(file));
    paper::FigureOptions options;
    options.sizePx = size;
    options.title = QString::fromStdString(title);
    options.creator = QCoreApplication::applicationName();
    return paper::writeFigure(file, format, options, paper::withPainter(std::move(paint)));
}

using PaintView = std::function<void(QPainter&, const QSizeF&)>;

ViewExport pictureExport(const std::string& title, const QSizeF& size, const PaintView& paint)
{
    const auto write = [title, size, paint](const std::filesystem::path& file) {
        return writePicture(file, title, size, paint);
    };
    const auto print = [size, paint](QPrinter& printer) {
        return printFigure(printer, size, paint);
    };
    return {suggestedName(title), true, write, print};
}

ViewExport chartExport(const presentation::ChartSpec& chart)
{
    return pictureExport(chart.title, kChartSize,
                         [chart](QPainter& painter, const QSizeF& size) { charts::paintChart(chart, painter, size); });
}

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

ViewExport tableExport(const QString& name, presentation::TableSpec table, const std::string& title = {})
{
    const auto print = [page = onPaper(table, title)](QPrinter& printer) {
        printTable(printer, page);
        return printer.printerState() != QPrinter::Error;
    };
    const auto write = [table = std::move(table)](const std::filesystem::path& file) {
        std::ostringstream text;
        report::writeCsv(table, text, report::kSpreadsheetCsv);
        return writeFile(file, text.str());
    };
    return {name, false, write, print};
}

} // namespace

ViewExport viewExport(ExportKind kind, const ViewInput& input, const presentation::ChartSpec& chart)
{
    if (!input.snapshot)
        return {};
    switch (kind) {
    case ExportKind::ChartPicture:
        return chartExport(chart);
    case ExportKind::TargetTable:
        return tableExport(ViewExportNames::tr("targets", "suggested file name"),
                           workspace::targetTable(*input.snapshot, input.selection, input.words),
                           workspace::overviewOf(*input.snapshot, input.selection, input.words).title);
    case ExportKind::ObservationTable:
        return tableExport(ViewExportNames::tr("observations", "suggested file name"),
                           workspace::observationTable(*input.snapshot, input.selection, input.words));
    case ExportKind::FacilityTable:
        return tableExport(ViewExportNames::tr("facilities", "suggested file name"),
                           workspace::facilityTable(*input.snapshot, input.selection, input.words));
    case ExportKind::AccessTable:
        return tableExport(ViewExportNames::tr("accessibility", "suggested file name"),
                           workspace::accessibilityTable(*input.snapshot, input.selection, input.words));
    case ExportKind::MapPicture: // no views of their own: the window asks for what they need
    case ExportKind::Features:
        break;
    }
    return {};
}

} // namespace wm::ui
