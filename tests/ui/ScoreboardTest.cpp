// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScoreboardDelegate.h"
#include "ScoreboardPage.h"
#include "VerdictLegend.h"
#include "WindowTest.h"

#include "wm/ui/Theme.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

namespace wm::ui {

namespace {

using test::waitUntil;

class ScoreboardTest : public test::WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        showSmallWorkspace();
        part<QDockWidget>("scoreboardDock")->raise();
        ASSERT_TRUE(waitUntil([this] { return table().isVisible(); }));
    }
    [[nodiscard]] QTableView& table() const { return *part<QTableView>("scoreboardTable"); }
    [[nodiscard]] QModelIndex cellOf(const QString& theme, const QString& region) const
    {
        const auto sectionOf = [this](const QString& name, Qt::Orientation orientation) {
            const QAbstractItemModel& model = *table().model();
            const int count = orientation == Qt::Horizontal ? model.columnCount() : model.rowCount();
            for (int section = 0; section < count; ++section) {
                if (model.headerData(section, orientation).toString() == name)
                    return section;
            }
            return -1;
        };
        const QModelIndex index =
            table().model()->index(sectionOf(theme, Qt::Vertical), sectionOf(region, Qt::Horizontal));
        EXPECT_TRUE(index.isValid()) << "there is no such cell";
        return index;
    }
    /// In the middle of one of the four marks of a cell.
    [[nodiscard]] QPoint markIn(const QModelIndex& index, int horizon) const
    {
        return ScoreboardDelegate::slotIn(table().visualRect(index), horizon, 4).center();
    }
    void click(const QModelIndex& index, int horizon) const
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, markIn(index, horizon));
    }
    [[nodiscard]] const presentation::Selection& selection() const { return m_window->selection().selection(); }
};

} // namespace

TEST_F(ScoreboardTest, AClickOnAMarkSelectsItsTargetsInAllViews)
{
    click(cellOf(QStringLiteral("Health"), QStringLiteral("Ganzhou")), 1);
    EXPECT_EQ(selection().region.text, "360700");
    EXPECT_EQ(selection().theme, "health");
    EXPECT_EQ(selection().horizonYear, 2025);
    EXPECT_EQ(targetRows(), 1);
    EXPECT_TRUE(waitUntil([this] { return mapSelection() == std::vector{domain::RegionCode{"360700"}}; }));
    EXPECT_TRUE(overviewContext().contains(QStringLiteral("1 target")));
    EXPECT_EQ(table().model()->columnCount(), 3) << "the scoreboard stays whole";
    click(cellOf(QStringLiteral("All themes"), QStringLiteral("All regions")), 3);
    EXPECT_TRUE(selection().region.isNone() && selection().theme.empty() && !selection().horizonYear);
    EXPECT_EQ(targetRows(), 5);
}

TEST_F(ScoreboardTest, ItFollowsTheSelection)
{
    m_window->selection().setRegion({"450300"});
    m_window->selection().setTheme("health");
    EXPECT_EQ(table().currentIndex(), cellOf(QStringLiteral("Health"), QStringLiteral("Guilin")));
}

TEST_F(ScoreboardTest, ADoubleClickListsTheTargets)
{
    const QPoint place = markIn(cellOf(QStringLiteral("Logistics"), QStringLiteral("Guilin")), 0);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, place);
    EXPECT_TRUE(waitUntil([this] { return part<TargetsView>()->isVisible(); }));
    EXPECT_EQ(targetRows(), 1);
}

TEST_F(ScoreboardTest, TheKeyboardChoosesACellAndKeepsTheYear)
{
    m_window->selection().setHorizonYear(2020);
    table().setCurrentIndex(cellOf(QStringLiteral("All themes"), QStringLiteral("All regions")));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Right);
    EXPECT_TRUE(selection().region.isNone()) << "only walking";
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(selection().region.text, "360700");
    EXPECT_EQ(selection().horizonYear, 2020);
}

TEST_F(ScoreboardTest, HeadingsSelectARegionOrATheme)
{
    const auto clickHeading = [](QHeaderView& heading, int section) {
        const int along = heading.sectionViewportPosition(section) + 5;
        const QPoint place = heading.orientation() == Qt::Horizontal ? QPoint(along, 5) : QPoint(5, along);
        QTest::mouseClick(heading.viewport(), Qt::LeftButton, {}, place);
    };
    const QModelIndex index = cellOf(QStringLiteral("Health"), QStringLiteral("Guilin"));
    clickHeading(*table().horizontalHeader(), index.column());
    EXPECT_EQ(selection().region.text, "450300");
    EXPECT_TRUE(selection().theme.empty());
    clickHeading(*table().verticalHeader(), index.row());
    EXPECT_EQ(selection().region.text, "450300");
    EXPECT_EQ(selection().theme, "health");
}

TEST_F(ScoreboardTest, ItIsReadOutAndExplainedInWords)
{
    const QModelIndex index = cellOf(QStringLiteral("Health"), QStringLiteral("Ganzhou"));
    EXPECT_EQ(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("2020 To be filled in · 2025 No data"));
    QHelpEvent help(QEvent::ToolTip, markIn(index, 0), table().viewport()->mapToGlobal(markIn(index, 0)));
    QCoreApplication::sendEvent(table().viewport(), &help);
    EXPECT_EQ(QToolTip::text(), QStringLiteral("Ganzhou · Health · 2020\nTo be filled in 1"));
    QToolTip::hideText();
    const auto* const legend = part<VerdictLegend>();
    EXPECT_TRUE(legend->accessibleName().contains(QStringLiteral("Not met, Not assessable")));
    EXPECT_GT(legend->heightForWidth(200), legend->heightForWidth(900)) << "as many lines as it needs";
    EXPECT_EQ(part<DockTitleBar>("scoreboardDockTitle")->context(),
              QStringLiteral("Marks in a cell, from the left: 2020 · 2025 · 2035 · Other or no year"));
}

TEST_F(ScoreboardTest, ItSpeaksTheOtherLanguageAtOnce)
{
    wording::useLanguage(domain::Language::Chinese);
    EXPECT_TRUE(waitUntil(
        [this] { return table().model()->headerData(1, Qt::Horizontal).toString() == QStringLiteral("赣州市"); }));
    EXPECT_TRUE(part<DockTitleBar>("scoreboardDockTitle")->context().contains(QStringLiteral("其他或无年份")));
}

TEST_F(ScoreboardTest, WithoutTargetsItSaysWhy)
{
    m_window->selection().setBox(presentation::SelectionBox{{10.0, 10.0}, {11.0, 11.0}});
    EXPECT_FALSE(table().isVisible());
    EXPECT_EQ(text("scoreboardEmpty"), QStringLiteral("No targets for this choice"));
}

TEST_F(ScoreboardTest, ItsShortcutBringsItUp)
{
    part<QDockWidget>("scoreboardDock")->close();
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    EXPECT_TRUE(table().isVisible());
    EXPECT_TRUE(waitUntil([this] { return table().hasFocus(); }));
}

} // namespace wm::ui
