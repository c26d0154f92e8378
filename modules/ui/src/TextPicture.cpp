// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextPicture.h"

#include "wm/ui/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace wm::ui {

namespace {

std::shared_ptr<QTextDocument> documentOf(const QString& html, int width)
{
    auto document = std::make_shared<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(fontOf(kSmallFontSize));
    document->setDocumentMargin(kMargin);
    document->setHtml(html);
    document->setTextWidth(width);
    document->setTextWidth(std::min<double>(width, std::ceil(document->idealWidth()))); // no empty paper beside it
    return document;
}

} // namespace

ViewPicture textPicture(const QString& title, const QString& html, int width)
{
    const QString heading = QStringLiteral("<p style=\"font-size: %1px; font-weight: 600; margin: 0 0 8px 0\">%2</p>")
                                .arg(kTitleFontSize)
                                .arg(title.toHtmlEscaped());
    const auto whole = documentOf(title.isEmpty() ? html : heading + html, width);
    const auto bare = documentOf(html, width);
    const auto paint = [whole, bare](QPainter& painter, const QSizeF& size, bool isBare,
                                     const presentation::FigureStyle& /*style*/) {
        painter.fillRect(QRectF(QPointF(), size), Qt::white);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, toColour(colours().ink));
        (isBare ? bare : whole)->documentLayout()->draw(&painter, context);
    };
    return {paint, whole->size(), false};
}

} // namespace wm::ui
