// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/paper/Figure.h"

#include "PdfText.h"
#include "PngBytes.h"
#include "WriteAll.h"

#include "wm/base/Number.h"
#include "wm/base/Path.h"
#include "wm/base/WriteError.h"
#include "wm/paper/SvgPaintDevice.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace wm::paper {

namespace {

constexpr int kDpi = SvgPaintDevice::kDpi;
constexpr double kInchPerMeter = 1.0 / 0.0254;
constexpr double kPointsPerPixel = 72.0 / kDpi;
constexpr double kLargestSidePx = 32767.0;     ///< what QPainter can address on an image
constexpr double kLargestSidePoints = 14400.0; ///< what PDF readers accept

std::string sizeText(const QSizeF& size)
{
    return plainNumberText(size.width()) + " x " + plainNumberText(size.height());
}

Result<void> checkSize(const QSizeF& size, double smallest, double largest, std::string_view unit)
{
    const auto fits = [&](double side) {
        return side >= smallest && side <= largest;
    };
    if (fits(size.width()) && fits(size.height()))
        return {};
    return fail(ErrorCode::InvalidArgument, "cannot make a figure of " + sizeText(size) + " " + std::string(unit));
}

int dotsPerMeter(double scale)
{
    return qRound(kDpi * scale * kInchPerMeter);
}

QSize pixelsOf(const QSizeF& pixels)
{
    return {std::max(1, qRound(pixels.width())), std::max(1, qRound(pixels.height()))};
}

/// A painter has no pixel ratio below 1: what is to be smaller is painted at 1.
Result<QImage> paintedImage(const FigureOptions& options, const PaintFunction& paint)
{
    const double scale = std::max(options.pngScale, 1.0);
    const QSizeF pixels = options.sizePx * scale;
    QImage image(pixelsOf(pixels), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return fail(ErrorCode::IoFailed, "not enough memory for an image of " + sizeText(pixels) + " pixels");
    image.fill(Qt::white);
    // While it is painted the image is one of 96 dpi and a pixel ratio, so that fonts in points come out to size.
    image.setDevicePixelRatio(scale);
    image.setDotsPerMeterX(dotsPerMeter(1.0));
    image.setDotsPerMeterY(dotsPerMeter(1.0));
    paint(image, options.sizePx);
    image.setDevicePixelRatio(1.0);
    return image;
}

Result<QByteArray> encodePixels(const FigureOptions& options, const PaintFunction& paint)
{
    WM_TRY(const QImage image, renderFigure(options, paint));
    return encodePng(image);
}

QByteArray encodeSvg(const FigureOptions& options, const PaintFunction& paint)
{
    SvgPaintDevice device(options.sizePx);
    device.setTitle(options.title);
    device.setDescription(options.creator);
    paint(device, options.sizePx);
    return device.document();
}

Result<QByteArray> encodePdf(const FigureOptions& options, const PaintFunction& paint)
{
    // Whole points, for QPageSize rounds to them and half a point of the figure must not be lost.
    const QSizeF points(std::ceil(options.sizePx.width() * kPointsPerPixel),
                        std::ceil(options.sizePx.height() * kPointsPerPixel));
    WM_CHECK(checkSize(points, 1.0, kLargestSidePoints, "points"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(points, QPageSize::Point, QStringLiteral("figure"), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(kDpi);
    writer.setTitle(options.title);
    writer.setCreator(options.creator);
    paint(writer, options.sizePx);
    if (bytes.isEmpty())
        return fail(ErrorCode::InvalidArgument, "nothing was painted on the PDF page");
    mendTextCodes(bytes);
    return bytes;
}

} // namespace

PaintFunction withPainter(std::function<void(QPainter&, const QSizeF&)> paint)
{
    return [paint = std::move(paint)](QPaintDevice& device, const QSizeF& sizePx) {
        QPainter painter(&device);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        paint(painter, sizePx);
    };
}

Result<FigureFormat> formatFromFileName(const std::filesystem::path& path)
{
    const QString extension = QString::fromStdString(utf8FromPath(path.extension())).toLower();
    if (extension == u".png")
        return FigureFormat::Png;
    if (extension == u".svg")
        return FigureFormat::Svg;
    if (extension == u".pdf")
        return FigureFormat::Pdf;
    const std::string found = extension.isEmpty() ? "no extension" : "extension " + extension.toStdString();
    return fail(ErrorCode::InvalidArgument,
                utf8FromPath(path.filename()) + ": found " + found + ", expected .png, .svg or .pdf");
}

Result<QImage> renderFigure(const FigureOptions& options, const PaintFunction& paint)
{
    const QSizeF pixels = options.sizePx * options.pngScale;
    WM_CHECK(checkSize(options.sizePx, 0.001, kLargestSidePx, "px"));
    WM_CHECK(checkSize(pixels, 0.5, kLargestSidePx, "image pixels"));
    WM_TRY(QImage image, paintedImage(options, paint));
    if (options.pngScale < 1.0)
        image = image.scaled(pixelsOf(pixels), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.setDotsPerMeterX(dotsPerMeter(options.pngScale));
    image.setDotsPerMeterY(dotsPerMeter(options.pngScale));
    if (!options.title.isEmpty())
        image.setText(QStringLiteral("Title"), options.title);
    if (!options.creator.isEmpty())
        image.setText(QStringLiteral("Software"), options.creator);
    return image.convertToFormat(QImage::Format_RGB32);
}

Result<QByteArray> encodePng(const QImage& image)
{
    QByteArray bytes = pngBytes(image);
    if (image.isNull() || bytes.isEmpty())
        return fail(ErrorCode::IoFailed, "cannot encode the PNG");
    return bytes;
}

Result<QByteArray> encodeFigure(FigureFormat format, const FigureOptions& options, const PaintFunction& paint)
{
    WM_CHECK(checkSize(options.sizePx, 0.001, kLargestSidePx, "px"));
    switch (format) {
    case FigureFormat::Png:
        return encodePixels(options, paint);
    case FigureFormat::Svg:
        return encodeSvg(options, paint);
    case FigureFormat::Pdf:
        break;
    }
    return encodePdf(options, paint);
}

Result<void> writeFigure(const std::filesystem::path& path, FigureFormat format, const FigureOptions& options,
                         const PaintFunction& paint)
{
    WM_TRY(const QByteArray bytes, encodeFigure(format, options, paint));
    QSaveFile file(QString::fromStdString(utf8FromPath(path)));
    if (!file.open(QIODevice::WriteOnly))
        return tl::make_unexpected(writeError(path, file.errorString().toStdString()));
    if (auto written = writeAll(file, bytes); !written)
        return tl::make_unexpected(writeError(path, written.error().message));
    if (!file.commit())
        return tl::make_unexpected(writeError(path, file.errorString().toStdString()));
    return {};
}

} // namespace wm::paper
