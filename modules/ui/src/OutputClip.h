// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PictureSheet.h"
#include "ViewOutput.h"

#include "wm/base/Error.h"

#include <QImage>

#include <memory>

class QMimeData;

namespace wm::ui {

/// What of a view goes onto the clipboard.
enum class ClipParts { All, Picture, Table };

/// A picture in the forms that programs paste.
struct ClipPicture {
    QImage image;
    QByteArray png, svg;
};

/// The picture of a view as it is on screen, or laid out for a document; empty for a view without one.
/// Errors: IoFailed when there is not enough memory, InvalidArgument for a size that cannot be drawn. Thread: GUI.
[[nodiscard]] Result<ClipPicture> clipPicture(const ViewOutput& output);
[[nodiscard]] Result<ClipPicture> clipPicture(const PictureSheet& sheet);

/// Everything at once, and each program pastes what it can: PNG, an image of the system's own form, SVG, a table as
/// HTML and as tab-separated text. `picture` may be empty.
[[nodiscard]] std::unique_ptr<QMimeData> clipData(const ViewOutput& output, const ClipPicture& picture,
                                                  ClipParts parts);

} // namespace wm::ui
