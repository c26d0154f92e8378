// SPDX-License-Identifier: GPL-3.0-or-later
#include "FitColumns.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace wm::ui {

namespace {

/// The hint leaves out the margin that the header keeps free when it paints: a heading that may wrap, as all in Chinese
/// can anywhere, would lose its second line.
int headingWidth(const QHeaderView& header, int column)
{
    return header.sectionSizeHint(column) + 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
}

/// Of the columns: the scroll bar of rows that have just come is not there yet, and would push the last column out.
int roomOf(const QTableView& table)
{
    const QScrollBar& bar = *table.verticalScrollBar();
    const bool isTooHigh = table.verticalHeader()->length() > table.viewport()->height();
    const bool isWanted = isTooHigh && !bar.isVisible() && table.verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    return table.viewport()->width() - (isWanted ? bar.sizeHint().width() : 0);
}

} // namespace

void fitColumns(QTableView& table, int widest, int narrowest)
{
    QHeaderView& header = *table.horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // A last section that is stretched already keeps the width it is given here.
    header.setStretchLastSection(false);
    table.resizeColumnsToContents();
    std::vector<int> missing(static_cast<std::size_t>(header.count())); // of each
    int left = roomOf(table);
    for (int column = 0; column < header.count(); ++column) {
        const int wanted = std::max(table.columnWidth(column), headingWidth(header, column));
        const int width = std::clamp(wanted, narrowest, widest);
        table.setColumnWidth(column, width);
        missing[static_cast<std::size_t>(column)] = std::max(0, wanted - width);
        left -= table.isColumnHidden(column) ? 0 : width;
    }
    for (int column = 0; column < header.count() && left > 0; ++column) {
        const int more = std::min(left, missing[static_cast<std::size_t>(column)]);
        table.setColumnWidth(column, table.columnWidth(column) + more);
        left -= more;
    }
    header.setStretchLastSection(true);
}

ColumnFitting::ColumnFitting(QTableView& table, int widest, int narrowest)
    : QObject(&table)
    , m_table(table)
    , m_widest(widest)
    , m_narrowest(narrowest)
{
    table.viewport()->installEventFilter(this);
    const QHeaderView* const header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, [this, header](int section) {
        // The last one also takes what is left when the window gets wider.
        if (!m_isFitting && section != header->logicalIndex(header->count() - 1))
            m_isOfUser = true;
    });
}

void ColumnFitting::begin()
{
    m_isOfUser = false;
    fit();
}

void ColumnFitting::fit()
{
    m_width = m_table.viewport()->width();
    if (m_isOfUser || !m_table.model() || m_table.model()->rowCount() == 0)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    fitColumns(m_table, m_widest, m_narrowest);
}

bool ColumnFitting::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && !m_isFitting && m_table.viewport()->width() != m_width)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace wm::ui
