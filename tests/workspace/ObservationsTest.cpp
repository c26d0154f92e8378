// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestWords.h"
#include "support/CatalogueCopy.h"

#include "wm/report/TableWriters.h"
#include "wm/store/Connection.h"
#include "wm/workspace/Views.h"
#include "wm/workspace/Workspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace wm::workspace {

namespace {

/// The shipped catalogue, with its observations held, and read when they are asked for.
class ObservationsTest : public ::testing::Test {
protected:
    ObservationsTest() { EXPECT_TRUE(buildWorkspace(testing::catalogueFolder(), file(), false, {})); }

    [[nodiscard]] std::filesystem::path file() const { return m_folder.file("a.gpkg"); }
    [[nodiscard]] Result<SnapshotPtr> load(std::int64_t mostHeld) const
    {
        return Workspace::open(file()).value().loadSnapshot({}, {}, mostHeld);
    }
    /// As another program would, which knows nothing of the rules.
    void execute(const std::string& sql) const
    {
        store::Connection connection = std::move(*store::Connection::open(file(), store::OpenMode::ReadWrite));
        const auto done = connection.execute("PRAGMA foreign_keys = OFF; " + sql);
        EXPECT_TRUE(done) << done.error().message;
    }

private:
    testing::TempFolder m_folder;
};

/// One that opening does not read: no target is judged by it.
const SeriesSize& seriesWithoutTarget(const Snapshot& snapshot)
{
    return *std::ranges::find_if(snapshot.observations().sizes().all(), [&](const SeriesSize& size) {
        return std::ranges::none_of(snapshot.catalogue().targets, [&](const domain::Target& target) {
            return target.indicator == size.indicator &&
                   target.region == snapshot.observations().sizes().regionOf(size);
        });
    });
}

std::string csvOf(const presentation::TableSpec& table)
{
    std::ostringstream text;
    report::writeCsv(table, text);
    return text.str();
}

std::string textOf(const presentation::ChartSpec& spec)
{
    std::ostringstream text;
    text << spec.title << '\n' << spec.subtitle << '\n' << spec.emptyText << '\n';
    for (const auto* points : {&spec.observed, &spec.partYear, &spec.baselines}) {
        for (const presentation::ChartPoint& point : *points)
            text << point.year << ' ' << point.value << ' ' << point.label << '\n';
    }
    for (const presentation::ChartLine& line : spec.lines) {
        for (const presentation::ChartPoint& point : line.points)
            text << line.label << ' ' << point.year << ' ' << point.value << '\n';
    }
    for (const std::string& note : spec.notes)
        text << note << '\n';
    return text.str();
}

std::string textOf(const presentation::MapSpec& spec)
{
    std::ostringstream text;
    for (const presentation::MapArea& area : spec.areas)
        text << area.region.text << ' ' << area.colourClass.value_or(-1) << ' ' << area.readOut << '\n';
    for (const std::string& note : spec.notes)
        text << note << '\n';
    return text.str();
}

} // namespace

TEST_F(ObservationsTest, FiguresAreTheSameWhetherHeldOrRead)
{
    const SnapshotPtr held = load(1'000'000).value();
    const SnapshotPtr read = load(0).value();
    ASSERT_GT(held->observations().sizes().count(), 400);
    ASSERT_EQ(held->observations().sizes(), read->observations().sizes());
    const presentation::Words& words = testWords();
    EXPECT_EQ(csvOf(*observationTable(*held, {}, words)), csvOf(*observationTable(*read, {}, words)));
    EXPECT_EQ(csvOf(assessmentTable(*held, {}, words)), csvOf(assessmentTable(*read, {}, words)));
    const std::vector<ChartSubject> subjects = chartSubjects(*held, {});
    ASSERT_GT(subjects.size(), 100U);
    EXPECT_EQ(subjects, chartSubjects(*read, {}));
    for (const ChartSubject& subject : subjects)
        ASSERT_EQ(textOf(chartOf(*held, subject, {}, words)), textOf(chartOf(*read, subject, {}, words)));
    EXPECT_EQ(mapIndicators(*held, nullptr), mapIndicators(*read, nullptr));
    for (const domain::IndicatorId indicator : mapIndicators(*held, nullptr)) {
        presentation::MapOptions options;
        options.colouring = presentation::MapColouring::Value;
        options.indicator = indicator;
        ASSERT_EQ(textOf(mapOf(*held, {}, nullptr, words, options)), textOf(mapOf(*read, {}, nullptr, words, options)));
    }
    for (const domain::RegionCode& region : regionsWithContent(*held)) {
        presentation::Selection selection;
        selection.region = region;
        ASSERT_EQ(csvOf(*observationTable(*held, selection, words)), csvOf(*observationTable(*read, selection, words)));
        ASSERT_EQ(chartSubject(*held, selection), chartSubject(*read, selection));
    }
    EXPECT_FALSE(read->observations().failure());
}

TEST_F(ObservationsTest, ValuesOfWholeYearsAreTheSameWhetherHeldOrRead)
{
    const SnapshotPtr held = load(1'000'000).value();
    const SnapshotPtr read = load(0).value();
    const auto textsOf = [](const Snapshot& snapshot, domain::IndicatorId indicator) {
        const SeriesSizes& sizes = snapshot.observations().sizes();
        std::multiset<std::string> texts;
        const SharedValues values = snapshot.observations().annualValues(indicator);
        for (const AnnualValue& value : *values)
            texts.insert(sizes.regions()[value.region].text + " " + std::to_string(value.year) + " " +
                         std::to_string(value.value) + " " + sizes.kinds()[value.kind] + " " +
                         std::string(toText(value.qualifier)) + " " + std::to_string(value.document.value));
        return texts;
    };
    std::size_t all = 0;
    for (const domain::Indicator& indicator : held->catalogue().indicators) {
        const auto texts = textsOf(*held, indicator.id);
        ASSERT_EQ(texts, textsOf(*read, indicator.id)) << indicator.code;
        all += texts.size();
    }
    EXPECT_GT(all, 300U);
    EXPECT_FALSE(read->observations().failure());
}

TEST_F(ObservationsTest, OfAnyScopeTheRichestSubjectsAreThoseThatAllOfThemBeginWith)
{
    const SnapshotPtr snapshot = load(0).value();
    std::vector<presentation::Selection> scopes(1);
    for (const std::string& theme : themesInUse(*snapshot))
        scopes.emplace_back().theme = theme;
    for (const domain::RegionCode& region : regionsWithContent(*snapshot))
        scopes.emplace_back().region = region;
    scopes.emplace_back().brush = {{"360700"}, {"450300"}};
    for (const presentation::Selection& scope : scopes) {
        const std::vector<ChartSubject> all = chartSubjects(*snapshot, scope);
        for (const std::size_t most : {std::size_t{1}, std::size_t{3}, std::size_t{20}}) {
            const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(most, all.size()));
            ASSERT_EQ(chartSubjects(*snapshot, scope, most), std::vector(all.begin(), end)) << scope.theme;
        }
        ASSERT_EQ(chartSubject(*snapshot, scope), all.empty() ? ChartSubject() : all.front());
    }
}

TEST_F(ObservationsTest, OnlyTheRichestSubjectsAreGivenWhereAsked)
{
    const SnapshotPtr snapshot = load(0).value();
    const std::vector<ChartSubject> all = chartSubjects(*snapshot, {});
    const std::vector<ChartSubject> most = chartSubjects(*snapshot, {}, 5);
    EXPECT_EQ(most, std::vector(all.begin(), all.begin() + 5));
    EXPECT_EQ(chartSubject(*snapshot, {}), all.front());
    EXPECT_TRUE(chartSubjects(*snapshot, {}, 0).empty());
}

TEST_F(ObservationsTest, AFileChangedAfterwardsIsToldAndNotMixedIn)
{
    const SnapshotPtr snapshot = load(0).value();
    const SeriesSize& series = seriesWithoutTarget(*snapshot);
    const domain::RegionCode& region = snapshot->observations().sizes().regionOf(series);
    execute("DELETE FROM observation WHERE indicator_id = " + std::to_string(series.indicator.value));
    EXPECT_TRUE(snapshot->observations().ofSeries(series.indicator, region)->empty());
    const auto failure = snapshot->observations().failure();
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code, ErrorCode::Conflict);
    EXPECT_TRUE(snapshot->observations().annualValues(series.indicator)->empty());
    const auto table = observationTable(*snapshot, {}, testWords());
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::Conflict);
}

TEST_F(ObservationsTest, AFileChangedAfterwardsIsToldByItsValuesToo)
{
    for (const std::string change : {"DELETE FROM observation WHERE indicator_id = ",
                                     "UPDATE observation SET region_code = 'nowhere' WHERE indicator_id = "}) {
        const SnapshotPtr snapshot = load(0).value();
        const domain::IndicatorId indicator = seriesWithoutTarget(*snapshot).indicator;
        execute(change + std::to_string(indicator.value));
        EXPECT_TRUE(snapshot->observations().annualValues(indicator)->empty());
        const auto failure = snapshot->observations().failure();
        ASSERT_TRUE(failure) << change;
        EXPECT_EQ(failure->code, ErrorCode::Conflict);
    }
}

TEST_F(ObservationsTest, ARowThatCannotBeReadIsNamed)
{
    const SnapshotPtr whole = load(0).value();
    const SeriesSize& series = seriesWithoutTarget(*whole);
    const domain::RegionCode& region = whole->observations().sizes().regionOf(series);
    const auto rows = whole->observations().ofSeries(series.indicator, region);
    const std::string id = std::to_string(rows->front().id.value);
    for (const std::string broken : {"value = 9e999", "period = '2015-13'", "document_id = 99999"}) {
        execute("UPDATE observation SET " + broken + " WHERE id = " + id);
        const auto snapshot = load(0);
        ASSERT_TRUE(snapshot) << snapshot.error().message;
        EXPECT_TRUE((*snapshot)->observations().ofSeries(series.indicator, region)->empty());
        const auto failure = (*snapshot)->observations().failure();
        ASSERT_TRUE(failure) << broken;
        EXPECT_EQ(failure->code, ErrorCode::ParseFailed);
        EXPECT_NE(failure->message.find("row " + id), std::string::npos) << failure->message;
        execute("UPDATE observation SET value = 1, period = '1999', document_id = 1 WHERE id = " + id);
    }
}

TEST_F(ObservationsTest, ABadRowOfATargetIsFoundWhenOpening)
{
    const SnapshotPtr whole = load(0).value();
    const auto judged = std::ranges::find_if(whole->catalogue().targets, [&](const domain::Target& target) {
        return !whole->observations().ofSeries(target.indicator, target.region)->empty();
    });
    ASSERT_NE(judged, whole->catalogue().targets.end());
    execute("UPDATE observation SET value = 9e999 WHERE indicator_id = " + std::to_string(judged->indicator.value));
    for (const std::int64_t mostHeld : {0, 1'000'000}) {
        const auto snapshot = load(mostHeld);
        ASSERT_FALSE(snapshot) << mostHeld;
        EXPECT_EQ(snapshot.error().code, ErrorCode::ParseFailed);
    }
}

} // namespace wm::workspace
