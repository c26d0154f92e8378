// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/mapview/HitTest.h"
#include "wm/mapview/MapRuler.h"
#include "wm/mapview/MapScene.h"
#include "wm/mapview/MapViewport.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace wm::mapview {

class FrameRenderer;
class LegendPanel;

/// An interactive map. Frames are drawn by a worker; meanwhile the last one is shown, moved and scaled. Wheel and + -
/// zoom, dragging and arrow keys pan, a double click zooms in, Shift and dragging zooms to a box, Home shows
/// everything, L folds the legend. Control and dragging selects what is in a box. GUI thread.
class MapCanvas : public QWidget {
    Q_OBJECT

public:
    explicit MapCanvas(QWidget* parent = nullptr);
    ~MapCanvas() override;

    /// Shows that scene. The view stays, unless the scene wants to show another part of the world than the one before.
    /// May be null: an empty map. The scene already shown changes nothing.
    void setScene(std::shared_ptr<const MapScene> scene);
    [[nodiscard]] const std::shared_ptr<const MapScene>& scene() const { return m_scene; } ///< never null
    void setViewport(const MapViewport& viewport); ///< its size is replaced by the widget's
    void fit();
    /// The part of the widget above the notes, the scale bar and the mark, which nothing may cover.
    [[nodiscard]] QRectF freeArea() const;
    /// Where the legend is, or the button that unfolds it; empty without one.
    [[nodiscard]] QRect legendArea() const;
    /// Larger by `factor` around the middle.
    void zoom(double factor);
    /// Clicks set the points of a line or area; a double click, Enter or the right button end it, Backspace takes the
    /// last point back, Escape puts the ruler away. None: clicks select.
    void setRuler(std::optional<RulerKind> kind);
    void setRulerText(RulerText text) { m_rulerText = std::move(text); }
    [[nodiscard]] const std::optional<MapRuler>& ruler() const { return m_ruler; }
    /// Dragging selects without Control.
    void setSelecting(bool isSelecting);
    /// The next click, or the end of a drag that begins on a symbol, says a place instead of selecting; Escape gives it
    /// up.
    void setPlacing(bool isPlacing);
    [[nodiscard]] bool isPlacing() const { return m_isPlacing; }

    [[nodiscard]] const MapViewport& viewport() const { return m_viewport; }
    /// Everything is shown, as after fit(), and nobody has moved or zoomed since.
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    /// How many frames were started; hovering and setting the same scene start none.
    [[nodiscard]] int renderCount() const;
    [[nodiscard]] QSize sizeHint() const override { return {960, 600}; }

Q_SIGNALS:
    void regionActivated(wm::domain::RegionCode region);
    void facilityActivated(wm::domain::FacilityId facility);
    void overlayActivated(wm::domain::MapLayerId layer, std::int64_t featureId, wm::domain::LonLat position);
    /// A layer of the user's could not be read; the rest of the map is shown. Once for each layer of a scene.
    void overlayFailed(wm::domain::MapLayerId layer, wm::Error error);
    void corridorActivated(wm::domain::CorridorId corridor);
    /// A box was dragged to select: its south-west and north-east corners.
    void boxSelected(wm::domain::LonLat least, wm::domain::LonLat most);
    void placed(wm::domain::LonLat position); ///< placing has ended
    void placingGivenUp();                    ///< by Escape
    void rulerPutAway();                      ///< by Escape
    void frameShown();                        ///< the picture now is that of the current scene and viewport

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class DragKind { Pan, ZoomBox, SelectBox, Place };
    struct Drag {
        QPointF start;
        QPointF last;
        DragKind kind = DragKind::Pan;
        bool hasMoved = false; ///< further than a click may tremble
    };

    void changeViewport(const MapViewport& viewport);
    void requestFrame();
    [[nodiscard]] DragKind dragKind(const QMouseEvent& event);
    void finishDrag(const Drag& drag, QPointF end);
    [[nodiscard]] WorldBox worldBoxOf(const QRectF& screen) const;
    void zoomToBox(const QRectF& screen);
    void place(QPointF screen);
    void restCursor(); ///< that of the tool which is out
    void paintDrag(QPainter& painter) const;
    void activate(QPointF screen);
    void reportFailures();
    bool measureByKey(int key);
    void openCluster(const SymbolCluster& cluster);
    void listFacilities(const SymbolCluster& cluster, QPointF screen);
    [[nodiscard]] MapHit hitAt(QPointF screen);
    [[nodiscard]] const std::vector<SymbolCluster>& clusters();
    [[nodiscard]] QSizeF legendRoom() const;
    [[nodiscard]] QMarginsF fitMargins() const;
    void paintFrame(QPainter& painter) const;
    void paintFurniture(QPainter& painter) const;

    std::shared_ptr<const MapScene> m_scene;
    MapViewport m_viewport;
    FrameRenderer* m_renderer;
    LegendPanel* m_legend;
    std::optional<std::vector<SymbolCluster>> m_clusters; ///< of m_viewport; absent: to be computed
    std::vector<domain::MapLayerId> m_reported;           ///< layers of m_scene whose failure was told
    std::optional<Drag> m_drag;
    bool m_isSelecting = false;
    bool m_isPlacing = false;
    std::optional<MapRuler> m_ruler;
    RulerText m_rulerText;
    bool m_isFitted = true; ///< resizing fits again, until the user moves the map
};

} // namespace wm::mapview
