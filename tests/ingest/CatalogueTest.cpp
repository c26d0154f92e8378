// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TempFolder.h"

#include "wm/base/Text.h"
#include "wm/domain/UnitTable.h"
#include "wm/ingest/CatalogueReader.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
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

TEST_F(CatalogueTest, EveryUnitIsFoundByBothItsNamesAndNoneMeansTwoThings)
{
    const domain::UnitTable table(catalogue().units);
    std::set<std::string> names;
    for (const domain::Unit& unit : catalogue().units) {
        EXPECT_TRUE(names.insert(foldedName(unit.name.zh)).second) << unit.name.zh;
        for (const std::string& name : {unit.name.zh, unit.name.en}) {
            const std::optional<domain::Unit> found = table.find(name);
            ASSERT_TRUE(found) << name;
            EXPECT_EQ(found->dimension, unit.dimension) << name;
            EXPECT_EQ(found->factor, unit.factor) << name;
        }
    }
    // "万吨" is 10,000 of "吨", whichever of the two the list has.
    for (const domain::Unit& unit : catalogue().units) {
        for (const auto& [scale, factor] : {std::pair("千", 1e3), std::pair("万", 1e4), std::pair("亿", 1e8)}) {
            if (!unit.name.zh.starts_with(scale))
                continue;
            const std::optional<domain::Unit> plain = table.find(unit.name.zh.substr(std::string(scale).size()));
            if (plain && !unit.dimension.starts_with("ratio")) {
                EXPECT_EQ(plain->dimension, unit.dimension) << unit.name.zh;
                EXPECT_DOUBLE_EQ(plain->factor * factor, unit.factor) << unit.name.zh;
            }
        }
    }
}

TEST_F(CatalogueTest, UnitsOfYearbooksAreWhatTheLawAndTheStatisticsSay)
{
    const domain::UnitTable table(catalogue().units);
    const auto inUnit = [&](double value, const char* from, const char* to) {
        const auto source = table.find(from), target = table.find(to);
        return source && target ? domain::converted(value, *source, *target) : std::nullopt;
    };
    EXPECT_EQ(inUnit(6.5, "‰", "%"), 0.65);
    EXPECT_EQ(inUnit(1, "公顷", "亩"), 15.0);
    EXPECT_EQ(inUnit(1, "平方公里", "公顷"), 100.0);
    EXPECT_EQ(inUnit(1, "平方千米", "平方公里"), 1.0);
    EXPECT_EQ(inUnit(12345, "平方米", "公顷"), 1.2345);
    EXPECT_EQ(inUnit(1500, "米", "公里"), 1.5);
    EXPECT_EQ(inUnit(2.5, "千米", "公里"), 2.5);
    EXPECT_EQ(inUnit(3, "亿吨", "万吨"), 30000.0);
    EXPECT_EQ(inUnit(123, "公斤", "吨"), 0.123);
    EXPECT_EQ(inUnit(12, "万吨标准煤", "吨标煤"), 120000.0);
    EXPECT_EQ(inUnit(1.2, "亿千瓦时", "万千瓦时"), 12000.0);
    EXPECT_EQ(inUnit(5, "百万千瓦", "兆瓦"), 5000.0);
    EXPECT_EQ(inUnit(5, "亿立方米", "万立方米"), 50000.0);
    EXPECT_EQ(inUnit(400, "公斤/亩", "吨/公顷"), 6.0);
    EXPECT_EQ(inUnit(1, "元/平方米", "万元/公顷"), 1.0);
    EXPECT_EQ(inUnit(7.5, "亿元/平方公里", "万元/亩"), 50.0);
    EXPECT_EQ(inUnit(60, "张/万人", "张/千人"), 6.0);
    EXPECT_EQ(inUnit(5, "万美元", "美元"), 50000.0);
    EXPECT_EQ(inUnit(12345, "人次", "万人次"), 1.2345);
    // What only sounds alike.
    EXPECT_FALSE(inUnit(1, "元/人", "元"));
    EXPECT_FALSE(inUnit(1, "人/千人", "‰"));
    EXPECT_FALSE(inUnit(1, "‰", "千分点"));
    EXPECT_FALSE(inUnit(1, "千瓦时", "千瓦"));
    EXPECT_FALSE(inUnit(1, "万千瓦时", "吨标准煤"));
    EXPECT_FALSE(inUnit(1, "吨公里", "吨"));
    EXPECT_FALSE(inUnit(1, "亿人", "亿人次"));
}

TEST_F(CatalogueTest, IdsCountFromOne)
{
    for (std::size_t i = 0; i < catalogue().targets.size(); ++i)
        ASSERT_EQ(catalogue().targets[i].id.value, static_cast<std::int64_t>(i) + 1);
}

RC_GTEST_PROP(CatalogueUnitsTest, UnitsConvertWithinTheirDimensionByWhateverWay, ())
{
    static const std::vector<domain::Unit> units =
        readCatalogue(testing::catalogueFolder(), {}).value().catalogue.units;
    const domain::Unit first = *rc::gen::elementOf(units);
    const domain::Unit second = *rc::gen::elementOf(units);
    const domain::Unit third = *rc::gen::elementOf(units);
    const double value = *rc::gen::inRange(-1'000'000, 1'000'000) / 100.0;
    RC_ASSERT(domain::converted(value, first, first) == value);
    const std::optional<double> direct = domain::converted(value, first, third);
    RC_ASSERT(direct.has_value() == (first.dimension == third.dimension));
    const std::optional<double> half = domain::converted(value, first, second);
    const std::optional<double> whole = half ? domain::converted(*half, second, third) : std::nullopt;
    RC_ASSERT(whole.has_value() == (first.dimension == second.dimension && first.dimension == third.dimension));
    if (whole)
        RC_ASSERT(std::abs(*whole - *direct) <= std::abs(*direct) * 1e-13);
}

} // namespace wm::ingest
