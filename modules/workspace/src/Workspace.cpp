// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Workspace.h"

#include "SnapshotLoading.h"
#include "WorkspaceFolder.h"

#include "wm/assess/Profile.h"
#include "wm/base/Platform.h"
#include "wm/store/CatalogueTables.h"
#include "wm/store/ChartNoteTable.h"
#include "wm/store/MapLayerTable.h"
#include "wm/store/Migration.h"
#include "wm/store/TargetFilling.h"
#include "wm/store/WorkspaceFile.h"

#include <system_error>
#include <utility>
#include <vector>

namespace wm::workspace {

bool isWorkspaceFile(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return false;
    auto connection = store::Connection::open(file, store::OpenMode::ReadOnly);
    if (!connection)
        return connection.error().code == ErrorCode::DatabaseFailed;
    const Result<int> version = store::schemaVersion(*connection);
    return !version || *version > 0;
}

Result<Workspace> Workspace::open(const std::filesystem::path& file)
{
    WM_TRY([[maybe_unused]] const store::OpenedWorkspace opened, store::openWorkspaceFile(file));
    return Workspace(file, systemUserName());
}

Workspace Workspace::undoing(domain::ChangeId change) const
{
    Workspace undoing = *this;
    undoing.m_undone = change;
    return undoing;
}

domain::ChangeNote Workspace::byHand(const std::string& reason) const
{
    if (!m_undone)
        return {domain::ChangeAct::Edit, m_author, reason, {}};
    return {domain::ChangeAct::Restore, m_author, reason,
            m_undone->isNone() ? std::string() : std::to_string(m_undone->value)};
}

Result<SnapshotPtr> Workspace::loadSnapshot(const TaskContext& context, const AssessmentOptions& options,
                                            std::int64_t mostHeld) const
{
    if (!options.profile.empty() && !assess::findProfile(options.profile))
        return fail(ErrorCode::InvalidArgument, "no method profile \"" + options.profile + "\"");
    const auto open = [this] {
        return store::Connection::open(m_file, store::OpenMode::ReadOnly);
    };
    WM_TRY(store::Connection first, open());
    return workspace::loadSnapshot(m_file, std::move(first), open, options, mostHeld, context);
}

Result<void> Workspace::setMethodProfile(domain::IndicatorId indicator, const std::string& profile) const
{
    if (!profile.empty() && !assess::findProfile(profile))
        return fail(ErrorCode::InvalidArgument, "no method profile \"" + profile + "\"");
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::setMethodProfile(connection, indicator, profile, byHand());
}

Result<domain::FacilityPosition> Workspace::moveFacility(domain::FacilityId facility, domain::LonLat position) const
{
    // In the file as all its sources are: in the language of the data, with the other one for who reads that.
    constexpr const char* kSource = "用户在地图上指定 (set by the user on the map)";
    return setFacilityPosition(facility, {position, domain::kUserPosition, kSource});
}

Result<domain::FacilityPosition> Workspace::setFacilityPosition(domain::FacilityId facility,
                                                                const domain::FacilityPosition& position) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::setFacilityPosition(connection, facility, position, byHand());
}

Result<void> Workspace::changeChartNote(const std::optional<domain::ChartNote>& before,
                                        const std::optional<domain::ChartNote>& after, const std::string& reason) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::changeChartNote(connection, before, after, byHand(reason));
}

Result<void> Workspace::fillTarget(domain::TargetId target, const std::optional<domain::Filling>& before,
                                   const std::optional<domain::Filling>& after, const std::string& reason) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::changeFilling(connection, target, before, after, byHand(reason));
}

Result<std::vector<domain::MapLayer>> Workspace::loadMapLayers() const
{
    WM_TRY(const std::filesystem::path folder, folderOf(m_file));
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadOnly));
    return store::loadMapLayers(connection, folder);
}

Result<std::vector<domain::MapLayer>> Workspace::saveMapLayers(const std::vector<domain::MapLayer>& layers) const
{
    WM_TRY(const std::filesystem::path folder, folderOf(m_file));
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::replaceMapLayers(connection, folder, layers);
}

std::vector<std::string> methodProfiles()
{
    std::vector<std::string> names;
    for (const assess::Profile& profile : assess::allProfiles())
        names.emplace_back(profile.name);
    return names;
}

} // namespace wm::workspace
