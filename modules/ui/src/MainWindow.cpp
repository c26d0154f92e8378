// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/MainWindow.h"

#include "AboutBox.h"
#include "ChartPage.h"
#include "ComparePage.h"
#include "DroppedFiles.h"
#include "EditDesk.h"
#include "FileDialogs.h"
#include "FillDesk.h"
#include "FilterBar.h"
#include "HistoryController.h"
#include "Icons.h"
#include "ImportDesk.h"
#include "LayerController.h"
#include "MapPage.h"
#include "MeetingView.h"
#include "MergeDesk.h"
#include "MessageBar.h"
#include "OverviewPage.h"
#include "Paths.h"
#include "QualityPage.h"
#include "ScoreboardPage.h"
#include "ScreenFit.h"
#include "ShortcutsDialog.h"
#include "StatusLine.h"
#include "TabOrder.h"
#include "TargetsPage.h"
#include "ViewDocks.h"
#include "WindowActions.h"
#include "WindowOutputs.h"
#include "WindowProblems.h"
#include "WindowViews.h"
#include "WorkspaceEdits.h"

#include "wm/ui/Preferences.h"
#include "wm/wording/Wording.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QScreen>
#include <QTimer>

namespace wm::ui {

namespace {

constexpr QSize kWindowSize(1280, 800);
constexpr int kSavedMs = 15000; ///< what was saved can be read without haste

/// As a copy: who drags a file with Shift offers to move it, and would delete it once that is accepted.
void acceptAsCopy(QDropEvent& event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_words(wording::words())
{
    setAcceptDrops(true);
    qApp->installEventFilter(new ScreenFit(this));
    makeParts();
    connectActions();
    connectSession();
    connectLayers();
    connectViews();
    restoreWindow();
    refresh();
    m_overview->setFocus(); // else the first field would have it, and the first key would change the region
}

MainWindow::~MainWindow()
{
    // Hidden while its members are there: a field that loses the keyboard takes over what was typed into it.
    hide();
}

void MainWindow::makeParts()
{
    m_filterBar = new FilterBar(m_selection);
    m_messages = new MessageBar;
    m_problems = new WindowProblems(*this, *m_messages);
    addToolBar(m_filterBar);
    addToolBarBreak();
    addToolBar(m_messages);
    m_quality = new QualityPage(m_selection);
    m_status = new StatusLine({&m_session.tasks(), &m_layers.tasks(), &m_quality->tasks()});
    setStatusBar(m_status);
    m_overview = new OverviewPage(m_selection);
    m_targets = new TargetsPage(m_selection);
    m_chart = new ChartPage(m_selection);
    m_map = new MapPage(m_selection, m_layers);
    m_scoreboard = new ScoreboardPage(m_selection);
    m_compare = new ComparePage(m_selection);
    m_docks = new ViewDocks(*this, {m_overview, m_targets, m_chart, m_map, m_scoreboard, m_compare, m_quality});
    m_docks->setControl(View::Chart, m_chart->chooser());
    m_docks->setControl(View::Compare, m_compare->chooser());
    m_docks->setControl(View::Map, m_map->chooser());
    m_dialogs = new FileDialogs(*this);
    m_outputs =
        new WindowOutputs(*this, {*m_overview, *m_targets, *m_scoreboard, *m_chart, *m_compare, *m_map, *m_quality,
                                  *m_docks, *m_messages, *m_dialogs, m_session.tasks(), [this] { return input(); },
                                  [this] {
                                      return isWhole();
                                  }});
    m_edits = new WorkspaceEdits(m_session, m_undo, m_words, this);
    const auto toEdit = [this] {
        return inputToEdit();
    };
    m_fillDesk = new FillDesk(*this, *m_edits, toEdit);
    m_editDesk = new EditDesk(*this, *m_edits, toEdit);
    m_importDesk = new ImportDesk(*this, *m_edits, *m_dialogs, *m_messages, toEdit);
    m_mergeDesk = new MergeDesk(*this, *m_edits, *m_dialogs, *m_messages, toEdit);
    m_actions = new WindowActions(*this, m_undo, m_outputs->actions());
    m_actions->addViewActions(m_docks->toggleActions());
    m_views = new WindowViews(*this, {m_selection, *m_targets, *m_chart, *m_compare, *m_map, *m_docks, *m_messages,
                                      [this] { return input(); },
                                      [this] {
                                          refresh();
                                      }});
    m_actions->addToViewMenu(m_views->menu());
    m_layerController = new LayerController({m_layers, *m_map, *m_messages, *m_dialogs, m_undo}, *this);
    m_history = new HistoryController({*m_edits, m_selection, m_overview->changes(), *m_messages}, *this);
}

void MainWindow::connectActions()
{
    connect(m_actions, &WindowActions::newWanted, this, &MainWindow::askNewWorkspace);
    connect(m_actions, &WindowActions::openWanted, this,
            [this] { m_dialogs->askWorkspace([this](const auto& file) { openFile(file); }); });
    connect(m_actions, &WindowActions::recentWanted, this, &MainWindow::openFile);
    connect(m_actions, &WindowActions::exportWanted, m_outputs, &WindowOutputs::exportView);
    connect(m_actions, &WindowActions::printWanted, m_outputs, &WindowOutputs::printView);
    connect(m_actions, &WindowActions::loadBaseMapWanted, this,
            [this] { m_dialogs->askBaseMap([this](const auto& file) { m_session.loadBaseMap(file); }); });
    connect(m_actions, &WindowActions::removeBaseMapWanted, &m_session, &WorkspaceSession::removeBaseMap);
    connect(m_actions, &WindowActions::aboutBaseMapWanted, m_map, &MapPage::showBaseMapCard);
    connect(m_actions, &WindowActions::findOnMapWanted, m_map, [this] {
        m_docks->bringUp(View::Map);
        m_map->openSearch();
    });
    connect(m_actions, &WindowActions::importWanted, m_importDesk, &ImportDesk::askFile);
    connect(m_importDesk, &ImportDesk::busyChanged, this, &MainWindow::settleSoon);
    connect(m_actions, &WindowActions::mergeWanted, m_mergeDesk, &MergeDesk::askFile);
    connect(m_mergeDesk, &MergeDesk::busyChanged, this, &MainWindow::settleSoon);
    connect(m_actions, &WindowActions::editDataWanted, m_editDesk, &EditDesk::open);
    connect(m_editDesk, &EditDesk::busyChanged, this, &MainWindow::settleSoon);
    connect(m_editDesk, &EditDesk::told, m_status,
            [this](const QString& text) { m_status->showMessage(text, kSavedMs); });
    connect(m_actions, &WindowActions::fillQueueWanted, m_fillDesk, [this] { m_fillDesk->open(); });
    connect(m_actions, &WindowActions::addLayersWanted, m_layerController, &LayerController::askFiles);
    connect(m_actions, &WindowActions::layersWanted, m_map, &MapPage::setLayersShown);
    connect(m_actions, &WindowActions::serviceWanted, m_map, [this](bool isWanted) {
        if (isWanted)
            m_docks->bringUp(View::Map);
        m_map->setServiceShown(isWanted);
    });
    connect(m_map, &MapPage::layersShown, m_actions, &WindowActions::setLayersShown);
    connect(m_map, &MapPage::serviceShown, m_actions, &WindowActions::setServiceShown);
    m_actions->setLayersShown(Preferences::areLayersShown());
    connect(m_actions, &WindowActions::explanationWanted, this, &MainWindow::toggleExplanation);
    connect(m_actions, &WindowActions::historyWanted, m_history, &HistoryController::openDialog);
    connect(m_actions, &WindowActions::meetingWanted, this, &MainWindow::openMeeting);
    connect(m_actions, &WindowActions::columnsWanted, m_targets, [this] {
        m_docks->bringUp(View::Targets);
        m_targets->askColumns();
    });
    connect(m_actions, &WindowActions::resetLayoutWanted, m_docks, &ViewDocks::arrange);
    connect(m_actions, &WindowActions::languageWanted, this, &MainWindow::setLanguage);
    connect(m_actions, &WindowActions::coloursWanted, this, &MainWindow::coloursWanted);
    connect(m_actions, &WindowActions::safeColoursWanted, this, &MainWindow::safeColoursWanted);
    connect(m_actions, &WindowActions::shortcutsWanted, this, &MainWindow::openShortcuts);
    connect(m_actions, &WindowActions::aboutWanted, this, [this] { showAboutBox(*this); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &WorkspaceSession::snapshotChanged, this, &MainWindow::takeSnapshot);
    connect(&m_session, &WorkspaceSession::baseMapChanged, this, &MainWindow::takeBaseMap);
    connect(&m_session, &WorkspaceSession::snapshotRenewed, this, [this] {
        m_problems->forgetReadingFailure();
        m_layers.setSnapshot(m_session.snapshot());
        refresh();
    });
    connect(&m_session, &WorkspaceSession::changeStored, m_problems, &WindowProblems::noteSuccess);
    connect(&m_session, &WorkspaceSession::changeStored, m_problems,
            [this](const auto& file) { m_problems->tellAccess(m_session.access(), file); });
    connect(&m_session, &WorkspaceSession::failed, m_problems, [this](const Error& error, const auto& file) {
        const auto& snapshot = m_session.snapshot();
        m_problems->showError(snapshot ? namedRefusal(*snapshot, error, m_words) : error, file);
    });
    connect(&m_session, &WorkspaceSession::failed, this, &MainWindow::refresh); // what was chosen is taken back
    connect(&m_session, &WorkspaceSession::issuesFound, m_problems, &WindowProblems::showIssues);
    connect(&m_session.tasks(), &TaskRunner::busyChanged, this, &MainWindow::settleSoon);
}

void MainWindow::connectLayers()
{
    connect(&m_session, &WorkspaceSession::otherDropped, m_layerController,
            [this](const std::filesystem::path& file) { m_layerController->addFiles({file}); });
    connect(m_layerController, &LayerController::failed, m_problems, &WindowProblems::showError);
    connect(m_outputs, &WindowOutputs::failed, m_problems, &WindowProblems::showError);
    connect(m_history, &HistoryController::failed, m_problems, &WindowProblems::showError);
    connect(m_history, &HistoryController::wanted, m_outputs,
            [this](OutputKind kind, const ViewOutput& output) { m_outputs->carryOut(kind, output); });
    connect(m_history, &HistoryController::busyChanged, this, &MainWindow::settleSoon);
    connect(m_map, &MapPage::facilityPlaced, m_edits, &WorkspaceEdits::moveFacility);
    connect(m_map, &MapPage::layerFailed, this,
            [this](const domain::MapLayer& layer, const Error& error) { m_problems->showError(error, layer.file); });
    connect(&m_layers, &LayerSession::changed, this, [this] { m_map->display(input()); });
    connect(&m_layers.tasks(), &TaskRunner::busyChanged, this, &MainWindow::settleSoon);
}

void MainWindow::connectViews()
{
    connect(&m_selection, &SelectionModel::changed, this, &MainWindow::refresh);
    connect(m_filterBar, &FilterBar::searched, m_docks, [this] { m_docks->bringUp(View::Targets); });
    connect(m_overview, &OverviewPage::targetListWanted, m_docks, [this] { m_docks->raise(View::Targets); });
    connect(m_overview, &OverviewPage::fillQueueWanted, m_fillDesk, [this] { m_fillDesk->open(); });
    connect(m_targets, &TargetsPage::fillWanted, m_fillDesk, &FillDesk::open);
    connect(m_targets, &TargetsPage::revisionWanted, m_editDesk, &EditDesk::revise);
    connect(m_chart, &ChartPage::fillWanted, m_fillDesk, &FillDesk::open);
    connect(m_overview, &OverviewPage::openWanted, m_actions, &WindowActions::openWanted);
    connect(m_overview, &OverviewPage::newWanted, m_actions, &WindowActions::newWanted);
    connect(m_scoreboard, &ScoreboardPage::targetListWanted, m_docks, [this] { m_docks->raise(View::Targets); });
    connect(m_targets, &TargetsPage::shownCountChanged, m_status, &StatusLine::setShownCount);
    connect(m_chart, &ChartPage::inputWanted, this, &MainWindow::refresh);
    connect(m_chart, &ChartPage::noteChangeWanted, m_edits, &WorkspaceEdits::changeChartNote);
    connect(m_chart, &ChartPage::methodWanted, m_edits, &WorkspaceEdits::changeMethod);
    connect(m_overview, &OverviewPage::explanationWanted, this, &MainWindow::showExplanation);
    connect(m_targets, &TargetsPage::explanationWanted, this, &MainWindow::showExplanation);
    connect(&m_docks->dock(View::Compare), &QDockWidget::visibilityChanged, m_compare, [this](bool isInFront) {
        if (isInFront)
            m_compare->bringUpToDate();
    });
    connect(m_map, &MapPage::inputWanted, this, &MainWindow::refresh);
    connect(&m_docks->dock(View::Quality), &QDockWidget::visibilityChanged, m_quality, &QualityPage::setInFront);
    connect(m_quality, &QualityPage::rowWanted, m_editDesk, &EditDesk::openAt);
    connect(m_quality, &QualityPage::chartWanted, m_docks, [this] { m_docks->bringUp(View::Chart); });
    connect(m_quality, &QualityPage::mapWanted, m_docks, [this] { m_docks->bringUp(View::Map); });
    connect(m_quality, &QualityPage::fillWanted, m_fillDesk, &FillDesk::open);
    connect(m_quality, &QualityPage::acceptanceWanted, m_edits, &WorkspaceEdits::changeAcceptedFindings);
    connect(m_quality, &QualityPage::failed, m_problems, &WindowProblems::showError);
    connect(m_quality, &QualityPage::contextChanged, this, &MainWindow::renewFrame);
    connect(&m_quality->tasks(), &TaskRunner::busyChanged, this, &MainWindow::settleSoon);
    connect(&m_session.tasks(), &TaskRunner::busyChanged, m_quality, [this](bool isBusy) {
        if (!isBusy)
            m_quality->endWaiting();
    });
    connect(m_map, &MapPage::specChanged, this, &MainWindow::renewFrame);
    connect(m_map, &MapPage::specChanged, m_problems, [this] { m_problems->tellReadingFailure(m_session.snapshot()); });
    connect(m_map, &MapPage::painted, this, &MainWindow::settleSoon);
}

void MainWindow::restoreWindow()
{
    resize(kWindowSize);
    if (!restoreGeometry(Preferences::windowGeometry()))
        setWindowState(Qt::WindowMaximized);
    m_docks->restore(Preferences::windowLayout());
}

void MainWindow::start(const StartRequest& request)
{
    m_catalogueFolder = request.catalogueFolder;
    const std::vector<std::filesystem::path> recent = Preferences::recentFiles();
    std::error_code ignored;
    std::filesystem::path file = request.workspace;
    if (file.empty() && !recent.empty()) {
        file = recent.front();
        if (!std::filesystem::exists(file, ignored)) {
            m_messages->showMessage(MessageBar::Tone::Problem,
                                    tr("The last workspace %1 is not there any more.").arg(toText(file)));
            file.clear();
        }
    }
    if (file.empty())
        file = request.ownWorkspace;
    if (file == request.ownWorkspace && !std::filesystem::exists(file, ignored))
        m_session.build(request.catalogueFolder, file);
    else
        m_session.open(file);
    const std::filesystem::path baseMap = request.baseMap.empty() ? Preferences::baseMap() : request.baseMap;
    if (!baseMap.empty())
        m_session.loadBaseMap(baseMap);
}

void MainWindow::setLanguage(domain::Language language)
{
    Preferences::setLanguage(language);
    wording::useLanguage(language);
}

void MainWindow::refresh()
{
    const ViewInput shown = input();
    m_filterBar->display(shown);
    m_overview->display(shown);
    m_targets->display(shown);
    m_chart->display(shown);
    m_map->display(shown);
    m_scoreboard->display(shown);
    m_compare->display(shown);
    m_quality->display(shown);
    m_status->display(shown);
    m_history->display(shown);
    if (m_meeting)
        m_meeting->display(shown);
    m_fillDesk->display(shown);
    m_editDesk->display(shown);
    renewFrame();
    m_problems->tellReadingFailure(m_session.snapshot());
}

ViewInput MainWindow::input() const
{
    return {m_session.snapshot(), m_session.baseMap(), m_selection.selection(), m_words, m_layers.layers()};
}

ViewInput MainWindow::inputToEdit()
{
    ViewInput edited = input();
    if (edited.snapshot && m_session.access() == workspace::Access::ReadOnly) {
        m_problems->tellAccess(m_session.access(), edited.snapshot->file());
        edited.snapshot.reset();
    }
    return edited;
}

void MainWindow::renewFrame()
{
    const auto& snapshot = m_session.snapshot();
    const QString program = tr("Waymark");
    const bool isReadOnly = snapshot && m_session.access() == workspace::Access::ReadOnly;
    const QString name = snapshot ? toText(snapshot->file().stem()) : QString();
    //: %1: name of a workspace, in the title bar
    const QString shownName = isReadOnly ? tr("%1 (read-only)").arg(name) : name;
    setWindowTitle(snapshot ? QStringLiteral("%1 - %2").arg(shownName, program) : program);
    const auto spec = m_map->spec();
    m_docks->setContext(View::Overview, m_overview->context());
    m_docks->setContext(View::Targets, m_overview->context());
    m_docks->setContext(View::Scoreboard, m_scoreboard->context());
    m_docks->setContext(View::Quality, m_quality->context());
    m_actions->setHasWorkspace(snapshot != nullptr, isReadOnly);
    m_views->setHasWorkspace(snapshot != nullptr);
    m_actions->setHasBaseMap(m_session.baseMap() != nullptr);
    m_actions->setHasMapPicture(spec != nullptr);
}

void MainWindow::takeSnapshot()
{
    Preferences::addRecentFile(m_session.snapshot()->file());
    m_problems->noteSuccess(m_session.snapshot()->file());
    m_problems->tellAccess(m_session.access(), m_session.snapshot()->file());
    m_undo.clear(); // its steps are those of the workspace before
    m_problems->forgetReadingFailure();
    m_layers.setSnapshot(m_session.snapshot());
    m_selection.clear();
    refresh();
}

void MainWindow::takeBaseMap()
{
    Preferences::setBaseMap(m_session.baseMap() ? m_session.baseMap()->file : std::filesystem::path());
    refresh();
}

void MainWindow::askNewWorkspace()
{
    m_dialogs->askCatalogueFolder(m_catalogueFolder, [this](const std::filesystem::path& folder) {
        m_dialogs->askNewWorkspace([this, folder](const std::filesystem::path& file) {
            leaveDialogs([this, folder, file] { m_session.build(folder, file); });
        });
    });
}

void MainWindow::openFile(const std::filesystem::path& file)
{
    leaveDialogs([this, file] { m_session.open(file); });
}

void MainWindow::leaveDialogs(std::function<void()> then)
{
    m_editDesk->leave([this, then = std::move(then)] { m_fillDesk->leave(then); });
}

bool MainWindow::isWhole()
{
    m_problems->forgetReadingFailure();
    return !m_problems->tellReadingFailure(m_session.snapshot());
}

void MainWindow::showExplanation()
{
    m_docks->raise(View::Chart);
    m_chart->showExplanation();
}

void MainWindow::toggleExplanation()
{
    if (m_chart->isExplanationVisible())
        m_chart->closeExplanation();
    else
        showExplanation();
}

void MainWindow::openMeeting()
{
    if (!m_meeting) {
        m_meeting = new MeetingView(this);
        m_meeting->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_meeting->display(input());
    m_meeting->setGeometry(screen()->geometry()); // the screen that the window is on
    m_meeting->showFullScreen();
    m_meeting->activateWindow();
}

void MainWindow::openShortcuts()
{
    if (!m_shortcuts) {
        m_shortcuts = new ShortcutsDialog(shortcutsOf(*this), this);
        connect(m_shortcuts, &ShortcutsDialog::wanted, m_outputs,
                [this](OutputKind kind, const ViewOutput& output) { m_outputs->carryOut(kind, output); });
    }
    m_shortcuts->show();
    m_shortcuts->raise();
    m_shortcuts->activateWindow();
}

void MainWindow::settleSoon()
{
    // Later, so that what was just displayed is painted first.
    QTimer::singleShot(0, this, [this] {
        if (isSettled())
            Q_EMIT settled();
    });
}

bool MainWindow::isSettled() const
{
    return !m_session.tasks().isBusy() && !m_layers.tasks().isBusy() && !m_history->isBusy() &&
           !m_quality->tasks().isBusy() && !m_importDesk->isBusy() && !m_mergeDesk->isBusy() && !m_editDesk->isBusy() &&
           !m_map->isPending();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_docks)
        return;
    m_words = wording::words();
    refresh();
}

bool MainWindow::focusNextPrevChild(bool isForward)
{
    QWidget* next = tabNeighbour(*this, focusWidget(), isForward);
    if (next)
        next->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return next != nullptr;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_editDesk->hasEdits() || m_fillDesk->hasDrafts()) {
        event->ignore();
        leaveDialogs([this] { close(); });
        return;
    }
    Preferences::setWindow(saveGeometry(), saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).empty())
        acceptAsCopy(*event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const std::vector<std::filesystem::path> files = droppedFiles(*event->mimeData());
    if (files.empty())
        return;
    if (files.size() == 1 && isGeoPackageName(files.front()))
        leaveDialogs([this, file = files.front()] { m_session.openDropped(file); });
    else if (files.size() == 1 && isTableName(files.front()))
        m_importDesk->open(files.front());
    else
        m_layerController->addFiles(files);
    acceptAsCopy(*event);
}

} // namespace wm::ui
