// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/ObservationMerge.h"

#include "LastRow.h"
#include "SetAside.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace wm::store {

namespace {

using domain::ImportFate;

/// From here on making the indexes anew is faster than adding to them, where as many rows are added as there are.
constexpr std::int64_t kManyRows = 20'000;
constexpr std::size_t kRowsBetweenChecks = 1024;

domain::DocumentId documentOf(const ObservationBatch& batch, std::size_t row, const MergeChoice& choice)
{
    const domain::DocumentId document = batch.documentOf(row);
    return document == choice.placeholder ? choice.document : document;
}

/// What the rows refer to is there. Asked of the few things that millions of rows refer to.
Result<void> checkReferences(Connection& connection, const ObservationBatch& batch, const MergeChoice& choice,
                             const TaskContext& context)
{
    std::set<domain::IndicatorId> indicators;
    std::set<domain::DocumentId> documents;
    std::set<std::string_view> regions;
    for (std::size_t row = 0; row < batch.size(); ++row) {
        if (row % kRowsBetweenChecks == 0)
            WM_CHECK(TaskContext{context.stop}.checkpoint(0, 0));
        if (row > 0 && batch.areOfOneSeries(row - 1, row) && batch.documentOf(row - 1) == batch.documentOf(row))
            continue;
        indicators.insert(batch.indicatorOf(row));
        documents.insert(documentOf(batch, row, choice));
        regions.insert(batch.regionOf(row));
    }
    const auto check = [&](const char* table, const char* column, const auto& keys) -> Result<void> {
        WM_TRY(Statement find, connection.prepare("SELECT 1 FROM " + std::string(table) + " WHERE " + column + " = ?"));
        for (const auto& key : keys) {
            WM_CHECK(find.start({Value(key)}));
            WM_TRY(const bool isThere, find.step());
            if (!isThere)
                return fail(ErrorCode::Conflict,
                            std::string("a value refers to a row of ") + table + " that is not there");
        }
        return {};
    };
    WM_CHECK(check("indicator", "id", indicators));
    WM_CHECK(check("document", "id", documents));
    return check("region", "code", regions);
}

Result<void> replaceValues(Connection& connection, const ObservationBatch& batch,
                           const ObservationComparison& comparison, const MergeChoice& choice, MergeReport& report,
                           const TaskContext& context)
{
    // Of a row without a note the stored one is about a value that is no more.
    WM_TRY(Statement update, connection.prepare("UPDATE observation SET value = ?2, qualifier = ?3, document_id = ?4,"
                                                " note = ?5 WHERE id = ?1"));
    std::size_t done = 0;
    for (const StoredValue& stored : comparison.stored) {
        if (done++ % kRowsBetweenChecks == 0)
            WM_CHECK(TaskContext{context.stop}.checkpoint(0, 0));
        const std::size_t row = stored.incoming;
        if (!choice.takes(comparison.fates[row], batch.originOf(row))) {
            ++report.kept;
            continue;
        }
        WM_CHECK(update.run({stored.id, batch.valueOf(row), toText(batch.qualifierOf(row)),
                             documentOf(batch, row, choice), batch.noteOf(row)}));
        ++report.replaced;
    }
    return {};
}

/// Adds rows and says once for each series, and once for all of them, what the triggers say for each row.
class Adding {
public:
    Adding(Connection& connection, const ObservationBatch& batch, const MergeChoice& choice, Statement insert,
           Statement count, std::int64_t firstId)
        : m_connection(connection)
        , m_batch(batch)
        , m_choice(choice)
        , m_insert(std::move(insert))
        , m_count(std::move(count))
        , m_firstId(firstId)
        , m_nextId(firstId)
    {
    }

    Result<void> add(std::size_t row)
    {
        if (m_hasSeries && !m_batch.areOfOneSeries(m_seriesRow, row))
            WM_CHECK(finishSeries());
        m_hasSeries = true;
        m_seriesRow = row;
        const std::string& period = m_batch.periodOf(row);
        WM_CHECK(m_insert.run({m_nextId, m_batch.indicatorOf(row), m_batch.regionOf(row), period, m_batch.valueOf(row),
                               toText(m_batch.qualifierOf(row)), m_batch.valueKindOf(row),
                               documentOf(m_batch, row, m_choice), m_batch.noteOf(row)}));
        ++m_nextId;
        Numbers& numbers = m_numbers[m_batch.valueKindOf(row)];
        ++numbers.observations;
        numbers.dated += period.empty() ? 0 : 1;
        return {};
    }

    Result<void> finish()
    {
        WM_CHECK(finishSeries());
        WM_TRY(Statement record,
               m_connection.prepare("INSERT INTO change_entry (change_id, table_name, row_id, last_row_id, operation,"
                                    " field) SELECT change_id, 'observation', ?1, ?2, 'add', '' FROM change_current"));
        return record.run({m_firstId, m_nextId - 1});
    }

private:
    struct Numbers {
        std::int64_t observations = 0, dated = 0;
    };

    Result<void> finishSeries()
    {
        for (const auto& [kind, numbers] : m_numbers)
            WM_CHECK(m_count.run({m_batch.indicatorOf(m_seriesRow), m_batch.regionOf(m_seriesRow), kind,
                                  numbers.observations, numbers.dated}));
        m_numbers.clear();
        return {};
    }

    Connection& m_connection;
    const ObservationBatch& m_batch;
    const MergeChoice& m_choice;
    Statement m_insert, m_count;
    std::int64_t m_firstId, m_nextId;
    std::size_t m_seriesRow = 0;
    bool m_hasSeries = false;
    std::map<std::string_view, Numbers> m_numbers; ///< of the series under way, by kind
};

/// SQLite makes a table of the seven words of the constraint on qualifiers for each row, which takes longer than the
/// row itself; ours come from an enumeration. Switching it makes the connection prepare its statements anew.
class WithoutChecks {
public:
    explicit WithoutChecks(Connection& connection)
        : m_connection(connection)
    {
    }
    WithoutChecks(const WithoutChecks&) = delete;
    WithoutChecks& operator=(const WithoutChecks&) = delete;
    // The pragma fails for no reason but a lack of memory, and the connection ends with the import.
    ~WithoutChecks() { static_cast<void>(m_connection.execute("PRAGMA ignore_check_constraints = OFF")); }

    Result<void> begin() { return m_connection.execute("PRAGMA ignore_check_constraints = ON"); }

private:
    Connection& m_connection;
};

Result<Adding> beginAdding(Connection& connection, const ObservationBatch& batch, const MergeChoice& choice)
{
    WM_TRY(const std::int64_t last, lastRowOf(connection, "observation"));
    WM_TRY(Statement insert,
           connection.prepare("INSERT INTO observation (id, indicator_id, region_code, period, value, qualifier,"
                              " value_kind, document_id, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    WM_TRY(Statement count,
           connection.prepare("INSERT INTO observation_series (indicator_id, region_code, value_kind, observations,"
                              " dated) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                              " observations = observations + excluded.observations, dated = dated + excluded.dated"));
    return Adding(connection, batch, choice, std::move(insert), std::move(count), last + 1);
}

Result<bool> areMany(Connection& connection, std::int64_t added)
{
    if (added < kManyRows)
        return false;
    WM_TRY(const std::int64_t stored, connection.integer("SELECT sum(observations) FROM observation_series"));
    return added >= stored / 2;
}

Result<void> addRows(Connection& connection, const ObservationBatch& batch, const ObservationComparison& comparison,
                     const MergeChoice& choice, const TaskContext& context)
{
    SetAside aside(connection);
    for (const char* const trigger : {"history_observation_add", "observation_series_insert"})
        WM_CHECK(aside.drop("trigger", trigger));
    WM_TRY(const bool hasManyRows, areMany(connection, comparison.counts[ImportFate::New]));
    if (hasManyRows) {
        for (const char* const index : {"observation_by_region", "observation_by_document"})
            WM_CHECK(aside.drop("index", index));
    }
    {
        WithoutChecks withoutChecks(connection);
        WM_CHECK(withoutChecks.begin());
        WM_TRY(Adding adding, beginAdding(connection, batch, choice));
        for (std::size_t row = 0; row < batch.size(); ++row) {
            if (row % kRowsBetweenChecks == 0)
                WM_CHECK(context.checkpoint(static_cast<int>(row), static_cast<int>(batch.size())));
            if (comparison.fates[row] == ImportFate::New)
                WM_CHECK(adding.add(row));
        }
        WM_CHECK(adding.finish());
    }
    return aside.restore();
}

} // namespace

bool MergeChoice::takes(ImportFate fate, Origin origin) const
{
    const bool takesAll = fate == ImportFate::Changed ? takesChanged : takesConflicts;
    return takesAll != exceptions.contains(origin);
}

Result<MergeReport> mergeObservations(Connection& connection, const ObservationBatch& batch,
                                      const ObservationComparison& comparison, const MergeChoice& choice,
                                      const TaskContext& context)
{
    MergeReport report;
    const Interruption interruption = connection.interruptedBy(context.stop);
    WM_CHECK(checkReferences(connection, batch, choice, context));
    WM_CHECK(replaceValues(connection, batch, comparison, choice, report, context));
    report.added = comparison.counts[ImportFate::New];
    if (report.added > 0)
        WM_CHECK(addRows(connection, batch, comparison, choice, context));
    return report;
}

} // namespace wm::store
