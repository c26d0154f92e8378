// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewOutput.h"

#include "wm/base/Error.h"
#include "wm/paper/Figure.h"
#include "wm/paper/FigureQueue.h"
#include "wm/ui/Preferences.h"

#include <QImage>

class QPrinter;

namespace wm::ui {

/// What is printed below a picture, in words; empty lines are left out.
struct PictureCaption {
    QString title; ///< with the figure's number
    QStringList lines;

    [[nodiscard]] bool isEmpty() const { return title.isEmpty() && lines.isEmpty(); }
};

/// The parts of the caption that the options ask for, in words; without a number the title stands alone.
[[nodiscard]] PictureCaption captionOf(const ViewOutput& output, const PictureOptions& options, const QString& number);

/// A view's picture laid out for a document; a value of its own.
struct PictureSheet {
    ViewOutput output;  ///< has a picture
    QSizeF size;        ///< of the sheet, 1/96 inch
    double scale = 2.0; ///< image pixels for each of these
    PictureCaption caption;
    presentation::FigureStyle style;
};

/// The picture as it is on screen, in the style that the user likes his pictures in.
[[nodiscard]] PictureSheet plainSheet(const ViewOutput& output, double scale);

/// As the user chose it; what keeps its proportions is as high as its width asks for. The caption makes the sheet
/// higher, unless the user has set the height.
[[nodiscard]] PictureSheet makePictureSheet(const ViewOutput& output, const PictureOptions& options,
                                            const PictureCaption& caption);

/// Draws the sheet on white. Thread: GUI.
void paintSheet(const PictureSheet& sheet, QPainter& painter, const QSizeF& size);

/// Errors: InvalidArgument for a size that cannot be drawn, IoFailed when there is not enough memory. Thread: GUI.
[[nodiscard]] Result<QImage> sheetPicture(const PictureSheet& sheet, double scale);
[[nodiscard]] Result<QByteArray> sheetBytes(const PictureSheet& sheet, paper::FigureFormat format);

/// Paints the sheet for a file of many. Thread: GUI.
void addSheet(paper::FigureQueue& queue, const PictureSheet& sheet, const std::filesystem::path& file,
              paper::FigureFormat format);

/// The extension chooses between PNG, SVG and PDF. The file is put in its place in one step.
/// Errors: InvalidArgument for another extension or a size that cannot be drawn, IoFailed; then the file is as it was.
[[nodiscard]] Result<void> writePicture(const PictureSheet& sheet, const std::filesystem::path& file);

} // namespace wm::ui
