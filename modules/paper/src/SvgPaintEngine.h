// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SvgBody.h"
#include "SvgClip.h"
#include "SvgDefinitions.h"
#include "SvgStyle.h"

#include <QPaintEngine>

#include <optional>
#include <vector>

namespace wm::paper {

/// Turns QPainter's calls into elements. Shapes are written in figure coordinates, with the painter's transform already
/// applied, so that neither a cosmetic pen nor a map scale of 1e-6 has to survive in a rounded matrix; only text,
/// images, hatches and elliptic gradients carry a transform.
class SvgPaintEngine final : public QPaintEngine {
public:
    explicit SvgPaintEngine(const QSizeF& sheet);

    bool begin(QPaintDevice* device) override;
    bool end() override;
    void updateState(const QPaintEngineState& update) override;
    [[nodiscard]] Type type() const override { return User; }

    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPoints;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;
    void drawEllipse(const QRectF& rect) override;
    void drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags flags) override;
    void drawLines(const QLineF* lines, int count) override;
    void drawPath(const QPainterPath& path) override;
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override;
    void drawPoints(const QPointF* points, int count) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawRects(const QRectF* rects, int count) override;
    void drawTextItem(const QPointF& position, const QTextItem& item) override;
    void drawTiledPixmap(const QRectF& target, const QPixmap& pixmap, const QPointF& offset) override;

    [[nodiscard]] QByteArray definitions() const { return m_definitions.text(); }
    [[nodiscard]] QByteArray body() const { return m_body.text(); }

private:
    void updateClip(const QPaintEngineState& update);

    /// Opens the clip; false when nothing can be seen through it.
    [[nodiscard]] bool beginDrawing();

    /// One shape filled with the brush and outlined with the pen.
    /// \param geometry attributes in figure coordinates. \param outline the same in painter's coordinates.
    void drawShape(const QByteArray& element, const QByteArray& geometry, const QPainterPath& outline, bool filled);

    /// The pen's line as an area: under a transform that SVG could only apply to shape and pen together.
    void drawOutlineAsArea(const QPainterPath& outline);

    [[nodiscard]] QByteArray fill(const QBrush& brush, const QRectF& bounds);
    [[nodiscard]] QByteArray stroke(const QRectF& bounds);

    QSizeF m_sheet;
    SvgDrawingState m_state;
    bool m_clipEnabled = false;
    SvgClip m_clip;
    std::optional<std::vector<QByteArray>> m_clipIds; ///< of the present clip, once something was drawn through it
    SvgDefinitions m_definitions;
    SvgBody m_body;
};

} // namespace wm::paper
