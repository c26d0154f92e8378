// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OutputActions.h"
#include "ViewInput.h"
#include "WindowActions.h"

#include <QObject>

#include <filesystem>
#include <functional>

class QMainWindow;

namespace wm::ui {

class ChartPage;
class ComparePage;
class FileDialogs;
class MapPage;
class MessageBar;
class OutputDesk;
class OverviewPage;
class QualityPage;
class ScoreboardPage;
class TargetsPage;
class TaskRunner;
class ViewDocks;

/// The parts of the window that outputs come from and go through.
struct OutputParts {
    OverviewPage& overview;
    TargetsPage& targets;
    ScoreboardPage& scoreboard;
    ChartPage& chart;
    ComparePage& compare;
    MapPage& map;
    QualityPage& quality;
    ViewDocks& docks;
    MessageBar& messages;
    FileDialogs& dialogs;
    TaskRunner& tasks; ///< shown in the status line
    std::function<ViewInput()> input;
    std::function<bool()> isWhole; ///< false: not all of the workspace could be read, and it has been said
};

/// Makes all views of the window leave the program in the same ways: which there are, what each gives away, and what is
/// asked for by the menus.
class WindowOutputs : public QObject {
    Q_OBJECT

public:
    WindowOutputs(QMainWindow& window, OutputParts parts);

    [[nodiscard]] OutputActions& actions() const { return *m_actions; }
    /// Of the menus Export and Print.
    void exportView(ExportKind kind);
    void carryOut(OutputKind kind, const ViewOutput& output);
    void printView(ExportKind kind);

Q_SIGNALS:
    void failed(const wm::Error& error, const std::filesystem::path& file);

private:
    void addViews();
    void connectParts();
    /// Errors: those of tableExport().
    [[nodiscard]] Result<ViewOutput> outputOf(ExportKind kind) const;
    void carryOut(OutputKind kind, const Result<ViewOutput>& output);
    [[nodiscard]] ViewOutput mapOutput() const;
    void exportAllCharts();
    void exportData();
    void exportFeatures();

    QMainWindow& m_window;
    OutputParts m_parts;
    OutputActions* m_actions = nullptr;
    OutputDesk* m_desk = nullptr;
};

} // namespace wm::ui
