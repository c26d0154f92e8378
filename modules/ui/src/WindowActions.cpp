// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowActions.h"

#include "Icons.h"
#include "OutputActions.h"
#include "Paths.h"

#include "wm/ui/Preferences.h"
#include "wm/wording/Wording.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace wm::ui {

namespace {

/// In a menu a single & would mark a shortcut.
QString menuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

WindowActions::WindowActions(QMainWindow& window, QUndoStack& undo, OutputActions& outputs)
    : QObject(&window)
    , m_window(window)
    , m_steps(undo)
    , m_outputs(outputs)
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeMapMenu();
    makeLanguageMenu();
    makeHelpMenu();
    m_window.installEventFilter(this);
    setHasWorkspace(false, false);
    setHasBaseMap(false);
    setHasMapPicture(false);
    retranslate();
}

QAction* WindowActions::add(QMenu& menu, const char* text)
{
    QAction* action = menu.addAction(QString());
    m_entries.push_back({action, text});
    return action;
}

QMenu* WindowActions::addMenu(const char* text, QMenu* parent)
{
    QMenu* menu = parent ? parent->addMenu(QString()) : m_window.menuBar()->addMenu(QString());
    m_entries.push_back({menu->menuAction(), text});
    return menu;
}

void WindowActions::makeFileMenu()
{
    QMenu* file = addMenu(QT_TR_NOOP("&File"));
    QAction* create = add(*file, QT_TR_NOOP("&New workspace from catalogue..."));
    create->setIcon(icon(Icon::NewFile));
    create->setShortcut(QKeySequence::New);
    connect(create, &QAction::triggered, this, &WindowActions::newWanted);
    QAction* open = add(*file, QT_TR_NOOP("&Open workspace..."));
    open->setIcon(icon(Icon::Open));
    open->setShortcut(QKeySequence::Open);
    connect(open, &QAction::triggered, this, &WindowActions::openWanted);
    m_recent = addMenu(QT_TR_NOOP("&Recent workspaces"), file);
    connect(m_recent, &QMenu::aboutToShow, this, &WindowActions::fillRecentMenu);
    file->addSeparator();
    m_import = add(*file, QT_TR_NOOP("&Import a table..."));
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    connect(m_import, &QAction::triggered, this, &WindowActions::importWanted);
    m_merge = add(*file, QT_TR_NOOP("Compare and &merge with a workspace..."));
    m_merge->setObjectName(QStringLiteral("merge"));
    m_merge->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    connect(m_merge, &QAction::triggered, this, &WindowActions::mergeWanted);
    m_exportData = add(*file, QT_TR_NOOP("Export &data..."));
    m_exportData->setObjectName(QStringLiteral("exportData"));
    m_exportData->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    connect(m_exportData, &QAction::triggered, this, [this] { Q_EMIT exportWanted(ExportKind::Data); });
    file->addSeparator();
    m_outputs.addToFileMenu(*file);
    file->addSeparator();
    makeExportMenu(*file);
    makePrintMenu(*file);
    file->addSeparator();
    QAction* quit = add(*file, QT_TR_NOOP("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, &m_window, &QWidget::close);
}

void WindowActions::makeExportMenu(QMenu& file)
{
    m_export = addMenu(QT_TR_NOOP("&Export"), &file);
    m_export->setIcon(icon(Icon::Export));
    constexpr std::pair<ExportKind, const char*> kExports[] = {
        {ExportKind::OverviewPicture, QT_TR_NOOP("O&verview as picture...")},
        {ExportKind::ScoreboardPicture, QT_TR_NOOP("&Scoreboard as picture...")},
        {ExportKind::ComparePicture, QT_TR_NOOP("Co&mparison as picture...")},
        {ExportKind::ChartPicture, QT_TR_NOOP("&Chart as picture...")},
        {ExportKind::MapPicture, QT_TR_NOOP("&Map as picture...")},
        {ExportKind::ScoreboardTable, QT_TR_NOOP("Scoreboard as ta&ble...")},
        {ExportKind::CompareTable, QT_TR_NOOP("Compariso&n as table...")},
        {ExportKind::ChartTable, QT_TR_NOOP("&Points of the chart as table...")},
        {ExportKind::TargetTable, QT_TR_NOOP("&Targets as table...")},
        {ExportKind::ObservationTable, QT_TR_NOOP("&Observations as table...")},
        {ExportKind::FacilityTable, QT_TR_NOOP("&Facilities as table...")},
        {ExportKind::AccessTable, QT_TR_NOOP("&Accessibility as table...")},
        {ExportKind::AllCharts, QT_TR_NOOP("A&ll charts of the selection...")},
        {ExportKind::Features, QT_TR_NOOP("Map for other &GIS programs...")},
    };
    for (const auto& [kind, text] : kExports) {
        if (kind == ExportKind::ScoreboardTable || kind == ExportKind::AllCharts)
            m_export->addSeparator();
        QAction* action = add(*m_export, text);
        if (kind == ExportKind::MapPicture)
            m_exportMap = action;
        connect(action, &QAction::triggered, this, [this, kind = kind] { Q_EMIT exportWanted(kind); });
    }
}

void WindowActions::makePrintMenu(QMenu& file)
{
    m_print = addMenu(QT_TR_NOOP("Pri&nt another view"), &file);
    const auto addPrint = [this](const char* text, ExportKind kind) {
        QAction* action = add(*m_print, text);
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT printWanted(kind); });
        return action;
    };
    addPrint(QT_TR_NOOP("&Overview..."), ExportKind::OverviewPicture);
    addPrint(QT_TR_NOOP("&Scoreboard..."), ExportKind::ScoreboardPicture);
    addPrint(QT_TR_NOOP("&Chart..."), ExportKind::ChartPicture);
    m_printMap = addPrint(QT_TR_NOOP("&Map..."), ExportKind::MapPicture);
    addPrint(QT_TR_NOOP("&Targets..."), ExportKind::TargetTable);
}

void WindowActions::makeEditMenu()
{
    QMenu* edit = addMenu(QT_TR_NOOP("&Edit"));
    m_undo = edit->addAction(QString(), &m_steps, &QUndoStack::undo);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = edit->addAction(QString(), &m_steps, &QUndoStack::redo);
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setShortcut(QKeySequence::Redo);
    edit->addSeparator();
    m_history = add(*edit, QT_TR_NOOP("&History..."));
    m_history->setObjectName(QStringLiteral("history"));
    m_history->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    connect(m_history, &QAction::triggered, this, &WindowActions::historyWanted);
    edit->addSeparator();
    m_outputs.addToEditMenu(*edit);
    edit->addSeparator();
    m_editData = add(*edit, QT_TR_NOOP("Edit &data..."));
    m_editData->setObjectName(QStringLiteral("editData"));
    m_editData->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(m_editData, &QAction::triggered, this, &WindowActions::editDataWanted);
    m_fillQueue = add(*edit, QT_TR_NOOP("&Fill in lost values..."));
    m_fillQueue->setObjectName(QStringLiteral("fillQueue"));
    m_fillQueue->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(m_fillQueue, &QAction::triggered, this, &WindowActions::fillQueueWanted);
    connect(&m_steps, &QUndoStack::indexChanged, this, &WindowActions::nameSteps);
}

void WindowActions::nameSteps()
{
    m_undo->setWhatsThis(tr("&Undo"));
    m_redo->setWhatsThis(tr("&Redo"));
    m_undo->setEnabled(m_steps.canUndo());
    m_redo->setEnabled(m_steps.canRedo());
    m_undo->setText(m_steps.canUndo() ? tr("&Undo: %1").arg(menuText(m_steps.undoText())) : tr("&Undo"));
    m_redo->setText(m_steps.canRedo() ? tr("&Redo: %1").arg(menuText(m_steps.redoText())) : tr("&Redo"));
}

void WindowActions::makeViewMenu()
{
    m_view = addMenu(QT_TR_NOOP("&View"));
    m_viewsEnd = m_view->addSeparator();
    QAction* explain = add(*m_view, QT_TR_NOOP("&Why this verdict?"));
    explain->setShortcut(explanationKeys());
    connect(explain, &QAction::triggered, this, &WindowActions::explanationWanted);
    m_meeting = add(*m_view, QT_TR_NOOP("&Meeting: full screen, large type"));
    m_meeting->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_meeting, &QAction::triggered, this, &WindowActions::meetingWanted);
    m_columns = add(*m_view, QT_TR_NOOP("Col&umns of the targets..."));
    m_columns->setObjectName(QStringLiteral("columns"));
    connect(m_columns, &QAction::triggered, this, &WindowActions::columnsWanted);
    m_resetLayout = add(*m_view, QT_TR_NOOP("&Reset layout"));
    connect(m_resetLayout, &QAction::triggered, this, &WindowActions::resetLayoutWanted);
    m_view->addSeparator();
    makeColoursMenu();
}

void WindowActions::makeColoursMenu()
{
    QMenu* menu = addMenu(QT_TR_NOOP("&Colours"), m_view);
    auto* group = new QActionGroup(this);
    constexpr std::pair<ColourChoice, const char*> kChoices[] = {
        {ColourChoice::AsSystem, QT_TR_NOOP("As the &system")},
        {ColourChoice::Light, QT_TR_NOOP("&Light")},
        {ColourChoice::Dark, QT_TR_NOOP("&Dark")},
        {ColourChoice::HighContrastLight, QT_TR_NOOP("High contrast, &black on white")},
        {ColourChoice::HighContrastDark, QT_TR_NOOP("High contrast, &white on black")},
    };
    for (const auto& [choice, text] : kChoices) {
        QAction* action = add(*menu, text);
        action->setCheckable(true);
        action->setChecked(Preferences::colourChoice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] { Q_EMIT coloursWanted(choice); });
    }
    menu->addSeparator();
    QAction* safe = add(*menu, QT_TR_NOOP("&Safe for colour-blind readers"));
    safe->setCheckable(true);
    safe->setChecked(Preferences::areColoursSafe());
    connect(safe, &QAction::toggled, this, &WindowActions::safeColoursWanted);
}

QKeySequence explanationKeys()
{
    return QKeySequence(Qt::CTRL | Qt::Key_E);
}

void WindowActions::makeMapMenu()
{
    QMenu* map = addMenu(QT_TR_NOOP("&Map"));
    QAction* load = add(*map, QT_TR_NOOP("&Load base map..."));
    load->setIcon(icon(Icon::Map));
    connect(load, &QAction::triggered, this, &WindowActions::loadBaseMapWanted);
    m_removeBaseMap = add(*map, QT_TR_NOOP("&Remove base map"));
    connect(m_removeBaseMap, &QAction::triggered, this, &WindowActions::removeBaseMapWanted);
    m_aboutBaseMap = add(*map, QT_TR_NOOP("A&bout the base map"));
    connect(m_aboutBaseMap, &QAction::triggered, this, &WindowActions::aboutBaseMapWanted);
    map->addSeparator();
    m_find = add(*map, QT_TR_NOOP("&Find on the map..."));
    m_find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    connect(m_find, &QAction::triggered, this, &WindowActions::findOnMapWanted);
    map->addSeparator();
    m_addLayers = add(*map, QT_TR_NOOP("&Add layers..."));
    m_addLayers->setIcon(icon(Icon::Layers));
    connect(m_addLayers, &QAction::triggered, this, &WindowActions::addLayersWanted);
    m_layers = add(*map, QT_TR_NOOP("&List of layers"));
    m_layers->setCheckable(true);
    m_layers->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(m_layers, &QAction::triggered, this, &WindowActions::layersWanted);
    m_service = add(*map, QT_TR_NOOP("&Service areas of hubs"));
    m_service->setObjectName(QStringLiteral("serviceAreas"));
    m_service->setCheckable(true);
    connect(m_service, &QAction::triggered, this, &WindowActions::serviceWanted);
}

void WindowActions::makeLanguageMenu()
{
    QMenu* menu = addMenu(QT_TR_NOOP("&Language"));
    auto* group = new QActionGroup(this);
    // Each language is named in itself, so that it is found by those who read no other.
    const auto addLanguage = [&](const QString& name, domain::Language language) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageWanted(language); });
        return action;
    };
    m_chinese = addLanguage(QStringLiteral("中文"), domain::Language::Chinese);
    m_english = addLanguage(QStringLiteral("English"), domain::Language::English);
}

void WindowActions::makeHelpMenu()
{
    QMenu* help = addMenu(QT_TR_NOOP("&Help"));
    QAction* shortcuts = add(*help, QT_TR_NOOP("&Keyboard shortcuts"));
    shortcuts->setObjectName(QStringLiteral("shortcuts"));
    shortcuts->setShortcut(QKeySequence(Qt::Key_F1));
    connect(shortcuts, &QAction::triggered, this, &WindowActions::shortcutsWanted);
    help->addSeparator();
    QAction* about = add(*help, QT_TR_NOOP("&About Waymark"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &WindowActions::aboutWanted);
}

void WindowActions::addViewActions(const std::vector<QAction*>& actions)
{
    for (QAction* action : actions)
        m_view->insertAction(m_viewsEnd, action);
}

void WindowActions::setHasWorkspace(bool hasWorkspace, bool isReadOnly)
{
    m_outputs.setEnabled(hasWorkspace);
    for (QAction* const changing : {m_fillQueue, m_editData, m_import, m_merge})
        changing->setEnabled(hasWorkspace && !isReadOnly);
    m_exportData->setEnabled(hasWorkspace);
    m_export->setEnabled(hasWorkspace);
    m_print->setEnabled(hasWorkspace);
    m_addLayers->setEnabled(hasWorkspace);
    m_find->setEnabled(hasWorkspace);
    m_meeting->setEnabled(hasWorkspace);
    m_columns->setEnabled(hasWorkspace);
    m_history->setEnabled(hasWorkspace);
}

void WindowActions::setHasBaseMap(bool hasBaseMap)
{
    m_removeBaseMap->setEnabled(hasBaseMap);
    m_aboutBaseMap->setEnabled(hasBaseMap);
}

void WindowActions::setHasMapPicture(bool hasPicture)
{
    m_exportMap->setEnabled(hasPicture);
    m_printMap->setEnabled(hasPicture);
}

void WindowActions::setLayersShown(bool areShown)
{
    m_layers->setChecked(areShown);
}

void WindowActions::setServiceShown(bool isShown)
{
    m_service->setChecked(isShown);
}

void WindowActions::addToViewMenu(QMenu& menu)
{
    m_view->insertMenu(m_columns, &menu);
}

void WindowActions::fillRecentMenu()
{
    m_recent->clear();
    for (const std::filesystem::path& file : Preferences::recentFiles()) {
        QAction* action = m_recent->addAction(menuText(toText(file)));
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT recentWanted(file); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("None yet", "recent workspaces"))->setEnabled(false);
}

bool WindowActions::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void WindowActions::retranslate()
{
    for (const Entry& entry : m_entries)
        entry.action->setText(tr(entry.text));
    nameSteps();
    const bool isChinese = wording::currentLanguage() == domain::Language::Chinese;
    (isChinese ? m_chinese : m_english)->setChecked(true);
}

} // namespace wm::ui
