// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/SpecTableModel.h"

#include "wm/ui/TargetFilterModel.h"

#include <QLibrary>

#include <gtest/gtest.h>

namespace wm::ui {

namespace {

using presentation::TableCell;
using presentation::TableColumn;
using presentation::TableSpec;

/// Numbers out of order, with two that are missing; 9 before 100 as number, after it as text.
std::shared_ptr<const TableSpec> someTable()
{
    auto table = std::make_shared<TableSpec>();
    table->columns = {{"name", "Name", TableColumn::Kind::Text},
                      {"value", "Value", TableColumn::Kind::Number},
                      {"verdict", "Verdict", TableColumn::Kind::Verdict}};
    const auto add = [&](std::int64_t id, const char* name, std::optional<double> number, domain::Verdict verdict) {
        const TableCell value{number ? std::to_string(static_cast<int>(*number)) + " %" : "", number, {}, {}};
        table->rows.push_back({id, {{name, {}, {}, {}}, value, {std::string(toText(verdict)), {}, verdict, {}}}});
    };
    add(1, "Ganzhou beds", 100.0, domain::Verdict::NoData);
    add(2, "Guilin visitors", std::nullopt, domain::Verdict::Met);
    add(3, "Ganzhou freight", 9.0, domain::Verdict::OffTrack);
    add(4, "", std::nullopt, domain::Verdict::OnTrack);
    add(5, "Guilin beds", -2.0, domain::Verdict::Met);
    return table;
}

class SpecTableModelTest : public ::testing::Test {
protected:
    SpecTableModelTest()
    {
        m_table.setSpec(someTable());
        m_rows.setSourceModel(&m_table);
    }

    [[nodiscard]] std::vector<qlonglong> ids() const
    {
        std::vector<qlonglong> found;
        for (int row = 0; row < m_rows.rowCount(); ++row)
            found.push_back(m_rows.index(row, 0).data(SpecTableModel::RowIdRole).toLongLong());
        return found;
    }

    SpecTableModel m_table;
    TargetFilterModel m_rows;
};

using Ids = std::vector<qlonglong>;

} // namespace

TEST_F(SpecTableModelTest, SortsByNumberAndNotByText)
{
    m_rows.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(ids(), (Ids{5, 3, 1, 2, 4}));
}

TEST_F(SpecTableModelTest, KeepsMissingNumbersLastInDescendingOrderToo)
{
    m_rows.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(ids(), (Ids{1, 3, 5, 2, 4}));
}

TEST_F(SpecTableModelTest, KeepsMissingTextsLastInBothOrders)
{
    m_rows.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(ids().back(), 4);
    m_rows.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(ids(), (Ids{2, 5, 3, 1, 4}));
}

TEST_F(SpecTableModelTest, SortsVerdictsInTheOrderOfTheLegend)
{
    m_rows.sort(2, Qt::AscendingOrder);
    EXPECT_EQ(ids(), (Ids{2, 5, 4, 3, 1}));
}

TEST_F(SpecTableModelTest, FiltersByAllWordsInAnyColumnAndCase)
{
    m_rows.setFilter({QStringLiteral("ganzhou BEDS"), {}});
    EXPECT_EQ(ids(), (Ids{1}));
    m_rows.setFilter({QStringLiteral("off_track"), {}});
    EXPECT_EQ(ids(), (Ids{3}));
    m_rows.setFilter({});
    EXPECT_EQ(ids().size(), 5U);
}

TEST_F(SpecTableModelTest, FiltersByVerdictAndWordsTogether)
{
    m_rows.setFilter({{}, domain::Verdict::Met});
    EXPECT_EQ(ids(), (Ids{2, 5}));
    m_rows.setFilter({QStringLiteral("beds"), domain::Verdict::Met});
    EXPECT_EQ(ids(), (Ids{5}));
}

TEST_F(SpecTableModelTest, GivesNoNumberForAMissingValue)
{
    EXPECT_EQ(m_table.index(0, 1).data(SpecTableModel::NumberRole).toDouble(), 100.0);
    EXPECT_FALSE(m_table.index(1, 1).data(SpecTableModel::NumberRole).isValid());
}

TEST_F(SpecTableModelTest, NamesItsColumnsInHeadingAndToolTip)
{
    EXPECT_EQ(m_table.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Value"));
    EXPECT_EQ(m_table.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), QStringLiteral("Value"));
    EXPECT_FALSE(m_table.headerData(3, Qt::Horizontal, Qt::DisplayRole).isValid());
}

TEST_F(SpecTableModelTest, IsEmptyWithoutASpec)
{
    m_table.setSpec(nullptr);
    EXPECT_EQ(m_table.rowCount(), 0);
    EXPECT_EQ(m_table.columnCount(), 0);
    EXPECT_EQ(m_table.rowOf(1), -1);
}

TEST_F(SpecTableModelTest, SortsWordsByTheOrderOfTheLanguage)
{
    if (QLibrary::resolve(QStringLiteral("ntdll"), "wine_get_version"))
        GTEST_SKIP() << "Wine sorts every language by code points";
    auto table = std::make_shared<TableSpec>();
    table->columns = {{"name", "Name", TableColumn::Kind::Text}};
    table->rows = {{1, {{"上海", {}, {}, {}}}}, {2, {{"北京", {}, {}, {}}}}};
    m_table.setSpec(table);
    m_rows.setLocale(QLocale(QLocale::English));
    m_rows.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(ids(), (Ids{1, 2})) << "by strokes";
    m_rows.setLocale(QLocale(QLocale::Chinese, QLocale::China));
    EXPECT_EQ(ids(), (Ids{2, 1})) << "Beijing before Shanghai";
}

TEST_F(SpecTableModelTest, ShowsMarkupOfACellAsItIs)
{
    auto table = std::make_shared<TableSpec>();
    table->columns = {{"name", "Name", TableColumn::Kind::Text}};
    table->rows = {{1, {{"<img src=\"//host/a.png\">", {}, {}, {}}}}, {2, {{"a < b", {}, {}, {}}}}};
    m_table.setSpec(table);
    EXPECT_FALSE(m_table.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    EXPECT_EQ(m_table.index(1, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("a < b"));
}

} // namespace wm::ui
