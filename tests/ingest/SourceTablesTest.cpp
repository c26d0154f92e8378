// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SharedFile.h"
#include "support/TempFolder.h"

#include "wm/ingest/CsvTable.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace wm::ingest {

namespace {

using Record = std::map<std::string, std::string>;

/// Folder of the source tables that the catalogue was made from; they are not part of the product.
std::filesystem::path sourceFolder()
{
    return testing::sharedFile("catalogue");
}

std::vector<Record> records(const std::filesystem::path& file)
{
    const auto bytes = readFile(file);
    EXPECT_TRUE(bytes) << bytes.error().message;
    std::vector<Record> all;
    const CsvTable table = readCsv(bytes.value_or(""), utf8FromPath(file.filename())).table;
    for (const CsvRow& row : table.rows) {
        Record record;
        for (std::size_t i = 0; i < table.header.size(); ++i)
            record[table.header[i]] = row.fields[i];
        all.push_back(std::move(record));
    }
    return all;
}

struct Table {
    const char* file;
    std::set<std::string> changed; ///< columns that data/catalogue/README.md lists as filled in or corrected
};

class SourceTablesTest : public ::testing::TestWithParam<Table> {
protected:
    void SetUp() override
    {
        if (!std::filesystem::is_directory(sourceFolder()))
            GTEST_SKIP() << "the source tables are not on this machine: " << utf8FromPath(sourceFolder());
    }
};

} // namespace

/// Same rows in the same order, every value as in the source, but for the listed columns. Nothing was invented.
TEST_P(SourceTablesTest, EveryValueStandsAsInTheSource)
{
    const Table& table = GetParam();
    const auto source = records(sourceFolder() / table.file);
    const auto shipped = records(testing::catalogueFolder() / table.file);
    ASSERT_EQ(source.size(), shipped.size());
    for (std::size_t i = 0; i < source.size(); ++i) {
        for (const auto& [column, value] : source[i]) {
            const auto found = shipped[i].find(column);
            if (found == shipped[i].end() || table.changed.contains(column))
                continue;
            EXPECT_EQ(found->second, value) << table.file << " row " << i + 1 << " column " << column;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Files, SourceTablesTest,
                         ::testing::Values(Table{"targets.csv", {"region_code"}},
                                           Table{"observations.csv", {"region_code"}}, Table{"facilities.csv", {}},
                                           Table{"corridors.csv", {}}, Table{"tasks.csv", {}},
                                           Table{"regions.csv", {"name_en"}}, Table{"documents.csv", {}},
                                           Table{"indicators.csv", {"name_en", "lower_bound", "upper_bound"}}),
                         [](const auto& each) { return std::string(each.param.file).substr(0, 5); });

} // namespace wm::ingest
