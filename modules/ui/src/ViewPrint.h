// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PictureSheet.h"
#include "ViewOutput.h"

#include <QSizeF>

#include <functional>

class QPainter;
class QPrinter;

namespace wm::ui {

/// Prints a figure on one page, as large as the margins let it, in the middle. `size` is that of the figure in
/// device-independent pixels. False where the printer cannot be written to.
[[nodiscard]] bool printFigure(QPrinter& printer, const QSizeF& size,
                               const std::function<void(QPainter&, const QSizeF&)>& paint);

/// Prints what a view gives away: its picture on one page, or its text or table on as many as it takes. False where the
/// printer cannot be written to. Thread: GUI.
[[nodiscard]] bool printOutput(QPrinter& printer, const ViewOutput& output);

/// The same of a picture laid out for a document.
[[nodiscard]] bool printSheet(const PictureSheet& sheet, QPrinter& printer);

/// Prints a table on as many pages as it takes, its heading on each.
void printTable(QPrinter& printer, const presentation::TableSpec& table);

} // namespace wm::ui
