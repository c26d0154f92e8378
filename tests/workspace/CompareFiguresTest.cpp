// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareFixture.h"

#include <cmath>

namespace wm::workspace {

using presentation::BulletSpec;
using presentation::CompareFacet;
using presentation::CompareKind;
using presentation::CompareOptions;
using presentation::HeatStripSpec;
using presentation::ScatterSpec;
using presentation::SlopeLine;
using presentation::SlopeSpec;
using presentation::SmallMultiplesSpec;

namespace {

class CompareFiguresTest : public CompareFixture {
protected:
    [[nodiscard]] static CompareOptions years(int first, int last)
    {
        CompareOptions options = of(CompareKind::Slope);
        options.firstYear = first;
        options.year = last;
        return options;
    }
    [[nodiscard]] static CompareOptions ofIndicators(CompareKind kind)
    {
        CompareOptions options = of(kind);
        options.facet = CompareFacet::Indicators;
        return options;
    }
    [[nodiscard]] presentation::TableSpec table(const CompareOptions& options) const
    {
        const Snapshot all = snapshot();
        return compareTable(all, compareOf(all, {}, options, compareWords()).spec, compareWords());
    }
};

} // namespace

TEST_F(CompareFiguresTest, EachRegionWithValuesHasASmallChartOnTheSameYears)
{
    observe("a1", 2015, 30, kBeds);
    observe("a1", 2020, 40, kBeds);
    observe("a2", 2018, 50, kBeds);
    aim("a2", 2030, 60, kBeds, domain::Verdict::OnTrack);
    aim("a3", 2030, 60, kBeds);
    const auto spec = compare(of(CompareKind::SmallMultiples)).spec;
    const auto& figure = std::get<SmallMultiplesSpec>(spec.figure);
    ASSERT_EQ(figure.charts.size(), 2U);
    EXPECT_EQ(figure.charts[0].observed.size(), 2U);
    ASSERT_EQ(figure.charts[1].targets.size(), 1U);
    EXPECT_EQ(figure.charts[1].targets[0].verdict, domain::Verdict::OnTrack);
    EXPECT_EQ(figure.firstYear, 2015.0);
    EXPECT_EQ(figure.lastYear, 2030.0);
    EXPECT_TRUE(figure.hasSharedScale);
    ASSERT_EQ(spec.head.gaps.size(), 1U);
    EXPECT_EQ(spec.head.gaps[0].region.text, "a3");
}

TEST_F(CompareFiguresTest, IndicatorsOfOneRegionNeverShareAScale)
{
    for (const int year : {2019, 2020}) {
        observe("a1", year, year, kBeds);
        observe("a1", year, year - 2000.0, kShare);
    }
    const auto spec = compare(ofIndicators(CompareKind::SmallMultiples), inRegion("a1")).spec;
    const auto& figure = std::get<SmallMultiplesSpec>(spec.figure);
    ASSERT_EQ(figure.charts.size(), 2U);
    EXPECT_FALSE(figure.hasSharedScale);
    EXPECT_NE(figure.charts[0].unit, figure.charts[1].unit);
    EXPECT_EQ(spec.head.facet, CompareFacet::Indicators);
    EXPECT_EQ(compare(ofIndicators(CompareKind::SmallMultiples)).spec.head.emptyText, "compare.empty.region");
}

TEST_F(CompareFiguresTest, MoreSmallChartsThanAnybodyReadsAreCounted)
{
    for (int i = 0; i < 700; ++i) {
        const std::string code = "x" + std::to_string(i);
        m_catalogue.regions.push_back({{code}, {code, code}, "county", {}, "", {}});
        observe(code.c_str(), 2020, i, kBeds);
    }
    const auto spec = compare(of(CompareKind::SmallMultiples)).spec;
    EXPECT_EQ(std::get<SmallMultiplesSpec>(spec.figure).charts.size(), 600U);
    EXPECT_EQ(std::ranges::count(spec.head.notes, "100 left out"), 1);
}

TEST_F(CompareFiguresTest, SlopesGoFromOneYearToTheOtherAndSayWhatIsBetter)
{
    observe("a1", 2015, 30, kBeds);
    observe("a1", 2020, 40, kBeds);
    observe("a2", 2015, 50, kBeds);
    observe("a2", 2020, 45, kBeds);
    observe("a3", 2020, 45, kBeds);
    const auto spec = compare(years(2015, 2020)).spec;
    const auto& slope = std::get<SlopeSpec>(spec.figure);
    ASSERT_EQ(slope.lines.size(), 2U);
    EXPECT_EQ(slope.lines[0].mark.label, "a2");
    EXPECT_EQ(slope.lines[0].course, SlopeLine::Course::Worse);
    EXPECT_EQ(slope.lines[1].course, SlopeLine::Course::Better);
    EXPECT_EQ(slope.firstTitle, "2015");
    EXPECT_NE(slope.lines[0].mark.readOut.find("-5"), std::string::npos);
    ASSERT_EQ(spec.head.gaps.size(), 1U) << "a3 has no value of 2015";
}

TEST_F(CompareFiguresTest, FallingCostsAreBetter)
{
    observe("a1", 2015, 18);
    observe("a1", 2020, 14);
    observe("a2", 2015, 18);
    observe("a2", 2020, 18);
    CompareOptions options = years(2015, 2020);
    options.indicator = kShare;
    const auto slope = figure<SlopeSpec>(options);
    EXPECT_EQ(slope.lines[1].course, SlopeLine::Course::Better);
    EXPECT_EQ(slope.lines[0].course, SlopeLine::Course::Neither) << "nothing changed";
}

TEST_F(CompareFiguresTest, FirstAndLatestValuesStandTogetherOnlyWhenAskedFor)
{
    observe("a1", 2015, 30, kBeds);
    observe("a1", 2020, 40, kBeds);
    observe("a2", 2016, 50, kBeds);
    observe("a2", 2019, 45, kBeds);
    observe("a3", 2019, 45, kBeds);
    CompareOptions options = of(CompareKind::Slope);
    options.takesLatest = true;
    const auto spec = compare(options).spec;
    const auto& slope = std::get<SlopeSpec>(spec.figure);
    ASSERT_EQ(slope.lines.size(), 2U);
    EXPECT_EQ(slope.lines[0].firstText, "50 (2016)");
    EXPECT_EQ(slope.lines[0].lastText, "45 (2019)");
    EXPECT_EQ(spec.head.gaps.size(), 1U) << "one value is no way";
}

TEST_F(CompareFiguresTest, OpenYearsOfASlopeAreTheFirstAndLastOfMostRegions)
{
    for (const char* region : {"a1", "a2"}) {
        for (const int year : {2015, 2018, 2020})
            observe(region, year, year, kBeds);
    }
    const CompareOptions shown = compare(of(CompareKind::Slope)).choices.shown;
    EXPECT_EQ(shown.firstYear, 2015);
    EXPECT_EQ(shown.year, 2020);
    EXPECT_EQ(compare(years(2020, 2018)).choices.shown.firstYear, 2015) << "the first year comes first";
}

TEST_F(CompareFiguresTest, HeatStripsHaveEveryYearAndNoColourWithoutAValue)
{
    observe("a1", 2015, 10, kBeds);
    observe("a1", 2018, 20, kBeds);
    observe("a2", 2018, 30, kBeds);
    const auto strip = figure<HeatStripSpec>(of(CompareKind::HeatStrip));
    EXPECT_EQ(strip.years, (std::vector{2015, 2016, 2017, 2018}));
    ASSERT_EQ(strip.rows.size(), 2U);
    EXPECT_EQ(strip.rows[0].mark.label, "a2") << "the best latest value first";
    EXPECT_FALSE(strip.rows[0].cells[0].colourClass);
    EXPECT_TRUE(strip.rows[0].cells[0].text.empty());
    EXPECT_EQ(strip.rows[1].cells[0].colourClass, 0);
    EXPECT_EQ(strip.rows[0].cells[3].colourClass, static_cast<int>(strip.classes.size()) - 1);
}

TEST_F(CompareFiguresTest, OfALongTimeTheLastSixtyYearsAreShown)
{
    observe("a1", 1900, 10, kBeds);
    observe("a1", 2020, 20, kBeds);
    observe("a2", 2020, 20, kBeds);
    const auto strip = figure<HeatStripSpec>(of(CompareKind::HeatStrip));
    EXPECT_EQ(strip.years.size(), 60U);
    EXPECT_EQ(strip.years.back(), 2020);
}

TEST_F(CompareFiguresTest, AScatterTakesTheLatestYearThatBothIndicatorsHave)
{
    for (const char* region : {"a1", "a2", "a3"}) {
        observe(region, 2018, 10 + region[1], kBeds);
        observe(region, 2020, 20 + region[1], kBeds);
        observe(region, 2018, region[1], kShare);
    }
    observe("b1", 2018, 10, kBeds);
    CompareOptions options = of(CompareKind::Scatter);
    options.second = kShare;
    const Comparison comparison = compare(options);
    const auto& scatter = std::get<ScatterSpec>(comparison.spec.figure);
    EXPECT_EQ(comparison.choices.shown.year, 2018);
    ASSERT_EQ(scatter.points.size(), 3U);
    EXPECT_EQ(scatter.points[0].x, 10.0 + '1');
    EXPECT_EQ(scatter.points[0].y, '1');
    EXPECT_FALSE(scatter.trend) << "three points are too few";
    ASSERT_EQ(comparison.spec.head.gaps.size(), 1U);
    EXPECT_EQ(comparison.spec.head.gaps[0].region.text, "b1");
}

TEST_F(CompareFiguresTest, EnoughPointsHaveATrendThatSaysRAndN)
{
    // y = 2 x + 1 but for the last point, so that r is known from its formula.
    double sumX = 0, sumY = 0, sumXX = 0, sumYY = 0, sumXY = 0;
    for (int i = 0; i < 12; ++i) {
        const std::string code = "x" + std::to_string(i);
        m_catalogue.regions.push_back({{code}, {code, code}, "county", {}, "", {}});
        const double x = i;
        const double y = i == 11 ? 3.0 : 2.0 * i + 1.0;
        observe(code.c_str(), 2020, x, kBeds);
        observe(code.c_str(), 2020, y, kShare);
        sumX += x, sumY += y, sumXX += x * x, sumYY += y * y, sumXY += x * y;
    }
    CompareOptions options = of(CompareKind::Scatter);
    options.second = kShare;
    const auto scatter = figure<ScatterSpec>(options);
    ASSERT_TRUE(scatter.trend);
    const double n = 12.0;
    const double r = (n * sumXY - sumX * sumY) / std::sqrt((n * sumXX - sumX * sumX) * (n * sumYY - sumY * sumY));
    ASSERT_TRUE(scatter.r);
    EXPECT_NEAR(*scatter.r, r, 1e-12);
    EXPECT_NEAR(scatter.trend->slope, (n * sumXY - sumX * sumY) / (n * sumXX - sumX * sumX), 1e-12);
    EXPECT_NE(compare(options).spec.head.subtitle.find("n 12"), std::string::npos);
}

TEST_F(CompareFiguresTest, PointsWithoutAClearTrendHaveNoLineButSayR)
{
    // Up and down in turn: r is near zero.
    for (int i = 0; i < 12; ++i) {
        const std::string code = "x" + std::to_string(i);
        m_catalogue.regions.push_back({{code}, {code, code}, "county", {}, "", {}});
        observe(code.c_str(), 2020, i, kBeds);
        observe(code.c_str(), 2020, i % 2, kShare);
    }
    CompareOptions options = of(CompareKind::Scatter);
    options.second = kShare;
    const auto scatter = figure<ScatterSpec>(options);
    EXPECT_TRUE(scatter.r);
    EXPECT_FALSE(scatter.trend);
    EXPECT_NE(compare(options).spec.head.subtitle.find("compare.no_trend"), std::string::npos);
}

TEST_F(CompareFiguresTest, ValuesThatDoNotVaryHaveNoTrend)
{
    for (int i = 0; i < 12; ++i) {
        const std::string code = "x" + std::to_string(i);
        m_catalogue.regions.push_back({{code}, {code, code}, "county", {}, "", {}});
        observe(code.c_str(), 2020, 5, kBeds);
        observe(code.c_str(), 2020, i, kShare);
    }
    CompareOptions options = of(CompareKind::Scatter);
    options.second = kShare;
    EXPECT_FALSE(figure<ScatterSpec>(options).trend);
    EXPECT_FALSE(figure<ScatterSpec>(options).r);
}

TEST_F(CompareFiguresTest, IndicatorsWithoutACommonYearSaySo)
{
    for (const char* region : {"a1", "a2"}) {
        observe(region, 2018, 10, kBeds);
        observe(region, 2019, 10, kShare);
    }
    CompareOptions options = of(CompareKind::Scatter);
    options.second = kShare;
    EXPECT_EQ(compare(options).spec.head.emptyText, "compare.empty.scatter");
}

TEST_F(CompareFiguresTest, ABulletSetsTheJudgedValueAgainstItsTarget)
{
    for (const char* region : {"a1", "a2", "a3"})
        observe(region, 2020, 10, kBeds);
    aim("a1", 2025, 20, kBeds, domain::Verdict::OffTrack).comparator = domain::Comparator::GreaterOrEqual;
    aim("a2", 2025, std::nullopt, kBeds, domain::Verdict::ToBeFilled);
    m_assessments[0].judged = domain::YearValue{2020, 10.0, domain::Comparator::About};
    const auto spec = compare(of(CompareKind::Bullet)).spec;
    const auto& bullets = std::get<BulletSpec>(spec.figure);
    ASSERT_EQ(bullets.rows.size(), 1U);
    EXPECT_EQ(bullets.rows[0].value, 10.0);
    EXPECT_EQ(bullets.rows[0].valueText, "≈ 10 (2020)");
    EXPECT_EQ(bullets.rows[0].targetText, "2025: ≥ 20");
    EXPECT_EQ(bullets.rows[0].verdict, domain::Verdict::OffTrack);
    EXPECT_EQ(bullets.rows[0].mark.target.value, 1);
    EXPECT_EQ(spec.head.gaps.size(), 2U) << "one number is lost, one region has no target";
}

TEST_F(CompareFiguresTest, RangesBeginWhereTheVerdictOfTodayWouldChange)
{
    // From 100 in 2020 to 200 in 2030, judged in 2022: the path is at 120 then. 60 % of it is 112, 95 % is 119.
    for (const char* region : {"a1", "a2"}) {
        observe(region, 2020, 100, kBeds);
        observe(region, 2022, 105, kBeds);
        domain::Target& target = aim(region, 2030, 200, kBeds, domain::Verdict::OffTrack);
        target.comparator = domain::Comparator::GreaterOrEqual;
        target.baselineYear = 2020;
        target.baselineValue = 100.0;
    }
    const auto bullets = figure<BulletSpec>(of(CompareKind::Bullet));
    ASSERT_EQ(bullets.rows.size(), 2U);
    const auto& ranges = bullets.rows[0].ranges;
    ASSERT_EQ(ranges.size(), 3U);
    EXPECT_DOUBLE_EQ(ranges[0].from, 100.0);
    EXPECT_DOUBLE_EQ(ranges[1].from, 112.0);
    EXPECT_DOUBLE_EQ(ranges[2].from, 119.0);
    EXPECT_DOUBLE_EQ(ranges[2].to, 200.0);
}

TEST_F(CompareFiguresTest, BulletsOfARegionAreItsTargetsEachOnItsOwnScale)
{
    aim("a1", 2025, 20, kBeds);
    aim("a1", 2025, 15, kShare);
    aim("a2", 2025, 15, kShare);
    const auto spec = compare(ofIndicators(CompareKind::Bullet), inRegion("a1")).spec;
    const auto& bullets = std::get<BulletSpec>(spec.figure);
    ASSERT_EQ(bullets.rows.size(), 2U);
    EXPECT_FALSE(bullets.hasSharedScale);
    EXPECT_FALSE(bullets.rows[0].value) << "no data is no bar";
}

TEST_F(CompareFiguresTest, OnlyIndicatorsWithTargetsAreSetAgainstThem)
{
    for (const char* region : {"a1", "a2"}) {
        observe(region, 2020, 10, kBeds);
        observe(region, 2019, 10, kBeds);
        observe(region, 2020, 10, kShare);
    }
    aim("a1", 2025, 20, kShare);
    EXPECT_EQ(compare(of(CompareKind::Ranking, {})).choices.shown.indicator, kBeds);
    EXPECT_EQ(compare(of(CompareKind::Bullet, {})).choices.indicators, std::vector{kShare});
    m_catalogue.targets.clear();
    m_assessments.clear();
    EXPECT_EQ(compare(of(CompareKind::Bullet, {})).spec.head.emptyText, "compare.empty.targets");
}

TEST_F(CompareFiguresTest, QualifiersAreKeptInNotesAndTables)
{
    for (const char* region : {"a1", "a2"}) {
        observe(region, 2018, 10, kBeds);
        observe(region, 2020, 20, kBeds);
        m_catalogue.observations.back().qualifier = domain::Comparator::About;
    }
    for (const CompareKind kind : {CompareKind::Ranking, CompareKind::SmallMultiples, CompareKind::Slope}) {
        const auto notes = compare(of(kind)).spec.head.notes;
        EXPECT_EQ(std::ranges::count(notes, "compare.qualified"), 1) << static_cast<int>(kind);
        int qualified = 0;
        for (const presentation::TableRow& row : table(of(kind)).rows)
            qualified += static_cast<int>(std::ranges::count(row.cells, "~", &presentation::TableCell::text));
        EXPECT_EQ(qualified, 2) << static_cast<int>(kind);
    }
    EXPECT_EQ(std::ranges::count(compare(of(CompareKind::HeatStrip)).spec.head.notes, "compare.qualified"), 1);
}

TEST_F(CompareFiguresTest, EveryFigureHasATableWithOneCellAColumn)
{
    for (const char* region : {"a1", "a2", "a3"}) {
        for (const int year : {2018, 2020}) {
            observe(region, year, year, kBeds);
            observe(region, year, 10, kShare);
        }
        aim(region, 2025, 20, kBeds);
    }
    observe("b1", 2010, 5, kBeds);
    for (const CompareKind kind : presentation::kCompareKinds) {
        const presentation::TableSpec numbers = table(of(kind));
        EXPECT_GE(numbers.rows.size(), 3U) << static_cast<int>(kind);
        for (const presentation::TableRow& row : numbers.rows)
            EXPECT_EQ(row.cells.size(), numbers.columns.size()) << static_cast<int>(kind);
    }
    const presentation::TableSpec strip = table(of(CompareKind::HeatStrip));
    EXPECT_EQ(strip.columns[2].key, "2010");
    EXPECT_FALSE(strip.rows[0].cells[2].number) << "no data is never zero";
}

} // namespace wm::workspace
