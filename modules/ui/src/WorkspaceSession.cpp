// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/WorkspaceSession.h"

#include <utility>
#include <variant>

namespace wm::ui {

namespace {

using workspace::BaseMapPtr;
using workspace::SnapshotPtr;

Result<SnapshotPtr> load(const std::filesystem::path& file, const TaskContext& context)
{
    WM_TRY(const auto workspace, workspace::Workspace::open(file));
    return workspace.loadSnapshot(context);
}

using Built = std::variant<SnapshotPtr, Issues>;

Result<Built> buildAndLoad(const std::filesystem::path& folder, const std::filesystem::path& file,
                           const TaskContext& context)
{
    WM_TRY(const auto report, workspace::buildWorkspace(folder, file, true, context));
    if (!report.issues.empty())
        return Built(report.issues);
    WM_TRY(auto snapshot, load(file, context));
    return Built(std::move(snapshot));
}

struct OtherFile {};
using Dropped = std::variant<SnapshotPtr, BaseMapPtr, OtherFile>;

Result<Dropped> loadDropped(const std::filesystem::path& file, const TaskContext& context)
{
    auto workspace = workspace::Workspace::open(file);
    if (workspace) {
        // A workspace that is damaged inside is not tried as base map: that error would hide the real one.
        WM_TRY(auto snapshot, workspace->loadSnapshot(context));
        return Dropped(std::move(snapshot));
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
                  [this, file](const Result<SnapshotPtr>& snapshot) {
                      if (!snapshot)
                          Q_EMIT failed(snapshot.error(), file);
                      else
                          setSnapshot(*snapshot);
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
                setSnapshot(std::get<SnapshotPtr>(*built));
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
                      else if (const auto* snapshot = std::get_if<SnapshotPtr>(&*dropped))
                          setSnapshot(*snapshot);
                      else if (const auto* baseMap = std::get_if<BaseMapPtr>(&*dropped))
                          setBaseMap(*baseMap);
                      else
                          Q_EMIT otherDropped(file);
                  });
}

void WorkspaceSession::setMethodProfile(domain::IndicatorId indicator, const std::string& profile)
{
    change([indicator, profile](const workspace::Workspace& workspace) {
        return workspace.setMethodProfile(indicator, profile);
    });
}

void WorkspaceSession::moveFacility(domain::FacilityId facility, domain::LonLat position)
{
    change([facility, position](const workspace::Workspace& workspace) -> Result<void> {
        WM_CHECK(workspace.moveFacility(facility, position));
        return {};
    });
}

void WorkspaceSession::setFacilityPosition(domain::FacilityId facility, const domain::FacilityPosition& position)
{
    change([facility, position](const workspace::Workspace& workspace) -> Result<void> {
        WM_CHECK(workspace.setFacilityPosition(facility, position));
        return {};
    });
}

void WorkspaceSession::changeChartNote(const std::optional<domain::ChartNote>& before,
                                       const std::optional<domain::ChartNote>& after)
{
    change([before, after](const workspace::Workspace& workspace) { return workspace.changeChartNote(before, after); });
}

void WorkspaceSession::fillTarget(domain::TargetId target, const std::optional<domain::Filling>& before,
                                  const std::optional<domain::Filling>& after)
{
    change([target, before, after](const workspace::Workspace& workspace) {
        return workspace.fillTarget(target, before, after);
    });
}

void WorkspaceSession::restore(const domain::Restoration& what,
                               const std::shared_ptr<domain::RestorationReport>& report)
{
    change(
        [what, report](const workspace::Workspace& workspace) -> Result<void> {
            WM_TRY(*report, workspace.restore(what, {}));
            return {};
        },
        [this, report] { Q_EMIT restored(*report); });
}

void WorkspaceSession::takeBackRestoration(const std::shared_ptr<domain::RestorationReport>& report)
{
    change([report](const workspace::Workspace& workspace) -> Result<void> {
        if (report->change.isNone())
            return {}; // it changed nothing, or failed
        WM_TRY(*report, workspace.restore({{}, report->change, {}, 0}, {}));
        return {};
    });
}

void WorkspaceSession::change(Change change, std::function<void()> done)
{
    if (!m_snapshot)
        return;
    const std::filesystem::path file = m_snapshot->file();
    m_tasks.start(
        [file, change = std::move(change)](const TaskContext& context) -> Result<SnapshotPtr> {
            WM_TRY(const auto workspace, workspace::Workspace::open(file));
            WM_CHECK(change(workspace));
            return workspace.loadSnapshot(context);
        },
        [this, file, done = std::move(done)](const Result<SnapshotPtr>& snapshot) {
            if (!snapshot) {
                Q_EMIT failed(snapshot.error(), file);
                return;
            }
            if (done)
                done();
            if (m_snapshot->file() == file) { // else another one was opened meanwhile
                m_snapshot = *snapshot;
                Q_EMIT snapshotRenewed();
            }
        });
}

void WorkspaceSession::setSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    Q_EMIT snapshotChanged();
}

void WorkspaceSession::setBaseMap(BaseMapPtr baseMap)
{
    m_baseMap = std::move(baseMap);
    Q_EMIT baseMapChanged();
}

} // namespace wm::ui
