// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutputActions.h"

#include "Icons.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace wm::ui {

namespace {

struct KindTexts {
    OutputKind kind;
    const char* plain; ///< in the view's own menus
    const char* named; ///< in the window's menus; %1: the view
};

constexpr std::array kKindTexts{
    KindTexts{OutputKind::Copy, QT_TRANSLATE_NOOP("wm::ui::OutputActions", "&Copy"),
              QT_TRANSLATE_NOOP("wm::ui::OutputActions", "&Copy: %1")},
    KindTexts{OutputKind::CopyPicture, QT_TRANSLATE_NOOP("wm::ui::OutputActions", "Copy as &picture"),
              QT_TRANSLATE_NOOP("wm::ui::OutputActions", "Copy as &picture: %1")},
    KindTexts{OutputKind::CopyTable, QT_TRANSLATE_NOOP("wm::ui::OutputActions", "Copy as &table"),
              QT_TRANSLATE_NOOP("wm::ui::OutputActions", "Copy as &table: %1")},
    KindTexts{OutputKind::SavePicture, QT_TRANSLATE_NOOP("wm::ui::OutputActions", "&Save picture..."),
              QT_TRANSLATE_NOOP("wm::ui::OutputActions", "&Save picture: %1...")},
    KindTexts{OutputKind::SaveData, QT_TRANSLATE_NOOP("wm::ui::OutputActions", "Save &data..."),
              QT_TRANSLATE_NOOP("wm::ui::OutputActions", "Save &data: %1...")},
    KindTexts{OutputKind::Print, QT_TRANSLATE_NOOP("wm::ui::OutputActions", "P&rint..."),
              QT_TRANSLATE_NOOP("wm::ui::OutputActions", "P&rint: %1...")},
};

QKeySequence keysOf(OutputKind kind)
{
    switch (kind) {
    case OutputKind::Copy:
        return QKeySequence::Copy;
    case OutputKind::SavePicture:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    case OutputKind::SaveData:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    case OutputKind::Print:
        return QKeySequence::Print;
    case OutputKind::CopyPicture:
    case OutputKind::CopyTable:
        break;
    }
    return {};
}

std::size_t placeOf(OutputKind kind)
{
    return static_cast<std::size_t>(kind);
}

bool isCopying(OutputKind kind)
{
    return kind == OutputKind::Copy || kind == OutputKind::CopyPicture || kind == OutputKind::CopyTable;
}

void addEntries(QMenu& menu, const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (action->data().toInt() == static_cast<int>(OutputKind::SavePicture))
            menu.addSeparator();
        menu.addAction(action);
    }
}

} // namespace

OutputActions::OutputActions(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    for (const KindTexts& texts : kKindTexts) {
        auto* action = new QAction(this);
        action->setShortcut(keysOf(texts.kind));
        action->setEnabled(false);
        m_actions[placeOf(texts.kind)] = action;
        connect(action, &QAction::triggered, this, [this, kind = texts.kind] {
            const OutputView& view = currentView();
            Q_EMIT wanted(kind, isCopying(kind) ? view.selected() : view.output());
        });
    }
    m_window.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void OutputActions::addView(OutputView view)
{
    const std::size_t place = m_views.size();
    Entry entry{std::move(view), {}};
    for (const KindTexts& texts : kKindTexts) {
        auto* action = new QAction(entry.view.page);
        action->setData(static_cast<int>(texts.kind));
        action->setEnabled(m_isEnabled);
        entry.actions[placeOf(texts.kind)] = action;
        entry.view.page->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, place, kind = texts.kind] { Q_EMIT wanted(kind, m_views[place].view.output()); });
    }
    QWidget* const page = entry.view.page;
    page->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(page, &QWidget::customContextMenuRequested, this,
            [this, page](const QPoint& position) { openMenu(*page, position); });
    m_views.push_back(std::move(entry));
    retranslate();
}

void OutputActions::addToEditMenu(QMenu& menu)
{
    for (const OutputKind kind : {OutputKind::Copy, OutputKind::CopyPicture, OutputKind::CopyTable})
        menu.addAction(m_actions[placeOf(kind)]);
}

void OutputActions::addToFileMenu(QMenu& menu)
{
    m_actions[placeOf(OutputKind::SavePicture)]->setIcon(icon(Icon::Export));
    for (const OutputKind kind : {OutputKind::SavePicture, OutputKind::SaveData, OutputKind::Print})
        menu.addAction(m_actions[placeOf(kind)]);
}

QMenu* OutputActions::makeMenu(const QWidget& page) const
{
    auto* menu = new QMenu(&m_window);
    addEntries(*menu, page.actions());
    return menu;
}

void OutputActions::openMenu(const QWidget& page, const QPoint& position) const
{
    QMenu* const menu = makeMenu(page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(page.mapToGlobal(position));
}

void OutputActions::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    for (QAction* action : m_actions)
        action->setEnabled(isEnabled);
    for (const Entry& entry : m_views) {
        for (QAction* action : entry.actions)
            action->setEnabled(isEnabled);
    }
}

void OutputActions::follow(const QWidget* focused)
{
    // The innermost: a view may lie inside another one.
    for (const QWidget* widget = focused; widget; widget = widget->parentWidget()) {
        const auto found =
            std::ranges::find_if(m_views, [widget](const Entry& entry) { return entry.view.page == widget; });
        if (found == m_views.end())
            continue;
        m_current = static_cast<std::size_t>(found - m_views.begin());
        return retranslate();
    }
}

bool OutputActions::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void OutputActions::retranslate()
{
    if (m_views.empty())
        return;
    const QString name = currentView().name().replace(QLatin1Char('&'), QLatin1String("&&"));
    for (const KindTexts& texts : kKindTexts) {
        m_actions[placeOf(texts.kind)]->setText(tr(texts.named).arg(name));
        m_actions[placeOf(texts.kind)]->setWhatsThis(tr(texts.plain)); // of whichever view
        // Only told: as an action's own the keys would be there once for each view.
        const QString keys = keysOf(texts.kind).toString(QKeySequence::NativeText);
        for (const Entry& entry : m_views)
            entry.actions[placeOf(texts.kind)]->setText(keys.isEmpty() ? tr(texts.plain)
                                                                       : tr(texts.plain) + QLatin1Char('\t') + keys);
    }
}

void addPageActions(QMenu& menu, const QWidget& inside)
{
    for (const QWidget* widget = &inside; widget; widget = widget->parentWidget()) {
        const QList<QAction*> actions = widget->actions();
        if (!actions.isEmpty() && widget->contextMenuPolicy() == Qt::CustomContextMenu)
            return addEntries(menu, actions);
    }
}

} // namespace wm::ui
