// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadTable.h"

#include <QHeaderView>
#include <QTableWidget>

namespace wm::ui {

QTableWidget* makeReadTable(const char* objectName)
{
    auto* table = new QTableWidget;
    table->setObjectName(QLatin1String(objectName));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace wm::ui
