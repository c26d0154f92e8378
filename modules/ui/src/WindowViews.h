// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SavedView.h"
#include "ViewInput.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QMainWindow;
class QMenu;

namespace wm::ui {

class ChartPage;
class ComparePage;
class MapPage;
class MessageBar;
class SavedViewActions;
class TargetsPage;
class ViewDocks;

/// The parts of the window that a saved view is made of.
struct WindowViewParts {
    SelectionModel& selection;
    TargetsPage& targets;
    ChartPage& chart;
    ComparePage& compare;
    MapPage& map;
    ViewDocks& docks;
    MessageBar& messages;
    std::function<ViewInput()> input;
    std::function<void()> refresh;
};

/// Saves what the window shows under a name, and shows it again. Views are the user's and lie in his preferences, not
/// in the workspace: layouts are a matter of his screen, they are there for every workspace, also for one that cannot
/// be written, and next month's copy of a file has the same regions and indicators.
class WindowViews : public QObject {
    Q_OBJECT

public:
    WindowViews(QMainWindow& window, WindowViewParts parts);

    [[nodiscard]] QMenu& menu() const;
    void setHasWorkspace(bool hasWorkspace);
    [[nodiscard]] const std::vector<SavedView>& views() const { return m_views; }

    /// Replaces the view of that name, or comes last.
    void save(SavedView view);
    /// Says what could not be shown.
    void show(const SavedView& view);
    /// Back to what was shown before the last view, and from there to the view again.
    void showBefore();

private:
    [[nodiscard]] WindowState state() const;
    /// As a view; empty without a workspace.
    [[nodiscard]] QJsonObject content() const;
    void apply(const WindowState& state);
    void setViews(std::vector<SavedView> views);
    void askName();
    void manage();

    QMainWindow& m_window;
    WindowViewParts m_parts;
    std::vector<SavedView> m_views;
    QString m_lastName;                ///< of the view shown or saved last
    std::optional<SavedView> m_before; ///< what was shown before it
    SavedViewActions* m_actions = nullptr;
};

} // namespace wm::ui
