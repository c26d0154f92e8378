// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScreenTour.h"

#include "ChoiceCombo.h"
#include "EditDesk.h"
#include "EditDialog.h"
#include "EditView.h"
#include "ImportDesk.h"
#include "MeetingView.h"
#include "MergeDialog.h"
#include "QualityKindList.h"
#include "SavedViewActions.h"
#include "SheetPreview.h"
#include "ViewDocks.h"
#include "WhatIfPopup.h"
#include "WindowActions.h"
#include "ui/WaitUntil.h"

#include "wm/base/Path.h"
#include "wm/domain/Record.h"
#include "wm/ui/Preferences.h"
#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Workspace.h"

#include <QCheckBox>
#include <QDialog>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace wm::ui::test {

namespace {

constexpr QSize kLaptop(1280, 800);
constexpr QSize kDesktop(1920, 1080);
constexpr int kPreviewMs = 250; ///< a preview waits for the next key
// Of the catalogue: a place with targets of many themes, and the country.
constexpr const char* kGanzhou = "360700";
constexpr const char* kChina = "100000";

} // namespace

ScreenTour::ScreenTour(Visit visit)
    : m_visit(std::move(visit))
    , m_window(std::make_unique<MainWindow>())
{
    m_window->show();
}

ScreenTour::~ScreenTour() = default;

void ScreenTour::settle()
{
    ASSERT_TRUE(waitUntil([this] { return m_window->isSettled(); }));
    runEvents();
}

void ScreenTour::show(const QString& name, QWidget& widget)
{
    settle();
    m_screens.push_back({name, widget.grab().toImage()});
    m_visit(name, widget);
}

void ScreenTour::go(const std::filesystem::path& workspace)
{
    settle();
    m_window->resize(kLaptop); // now: a window that opens keeps within the platform's screen, which is small
    show(QStringLiteral("nothing-open"), *m_window);
    m_window->session().open(workspace);
    ASSERT_TRUE(waitUntil([this] { return m_window->session().snapshot() != nullptr; }));
    showViews();
    showComparisons();
    showChart();
    showMap();
    showDialogs();
    showImport(workspace.parent_path());
    showMerge(workspace);
    showEditing();
    showMenus();
    m_window->resize(kDesktop);
    show(QStringLiteral("desktop"), *m_window);
}

domain::IndicatorId ScreenTour::indicator(const char* code) const
{
    const auto& all = m_window->session().snapshot()->catalogue().indicators;
    const auto found = std::ranges::find(all, code, &domain::Indicator::code);
    EXPECT_NE(found, all.end()) << code;
    return found == all.end() ? domain::IndicatorId() : found->id;
}

void ScreenTour::showViews()
{
    auto& docks = *m_window->findChild<ViewDocks*>();
    show(QStringLiteral("overview"), *m_window);
    m_window->selection().setRegion({kGanzhou});
    show(QStringLiteral("overview-of-a-region"), *m_window);
    docks.raise(View::Targets);
    show(QStringLiteral("targets"), *m_window);
    m_window->selection().setFilterText(QStringLiteral("xyzzy"));
    show(QStringLiteral("targets-none"), *m_window);
    m_window->selection().setFilterText({});
    docks.raise(View::Scoreboard);
    m_window->selection().setRegion({});
    show(QStringLiteral("scoreboard"), *m_window);
    showQuality();
}

void ScreenTour::showQuality()
{
    m_window->findChild<ViewDocks*>()->raise(View::Quality);
    show(QStringLiteral("quality"), *m_window);
    auto& kinds = *m_window->findChild<QualityKindList*>();
    kinds.choose(domain::FindingKind::Jump);
    auto& table = *m_window->findChild<QTableView*>(QStringLiteral("qualityTable"));
    table.selectRow(0);
    show(QStringLiteral("quality-jumps"), *m_window);
    auto* accepted = m_window->findChild<QCheckBox*>(QStringLiteral("qualityAccepted"));
    accepted->setChecked(true);
    show(QStringLiteral("quality-accepted"), *m_window);
    accepted->setChecked(false);
    kinds.choose(domain::FindingKind::OutOfBounds);
    show(QStringLiteral("quality-none"), *m_window);
    kinds.choose(domain::FindingKind::NoPosition);
    table.selectRow(0);
    showDialog(QStringLiteral("accept"), "acceptDialog",
               [this] { m_window->findChild<QPushButton*>(QStringLiteral("qualityAccept"))->click(); });
    kinds.choose(std::nullopt);
}

void ScreenTour::showComparisons()
{
    m_window->findChild<ViewDocks*>()->raise(View::Compare);
    m_window->selection().setIndicator(indicator("tourist-visits-person-trips"));
    auto& kinds = *m_window->findChild<ChoiceCombo*>(QStringLiteral("compareKind"));
    for (int kind = 0; kind < kinds.count(); ++kind) {
        kinds.setCurrentIndex(kind);
        Q_EMIT kinds.activated(kind);
        show(QStringLiteral("compare-%1").arg(kind + 1), *m_window);
    }
    kinds.setCurrentIndex(0);
    Q_EMIT kinds.activated(0);
}

void ScreenTour::showAlone(View view)
{
    const auto& docks = *m_window->findChild<ViewDocks*>();
    for (const View other : kViews)
        docks.dock(other).setVisible(other == view);
}

void ScreenTour::showChart()
{
    m_window->selection().setRegion({kChina});
    m_window->selection().setIndicator(indicator("social-logistics-cost-as-share-of-gdp"));
    auto& docks = *m_window->findChild<ViewDocks*>();
    showAlone(View::Chart);
    show(QStringLiteral("chart-alone"), *m_window);
    Q_EMIT m_window->findChild<WindowActions*>()->explanationWanted();
    show(QStringLiteral("explanation"), *m_window);
    m_window->findChild<QToolButton*>(QStringLiteral("whatIf"))->click();
    auto& popup = *m_window->findChild<WhatIfPopup*>();
    ASSERT_TRUE(waitUntil([&popup] { return popup.isVisible(); }));
    show(QStringLiteral("what-if"), popup);
    popup.close();
    Q_EMIT m_window->findChild<WindowActions*>()->explanationWanted();
    docks.arrange();
}

void ScreenTour::showMap()
{
    auto& docks = *m_window->findChild<ViewDocks*>();
    m_window->selection().setRegion({});
    showAlone(View::Map);
    show(QStringLiteral("map-alone"), *m_window);
    auto& subjects = *m_window->findChild<ChoiceCombo*>(QStringLiteral("mapSubject"));
    const auto visits = QString::number(indicator("tourist-visits-person-trips").value);
    subjects.setCurrentKey(visits);
    Q_EMIT subjects.keyActivated(visits);
    show(QStringLiteral("map-of-an-indicator"), *m_window);
    Q_EMIT m_window->findChild<WindowActions*>()->layersWanted(true);
    show(QStringLiteral("map-with-layers"), *m_window);
    Q_EMIT m_window->findChild<WindowActions*>()->layersWanted(false);
    docks.arrange();
}

void ScreenTour::showDialog(const QString& name, const char* object, const std::function<void()>& open)
{
    open();
    QWidget* dialog = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        dialog = m_window->findChild<QWidget*>(QLatin1String(object));
        return dialog && dialog->isVisible();
    })) << object;
    QTest::qWait(kPreviewMs);
    const auto* preview = dialog->findChild<SheetPreview*>();
    ASSERT_TRUE(waitUntil([preview] { return !preview || preview->hasImage(); })) << object;
    show(name, *dialog);
    const QPointer<QWidget> shown = dialog;
    dialog->close();
    ASSERT_TRUE(waitUntil([&shown] { return !shown || !shown->isVisible(); }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ScreenTour::showPrintedMap()
{
    const PictureOptions usual = Preferences::picture();
    PictureOptions printed = usual;
    printed.style = {presentation::ThemeName::Print, presentation::Typeface::Fangsong};
    Preferences::setPicture(printed);
    showDialog(QStringLiteral("picture-of-map-in-fangsong"), "mapLayoutDialog",
               [this] { Q_EMIT m_window->findChild<WindowActions*>()->exportWanted(ExportKind::MapPicture); });
    Preferences::setPicture(usual);
}

void ScreenTour::showDialogs()
{
    auto& actions = *m_window->findChild<WindowActions*>();
    const auto exporting = [&actions](ExportKind kind) {
        return [&actions, kind] {
            Q_EMIT actions.exportWanted(kind);
        };
    };
    showDialog(QStringLiteral("picture-of-chart"), "pictureDialog", exporting(ExportKind::ChartPicture));
    showDialog(QStringLiteral("picture-of-map"), "mapLayoutDialog", exporting(ExportKind::MapPicture));
    showPrintedMap();
    showDialog(QStringLiteral("all-charts"), "chartBatchDialog", exporting(ExportKind::AllCharts));
    showDialog(QStringLiteral("export-data"), "exportDataDialog", exporting(ExportKind::Data));
    showDialog(QStringLiteral("chart-notes"), "chartNotesDialog",
               [this] { m_window->findChild<QToolButton*>(QStringLiteral("chartNotes"))->click(); });
    showDialog(QStringLiteral("fill-queue"), "fillQueueDialog", [&actions] { Q_EMIT actions.fillQueueWanted(); });
    showDialog(QStringLiteral("columns"), "columnsDialog", [&actions] { Q_EMIT actions.columnsWanted(); });
    auto& views = *m_window->findChild<SavedViewActions*>();
    showDialog(QStringLiteral("save-view"), "saveViewDialog", [&views] { Q_EMIT views.saveWanted(); });
    showDialog(QStringLiteral("saved-views"), "savedViewsDialog", [&views] { Q_EMIT views.manageWanted(); });
    showDialog(QStringLiteral("history"), "historyDialog", [&actions] { Q_EMIT actions.historyWanted(); });
    showDialog(QStringLiteral("shortcuts"), "shortcutsDialog", [&actions] { Q_EMIT actions.shortcutsWanted(); });
    showDialog(QStringLiteral("about"), "aboutBox", [&actions] { Q_EMIT actions.aboutWanted(); });
    Q_EMIT actions.meetingWanted();
    auto* meeting = m_window->findChild<MeetingView*>();
    ASSERT_NE(meeting, nullptr);
    ASSERT_TRUE(waitUntil([meeting] { return meeting->isVisible(); }));
    meeting->showNormal();
    meeting->resize(kDesktop);
    show(QStringLiteral("meeting"), *meeting);
    meeting->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ScreenTour::showImport(const std::filesystem::path& folder)
{
    // Everything that an import has to ask: an unknown region and heading, a former name, a cell that is no number.
    const std::filesystem::path file = folder / pathFromUtf8("主要经济指标.csv");
    ASSERT_TRUE(writeFile(file, "赣州市2004年主要经济指标,,,\n单位：亿元,,,\n地区,地区生产总值,增加值(万元),户数\n"
                                "章贡区,600.5,61,3\n赣县,312,59,4\n南康区,四百,,…\n某新区,10,1,2\n"));
    m_window->findChild<ImportDesk*>()->open(file);
    auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("importDialog"));
    ASSERT_NE(dialog, nullptr);
    show(QStringLiteral("import-table"), *dialog);
    auto* next = dialog->findChild<QPushButton*>(QStringLiteral("importNext"));
    next->click();
    show(QStringLiteral("import-words"), *dialog);
    dialog->findChild<QPushButton*>(QStringLiteral("importAddIndicators"))->click();
    auto* added = dialog->findChild<QDialog*>(QStringLiteral("newIndicatorsDialog"));
    show(QStringLiteral("import-new-indicators"), *added);
    added->close();
    next->click();
    show(QStringLiteral("import-problems"), *dialog);
    dialog->findChild<QToolButton*>(QStringLiteral("import_new"))->click();
    show(QStringLiteral("import-changes"), *dialog);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    showRecordImport(folder);
}

void ScreenTour::showRecordImport(const std::filesystem::path& folder)
{
    // Facilities without codes: one kind that nobody knows, one position more than is stored, one row without a name.
    const std::filesystem::path file = folder / pathFromUtf8("重点项目表.csv");
    ASSERT_TRUE(writeFile(file, "项目名称,类型,所在地区,建设性质,经度,纬度,备注\n"
                                "赣州综合物流园,疗养院,章贡区,在建,114.92,25.83,一期\n"
                                "某新医院,医院,赣县,规划,,,\n,医院,赣县,规划,,,\n"));
    m_window->findChild<ImportDesk*>()->open(file);
    auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("importDialog"));
    ASSERT_NE(dialog, nullptr);
    show(QStringLiteral("import-records"), *dialog);
    dialog->findChild<QPushButton*>(QStringLiteral("importNext"))->click();
    show(QStringLiteral("import-records-words"), *dialog);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ScreenTour::showMerge(const std::filesystem::path& workspace)
{
    const std::filesystem::path ours = workspace.parent_path() / pathFromUtf8("甲.gpkg");
    const std::filesystem::path theirs = workspace.parent_path() / pathFromUtf8("乙.gpkg");
    for (const auto& file : {ours, theirs})
        std::filesystem::copy_file(workspace, file, std::filesystem::copy_options::overwrite_existing);
    const workspace::Workspace mine = *workspace::Workspace::open(ours), other = *workspace::Workspace::open(theirs);
    const auto facilities = recordsOf(mine.loadSnapshot({}).value()->catalogue(), domain::RecordKind::Facility);
    const auto set = [&](const workspace::Workspace& where, std::size_t row, const char* field, const char* text) {
        domain::RecordTexts after = facilities.at(row);
        after.at(*domain::fieldPlace(domain::RecordKind::Facility, field)) = text;
        EXPECT_TRUE(where.edit({{{domain::RecordKind::Facility, facilities.at(row), after}}, {}}, {}));
    };
    set(mine, 0, "note", "已核对位置");
    set(other, 0, "note", "已改为二期");
    set(mine, 1, "place_zh", "赣州市章贡区");
    set(other, 1, "place_zh", "赣州蓉江新区");
    set(other, 2, "status", "operating");
    set(other, 3, "status", "under_construction");
    EXPECT_TRUE(other.changeChartNote({}, domain::ChartNote{domain::ChartNoteKind::Event, 2020, {}, {}, "疫情"}));
    auto* dialog = new MergeDialog(mine.loadSnapshot({}).value(), wording::words(), theirs, m_window.get());
    dialog->open();
    ASSERT_TRUE(waitUntil([dialog] { return !dialog->tasks().isBusy(); }));
    show(QStringLiteral("merge-conflicts"), *dialog);
    dialog->findChild<QToolButton*>(QStringLiteral("merge_changed"))->click();
    show(QStringLiteral("merge-changed"), *dialog);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ScreenTour::showEditing()
{
    auto& actions = *m_window->findChild<WindowActions*>();
    const auto& targets = m_window->session().snapshot()->catalogue().targets;
    const auto stated =
        std::ranges::find_if(targets, [](const domain::Target& each) { return each.value && each.year; });
    m_window->selection().setTarget(stated->id, stated->indicator);
    Q_EMIT actions.editDataWanted();
    auto* dialog = m_window->findChild<EditDialog*>();
    ASSERT_NE(dialog, nullptr);
    show(QStringLiteral("edit-data"), *dialog);
    // Each thing that a row can be, and two problems.
    auto& view = *m_window->findChild<EditView*>();
    EditModel& model = dialog->book().model({workspace::DataKind::Targets, {}});
    const int value = model.rows().columnOf(*domain::fieldPlace(domain::RecordKind::Target, "value"));
    const int row = view.currentIndex().row();
    (void)model.write({{row, value, QStringLiteral("15.5")}, {row + 1, value, QStringLiteral("abc")}}, {});
    model.take(removingStep(model.rows(), {row + 2}), {});
    model.take(duplicatingStep(model.rows(), {row}), {});
    view.goTo(row + 1, value);
    const QPointer<EditBook> book = &dialog->book();
    bool isChecked = false;
    book->whenChecked([&isChecked] { isChecked = true; });
    ASSERT_TRUE(waitUntil([&isChecked] { return isChecked; }));
    show(QStringLiteral("edit-data-problems"), *dialog);
    book->discard();
    dialog->showTable({workspace::DataKind::Observations, indicator("tourist-visits-person-trips")});
    show(QStringLiteral("edit-values"), *dialog);
    dialog->close();
    showDialog(QStringLiteral("revise-target"), "reviseDialog",
               [this, target = stated->id] { m_window->findChild<EditDesk*>()->revise(target); });
}

void ScreenTour::showMenus()
{
    int count = 0;
    for (QAction* action : m_window->menuBar()->actions()) {
        QMenu* menu = action->menu();
        ASSERT_NE(menu, nullptr) << action->text().toStdString();
        menu->popup(m_window->mapToGlobal(QPoint()));
        show(QStringLiteral("menu-%1").arg(++count), *menu);
        menu->close();
    }
}

QImage contactSheet(const std::vector<Screen>& screens)
{
    constexpr QSize kRoom(620, 400);
    constexpr int kColumns = 3;
    constexpr int kCaption = 24;
    const int rows = (static_cast<int>(screens.size()) + kColumns - 1) / kColumns;
    QImage sheet(kColumns * kRoom.width(), rows * (kRoom.height() + kCaption), QImage::Format_RGB32);
    sheet.fill(Qt::darkGray);
    QPainter painter(&sheet);
    painter.setPen(Qt::white);
    painter.setFont(fontOf(kBaseFontSize));
    int index = 0;
    for (const Screen& screen : screens) {
        const QPoint corner(index % kColumns * kRoom.width(), index / kColumns * (kRoom.height() + kCaption));
        painter.drawText(QRect(corner, QSize(kRoom.width(), kCaption)), Qt::AlignCenter, screen.name);
        const QImage small =
            screen.picture.width() <= kRoom.width() && screen.picture.height() <= kRoom.height()
                ? screen.picture
                : screen.picture.scaled(kRoom - QSize(8, 4), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(corner + QPoint(0, kCaption), small);
        ++index;
    }
    return sheet;
}

} // namespace wm::ui::test
