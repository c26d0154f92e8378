// SPDX-License-Identifier: GPL-3.0-or-later
#include "PictureSheet.h"

#include "StyleScope.h"

#include "wm/base/Path.h"
#include "wm/ui/Theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace wm::ui {

namespace {

// Millimetres. The text of an official document is 156 wide (GB/T 9704); two pictures stand beside each other with a
// gap. The narrow one is higher for its width, or the chart's words would leave no room for it.
constexpr QSizeF kTextWidth(156.0, 100.0);
constexpr QSizeF kHalfWidth(75.0, 65.0);
constexpr double kCaptionGap = 8.0;
constexpr double kCaptionMargin = 16.0; ///< at both sides, as that of a chart
constexpr int kCaptionTitleSize = 14;   ///< 10.5 pt, as captions are set in official documents
constexpr int kCaptionLineSize = 12;    ///< 9 pt

struct PictureSheetNames {
    Q_DECLARE_TR_FUNCTIONS(PictureSheet)
};

/// A line of the caption: where it stands is decided by its kind.
struct CaptionPart {
    QString text;
    QFont font;
    Qt::Alignment alignment;
};

std::vector<CaptionPart> partsOf(const PictureCaption& caption)
{
    std::vector<CaptionPart> parts;
    if (!caption.title.isEmpty())
        parts.push_back({caption.title, fontOf(kCaptionTitleSize, QFont::DemiBold), Qt::AlignHCenter});
    for (const QString& line : caption.lines)
        parts.push_back({line, fontOf(kCaptionLineSize), Qt::AlignLeft});
    return parts;
}

constexpr int kWrapped = Qt::TextWordWrap;

double partHeight(const CaptionPart& part, double width)
{
    const QRectF room(0.0, 0.0, width - 2.0 * kCaptionMargin, 1e6);
    return QFontMetricsF(part.font).boundingRect(room, kWrapped, part.text).height() + kCaptionGap / 2.0;
}

double captionHeight(const PictureCaption& caption, double width)
{
    double height = caption.isEmpty() ? 0.0 : kCaptionGap;
    for (const CaptionPart& part : partsOf(caption))
        height += partHeight(part, width);
    return height;
}

void paintCaption(QPainter& painter, const PictureCaption& caption, QRectF room)
{
    const double width = room.width();
    room.adjust(kCaptionMargin, kCaptionGap / 2.0, -kCaptionMargin, 0.0);
    painter.setPen(toColour(colours().ink));
    for (const CaptionPart& part : partsOf(caption)) {
        painter.setFont(part.font);
        painter.drawText(room, static_cast<int>(part.alignment) | static_cast<int>(Qt::AlignTop) | kWrapped, part.text);
        room.setTop(room.top() + partHeight(part, width));
    }
}

paper::FigureOptions optionsOf(const PictureSheet& sheet, double scale)
{
    paper::FigureOptions options;
    options.sizePx = sheet.size;
    options.pngScale = scale;
    options.title = QString::fromStdString(sheet.output.facts.title);
    options.creator = QCoreApplication::applicationName();
    return options;
}

paper::PaintFunction painterOf(const PictureSheet& sheet)
{
    return paper::withPainter([&sheet](QPainter& painter, const QSizeF& size) { paintSheet(sheet, painter, size); });
}

} // namespace

PictureCaption captionOf(const ViewOutput& output, const PictureOptions& options, const QString& number)
{
    const presentation::FigureFacts& facts = output.facts;
    const QString title = QString::fromStdString(facts.title);
    PictureCaption caption;
    //: Caption of a figure in a document; %1: its number, %2: its title
    caption.title = number.isEmpty() ? title : PictureSheetNames::tr("Figure %1  %2").arg(number, title);
    const auto add = [&caption](const std::string& label, const std::string& text) {
        if (!text.empty())
            caption.lines.append(QString::fromStdString(presentation::filledIn(label, text)));
    };
    if (options.hasUnit)
        add(output.words.unitLabel, facts.unit);
    if (options.hasSource)
        add(output.words.sourceLabel, facts.source);
    if (options.hasMethod) {
        add(output.words.methodLabel, facts.method);
        for (const std::string& remark : facts.remarks)
            caption.lines.append(QString::fromStdString(remark));
    }
    return caption;
}

PictureSheet makePictureSheet(const ViewOutput& output, const PictureOptions& options, const PictureCaption& caption)
{
    const ViewPicture& picture = *output.picture;
    const bool isOwn = options.width == PictureOptions::Width::Own;
    const QSizeF chosen = isOwn                                          ? options.ownSize
                          : options.width == PictureOptions::Width::Half ? kHalfWidth
                                                                         : kTextWidth;
    QSizeF size = sheetSize(chosen);
    if (!picture.isFlexible)
        size.setHeight(size.width() * picture.size.height() / picture.size.width());
    if (!isOwn || !picture.isFlexible)
        size.setHeight(size.height() + captionHeight(caption, size.width()));
    return {output, size, options.dpi / kPixelsPerInch, caption, options.style};
}

PictureSheet plainSheet(const ViewOutput& output, double scale)
{
    return {output, output.picture->size, scale, {}, Preferences::picture().style};
}

void paintSheet(const PictureSheet& sheet, QPainter& painter, const QSizeF& size)
{
    const StyleScope scope(sheet.style);
    const ViewPicture& picture = *sheet.output.picture;
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    const double below = captionHeight(sheet.caption, size.width());
    const QSizeF room(size.width(), std::max(1.0, size.height() - below));
    const bool isBare = !sheet.caption.isEmpty();
    painter.save();
    if (picture.isFlexible) {
        picture.paint(painter, room, isBare, sheet.style);
    } else {
        const double scale = std::min(room.width() / picture.size.width(), room.height() / picture.size.height());
        painter.translate((room.width() - scale * picture.size.width()) / 2.0, 0.0);
        painter.scale(scale, scale);
        picture.paint(painter, picture.size, isBare, sheet.style);
    }
    painter.restore();
    if (isBare)
        paintCaption(painter, sheet.caption, {0.0, room.height(), size.width(), below});
}

Result<QImage> sheetPicture(const PictureSheet& sheet, double scale)
{
    return paper::renderFigure(optionsOf(sheet, scale), painterOf(sheet));
}

Result<QByteArray> sheetBytes(const PictureSheet& sheet, paper::FigureFormat format)
{
    return paper::encodeFigure(format, optionsOf(sheet, sheet.scale), painterOf(sheet));
}

void addSheet(paper::FigureQueue& queue, const PictureSheet& sheet, const std::filesystem::path& file,
              paper::FigureFormat format)
{
    queue.add(file, format, optionsOf(sheet, sheet.scale), painterOf(sheet));
}

Result<void> writePicture(const PictureSheet& sheet, const std::filesystem::path& file)
{
    WM_TRY(const paper::FigureFormat format, paper::formatFromFileName(file));
    WM_TRY(const QByteArray bytes, sheetBytes(sheet, format));
    return writeFile(file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace wm::ui
