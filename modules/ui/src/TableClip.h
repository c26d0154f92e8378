// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/TableSpec.h"

#include <QString>

namespace wm::ui {

/// A table as it is pasted: what people read, with the titles of the columns in the first row unless they are not
/// wanted. Names come from somebody
/// else's file: markup in them is escaped, and what a spreadsheet would run as a formula gets an apostrophe, as in CSV.

/// What a spreadsheet would run as a formula with an apostrophe before it, every other text as it is.
[[nodiscard]] QString disarmedCell(const QString& text);
/// Lines with a tab between cells.
[[nodiscard]] QString tableText(const presentation::TableSpec& table, bool hasTitles = true);
/// One table, as Word, WPS and spreadsheets paste it.
[[nodiscard]] QString tableHtml(const presentation::TableSpec& table, bool hasTitles = true);

} // namespace wm::ui
