// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/base/TaskContext.h"
#include "wm/mapview/MapFigure.h"
#include "wm/presentation/Selection.h"
#include "wm/ui/Preferences.h"

#include <QImage>
#include <QSizeF>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <string>

class QPrinter;

namespace wm::ui {

inline constexpr double kPixelsPerInch = 96.0; ///< logical ones, see MapSheet::size

/// What a sheet is made of.
struct MapSheetSubject {
    std::shared_ptr<const presentation::MapSpec> spec; ///< never null
    std::shared_ptr<const mapview::MapScene> drawn;    ///< as on screen
    presentation::SelectionBox window;                 ///< what the window shows
    std::string date;                                  ///< in words
};

/// A map laid out for a document; a value of its own, so that what is written is what was on screen when the user
/// asked.
struct MapSheet {
    mapview::MapFigure figure;
    QSizeF size;   ///< 1/96 inch
    int dpi = 200; ///< of pictures made of pixels
};

/// `title` instead of the map's own, unless it is empty.
[[nodiscard]] MapSheet makeSheet(const MapSheetSubject& subject, const MapSheetOptions& options,
                                 const std::string& title = {});

/// Millimetres.
[[nodiscard]] QSizeF sheetSizeInMm(const MapSheetOptions& options);
[[nodiscard]] QSizeF sheetSize(QSizeF millimetres); ///< as of MapSheet
/// Of a picture made of pixels.
[[nodiscard]] QSize sheetPixels(QSizeF size, int dpi);

/// The layers that could not be drawn, each with the reason, in words for the user.
[[nodiscard]] QStringList lossesOf(const MapSheet& sheet, const std::vector<mapview::OverlayFailure>& failures);

/// `scale` pixels for each 1/96 inch. A null image: stopped, or there is not that much memory. Any thread.
struct SheetImage {
    QImage image;
    QStringList losses;
};
[[nodiscard]] SheetImage sheetImage(const MapSheet& sheet, double scale, const std::stop_token& stop);

/// The sheet in the forms that are pasted. Errors: as of writeSheet(), but for the file. Any thread.
struct SheetBytes {
    QImage image;
    QByteArray png, svg;
    QStringList losses;
};
[[nodiscard]] Result<SheetBytes> sheetForms(const MapSheet& sheet, const TaskContext& context);

/// The extension chooses between PNG, SVG and PDF. Returns the losses. Any thread.
/// Errors: InvalidArgument for another extension or too many pixels, IoFailed, Cancelled; then the file is as it was.
[[nodiscard]] Result<QStringList> writeSheet(const MapSheet& sheet, const std::filesystem::path& file,
                                             const TaskContext& context);

/// As large as the page allows. Errors: IoFailed where the printer cannot be written to. Thread: GUI.
[[nodiscard]] Result<QStringList> printSheet(const MapSheet& sheet, QPrinter& printer);

/// What the file is called unless the user wants it otherwise.
[[nodiscard]] QString sheetName(const MapSheet& sheet);

} // namespace wm::ui
