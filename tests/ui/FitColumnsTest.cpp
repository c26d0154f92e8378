// SPDX-License-Identifier: GPL-3.0-or-later
#include "FitColumns.h"

#include <QHeaderView>
#include <QTableWidget>

#include <gtest/gtest.h>

namespace wm::ui {

namespace {

class FitColumnsTest : public ::testing::Test {
protected:
    FitColumnsTest()
    {
        const QString longText(60, u'W');
        m_table.setItem(0, 0, new QTableWidgetItem(QStringLiteral("a")));
        m_table.setItem(0, 1, new QTableWidgetItem(longText));
        m_table.setItem(0, 2, new QTableWidgetItem(QStringLiteral("b")));
        m_table.verticalHeader()->hide();
        m_needed = m_table.fontMetrics().horizontalAdvance(longText);
    }
    void fit(int width)
    {
        m_table.resize(width, 200);
        m_table.show();
        fitColumns(m_table, kWidest);
    }

    static constexpr int kWidest = 100;
    QTableWidget m_table{1, 3};
    int m_needed = 0;
};

} // namespace

TEST_F(FitColumnsTest, WhatWouldBeCutOffTakesWhatIsLeft)
{
    fit(m_needed + 1000);
    EXPECT_GE(m_table.columnWidth(1), m_needed);
    EXPECT_LT(m_table.columnWidth(0), kWidest);
    EXPECT_GT(m_table.columnWidth(2), kWidest) << "the last one has the rest";
}

TEST_F(FitColumnsTest, NothingIsWiderWhereNothingIsLeft)
{
    fit(kWidest);
    EXPECT_EQ(m_table.columnWidth(1), kWidest);
}

TEST_F(FitColumnsTest, WhatIsHiddenTakesNothing)
{
    m_table.setColumnHidden(2, true);
    fit(m_needed + 1000);
    EXPECT_GE(m_table.columnWidth(1), m_needed);
    m_table.setColumnHidden(1, true);
    m_table.setColumnHidden(2, false);
    fit(kWidest);
    EXPECT_EQ(m_table.columnWidth(1), 0);
}

} // namespace wm::ui
