// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TempFolder.h"

#include "wm/ingest/CatalogueReader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace wm::ingest {

namespace {

std::string listed(const Issues& issues)
{
    std::string text;
    for (const Issue& issue : issues)
        text += issue.document + ":" + std::to_string(issue.line) + " " + issue.column + ": " + issue.found + "\n";
    return text;
}

class CatalogueTest : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        auto reading = readCatalogue(testing::catalogueFolder(), {});
        ASSERT_TRUE(reading) << reading.error().message;
        s_reading = new CatalogueReading(*std::move(reading));
    }
    static void TearDownTestSuite()
    {
        delete s_reading;
        s_reading = nullptr;
    }
    static const domain::Catalogue& catalogue() { return s_reading->catalogue; }

    static CatalogueReading* s_reading;
};

CatalogueReading* CatalogueTest::s_reading = nullptr;

} // namespace

/// References, units, bounds, statuses and ids: the shipped data has no issue of any kind.
TEST_F(CatalogueTest, TheShippedDataHasNoIssues)
{
    EXPECT_TRUE(s_reading->issues.empty()) << listed(s_reading->issues);
}

TEST_F(CatalogueTest, HasEveryFactOfTheReview)
{
    EXPECT_EQ(catalogue().targets.size(), 846U);
    EXPECT_EQ(catalogue().observations.size(), 465U);
    EXPECT_EQ(catalogue().facilities.size(), 502U);
    EXPECT_EQ(catalogue().corridors.size(), 81U);
    EXPECT_EQ(catalogue().tasks.size(), 278U);
    EXPECT_EQ(catalogue().documents.size(), 181U);
    EXPECT_EQ(catalogue().indicators.size(), 1062U);
    EXPECT_EQ(std::ranges::count(catalogue().regions, domain::RegionStanding::Catalogue, &domain::Region::standing),
              65);
}

TEST_F(CatalogueTest, LostAndQualitativeTargetsHaveNoNumber)
{
    std::map<domain::ValueStatus, int> counts;
    for (const domain::Target& target : catalogue().targets) {
        ++counts[target.status];
        EXPECT_EQ(target.value.has_value(), target.status == domain::ValueStatus::Stated) << target.code;
    }
    EXPECT_EQ(counts[domain::ValueStatus::Stated], 311);
    EXPECT_EQ(counts[domain::ValueStatus::Qualitative], 123);
    EXPECT_EQ(counts[domain::ValueStatus::LostInSource], 412);
}

TEST_F(CatalogueTest, EveryRowNamesADocument)
{
    std::set<domain::DocumentId> documents;
    for (const domain::Document& document : catalogue().documents)
        documents.insert(document.id);
    const auto expectAll = [&](const auto& rows) {
        for (const auto& row : rows)
            EXPECT_TRUE(documents.contains(row.document));
    };
    expectAll(catalogue().targets);
    expectAll(catalogue().observations);
    expectAll(catalogue().facilities);
    expectAll(catalogue().corridors);
    expectAll(catalogue().tasks);
}

TEST_F(CatalogueTest, EveryNameIsThereInBothLanguages)
{
    const auto expectBoth = [](const auto& rows) {
        for (const auto& row : rows) {
            EXPECT_FALSE(row.name.zh.empty());
            EXPECT_FALSE(row.name.en.empty()) << row.name.zh;
        }
    };
    expectBoth(catalogue().regions);
    expectBoth(catalogue().indicators);
    expectBoth(catalogue().facilities);
    expectBoth(catalogue().corridors);
    expectBoth(catalogue().places);
    expectBoth(catalogue().terms);
    expectBoth(catalogue().units);
}

TEST_F(CatalogueTest, UnitsOfOneDimensionShareABaseAndPercentIsNotPercentagePoint)
{
    std::map<std::string, std::string> bases;
    std::map<std::string, std::string> dimensions;
    for (const domain::Unit& unit : catalogue().units) {
        const auto [known, isNew] = bases.emplace(unit.dimension, unit.baseUnit);
        EXPECT_EQ(known->second, unit.baseUnit) << unit.name.zh;
        dimensions[unit.name.zh] = unit.dimension;
        EXPECT_TRUE(unit.name.zh != unit.baseUnit || unit.factor == 1.0) << unit.name.zh;
    }
    EXPECT_NE(dimensions.at("%"), dimensions.at("百分点"));
    EXPECT_NE(dimensions.at("亿元"), dimensions.at("亿美元"));
    EXPECT_NE(dimensions.at("天"), dimensions.at("工作日"));
    EXPECT_EQ(dimensions.at("亿元"), dimensions.at("万元"));
}

TEST_F(CatalogueTest, IdsCountFromOne)
{
    for (std::size_t i = 0; i < catalogue().targets.size(); ++i)
        ASSERT_EQ(catalogue().targets[i].id.value, static_cast<std::int64_t>(i) + 1);
}

} // namespace wm::ingest
