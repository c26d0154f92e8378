// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditFaultList.h"

#include "Labels.h"

#include "wm/ui/Theme.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kFaultHeight = 24;
constexpr int kMostFaultsInSight = 4;
constexpr int kMostFaultsListed = 200;

} // namespace

EditFaultList::EditFaultList(QWidget* parent)
    : QWidget(parent)
{
    m_count = makeLabel("editProblems", kBaseFontSize, Ink::Alert, QFont::DemiBold);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("editFaults"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    setFocusProxy(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGap);
    layout->addWidget(m_count);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &EditFaultList::passed);
    const auto choose = [this] {
        Q_EMIT chosen(m_list->currentRow());
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
}

void EditFaultList::display(EditBook& book)
{
    const std::vector<EditFault>& faults = book.faults();
    setVisible(!faults.empty());
    m_count->setText(tr("%n problem(s)", nullptr, static_cast<int>(faults.size())));
    m_list->setAccessibleName(tr("Problems"));
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const EditFault& fault : faults) {
        if (m_list->count() == kMostFaultsListed)
            break;
        const EditRows& rows = book.model(fault.key).rows();
        const int shown = rows.shownRow(fault.row);
        const QString row = shown < 0 ? rows.nameOf(rows.kept()[fault.row].texts()) : tr("row %1").arg(shown + 1);
        const QString table = QString::fromStdString(dataTitle(fault.key.kind, book.words()));
        //: %1: kind of data, %2: row, %3: field, %4: what is wrong there
        m_list->addItem(tr("%1, %2, %3: %4").arg(table, row, rows.title(fault.field), fault.text));
        m_list->item(m_list->count() - 1)->setToolTip(fault.text.toHtmlEscaped());
    }
    m_list->setFixedHeight(kFaultHeight * std::clamp(m_list->count(), 1, kMostFaultsInSight) + kHalfGap);
}

} // namespace wm::ui
