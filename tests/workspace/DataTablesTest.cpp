// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/DataTables.h"

#include "SmallSnapshot.h"
#include "TestWords.h"
#include "support/TempFolder.h"

#include "wm/base/Number.h"
#include "wm/workspace/Workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace wm::workspace {

namespace {

using presentation::TableColumn;
using presentation::TableSpec;
using ::testing::ElementsAre;

TableSpec tableOf(const Snapshot& snapshot, DataKind kind, const DataScope& scope = {})
{
    auto table = dataTable(snapshot, kind, scope, testWords());
    EXPECT_TRUE(table) << table.error().message;
    return table.value_or(TableSpec());
}

/// The text in the column of that key.
std::string textIn(const TableSpec& table, std::size_t row, const std::string& key)
{
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (table.columns[column].key == key)
            return table.rows.at(row).cells.at(column).text;
    }
    ADD_FAILURE() << "no column " << key;
    return {};
}

std::vector<std::string> codesOf(const Snapshot& snapshot, DataKind kind, const presentation::Selection& selection)
{
    std::vector<std::string> codes;
    for (const presentation::TableRow& row : tableOf(snapshot, kind, {selection, false}).rows)
        codes.push_back(row.cells.front().text);
    return codes;
}

/// The shipped catalogue as a workspace.
SnapshotPtr wholeCatalogue(const testing::TempFolder& folder)
{
    const auto file = folder.file("全部.gpkg");
    EXPECT_TRUE(buildWorkspace(testing::catalogueFolder(), file, true, {}));
    return Workspace::open(file)->loadSnapshot({}).value();
}

} // namespace

TEST(DataTablesTest, WithoutNamesATableIsTheFieldsOfItsRecords)
{
    const testing::TempFolder folder;
    const SnapshotPtr snapshot = wholeCatalogue(folder);
    for (const DataKind kind : kDataKinds) {
        const auto record = recordKindOf(kind);
        if (!record)
            continue;
        const TableSpec table = tableOf(*snapshot, kind, {{}, false});
        const auto expected = domain::recordsOf(snapshot->catalogue(), *record);
        ASSERT_EQ(table.rows.size(), expected.size()) << toText(kind);
        for (std::size_t row = 0; row < expected.size(); ++row) {
            for (std::size_t field = 0; field < table.columns.size(); ++field)
                ASSERT_EQ(table.rows[row].cells.at(field).text, expected[row].at(field)) << table.columns[field].key;
        }
    }
}

TEST(DataTablesTest, NumbersAndYearsAreNumbersAndCodesAreTexts)
{
    const testing::TempFolder folder;
    const SnapshotPtr snapshot = wholeCatalogue(folder);
    int numbers = 0;
    for (const DataKind kind : kDataKinds) {
        const TableSpec table = tableOf(*snapshot, kind);
        for (const presentation::TableRow& row : table.rows) {
            ASSERT_EQ(row.cells.size(), table.columns.size());
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                const bool isNumber = table.columns[column].kind == TableColumn::Kind::Number;
                const presentation::TableCell& cell = row.cells[column];
                ASSERT_EQ(cell.number.has_value(), isNumber && !cell.text.empty()) << table.columns[column].key;
                ASSERT_EQ(cell.number, isNumber ? parseNumber(cell.text) : std::nullopt);
                numbers += cell.number ? 1 : 0;
            }
        }
    }
    EXPECT_GT(numbers, 1'000);
    const auto columns = dataColumns(DataKind::Targets, {}, testWords());
    const auto kindOf = [&](const char* key) {
        return std::ranges::find(columns, key, &TableColumn::key)->kind;
    };
    EXPECT_EQ(kindOf("region_code"), TableColumn::Kind::Text) << "leading zeros count";
    EXPECT_EQ(kindOf("value"), TableColumn::Kind::Number);
    EXPECT_EQ(kindOf("target_year"), TableColumn::Kind::Number);
}

TEST(DataTablesTest, AfterACodeStandsItsName)
{
    const Snapshot snapshot = smallSnapshot();
    const TableSpec targets = tableOf(snapshot, DataKind::Targets);
    EXPECT_EQ(textIn(targets, 0, "region_name"), "赣州市");
    EXPECT_EQ(textIn(targets, 0, "indicator_name"), "物流费用率");
    EXPECT_EQ(textIn(targets, 0, "doc_name"), "赣州市规划");
    EXPECT_EQ(textIn(targets, 0, "role_name"), "kpi") << "a code that the vocabulary does not have";
    const TableSpec regions = tableOf(snapshot, DataKind::Regions);
    EXPECT_EQ(textIn(regions, 0, "parent_name"), "") << "none above it";
    EXPECT_EQ(textIn(regions, 1, "parent_name"), "江西省");
    const TableSpec values = tableOf(snapshot, DataKind::Observations);
    EXPECT_EQ(textIn(values, 5, "value_kind"), "rank");
    EXPECT_EQ(textIn(values, 5, "value_kind_name"), "位次");
    std::vector<std::string> keys;
    for (const TableColumn& column : dataColumns(DataKind::Observations, {{}, false}, testWords()))
        keys.push_back(column.key);
    EXPECT_THAT(keys, ElementsAre("region_code", "indicator_id", "period", "value", "unit", "qualifier", "value_kind",
                                  "doc_id", "note"));
}

TEST(DataTablesTest, HeadingsDifferWithinATableAndCodesBetweenTables)
{
    std::set<std::string> codes;
    for (const DataKind kind : kDataKinds) {
        std::set<std::string> keys, titles;
        for (const TableColumn& column : dataColumns(kind, {}, testWords())) {
            EXPECT_TRUE(keys.insert(column.key).second) << toText(kind) << ' ' << column.key;
            EXPECT_TRUE(titles.insert(column.title).second) << toText(kind) << ' ' << column.title;
        }
        if (recordKindOf(kind)) {
            EXPECT_TRUE(codes.insert(fieldTitle(kind, dataFields(kind).front(), testWords())).second);
        }
        EXPECT_EQ(dataKindFromText(toText(kind)), kind);
    }
    EXPECT_EQ(dataKindFromText("target"), std::nullopt);
}

TEST(DataTablesTest, ASelectionNarrowsWhatBelongsToIt)
{
    const Snapshot snapshot = smallSnapshot();
    const presentation::Selection ganzhou{
        .region = {"360700"}, .theme = {}, .horizonYear = {}, .indicator = {}, .target = {}, .facility = {}};
    EXPECT_THAT(codesOf(snapshot, DataKind::Regions, ganzhou), ElementsAre("360700", "360702"));
    EXPECT_THAT(codesOf(snapshot, DataKind::Targets, ganzhou), ElementsAre("t-met", "t-missed", "t-lost", "t-words"));
    EXPECT_THAT(codesOf(snapshot, DataKind::Documents, ganzhou), ElementsAre("plan"));
    EXPECT_THAT(codesOf(snapshot, DataKind::Facilities, ganzhou), ElementsAre("port", "park", "nowhere"));
    EXPECT_THAT(codesOf(snapshot, DataKind::Tasks, ganzhou), ElementsAre("task"));
    presentation::Selection province;
    province.region = {"360000"};
    EXPECT_THAT(codesOf(snapshot, DataKind::Documents, province), ElementsAre("plan")) << "named by its target";
    EXPECT_TRUE(tableOf(snapshot, DataKind::Observations, {province, true}).rows.empty());
    presentation::Selection beds;
    beds.indicator = {2};
    EXPECT_THAT(codesOf(snapshot, DataKind::Indicators, beds), ElementsAre("beds"));
    EXPECT_THAT(codesOf(snapshot, DataKind::Targets, beds), ElementsAre("t-lost", "t-words", "t-range"));
    presentation::Selection near;
    near.horizonYear = 2020;
    EXPECT_THAT(codesOf(snapshot, DataKind::Targets, near), ElementsAre("t-met", "t-missed"));
    EXPECT_EQ(dataCount(snapshot, DataKind::Observations, {near, true}), 7) << "a target year is of targets alone";
}

TEST(DataTablesTest, TheCountIsThatOfTheRows)
{
    const testing::TempFolder folder;
    const SnapshotPtr snapshot = wholeCatalogue(folder);
    presentation::Selection region, theme, marked, box;
    region.region = {"360700"};
    theme.theme = "logistics";
    marked.brush = {{"360700"}, {"450300"}};
    box.box = presentation::SelectionBox{{114, 24}, {116, 27}};
    for (const presentation::Selection& selection : {presentation::Selection(), region, theme, marked, box}) {
        for (const DataKind kind : kDataKinds) {
            const DataScope scope{selection, true};
            EXPECT_EQ(dataCount(*snapshot, kind, scope),
                      static_cast<std::int64_t>(tableOf(*snapshot, kind, scope).rows.size()))
                << toText(kind);
        }
    }
    EXPECT_EQ(dataCount(*snapshot, DataKind::Targets, {}), 846);
    EXPECT_EQ(dataCount(*snapshot, DataKind::Observations, {}), 465);
}

} // namespace wm::workspace
