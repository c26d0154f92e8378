// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/MapScene.h"
#include "wm/mapview/MapViewport.h"
#include "wm/mapview/RenderMap.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace wm::mapview {

/// A finished picture and what it shows.
struct Frame {
    std::shared_ptr<const MapScene> scene;
    MapViewport viewport;
    double devicePixelRatio = 1.0;
    QImage image;
    std::vector<OverlayFailure> failures; ///< layers that are not in the picture
};

/// Draws one frame at a time in a thread of its own. A new request stops the frame being drawn; only a request that
/// merely pans lets it finish first, so that dragging shows fresh frames on the way. What is already drawn or being
/// drawn is not drawn again. GUI thread.
class FrameRenderer : public QObject {
    Q_OBJECT

public:
    explicit FrameRenderer(QObject* parent);
    ~FrameRenderer() override;

    void request(std::shared_ptr<const MapScene> scene, const MapViewport& viewport, double devicePixelRatio);
    /// The latest frame; its image is null before the first one.
    [[nodiscard]] const Frame& frame() const { return m_frame; }
    [[nodiscard]] bool isIdle() const { return !m_running && !m_waiting; }
    [[nodiscard]] int startedCount() const { return m_startedCount; }

Q_SIGNALS:
    void frameFinished();

private:
    void start(Frame job);
    void takeResult();

    QThreadPool m_pool;
    QFutureWatcher<MapPicture> m_watcher;
    std::stop_source m_stop;
    Frame m_frame;
    std::optional<Frame> m_running; ///< without its picture
    std::optional<Frame> m_waiting;
    int m_startedCount = 0;
};

} // namespace wm::mapview
