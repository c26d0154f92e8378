// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardGrid.h"
#include "ExplanationPanel.h"
#include "ExplanationText.h"
#include "ExplanationView.h"
#include "FileAway.h"
#include "RichWindowTest.h"

#include "wm/ui/Preferences.h"
#include "wm/ui/SpecTableModel.h"
#include "wm/ui/TargetFilterModel.h"
#include "wm/workspace/Workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

namespace wm::ui {

namespace {

using presentation::ChartLine;
using test::runEvents;
using test::waitUntil;

class ExplanationTest : public test::RichWindowTest {
protected:
    void openBeds()
    {
        openFile();
        selectBeds();
        part<QToolButton>("showExplanation")->click();
    }
    /// As a user does it: with the keyboard, in the list.
    void chooseMethod(const char* profile)
    {
        auto* combo = part<ChoiceCombo>("methodCombo");
        combo->setCurrentKey(QLatin1String(profile));
        Q_EMIT combo->keyActivated(QLatin1String(profile));
    }

    [[nodiscard]] ExplanationPanel& panel() const { return *part<ExplanationPanel>(); }
    [[nodiscard]] QString shown() const { return part<ExplanationView>()->toPlainText(); }
    [[nodiscard]] int columnOf(const char* key) const
    {
        const auto* rows = qobject_cast<const TargetFilterModel*>(part<TargetsView>()->model());
        const auto& columns = static_cast<const SpecTableModel*>(rows->sourceModel())->spec().columns;
        const auto found = std::ranges::find(columns, key, &presentation::TableColumn::key);
        return static_cast<int>(found - columns.begin());
    }
    /// Out of the window, where there is room for a panel of any width.
    void floatChart()
    {
        auto* dock = part<QDockWidget>("chartDock");
        dock->setFloating(true);
        dock->resize(1000, 500);
        runEvents();
    }
    /// Answers the context menu of the widget.
    [[nodiscard]] bool chooseFromMenu(const char* entry) const
    {
        for (QMenu* menu : m_window->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (menu->isVisible() && action->text() == QLatin1String(entry)) {
                    action->trigger();
                    menu->close();
                    return true;
                }
            }
        }
        return false;
    }
};

} // namespace

TEST_F(ExplanationTest, CardsSayTheirOutlooksThoughTheyAreMadeWhenSeen)
{
    openFile();
    const auto& snapshot = *m_window->session().snapshot();
    const auto wanted = workspace::overviewOf(snapshot, {}, wording::words());
    const CardGrid& cards = *part<CardGrid>();
    ASSERT_EQ(cards.itemCount(), static_cast<int>(wanted.cards.size()));
    int said = 0;
    for (int i = 0; i < cards.itemCount(); ++i) {
        EXPECT_EQ(cards.card(i).outlook, wanted.cards[static_cast<std::size_t>(i)].outlook);
        said += cards.card(i).outlook.empty() ? 0 : 1;
    }
    EXPECT_GT(said, 0);
}

TEST_F(ExplanationTest, IsClosedAtFirstAndOpensWithTheButtonAndItsShortcut)
{
    openFile();
    EXPECT_FALSE(panel().isVisible());
    part<QToolButton>("showExplanation")->click();
    EXPECT_TRUE(panel().isVisible());
    m_window->activateWindow();
    ASSERT_TRUE(waitUntil([this] { return m_window->isActiveWindow(); }));
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_FALSE(part<QToolButton>("showExplanation")->isChecked());
    part<QDockWidget>("chartDock")->close();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([this] { return panel().isVisible(); })) << "a closed chart comes back with it";
    part<QDockWidget>("chartDock")->close();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([this] { return panel().isVisible(); })) << "it was open, but out of sight";
}

TEST_F(ExplanationTest, SaysWhatToDoWithoutAWorkspace)
{
    part<QToolButton>("showExplanation")->click();
    EXPECT_FALSE(shown().isEmpty());
    EXPECT_FALSE(part<QPushButton>("copyExplanation")->isEnabled());
    EXPECT_FALSE(part<ChoiceCombo>("methodCombo")->isEnabled());
}

TEST_F(ExplanationTest, FollowsTheSelection)
{
    openBeds();
    EXPECT_EQ(panel().spec().target, test::kGanzhouBeds);
    EXPECT_TRUE(shown().contains(QStringLiteral("Beds per 1,000")));
    m_window->selection().setTarget(test::kGuilinCost, test::kCostRatio);
    EXPECT_EQ(panel().spec().target, test::kGuilinCost);
    EXPECT_TRUE(shown().contains(QStringLiteral("Guilin")));
}

TEST_F(ExplanationTest, ExplainsTheFirstTargetOfTheChartWhenNoneIsSelected)
{
    openBeds();
    m_window->selection().clear();
    ASSERT_FALSE(chart().targets.empty());
    EXPECT_EQ(panel().spec().target, chart().targets.front().id);
}

TEST_F(ExplanationTest, ShowsFormulaInputsRemarksAndSources)
{
    openBeds();
    const presentation::ExplanationSpec& spec = panel().spec();
    ASSERT_FALSE(spec.remarks.empty());
    ASSERT_FALSE(spec.inputs.empty());
    for (const std::string& part : {spec.verdictWord, spec.method, spec.formula, spec.inputs.front().value,
                                    spec.thresholds.front().value, spec.remarks.front(), spec.sources.front()})
        EXPECT_TRUE(shown().contains(QString::fromStdString(part))) << part;
}

TEST_F(ExplanationTest, AnotherMethodReachesTheFileAndTheVerdictAndKeepsTheSelection)
{
    openBeds();
    const domain::Verdict before = panel().spec().verdict;
    chooseMethod("cagr-ratio/1");
    ASSERT_TRUE(waitUntil([this] { return panel().spec().profile == "cagr-ratio/1"; }));
    EXPECT_NE(panel().spec().verdict, before);
    EXPECT_EQ(panel().spec().verdict, domain::Verdict::OnTrack);
    EXPECT_EQ(m_window->selection().selection().target, test::kGanzhouBeds);
    EXPECT_EQ(part<ChoiceCombo>("methodCombo")->currentKey(), QStringLiteral("cagr-ratio/1"));
    const auto again = workspace::Workspace::open(fileOf("rich.gpkg"))->loadSnapshot({});
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->findIndicator(test::kBeds)->methodProfile, "cagr-ratio/1");
    chooseMethod("");
    ASSERT_TRUE(waitUntil([this] { return panel().spec().profile == workspace::methodProfiles().front(); }));
    EXPECT_EQ(panel().spec().verdict, before);
}

TEST_F(ExplanationTest, AnotherMethodCanBeUndoneAndRedone)
{
    openBeds();
    const std::string before = panel().spec().profile;
    QUndoStack& steps = m_window->undoStack();
    chooseMethod("cagr-ratio/1");
    ASSERT_TRUE(waitUntil([this] { return panel().spec().profile == "cagr-ratio/1"; }));
    ASSERT_EQ(steps.count(), 1);
    chooseMethod("cagr-ratio/1");
    EXPECT_EQ(steps.count(), 1) << "the same again is no step";
    steps.undo();
    ASSERT_TRUE(waitUntil([&] { return panel().spec().profile == before; }));
    steps.redo();
    ASSERT_TRUE(waitUntil([this] { return panel().spec().profile == "cagr-ratio/1"; }));
    EXPECT_TRUE(steps.undoText().contains(QStringLiteral("Method"))) << steps.undoText().toStdString();
}

TEST_F(ExplanationTest, AMethodThatCannotBeKeptIsTakenBackWithAMessage)
{
    openBeds();
    ASSERT_TRUE(test::removed(fileOf("rich.gpkg")));
    chooseMethod("cagr-ratio/1");
    ASSERT_TRUE(waitUntil([this] { return part<QWidget>("messageBar")->isVisible(); }));
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("rich.gpkg: ")));
    EXPECT_EQ(part<ChoiceCombo>("methodCombo")->currentKey(), QString());
    EXPECT_EQ(panel().spec().target, test::kGanzhouBeds);
}

TEST_F(ExplanationTest, AWorkspaceWithoutAFileHasNoMethodToChoose)
{
    showSmallWorkspace();
    part<QToolButton>("showExplanation")->click();
    EXPECT_FALSE(part<ChoiceCombo>("methodCombo")->isEnabled());
    EXPECT_TRUE(part<QPushButton>("copyExplanation")->isEnabled());
}

TEST_F(ExplanationTest, CopiesTextAndTable)
{
    openBeds();
    part<QPushButton>("copyExplanation")->click();
    const QMimeData* data = QApplication::clipboard()->mimeData();
    const QString formula = QString::fromStdString(panel().spec().formula);
    EXPECT_TRUE(data->text().contains(formula));
    EXPECT_TRUE(data->text().contains(QLatin1Char('\t')));
    EXPECT_TRUE(data->html().contains(QStringLiteral("<table")));
    EXPECT_TRUE(data->html().contains(formula.toHtmlEscaped()));
}

TEST_F(ExplanationTest, MarkupInNamesStaysText)
{
    presentation::ExplanationSpec spec;
    spec.title = "<img src=\"file:///etc/passwd\">";
    spec.sources = {"a & b <b>bold</b>"};
    const ExplanationText text(spec);
    for (const QString& html : {text.panelHtml(QStringLiteral("verdict:0")), text.tableHtml()}) {
        EXPECT_FALSE(html.contains(QStringLiteral("<img src=\"file")));
        EXPECT_TRUE(html.contains(QStringLiteral("&lt;b&gt;bold")));
    }
    EXPECT_TRUE(text.plain().contains(QStringLiteral("a & b <b>bold</b>")));
}

TEST_F(ExplanationTest, SpeaksTheOtherLanguageAtOnce)
{
    openBeds();
    EXPECT_TRUE(shown().contains(QStringLiteral("Method")));
    m_window->setLanguage(domain::Language::Chinese);
    runEvents();
    EXPECT_TRUE(shown().contains(QStringLiteral("千人床位数")));
    EXPECT_FALSE(shown().contains(QStringLiteral("Method")));
    EXPECT_NE(part<QPushButton>("copyExplanation")->text(), QStringLiteral("Copy"));
    EXPECT_NE(part<QToolButton>("showExplanation")->text(), QStringLiteral("Why?"));
    m_window->setLanguage(domain::Language::English);
}

TEST_F(ExplanationTest, ADoubleClickOnAVerdictOpensTheExplanation)
{
    openFile();
    auto* table = part<TargetsView>();
    part<QDockWidget>("targetsDock")->raise();
    part<QDockWidget>("chartDock")->close();
    ASSERT_TRUE(waitUntil([table] { return table->isVisible(); }));
    const QModelIndex verdict = table->model()->index(2, columnOf("verdict"));
    ASSERT_TRUE(verdict.isValid());
    const QPoint place = table->visualRect(verdict).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    EXPECT_TRUE(panel().isVisible());
    EXPECT_EQ(panel().spec().target, m_window->selection().selection().target);
    EXPECT_FALSE(panel().spec().isEmpty());
}

TEST_F(ExplanationTest, TheMenuOfACardOpensTheExplanation)
{
    openFile();
    auto* cards = part<CardGrid>();
    const QPoint place = cards->itemRect(1).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, cards->mapToGlobal(place));
    QApplication::sendEvent(cards, &event);
    ASSERT_TRUE(chooseFromMenu("Why this verdict?"));
    EXPECT_EQ(m_window->selection().selection().target, cards->card(1).target);
    EXPECT_TRUE(panel().isVisible());
    EXPECT_EQ(panel().spec().target, cards->card(1).target);
}

TEST_F(ExplanationTest, PushingThePanelShutClosesItAndItsWidthIsKept)
{
    openBeds();
    floatChart();
    auto* splitter = part<QSplitter>("chartSplitter");
    const auto pushTo = [splitter](int panelWidth) {
        const int whole = splitter->sizes()[0] + splitter->sizes()[1];
        splitter->setSizes({whole - panelWidth, panelWidth});
        Q_EMIT splitter->splitterMoved(whole - panelWidth, 1);
    };
    pushTo(220);
    pushTo(0);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_FALSE(part<QToolButton>("showExplanation")->isChecked());
    part<QToolButton>("showExplanation")->click();
    runEvents();
    EXPECT_EQ(splitter->sizes()[1], 220);
    openWindow();
    floatChart();
    EXPECT_TRUE(panel().isVisible());
    EXPECT_EQ(part<QSplitter>("chartSplitter")->sizes()[1], 220);
}

TEST_F(ExplanationTest, TheButtonsChangeWhatTheChartDrawsAndAreRemembered)
{
    openFile();
    selectBeds();
    EXPECT_FALSE(chart().bands.empty());
    EXPECT_TRUE(hasLines(ChartLine::Kind::Projection));
    EXPECT_TRUE(hasLines(ChartLine::Kind::Scenario));
    EXPECT_FALSE(hasLines(ChartLine::Kind::Reference));
    part<QToolButton>("showProjection")->click();
    EXPECT_TRUE(chart().bands.empty());
    part<QToolButton>("showScenarios")->click();
    EXPECT_FALSE(hasLines(ChartLine::Kind::Scenario));
    part<QToolButton>("showReferences")->click();
    EXPECT_TRUE(hasLines(ChartLine::Kind::Reference));
    EXPECT_FALSE(Preferences::chartOptions().showsProjection);
    EXPECT_TRUE(Preferences::chartOptions().showsReferences);
    openWindow();
    EXPECT_FALSE(part<QToolButton>("showProjection")->isChecked());
    EXPECT_TRUE(part<QToolButton>("showReferences")->isChecked());
}

TEST_F(ExplanationTest, AShockIsLeftOutOnlyWhenTheUserTicksIt)
{
    openBeds();
    auto* shocks = part<QToolButton>("shocks");
    EXPECT_TRUE(shocks->isHidden()) << "nothing left the path";
    domain::Catalogue catalogue = catalogueWith({107}, 73.7); // half of what it was
    std::vector<workspace::AssessedTarget> assessments(catalogue.targets.size());
    m_window->session().setSnapshot(
        std::make_shared<const workspace::Snapshot>(std::move(catalogue), std::move(assessments), "dip.gpkg"));
    selectBeds();
    ASSERT_EQ(chart().shocks.size(), 1U);
    ASSERT_FALSE(shocks->isHidden());
    const presentation::ChartSpec before = chart();
    ASSERT_EQ(shocks->menu()->actions().size(), 1);
    shocks->menu()->actions().front()->trigger();
    EXPECT_TRUE(chart().shocks[0].isAccepted);
    EXPECT_NE(chart().lines[0].points.back().value, before.lines[0].points.back().value);
    shocks->menu()->actions().front()->trigger();
    EXPECT_FALSE(chart().shocks[0].isAccepted);
    EXPECT_EQ(chart().lines[0].points.back().value, before.lines[0].points.back().value);
}

TEST_F(ExplanationTest, ACardTellsTheOutlookAndAllCardsHaveOneHeight)
{
    openFile();
    auto* cards = part<CardGrid>();
    int withOutlook = -1;
    for (int index = 0; index < cards->itemCount(); ++index) {
        if (!cards->card(index).outlook.empty())
            withOutlook = index;
        EXPECT_EQ(cards->itemRect(index).height(), cards->itemRect(0).height());
    }
    ASSERT_GE(withOutlook, 0);
    EXPECT_EQ(cards->card(withOutlook).target, test::kGanzhouBeds);
    cards->setFocus();
    for (int index = 0; index < withOutlook; ++index)
        QTest::keyClick(cards, Qt::Key_Right);
    EXPECT_TRUE(cards->accessibleDescription().contains(QString::fromStdString(cards->card(withOutlook).outlook)));
    const int tall = cards->itemRect(0).height();
    showSmallWorkspace();
    EXPECT_LT(cards->itemRect(0).height(), tall) << "no outlook, no line for it";
}

} // namespace wm::ui
