// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MapSheet.h"

#include "wm/presentation/FigureFacts.h"
#include "wm/presentation/TableSpec.h"
#include "wm/presentation/Theme.h"
#include "wm/presentation/Words.h"

#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QPainter;

namespace wm::ui {

/// A picture that can be drawn at any time and on any device. What it is painted with - colours(), fontOf() - is of the
/// style as well. Thread: GUI.
struct ViewPicture {
    /// Draws all of it into the size, from the painter's origin. Bare: without its own title and notes, since a caption
    /// says them.
    std::function<void(QPainter& painter, const QSizeF& size, bool isBare, const presentation::FigureStyle& style)>
        paint;
    QSizeF size; ///< that it was made for, 1/96 inch
    /// Lays itself out for whatever size it is given; else it is drawn larger or smaller as it is.
    bool isFlexible = false;
};

/// What a view gives away: into files, onto the clipboard, onto paper. A value of its own, so that what is written is
/// what was on screen when the user asked.
struct ViewOutput {
    QString name;                    ///< of a file, without extension
    presentation::FigureFacts facts; ///< for captions and the second sheet of a workbook
    std::optional<ViewPicture> picture;
    std::optional<MapSheetSubject> map; ///< instead of the picture: it is laid out on a sheet of its own
    std::shared_ptr<const presentation::TableSpec> table; ///< the data behind the picture; null: none
    std::shared_ptr<const presentation::TableSpec> shown; ///< the columns that people see; null: as `table`
    QString text, html;           ///< for the clipboard and the printer, where it is no table; else empty
    bool isPrintedAsText = false; ///< page by page: what is no figure
    bool copiesTitles = true;     ///< of the columns, onto the clipboard; not with single rows, which join others
    std::string workspaceDate;
    presentation::Words words;

    [[nodiscard]] const presentation::TableSpec* readTable() const { return shown ? shown.get() : table.get(); }
    [[nodiscard]] bool hasPicture() const { return picture || map; }
    [[nodiscard]] bool isEmpty() const { return !hasPicture() && !table && text.isEmpty(); }
};

/// Rows of a table that a picture takes: two pages. Of more nobody could read them.
inline constexpr std::size_t kMostPictureRows = 100;

/// The day on which a workspace was last written, in ISO form; empty for one that lives in memory only.
[[nodiscard]] std::string dateOfFile(const std::filesystem::path& file);

} // namespace wm::ui
