// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComparePage.h"
#include "WindowTest.h"

#include "wm/charts/CompareWidget.h"
#include "wm/ui/Preferences.h"

#include <QAction>
#include <QApplication>
#include <QDataStream>
#include <QDockWidget>
#include <QMouseEvent>

namespace wm::ui {

namespace {

using presentation::CompareOrder;
using presentation::RankingSpec;
using test::waitUntil;

/// The small workspace has the cost ratio of Ganzhou in 2015 and 2018 and of Guilin in 2016.
class CompareTest : public test::WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        showSmallWorkspace();
        open();
    }
    void open()
    {
        part<QDockWidget>("compareDock")->raise();
        ASSERT_TRUE(waitUntil([this] { return figure().isVisible(); }));
    }
    [[nodiscard]] charts::CompareWidget& figure() const { return *part<charts::CompareWidget>("compareFigure"); }
    [[nodiscard]] ComparePage& page() const { return *part<ComparePage>(); }
    [[nodiscard]] const RankingSpec& ranking() const { return std::get<RankingSpec>(page().spec().figure); }
    [[nodiscard]] QPoint middleOf(const char* region) const { return figure().boundsOf({region}).center().toPoint(); }
    void choose(const char* combo, const QString& text)
    {
        auto* field = part<ChoiceCombo>(combo);
        const int index = field->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        field->setCurrentIndex(index);
        Q_EMIT field->activated(index);
    }
    [[nodiscard]] const presentation::Selection& selection() const { return m_window->selection().selection(); }
};

} // namespace

TEST_F(CompareTest, RegionsAreRankedAndThoseWithoutAValueOfTheYearStandApart)
{
    choose("compareYear", QStringLiteral("2018"));
    EXPECT_EQ(ranking().rows.size(), 1U);
    ASSERT_EQ(page().spec().head.gaps.size(), 1U);
    EXPECT_EQ(page().spec().head.gaps[0].label, "Guilin");
    choose("compareYear", QStringLiteral("Latest of each"));
    ASSERT_EQ(ranking().rows.size(), 2U);
    EXPECT_EQ(ranking().rows[0].mark.label, "Ganzhou") << "less is better";
}

TEST_F(CompareTest, AClickSelectsTheRegionAndIndicatorInAllViews)
{
    choose("compareYear", QStringLiteral("Latest of each"));
    QTest::mouseClick(figure().viewport(), Qt::LeftButton, {}, middleOf("450300"));
    EXPECT_EQ(selection().region.text, "450300");
    EXPECT_EQ(selection().indicator, test::kCostRatio);
    EXPECT_NE(chartSubtitle().find("Guilin"), std::string::npos);
    EXPECT_TRUE(waitUntil([this] { return mapSelection() == std::vector{domain::RegionCode{"450300"}}; }));
    EXPECT_EQ(ranking().rows.size(), 2U) << "the comparison stays whole";
}

TEST_F(CompareTest, ChoicesAreRememberedButNotTheYearOfAWorkspace)
{
    choose("compareOrder", QStringLiteral("By completion"));
    choose("compareOrder", QStringLiteral("By gap to target"));
    EXPECT_EQ(Preferences::compareOptions().order, CompareOrder::Gap);
    m_window.reset();
    openWindow();
    showSmallWorkspace();
    open();
    EXPECT_EQ(part<ChoiceCombo>("compareOrder")->currentText(), QStringLiteral("By gap to target"));
}

TEST_F(CompareTest, EveryKindCanBeChosenAndShowsOnlyWhatItHeeds)
{
    auto* kinds = part<ChoiceCombo>("compareKind");
    ASSERT_EQ(kinds->count(), static_cast<int>(presentation::kCompareKinds.size()));
    for (int index = 0; index < kinds->count(); ++index) {
        kinds->setCurrentIndex(index);
        Q_EMIT kinds->activated(index);
        EXPECT_EQ(page().spec().figure.index(), static_cast<std::size_t>(index));
        EXPECT_EQ(part<ChoiceCombo>("compareOrder")->isHidden(), index != 0);
        EXPECT_EQ(part<ChoiceCombo>("compareSecond")->isHidden(), index != 4);
    }
    EXPECT_EQ(Preferences::compareOptions().kind, presentation::CompareKind::Bullet);
}

TEST_F(CompareTest, IndicatorsOfARegionFollowTheSelectedRegion)
{
    choose("compareKind", QStringLiteral("Bullets"));
    choose("compareFacet", QStringLiteral("One region, all indicators"));
    EXPECT_TRUE(QString::fromStdString(page().spec().head.emptyText).contains(QStringLiteral("Choose a region")));
    m_window->selection().setRegion({"360700"});
    const auto& bullets = std::get<presentation::BulletSpec>(page().spec().figure);
    EXPECT_EQ(bullets.rows.size(), 2U) << "the third has no number";
}

TEST_F(CompareTest, ABulletSelectsItsTarget)
{
    choose("compareKind", QStringLiteral("Bullets"));
    QTest::mouseClick(figure().viewport(), Qt::LeftButton, {}, middleOf("450300"));
    EXPECT_EQ(selection().target, test::kGuilinCost);
    EXPECT_EQ(selection().region.text, "450300");
}

TEST_F(CompareTest, RegionsMarkedWithTheMouseNarrowAllViews)
{
    choose("compareYear", QStringLiteral("Latest of each"));
    const QPoint guilin = middleOf("450300");
    QTest::mousePress(figure().viewport(), Qt::LeftButton, {}, guilin - QPoint(20, 0));
    QMouseEvent move(QEvent::MouseMove, guilin + QPoint(20, 0),
                     figure().viewport()->mapToGlobal(guilin + QPoint(20, 0)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(figure().viewport(), &move);
    QTest::mouseRelease(figure().viewport(), Qt::LeftButton, {}, guilin + QPoint(20, 0));
    EXPECT_EQ(selection().brush, std::vector{domain::RegionCode{"450300"}});
    EXPECT_EQ(selection().indicator, test::kCostRatio) << "the chart shows what was compared";
    EXPECT_EQ(targetRows(), 2);
    EXPECT_TRUE(waitUntil([this] { return mapSelection() == std::vector{domain::RegionCode{"450300"}}; }));
    EXPECT_TRUE(overviewContext().contains(QStringLiteral("Marked regions: 1")));
    EXPECT_TRUE(text("statusSelection").contains(QStringLiteral("Marked regions: 1")));
    EXPECT_NE(chartSubtitle().find("Guilin"), std::string::npos);
    EXPECT_EQ(ranking().rows.size(), 2U) << "the others are pale, not gone";
}

TEST_F(CompareTest, MarkedRegionsAreLetGoByEscapeByTheButtonAndByAnotherChoice)
{
    auto* marked = part<QAction>("markedRegions");
    EXPECT_FALSE(marked->isVisible());
    const auto mark = [this] {
        m_window->selection().setBrush({{"450300"}});
    };
    mark();
    EXPECT_TRUE(marked->isVisible());
    EXPECT_EQ(marked->text(), QStringLiteral("1 region marked"));
    QTest::keyClick(&figure(), Qt::Key_Escape);
    EXPECT_TRUE(selection().brush.empty());
    mark();
    marked->trigger();
    EXPECT_TRUE(selection().brush.empty());
    EXPECT_EQ(targetRows(), 5);
    mark();
    m_window->selection().setRegion({"360700"});
    EXPECT_TRUE(selection().brush.empty());
    mark();
    part<QAction>("clearFilters")->trigger();
    EXPECT_TRUE(selection().brush.empty());
}

TEST_F(CompareTest, WithoutAWorkspaceItSaysSo)
{
    m_window.reset();
    openWindow();
    open();
    EXPECT_EQ(page().spec().head.emptyText, "No workspace is open.");
}

TEST_F(CompareTest, AThemeWithNothingToCompareSaysWhatToDo)
{
    m_window->selection().setTheme("health");
    EXPECT_TRUE(page().spec().isEmpty());
    EXPECT_TRUE(figure().accessibleDescription().contains(QStringLiteral("Clear the filters")));
}

TEST_F(CompareTest, BehindOtherTabsItMakesNoFigureUntilItComesToTheFront)
{
    const QString shown = figure().accessibleDescription();
    ASSERT_FALSE(shown.isEmpty());
    part<QDockWidget>("overviewDock")->raise();
    test::runEvents();
    m_window->selection().setTheme("no such theme"); // nothing to compare
    EXPECT_EQ(figure().accessibleDescription(), shown) << "not made yet";
    part<QDockWidget>("compareDock")->raise();
    EXPECT_TRUE(waitUntil([&] { return figure().accessibleDescription() != shown; }));
}

TEST_F(CompareTest, ItSpeaksBothLanguagesAtOnce)
{
    EXPECT_EQ(part<ChoiceCombo>("compareKind")->itemText(0), QStringLiteral("Ranking"));
    m_window->setLanguage(domain::Language::Chinese);
    EXPECT_TRUE(waitUntil([this] { return page().spec().head.title == "物流费用率"; }));
    EXPECT_EQ(part<ChoiceCombo>("compareKind")->itemText(0), QStringLiteral("排名"));
    EXPECT_EQ(part<QDockWidget>("compareDock")->windowTitle(), QStringLiteral("对比"));
}

TEST_F(CompareTest, ALayoutThatDoesNotKnowTheViewPutsItBesideTheOthers)
{
    // As an older version saved it: the name of this view does not occur.
    QByteArray layout = m_window->saveState();
    const auto inLayout = [](const char* name) {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << QString::fromLatin1(name);
        return bytes.mid(4);
    };
    ASSERT_TRUE(layout.contains(inLayout("compareDock")));
    layout.replace(inLayout("compareDock"), inLayout("forgottnDoc"));
    m_window.reset();
    Preferences::setWindow({}, layout);
    openWindow();
    auto* dock = part<QDockWidget>("compareDock");
    EXPECT_FALSE(dock->isHidden() && !dock->toggleViewAction()->isChecked());
    EXPECT_FALSE(dock->isFloating());
    EXPECT_FALSE(m_window->tabifiedDockWidgets(dock).isEmpty());
}

TEST_F(CompareTest, TheNumbersBehindTheFigureAreATable)
{
    choose("compareYear", QStringLiteral("Latest of each"));
    const presentation::TableSpec table = page().table();
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells[1].machineText, "360700");
}

} // namespace wm::ui
