// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QMimeData;

namespace wm::ui {

/// Rows of cells, which need not be of one length.
using ClipRows = std::vector<QStringList>;

/// Cells as spreadsheets copy them: lines with a tab between cells, cells with quotes, tabs or line ends in quotes.
/// Lines may end in any way; the end of the last one is no row of its own.
[[nodiscard]] ClipRows rowsOfText(const QString& text);
[[nodiscard]] QString textOfRows(const ClipRows& rows);

/// Cells for the clipboard: what a spreadsheet would run as a formula gets an apostrophe, which pasting here takes off.
[[nodiscard]] QMimeData* mimeOfRows(const ClipRows& rows);
[[nodiscard]] ClipRows rowsOfMime(const QMimeData& data);

} // namespace wm::ui
