// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapSheet.h"

#include "SuggestedName.h"
#include "ViewPrint.h"

#include "wm/base/Path.h"
#include "wm/paper/Figure.h"
#include "wm/wording/Wording.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <string_view>

namespace wm::ui {

namespace {

constexpr double kMmPerInch = 25.4;

// Millimetres. A4 between the margins that printers need; the text of an official document (GB/T 9704, 156 wide); a
// slide of 13.33 inches by 7.5.
constexpr QSizeF kPageA4(265.0, 190.0);
constexpr QSizeF kDocumentWidth(156.0, 110.0);
constexpr QSizeF kSlide(338.7, 190.5);

paper::FigureOptions optionsOf(const MapSheet& sheet, double scale)
{
    paper::FigureOptions options;
    options.sizePx = sheet.size;
    options.pngScale = scale;
    options.title = QString::fromStdString(sheet.figure.title());
    options.creator = QCoreApplication::applicationName();
    return options;
}

/// Paints the figure and keeps what it lacks.
auto painterOf(const MapSheet& sheet, const std::stop_token& stop, std::vector<mapview::OverlayFailure>& failures)
{
    return [&sheet, stop, &failures](QPainter& painter, const QSizeF& size) {
        failures = mapview::paintMapFigure(sheet.figure, painter, size, stop);
    };
}

} // namespace

MapSheet makeSheet(const MapSheetSubject& subject, const MapSheetOptions& options, const std::string& title)
{
    presentation::MapLayout layout;
    layout.hasTitle = options.hasTitle;
    layout.title = title;
    layout.hasSubtitle = options.hasSubtitle;
    layout.hasLegend = options.hasLegend;
    layout.hasScaleBar = options.hasScaleBar;
    layout.hasNorthArrow = options.hasNorthArrow;
    if (options.hasDate)
        layout.date = subject.date;
    if (options.isAsInWindow)
        layout.extent = subject.window;
    return {{subject.spec, layout, subject.drawn, options.style}, sheetSize(sheetSizeInMm(options)), options.dpi};
}

QSizeF sheetSizeInMm(const MapSheetOptions& options)
{
    switch (options.size) {
    case MapSheetOptions::Size::PageA4:
        return kPageA4;
    case MapSheetOptions::Size::DocumentWidth:
        return kDocumentWidth;
    case MapSheetOptions::Size::Slide:
        return kSlide;
    case MapSheetOptions::Size::Own:
        break;
    }
    return options.ownSize;
}

QSizeF sheetSize(QSizeF millimetres)
{
    return millimetres * (kPixelsPerInch / kMmPerInch);
}

QSize sheetPixels(QSizeF size, int dpi)
{
    return (size * (dpi / kPixelsPerInch)).toSize();
}

QStringList lossesOf(const MapSheet& sheet, const std::vector<mapview::OverlayFailure>& failures)
{
    QStringList losses;
    for (const mapview::OverlayFailure& failure : failures) {
        const auto& overlays = sheet.figure.spec->overlays;
        const auto layer = std::ranges::find(overlays, failure.layer, &presentation::MapOverlay::layer);
        const QString name = layer == overlays.end() ? QString() : QString::fromStdString(layer->name);
        losses.append(QStringLiteral("%1: %2").arg(name, wording::errorText(failure.error)));
    }
    return losses;
}

SheetImage sheetImage(const MapSheet& sheet, double scale, const std::stop_token& stop)
{
    std::vector<mapview::OverlayFailure> failures;
    const auto image =
        paper::renderFigure(optionsOf(sheet, scale), paper::withPainter(painterOf(sheet, stop, failures)));
    return {image && !stop.stop_requested() ? *image : QImage(), lossesOf(sheet, failures)};
}

Result<SheetBytes> sheetForms(const MapSheet& sheet, const TaskContext& context)
{
    const double scale = sheet.dpi / kPixelsPerInch;
    SheetBytes forms;
    std::vector<mapview::OverlayFailure> failures;
    const paper::PaintFunction paint = paper::withPainter(painterOf(sheet, context.stop, failures));
    WM_TRY(forms.image, paper::renderFigure(optionsOf(sheet, scale), paint));
    WM_CHECK(context.checkpoint(0, 0));
    WM_TRY(forms.svg, paper::encodeFigure(paper::FigureFormat::Svg, optionsOf(sheet, scale), paint));
    WM_CHECK(context.checkpoint(0, 0));
    WM_TRY(forms.png, paper::encodePng(forms.image));
    forms.losses = lossesOf(sheet, failures);
    return forms;
}

Result<QStringList> writeSheet(const MapSheet& sheet, const std::filesystem::path& file, const TaskContext& context)
{
    WM_TRY(const paper::FigureFormat format, paper::formatFromFileName(file));
    WM_CHECK(context.checkpoint(0, 0));
    std::vector<mapview::OverlayFailure> failures;
    WM_TRY(const QByteArray bytes, paper::encodeFigure(format, optionsOf(sheet, sheet.dpi / kPixelsPerInch),
                                                       paper::withPainter(painterOf(sheet, context.stop, failures))));
    WM_CHECK(context.checkpoint(0, 0));
    WM_CHECK(writeFile(file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    return lossesOf(sheet, failures);
}

Result<QStringList> printSheet(const MapSheet& sheet, QPrinter& printer)
{
    std::vector<mapview::OverlayFailure> failures;
    if (!printFigure(printer, sheet.size, painterOf(sheet, {}, failures)))
        return fail(ErrorCode::IoFailed, "cannot write to the printer " + printer.printerName().toStdString());
    return lossesOf(sheet, failures);
}

QString sheetName(const MapSheet& sheet)
{
    return suggestedName(sheet.figure.title());
}

} // namespace wm::ui
