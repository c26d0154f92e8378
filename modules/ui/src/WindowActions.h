// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/LocalText.h"
#include "wm/ui/Preferences.h"

#include <QKeySequence>
#include <QObject>

#include <filesystem>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace wm::ui {

class OutputActions;

/// Open and close the explanation, wherever the keyboard is.
[[nodiscard]] QKeySequence explanationKeys();

enum class ExportKind {
    OverviewPicture,
    ScoreboardPicture,
    ComparePicture,
    ChartPicture,
    MapPicture,
    ScoreboardTable,
    CompareTable,
    ChartTable,
    TargetTable,
    ObservationTable,
    FacilityTable,
    AccessTable,
    AllCharts,
    Data,
    Features
};

/// The menus of the window: what can be chosen, in the current language. What happens then is up to the receiver.
class WindowActions : public QObject {
    Q_OBJECT

public:
    /// `outputs` has the entries for the view in use.
    WindowActions(QMainWindow& window, QUndoStack& undo, OutputActions& outputs);

    /// Entries that show and hide a view; they come first in the menu View.
    void addViewActions(const std::vector<QAction*>& actions);
    /// Read-only: what changes data is not offered.
    void setHasWorkspace(bool hasWorkspace, bool isReadOnly);
    void setHasBaseMap(bool hasBaseMap);
    /// Is there a picture of the map to export? The first one takes a moment.
    void setHasMapPicture(bool hasPicture);
    void setLayersShown(bool areShown); ///< emits nothing
    void setServiceShown(bool isShown); ///< emits nothing
    /// Among the entries of the menu View.
    void addToViewMenu(QMenu& menu);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void importWanted();
    void mergeWanted();
    void recentWanted(const std::filesystem::path& file);
    void exportWanted(wm::ui::ExportKind kind);
    void printWanted(wm::ui::ExportKind kind);
    void loadBaseMapWanted();
    void removeBaseMapWanted();
    void aboutBaseMapWanted();
    void findOnMapWanted();
    void addLayersWanted();
    /// The user wants to fill in what is lost in the source.
    void fillQueueWanted();
    /// Opens the tables that are edited.
    void editDataWanted();
    void layersWanted(bool areWanted);
    /// Show how far it is to hubs, or no longer.
    void serviceWanted(bool isWanted);
    /// Opens the explanation of the selected target, or closes it.
    void explanationWanted();
    /// Opens the list of what was changed.
    void historyWanted();
    void meetingWanted();
    /// The user wants to choose the columns of the table of targets.
    void columnsWanted();
    void resetLayoutWanted();
    void languageWanted(wm::domain::Language language);
    void coloursWanted(wm::ui::ColourChoice choice);
    void safeColoursWanted(bool areSafe);
    void shortcutsWanted();
    void aboutWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QAction* action;
        const char* text; ///< English source text
    };

    QAction* add(QMenu& menu, const char* text);
    QMenu* addMenu(const char* text, QMenu* parent = nullptr);
    void makeFileMenu();
    void makeExportMenu(QMenu& file);
    void makePrintMenu(QMenu& file);
    void makeEditMenu();
    void makeViewMenu();
    void makeColoursMenu();
    void makeMapMenu();
    void makeLanguageMenu();
    void makeHelpMenu();
    void fillRecentMenu();
    void nameSteps();
    void retranslate();

    QMainWindow& m_window;
    QUndoStack& m_steps;
    OutputActions& m_outputs;
    std::vector<Entry> m_entries;
    QMenu* m_recent = nullptr;
    QMenu* m_export = nullptr;
    QAction* m_exportMap = nullptr;
    QMenu* m_print = nullptr;
    QAction* m_printMap = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_history = nullptr;
    QAction* m_fillQueue = nullptr;
    QAction* m_editData = nullptr;
    QMenu* m_view = nullptr;
    QAction* m_viewsEnd = nullptr; ///< the line below the views
    QAction* m_meeting = nullptr;
    QAction* m_columns = nullptr;
    QAction* m_resetLayout = nullptr;
    QAction* m_removeBaseMap = nullptr;
    QAction* m_aboutBaseMap = nullptr;
    QAction* m_find = nullptr;
    QAction* m_addLayers = nullptr;
    QAction* m_import = nullptr;
    QAction* m_merge = nullptr;
    QAction* m_exportData = nullptr;
    QAction* m_layers = nullptr;
    QAction* m_service = nullptr;
    QAction* m_chinese = nullptr;
    QAction* m_english = nullptr;
};

} // namespace wm::ui
