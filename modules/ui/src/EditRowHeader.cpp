// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditRowHeader.h"

#include "EditModel.h"

#include "wm/ui/Theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionHeader>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace wm::ui {

namespace {

constexpr int kNameWidth = 180;
constexpr int kMostNames = 2; ///< what, and where

} // namespace

EditRowHeader::EditRowHeader(QTableView& table)
    : QHeaderView(Qt::Vertical, &table)
    , m_table(table)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &EditRowHeader::renew);
    connect(table.horizontalScrollBar(), &QScrollBar::rangeChanged, this, &EditRowHeader::renew);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &EditRowHeader::renew);
}

void EditRowHeader::renew()
{
    // By half: a name of which the end alone is seen says nothing. That this header grows then hides no column more,
    // since what is scrolled stays scrolled.
    int hidden = 0;
    const int columns = m_table.model() ? m_table.model()->columnCount() : 0;
    while (hidden < std::min(kMostNames, columns) &&
           m_table.columnViewportPosition(hidden) < -m_table.columnWidth(hidden) / 2)
        ++hidden;
    if (std::exchange(m_hidden, hidden) == hidden)
        return;
    Q_EMIT geometriesChanged();
    viewport()->update();
}

QString EditRowHeader::nameOf(int row) const
{
    QStringList parts;
    for (int column = 0; column < m_hidden; ++column)
        parts.append(m_table.model()->index(row, column).data().toString());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QSize EditRowHeader::sizeHint() const
{
    QSize numbers = QHeaderView::sizeHint();
    numbers.setWidth(std::max(numbers.width(), widthOfMarks()));
    return m_hidden > 0 ? numbers + QSize(kNameWidth, 0) : numbers;
}

int EditRowHeader::widthOfMarks() const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    QFont current = font(); // as the number of the current row is painted
    current.setBold(true);
    option.fontMetrics = QFontMetrics(current);
    int widest = 0;
    for (const QString& mark : EditModel::marks()) {
        option.text = mark;
        widest = std::max(widest, style()->sizeFromContents(QStyle::CT_HeaderSection, &option, {}, this).width());
    }
    return widest;
}

void EditRowHeader::paintSection(QPainter* painter, const QRect& rect, int row) const
{
    if (m_hidden == 0)
        return QHeaderView::paintSection(painter, rect, row);
    QRect number = rect, name = rect;
    number.setWidth(rect.width() - kNameWidth);
    name.setLeft(number.right() + 1);
    painter->save(); // the style leaves its clip
    QHeaderView::paintSection(painter, number, row);
    painter->restore();
    painter->save();
    painter->fillRect(name, toColour(colours().paper));
    painter->fillRect(QRect(name.left(), name.bottom(), name.width(), 1), toColour(colours().rule));
    painter->fillRect(QRect(name.right(), name.top(), 1, name.height()), toColour(colours().rule));
    painter->setFont(m_table.font());
    painter->setPen(toColour(colours().ink));
    const QRect room = name.adjusted(kHalfGap, 0, -kHalfGap, 0);
    const QString text = QFontMetrics(m_table.font()).elidedText(nameOf(row), Qt::ElideMiddle, room.width());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter->restore();
}

} // namespace wm::ui
