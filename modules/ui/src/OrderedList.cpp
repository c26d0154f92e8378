// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderedList.h"

#include "Icons.h"
#include "ToolButtons.h"

#include "wm/ui/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace wm::ui {

OrderedList::OrderedList(QWidget* parent)
    : QWidget(parent)
{
    m_list = new QListWidget;
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->installEventFilter(this);
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(kHalfGap);
    const auto add = [this](Icon which, const QString& text, int step) {
        auto* button = new QToolButton;
        button->setIcon(icon(which));
        describe(*button, text);
        m_buttons->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, step] { move(step); });
        return button;
    };
    m_up = add(Icon::Up, tr("Move up (Alt+Up)"), -1);
    m_up->setObjectName(QStringLiteral("moveUp"));
    m_down = add(Icon::Down, tr("Move down (Alt+Down)"), 1);
    m_down->setObjectName(QStringLiteral("moveDown"));
    m_buttons->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_buttons);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderedList::updateButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OrderedList::updateButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &OrderedList::updateButtons);
    updateButtons();
}

void OrderedList::addButton(QWidget& button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, &button);
}

void OrderedList::move(int step)
{
    const int row = m_list->currentRow();
    const int next = row + step;
    if (row < 0 || next < 0 || next >= m_list->count())
        return;
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(next, item);
    m_list->setCurrentRow(next);
}

void OrderedList::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

bool OrderedList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const int step = key.key() == Qt::Key_Up ? -1 : key.key() == Qt::Key_Down ? 1 : 0;
        if (step != 0 && key.modifiers() == Qt::AltModifier) {
            move(step);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wm::ui
