// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnsDialog.h"

#include "OrderedList.h"

#include "wm/ui/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr QSize kColumnsDialogSize(360, 480);
constexpr int kColumnKeyRole = Qt::UserRole;

} // namespace

ColumnsDialog::ColumnsDialog(const TableColumns& columns, const QStringList& titles, TableColumns usual,
                             QWidget* parent)
    : QDialog(parent)
    , m_usual(std::move(usual))
    , m_titles(titles)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Columns of the table"));
    auto* head = new QLabel(tr("Tick what the table shows and drag it into order. What is copied, printed and saved as "
                               "a picture has the same columns."));
    head->setWordWrap(true);
    m_rows = new OrderedList;
    QListWidget& list = m_rows->list();
    list.setObjectName(QStringLiteral("columnList"));
    list.setAccessibleName(tr("Columns"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* reset = buttons->addButton(tr("&Reset columns"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("resetColumns"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(head);
    layout->addWidget(m_rows, 1);
    layout->addWidget(buttons);
    connect(&list, &QListWidget::itemChanged, this, &ColumnsDialog::keepOneShown);
    connect(reset, &QPushButton::clicked, this, [this] { fill(m_usual); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(columns);
    m_rows->setFocus();
    resize(kColumnsDialogSize);
}

void ColumnsDialog::fill(const TableColumns& columns)
{
    m_columns = columns;
    QListWidget& list = m_rows->list();
    QSignalBlocker blocker(list);
    list.clear();
    for (const ColumnChoice& column : columns) {
        const auto place = std::ranges::find(m_usual, column.key, &ColumnChoice::key) - m_usual.begin();
        auto* item = new QListWidgetItem(m_titles.value(place), &list);
        item->setData(kColumnKeyRole, column.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(column.isShown ? Qt::Checked : Qt::Unchecked);
    }
    blocker.unblock();
    list.setCurrentRow(0);
}

TableColumns ColumnsDialog::columns() const
{
    TableColumns columns;
    for (int row = 0; row < m_rows->list().count(); ++row) {
        const QListWidgetItem& item = *m_rows->list().item(row);
        ColumnChoice column = *std::ranges::find(m_columns, item.data(kColumnKeyRole).toString(), &ColumnChoice::key);
        column.isShown = item.checkState() == Qt::Checked;
        columns.push_back(column);
    }
    return columns;
}

void ColumnsDialog::keepOneShown()
{
    if (std::ranges::any_of(columns(), &ColumnChoice::isShown))
        return;
    if (QListWidgetItem* item = m_rows->list().currentItem())
        item->setCheckState(Qt::Checked);
}

} // namespace wm::ui
