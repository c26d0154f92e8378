// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ManyObservations.h"

#include "RichWindowTest.h"
#include "WindowActions.h"

#include <QFileDialog>

#include <algorithm>

namespace wm::ui {

namespace {

/// A window with a workspace of more observations than are held in memory.
class ManyObservationsTest : public test::RichWindowTest {
protected:
    void SetUp() override
    {
        RichWindowTest::SetUp();
        ASSERT_TRUE(test::writeRichWorkspace(file()));
        const auto added = testing::addManyObservations(file());
        ASSERT_TRUE(added) << added.error().message;
        m_window->session().open(file());
        ASSERT_TRUE(test::waitUntil([this] { return m_window->session().snapshot() && m_window->isSettled(); }));
    }

    [[nodiscard]] std::filesystem::path file() { return fileOf("many.gpkg"); }
    [[nodiscard]] domain::IndicatorId indicator(const char* code) const
    {
        const auto& indicators = m_window->session().snapshot()->catalogue().indicators;
        return std::ranges::find(indicators, code, &domain::Indicator::code)->id;
    }
};

TEST_F(ManyObservationsTest, EveryValueOfAnIndicatorIsOnTheChart)
{
    EXPECT_GT(m_window->session().snapshot()->observations().sizes().count(), workspace::kMostHeldObservations);
    m_window->selection().setIndicator(indicator("many-7"));
    EXPECT_EQ(chart().title, "Indicator 7");
    ASSERT_EQ(chart().observed.size(), 100U);
    EXPECT_EQ(chart().observed.front().value, 1901.0);
    EXPECT_EQ(chart().observed.back().value, 2000.0);
    EXPECT_TRUE(text("messageText").isEmpty());
}

TEST_F(ManyObservationsTest, AFileThatSomebodyChangedIsToldAndNothingIsExported)
{
    {
        store::Connection connection = std::move(*store::Connection::open(file(), store::OpenMode::ReadWrite));
        ASSERT_TRUE(connection.execute("DELETE FROM observation WHERE value > 1950 AND indicator_id ="
                                       " (SELECT id FROM indicator WHERE code = 'many-9')"));
    }
    m_window->selection().setIndicator(indicator("many-9"));
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("many.gpkg: "))) << text("messageText").toStdString();
    EXPECT_TRUE(text("messageText").contains(QStringLiteral("changed after it was opened")));
    Q_EMIT part<WindowActions>()->exportWanted(ExportKind::TargetTable);
    EXPECT_EQ(m_window->findChild<QFileDialog*>(), nullptr);

    m_window->session().open(file());
    ASSERT_TRUE(test::waitUntil([this] { return m_window->isSettled(); }));
    m_window->selection().setIndicator(indicator("many-9"));
    EXPECT_EQ(chart().observed.size(), 50U);
    Q_EMIT part<WindowActions>()->exportWanted(ExportKind::TargetTable);
    EXPECT_NE(m_window->findChild<QFileDialog*>(), nullptr);
}

} // namespace

} // namespace wm::ui
