// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <QByteArray>
#include <QImage>
#include <QPaintDevice>
#include <QPainter>
#include <QSizeF>
#include <QString>

#include <filesystem>
#include <functional>

namespace wm::paper {

enum class FigureFormat { Png, Svg, Pdf };

struct FigureOptions {
    QSizeF sizePx; ///< logical pixels of 1/96 inch; above 0
    /// Pictures of pixels only: image pixels per logical pixel, above 0; the file states 96 * pngScale dpi.
    double pngScale = 2.0;
    QString title;   ///< goes into the file's metadata; empty: none
    QString creator; ///< the program, for the file's metadata; empty: none
};

/// Draws the figure, in logical pixels, into the rectangle from (0, 0) to the size given. The painter must have ended
/// when the function returns. Ask for the size here and not from QPainter::viewport(), which counts image pixels.
using PaintFunction = std::function<void(QPaintDevice& device, const QSizeF& sizePx)>;

/// A PaintFunction from one that wants a painter; the painter is antialiased.
[[nodiscard]] PaintFunction withPainter(std::function<void(QPainter& painter, const QSizeF& sizePx)> paint);

/// The format that the path's extension names, in any case.
/// Errors: InvalidArgument; the message names the extension found and those expected.
[[nodiscard]] Result<FigureFormat> formatFromFileName(const std::filesystem::path& path);

/// The figure as a picture of pixels, as in a PNG: with title, creator and resolution.
/// Errors: as encodeFigure. Thread: as encodeFigure.
[[nodiscard]] Result<QImage> renderFigure(const FigureOptions& options, const PaintFunction& paint);

/// A picture without transparency as the bytes of a PNG. Errors: IoFailed for a null image. Thread: any.
[[nodiscard]] Result<QByteArray> encodePng(const QImage& image);

/// The bytes of the figure's file.
/// - PNG: white background; by Qt's definition cosmetic pens and hatch patterns are in image pixels there, so they come
///   out finer with a larger pngScale.
/// - PDF: one page without margins, fonts embedded. A page has whole points (1/72 inch) only, so it is less than one
///   point larger than a size that is not a multiple of 4 px.
/// - SVG: see SvgPaintDevice.
///
/// Errors: InvalidArgument for a size that is not above 0 or above 32767 pixels (PDF: above 14400 points), or when a
/// PDF stayed without any painting; IoFailed when the image does not fit into memory or cannot be encoded.
/// Thread: any, as far as `paint` may be called there; nothing in this module needs the GUI thread, but a
/// QGuiApplication must exist for text.
[[nodiscard]] Result<QByteArray> encodeFigure(FigureFormat format, const FigureOptions& options,
                                              const PaintFunction& paint);

/// Encodes the figure and puts it in place of the file in one step: whatever goes wrong, the file is as it was.
/// Errors: those of encodeFigure, and IoFailed with path and reason when the file cannot be written.
/// Thread: as encodeFigure.
[[nodiscard]] Result<void> writeFigure(const std::filesystem::path& path, FigureFormat format,
                                       const FigureOptions& options, const PaintFunction& paint);

} // namespace wm::paper
