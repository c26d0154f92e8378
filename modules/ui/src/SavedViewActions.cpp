// SPDX-License-Identifier: GPL-3.0-or-later
#include "SavedViewActions.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>

namespace wm::ui {

namespace {

constexpr int kViewsWithKeys = 9;

QKeySequence savedViewKeys(int digit)
{
    return QKeySequence(static_cast<int>(Qt::CTRL) | static_cast<int>(Qt::ALT) | (Qt::Key_0 + digit));
}

} // namespace

SavedViewActions::SavedViewActions(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    m_menu = new QMenu(&window);
    m_menu->setObjectName(QStringLiteral("savedViewsMenu"));
    m_none = m_menu->addAction(QString());
    m_none->setEnabled(false);
    m_end = m_menu->addSeparator();
    m_back = m_menu->addAction(QString(), this, &SavedViewActions::backWanted);
    m_back->setObjectName(QStringLiteral("viewBefore"));
    m_back->setShortcut(savedViewKeys(0));
    m_menu->addSeparator();
    m_save = m_menu->addAction(QString(), this, &SavedViewActions::saveWanted);
    m_save->setObjectName(QStringLiteral("saveView"));
    m_manage = m_menu->addAction(QString(), this, &SavedViewActions::manageWanted);
    m_manage->setObjectName(QStringLiteral("manageViews"));
    m_window.installEventFilter(this);
    retranslate();
    enable();
}

void SavedViewActions::setNames(const QStringList& names)
{
    qDeleteAll(m_views);
    m_views.clear();
    for (int place = 0; place < names.size(); ++place) {
        // In a menu a single & would mark a shortcut.
        auto* action = new QAction(QString(names[place]).replace(u'&', QLatin1String("&&")), m_menu);
        if (place < kViewsWithKeys)
            action->setShortcut(savedViewKeys(place + 1));
        action->setWhatsThis(tr("Show the saved view %1").arg(action->text()));
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT showWanted(place); });
        m_menu->insertAction(m_end, action);
        m_views.push_back(action);
    }
    m_none->setVisible(m_views.empty());
    enable();
}

void SavedViewActions::setHasWorkspace(bool hasWorkspace)
{
    m_hasWorkspace = hasWorkspace;
    enable();
}

void SavedViewActions::setHasBefore(bool hasBefore)
{
    m_hasBefore = hasBefore;
    enable();
}

void SavedViewActions::enable()
{
    for (QAction* view : m_views)
        view->setEnabled(m_hasWorkspace);
    m_back->setEnabled(m_hasWorkspace && m_hasBefore);
    m_save->setEnabled(m_hasWorkspace);
    m_manage->setEnabled(!m_views.empty());
}

bool SavedViewActions::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void SavedViewActions::retranslate()
{
    m_menu->setTitle(tr("Sa&ved views"));
    m_none->setText(tr("None yet", "saved views"));
    m_back->setText(tr("&Back to what was shown before"));
    m_save->setText(tr("&Save this view..."));
    m_manage->setText(tr("&Manage..."));
}

} // namespace wm::ui
