// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueTables.h"
#include "support/TempFolder.h"

#include "wm/ingest/OpenSheets.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::ingest {

namespace {

using namespace test;

class UnreadableRowsTest : public ::testing::Test {
protected:
    Read read(const std::string& bytes)
    {
        const std::filesystem::path file = m_folder.file("a.csv");
        EXPECT_TRUE(writeFile(file, bytes));
        const auto opening = openSheets(file);
        EXPECT_TRUE(opening && opening->file);
        return opening && opening->file ? readAs(*opening->file, proposed(*opening->file)) : Read();
    }

    testing::TempFolder m_folder;
};

const std::string kRowsAbove = "地区,指标,年份,数值,单位\n章贡区,地区生产总值,2021,500,亿元\n";
const std::string kRowsBelow = "龙南市,地区生产总值,2021,400,亿元\n";
const std::string kReadValues = "360702 gdp 2021 500\n360783 gdp 2021 400\n";

} // namespace

TEST_F(UnreadableRowsTest, AQuotationMarkThatIsNotClosedIsToldAsSuch)
{
    for (const char* const row : {"赣县区,地区生产总值,2021,\"600,亿元\n", "\"赣县区,地区生产总值,2021,600,亿元\n",
                                  "赣县区,\"地区生产总值,2021,600,亿元\n"}) {
        const Read found = read(kRowsAbove + row + kRowsBelow);
        EXPECT_EQ(found.values, kReadValues) << row;
        EXPECT_EQ(found.reading.faulty, 1) << row;
        ASSERT_EQ(found.reading.issues.size(), 1U) << row;
        EXPECT_EQ(found.reading.issues.front().kind, IssueKind::BadQuoting) << row;
        EXPECT_EQ(found.reading.issues.front().line, 3) << row;
    }
}

TEST_F(UnreadableRowsTest, BytesThatAreNoTextAreNoWordThatCouldBeKnown)
{
    // "地区" in GBK.
    const std::string bytes = "\xB5\xD8\xC7\xF8";
    for (const std::string& row :
         {bytes + ",地区生产总值,2021,600,亿元\n", "赣县区," + bytes + ",2021,600,亿元\n",
          "赣县区,地区生产总值," + bytes + ",600,亿元\n", "赣县区,地区生产总值,2021,600," + bytes + "\n"}) {
        const Read found = read(kRowsAbove + row + kRowsBelow);
        EXPECT_EQ(found.values, kReadValues);
        EXPECT_EQ(found.reading.faulty, 1);
        ASSERT_EQ(found.reading.issues.size(), 1U);
        EXPECT_EQ(found.reading.issues.front().kind, IssueKind::UnreadableText);
        EXPECT_EQ(found.reading.issues.front().found, "0xB5 0xD8 0xC7 0xF8");
        EXPECT_TRUE(found.reading.unknownRegions.empty());
        EXPECT_TRUE(found.reading.unknownIndicators.empty());
    }
    const Read value = read(kRowsAbove + "赣县区,地区生产总值,2021," + bytes + ",亿元\n" + kRowsBelow);
    ASSERT_EQ(value.reading.issues.size(), 1U);
    EXPECT_EQ(value.reading.issues.front().kind, IssueKind::UnreadableText);
}

} // namespace wm::ingest
