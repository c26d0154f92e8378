// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/ObservationMerge.h"

#include "HistoryFixture.h"

#include "wm/store/Past.h"

#include <rapidcheck/gtest.h>

#include <array>
#include <map>
#include <tuple>

namespace wm::store {

namespace {

using domain::ImportFate;

domain::Observation observed(std::string region, std::string_view period, double value, std::int64_t document = 2)
{
    domain::Observation observation;
    observation.indicator = {1};
    observation.region = {std::move(region)};
    observation.period = domain::Period::parse(period).value();
    observation.value = value;
    observation.valueKind = "level";
    observation.document = {document};
    return observation;
}

ObservationBatch batchOf(const std::vector<domain::Observation>& observations)
{
    ObservationBatch batch;
    int row = 1;
    for (const domain::Observation& observation : observations)
        batch.add(observation, {++row, 3});
    EXPECT_TRUE(batch.sort({}));
    return batch;
}

/// Everything that the file says, its rules included.
struct Content {
    testing::Dump rows;
    std::vector<std::string> schema, series;

    bool operator==(const Content&) const = default;
};

std::vector<std::string> textsOf(Connection& connection, const char* sql)
{
    std::vector<std::string> texts;
    Statement query = connection.prepare(sql).value();
    while (query.step().value())
        texts.push_back(query.text(0));
    return texts;
}

Content contentOf(Connection& connection)
{
    return {testing::dumpOf(connection),
            textsOf(connection, "SELECT type || name || sql FROM sqlite_master ORDER BY 1"),
            textsOf(connection, "SELECT indicator_id || '/' || region_code || '/' || value_kind || '/' || observations"
                                " || '/' || dated FROM observation_series ORDER BY 1")};
}

class ObservationMergeTest : public testing::HistoryFixture {
protected:
    ObservationComparison compare(const ObservationBatch& batch)
    {
        auto compared = compareObservations(connection, batch, {});
        EXPECT_TRUE(compared) << compared.error().message;
        return compared.value_or(ObservationComparison());
    }

    Result<MergeReport> merge(const ObservationBatch& batch, const MergeChoice& choice = {},
                              const TaskContext& context = {})
    {
        const ObservationComparison comparison = compare(batch);
        auto recording = Recording::begin(connection, {domain::ChangeAct::Import, "甲", "", "年鉴.xlsx"});
        EXPECT_TRUE(recording);
        auto merged = mergeObservations(connection, batch, comparison, choice, context);
        if (merged) {
            EXPECT_TRUE(recording->commit());
        }
        return merged;
    }

    std::vector<ImportFate> fatesOf(const std::vector<domain::Observation>& observations)
    {
        return compare(batchOf(observations)).fates;
    }

    double valueOf(const std::string& region, const std::string& period)
    {
        Statement query = connection
                              .prepare("SELECT value FROM observation WHERE indicator_id = 1 AND region_code = ? AND"
                                       " period = ? AND value_kind = 'level'")
                              .value();
        EXPECT_TRUE(query.start({region, period}));
        EXPECT_TRUE(query.step().value_or(false));
        return query.real(0);
    }
};

TEST_F(ObservationMergeTest, TellsWhatIsNewFromWhatIsStored)
{
    ASSERT_TRUE(merge(batchOf({observed("360702", "2018", 12.5), observed("360702", "2019", 13.5)})));
    EXPECT_EQ(fatesOf({observed("360702", "2018", 12.5), observed("360702", "2019", 13.25),
                       observed("360702", "2020", 14.0)}),
              (std::vector{ImportFate::Same, ImportFate::Changed, ImportFate::New}));
}

TEST_F(ObservationMergeTest, TakesNumbersThatAgreeInFifteenDigitsForTheSame)
{
    ASSERT_TRUE(merge(batchOf({observed("360702", "2018", 0.1 + 0.2)})));
    EXPECT_EQ(fatesOf({observed("360702", "2018", 0.3)}), std::vector{ImportFate::Same});
    EXPECT_EQ(fatesOf({observed("360702", "2018", 0.30000000000001)}), std::vector{ImportFate::Changed});
}

TEST_F(ObservationMergeTest, CallsAnotherDocumentsValueAConflict)
{
    ASSERT_TRUE(merge(batchOf({observed("360702", "2018", 12.5, 2)})));
    EXPECT_EQ(fatesOf({observed("360702", "2018", 12.5, 1)}), std::vector{ImportFate::Same});
    EXPECT_EQ(fatesOf({observed("360702", "2018", 12.75, 1)}), std::vector{ImportFate::Conflict});
}

TEST_F(ObservationMergeTest, CallsAValueThatSomebodySetByHandAConflict)
{
    ASSERT_TRUE(merge(batchOf({observed("360702", "2018", 12.5)})));
    change("UPDATE observation SET value = 12.75 WHERE region_code = '360702' AND period = '2018'");
    EXPECT_EQ(fatesOf({observed("360702", "2018", 12.5)}), std::vector{ImportFate::Conflict});
    // Once a user has taken the file's value, the next revision is one again.
    ASSERT_TRUE(merge(batchOf({observed("360702", "2018", 12.5)}), {.takesConflicts = true, .exceptions = {}}));
    EXPECT_EQ(fatesOf({observed("360702", "2018", 12.25)}), std::vector{ImportFate::Changed});
}

TEST_F(ObservationMergeTest, TakesNoneOfValuesThatContradictEachOther)
{
    const ObservationBatch batch =
        batchOf({observed("360702", "2018", 1.0), observed("360702", "2018", 2.0), observed("360702", "2018", 1.0),
                 observed("360702", "2019", 3.0), observed("360702", "2019", 3.0)});
    const ObservationComparison compared = compare(batch);
    EXPECT_EQ(compared.fates, (std::vector{ImportFate::Contradicted, ImportFate::Contradicted, ImportFate::Contradicted,
                                           ImportFate::New, ImportFate::Repeated}));
    EXPECT_EQ(batch.originOf(3), (Origin{5, 3}));
    EXPECT_EQ(merge(batch)->added, 1);
    EXPECT_EQ(valueOf("360702", "2019"), 3.0);
}

TEST_F(ObservationMergeTest, KeepsWhatTheChoiceKeeps)
{
    ASSERT_TRUE(merge(batchOf({observed("360702", "2018", 1.0), observed("360702", "2019", 2.0),
                               observed("360702", "2020", 3.0), observed("360702", "2021", 4.0)})));
    const ObservationBatch next = batchOf({observed("360702", "2018", 10.0), observed("360702", "2019", 20.0),
                                           observed("360702", "2020", 30.0, 1), observed("360702", "2021", 40.0, 1)});
    const auto report =
        merge(next, {.takesChanged = true, .takesConflicts = false, .exceptions = {{3, 3}, {5, 3}}}); // 2019 and 2021
    ASSERT_TRUE(report);
    EXPECT_EQ(std::tuple(report->added, report->replaced, report->kept), std::tuple(0, 2, 2));
    EXPECT_EQ((std::array{valueOf("360702", "2018"), valueOf("360702", "2019"), valueOf("360702", "2020"),
                          valueOf("360702", "2021")}),
              (std::array{10.0, 2.0, 3.0, 40.0}));
}

TEST_F(ObservationMergeTest, StoresValuesOfADocumentThatWasAddedMeanwhile)
{
    const ObservationBatch batch = batchOf({observed("360702", "2018", 1.0, -1), observed("360702", "2019", 2.0, 1)});
    ASSERT_TRUE(merge(batch, {.exceptions = {}, .placeholder = {-1}, .document = {2}}));
    EXPECT_EQ(
        connection.integer("SELECT document_id FROM observation WHERE region_code = '360702' AND period = '2018'"), 2);
    EXPECT_EQ(
        connection.integer("SELECT document_id FROM observation WHERE region_code = '360702' AND period = '2019'"), 1);
}

TEST_F(ObservationMergeTest, RecordsWhatItAddedAsOneEntry)
{
    const std::size_t before = entries().size();
    ASSERT_TRUE(merge(batchOf({observed("360702", "2018", 1.0), observed("360702", "2019", 2.0)})));
    const auto after = entries();
    ASSERT_EQ(after.size(), before + 1);
    EXPECT_EQ(after.back().operation, domain::ChangeOperation::Add);
    EXPECT_EQ(after.back().table, "observation");
    EXPECT_EQ(after.back().lastRow - after.back().row, 1);
}

TEST_F(ObservationMergeTest, CanBeTakenBackAsAWhole)
{
    const Content before = contentOf(connection);
    ASSERT_TRUE(merge(batchOf({observed("360702", "2018", 1.0), observed("360702", "2019", 2.0)})));
    const auto change = connection.integer("SELECT max(id) FROM change").value();
    domain::Restoration back;
    back.takenBack = domain::ChangeId{change};
    ASSERT_TRUE(restore(connection, back, {domain::ChangeAct::Restore, "甲", "", ""}));
    EXPECT_EQ(contentOf(connection), before);
}

/// Twenty-four thousand values: more than there are, so that the indexes are made anew.
ObservationBatch largeBatch()
{
    std::vector<domain::Observation> observations;
    for (const char* const region : {"360000", "360700", "360702"}) {
        for (int year = 1000; year < 9000; ++year)
            observations.push_back(observed(region, std::to_string(year), year / 7.0));
    }
    return batchOf(observations);
}

TEST_F(ObservationMergeTest, LeavesTheRulesOfTheFileAsTheyAre)
{
    const Content before = contentOf(connection);
    ASSERT_TRUE(merge(largeBatch()));
    const Content after = contentOf(connection);
    EXPECT_EQ(after.schema, before.schema);
    EXPECT_GT(after.rows.at("observation").size(), 24'000U - 20U);
    EXPECT_EQ(textsOf(connection, "PRAGMA integrity_check"), std::vector<std::string>{"ok"});
    EXPECT_EQ(textsOf(connection, "SELECT count(*) FROM pragma_foreign_key_check"), std::vector<std::string>{"0"});
    // The constraint that was not asked for a moment holds.
    EXPECT_FALSE(connection.execute("UPDATE observation SET qualifier = '?' WHERE id = 1"));
}

TEST_F(ObservationMergeTest, LeavesNothingBehindWhenItIsCancelled)
{
    const Content before = contentOf(connection);
    for (const int checks : {0, 1, 10, 23}) {
        std::stop_source stop;
        int seen = 0;
        TaskContext context;
        context.stop = stop.get_token();
        context.progress = [&](int, int) {
            if (seen++ >= checks)
                stop.request_stop();
        };
        const auto merged = merge(largeBatch(), {}, context);
        ASSERT_FALSE(merged);
        EXPECT_EQ(merged.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(contentOf(connection), before) << checks;
    }
}

TEST_F(ObservationMergeTest, RefusesWhatNamesNothing)
{
    const Content before = contentOf(connection);
    domain::Observation withoutIndicator = observed("360702", "2018", 1.0);
    withoutIndicator.indicator = {99};
    for (const char* const keys : {"ON", "OFF"}) {
        ASSERT_TRUE(connection.execute(std::string("PRAGMA foreign_keys = ") + keys));
        for (const domain::Observation& unknown :
             {observed("999999", "2018", 1.0), observed("360702", "2018", 1.0, 99), withoutIndicator}) {
            const auto merged = merge(batchOf({observed("360702", "2017", 1.0), unknown}));
            ASSERT_FALSE(merged);
            EXPECT_EQ(merged.error().code, ErrorCode::Conflict);
            EXPECT_EQ(contentOf(connection), before);
        }
    }
}

TEST_F(ObservationMergeTest, RunsNoOtherStatementInPlaceOfATrigger)
{
    ASSERT_TRUE(connection.execute(
        "PRAGMA writable_schema = ON;"
        "UPDATE sqlite_master SET sql = 'CREATE TABLE x(y)' WHERE name = 'observation_series_insert';"
        "PRAGMA writable_schema = OFF;"));
    const auto merged = merge(batchOf({observed("360702", "2018", 1.0)}));
    ASSERT_FALSE(merged);
    EXPECT_EQ(merged.error().code, ErrorCode::ParseFailed);
}

/// The same by SQL for each row, with the triggers of the file.
void insertEach(Connection& connection, const std::vector<domain::Observation>& observations)
{
    for (const domain::Observation& observation : observations) {
        Statement insert = connection
                               .prepare("INSERT INTO observation (indicator_id, region_code, period, value, qualifier,"
                                        " value_kind, document_id) VALUES (?, ?, ?, ?, '', ?, ?)")
                               .value();
        EXPECT_TRUE(insert.run({observation.indicator, observation.region.text, observation.period.text(),
                                observation.value, observation.valueKind, observation.document}));
    }
}

RC_GTEST_FIXTURE_PROP(ObservationMergeTest, HasTheOutcomeOfAddingEachRow, ())
{
    const auto places = *rc::gen::unique<std::vector<std::tuple<std::string, std::string, std::string>>>(
        rc::gen::tuple(rc::gen::element<std::string>("360000", "360700", "360702"),
                       rc::gen::element<std::string>("", "1950", "1951", "1952-03", "1950/1952"),
                       rc::gen::element<std::string>("share", "rank", "planned")));
    std::vector<domain::Observation> observations;
    for (const auto& [region, period, kind] : places) {
        observations.push_back(observed(region, period, *rc::gen::inRange(-1000, 1000) / 8.0));
        observations.back().valueKind = kind;
    }
    const std::filesystem::path twin = folder.file("twin.gpkg");
    std::filesystem::copy_file(built(), twin, std::filesystem::copy_options::overwrite_existing);
    Connection other = std::move(*Connection::open(twin, OpenMode::ReadWrite));
    const ObservationBatch batch = batchOf(observations);
    std::vector<domain::Observation> inOrder; // ids are given in the order of the batch
    for (std::size_t row = 0; row < batch.size(); ++row)
        inOrder.push_back(batch.at(row));
    auto recording = Recording::begin(other, {domain::ChangeAct::Import, "甲", "", ""});
    RC_ASSERT(recording.has_value());
    insertEach(other, inOrder);
    RC_ASSERT(recording->commit().has_value());

    std::filesystem::copy_file(built(), folder.file("one.gpkg"), std::filesystem::copy_options::overwrite_existing);
    connection = std::move(*Connection::open(folder.file("one.gpkg"), OpenMode::ReadWrite));
    RC_ASSERT(merge(batch).has_value());
    RC_ASSERT(contentOf(connection) == contentOf(other));
    RC_ASSERT(textsOf(connection, "SELECT table_name || row_id || '-' || last_row_id || operation FROM change_entry") ==
              textsOf(other, "SELECT table_name || row_id || '-' || last_row_id || operation FROM change_entry"));
}

} // namespace

} // namespace wm::store
