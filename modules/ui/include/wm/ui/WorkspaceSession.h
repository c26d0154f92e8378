// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/base/Issue.h"
#include "wm/ui/TaskRunner.h"
#include "wm/workspace/BaseMap.h"
#include "wm/workspace/Snapshot.h"
#include "wm/workspace/Workspace.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace wm::ui {

/// What is open: one workspace and one base map, both immutable and shared. Loads on a worker; whatever goes wrong,
/// what was open stays open. Thread: GUI.
class WorkspaceSession : public QObject {
    Q_OBJECT

public:
    explicit WorkspaceSession(QObject* parent = nullptr);

    [[nodiscard]] const workspace::SnapshotPtr& snapshot() const { return m_snapshot; } ///< null: none is open
    [[nodiscard]] const workspace::BaseMapPtr& baseMap() const { return m_baseMap; }    ///< null: schematic map
    [[nodiscard]] TaskRunner& tasks() { return m_tasks; }
    [[nodiscard]] const TaskRunner& tasks() const { return m_tasks; }

    void open(const std::filesystem::path& file);
    /// Makes the file from the catalogue folder, replacing it, and opens it.
    void build(const std::filesystem::path& catalogueFolder, const std::filesystem::path& file);
    void loadBaseMap(const std::filesystem::path& file);
    void removeBaseMap();
    /// A workspace is opened; any other GeoPackage is tried as base map, and if it is none, otherDropped() says so.
    void openDropped(const std::filesystem::path& file);
    /// Which method judges the targets of an indicator, in the open workspace; empty: the default. Loads it again.
    void setMethodProfile(domain::IndicatorId indicator, const std::string& profile);
    /// Puts a facility where the user says, in the open workspace, and loads it again.
    void moveFacility(domain::FacilityId facility, domain::LonLat position);
    /// The same with what was there before, to undo it.
    void setFacilityPosition(domain::FacilityId facility, const domain::FacilityPosition& position);
    /// Puts a note on a year in the place of another, adds or removes one, and loads the workspace again.
    void changeChartNote(const std::optional<domain::ChartNote>& before, const std::optional<domain::ChartNote>& after);
    /// Puts something of the history back and loads the workspace again; `report`, which is not null, is filled first.
    void restore(const domain::Restoration& what, const std::shared_ptr<domain::RestorationReport>& report);
    /// Undoes that restoration: `report` says which, when its turn comes. It is then of the undoing, which can be
    /// undone in the same way.
    void takeBackRestoration(const std::shared_ptr<domain::RestorationReport>& report);
    /// Fills in what a target lost in its source, corrects it or takes it back, and loads the workspace again.
    void fillTarget(domain::TargetId target, const std::optional<domain::Filling>& before,
                    const std::optional<domain::Filling>& after);
    /// Takes a snapshot that is loaded already.
    void setSnapshot(workspace::SnapshotPtr snapshot);

Q_SIGNALS:
    void snapshotChanged();
    /// The same workspace after a change: what was selected is still there.
    void snapshotRenewed();
    void restored(const wm::domain::RestorationReport& report);
    void baseMapChanged();
    /// A GeoPackage that is neither workspace nor base map: its layers can be added.
    void otherDropped(const std::filesystem::path& file);
    void failed(const wm::Error& error, const std::filesystem::path& file);
    /// The catalogue was not taken over.
    void issuesFound(const wm::Issues& issues);

private:
    using Change = std::function<Result<void>(const workspace::Workspace&)>;

    void change(Change change, std::function<void()> done = {});
    void setBaseMap(workspace::BaseMapPtr baseMap);

    workspace::SnapshotPtr m_snapshot;
    workspace::BaseMapPtr m_baseMap;
    TaskRunner m_tasks;
};

} // namespace wm::ui
