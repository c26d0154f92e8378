// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CatalogueCopy.h"

#include "wm/ingest/CatalogueReader.h"

#include <gtest/gtest.h>

namespace wm::ingest {

namespace {

/// The row that the faults are put into.
const std::string kTarget =
    "cn-gf-2015-8-services-trade-volume-2020,cn-gf-2015-8,100000,services-trade-volume,>,,,,2020,"
    "stated,10000,,亿美元,level,stated,kpi";

std::string with(const std::string& from, const std::string& to)
{
    std::string row = kTarget;
    return row.replace(row.find(from), from.size(), to);
}

struct Fault {
    const char* name;
    std::string brokenRow;
    IssueKind kind;
    const char* column;
    const char* found;
    const char* expected; ///< part of the text
};

class CatalogueFaultsTest : public ::testing::TestWithParam<Fault> {};

Issues issuesOf(const testing::CatalogueCopy& copy)
{
    const auto reading = readCatalogue(copy.folder(), {});
    return reading ? reading->issues : Issues{};
}

} // namespace

TEST_P(CatalogueFaultsTest, IsReportedWithFileLineColumnFoundAndExpected)
{
    const Fault& fault = GetParam();
    const testing::CatalogueCopy copy;
    const int line = copy.replace("targets.csv", kTarget, fault.brokenRow);
    const Issues issues = issuesOf(copy);
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].kind, fault.kind);
    EXPECT_EQ(issues[0].document, "targets.csv");
    EXPECT_EQ(issues[0].line, line);
    EXPECT_EQ(issues[0].column, fault.column);
    EXPECT_EQ(issues[0].found, fault.found);
    EXPECT_NE(issues[0].expected.find(fault.expected), std::string::npos) << issues[0].expected;
}

INSTANTIATE_TEST_SUITE_P(
    Rows, CatalogueFaultsTest,
    ::testing::Values(
        Fault{"UnknownRegion", with(",100000,", ",999999,"), IssueKind::UnknownCode, "region_code", "999999",
              "regions.csv"},
        Fault{"UnknownDocument", with(",cn-gf-2015-8,", ",none,"), IssueKind::UnknownCode, "doc_id", "none",
              "documents.csv"},
        Fault{"UnknownIndicator", with(",services-trade-volume,", ",none,"), IssueKind::UnknownCode, "indicator_id",
              "none", "indicators.csv"},
        Fault{"UnitConflict", with("亿美元", "亿元"), IssueKind::UnitConflict, "unit", "亿元", "亿美元"},
        Fault{"WrongNumber", with(",10000,", ",1万亿,"), IssueKind::NotANumber, "value", "1万亿", "number"},
        Fault{"ThousandsSeparator", with(",10000,", ",\"10,000\","), IssueKind::NotANumber, "value", "10,000",
              "number"},
        Fault{"Negative", with(",10000,", ",-1,"), IssueKind::OutOfBounds, "value", "-1", "0"},
        Fault{"WrongYear", with(",2020,", ",202,"), IssueKind::OutOfBounds, "target_year", "202", "1900"},
        Fault{"WrongComparator", with(",>,", ",≥,"), IssueKind::UnknownCode, "comparator", "≥", ">="},
        Fault{"NumberWithoutCondition", with(",>,", ",,"), IssueKind::EmptyField, "comparator", "", ">="},
        Fault{"ValueWithoutStatus", with("level,stated", "level,lost_in_source"), IssueKind::StatusConflict, "value",
              "10000", "empty"},
        Fault{"StatusWithoutValue", with(",10000,", ",,"), IssueKind::StatusConflict, "value", "", "stated"},
        Fault{"NoId", kTarget.substr(kTarget.find(',')), IssueKind::EmptyField, "target_id", "", "value"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(CatalogueFaultTest, ARegionLiesInOneOfAHigherRank)
{
    const testing::CatalogueCopy copy;
    const int line = copy.replace("regions.csv", "360700,赣州市,Ganzhou,prefecture,360000,",
                                  "360700,赣州市,Ganzhou,prefecture,360702,");
    const Issues issues = issuesOf(copy);
    ASSERT_EQ(issues.size(), 2U) << "the city is said to lie in its own district, and that in the city";
    for (const Issue& issue : issues) {
        EXPECT_EQ(issue.kind, IssueKind::NotAbove);
        EXPECT_EQ(issue.document, "regions.csv");
        EXPECT_EQ(issue.column, "parent_code");
        EXPECT_EQ(issue.expected, "a region that is not below this one");
    }
    EXPECT_EQ(issues[0].line, line);
    EXPECT_EQ(issues[0].found, "360702");
    EXPECT_EQ(issues[1].found, "360700");
}

TEST(CatalogueFaultTest, ADuplicateIdNamesBothLines)
{
    const testing::CatalogueCopy copy;
    const int line = copy.replace("targets.csv", "cn-gf-2015-8-global-share-of-services-trade-2020,",
                                  "cn-gf-2015-8-services-trade-volume-2020,");
    const Issues issues = issuesOf(copy);
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0], (Issue{IssueKind::DuplicateId, "targets.csv", line, "target_id",
                                "cn-gf-2015-8-services-trade-volume-2020", "line 2"}));
}

TEST(CatalogueFaultTest, BrokenUtf8NamesFileLineColumnAndBytes)
{
    const testing::CatalogueCopy copy;
    const int line = copy.replace("regions.csv", "北京市", "\xB1\xB1\xBE\xA9");
    const Issues issues = issuesOf(copy);
    ASSERT_EQ(issues.size(), 1U); // targets of that region are not blamed for it
    EXPECT_EQ(issues[0].kind, IssueKind::UnreadableText);
    EXPECT_EQ(issues[0].document, "regions.csv");
    EXPECT_EQ(issues[0].line, line);
    EXPECT_EQ(issues[0].column, "name_zh");
    EXPECT_EQ(issues[0].found, "0xB1 0xB1 0xBE 0xA9");
}

TEST(CatalogueFaultTest, AMissingFileIsOneIssueNamingIt)
{
    const testing::CatalogueCopy copy;
    copy.remove("tasks.csv");
    const Issues issues = issuesOf(copy);
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].kind, IssueKind::MissingFile);
    EXPECT_EQ(issues[0].document, "tasks.csv");
}

TEST(CatalogueFaultTest, RowsThatReferToABrokenRowOrAMissingFileAreNotBlamed)
{
    const testing::CatalogueCopy broken;
    broken.replace("indicators.csv",
                   "services-trade-volume,服务进出口额,Services trade volume,亿美元,trade_in_services,increase",
                   "services-trade-volume,服务进出口额,Services trade volume,亿美元,trade_in_services,upwards");
    ASSERT_EQ(issuesOf(broken).size(), 1U);
    for (const char* file :
         {"documents.csv", "units.csv", "terms.csv", "region_codes.csv", "regions.csv", "indicators.csv"}) {
        const testing::CatalogueCopy copy;
        copy.remove(file);
        const Issues issues = issuesOf(copy);
        ASSERT_EQ(issues.size(), 1U) << file;
        EXPECT_EQ(issues[0].kind, IssueKind::MissingFile);
        EXPECT_EQ(issues[0].document, file);
    }
}

TEST(CatalogueFaultTest, AMissingColumnIsNamedAndNoRowIsRead)
{
    const testing::CatalogueCopy copy;
    copy.replace("tasks.csv", "lead_agency_zh", "lead");
    const Issues issues = issuesOf(copy);
    ASSERT_EQ(issues.size(), 2U);
    EXPECT_EQ(issues[0].kind, IssueKind::MissingColumn);
    EXPECT_EQ(issues[0].column, "lead_agency_zh");
    EXPECT_EQ(issues[1].kind, IssueKind::UnexpectedColumn);
    EXPECT_EQ(issues[1].column, "lead");
}

TEST(CatalogueFaultTest, EveryBadRowIsListed)
{
    const testing::CatalogueCopy copy;
    copy.replace("facilities.csv", "114.75034", "214.75034");
    copy.replace("observations.csv", "2011/2015", "2011-2015");
    copy.replace("units.csv", "currency_usd,10000", "currency_usd,0");
    const Issues issues = issuesOf(copy);
    const auto has = [&](IssueKind kind, const char* file) {
        return std::ranges::any_of(issues,
                                   [&](const Issue& each) { return each.kind == kind && each.document == file; });
    };
    EXPECT_TRUE(has(IssueKind::OutOfBounds, "facilities.csv"));
    EXPECT_TRUE(has(IssueKind::BadDate, "observations.csv"));
    EXPECT_TRUE(has(IssueKind::OutOfBounds, "units.csv"));
}

TEST(CatalogueFaultTest, AMissingFolderIsAnError)
{
    const testing::TempFolder folder;
    const auto reading = readCatalogue(folder.file("none"), {});
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, ErrorCode::NotFound);
}

TEST(CatalogueFaultTest, AStopIsNoticed)
{
    std::stop_source stop;
    stop.request_stop();
    const auto reading = readCatalogue(testing::catalogueFolder(), {stop.get_token(), {}});
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, ErrorCode::Cancelled);
}

} // namespace wm::ingest
