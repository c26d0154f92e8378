// SPDX-License-Identifier: GPL-3.0-or-later
#include "SavedViewsDialog.h"

#include "OrderedList.h"

#include "wm/ui/Theme.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace wm::ui {

namespace {

constexpr QSize kSavedViewsSize(460, 360);
constexpr int kViewPlaceRole = Qt::UserRole; ///< in m_views
constexpr int kViewNameRole = Qt::UserRole + 1;

} // namespace

SavedViewsDialog::SavedViewsDialog(std::vector<SavedView> views, QJsonObject shown, QWidget* parent)
    : QDialog(parent)
    , m_views(std::move(views))
    , m_shown(std::move(shown))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("savedViewsDialog"));
    setWindowTitle(tr("Saved views"));
    m_rows = new OrderedList;
    QListWidget& list = m_rows->list();
    list.setObjectName(QStringLiteral("savedViewList"));
    list.setAccessibleName(tr("Saved views"));
    list.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    for (std::size_t place = 0; place < m_views.size(); ++place) {
        auto* item = new QListWidgetItem(m_views[place].name, &list);
        item->setData(kViewPlaceRole, static_cast<int>(place));
        item->setData(kViewNameRole, m_views[place].name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled);
    }
    m_rename = addButton(tr("&Rename"), "renameView", &SavedViewsDialog::rename);
    m_replace = addButton(tr("Re&place"), "replaceView", &SavedViewsDialog::replace);
    m_replace->setToolTip(tr("By what the window shows now; the name stays"));
    m_remove = addButton(tr("&Delete"), "deleteView", &SavedViewsDialog::remove);
    auto* removeKey = new QShortcut(QKeySequence::Delete, &list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &SavedViewsDialog::remove);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&list, &QListWidget::itemChanged, this, &SavedViewsDialog::keepNameOnce);
    connect(&list, &QListWidget::currentRowChanged, this, &SavedViewsDialog::updateButtons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(m_rows, 1);
    layout->addWidget(buttons);
    list.setCurrentRow(0);
    updateButtons();
    m_rows->setFocus();
    resize(kSavedViewsSize);
}

QPushButton* SavedViewsDialog::addButton(const QString& text, const char* name, void (SavedViewsDialog::*act)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    m_rows->addButton(*button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

std::vector<SavedView> SavedViewsDialog::views() const
{
    std::vector<SavedView> views;
    for (int row = 0; row < m_rows->list().count(); ++row) {
        const QListWidgetItem& item = *m_rows->list().item(row);
        views.push_back({item.text(), m_views[item.data(kViewPlaceRole).value<std::size_t>()].content});
    }
    return views;
}

void SavedViewsDialog::rename()
{
    m_rows->list().editItem(m_rows->list().currentItem());
}

void SavedViewsDialog::replace()
{
    const QListWidgetItem* item = m_rows->list().currentItem();
    if (!item)
        return;
    SavedView& view = m_views[item->data(kViewPlaceRole).value<std::size_t>()];
    QJsonObject content = m_shown;
    for (const ViewPart part : kViewParts) {
        if (!hasPart(view.content, part))
            content = withoutPart(content, part);
    }
    view.content = content;
    m_replace->setEnabled(false); // it is done
}

void SavedViewsDialog::remove()
{
    delete m_rows->list().currentItem();
    updateButtons();
}

/// A name that is empty or another view's goes back to what it was.
void SavedViewsDialog::keepNameOnce(QListWidgetItem* item)
{
    QListWidget& list = m_rows->list();
    const QSignalBlocker blocker(list);
    const QString name = item->text().simplified().left(kMostViewName);
    item->setText(name);
    if (name.isEmpty() || list.findItems(name, Qt::MatchExactly | Qt::MatchCaseSensitive).size() > 1)
        item->setText(item->data(kViewNameRole).toString());
    else
        item->setData(kViewNameRole, name);
}

void SavedViewsDialog::updateButtons()
{
    const bool hasView = m_rows->list().currentItem() != nullptr;
    for (QPushButton* button : {m_rename, m_replace, m_remove})
        button->setEnabled(hasView);
    if (m_shown.isEmpty())
        m_replace->setEnabled(false);
}

} // namespace wm::ui
