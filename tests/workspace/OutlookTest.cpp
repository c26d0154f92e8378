// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestWords.h"

#include "wm/workspace/Views.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

namespace {

using presentation::ChartLine;

/// Beds of one county, 2008 to 2019, with a target for 2025 that goes on as before and one for 2035 that does not.
domain::Catalogue bedsCatalogue()
{
    const std::vector<double> beds{3.05, 3.31, 3.58, 3.84, 4.24, 4.55, 4.85, 5.11, 5.37, 5.72, 6.03, 6.3};
    domain::Catalogue catalogue;
    catalogue.regions = {{{"360700"}, {"赣州市", "Ganzhou"}, "prefecture", {}, "", domain::RegionStanding::Catalogue},
                         {{"360800"}, {"吉安市", "Ji'an"}, "prefecture", {}, "", domain::RegionStanding::Catalogue}};
    catalogue.units = {{{"张", "beds"}, "count_beds", 1.0, "张"}};
    catalogue.documents = {{{1}, "plan", "规划", "", "", "2021", {"360700"}, "policy", ""},
                           {{2}, "yearbook", "年鉴", "", "", "2020", {}, "statistics", ""}};
    catalogue.indicators = {{{1}, "beds", {"床位", "Beds"}, "张", "health", domain::Direction::Increase, 0.0, {}},
                            {{2}, "rank", {"位次", "Rank"}, "", "health", domain::Direction::Decrease, {}, {}}};
    for (std::size_t i = 0; i < beds.size(); ++i) {
        const std::string year = std::to_string(2008 + static_cast<int>(i));
        catalogue.observations.push_back({{static_cast<std::int64_t>(i) + 1},
                                          {"360700"},
                                          {1},
                                          *domain::Period::parse(year),
                                          beds[i],
                                          domain::Comparator::Unstated,
                                          "level",
                                          {2},
                                          ""});
    }
    const auto target = [](std::int64_t id, int year, double value) {
        domain::Target wanted;
        wanted.id = {id};
        wanted.code = "t" + std::to_string(id);
        wanted.document = {1};
        wanted.region = {"360700"};
        wanted.indicator = {1};
        wanted.comparator = domain::Comparator::GreaterOrEqual;
        wanted.year = year;
        wanted.value = value;
        wanted.valueKind = "level";
        wanted.yearStatus = domain::YearStatus::Stated;
        return wanted;
    };
    catalogue.targets = {target(1, 2025, 7.0), target(2, 2035, 30.0), target(3, 2015, 5.0)};
    return catalogue;
}

Snapshot bedsSnapshot(const AssessmentOptions& options = {.year = 2019, .profile = {}})
{
    domain::Catalogue catalogue = bedsCatalogue();
    std::vector<AssessedTarget> assessments(catalogue.targets.size());
    for (AssessedTarget& assessment : assessments)
        assessment.method = "time-proportional/1";
    return {std::move(catalogue), std::move(assessments), "beds.gpkg", options};
}

ChartSubject beds()
{
    return {{1}, {"360700"}};
}

const ChartLine* lineOf(const presentation::ChartSpec& spec, ChartLine::Kind kind)
{
    const auto found = std::ranges::find(spec.lines, kind, &ChartLine::kind);
    return found == spec.lines.end() ? nullptr : &*found;
}

bool mentions(const std::vector<std::string>& sentences, const std::string& text)
{
    return std::ranges::any_of(sentences,
                               [&](const std::string& sentence) { return sentence.find(text) != std::string::npos; });
}

} // namespace

TEST(OutlookTest, TheProjectionStartsAtTheLatestValueAndReachesTheLastTarget)
{
    const Snapshot snapshot = bedsSnapshot();
    const auto spec = chartOf(snapshot, beds(), {}, testWords());
    const ChartLine* projection = lineOf(spec, ChartLine::Kind::Projection);
    ASSERT_NE(projection, nullptr);
    EXPECT_EQ(projection->points.front().year, 2019.0);
    EXPECT_EQ(projection->points.front().value, 6.3);
    EXPECT_EQ(projection->points.back().year, 2035.0);
    EXPECT_GT(spec.lastYear, 2035.0);
    ASSERT_EQ(spec.bands.size(), 3U);
    EXPECT_EQ(spec.bands[0].probability, 0.95) << "widest first: it is painted first";
    for (const auto& band : spec.bands) {
        EXPECT_EQ(band.points.front().lower, 6.3);
        EXPECT_EQ(band.points.front().upper, 6.3);
        EXPECT_EQ(band.points.size(), projection->points.size());
    }
    EXPECT_TRUE(mentions(spec.notes, "projection.method"));
}

TEST(OutlookTest, TheRequiredPathEndsAtTheSelectedTarget)
{
    const Snapshot snapshot = bedsSnapshot();
    for (const auto& [id, year, value] : {std::tuple{1, 2025.0, 7.0}, std::tuple{2, 2035.0, 30.0}}) {
        const auto spec = chartOf(snapshot, beds(), {id}, testWords());
        const ChartLine* required = lineOf(spec, ChartLine::Kind::Scenario);
        ASSERT_NE(required, nullptr);
        EXPECT_EQ(required->points.back().year, year);
        EXPECT_NEAR(required->points.back().value, value, 1e-9);
    }
    presentation::ChartOptions options;
    options.whatIf = 8.0;
    const auto spec = chartOf(snapshot, beds(), {1}, testWords(), options);
    EXPECT_NEAR(lineOf(spec, ChartLine::Kind::Scenario)->points.back().value, 8.0, 1e-9);
}

TEST(OutlookTest, AScenarioSaysWhatItsTargetWouldTake)
{
    const Snapshot snapshot = bedsSnapshot();
    const auto asPlanned = chartOf(snapshot, beds(), {1}, testWords()).scenario;
    ASSERT_TRUE(asPlanned);
    EXPECT_EQ(asPlanned->target, domain::TargetId{1});
    EXPECT_EQ(asPlanned->value, 7.0);
    EXPECT_EQ(asPlanned->aim, 7.0);
    EXPECT_EQ(asPlanned->verdict, explanationOf(snapshot, {1}, testWords()).verdict);

    presentation::ChartOptions options;
    options.whatIf = 6.0; // the latest value, 6.3, is more than that already
    const auto easier = chartOf(snapshot, beds(), {1}, testWords(), options).scenario;
    EXPECT_EQ(easier->value, 7.0) << "the plan has not changed";
    EXPECT_EQ(easier->aim, 6.0);
    EXPECT_EQ(easier->verdict, domain::Verdict::Met);

    options.whatIf = 60.0;
    const auto spec = chartOf(snapshot, beds(), {1}, testWords(), options);
    EXPECT_EQ(spec.scenario->verdict, domain::Verdict::OffTrack);
    const auto likelihood = [](const presentation::ChartScenario& scenario) {
        const auto line = std::ranges::find_if(scenario.lines, [](const presentation::ExplanationLine& each) {
            return each.label.starts_with("outlook.label");
        });
        return line == scenario.lines.end() ? std::string() : line->value;
    };
    EXPECT_EQ(likelihood(*spec.scenario), "outlook.unlikely");
    EXPECT_NE(lineOf(spec, ChartLine::Kind::Scenario)->label.find("scenario.what_if"), std::string::npos)
        << "an assumption is never shown as the plan's target";
}

TEST(OutlookTest, PercentagesChangeByPercentagePoints)
{
    domain::Catalogue catalogue = bedsCatalogue();
    catalogue.units = {{{"%", "%"}, "ratio_percent", 1.0, "%"},
                       {{"个百分点", "percentage points"}, "ratio_percentage_point", 1.0, "百分点"}};
    catalogue.indicators[0].unit = "%";
    const Snapshot snapshot{
        catalogue, std::vector<AssessedTarget>(catalogue.targets.size()), "share.gpkg", {.year = 2019, .profile = {}}};
    const auto lines = chartOf(snapshot, beds(), {1}, testWords()).scenario->lines;
    const auto step = std::ranges::find(lines, "rate.step_from_latest", &presentation::ExplanationLine::label);
    ASSERT_NE(step, lines.end());
    EXPECT_NE(step->value.find("个百分点"), std::string::npos) << step->value;
}

TEST(OutlookTest, WhatOtherRegionsManagedIsSaidWhereWhatIfIsAsked)
{
    domain::Catalogue catalogue = bedsCatalogue();
    catalogue.regions.push_back(
        {{"360800"}, {"吉安市", "Ji'an"}, "prefecture", {}, "", domain::RegionStanding::Catalogue});
    const std::size_t own = catalogue.observations.size();
    for (std::size_t i = 0; i < own; ++i) {
        domain::Observation other = catalogue.observations[i];
        other.id = {static_cast<std::int64_t>(own + i) + 100};
        other.region = {"360800"};
        catalogue.observations.push_back(std::move(other));
    }
    const Snapshot snapshot{
        catalogue, std::vector<AssessedTarget>(catalogue.targets.size()), "beds.gpkg", {.year = 2019, .profile = {}}};
    const auto says = [&](const presentation::ChartOptions& options) {
        const auto scenario = chartOf(snapshot, beds(), {1}, testWords(), options).scenario;
        return scenario && std::ranges::find(scenario->lines, "rate.peers_managed",
                                             &presentation::ExplanationLine::label) != scenario->lines.end();
    };
    presentation::ChartOptions moving, assuming;
    moving.movesTarget = true;
    assuming.whatIf = 8.0;
    EXPECT_TRUE(says(moving));
    EXPECT_TRUE(says(assuming));
    EXPECT_FALSE(says({})) << "nobody sees it, and it takes the values of all regions";
}

TEST(OutlookTest, WithoutOpenTargetThereIsNoScenario)
{
    const Snapshot snapshot = bedsSnapshot();
    EXPECT_FALSE(chartOf(snapshot, beds(), {}, testWords(), {.showsScenarios = false}).scenario);
    EXPECT_FALSE(chartOf(bedsSnapshot({.year = 2040, .profile = {}}), beds(), {1}, testWords()).scenario);
}

TEST(OutlookTest, APolicyLiesBetweenAsUsualAndAsRequired)
{
    const Snapshot snapshot = bedsSnapshot();
    for (const double share : {0.0, 0.5, 1.0}) {
        presentation::ChartOptions options;
        options.policyShare = share;
        const auto spec = chartOf(snapshot, beds(), {2}, testWords(), options);
        ASSERT_EQ(spec.lines.size(), 3U); // projection, required, policy
        const double usual = spec.lines[0].points.back().value;
        const double policy = spec.lines[2].points.back().value;
        EXPECT_NEAR(policy, usual + share * (30.0 - usual), 1e-9);
    }
}

TEST(OutlookTest, WhatIsPastNeedsNoScenarioAndNoOutlook)
{
    const Snapshot later = bedsSnapshot({.year = 2030, .profile = {}});
    const auto spec = chartOf(later, beds(), {1}, testWords());
    const ChartLine* required = lineOf(spec, ChartLine::Kind::Scenario);
    ASSERT_NE(required, nullptr);
    EXPECT_EQ(required->points.back().year, 2035.0) << "the selected target of 2025 is over, the next one is not";
    const auto overview = overviewOf(later, {}, testWords());
    const auto card = std::ranges::find(overview.cards, domain::TargetId{1}, &presentation::OverviewCard::target);
    EXPECT_EQ(card->outlook, "");
}

TEST(OutlookTest, AnAcceptedShockIsNoLongerSuggested)
{
    domain::Catalogue catalogue = bedsCatalogue();
    catalogue.observations[9].value = 2.0; // 2017
    const Snapshot snapshot{catalogue, std::vector<AssessedTarget>(catalogue.targets.size()), "beds.gpkg"};
    presentation::ChartOptions options;
    const auto suggested = chartOf(snapshot, beds(), {}, testWords(), options);
    EXPECT_TRUE(mentions(suggested.notes, "shock.pulse"));
    ASSERT_EQ(suggested.shocks.size(), 1U);
    EXPECT_EQ(suggested.shocks[0].year, 2017);
    EXPECT_FALSE(suggested.shocks[0].isAccepted);
    options.acceptedShocks = {2017};
    const auto accepted = chartOf(snapshot, beds(), {}, testWords(), options);
    EXPECT_FALSE(mentions(accepted.notes, "shock.pulse"));
    EXPECT_TRUE(mentions(accepted.notes, "note.shock_removed"));
    EXPECT_TRUE(accepted.shocks[0].isAccepted);
}

TEST(OutlookTest, OneValueIsNotDrawnAsAProjection)
{
    domain::Catalogue catalogue = bedsCatalogue();
    catalogue.observations.resize(1);
    const Snapshot snapshot{
        catalogue, std::vector<AssessedTarget>(catalogue.targets.size()), "beds.gpkg", {.year = 2019, .profile = {}}};
    const auto spec = chartOf(snapshot, beds(), {}, testWords());
    EXPECT_EQ(lineOf(spec, ChartLine::Kind::Projection), nullptr);
    EXPECT_TRUE(mentions(spec.notes, "projection.none refusal.too_few_values"));
}

TEST(OutlookTest, WhatIsSwitchedOffIsNotThere)
{
    const Snapshot snapshot = bedsSnapshot();
    presentation::ChartOptions none{.showsProjection = false, .showsScenarios = false};
    const auto plain = chartOf(snapshot, beds(), {}, testWords(), none);
    EXPECT_TRUE(plain.lines.empty());
    EXPECT_TRUE(plain.bands.empty());
    none.showsReferences = true;
    const auto references = chartOf(snapshot, beds(), {}, testWords(), none);
    ASSERT_GE(references.lines.size(), 3U);
    for (const ChartLine& line : references.lines) {
        EXPECT_EQ(line.kind, ChartLine::Kind::Reference);
        EXPECT_NE(line.readOut.find("reference.accuracy"), std::string::npos);
    }
}

TEST(OutlookTest, CardsSayHowLikelyOpenTargetsAre)
{
    const auto overview = overviewOf(bedsSnapshot(), {}, testWords());
    ASSERT_EQ(overview.cards.size(), 3U);
    const auto outlookOf = [&](std::int64_t id) {
        return std::ranges::find(overview.cards, domain::TargetId{id}, &presentation::OverviewCard::target)->outlook;
    };
    EXPECT_EQ(outlookOf(1), "2025 outlook.likely");
    EXPECT_EQ(outlookOf(2), "2035 outlook.unlikely");
    EXPECT_EQ(outlookOf(3), "") << "its year has come";
}

TEST(OutlookTest, AnOutlookLeftForLaterIsTheSame)
{
    const Snapshot snapshot = bedsSnapshot();
    const auto said = overviewOf(snapshot, {}, testWords());
    const auto left = overviewOf(snapshot, {}, testWords(), CardOutlooks::LeftForLater);
    ASSERT_EQ(left.cards.size(), said.cards.size());
    for (std::size_t i = 0; i < said.cards.size(); ++i) {
        EXPECT_EQ(left.cards[i].target, said.cards[i].target);
        EXPECT_EQ(left.cards[i].outlook, "");
        EXPECT_EQ(cardOutlook(snapshot, left.cards[i].target, testWords()), said.cards[i].outlook);
    }
    EXPECT_EQ(cardOutlook(snapshot, {999}, testWords()), "");
}

TEST(OutlookTest, AnExplanationHasFormulaInputsThresholdsAndSources)
{
    const Snapshot snapshot = bedsSnapshot({.year = 2019, .profile = {}});
    const auto spec = explanationOf(snapshot, {2}, testWords());
    EXPECT_EQ(spec.profile, "time-proportional/1");
    EXPECT_FALSE(spec.formula.empty());
    EXPECT_EQ(spec.inputs.size(), 3U);
    EXPECT_EQ(spec.thresholds.size(), 4U);
    EXPECT_EQ(spec.sources, (std::vector<std::string>{"规划", "年鉴"}));
    const auto hasLine = [&](const char* label) {
        return std::ranges::find(spec.outlook, label, &presentation::ExplanationLine::label) != spec.outlook.end();
    };
    EXPECT_TRUE(hasLine("rate.from_latest"));
    EXPECT_TRUE(hasLine("rate.reached_linear"));
    EXPECT_TRUE(explanationOf(snapshot, {99}, testWords()).isEmpty());
}

TEST(OutlookTest, TheProfileOfTheIndicatorJudges)
{
    const auto judged = [](const std::string& profile) {
        return explanationOf(bedsSnapshot({.year = 2019, .profile = profile}), {1}, testWords());
    };
    EXPECT_EQ(judged("").profile, "time-proportional/1");
    EXPECT_EQ(judged("cagr-ratio/1").profile, "cagr-ratio/1");
    EXPECT_NE(judged("cagr-ratio/1").formula, judged("").formula);
}

TEST(OutlookTest, TheTableHasAYearARowAndWordsWhenThereIsNothing)
{
    const Snapshot snapshot = bedsSnapshot();
    const auto table = projectionTable(snapshot, beds(), "level", 2030, testWords());
    ASSERT_EQ(table.rows.size(), 11U);
    for (const auto& row : table.rows) {
        ASSERT_EQ(row.cells.size(), table.columns.size());
        const double lower95 = *row.cells[6].number, lower50 = *row.cells[2].number, path = *row.cells[1].number;
        EXPECT_LE(lower95, lower50);
        EXPECT_LE(lower50, path);
    }
    EXPECT_TRUE(mentions(projectionNotes(snapshot, beds(), "level", 2030, testWords()), "method.blend/1"));
    const auto empty = projectionTable(snapshot, {{1}, {"360800"}}, "level", 2030, testWords());
    EXPECT_TRUE(empty.rows.empty());
    EXPECT_NE(empty.emptyText.find("refusal.empty"), std::string::npos);
    const auto rank = projectionTable(snapshot, beds(), "rank", 2030, testWords());
    EXPECT_NE(rank.emptyText.find("refusal.kind_not_projected"), std::string::npos);
}

TEST(OutlookTest, TheYearOfJudgementHidesWhatCameLater)
{
    const auto table = assessmentTable(bedsSnapshot({.year = 2014, .profile = {}}), {}, testWords());
    const auto column = [&](const char* key) {
        return static_cast<std::size_t>(std::ranges::find(table.columns, key, &presentation::TableColumn::key) -
                                        table.columns.begin());
    };
    for (const auto& row : table.rows)
        EXPECT_EQ(row.cells[column("judged_year")].number, 2014.0);
}

TEST(OutlookTest, TheTargetCanBeMovedOnlyWhereThatIsAskedForOrWasDone)
{
    const Snapshot snapshot = bedsSnapshot();
    presentation::ChartOptions options;
    EXPECT_FALSE(chartOf(snapshot, beds(), {1}, testWords(), options).handle);
    options.movesTarget = true;
    const auto asPlanned = chartOf(snapshot, beds(), {1}, testWords(), options).handle;
    ASSERT_TRUE(asPlanned);
    EXPECT_EQ(asPlanned->target, domain::TargetId{1});
    EXPECT_EQ(asPlanned->year, 2025);
    EXPECT_EQ(asPlanned->value, 7.0);
    EXPECT_TRUE(asPlanned->readOut.starts_with("2025 wants")) << asPlanned->readOut;
    options = {};
    options.whatIf = 8.0;
    const auto moved = chartOf(snapshot, beds(), {1}, testWords(), options).handle;
    ASSERT_TRUE(moved) << "a picture shows what was assumed";
    EXPECT_EQ(moved->value, 8.0);
    options.scale = presentation::ChartScaleKind::Index;
    EXPECT_NEAR(chartOf(snapshot, beds(), {1}, testWords(), options).handle->value, 8.0 / 3.05 * 100.0, 1e-9);
}

TEST(OutlookTest, TellsHowManyOtherRegionsEverManagedTheRequiredRate)
{
    // From 6.3 in 2019 to 12.6 in 2025: six years in which the number doubles.
    const auto answer = [](double tripledTo, double slowTo) {
        domain::Catalogue catalogue = bedsCatalogue();
        catalogue.targets[0].value = 12.6;
        const auto addRegion = [&catalogue](const char* code, double to) {
            catalogue.regions.push_back(
                {{code}, {code, code}, "prefecture", {}, "", domain::RegionStanding::Catalogue});
            for (int year = 2010; year <= 2016; ++year) {
                domain::Observation observation = catalogue.observations.front();
                observation.id = {static_cast<std::int64_t>(catalogue.observations.size()) + 1};
                observation.region = {code};
                observation.period = *domain::Period::parse(std::to_string(year));
                observation.value = 1.0 + (to - 1.0) * (year - 2010) / 6.0;
                catalogue.observations.push_back(observation);
            }
        };
        addRegion("fast", tripledTo);
        addRegion("slow", slowTo);
        std::vector<AssessedTarget> assessments(catalogue.targets.size());
        const Snapshot snapshot(std::move(catalogue), std::move(assessments), "peers.gpkg",
                                {.year = 2019, .profile = {}});
        for (const auto& line : explanationOf(snapshot, {1}, testWords()).outlook) {
            if (line.label == "rate.peers_managed")
                return line.value;
        }
        return std::string();
    };
    EXPECT_EQ(answer(3.0, 1.5), "rate.peers_of 1 / 2");
    EXPECT_EQ(answer(1.9, 1.5), "rate.peers_of 0 / 2");
    EXPECT_EQ(answer(3.0, 2.0), "rate.peers_of 2 / 2") << "exactly as fast is fast enough";
}

} // namespace wm::workspace
