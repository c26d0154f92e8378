// SPDX-License-Identifier: GPL-3.0-or-later
#include "ElidedLine.h"

#include "PlainToolTip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace wm::ui {

namespace {

constexpr int kTextMargin = 2; ///< that QLineEdit leaves beside its text

} // namespace

QString ElidedLine::shownText() const
{
    return fontMetrics().elidedText(displayText(), Qt::ElideRight, room().width());
}

QRect ElidedLine::room() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect contents = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    return contents.marginsRemoved(textMargins()).adjusted(kTextMargin, 0, -kTextMargin, 0);
}

bool ElidedLine::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !isCut())
        return QLineEdit::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(displayText()), this);
    return true;
}

void ElidedLine::paintEvent(QPaintEvent* event)
{
    if (hasFocus() || !isCut())
        return QLineEdit::paintEvent(event);
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    style()->drawItemText(&painter, room(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, palette(),
                          isEnabled(), shownText(), QPalette::Text);
}

} // namespace wm::ui
