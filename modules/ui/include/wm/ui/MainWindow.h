// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/ChartNote.h"
#include "wm/domain/LocalText.h"
#include "wm/presentation/Words.h"
#include "wm/ui/LayerSession.h"
#include "wm/ui/Preferences.h"
#include "wm/ui/SelectionModel.h"
#include "wm/ui/WorkspaceSession.h"

#include <QMainWindow>
#include <QPointer>
#include <QUndoStack>

#include <filesystem>
#include <functional>

namespace wm::ui {

class ChartPage;
class ComparePage;
class EditDesk;
class FileDialogs;
class FillDesk;
class ImportDesk;
class FilterBar;
class HistoryController;
class LayerController;
class MapPage;
class MeetingView;
class MergeDesk;
class MessageBar;
class OverviewPage;
class QualityPage;
class ScoreboardPage;
class ShortcutsDialog;
class StatusLine;
class TargetsPage;
class ViewDocks;
class WindowActions;
class WindowOutputs;
class WindowProblems;
class WindowViews;
class WorkspaceEdits;
struct ViewInput;

/// What to open first; empty paths: none given.
struct StartRequest {
    std::filesystem::path workspace;       ///< else the last one, else the catalogue's
    std::filesystem::path baseMap;         ///< else the last one
    std::filesystem::path catalogueFolder; ///< what the first workspace is made from
    std::filesystem::path ownWorkspace;    ///< where the workspace of the catalogue belongs
};

/// The one window: a frame around the views, which are linked by one selection. Thread: GUI.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void start(const StartRequest& request);
    /// At once, without a restart.
    void setLanguage(domain::Language language);

    [[nodiscard]] WorkspaceSession& session() { return m_session; }
    [[nodiscard]] SelectionModel& selection() { return m_selection; }
    [[nodiscard]] LayerSession& layers() { return m_layers; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// Nothing is being loaded or drawn by a worker.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    /// Nothing is being loaded and every visible view has painted what it shows.
    void settled();
    /// The user chose light or dark windows.
    void coloursWanted(wm::ui::ColourChoice choice);
    void safeColoursWanted(bool areSafe);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool isForward) override;

private:
    void makeParts();
    void connectActions();
    void connectSession();
    void connectViews();
    void restoreWindow();
    /// For what changes data: without a workspace, and the user is told why, where that can only be read.
    [[nodiscard]] ViewInput inputToEdit();
    [[nodiscard]] ViewInput input() const;
    void refresh();
    void connectLayers();
    /// Titles and what the menus offer: everything around the views.
    void renewFrame();
    void takeSnapshot();
    void takeBaseMap();
    void askNewWorkspace();
    /// Carries on when nothing is left to be saved in the dialogs where one types; the user is asked, and may stay.
    void leaveDialogs(std::function<void()> then);
    /// When nothing is left to be saved.
    void openFile(const std::filesystem::path& file);
    /// All of the workspace could be read so far; if not, says why once more.
    [[nodiscard]] bool isWhole();
    void showExplanation();
    void toggleExplanation();
    void openMeeting();
    void openShortcuts();
    void settleSoon();

    SelectionModel m_selection;
    presentation::Words m_words;
    std::filesystem::path m_catalogueFolder;
    FilterBar* m_filterBar = nullptr;
    MessageBar* m_messages = nullptr;
    WindowProblems* m_problems = nullptr;
    StatusLine* m_status = nullptr;
    OverviewPage* m_overview = nullptr;
    ScoreboardPage* m_scoreboard = nullptr;
    ComparePage* m_compare = nullptr;
    TargetsPage* m_targets = nullptr;
    ChartPage* m_chart = nullptr;
    MapPage* m_map = nullptr;
    QualityPage* m_quality = nullptr;
    QPointer<MeetingView> m_meeting;       ///< while it is open
    QPointer<ShortcutsDialog> m_shortcuts; ///< while it is open
    ViewDocks* m_docks = nullptr;
    WindowActions* m_actions = nullptr;
    FileDialogs* m_dialogs = nullptr;
    WorkspaceEdits* m_edits = nullptr;
    FillDesk* m_fillDesk = nullptr;
    EditDesk* m_editDesk = nullptr;
    ImportDesk* m_importDesk = nullptr;
    MergeDesk* m_mergeDesk = nullptr;
    LayerController* m_layerController = nullptr;
    HistoryController* m_history = nullptr;
    WindowOutputs* m_outputs = nullptr;
    WindowViews* m_views = nullptr;
    QUndoStack m_undo;
    LayerSession m_layers;
    WorkspaceSession m_session; ///< last: its tasks end before what they report to
};

} // namespace wm::ui
