// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileAway.h"
#include "RichWindowTest.h"

#include "wm/charts/ChartWidget.h"
#include "wm/workspace/Workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <filesystem>

namespace wm::ui {

namespace {

using presentation::ChartScaleKind;
using test::waitUntil;

class ChartFlowTest : public test::RichWindowTest {
protected:
    [[nodiscard]] QList<QAction*> scales() const { return part<QMenu>("chartScaleMenu")->actions(); }
    void choose(int scale) { scales().at(scale)->trigger(); }
};

} // namespace

TEST_F(ChartFlowTest, TheScaleOfTheAxisIsChosenAndStaysWithTheSession)
{
    openFile();
    selectBeds();
    auto* button = part<QToolButton>("chartScale");
    EXPECT_EQ(button->text(), QStringLiteral("Linear"));
    EXPECT_TRUE(scales().at(0)->isChecked());
    choose(2);
    ASSERT_EQ(chart().scale.kind, ChartScaleKind::Index);
    const int first = chart().scale.baseYear;
    EXPECT_EQ(button->text(), QStringLiteral("%1 = 100").arg(first));
    const QList<QAction*> years = part<QMenu>("chartBaseYears")->actions();
    ASSERT_GT(years.size(), 3);
    EXPECT_TRUE(years.at(0)->isChecked());
    years.at(3)->trigger();
    EXPECT_EQ(chart().scale.baseYear, chart().scaleChoices.baseYears[3].year);
    m_window->selection().setTarget(test::kGuilinCost, test::kCostRatio);
    selectBeds();
    EXPECT_EQ(chart().scale.baseYear, chart().scaleChoices.baseYears[3].year);
    choose(0);
    EXPECT_EQ(chart().scale.kind, ChartScaleKind::Linear);
}

TEST_F(ChartFlowTest, AScaleThatTheFigureCannotHaveIsDisabledAndSaysWhy)
{
    openFile();
    domain::Catalogue catalogue = catalogueWith({107}, 0.0);
    std::vector<workspace::AssessedTarget> assessments(catalogue.targets.size());
    m_window->session().setSnapshot(
        std::make_shared<const workspace::Snapshot>(std::move(catalogue), std::move(assessments), "zero.gpkg"));
    selectBeds();
    ASSERT_FALSE(chart().scaleChoices.logarithmicRefusal.empty());
    EXPECT_FALSE(scales().at(1)->isEnabled());
    EXPECT_EQ(scales().at(1)->toolTip(), QString::fromStdString(chart().scaleChoices.logarithmicRefusal));
    EXPECT_TRUE(scales().at(2)->isEnabled());
}

TEST_F(ChartFlowTest, ANoteOnAYearIsWrittenFromTheMenuAndUndone)
{
    openFile();
    selectBeds();
    auto* widget = part<charts::ChartWidget>();
    const QPoint place(static_cast<int>(widget->positionOf(2016.0, 5.0).x()), widget->height() / 2);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &event);
    auto* menu = part<QMenu>("chartMenu");
    ASSERT_EQ(menu->actions().front()->text(), QStringLiteral("Note on 2016…"));
    menu->actions().front()->trigger();
    menu->close();
    auto* dialog = part<QDialog>("chartNotesDialog");
    ASSERT_TRUE(dialog->isVisible());
    EXPECT_FALSE(dialog->isModal());
    auto* save = part<QPushButton>("saveChartNote");
    EXPECT_FALSE(save->isEnabled()) << "a note without a word says nothing";
    QTest::keyClicks(part<QLineEdit>("chartNoteText"), QStringLiteral("New wards"));
    part<QLineEdit>("chartNoteReason")->setText(QStringLiteral("asked in review"));
    QTest::keyClick(part<QLineEdit>("chartNoteText"), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return chart().flags.size() == 1; }));
    EXPECT_EQ(workspace::Workspace::open(fileOf("rich.gpkg"))->loadHistory()->changes.back().note.reason,
              "asked in review");
    EXPECT_TRUE(part<QLineEdit>("chartNoteReason")->text().isEmpty());
    EXPECT_EQ(chart().flags[0].year, 2016);
    EXPECT_EQ(chart().flags[0].label, "New wards");
    EXPECT_TRUE(dialog->isVisible()) << "it stays beside the chart";
    EXPECT_EQ(part<QListWidget>("chartNoteList")->count(), 1);
    EXPECT_TRUE(m_window->undoStack().undoText().contains(QStringLiteral("2016")));
    m_window->undoStack().undo();
    ASSERT_TRUE(waitUntil([this] { return chart().flags.empty(); }));
    m_window->undoStack().redo();
    ASSERT_TRUE(waitUntil([this] { return chart().flags.size() == 1; }));
    const auto stored = workspace::Workspace::open(fileOf("rich.gpkg"))->loadSnapshot({});
    ASSERT_TRUE(stored);
    EXPECT_EQ((*stored)->catalogue().chartNotes.size(), 1U);
}

TEST_F(ChartFlowTest, ANoteIsChangedAndRemovedInTheListAndABreakInterruptsTheLine)
{
    openFile();
    selectBeds();
    part<QToolButton>("chartNotes")->click();
    auto* kind = part<QComboBox>("chartNoteKind");
    kind->setCurrentIndex(1);
    part<QSpinBox>("chartNoteYear")->setValue(2015);
    ASSERT_TRUE(part<QPushButton>("saveChartNote")->isEnabled()) << "a break needs no text";
    part<QPushButton>("saveChartNote")->click();
    ASSERT_TRUE(waitUntil([this] { return chart().flags.size() == 1; }));
    EXPECT_EQ(chart().flags[0].kind, presentation::ChartFlag::Kind::Break);
    auto* list = part<QListWidget>("chartNoteList");
    list->setCurrentRow(0);
    part<QLineEdit>("chartNoteText")->setText(QStringLiteral("census"));
    part<QComboBox>("chartNoteScope")->setCurrentIndex(3);
    part<QPushButton>("saveChartNote")->click();
    ASSERT_TRUE(waitUntil([this] { return chart().flags.size() == 1 && chart().flags[0].label == "census"; }));
    m_window->selection().setTarget(test::kGuilinCost, test::kCostRatio);
    EXPECT_EQ(chart().flags.size(), 1U) << "for all indicators and regions now";
    list->setCurrentRow(0);
    part<QPushButton>("removeChartNote")->click();
    EXPECT_TRUE(waitUntil([this] { return chart().flags.empty(); }));
    m_window->undoStack().undo();
    EXPECT_TRUE(waitUntil([this] { return chart().flags.size() == 1; }));
}

TEST_F(ChartFlowTest, ASecondNoteForTheSameYearIsNotOverwritten)
{
    openFile();
    selectBeds();
    part<QToolButton>("chartNotes")->click();
    const auto write = [this](const char* text) {
        part<QPushButton>("newChartNote")->click();
        part<QSpinBox>("chartNoteYear")->setValue(2014);
        part<QLineEdit>("chartNoteText")->setText(QLatin1String(text));
    };
    write("first");
    part<QPushButton>("saveChartNote")->click();
    ASSERT_TRUE(waitUntil([this] { return chart().flags.size() == 1; }));
    write("second");
    EXPECT_FALSE(part<QPushButton>("saveChartNote")->isEnabled());
    EXPECT_TRUE(part<QLabel>("chartNoteHint")->text().contains(QStringLiteral("already")));
}

TEST_F(ChartFlowTest, AButtonBringsTheWholeChartBackWhileOnlyAPartIsShown)
{
    openFile();
    selectBeds();
    auto* widget = part<charts::ChartWidget>();
    auto* button = part<QPushButton>("showWholeChart");
    EXPECT_FALSE(button->isVisible());
    const QPointF middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
    ASSERT_TRUE(button->isVisible());
    EXPECT_TRUE(button->toolTip().contains(QStringLiteral("Home"))) << button->toolTip().toStdString();
    button->click();
    EXPECT_FALSE(widget->isZoomed());
    EXPECT_FALSE(button->isVisible());
}

TEST_F(ChartFlowTest, ANoteThatCannotBeWrittenIsNotTakenForSaved)
{
    openFile();
    selectBeds();
    part<QToolButton>("chartNotes")->click();
    part<QSpinBox>("chartNoteYear")->setValue(2014);
    part<QLineEdit>("chartNoteText")->setText(QStringLiteral("lost"));
    QSignalSpy failed(&m_window->session(), &WorkspaceSession::failed);
    ASSERT_TRUE(test::removed(fileOf("rich.gpkg")));
    part<QPushButton>("saveChartNote")->click();
    ASSERT_TRUE(waitUntil([&failed] { return !failed.isEmpty(); }));
    EXPECT_TRUE(chart().flags.empty());
    EXPECT_EQ(part<QLineEdit>("chartNoteText")->text(), QStringLiteral("lost"));
    EXPECT_TRUE(part<QPushButton>("saveChartNote")->isEnabled()) << "to try again";
    EXPECT_FALSE(part<QPushButton>("removeChartNote")->isEnabled());
}

} // namespace wm::ui
