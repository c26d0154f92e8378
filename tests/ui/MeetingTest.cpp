// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardGrid.h"
#include "GroupBars.h"
#include "MeetingView.h"
#include "VerdictTiles.h"
#include "WindowActions.h"
#include "WindowTest.h"

#include <QScrollArea>
#include <QScrollBar>

namespace wm::ui {

namespace {

class MeetingTest : public test::WindowTest {
protected:
    void openMeeting()
    {
        showSmallWorkspace();
        Q_EMIT part<WindowActions>()->meetingWanted();
        ASSERT_NE(meeting(), nullptr);
        ASSERT_TRUE(test::waitUntil([this] { return meeting()->isVisible(); }));
    }
    [[nodiscard]] MeetingView* meeting() const { return part<MeetingView>(); }
    [[nodiscard]] QString words(const char* name) const
    {
        return meeting()->findChild<QLabel*>(QLatin1String(name))->text();
    }
    [[nodiscard]] CardGrid* cards() const { return meeting()->findChild<CardGrid*>(); }
    void press(Qt::Key key) const { QTest::keyClick(meeting(), key); }
};

TEST_F(MeetingTest, OpensOnTheWholeScreenWithAllThemes)
{
    openMeeting();
    EXPECT_TRUE(meeting()->isFullScreen());
    EXPECT_EQ(meeting()->pageCount(), 3) << "all, and two themes";
    EXPECT_EQ(words("meetingPlace"), QStringLiteral("1 of 3"));
    EXPECT_TRUE(meeting()->findChild<GroupBars*>()->isVisible());
    EXPECT_FALSE(cards()->isVisible());
    EXPECT_EQ(words("meetingStatus").section(QStringLiteral(" · "), 0, 0), QStringLiteral("5 targets"));
    EXPECT_GT(meeting()->findChild<VerdictTiles*>()->magnification(), 1.0);
}

TEST_F(MeetingTest, ArrowKeysPageThroughThemesAndStopAtTheEnds)
{
    openMeeting();
    const QString all = words("meetingTitle");
    press(Qt::Key_Left);
    EXPECT_EQ(meeting()->page(), 0);
    press(Qt::Key_Right);
    const QString first = words("meetingTitle");
    EXPECT_NE(first, all);
    EXPECT_TRUE(cards()->isVisible());
    const int onFirst = cards()->itemCount();
    press(Qt::Key_PageDown);
    EXPECT_NE(words("meetingTitle"), first);
    EXPECT_EQ(onFirst + cards()->itemCount(), 5) << "each target of the workspace is on one page";
    press(Qt::Key_Right);
    EXPECT_EQ(words("meetingPlace"), QStringLiteral("3 of 3"));
    press(Qt::Key_Home);
    EXPECT_EQ(words("meetingTitle"), all);
    press(Qt::Key_End);
    EXPECT_EQ(words("meetingPlace"), QStringLiteral("3 of 3"));
}

TEST_F(MeetingTest, ShowsTheRegionOfTheSelectionAndLeavesTheSelectionAlone)
{
    openMeeting();
    m_window->selection().setRegion({"450300"});
    EXPECT_TRUE(words("meetingTitle").startsWith(QStringLiteral("Guilin"))) << words("meetingTitle").toStdString();
    const presentation::Selection before = m_window->selection().selection();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(m_window->selection().selection(), before);
}

TEST_F(MeetingTest, StaysOnItsThemeWhenTheRegionChanges)
{
    openMeeting();
    press(Qt::Key_Right);
    const QString theme = words("meetingTitle").section(QStringLiteral(" · "), -1);
    m_window->selection().setRegion({"360700"});
    EXPECT_EQ(words("meetingTitle"), QStringLiteral("Ganzhou · ") + theme);
}

TEST_F(MeetingTest, ItsTypeIsMadeLargerAndSmaller)
{
    openMeeting();
    press(Qt::Key_Right);
    const double usual = cards()->magnification();
    press(Qt::Key_Plus);
    EXPECT_GT(cards()->magnification(), usual);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    EXPECT_LT(cards()->magnification(), usual);
    press(Qt::Key_0);
    EXPECT_DOUBLE_EQ(cards()->magnification(), usual);
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Plus);
    EXPECT_LE(cards()->magnification(), 2.6 * usual) << "there is an end to it";
}

TEST_F(MeetingTest, UpAndDownMoveWithinAPage)
{
    openMeeting();
    press(Qt::Key_End);
    for (int i = 0; i < 12; ++i)
        press(Qt::Key_Plus);
    auto* bar = meeting()->findChild<QScrollArea*>()->verticalScrollBar();
    ASSERT_TRUE(test::waitUntil([&] { return bar->maximum() > 0; }));
    press(Qt::Key_Down);
    EXPECT_GT(bar->value(), 0);
    press(Qt::Key_Up);
    EXPECT_EQ(bar->value(), 0);
}

TEST_F(MeetingTest, EndsWithEscapeAndCanBeOpenedAgain)
{
    openMeeting();
    press(Qt::Key_Escape);
    ASSERT_TRUE(test::waitUntil([this] { return meeting() == nullptr; }));
    Q_EMIT part<WindowActions>()->meetingWanted();
    EXPECT_NE(meeting(), nullptr);
}

TEST_F(MeetingTest, SpeaksTheLanguageOfTheWindow)
{
    openMeeting();
    m_window->setLanguage(domain::Language::Chinese);
    ASSERT_TRUE(test::waitUntil([this] {
        return words("meetingPlace").contains(QStringLiteral("3")) &&
               !words("meetingPlace").contains(QStringLiteral("of"));
    }));
    EXPECT_FALSE(words("meetingTitle").contains(QStringLiteral("All")));
    m_window->setLanguage(domain::Language::English);
}

} // namespace

} // namespace wm::ui
