// SPDX-License-Identifier: GPL-3.0-or-later
#include "FitColumns.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QScrollBar>
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

TEST_F(FitColumnsTest, TheScrollBarOfRowsThatComeLaterHasItsRoom)
{
    m_table.resize(m_needed + 400, 200);
    m_table.show();
    m_table.setRowCount(100);
    fitColumns(m_table, kWidest);
    QCoreApplication::processEvents();
    ASSERT_GT(m_table.verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(m_table.horizontalScrollBar()->maximum(), 0);
}

TEST_F(FitColumnsTest, ColumnsFollowRowsAndWindowUntilTheUserSetsAWidth)
{
    m_table.resize(kWidest, 200);
    m_table.show();
    ColumnFitting fitting(m_table, kWidest);
    fitting.fit();
    EXPECT_EQ(m_table.columnWidth(1), kWidest);
    m_table.resize(m_needed + 1000, 200);
    EXPECT_GE(m_table.columnWidth(1), m_needed) << "a wider window";
    const int before = m_table.columnWidth(0);
    m_table.item(0, 0)->setText(QString(8, u'W'));
    fitting.fit();
    EXPECT_GT(m_table.columnWidth(0), before) << "other rows";
    m_table.setColumnWidth(0, 61);
    m_table.resize(m_needed + 900, 200);
    fitting.fit();
    EXPECT_EQ(m_table.columnWidth(0), 61);
    fitting.begin();
    EXPECT_NE(m_table.columnWidth(0), 61) << "another list";
}

} // namespace wm::ui
