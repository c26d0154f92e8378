// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/Past.h"

#include "HistoryFixture.h"

#include "wm/store/ObservationRows.h"

#include <rapidcheck/gtest.h>

namespace wm::store {

namespace {

using domain::ChangeAct;
using domain::ChangeId;
using domain::Restoration;
using domain::RestorationReport;
using testing::Dump;
using testing::dumpOf;

class PastTest : public testing::HistoryFixture {
protected:
    Dump pastDump(ChangeId id)
    {
        Connection reader = Connection::open(file, OpenMode::ReadOnly).value();
        const auto shown = showPast(reader, id);
        EXPECT_TRUE(shown) << shown.error().message;
        return dumpOf(reader);
    }
    RestorationReport restored(const Restoration& what)
    {
        auto report = restore(connection, what, {ChangeAct::Restore, "丙", "", ""});
        EXPECT_TRUE(report) << report.error().message;
        return report.value_or(RestorationReport());
    }
};

TEST_F(PastTest, ALoaderReadsTheCatalogueAsItWas)
{
    const domain::Catalogue built = loadCatalogue(connection, {}).value();
    change("UPDATE target SET value = 12 WHERE code = 't-met';"
           " DELETE FROM observation WHERE period = '2020';"
           " INSERT INTO observation (indicator_id, region_code, period, value, qualifier, value_kind, document_id)"
           " VALUES (1, '360702', '2021', 13, '', 'level', 2)");
    Connection reader = Connection::open(file, OpenMode::ReadOnly).value();
    ASSERT_TRUE(showPast(reader, {1}));
    const domain::Catalogue past = loadCatalogue(reader, {}).value();
    EXPECT_EQ(past.targets.at(0).value, 16.0);
    EXPECT_EQ(past.observations.size(), built.observations.size());
    EXPECT_EQ(loadCatalogue(connection, {}).value().targets.at(0).value, 12.0);
    std::vector<int> sizes;
    EXPECT_TRUE(hasMoreObservations(reader, 6).value());
    EXPECT_FALSE(hasMoreObservations(reader, 7).value());
    ASSERT_TRUE(forEachSeries(reader, [&](const SeriesRow& row) { sizes.push_back(row.observations); }));
    EXPECT_EQ(sizes, (std::vector{6, 1})); // levels and ranks of one region
}

TEST_F(PastTest, AValueOfThePastIsLookedUpByAnIndex)
{
    // Merging looks up each value that has changed: by reading all of them for each, a minute becomes a day.
    change("UPDATE observation SET value = value + 1");
    Connection reader = Connection::open(file, OpenMode::ReadOnly).value();
    ASSERT_TRUE(showPast(reader, {1}));
    Statement plan = reader
                         .prepare("EXPLAIN QUERY PLAN SELECT value FROM observation WHERE indicator_id = 1 AND"
                                  " region_code = '360702' AND period = '2020' AND value_kind = 'level'")
                         .value();
    ASSERT_TRUE(plan.start());
    int steps = 0;
    while (plan.step().value()) {
        ++steps;
        EXPECT_FALSE(std::string(plan.text(3)).starts_with("SCAN past_observation")) << plan.text(3);
    }
    EXPECT_GT(steps, 1);
}

TEST_F(PastTest, BeforeTheFirstChangeThereWasNothing)
{
    for (const auto& [table, lines] : pastDump({}))
        EXPECT_TRUE(lines.empty()) << table;
}

TEST_F(PastTest, AChangeThatIsNotThereIsRefused)
{
    EXPECT_EQ(showPast(connection, {42}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(restore(connection, {ChangeId{42}, {}, "", 0}, {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(restore(connection, {{}, ChangeId{42}, "", 0}, {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(restore(connection, {}, {}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(restore(connection, {{}, ChangeId{}, "", 0}, {}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(loadChanges(connection).value().size(), 1U);
}

TEST_F(PastTest, WhatHappenedToTheObservationsIsCountedBySeries)
{
    change("UPDATE observation SET value = 1 WHERE period = '2013'; UPDATE observation SET value = 2 WHERE id = 2;"
           " DELETE FROM observation WHERE period = '2020'; INSERT INTO observation (indicator_id, region_code, period,"
           " value, qualifier, value_kind, document_id) VALUES (2, '360702', '2021', 13, '', 'level', 2)");
    change("UPDATE observation SET value = 16.5 WHERE id = 2"); // as it was
    Connection reader = Connection::open(file, OpenMode::ReadOnly).value();
    ASSERT_TRUE(showPast(reader, {1}));
    const auto series = observationsSince(reader).value();
    ASSERT_EQ(series.size(), 2U);
    EXPECT_EQ(series[0].region.text, "360700");
    EXPECT_EQ(series[0].changed, 1);
    EXPECT_EQ(series[0].removed, 2);
    EXPECT_EQ(series[0].added, 0);
    EXPECT_EQ(series[1].indicator.value, 2);
    EXPECT_EQ(series[1].added, 1);
    Connection now = Connection::open(file, OpenMode::ReadOnly).value();
    ASSERT_TRUE(showPast(now, loadChanges(connection).value().back().id));
    EXPECT_TRUE(observationsSince(now).value().empty());
}

TEST_F(PastTest, GeometriesComeBackWithTheirIndex)
{
    const Dump before = dumpOf(connection);
    change("UPDATE facility SET geom = NULL, position_quality = 'none' WHERE code = 'port'");
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM rtree_facility_geom"), 0);
    EXPECT_EQ(restored({ChangeId{1}, {}, "", 0}).rows, 1);
    EXPECT_EQ(dumpOf(connection), before);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM rtree_facility_geom WHERE maxy > 25"), 1);
}

TEST_F(PastTest, OneChangeIsTakenBackAndWhatCameAfterwardsStays)
{
    const ChangeId import = change("INSERT INTO observation (id, indicator_id, region_code, period, value, qualifier,"
                                   " value_kind, document_id) VALUES (8, 2, '360700', '2019', 1, '', 'level', 2),"
                                   " (9, 2, '360700', '2020', 2, '', 'level', 2), (10, 2, '360700', '2021', 3, '',"
                                   " 'level', 2); UPDATE observation SET value = 99 WHERE id IN (1, 2)",
                                   {ChangeAct::Import, "乙", "", "年鉴.xlsx"});
    change("UPDATE observation SET value = 2.5 WHERE id = 9; UPDATE observation SET value = 17.9 WHERE id = 1");
    const RestorationReport report = restored({{}, import, "", 0});
    EXPECT_EQ(report.rows, 3);     // 8 and 10 gone, 2 as before
    EXPECT_EQ(report.keptRows, 2); // 9 and 1
    EXPECT_EQ(*connection.integer("SELECT group_concat(id) = '1,2,3,4,5,6,7,9' FROM (SELECT id FROM observation"
                                  " ORDER BY id)"),
              1);
    EXPECT_EQ(*connection.integer("SELECT count(*) FROM observation WHERE (id, value) IN (VALUES (1, 17.9),"
                                  " (2, 16.5), (9, 2.5))"),
              3);
    const domain::Change made = loadChanges(connection).value().back();
    EXPECT_EQ(made.id, report.change);
    EXPECT_EQ(made.note.act, ChangeAct::Restore);
    // The restoration is a change like any other.
    EXPECT_EQ(restored({{}, report.change, "", 0}).rows, 3);
    EXPECT_EQ(*connection.integer("SELECT value = 99 FROM observation WHERE id = 2"), 1);
}

TEST_F(PastTest, OneRowIsPutBack)
{
    change("UPDATE target SET value = 1 WHERE id IN (1, 2)");
    change("DELETE FROM target WHERE id = 1");
    EXPECT_EQ(restored({ChangeId{1}, {}, "target", 1}).rows, 1);
    EXPECT_EQ(*connection.integer("SELECT value FROM target WHERE id = 1"), 16);
    EXPECT_EQ(*connection.integer("SELECT value FROM target WHERE id = 2"), 1);
}

TEST_F(PastTest, NothingIsWrittenWhereWhatStaysNeedsWhatGoes)
{
    const ChangeId document = change("INSERT INTO document (id, code, title, kind) VALUES (9, 'new', '新年鉴', 'x')");
    change("UPDATE observation SET document_id = 9 WHERE id = 1");
    const Dump before = dumpOf(connection);
    const auto report = restore(connection, {{}, document, "", 0}, {});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Conflict);
    EXPECT_EQ(report.error().message, "what stays refers to what would go: new (values: 1)");
    EXPECT_EQ(dumpOf(connection), before);
    EXPECT_EQ(loadChanges(connection).value().size(), 3U);
}

TEST_F(PastTest, WhatHasTakenThePlaceOfWhatWouldComeBackIsNamed)
{
    const auto refusalOf = [this](ChangeId taken) {
        const Dump before = dumpOf(connection);
        const auto report = restore(connection, {{}, taken, "", 0}, {});
        EXPECT_FALSE(report);
        EXPECT_EQ(dumpOf(connection), before);
        return report ? Error() : report.error();
    };
    const std::string said = "something else stands where this would come back; change or remove it first: ";
    const ChangeId removal = change("DELETE FROM observation WHERE id = 3");
    change("INSERT INTO observation (id, indicator_id, region_code, period, value, qualifier, value_kind, document_id)"
           " VALUES (90, 1, '360700', '2020', 1, '', 'level', 2)");
    EXPECT_EQ(refusalOf(removal).code, ErrorCode::Conflict);
    EXPECT_EQ(refusalOf(removal).message, said + "cost-share · 360700 · 2020 · level (values: 1)");
    Statement document = connection.prepare("SELECT code FROM document WHERE id = 1").value();
    ASSERT_TRUE(document.step().value());
    const std::string code = document.text(0);
    ASSERT_FALSE(document.step().value());
    const ChangeId renamed = change("UPDATE document SET code = 'other' WHERE id = 1");
    change("INSERT INTO document (id, code, title, kind) VALUES (9, '" + code + "', '新年鉴', 'x')");
    EXPECT_EQ(refusalOf(renamed).message, said + code + " (documents: 1)");
    const ChangeId note = change("INSERT INTO chart_note (kind, year, text) VALUES ('event', 2020, 'x')");
    const ChangeId noteGone = change("DELETE FROM chart_note");
    change("INSERT INTO chart_note (id, kind, year, text) VALUES (70, 'event', 2020, 'y')");
    ASSERT_FALSE(note.isNone());
    EXPECT_EQ(refusalOf(noteGone).message, said + "event · 2020 (other rows: 1)");
}

TEST_F(PastTest, WhatIsTakenBackInReverseOrderLeadsBackToTheStart)
{
    const Dump start = dumpOf(connection);
    const ChangeId first = change("INSERT INTO document (id, code, title, kind) VALUES (9, 'new', '新年鉴', 'x');"
                                  " INSERT INTO observation (id, indicator_id, region_code, period, value, qualifier,"
                                  " value_kind, document_id) VALUES (8, 2, '360700', '2019', 1, '', 'level', 9),"
                                  " (9, 2, '360700', '2020', 2, '', 'level', 9);"
                                  " UPDATE target SET value = 12 WHERE id = 1; DELETE FROM task");
    const ChangeId second = change("UPDATE observation SET value = 1.5 WHERE id = 8;"
                                   " DELETE FROM observation WHERE id = 9; UPDATE target SET value = 13 WHERE id = 1");
    EXPECT_EQ(restored({{}, second, "", 0}).keptRows, 0);
    EXPECT_EQ(restored({{}, first, "", 0}).keptRows, 0);
    EXPECT_EQ(dumpOf(connection), start);
    // What is gone already cannot go twice, and what came back stays.
    EXPECT_EQ(restored({{}, first, "", 0}).rows, 0);
    EXPECT_EQ(dumpOf(connection), start);
}

TEST_F(PastTest, AHistoryThatNamesWhatTheFileDoesNotHaveIsRefused)
{
    change("UPDATE target SET value = 1 WHERE id = 1");
    ASSERT_TRUE(connection.execute("UPDATE change_entry SET field = 'value\" = 1; --' WHERE change_id = 2"));
    EXPECT_EQ(showPast(connection, {1}).error().code, ErrorCode::ParseFailed);
    EXPECT_EQ(restore(connection, {ChangeId{1}, {}, "", 0}, {}).error().code, ErrorCode::ParseFailed);
    ASSERT_TRUE(connection.execute("UPDATE change_entry SET table_name = 'sqlite_master' WHERE change_id = 2"));
    EXPECT_EQ(restore(connection, {ChangeId{1}, {}, "", 0}, {}).error().code, ErrorCode::ParseFailed);
}

TEST_F(PastTest, ARowIsReadAsItIsOrAsItWasLast)
{
    change("UPDATE observation SET value = 1.5 WHERE id = 1; DELETE FROM task");
    RowReader rows(connection);
    const auto observation = rows.read("observation", 1).value();
    ASSERT_TRUE(observation);
    EXPECT_EQ(std::get<double>(observation->at("value")), 1.5);
    const auto task = rows.read("task", 1).value();
    ASSERT_TRUE(task);
    EXPECT_EQ(std::get<std::string>(task->at("task")), "建设物流园");
    EXPECT_FALSE(rows.read("observation", 99).value());
    EXPECT_EQ(rows.read("no_such", 1).error().code, ErrorCode::ParseFailed);
}

/// A change at random, valid for the small catalogue.
std::string randomChange()
{
    const auto id = [] {
        return std::to_string(*rc::gen::inRange(1, 14));
    };
    const std::string row = id(), other = id();
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return "INSERT OR IGNORE INTO observation (id, indicator_id, region_code, period, value, qualifier, value_kind,"
               " document_id) VALUES (" +
               row + ", 1, '360702', '20" + other + "', " + other + " / 7.0, '', 'level', 2)";
    case 1:
        return "DELETE FROM observation WHERE id IN (" + row + ", " + other + ")";
    case 2:
        return "UPDATE observation SET value = value * 1.1, note = note || 'x' WHERE id BETWEEN 3 AND " + row;
    case 3:
        return "UPDATE target SET value = " + row + " / 3.0 WHERE value_status = 'stated' AND value_upper IS NULL";
    case 4:
        return "DELETE FROM target WHERE id = " + row;
    case 5:
        return "INSERT OR IGNORE INTO target (id, code, document_id, region_code, indicator_id, comparator,"
               " baseline_year, baseline_value, horizon, target_year, year_status, value, value_upper, value_kind,"
               " value_status, role, section, note) SELECT " +
               row + ", 'n" + row +
               "', document_id, region_code, indicator_id,"
               " comparator, baseline_year, baseline_value, horizon, target_year, year_status, value, value_upper,"
               " value_kind, value_status, role, section, note FROM target ORDER BY id DESC LIMIT 1";
    case 6:
        return "UPDATE target SET value = " + row +
               ", value_status = 'stated', filled_in = 'value', fill_source = 's', fill_page = '1'"
               " WHERE value_status = 'lost_in_source'";
    default:
        return "UPDATE facility SET name_zh = name_zh || '" + row + "' WHERE fid = " + other;
    }
}

/// Whatever was done, each state is read and put back as it was.
RC_GTEST_FIXTURE_PROP(PastTest, EveryStateIsReadAndPutBackToTheLastBit, ())
{
    std::vector<std::pair<ChangeId, Dump>> states{{{1}, dumpOf(connection)}};
    const int count = *rc::gen::inRange(1, 12);
    for (int i = 0; i < count; ++i) {
        std::string sql = randomChange();
        if (*rc::gen::arbitrary<bool>())
            sql += "; " + randomChange();
        const ChangeId id = change(sql);
        if (!id.isNone())
            states.emplace_back(id, dumpOf(connection));
    }
    for (const auto& [id, dump] : states)
        RC_ASSERT(pastDump(id) == dump);
    const auto& [id, dump] = states.at(*rc::gen::inRange<std::size_t>(0, states.size()));
    restored({id, {}, "", 0});
    RC_ASSERT(dumpOf(connection) == dump);
    RC_ASSERT(pastDump(states.back().first) == states.back().second);
    // What is counted of the observations is right as well.
    RC_ASSERT(*connection.integer("SELECT coalesce(sum(observations), 0) FROM observation_series") ==
              *connection.integer("SELECT count(*) FROM observation"));
}

} // namespace

} // namespace wm::store
