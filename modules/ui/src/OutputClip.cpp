// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutputClip.h"

#include "TableClip.h"

#include "wm/paper/Figure.h"

#include <QMimeData>

namespace wm::ui {

namespace {

constexpr double kClipScale = 2.0; ///< image pixels for each 1/96 inch: sharp on paper and not too large to paste

} // namespace

Result<ClipPicture> clipPicture(const ViewOutput& output)
{
    if (!output.picture)
        return ClipPicture{};
    return clipPicture(plainSheet(output, kClipScale));
}

Result<ClipPicture> clipPicture(const PictureSheet& sheet)
{
    ClipPicture picture;
    WM_TRY(picture.image, sheetPicture(sheet, sheet.scale));
    WM_TRY(picture.png, paper::encodePng(picture.image));
    WM_TRY(picture.svg, sheetBytes(sheet, paper::FigureFormat::Svg));
    return picture;
}

std::unique_ptr<QMimeData> clipData(const ViewOutput& output, const ClipPicture& picture, ClipParts parts)
{
    auto data = std::make_unique<QMimeData>();
    if (parts != ClipParts::Table && !picture.image.isNull()) {
        data->setImageData(picture.image);
        data->setData(QStringLiteral("image/png"), picture.png);
        data->setData(QStringLiteral("image/svg+xml"), picture.svg);
    }
    if (parts == ClipParts::Picture)
        return data;
    if (!output.text.isEmpty()) {
        data->setText(output.text);
        data->setHtml(output.html);
    } else if (const presentation::TableSpec* table = output.readTable()) {
        data->setText(tableText(*table, output.copiesTitles));
        data->setHtml(tableHtml(*table, output.copiesTitles));
    }
    return data;
}

} // namespace wm::ui
