// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareFixture.h"

namespace wm::workspace {

using presentation::CompareKind;
using presentation::CompareOptions;
using presentation::CompareOrder;
using presentation::RankingSpec;

namespace {

class CompareRankingTest : public CompareFixture {
protected:
    [[nodiscard]] static std::string order(const RankingSpec& ranking)
    {
        std::string text;
        for (const presentation::RankingRow& row : ranking.rows)
            text += row.rankText + ":" + row.mark.label + " ";
        return text;
    }
    [[nodiscard]] static CompareOptions by(CompareOrder order, domain::IndicatorId indicator)
    {
        CompareOptions options = of(CompareKind::Ranking, indicator);
        options.order = order;
        return options;
    }
};

} // namespace

TEST_F(CompareRankingTest, MoreBedsComeFirstAndLessCostComesFirst)
{
    observe("a1", 2020, 30, kBeds);
    observe("a2", 2020, 50, kBeds);
    observe("a3", 2020, 40, kBeds);
    observe("a1", 2020, 12);
    observe("a2", 2020, 9);
    EXPECT_EQ(order(figure<RankingSpec>(of(CompareKind::Ranking, kBeds))), "1:a2 2:a3 3:a1 ");
    EXPECT_EQ(order(figure<RankingSpec>(of(CompareKind::Ranking, kShare))), "1:a2 2:a1 ");
    EXPECT_NE(compare(of(CompareKind::Ranking, kBeds)).spec.head.subtitle.find("compare.first.highest"),
              std::string::npos);
    EXPECT_NE(compare(of(CompareKind::Ranking, kShare)).spec.head.subtitle.find("compare.first.lowest"),
              std::string::npos);
}

TEST_F(CompareRankingTest, EqualValuesShareARankAndTheNextOneIsLeftOut)
{
    observe("a1", 2020, 50, kBeds);
    observe("a2", 2020, 40, kBeds);
    observe("a3", 2020, 50, kBeds);
    EXPECT_EQ(order(figure<RankingSpec>(of(CompareKind::Ranking))), "=1:a1 =1:a3 3:a2 ");
}

TEST_F(CompareRankingTest, ARegionWithoutAValueOfTheYearIsListedApartWithItsLastOne)
{
    observe("a1", 2020, 30, kBeds);
    observe("a2", 2020, 50, kBeds);
    observe("a3", 2018, 70, kBeds);
    CompareOptions options = of(CompareKind::Ranking);
    options.year = 2020;
    const auto spec = compare(options).spec;
    EXPECT_EQ(order(std::get<RankingSpec>(spec.figure)), "1:a2 2:a1 ");
    ASSERT_EQ(spec.head.gaps.size(), 1U);
    EXPECT_EQ(spec.head.gaps[0].region.text, "a3");
    EXPECT_NE(spec.head.gaps[0].readOut.find("then 70 张 in 2018"), std::string::npos) << spec.head.gaps[0].readOut;
    EXPECT_EQ(spec.head.gapsTitle, "1 without");
}

TEST_F(CompareRankingTest, LatestValuesStandTogetherOnlyWhenAskedForAndSayTheirYear)
{
    observe("a1", 2020, 30, kBeds);
    observe("a2", 2018, 50, kBeds);
    CompareOptions options = of(CompareKind::Ranking);
    options.takesLatest = true;
    const auto ranking = figure<RankingSpec>(options);
    EXPECT_EQ(order(ranking), "1:a2 2:a1 ");
    EXPECT_EQ(ranking.rows[0].valueText, "50 (2018)");
    EXPECT_EQ(ranking.rows[1].valueText, "30 (2020)");
}

TEST_F(CompareRankingTest, AnOpenYearIsTheLastThatThreeQuartersOfTheRegionsHave)
{
    for (const char* region : {"a1", "a2", "a3", "b1"})
        observe(region, 2018, 10, kBeds);
    for (const char* region : {"a1", "a2", "a3"})
        observe(region, 2019, 20, kBeds);
    observe("a1", 2020, 30, kBeds);
    EXPECT_EQ(compare(of(CompareKind::Ranking)).choices.shown.year, 2019);
    EXPECT_EQ(compare(of(CompareKind::Ranking)).choices.years, (std::vector{2020, 2019, 2018}));
}

TEST_F(CompareRankingTest, QualifiersAreKept)
{
    observe("a1", 2020, 30, kBeds);
    observe("a2", 2020, 50, kBeds);
    m_catalogue.observations.back().qualifier = domain::Comparator::Greater;
    const auto spec = compare(of(CompareKind::Ranking)).spec;
    EXPECT_EQ(std::get<RankingSpec>(spec.figure).rows[0].valueText, "> 50");
    EXPECT_EQ(std::ranges::count(spec.head.notes, "compare.qualified"), 1);
}

TEST_F(CompareRankingTest, OnlyRegionsOfOneLevelAreCompared)
{
    observe("A", 2020, 300, kBeds);
    observe("a1", 2020, 30, kBeds);
    observe("a2", 2020, 50, kBeds);
    const auto spec = compare(of(CompareKind::Ranking)).spec;
    EXPECT_EQ(order(std::get<RankingSpec>(spec.figure)), "1:a2 2:a1 ");
    EXPECT_EQ(std::ranges::count(spec.head.notes, "not compared: A"), 1);
}

TEST_F(CompareRankingTest, TheLevelIsThatOfTheSelectedRegionWhereItHasValues)
{
    observe("A", 2020, 300, kBeds);
    observe("B", 2020, 400, kBeds);
    observe("a1", 2020, 30, kBeds);
    observe("a2", 2020, 50, kBeds);
    observe("a3", 2020, 60, kBeds);
    EXPECT_EQ(order(figure<RankingSpec>(of(CompareKind::Ranking), inRegion("A"))), "1:B 2:A ");
    EXPECT_EQ(order(figure<RankingSpec>(of(CompareKind::Ranking), inRegion("a1"))), "1:a3 2:a2 3:a1 ");
}

TEST_F(CompareRankingTest, ASelectedRegionWithoutValuesStandsForItsParts)
{
    for (const char* region : {"a1", "a2", "b1", "b2"})
        observe(region, 2020, region[1] * 1.0, kBeds);
    EXPECT_EQ(order(figure<RankingSpec>(of(CompareKind::Ranking), inRegion("B"))), "1:b2 2:b1 ");
}

TEST_F(CompareRankingTest, ValuesOfAnotherKindAreNotCompared)
{
    observe("a1", 2020, 30, kBeds);
    observe("a2", 2020, 50, kBeds);
    observe("a3", 2020, 1, kBeds, "rank");
    const auto spec = compare(of(CompareKind::Ranking)).spec;
    EXPECT_EQ(order(std::get<RankingSpec>(spec.figure)), "1:a2 2:a1 ");
    ASSERT_EQ(spec.head.gaps.size(), 1U);
    EXPECT_EQ(spec.head.gaps[0].region.text, "a3");
}

TEST_F(CompareRankingTest, GapsAreInPointsForPercentagesAndInPercentOfTheTargetElse)
{
    for (const char* region : {"a1", "a2"}) {
        observe(region, 2020, region[1] == '1' ? 12 : 9);
        observe(region, 2020, region[1] == '1' ? 120 : 90, kBeds);
    }
    aim("a1", 2025, 10, kShare);
    aim("a2", 2025, 8, kShare);
    aim("a1", 2025, 100, kBeds);
    aim("a2", 2025, 100, kBeds);
    const auto shares = figure<RankingSpec>(by(CompareOrder::Gap, kShare));
    EXPECT_EQ(order(shares), "1:a2 2:a1 ") << "1 point too much before 2 points too much";
    EXPECT_DOUBLE_EQ(shares.rows[1].value, 2.0);
    const auto beds = figure<RankingSpec>(by(CompareOrder::Gap, kBeds));
    EXPECT_EQ(order(beds), "1:a1 2:a2 ");
    EXPECT_DOUBLE_EQ(beds.rows[0].value, 20.0);
    EXPECT_DOUBLE_EQ(beds.rows[1].value, -10.0);
}

TEST_F(CompareRankingTest, AGapSaysWhichTargetsItIsTo)
{
    observe("a1", 2020, 10, kBeds);
    observe("a2", 2020, 10, kBeds);
    aim("a1", 2018, 5, kBeds);
    aim("a1", 2025, 20, kBeds);
    aim("a1", 2035, 30, kBeds);
    aim("a2", 2030, 20, kBeds);
    const auto spec = compare(by(CompareOrder::Gap, kBeds)).spec;
    EXPECT_EQ(std::ranges::count(spec.head.notes, "due in 2025; 2030"), 1) << "judged in 2022";
    EXPECT_NE(std::get<RankingSpec>(spec.figure).rows[0].mark.readOut.find("2025 wants"), std::string::npos);
    presentation::Selection selection;
    selection.horizonYear = 2035;
    const auto later = compare(by(CompareOrder::Gap, kBeds), selection).spec;
    EXPECT_EQ(std::ranges::count(later.head.notes, "due in 2035"), 1) << "the selected year";
}

TEST_F(CompareRankingTest, NoTargetALostOneAndOneOfZeroHaveNoGap)
{
    for (const char* region : {"a1", "a2", "a3", "b1"})
        observe(region, 2020, 10, kBeds);
    aim("a1", 2025, 20, kBeds);
    aim("a2", 2025, std::nullopt, kBeds, domain::Verdict::ToBeFilled);
    aim("a3", 2025, 0, kBeds);
    const auto spec = compare(by(CompareOrder::Gap, kBeds)).spec;
    EXPECT_EQ(order(std::get<RankingSpec>(spec.figure)), "1:a1 ");
    ASSERT_EQ(spec.head.gaps.size(), 3U);
    EXPECT_NE(spec.head.gaps[0].readOut.find("<to_be_filled>"), std::string::npos);
    EXPECT_NE(spec.head.gaps[1].readOut.find("<zero target>"), std::string::npos);
    EXPECT_NE(spec.head.gaps[2].readOut.find("<no target>"), std::string::npos);
}

TEST_F(CompareRankingTest, CompletionComesFromTheAssessment)
{
    for (const char* region : {"a1", "a2", "a3"}) {
        observe(region, 2020, 10, kBeds);
        aim(region, 2025, 20, kBeds, domain::Verdict::OnTrack);
    }
    m_assessments[0].completionShare = 0.2;
    m_assessments[1].completionShare = 0.6;
    const auto spec = compare(by(CompareOrder::Completion, kBeds)).spec;
    const auto& ranking = std::get<RankingSpec>(spec.figure);
    EXPECT_EQ(order(ranking), "1:a2 2:a1 ");
    EXPECT_EQ(ranking.rows[0].valueText, "60%");
    EXPECT_EQ(ranking.rows[0].verdict, domain::Verdict::OnTrack);
    EXPECT_EQ(ranking.rows[0].mark.target.value, 2);
    ASSERT_EQ(spec.head.gaps.size(), 1U);
}

TEST_F(CompareRankingTest, OneTargetOfAllRegionsIsALineAcrossTheBars)
{
    for (const char* region : {"a1", "a2"}) {
        observe(region, 2020, 10, kBeds);
        aim(region, 2025, 20, kBeds);
    }
    EXPECT_EQ(figure<RankingSpec>(of(CompareKind::Ranking)).reference, 20.0);
    m_catalogue.targets.back().value = 25.0;
    EXPECT_FALSE(figure<RankingSpec>(of(CompareKind::Ranking)).reference);
}

TEST_F(CompareRankingTest, MarkedRegionsAreSeenAmongTheOthers)
{
    observe("a1", 2020, 30, kBeds);
    observe("a2", 2020, 50, kBeds);
    presentation::Selection selection;
    selection.brush = {{"a1"}};
    EXPECT_EQ(order(figure<RankingSpec>(of(CompareKind::Ranking), selection)), "1:a2 2:a1 ");
}

TEST_F(CompareRankingTest, AnIndicatorOfOneRegionCannotBeCompared)
{
    observe("a1", 2020, 30, kBeds);
    const Comparison comparison = compare(of(CompareKind::Ranking));
    EXPECT_TRUE(comparison.spec.isEmpty());
    EXPECT_EQ(comparison.spec.head.emptyText, "compare.empty.indicators");
    EXPECT_TRUE(comparison.choices.indicators.empty());
}

TEST_F(CompareRankingTest, TheSelectedIndicatorIsTakenWhereNoneIsAskedFor)
{
    for (const char* region : {"a1", "a2", "a3"})
        observe(region, 2020, 30, kBeds);
    observe("a1", 2020, 3);
    observe("a2", 2020, 4);
    presentation::Selection selection;
    EXPECT_EQ(compare(of(CompareKind::Ranking, {}), selection).choices.shown.indicator, kBeds) << "the richest";
    selection.indicator = kShare;
    EXPECT_EQ(compare(of(CompareKind::Ranking, {}), selection).choices.shown.indicator, kShare);
    EXPECT_EQ(compare(of(CompareKind::Ranking, kBeds), selection).choices.shown.indicator, kBeds);
}

TEST_F(CompareRankingTest, TheTableHasEveryRankAndEveryRegionWithoutOne)
{
    observe("a1", 2020, 30, kBeds);
    observe("a2", 2020, 50, kBeds);
    observe("a3", 2018, 70, kBeds);
    CompareOptions options = of(CompareKind::Ranking);
    options.year = 2020;
    const Snapshot all = snapshot();
    const auto table = compareTable(all, compareOf(all, {}, options, compareWords()).spec, compareWords());
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0].cells[0].number, 1.0);
    EXPECT_EQ(table.rows[0].cells[1].machineText, "a2");
    EXPECT_EQ(table.rows[0].cells[5].number, 50.0);
    EXPECT_EQ(table.rows[2].cells[1].machineText, "a3");
    EXPECT_FALSE(table.rows[2].cells[5].number) << "never zero";
}

} // namespace wm::workspace
