// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/ui/TaskRunner.h"
#include "wm/workspace/MapLayers.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace wm::ui {

/// The map's layers in the open workspace: their list, which is kept there, and what their files hold. A change shows
/// at once; a worker writes it and reads the files of layers that are new or shown for the first time. Whatever goes
/// wrong with one layer, the others stay. Thread: GUI.
class LayerSession : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,    ///< nothing to read: not a file, or hidden so far
        Waiting, ///< it lies outside of the workspace's folder, and the user has not said that it may be read
        Loading,
        Ready,
        Failed,
    };

    explicit LayerSession(QObject* parent = nullptr);
    ~LayerSession() override; ///< writes what is not written yet

    /// The layers of another workspace are loaded; null: none is open. The same file after a change keeps its layers.
    void setSnapshot(const workspace::SnapshotPtr& snapshot);

    [[nodiscard]] bool hasWorkspace() const { return m_snapshot != nullptr; }
    [[nodiscard]] const workspace::MapLayerSetPtr& layers() const { return m_layers; } ///< never null
    [[nodiscard]] State stateOf(const domain::MapLayer& layer) const;
    /// Why a Failed layer could not be read.
    [[nodiscard]] const Error* problemOf(domain::MapLayerId layer) const;
    [[nodiscard]] TaskRunner& tasks() { return m_tasks; }
    [[nodiscard]] const TaskRunner& tasks() const { return m_tasks; }

    /// An id for a row that is about to be added.
    [[nodiscard]] domain::MapLayerId newId();
    /// Replaces the list; every row has an id. Rows whose content is known keep it.
    void setList(std::vector<domain::MapLayer> list);
    /// Tries a layer again that could not be read, or reads one that waits.
    void retry(domain::MapLayerId layer);
    /// Lets all layers be read that wait.
    void trustAll();
    /// Looks into a file for layers to add; answers by offered() or failed(). `centre` is that of the map, for the
    /// order of coordinate reference systems to choose from.
    void inspect(const std::filesystem::path& file, domain::LonLat centre);

Q_SIGNALS:
    /// The list, a content or a state is another one.
    void changed();
    void offered(const wm::workspace::LayerOffers& offers, const std::filesystem::path& file);
    /// The first time that a layer is read since it is in the list.
    void contentRead(const wm::domain::MapLayer& layer, const wm::workspace::LayerContentPtr& content);
    void failed(const wm::Error& error, const std::filesystem::path& file);
    /// A workspace that somebody else made names files elsewhere, even on other machines: nothing of them is touched
    /// before the user has agreed.
    void trustWanted(const std::vector<std::filesystem::path>& files);

private:
    [[nodiscard]] bool mayRead(const domain::MapLayer& layer) const;
    [[nodiscard]] std::vector<std::filesystem::path> waitingFiles() const;
    void takeList(std::vector<domain::MapLayer> list);
    void readMissing();
    void read(const domain::MapLayer& layer);
    void takeContent(const domain::MapLayer& asked, const Result<workspace::LayerContentPtr>& content);
    void takeOffers(const workspace::LayerOffers& offers, const std::filesystem::path& file);
    void writeSoon();
    void write();
    /// At once: there is no later.
    [[nodiscard]] Result<void> finishWriting();
    void giveUpCancelled();

    workspace::SnapshotPtr m_snapshot;
    workspace::MapLayerSetPtr m_layers;
    std::map<domain::MapLayerId, domain::MapLayer> m_loading; ///< as they were when reading began
    std::map<domain::MapLayerId, Error> m_problems;
    std::int64_t m_lastId = 0;
    int m_version = 0; ///< of the list, as the user changed it
    int m_writtenVersion = 0;
    QTimer m_patience;                  ///< a slider that is dragged is written once
    std::optional<TaskRunner> m_writes; ///< always there; of its own: cancelling a large file must not lose a change
    TaskRunner m_tasks;                 ///< last: its tasks end before what they report to
};

} // namespace wm::ui
