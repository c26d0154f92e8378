// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewDocks.h"

#include "DockTitleBar.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QResizeEvent>
#include <QShortcut>
#include <QTimer>
#include <QToolBar>

#include <utility>

namespace wm::ui {

namespace {

constexpr int kStartMs = 1500;
constexpr double kLeftShare = 0.55;
constexpr double kMapShare = 0.52;

std::size_t indexOf(View view)
{
    return static_cast<std::size_t>(view);
}

QKeySequence shortcutOf(View view)
{
    return QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + static_cast<int>(view)));
}

constexpr std::array<const char*, kViews.size()> kObjectNames{"overviewDock",   "targetsDock", "chartDock",  "mapDock",
                                                              "scoreboardDock", "compareDock", "qualityDock"};

} // namespace

ViewDocks::ViewDocks(QMainWindow& window, const std::array<QWidget*, kViews.size()>& pages)
    : QObject(&window)
    , m_window(window)
{
    m_window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    m_window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (const View view : kViews)
        makeDock(view, *pages[indexOf(view)]);
    m_window.installEventFilter(this);
    retranslate();
    arrange();
}

void ViewDocks::makeDock(View view, QWidget& page)
{
    auto* made = new QDockWidget(&m_window);
    made->setObjectName(QLatin1String(kObjectNames[indexOf(view)]));
    made->setWidget(&page);
    auto* title = new DockTitleBar(*made);
    title->setObjectName(QLatin1String(kObjectNames[indexOf(view)]) + QLatin1String("Title"));
    made->setTitleBarWidget(title);
    m_docks[indexOf(view)] = made;
    m_titles[indexOf(view)] = title;
    auto* shortcut = new QShortcut(shortcutOf(view), &m_window);
    m_shortcuts[indexOf(view)] = shortcut;
    connect(shortcut, &QShortcut::activated, this, [this, view] { raise(view); });
    const auto noteMove = [this] {
        m_isDefault = false;
    };
    connect(made, &QDockWidget::topLevelChanged, this, noteMove);
    connect(made, &QDockWidget::dockLocationChanged, this, noteMove);
}

QDockWidget& ViewDocks::dock(View view) const
{
    return *m_docks[indexOf(view)];
}

void ViewDocks::setContext(View view, const QString& text)
{
    m_titles[indexOf(view)]->setContext(text);
}

void ViewDocks::setControl(View view, QWidget& control)
{
    m_titles[indexOf(view)]->setControl(&control);
}

void ViewDocks::setOutputMenu(View view, QMenu& menu)
{
    m_titles[indexOf(view)]->setOutputMenu(menu);
}

void ViewDocks::bringUp(View view)
{
    dock(view).show();
    dock(view).raise();
}

void ViewDocks::raise(View view)
{
    bringUp(view);
    if (dock(view).isFloating())
        dock(view).activateWindow();
    dock(view).widget()->setFocus(Qt::ShortcutFocusReason);
}

void ViewDocks::arrange()
{
    for (QDockWidget* each : m_docks) {
        each->setFloating(false);
        m_window.removeDockWidget(each);
    }
    m_window.addDockWidget(Qt::LeftDockWidgetArea, &dock(View::Overview));
    m_window.splitDockWidget(&dock(View::Overview), &dock(View::Map), Qt::Horizontal);
    m_window.splitDockWidget(&dock(View::Map), &dock(View::Chart), Qt::Vertical);
    m_window.tabifyDockWidget(&dock(View::Overview), &dock(View::Targets));
    m_window.tabifyDockWidget(&dock(View::Targets), &dock(View::Scoreboard));
    m_window.tabifyDockWidget(&dock(View::Scoreboard), &dock(View::Compare));
    m_window.tabifyDockWidget(&dock(View::Compare), &dock(View::Quality));
    for (QDockWidget* each : m_docks)
        each->show();
    dock(View::Overview).raise();
    m_isDefault = true;
    balance();
}

QByteArray ViewDocks::state() const
{
    return m_window.saveState();
}

void ViewDocks::show(const QByteArray& state)
{
    m_restored.clear();
    if (restoreDocks(state))
        m_isDefault = false;
}

void ViewDocks::restore(const QByteArray& state)
{
    const bool isRestored = restoreDocks(state);
    m_isDefault = !isRestored;
    if (!isRestored)
        return;
    // A maximised window gets its size from the desktop only after it is shown; until then the sizes do not fit.
    m_restored = state;
    QTimer::singleShot(kStartMs, this, [this] { m_restored.clear(); });
}

bool ViewDocks::restoreDocks(const QByteArray& state)
{
    const QList<QToolBar*> bars = m_window.findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly);
    std::vector<bool> wereHidden;
    for (const QToolBar* bar : bars)
        wereHidden.push_back(bar->isHidden());
    const bool isRestored = m_window.restoreState(state);
    for (qsizetype place = 0; place < bars.size(); ++place)
        bars[place]->setHidden(wereHidden[static_cast<std::size_t>(place)]);
    return isRestored;
}

void ViewDocks::balance()
{
    const int width = m_window.width();
    const int left = static_cast<int>(width * kLeftShare);
    m_window.resizeDocks({&dock(View::Overview), &dock(View::Map)}, {left, width - left}, Qt::Horizontal);
    const int height = m_window.height();
    const int map = static_cast<int>(height * kMapShare);
    m_window.resizeDocks({&dock(View::Map), &dock(View::Chart)}, {map, height - map}, Qt::Vertical);
}

void ViewDocks::resizeSoon(const QSize& oldWindowSize)
{
    // Later: the window lays the docks out by itself first.
    if (m_isDefault) {
        QTimer::singleShot(0, this, &ViewDocks::balance);
        return;
    }
    if (!m_restored.isEmpty()) {
        QTimer::singleShot(0, this, [this] { restoreDocks(m_restored); });
        return;
    }
    if (!m_oldWindow.isNull() || oldWindowSize.isEmpty())
        return;
    m_oldWindow = oldWindowSize;
    for (const View view : kViews)
        m_oldSizes[indexOf(view)] = dock(view).isFloating() || !dock(view).isVisible() ? QSize() : dock(view).size();
    QTimer::singleShot(0, this, &ViewDocks::restoreShares);
}

void ViewDocks::restoreShares()
{
    const QSize old = std::exchange(m_oldWindow, {});
    QList<QDockWidget*> docks;
    QList<int> widths;
    QList<int> heights;
    for (const View view : kViews) {
        const QSize& size = m_oldSizes[indexOf(view)];
        if (!size.isValid())
            continue;
        docks.append(&dock(view));
        widths.append(size.width() * m_window.width() / old.width());
        heights.append(size.height() * m_window.height() / old.height());
    }
    m_window.resizeDocks(docks, widths, Qt::Horizontal);
    m_window.resizeDocks(docks, heights, Qt::Vertical);
}

std::vector<QAction*> ViewDocks::toggleActions() const
{
    std::vector<QAction*> actions;
    actions.reserve(m_docks.size());
    for (const QDockWidget* each : m_docks)
        actions.push_back(each->toggleViewAction());
    return actions;
}

bool ViewDocks::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_window)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::Resize:
        resizeSoon(static_cast<QResizeEvent*>(event)->oldSize());
        break;
    case QEvent::MouseButtonPress:
        // The window itself is only pressed on the lines between the docks.
        m_isDefault = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ViewDocks::retranslate()
{
    dock(View::Overview).setWindowTitle(tr("Overview"));
    dock(View::Targets).setWindowTitle(tr("Targets"));
    dock(View::Chart).setWindowTitle(tr("Chart"));
    dock(View::Map).setWindowTitle(tr("Map"));
    dock(View::Scoreboard).setWindowTitle(tr("Scoreboard"));
    dock(View::Compare).setWindowTitle(tr("Compare"));
    dock(View::Quality).setWindowTitle(tr("Data quality"));
    for (const View view : kViews) {
        // Shown beside the title in the menu only: as the action's own shortcut it would close a view that is open.
        const QString keys = shortcutOf(view).toString(QKeySequence::NativeText);
        m_shortcuts[indexOf(view)]->setWhatsThis(tr("Go to %1").arg(dock(view).windowTitle()));
        dock(view).toggleViewAction()->setText(dock(view).windowTitle() + QLatin1Char('\t') + keys);
    }
}

} // namespace wm::ui
