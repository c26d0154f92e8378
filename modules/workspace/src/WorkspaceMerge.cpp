// SPDX-License-Identifier: GPL-3.0-or-later
#include "MergeContent.h"
#include "StoreEdits.h"
#include "ValueRules.h"

#include "wm/base/Path.h"
#include "wm/store/AcceptedFindingTable.h"
#include "wm/store/ChartNoteTable.h"
#include "wm/store/ObservationMerge.h"
#include "wm/store/RecordTables.h"
#include "wm/store/Recording.h"
#include "wm/workspace/Workspace.h"

#include <algorithm>
#include <set>
#include <utility>

namespace wm::workspace {

namespace {

constexpr std::size_t kMergedBetweenChecks = 1024;

using domain::RecordTexts;

Error changedMeanwhile()
{
    return {ErrorCode::Conflict, "the workspace has changed since it was compared with the other one"};
}

/// Writes what was chosen of a trial, within a Recording of the caller's.
class Merging {
public:
    Merging(store::Connection& connection, const MergeTrial::Content& content, const MergeChoice& choice)
        : m_connection(connection)
        , m_content(content)
        , m_choice(choice)
    {
    }

    Result<MergeOutcome> run(const TaskContext& context)
    {
        WM_CHECK(m_connection.execute("PRAGMA defer_foreign_keys = ON"));
        WM_CHECK(store::addWords(m_connection, m_content.terms, m_content.units));
        WM_CHECK(mergeRecords());
        WM_CHECK(mergeNotes());
        WM_CHECK(mergeFindings());
        WM_CHECK(mergeValues(context));
        WM_CHECK(addNewValues(context));
        return std::move(m_outcome);
    }

private:
    [[nodiscard]] bool takes(std::size_t number, MergeFate fate)
    {
        if (m_choice.takes(fate, number))
            return true;
        ++m_outcome.kept;
        return false;
    }

    /// Those that cannot be stored are left out, until the rest can.
    Result<void> mergeRecords()
    {
        WM_TRY(const domain::Catalogue stored, store::loadRecords(m_connection));
        std::vector<RecordEdit> edits;
        for (std::size_t i = 0; i < m_content.rows.size(); ++i) {
            const MergedRow& row = m_content.rows[i];
            if (const auto kind = kindOf(row); kind && (!canBeChosen(row) || takes(i, row.fate)))
                edits.push_back({*kind, row.ours, takenRow(row)});
        }
        for (;;) {
            WM_TRY(EditedRecords edited, editedRecords(stored, edits));
            if (edited.issues.empty()) {
                for (const RecordEdit& edit : edits)
                    countMerged(m_outcome, edit.before.has_value(), edit.after.has_value());
                WM_CHECK(expectIds(edited.after));
                WM_CHECK(storeRecords(m_connection, edited));
                m_records = std::move(edited.after);
                return {};
            }
            leaveOut(edited.issues, edits);
        }
    }

    void leaveOut(Issues& issues, std::vector<RecordEdit>& edits)
    {
        std::set<std::size_t, std::greater<>> faulty;
        for (Issue& issue : issues) {
            const auto place = static_cast<std::size_t>(issue.line);
            if (!faulty.insert(place).second)
                continue;
            const RecordEdit& edit = edits[place];
            issue.document =
                std::string(toText(edit.kind)) + ' ' + (edit.after ? edit.after->front() : edit.before->front());
            issue.line = 0;
            m_outcome.issues.push_back(std::move(issue));
            ++m_outcome.kept;
        }
        for (const std::size_t place : faulty)
            edits.erase(edits.begin() + static_cast<std::ptrdiff_t>(place));
    }

    /// The ids that values were compared with.
    [[nodiscard]] Result<void> expectIds(const domain::Catalogue& after) const
    {
        const auto areKnown = [](const auto& rows, const auto& ids) {
            return std::ranges::all_of(rows, [&](const auto& row) {
                const auto known = ids.find(row.code);
                return known == ids.end() || known->second == row.id;
            });
        };
        const bool areSame =
            areKnown(after.documents, m_content.documents) && areKnown(after.indicators, m_content.indicators);
        return areSame ? Result<void>() : tl::make_unexpected(changedMeanwhile());
    }

    template <class Take>
    Result<void> forEachRow(const MergeForm& form, Take take)
    {
        for (std::size_t i = 0; i < m_content.rows.size(); ++i) {
            const MergedRow& row = m_content.rows[i];
            if (row.form.table != form.table || !takes(i, row.fate))
                continue;
            const std::optional<RecordTexts> after = takenRow(row);
            WM_CHECK(take(row.ours, after));
            countMerged(m_outcome, row.ours.has_value(), after.has_value());
        }
        return {};
    }

    [[nodiscard]] std::optional<domain::ChartNote> noteOf(const std::optional<RecordTexts>& texts) const
    {
        if (!texts)
            return std::nullopt;
        const auto indicator = std::ranges::find(m_records.indicators, (*texts)[2], &domain::Indicator::code);
        return domain::ChartNote{domain::chartNoteKindFromText((*texts)[0]).value_or(domain::ChartNoteKind::Event),
                                 std::stoi((*texts)[1]),
                                 indicator == m_records.indicators.end() ? domain::IndicatorId() : indicator->id,
                                 {(*texts)[3]},
                                 (*texts)[4]};
    }

    Result<void> mergeNotes()
    {
        return forEachRow(chartNoteForm(), [&](const auto& before, const auto& after) {
            return store::replaceChartNote(m_connection, noteOf(before), noteOf(after));
        });
    }

    Result<void> mergeFindings()
    {
        const auto listed = [](const std::optional<RecordTexts>& texts) {
            std::vector<domain::AcceptedFinding> findings;
            if (texts)
                findings.push_back(
                    {{domain::findingKindFromText((*texts)[0]).value_or(domain::FindingKind::OutOfBounds), (*texts)[1],
                      (*texts)[2], (*texts)[3], (*texts)[4], (*texts)[5]},
                     (*texts)[6],
                     (*texts)[7]});
            return findings;
        };
        return forEachRow(acceptedFindingForm(), [&](const auto& before, const auto& after) {
            return store::replaceAcceptedFindings(m_connection, listed(before), listed(after));
        });
    }

    Result<void> mergeValues(const TaskContext& context)
    {
        std::vector<ObservationEdit> edits;
        for (std::size_t i = 0; i < m_content.values.size(); ++i) {
            if (i % kMergedBetweenChecks == 0)
                WM_CHECK(TaskContext{context.stop}.checkpoint(0, 0));
            const MergedValue& value = m_content.values[i];
            if (!takes(m_content.firstValueNumber() + i, value.fate))
                continue;
            edits.push_back({value.ours, value.theirs});
            countMerged(m_outcome, value.ours.has_value(), value.theirs.has_value());
        }
        return storeValues(m_connection, edits, {context.stop});
    }

    Result<void> addNewValues(const TaskContext& context)
    {
        const std::int64_t refused = m_content.refusedNewValues(m_choice);
        m_outcome.kept += refused;
        if (refused == 0)
            return addValues(m_content.newValues, context);
        WM_TRY(const store::ObservationBatch taken, takenNewValues({context.stop}));
        return addValues(taken, context);
    }

    [[nodiscard]] Result<store::ObservationBatch> takenNewValues(const TaskContext& context) const
    {
        const store::ObservationBatch& all = m_content.newValues;
        store::ObservationBatch taken;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i % kMergedBetweenChecks == 0)
                WM_CHECK(context.checkpoint(0, 0));
            if (m_choice.takes(MergeFate::New, m_content.firstNewValueNumber() + i))
                taken.add(all.at(i), all.originOf(i));
        }
        WM_CHECK(taken.sort(context));
        return taken;
    }

    Result<void> addValues(const store::ObservationBatch& values, const TaskContext& context)
    {
        if (values.size() == 0)
            return {};
        WM_TRY(const store::ObservationComparison compared,
               store::compareObservations(m_connection, values, {context.stop, {}}));
        const auto fresh = static_cast<std::size_t>(compared.counts[domain::ImportFate::New]);
        if (fresh != values.size())
            return tl::make_unexpected(changedMeanwhile());
        WM_TRY(const store::MergeReport report, store::mergeObservations(m_connection, values, compared, {}, context));
        m_outcome.added += report.added;
        return {};
    }

    store::Connection& m_connection;
    const MergeTrial::Content& m_content;
    const MergeChoice& m_choice;
    domain::Catalogue m_records;
    MergeOutcome m_outcome;
};

} // namespace

Result<MergeOutcome> Workspace::merge(const MergeTrial& trial, const MergeChoice& choice, const std::string& reason,
                                      const TaskContext& context) const
{
    const MergeTrial::Content& content = trial.content();
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    WM_TRY(store::Recording recording, store::Recording::begin(connection, {domain::ChangeAct::Merge, m_author, reason,
                                                                            utf8FromPath(content.other.filename())}));
    WM_TRY(MergeOutcome outcome, Merging(connection, content, choice).run(context));
    const bool isAnyTaken = outcome.added + outcome.replaced + outcome.removed > 0;
    // What cannot be stored was not refused by anybody.
    const bool isRefusal = !isAnyTaken && outcome.issues.empty() && trial.hasQuestions();
    if (isRefusal)
        recording.keep();
    if (content.stateOfTheirs && (isAnyTaken || isRefusal)) {
        store::MergeSource source = *content.stateOfTheirs;
        source.change = recording.change();
        WM_CHECK(store::addMergeSource(connection, source));
    }
    WM_CHECK(context.checkpoint(0, 0));
    WM_TRY(outcome.change, recording.commit());
    return outcome;
}

} // namespace wm::workspace
