// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/FieldWords.h"

#include "TestWords.h"
#include "support/SmallCatalogue.h"

#include "wm/workspace/DataTables.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

namespace {

using domain::RecordField;
using domain::RecordKind;

SnapshotPtr wordySnapshot()
{
    domain::Catalogue catalogue = testing::smallCatalogue();
    domain::Region twin = catalogue.regions[2];
    twin.code = {"360703"};
    catalogue.regions.push_back(twin);
    const std::size_t targets = catalogue.targets.size();
    return std::make_shared<const Snapshot>(std::move(catalogue), std::vector<AssessedTarget>(targets), "small.gpkg");
}

const RecordField& fieldOf(RecordKind kind, std::string_view name)
{
    return recordFields(kind)[*domain::fieldPlace(kind, name)];
}

class FieldWordsTest : public ::testing::Test {
protected:
    FieldWordsTest()
        : m_words(wordySnapshot(), testWords())
    {
    }
    [[nodiscard]] std::optional<std::string> stored(std::string_view field, std::string_view typed,
                                                    std::string_view unit = {}) const
    {
        return m_words.stored(fieldOf(RecordKind::Target, field), typed, unit);
    }
    FieldWords m_words;
};

TEST_F(FieldWordsTest, NamesAndCodesMeanTheSame)
{
    EXPECT_EQ(stored("region_code", "360700"), "360700");
    EXPECT_EQ(stored("region_code", " 赣州市 "), "360700");
    EXPECT_EQ(stored("region_code", "赣州"), "360700");
    EXPECT_EQ(stored("region_code", "Ganzhou"), "360700");
    EXPECT_EQ(stored("region_code", "江西省赣州市"), "360700");
    EXPECT_EQ(stored("indicator_id", "beds"), "beds");
    EXPECT_EQ(stored("indicator_id", "床位"), "beds");
    EXPECT_EQ(stored("doc_id", "赣府发〔2016〕1号"), "plan");
    EXPECT_EQ(stored("doc_id", "《赣州市规划》"), "plan");
    EXPECT_EQ(stored("value_kind", "Rank"), "rank");
    EXPECT_EQ(stored("value_kind", "位次"), "rank");
    EXPECT_EQ(stored("comparator", "≥"), ">=");
    EXPECT_EQ(stored("comparator", ">="), ">=");
}

TEST_F(FieldWordsTest, WhatIsUnknownOrMeansSeveralIsNotGuessed)
{
    EXPECT_EQ(stored("region_code", "Atlantis"), std::nullopt);
    EXPECT_EQ(stored("region_code", "章贡区"), std::nullopt);
    EXPECT_EQ(stored("doc_id", "no such plan"), std::nullopt);
    EXPECT_EQ(stored("value_kind", "plan"), std::nullopt);
    EXPECT_EQ(stored("comparator", "!"), std::nullopt);
    EXPECT_EQ(stored("region_code", ""), "") << "nothing is nothing";
}

TEST_F(FieldWordsTest, ANameOfSeveralIsShownWithItsCode)
{
    const RecordField& region = fieldOf(RecordKind::Target, "region_code");
    EXPECT_TRUE(m_words.shown(region, "360702").ends_with(" (360702)"));
    EXPECT_EQ(stored("region_code", m_words.shown(region, "360703")), "360703");
    EXPECT_EQ(m_words.shown(region, "360700").find('('), std::string::npos);
    EXPECT_EQ(m_words.shown(region, "999999"), "999999") << "a code that is not known is seen";
}

TEST_F(FieldWordsTest, NumbersAreReadAsPeopleWriteThem)
{
    EXPECT_EQ(stored("value", "1,234.50"), "1234.5");
    EXPECT_EQ(stored("value", "１２．５"), "12.5");
    EXPECT_EQ(stored("value", "16 %", "%"), "16");
    EXPECT_EQ(stored("value", "7 beds", "张"), "7");
    EXPECT_EQ(stored("value", "16 万", "%"), std::nullopt);
    EXPECT_EQ(stored("value", "1,5"), std::nullopt);
    EXPECT_EQ(stored("target_year", "2025年"), "2025");
    EXPECT_EQ(stored("target_year", "2025.5"), std::nullopt);
}

TEST_F(FieldWordsTest, PeriodsAreReadAsTablesHaveThem)
{
    const auto fields = dataFields(DataKind::Observations);
    const RecordField& period = *std::ranges::find(fields, "period", &RecordField::name);
    EXPECT_EQ(m_words.stored(period, "2027"), "2027");
    EXPECT_EQ(m_words.stored(period, "1850"), "1850") << "what is stored may be older than tables are";
    EXPECT_EQ(m_words.stored(period, "2011/2015"), "2011/2015");
    EXPECT_EQ(m_words.stored(period, " 2027年 "), "2027");
    EXPECT_EQ(m_words.stored(period, "2027年3月"), "2027-03");
    EXPECT_EQ(m_words.stored(period, "2027年一季度"), "2027-01/2027-03");
    EXPECT_EQ(m_words.stored(period, "二〇二七年"), "2027");
    EXPECT_EQ(m_words.stored(period, "2027.3.5"), "2027-03-05");
    EXPECT_EQ(m_words.stored(period, "2027年13月"), "2027年13月") << "what is none stays as it was typed";
    EXPECT_EQ(writtenPeriod("2027年13月"), std::nullopt);
    EXPECT_TRUE(writtenPeriod("")->isUnnamed());
    const auto& documents = domain::recordFields(domain::RecordKind::Document);
    const RecordField& issued = *std::ranges::find(documents, "issued_on", &RecordField::name);
    EXPECT_EQ(m_words.stored(issued, "2016年11月2日"), "2016-11-02");
    EXPECT_EQ(m_words.stored(issued, "2016/11/2"), "2016-11-02");
    EXPECT_EQ(m_words.stored(issued, "去年"), "去年") << "to be told when the row is checked";
}

TEST_F(FieldWordsTest, WhatIsToBeAddedHasAName)
{
    const RecordField& document = fieldOf(RecordKind::Target, "doc_id");
    domain::RecordTexts texts(recordFields(RecordKind::Document).size());
    texts[0] = "document-1";
    texts[1] = "新规划";
    m_words.setAdded({{RecordKind::Document, texts}});
    EXPECT_EQ(m_words.shown(document, "document-1"), "新规划");
    EXPECT_EQ(stored("doc_id", "新规划"), "document-1");
    m_words.setAdded({});
    EXPECT_EQ(stored("doc_id", "新规划"), std::nullopt);
}

} // namespace

} // namespace wm::workspace
