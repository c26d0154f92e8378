// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSize>

#include <array>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QShortcut;
class QWidget;

namespace wm::ui {

class DockTitleBar;

enum class View { Overview, Targets, Chart, Map, Scoreboard, Compare, Quality };
inline constexpr std::array kViews{View::Overview,   View::Targets, View::Chart,  View::Map,
                                   View::Scoreboard, View::Compare, View::Quality};

/// The views as docks of the window: overview, targets, scoreboard, comparison and data quality as tabs on the left,
/// map above chart on the right. Any of them can be moved, floated and closed; arrange() brings them back.
class ViewDocks : public QObject {
    Q_OBJECT

public:
    /// Takes the pages, in the order of kViews.
    ViewDocks(QMainWindow& window, const std::array<QWidget*, kViews.size()>& pages);

    [[nodiscard]] QDockWidget& dock(View view) const;
    /// The text beside the view's title.
    void setContext(View view, const QString& text);
    /// A control of the view in its title bar.
    void setControl(View view, QWidget& control);
    /// What can be done with the view's content, in its title bar.
    void setOutputMenu(View view, QMenu& menu);
    /// Shows the view in front of its tabs.
    void bringUp(View view);
    /// The same, and gives it the keyboard.
    void raise(View view);
    void arrange();
    /// Which views are open and how they lie.
    [[nodiscard]] QByteArray state() const;
    /// A layout from state(); what cannot be read leaves everything as it is.
    void show(const QByteArray& state);
    /// A layout from QMainWindow::saveState(); what cannot be read leaves the default.
    void restore(const QByteArray& state);

    /// One action a view, which shows or hides it; Ctrl+1 to Ctrl+7 raise instead.
    [[nodiscard]] std::vector<QAction*> toggleActions() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeDock(View view, QWidget& page);
    /// QMainWindow::restoreState() without its effect on the tool bars: which of them are shown (a message, the
    /// filters) is no matter of the layout.
    bool restoreDocks(const QByteArray& state);
    /// Gives each side its default share of the window as it is now.
    void balance();
    /// When the window is resized all docks keep their shares, instead of one side taking everything.
    void resizeSoon(const QSize& oldWindowSize);
    void restoreShares();
    void retranslate();

    QMainWindow& m_window;
    std::array<QDockWidget*, kViews.size()> m_docks{};
    std::array<DockTitleBar*, kViews.size()> m_titles{};
    std::array<QShortcut*, kViews.size()> m_shortcuts{};
    bool m_isDefault = true; ///< nobody has moved anything yet
    QByteArray m_restored;   ///< to be restored again at the window's final size; empty: done
    QSize m_oldWindow;       ///< before the resizing that is going on; null: none is
    std::array<QSize, kViews.size()> m_oldSizes{};
};

} // namespace wm::ui
