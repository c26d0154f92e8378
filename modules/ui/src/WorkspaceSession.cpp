// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/WorkspaceSession.h"

#include <utility>
#include <variant>

namespace wm::ui {

namespace {

using workspace::BaseMapPtr;
using workspace::SnapshotPtr;

struct Loaded {
    SnapshotPtr snapshot;
    workspace::Access access = workspace::Access::Writable;
};

Result<Loaded> load(const workspace::Workspace& workspace, const TaskContext& context)
{
    WM_TRY(SnapshotPtr snapshot, workspace.loadSnapshot(context));
    // What cannot be tried is told by whatever writes first.
    return Loaded{std::move(snapshot), workspace::accessTo(workspace.file()).value_or(workspace::Access::Writable)};
}

Result<Loaded> load(const std::filesystem::path& file, const TaskContext& context)
{
    WM_TRY(const auto workspace, workspace::Workspace::open(file));
    return load(workspace, context);
}

using Built = std::variant<Loaded, Issues>;

Result<Built> buildAndLoad(const std::filesystem::path& folder, const std::filesystem::path& file,
                           const TaskContext& context)
{
    WM_TRY(const auto report, workspace::buildWorkspace(folder, file, true, context));
    if (!report.issues.empty())
        return Built(report.issues);
    WM_TRY(Loaded loaded, load(file, context));
    return Built(std::move(loaded));
}

/// What became of a change, and the file as it is then.
struct Changed {
    Result<void> result;
    SnapshotPtr snapshot; ///< null: not loaded, what is shown stays
};

Changed changed(const std::filesystem::path& file, const WorkspaceSession::Change& change, const TaskContext& context)
{
    const auto workspace = workspace::Workspace::open(file);
    if (!workspace)
        return {tl::make_unexpected(workspace.error()), nullptr};
    Result<void> written = change(*workspace);
    // Whoever is told that somebody else was there before wants to see what he did.
    if (!written && written.error().code != ErrorCode::Conflict)
        return {std::move(written), nullptr};
    const auto snapshot = workspace->loadSnapshot(context);
    if (written && !snapshot)
        written = tl::make_unexpected(snapshot.error());
    return {std::move(written), snapshot.value_or(nullptr)};
}

struct OtherFile {};
using Dropped = std::variant<Loaded, BaseMapPtr, OtherFile>;

Result<Dropped> loadDropped(const std::filesystem::path& file, const TaskContext& context)
{
    auto workspace = workspace::Workspace::open(file);
    if (workspace) {
        // A workspace that is damaged inside is not tried as base map: that error would hide the real one.
        WM_TRY(Loaded loaded, load(*workspace, context));
        return Dropped(std::move(loaded));
    }
    if (workspace.error().code != ErrorCode::ParseFailed)
        return tl::make_unexpected(std::move(workspace).error());
    auto baseMap = workspace::loadBaseMap(file, context);
    if (baseMap)
        return Dropped(*std::move(baseMap));
    if (baseMap.error().code != ErrorCode::ParseFailed)
        return tl::make_unexpected(std::move(baseMap).error());
    return Dropped(OtherFile());
}

} // namespace

WorkspaceSession::WorkspaceSession(QObject* parent)
    : QObject(parent)
{
}

void WorkspaceSession::open(const std::filesystem::path& file)
{
    m_tasks.start([file](const TaskContext& context) { return load(file, context); },
                  [this, file](const Result<Loaded>& loaded) {
                      if (!loaded)
                          Q_EMIT failed(loaded.error(), file);
                      else
                          setSnapshot(loaded->snapshot, loaded->access);
                  });
}

void WorkspaceSession::build(const std::filesystem::path& catalogueFolder, const std::filesystem::path& file)
{
    m_tasks.start(
        [catalogueFolder, file](const TaskContext& context) { return buildAndLoad(catalogueFolder, file, context); },
        [this, file](const Result<Built>& built) {
            if (!built)
                Q_EMIT failed(built.error(), file);
            else if (const auto* issues = std::get_if<Issues>(&*built))
                Q_EMIT issuesFound(*issues);
            else
                setSnapshot(std::get<Loaded>(*built).snapshot, std::get<Loaded>(*built).access);
        });
}

void WorkspaceSession::loadBaseMap(const std::filesystem::path& file)
{
    m_tasks.start([file](const TaskContext& context) { return workspace::loadBaseMap(file, context); },
                  [this, file](const Result<BaseMapPtr>& baseMap) {
                      if (!baseMap)
                          Q_EMIT failed(baseMap.error(), file);
                      else
                          setBaseMap(*baseMap);
                  });
}

void WorkspaceSession::removeBaseMap()
{
    setBaseMap(nullptr);
}

void WorkspaceSession::openDropped(const std::filesystem::path& file)
{
    m_tasks.start([file](const TaskContext& context) { return loadDropped(file, context); },
                  [this, file](const Result<Dropped>& dropped) {
                      if (!dropped)
                          Q_EMIT failed(dropped.error(), file);
                      else if (const auto* loaded = std::get_if<Loaded>(&*dropped))
                          setSnapshot(loaded->snapshot, loaded->access);
                      else if (const auto* baseMap = std::get_if<BaseMapPtr>(&*dropped))
                          setBaseMap(*baseMap);
                      else
                          Q_EMIT otherDropped(file);
                  });
}

void WorkspaceSession::change(Change change, std::function<void(const Result<void>&)> done)
{
    if (!m_snapshot)
        return;
    const std::filesystem::path file = m_snapshot->file();
    m_tasks.start(
        [file, change = std::move(change)](const TaskContext& context) { return changed(file, change, context); },
        [this, file, done = std::move(done)](const Changed& changed) {
            if (!changed.result) {
                Q_EMIT failed(changed.result.error(), file);
            } else {
                if (m_snapshot->file() == file)
                    m_access = workspace::Access::Writable;
                Q_EMIT changeStored(file);
            }
            if (done)
                done(changed.result);
            if (changed.snapshot && m_snapshot->file() == file) { // else another one was opened meanwhile
                m_snapshot = changed.snapshot;
                Q_EMIT snapshotRenewed();
            }
        });
}

void WorkspaceSession::setSnapshot(SnapshotPtr snapshot, workspace::Access access)
{
    m_snapshot = std::move(snapshot);
    m_access = access;
    Q_EMIT snapshotChanged();
}

void WorkspaceSession::setBaseMap(BaseMapPtr baseMap)
{
    m_baseMap = std::move(baseMap);
    Q_EMIT baseMapChanged();
}

} // namespace wm::ui
