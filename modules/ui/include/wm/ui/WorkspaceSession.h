// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/base/Issue.h"
#include "wm/ui/TaskRunner.h"
#include "wm/workspace/BaseMap.h"
#include "wm/workspace/Snapshot.h"
#include "wm/workspace/Workspace.h"
#include "wm/workspace/WorkspaceAccess.h"

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
    /// Of the open workspace, as it was when it was opened or last written.
    [[nodiscard]] workspace::Access access() const { return m_access; }
    [[nodiscard]] const workspace::BaseMapPtr& baseMap() const { return m_baseMap; } ///< null: schematic map
    [[nodiscard]] TaskRunner& tasks() { return m_tasks; }
    [[nodiscard]] const TaskRunner& tasks() const { return m_tasks; }

    void open(const std::filesystem::path& file);
    /// Makes the file from the catalogue folder, replacing it, and opens it.
    void build(const std::filesystem::path& catalogueFolder, const std::filesystem::path& file);
    void loadBaseMap(const std::filesystem::path& file);
    void removeBaseMap();
    /// A workspace is opened; any other GeoPackage is tried as base map, and if it is none, otherDropped() says so.
    void openDropped(const std::filesystem::path& file);
    using Change = std::function<Result<void>(const workspace::Workspace&)>;
    /// Changes the file of the open workspace on the worker and loads it again, one change after the other; also where
    /// the change was in conflict with what somebody else did meanwhile. `done` is told what became of it, after
    /// failed() or changeStored() and before snapshotRenewed(); not after cancelling.
    void change(Change change, std::function<void(const Result<void>&)> done = {});
    /// Takes a snapshot that is loaded already.
    void setSnapshot(workspace::SnapshotPtr snapshot, workspace::Access access = workspace::Access::Writable);

Q_SIGNALS:
    void snapshotChanged();
    /// The same workspace after a change: what was selected is still there.
    void snapshotRenewed();
    /// A change is in the file and was loaded again.
    void changeStored(const std::filesystem::path& file);
    void baseMapChanged();
    /// A GeoPackage that is neither workspace nor base map: its layers can be added.
    void otherDropped(const std::filesystem::path& file);
    void failed(const wm::Error& error, const std::filesystem::path& file);
    /// The catalogue was not taken over.
    void issuesFound(const wm::Issues& issues);

private:
    void setBaseMap(workspace::BaseMapPtr baseMap);

    workspace::SnapshotPtr m_snapshot;
    workspace::Access m_access = workspace::Access::Writable;
    workspace::BaseMapPtr m_baseMap;
    TaskRunner m_tasks;
};

} // namespace wm::ui
