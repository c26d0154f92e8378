// SPDX-License-Identifier: GPL-3.0-or-later
#include "DifferenceOf.h"
#include "SnapshotLoading.h"

#include "wm/assess/Profile.h"
#include "wm/store/History.h"
#include "wm/store/Past.h"
#include "wm/store/RestoredFrom.h"
#include "wm/store/WorkspaceFile.h"
#include "wm/workspace/Workspace.h"

#include <utility>

namespace wm::workspace {

namespace {

OpenReader readerOfPast(const std::filesystem::path& file, domain::ChangeId change)
{
    return [file, change]() -> Result<store::Connection> {
        WM_TRY(store::Connection connection, store::Connection::open(file, store::OpenMode::ReadOnly));
        WM_CHECK(store::showPast(connection, change));
        return connection;
    };
}

} // namespace

Result<History> Workspace::loadHistory() const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadOnly));
    History history;
    WM_TRY(history.begin, store::historyBegin(connection));
    WM_TRY(history.changes, store::loadChanges(connection));
    WM_TRY(std::vector<store::ChangeCount> counts, store::countChanges(connection, {}));
    for (store::ChangeCount& count : counts)
        history.touched[count.change].push_back({std::move(count.table), count.operation, count.rows});
    WM_TRY(history.versions, store::loadNamedVersions(connection));
    return history;
}

Result<SnapshotPtr> Workspace::loadPast(domain::ChangeId change, const TaskContext& context,
                                        const AssessmentOptions& options, std::int64_t mostHeld) const
{
    if (!options.profile.empty() && !assess::findProfile(options.profile))
        return fail(ErrorCode::InvalidArgument, "no method profile \"" + options.profile + "\"");
    const OpenReader open = readerOfPast(m_file, change);
    WM_TRY(store::Connection first, open());
    return workspace::loadSnapshot(m_file, std::move(first), open, options, mostHeld, context);
}

Result<DifferencePtr> Workspace::loadDifference(domain::ChangeId change, const Snapshot& now,
                                                const TaskContext& context, std::int64_t mostHeld) const
{
    const OpenReader open = readerOfPast(m_file, change);
    WM_TRY(store::Connection first, open());
    auto difference = std::make_shared<Difference>();
    WM_TRY(difference->observations, store::observationsSince(first));
    // By the same connection: making the past of it anew would go through the whole history a second time.
    WM_TRY(const SnapshotPtr past,
           workspace::loadSnapshot(m_file, std::move(first), open, now.assessmentOptions(), mostHeld, context));
    difference->targets = targetDifferences(*past, now);
    return difference;
}

Result<domain::RestorationReport> Workspace::restore(const domain::Restoration& what, const std::string& reason,
                                                     const TaskContext& context) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::restore(connection, what, {domain::ChangeAct::Restore, m_author, reason, store::restoredFrom(what)},
                          context);
}

Result<void> Workspace::setReason(domain::ChangeId change, const std::string& reason) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::setReason(connection, change, reason);
}

Result<void> Workspace::nameVersion(const std::string& name, const std::string& note) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    WM_TRY(const std::vector<domain::Change> changes, store::loadChanges(connection));
    if (changes.empty())
        return fail(ErrorCode::NotFound, "the history is empty");
    return store::addNamedVersion(connection, {name, changes.back().id, m_author, {}, note});
}

Result<void> Workspace::removeVersion(const std::string& name) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::removeNamedVersion(connection, name);
}

} // namespace wm::workspace
