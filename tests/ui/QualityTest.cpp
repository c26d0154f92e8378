// SPDX-License-Identifier: GPL-3.0-or-later
#include "AcceptDialog.h"
#include "EditDialog.h"
#include "EditPlace.h"
#include "EditView.h"
#include "FileAway.h"
#include "MessageBar.h"
#include "QualityKindList.h"
#include "QualityPage.h"
#include "RichWindowTest.h"
#include "ViewDocks.h"

#include "wm/store/Connection.h"
#include "wm/workspace/Workspace.h"

#include <QCheckBox>
#include <QDialog>
#include <QDockWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>
#include <set>

namespace wm::ui {

namespace {

using namespace test;
using domain::FindingKind;

class QualityTest : public RichWindowTest {
protected:
    /// The rich workspace with targets for beds in all regions: those that have none cannot be judged.
    void openPlanted()
    {
        ASSERT_TRUE(writeRichWorkspace(fileOf("rich.gpkg")));
        auto connection = store::Connection::open(fileOf("rich.gpkg"), store::OpenMode::ReadWrite);
        ASSERT_TRUE(connection);
        const auto planted = connection->execute(
            "INSERT INTO target (code, document_id, region_code, indicator_id, comparator, horizon, target_year,"
            " year_status, value, value_kind, value_status, role)"
            " SELECT 'planted-' || region.code, document_id, region.code, indicator_id, comparator, horizon,"
            " target_year, year_status, value, value_kind, value_status, role FROM target, region"
            " WHERE target.id = 12 AND region.code NOT IN (SELECT region_code FROM observation WHERE indicator_id ="
            " (SELECT indicator_id FROM target WHERE id = 12))");
        ASSERT_TRUE(planted) << planted.error().message;
        m_window->session().open(fileOf("rich.gpkg"));
        ASSERT_TRUE(waitUntil([this] { return m_window->session().snapshot() != nullptr; }));
    }
    /// As another program does.
    void write(const std::string& sql)
    {
        auto connection = store::Connection::open(fileOf("rich.gpkg"), store::OpenMode::ReadWrite);
        ASSERT_TRUE(connection);
        ASSERT_TRUE(connection->execute(sql));
        m_window->session().change([](const workspace::Workspace&) { return Result<void>(); });
        settle();
    }
    void showQuality()
    {
        openPlanted();
        part<ViewDocks>()->raise(View::Quality);
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(waitUntil([this] { return m_window->isSettled(); }));
    }
    [[nodiscard]] QTableView& table() const { return *part<QTableView>("qualityTable"); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QPushButton& button(const char* name) const { return *part<QPushButton>(name); }
    void choose(std::optional<FindingKind> kind) { part<QualityKindList>()->choose(kind); }
    [[nodiscard]] workspace::QualityReport reportOfFile() const
    {
        const auto workspace = workspace::Workspace::open(fileOf("rich.gpkg"));
        const auto snapshot = workspace->loadSnapshot({});
        return workspace->checkQuality(**snapshot, {}, {}).value();
    }
    void accept(const char* reason)
    {
        button("qualityAccept").click();
        QDialog* dialog = nullptr;
        ASSERT_TRUE(waitUntil([&] { return (dialog = part<QDialog>("acceptDialog")) && dialog->isVisible(); }));
        dialog->findChild<QLineEdit*>(QStringLiteral("acceptReason"))->setText(QLatin1String(reason));
        dialog->accept();
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_F(QualityTest, NoKindIsCutOff)
{
    QualityKindList kinds;
    kinds.setCounts({}, wording::words());
    kinds.resize(kinds.neededWidth(), 300);
    kinds.show();
    runEvents();
    for (int row = 0; row < kinds.topLevelItemCount(); ++row) {
        const QTreeWidgetItem& item = *kinds.topLevelItem(row);
        EXPECT_GT(kinds.columnWidth(0), kinds.fontMetrics().horizontalAdvance(item.text(0))) << row;
    }
}

TEST_F(QualityTest, NothingIsCheckedUntilSomebodyLooks)
{
    openPlanted();
    settle();
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(part<QualityPage>()->context().isEmpty());
    part<ViewDocks>()->raise(View::Quality);
    settle();
    EXPECT_GT(rows(), 0);
    EXPECT_FALSE(part<QualityPage>()->context().isEmpty());
}

TEST_F(QualityTest, KindsAreCountedAndListedAsTheCheckFoundThem)
{
    showQuality();
    const workspace::QualityReport report = reportOfFile();
    std::int64_t all = 0;
    for (const workspace::FindingGroup& group : report.groups) {
        choose(group.kind);
        EXPECT_EQ(rows(), static_cast<int>(group.count)) << toText(group.kind);
        all += group.count;
    }
    choose(std::nullopt);
    EXPECT_EQ(rows(), static_cast<int>(all));
    EXPECT_TRUE(part<QualityPage>()->context().contains(QString::number(all)));
}

TEST_F(QualityTest, AnAcceptedFindingGoesComesBackWithUndoAndIsTakenBack)
{
    showQuality();
    choose(FindingKind::TargetWithoutValues);
    const int before = rows();
    table().selectRow(0);
    EXPECT_FALSE(button("qualityTakeBack").isVisible());
    accept("checked with the bureau");
    EXPECT_EQ(rows(), before - 1);
    m_window->undoStack().undo();
    settle();
    EXPECT_EQ(rows(), before);
    m_window->undoStack().redo();
    settle();
    EXPECT_EQ(rows(), before - 1);
    part<QCheckBox>("qualityAccepted")->setChecked(true);
    ASSERT_EQ(rows(), before);
    for (int row = 0; row < rows() && !button("qualityTakeBack").isVisible(); ++row)
        table().selectRow(row);
    ASSERT_TRUE(button("qualityTakeBack").isVisible());
    EXPECT_FALSE(button("qualityAccept").isEnabled());
    EXPECT_TRUE(text("qualityDetail").contains(QStringLiteral("checked with the bureau")));
    button("qualityTakeBack").click();
    settle();
    part<QCheckBox>("qualityAccepted")->setChecked(false);
    EXPECT_EQ(rows(), before);
}

TEST_F(QualityTest, TheKeysStayInTheListWhereTheNextFindingComesUp)
{
    showQuality();
    choose(FindingKind::TargetWithoutValues);
    const int before = rows();
    ASSERT_GT(before, 1);
    table().selectRow(0);
    button("qualityAccept").setFocus();
    accept("checked with the bureau");
    ASSERT_EQ(rows(), before - 1);
    m_window->activateWindow();
    ASSERT_TRUE(waitUntil([this] { return table().hasFocus(); }));
    EXPECT_EQ(table().selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(table().currentIndex().row(), 0);
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(rows(), before);
    m_window->undoStack().redo();
    settle();
    part<QCheckBox>("qualityAccepted")->setChecked(true);
    for (int row = 0; row < rows() && !button("qualityTakeBack").isVisible(); ++row)
        table().selectRow(row);
    button("qualityTakeBack").setFocus();
    button("qualityTakeBack").click();
    settle();
    EXPECT_TRUE(table().hasFocus()) << "the button is gone";
}

TEST_F(QualityTest, TheReasonDoesNotTakeThePlaceOfTheFinding)
{
    showQuality();
    part<QCheckBox>("qualityAccepted")->setChecked(true);
    constexpr int kFinding = 2, kReadable = 180;
    for (const int width : {440, 700, 1200}) {
        table().resize(width, table().height());
        EXPECT_GE(table().columnWidth(kFinding), kReadable) << width;
    }
}

TEST_F(QualityTest, AnAcceptedFindingSaysSoWithItsReasonInSight)
{
    showQuality();
    choose(FindingKind::TargetWithoutValues);
    table().selectRow(0);
    accept("checked with the bureau of statistics, who will publish no values before next year");
    part<QCheckBox>("qualityAccepted")->setChecked(true);
    settle();
    table().resize(400, table().height()); // as docked in a window of 1280
    constexpr int kReason = 10;
    int accepted = 0;
    for (int row = 0; row < rows(); ++row) {
        const QModelIndex cell = table().model()->index(row, kReason);
        const QString said = static_cast<QStyledItemDelegate*>(table().itemDelegateForColumn(kReason))
                                 ->displayText(cell.data(), QLocale());
        EXPECT_EQ(said.isEmpty(), cell.data().toString().isEmpty());
        if (said.isEmpty())
            continue;
        ++accepted;
        EXPECT_TRUE(said.startsWith(QStringLiteral("Accepted: checked"))) << said.toStdString();
        EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("next year")));
        const QRect place = table().visualRect(cell);
        EXPECT_GE(place.left(), 0);
        EXPECT_LE(place.right(), table().viewport()->width());
    }
    EXPECT_EQ(accepted, 1);
}

TEST_F(QualityTest, ANewFindingTakesThePlaceOfOneThatWasAcceptedForOtherValues)
{
    showQuality();
    // A share above its bound.
    const auto write = [this](const std::string& sql) {
        auto connection = store::Connection::open(fileOf("rich.gpkg"), store::OpenMode::ReadWrite);
        ASSERT_TRUE(connection);
        ASSERT_TRUE(connection->execute(sql));
        m_window->session().change([](const workspace::Workspace&) { return Result<void>(); });
        settle();
    };
    write("UPDATE indicator SET upper_bound = 1e9; UPDATE observation SET value = 2e9 WHERE id ="
          " (SELECT min(id) FROM observation WHERE length(period) = 4 AND value_kind = 'level')");
    choose(FindingKind::OutOfBounds);
    ASSERT_EQ(rows(), 1);
    table().selectRow(0);
    accept("so printed");
    EXPECT_EQ(rows(), 0);
    write("UPDATE observation SET value = 3e9 WHERE value = 2e9");
    EXPECT_EQ(rows(), 1);
}

TEST_F(QualityTest, AReasonIsNeeded)
{
    showQuality();
    choose(FindingKind::TargetWithoutValues);
    table().selectRow(0);
    button("qualityAccept").click();
    auto* const dialog = part<QDialog>("acceptDialog");
    ASSERT_NE(dialog, nullptr);
    auto* const reason = dialog->findChild<QLineEdit*>(QStringLiteral("acceptReason"));
    const auto acceptButton = [dialog] {
        for (QPushButton* each : dialog->findChildren<QPushButton*>()) {
            if (each->text().contains(QStringLiteral("Accept")))
                return each;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    ASSERT_NE(acceptButton(), nullptr);
    EXPECT_FALSE(acceptButton()->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("  "));
    EXPECT_FALSE(acceptButton()->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("known"));
    EXPECT_TRUE(acceptButton()->isEnabled());
    dialog->reject();
}

TEST_F(QualityTest, FacilitiesOfOneRegionDifferInTheListOfAllKinds)
{
    openPlanted();
    write(
        "INSERT INTO facility (code, name_zh, name_en, kind, layer, region_code, status, document_id, position_quality)"
        " SELECT 'hub-' || name, name, name, 'hub', 'logistics', region_code, 'planned', document_id, 'none'"
        " FROM target, (SELECT 'First' AS name UNION SELECT 'Second') WHERE target.id = 12");
    part<ViewDocks>()->raise(View::Quality);
    settle();
    choose(std::nullopt);
    std::set<QString> said;
    int ofFacilities = 0;
    for (int row = 0; row < rows(); ++row) {
        const QModelIndex kind = table().model()->index(row, 1);
        if (kind.data().toString() != QStringLiteral("Facilities without position"))
            continue;
        ++ofFacilities;
        said.insert(kind.siblingAtColumn(2).data().toString());
    }
    ASSERT_EQ(ofFacilities, 2);
    EXPECT_EQ(static_cast<int>(said.size()), ofFacilities);
}

TEST_F(QualityTest, WhoAcceptsIsToldWhatTheFindingIsAbout)
{
    showQuality();
    choose(FindingKind::TargetWithoutValues);
    table().selectRow(0);
    const QString indicator = table().currentIndex().siblingAtColumn(4).data().toString();
    ASSERT_FALSE(indicator.isEmpty());
    button("qualityAccept").click();
    EXPECT_TRUE(text("acceptAbout").contains(indicator)) << text("acceptAbout").toStdString();
    part<AcceptDialog>()->reject();
}

TEST_F(QualityTest, AReasonThatCannotBeStoredIsKeptToBeTriedAgain)
{
    showQuality();
    choose(FindingKind::TargetWithoutValues);
    const int before = rows();
    ASSERT_GT(before, 0);
    table().selectRow(0);
    auto other = store::Connection::open(fileOf("rich.gpkg"), store::OpenMode::ReadWrite);
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->execute("BEGIN IMMEDIATE"));
    button("qualityAccept").click();
    auto* const dialog = part<AcceptDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("acceptReason"))->setText(QStringLiteral("known"));
    dialog->accept();
    ASSERT_TRUE(waitUntil([this] { return part<QLabel>("acceptFailure")->isVisible(); }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->reason(), QStringLiteral("known"));
    EXPECT_TRUE(text("acceptFailure").contains(QStringLiteral("try again"))) << text("acceptFailure").toStdString();
    EXPECT_EQ(part<MessageBar>()->message().count(QStringLiteral("rich.gpkg")), 1)
        << part<MessageBar>()->message().toStdString();
    EXPECT_EQ(rows(), before);
    ASSERT_TRUE(other->execute("ROLLBACK"));
    dialog->accept();
    ASSERT_TRUE(waitUntil([this] { return part<AcceptDialog>() == nullptr; }));
    settle();
    EXPECT_EQ(rows(), before - 1);
}

TEST_F(QualityTest, AReasonWhoseStoringIsGivenUpCanBeGivenAgain)
{
    showQuality();
    choose(FindingKind::TargetWithoutValues);
    ASSERT_GT(rows(), 0);
    table().selectRow(0);
    button("qualityAccept").click();
    auto* const dialog = part<AcceptDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("acceptReason"))->setText(QStringLiteral("known"));
    const auto canAccept = [dialog] {
        return std::ranges::any_of(dialog->findChildren<QPushButton*>(), [](const QPushButton* each) {
            return each->text().contains(QStringLiteral("Accept")) && each->isEnabled();
        });
    };
    dialog->accept();
    EXPECT_FALSE(canAccept());
    m_window->session().tasks().cancel(); // then nobody is told
    settle();
    ASSERT_EQ(part<AcceptDialog>(), dialog);
    EXPECT_TRUE(canAccept());
    dialog->reject();
}

TEST_F(QualityTest, AFileThatIsGoneIsNamedOnce)
{
    openPlanted();
    settle();
    const std::filesystem::path file = fileOf("rich.gpkg");
    ASSERT_TRUE(removed(file));
    std::filesystem::create_directory(file); // cannot be opened, whoever tries
    m_window->session().change([](const workspace::Workspace&) { return Result<void>(); });
    settle();
    EXPECT_EQ(part<MessageBar>()->message().count(QStringLiteral("rich.gpkg")), 1)
        << part<MessageBar>()->message().toStdString();
}

TEST_F(QualityTest, AFindingOpensItsRowWhereItIsPutRight)
{
    showQuality();
    choose(FindingKind::LostValue);
    ASSERT_EQ(rows(), 1);
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Return);
    const auto* const dialog = part<EditDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    const auto* const view = part<EditView>();
    EXPECT_EQ(view->editModel()->key().kind, workspace::DataKind::Targets);
    EXPECT_EQ(view->editModel()->rows().at(view->currentIndex().row()).texts().front(), "t-14");
    EXPECT_EQ(view->editModel()->field(view->currentIndex().column()).name, "value");
    EXPECT_TRUE(view->viewport()->rect().contains(view->visualRect(view->currentIndex())));
    EXPECT_TRUE(button("qualityFill").isVisible()) << "the queue is another way";
}

TEST_F(QualityTest, AGapOpensARowThatIsBegun)
{
    openPlanted();
    write("DELETE FROM observation WHERE period = '2021'");
    part<ViewDocks>()->raise(View::Quality);
    settle();
    choose(FindingKind::Gap);
    ASSERT_EQ(rows(), 1);
    table().selectRow(0);
    button("qualityOpen").click();
    const auto* const view = part<EditView>();
    ASSERT_NE(view, nullptr);
    EXPECT_EQ(view->editModel()->key(), (EditKey{workspace::DataKind::Observations, kBeds}));
    const EditRow& begun = view->editModel()->rows().at(view->currentIndex().row());
    EXPECT_EQ(begun.fate(), RowFate::Begun);
    EXPECT_EQ(begun.texts()[0], "360700");
    EXPECT_EQ(begun.texts()[1], "beds");
    EXPECT_EQ(begun.texts()[2], "2021");
    EXPECT_EQ(begun.texts()[6], "level");
    EXPECT_EQ(view->editModel()->field(view->currentIndex().column()).name, "value");
    button("qualityOpen").click();
    EXPECT_EQ(std::ranges::count(view->editModel()->rows().kept(), RowFate::Begun, &EditRow::fate), 1)
        << "it is begun once";
    auto* const dialog = part<EditDialog>();
    EXPECT_EQ(dialog->book().counts().all(), 0) << "nobody has written into it";
    EXPECT_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("editSave"))->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(dialog->findChild<QMessageBox*>(QStringLiteral("editLeave")), nullptr);
    button("qualityOpen").click();
    const QModelIndex value = view->currentIndex();
    EXPECT_TRUE(view->model()->setData(value, QStringLiteral("12"), Qt::EditRole));
    EXPECT_EQ(view->editModel()->rows().at(value.row()).fate(), RowFate::Added);
    EXPECT_EQ(dialog->book().counts().added, 1);
    dialog->book().discard();
}

TEST_F(QualityTest, ValuesWithoutATargetOpenTheTargetsWithOneBegun)
{
    showQuality();
    write("DELETE FROM target WHERE region_code = '360700' AND indicator_id = " + std::to_string(kBeds.value));
    settle();
    choose(FindingKind::ValuesWithoutTarget);
    ASSERT_GT(rows(), 0);
    table().selectRow(0);
    button("qualityOpen").click();
    const auto* const view = part<EditView>();
    ASSERT_NE(view, nullptr);
    EXPECT_EQ(view->editModel()->key(), (EditKey{workspace::DataKind::Targets, {}}));
    const EditRow& begun = view->editModel()->rows().at(view->currentIndex().row());
    EXPECT_EQ(begun.fate(), RowFate::Begun);
    const auto text = [&](const char* field) {
        return begun.texts()[placeOfField(workspace::DataKind::Targets, field)];
    };
    EXPECT_EQ(text("indicator_id"), "beds");
    EXPECT_EQ(text("region_code"), "360700");
    EXPECT_FALSE(text("unit").empty());
    EXPECT_EQ(view->editModel()->field(view->currentIndex().column()).name, "value");
    button("qualityOpen").click();
    EXPECT_EQ(std::ranges::count(view->editModel()->rows().kept(), RowFate::Begun, &EditRow::fate), 1);
    EXPECT_EQ(part<EditDialog>()->book().counts().all(), 0);
}

TEST_F(QualityTest, TheChartOfAFindingIsTheSecondWay)
{
    showQuality();
    choose(FindingKind::TargetWithoutValues);
    table().selectRow(0);
    EXPECT_EQ(button("qualityShow").text(), QStringLiteral("Show in the chart"));
    button("qualityShow").click();
    settle();
    EXPECT_EQ(part<EditDialog>(), nullptr);
    EXPECT_FALSE(part<QDockWidget>("chartDock")->visibleRegion().isEmpty());
}

TEST_F(QualityTest, OpeningSelectsInAllViewsAndLeavesTheListAsItIs)
{
    showQuality();
    choose(FindingKind::TargetWithoutValues);
    ASSERT_GT(rows(), 0);
    const int before = rows();
    table().selectRow(0);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    settle();
    const presentation::Selection& selection = m_window->selection().selection();
    EXPECT_FALSE(selection.region.isNone());
    EXPECT_FALSE(selection.indicator.isNone());
    EXPECT_EQ(rows(), before) << "what was opened is no filter";
    EXPECT_TRUE(text("qualityState").contains(QStringLiteral("does not narrow"))) << text("qualityState").toStdString();
    ASSERT_TRUE(button("qualityNarrow").isVisible());
    button("qualityNarrow").click();
    settle();
    const domain::Region& opened = *m_window->session().snapshot()->findRegion(selection.region);
    EXPECT_TRUE(text("qualityState").startsWith(QString::fromStdString(opened.name.in(domain::Language::English))))
        << text("qualityState").toStdString();
    EXPECT_FALSE(text("qualityState").contains(QStringLiteral("does not narrow")));
    EXPECT_FALSE(button("qualityNarrow").isVisible());
    m_window->selection().setRegion({"450300"});
    settle();
    EXPECT_NE(text("qualityState").indexOf(QStringLiteral("Guilin")), -1) << text("qualityState").toStdString();
    m_window->selection().clear();
    settle();
    EXPECT_EQ(rows(), before);
}

TEST_F(QualityTest, TheListIsNamedAfterTheRegionOfTheFilterBar)
{
    openPlanted();
    auto connection = store::Connection::open(fileOf("rich.gpkg"), store::OpenMode::ReadWrite);
    ASSERT_TRUE(connection);
    ASSERT_TRUE(connection->execute("INSERT INTO region (code, name_zh, name_en, level, parent_code, standing) VALUES"
                                    " ('360799', '新区', 'New Area', 'prefecture', '360700', 'catalogue')"));
    m_window->session().change([](const workspace::Workspace&) { return Result<void>(); });
    part<ViewDocks>()->raise(View::Quality);
    settle();
    m_window->selection().setRegion({"360799"});
    settle();
    EXPECT_TRUE(text("qualityState").startsWith(QStringLiteral("New Area"))) << text("qualityState").toStdString();
}

TEST_F(QualityTest, SearchingNarrowsTheListAndSaysSo)
{
    showQuality();
    part<QLineEdit>("qualitySearch")->setText(QStringLiteral("xyzzy"));
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(text("qualityState").contains(QStringLiteral("No finding matches the search.")));
    part<QLineEdit>("qualitySearch")->clear();
    EXPECT_GT(rows(), 0);
}

TEST_F(QualityTest, WhatIsListedLeavesTheProgramWithItsColumns)
{
    showQuality();
    choose(FindingKind::TargetWithoutValues);
    const ViewOutput output = part<QualityPage>()->output();
    ASSERT_TRUE(output.table);
    EXPECT_EQ(static_cast<int>(output.table->rows.size()), rows());
    EXPECT_EQ(output.table->columns.front().key, "severity");
    EXPECT_LT(output.shown->columns.size(), output.table->columns.size());
    table().selectRow(0);
    EXPECT_EQ(part<QualityPage>()->selectedOutput().table->rows.size(), 1U);
    EXPECT_FALSE(part<QualityPage>()->selectedOutput().copiesTitles);
}

TEST_F(QualityTest, ChineseSaysTheSameAtOnce)
{
    showQuality();
    const int before = rows();
    m_window->setLanguage(domain::Language::Chinese);
    ASSERT_TRUE(waitUntil([this] { return button("qualityFill").text() == QStringLiteral("补录…"); }));
    EXPECT_EQ(rows(), before);
    EXPECT_EQ(part<QDockWidget>("qualityDock")->windowTitle(), QStringLiteral("数据质量"));
    EXPECT_TRUE(text("qualityState").contains(QStringLiteral("已检查")));
}

TEST_F(QualityTest, AWorkspaceInMemoryIsCheckedWithoutItsHistory)
{
    showSmallWorkspace();
    part<ViewDocks>()->raise(View::Quality);
    settle();
    EXPECT_FALSE(part<QualityPage>()->context().isEmpty());
    EXPECT_TRUE(text("qualityState").contains(QStringLiteral("Looked through")));
}

TEST_F(QualityTest, AStoppedCheckSaysSoAndCanBeDoneAgain)
{
    openPlanted();
    settle();
    part<ViewDocks>()->raise(View::Quality);
    ASSERT_TRUE(waitUntil([this] { return part<QualityPage>()->tasks().isBusy(); }));
    part<QualityPage>()->tasks().cancel();
    settle();
    ASSERT_TRUE(waitUntil([this] { return button("qualityAgain").isVisible(); }));
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(text("qualityState").contains(QStringLiteral("stopped")));
    button("qualityAgain").click();
    settle();
    EXPECT_GT(rows(), 0);
    EXPECT_FALSE(button("qualityAgain").isVisible());
}

} // namespace wm::ui
