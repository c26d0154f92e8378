// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditedFillings.h"
#include "StoreEdits.h"
#include "TypedNumbers.h"
#include "ValueRules.h"

#include "wm/store/ObservationEdits.h"
#include "wm/store/RecordTables.h"
#include "wm/store/Recording.h"
#include "wm/workspace/Workspace.h"

#include <utility>

namespace wm::workspace {

namespace {

Error faultError(const Issue& issue)
{
    const std::string where = issue.column.empty() ? std::string() : "field " + issue.column + ": ";
    const std::string text = where + "found \"" + issue.found + "\", expected " + issue.expected;
    // What is needed elsewhere is a matter of the file, not of what was typed.
    return {issue.kind == IssueKind::StillNeeded || issue.kind == IssueKind::CodeTaken ? ErrorCode::Conflict
                                                                                       : ErrorCode::InvalidArgument,
            text};
}

Result<void> expectNone(const Issues& issues)
{
    return issues.empty() ? Result<void>() : tl::make_unexpected(faultError(issues.front()));
}

} // namespace

Result<void> storeRecords(store::Connection& connection, const EditedRecords& edited)
{
    for (const auto& [kind, codes] : edited.removed)
        WM_CHECK(store::removeRecords(connection, kind, codes));
    WM_CHECK(store::replaceRecords(connection, edited.replaced));
    return store::addRecords(connection, edited.added);
}

Result<void> storeValues(store::Connection& connection, const std::vector<ObservationEdit>& edits,
                         const TaskContext& context)
{
    // What goes makes room for what comes.
    for (const ObservationEdit& edit : edits) {
        WM_CHECK(context.checkpoint(0, 0));
        if (edit.before && !edit.after)
            WM_CHECK(store::removeObservation(connection, *edit.before));
    }
    std::vector<domain::Observation> added;
    for (const ObservationEdit& edit : edits) {
        WM_CHECK(context.checkpoint(0, 0));
        if (edit.before && edit.after)
            WM_CHECK(store::replaceObservation(connection, *edit.before, *edit.after));
        else if (edit.after)
            added.push_back(*edit.after);
    }
    return store::addObservations(connection, added);
}

Result<domain::ChangeId> Workspace::edit(const Edits& edits, const std::string& reason) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    WM_TRY(store::Recording recording, store::Recording::begin(connection, byHand(reason)));
    WM_CHECK(connection.execute("PRAGMA defer_foreign_keys = ON"));
    WM_TRY(const domain::Catalogue stored, store::loadRecords(connection));
    WM_TRY(EditedRecords edited, editedRecords(stored, edits.records));
    if (!m_undone) { // what is put back was right once
        WM_CHECK(expectNone(fillingFaults(stored, edits.records, edited)));
        WM_CHECK(expectNone(typedNumberFaults(stored, edits.records, edited)));
    }
    const ValueRules rules(edited.after);
    for (const ObservationEdit& each : edits.observations) {
        if (each.after)
            rules.check(*each.after, 0, edited.issues);
    }
    WM_CHECK(expectNone(edited.issues));
    WM_CHECK(storeRecords(connection, edited));
    WM_CHECK(storeValues(connection, edits.observations, {}));
    return recording.commit();
}

} // namespace wm::workspace
