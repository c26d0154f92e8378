// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgPaintEngine.h"

#include "SvgFont.h"
#include "SvgPlacement.h"
#include "SvgSyntax.h"

#include <QPaintDevice>
#include <QPainterPathStroker>
#include <QPixmap>

#include <cmath>
#include <span>

namespace wm::paper {

namespace {

/// What is left out, QPainter draws as images or, for composition modes, refuses with a warning.
constexpr QPaintEngine::PaintEngineFeatures kFeatures{QPaintEngine::AllFeatures & ~QPaintEngine::PerspectiveTransform &
                                                      ~QPaintEngine::ConicalGradientFill & ~QPaintEngine::PorterDuff &
                                                      ~QPaintEngine::BlendModes & ~QPaintEngine::RasterOpModes};

QPainterPath pathOf(const QPolygonF& points, bool closed)
{
    QPainterPath path;
    path.addPolygon(points);
    if (closed)
        path.closeSubpath();
    return path;
}

QByteArray fillRule(Qt::FillRule rule)
{
    return rule == Qt::OddEvenFill ? attribute("fill-rule", "evenodd") : QByteArray();
}

/// Rectangles and ellipses stay what they are.
bool keepsAxes(const QTransform& matrix)
{
    return matrix.type() <= QTransform::TxScale;
}

} // namespace

SvgPaintEngine::SvgPaintEngine(const QSizeF& sheet)
    : QPaintEngine(kFeatures)
    , m_sheet(sheet)
    , m_clip(QRectF(QPointF(), sheet))
{
}

bool SvgPaintEngine::begin(QPaintDevice* /*device*/)
{
    m_state = {};
    m_clip.reset();
    m_clipIds.reset();
    m_clipEnabled = false;
    return true;
}

bool SvgPaintEngine::end()
{
    return true;
}

void SvgPaintEngine::updateState(const QPaintEngineState& update)
{
    const DirtyFlags changed = update.state();
    if (changed.testFlag(DirtyTransform))
        m_state.matrix = update.transform();
    if (changed.testFlag(DirtyPen))
        m_state.pen = update.pen();
    if (changed.testFlag(DirtyBrush))
        m_state.brush = update.brush();
    if (changed.testFlag(DirtyBrushOrigin))
        m_state.brushOrigin = update.brushOrigin();
    if (changed.testFlag(DirtyOpacity))
        m_state.opacity = update.opacity();
    updateClip(update);
}

void SvgPaintEngine::updateClip(const QPaintEngineState& update)
{
    const DirtyFlags changed = update.state();
    if (changed & (DirtyClipEnabled | DirtyClipPath | DirtyClipRegion))
        m_clipIds.reset();
    if (changed.testFlag(DirtyClipEnabled))
        m_clipEnabled = update.isClipEnabled();
    if (changed.testFlag(DirtyClipPath))
        m_clip.apply(update.transform().map(update.clipPath()), update.clipOperation());
    if (changed.testFlag(DirtyClipRegion)) {
        QPainterPath region;
        region.addRegion(update.clipRegion());
        m_clip.apply(update.transform().map(region), update.clipOperation());
    }
}

bool SvgPaintEngine::beginDrawing()
{
    if (m_clipEnabled && m_clip.hidesEverything())
        return false;
    if (!m_clipIds)
        m_clipIds = m_clipEnabled ? m_clip.ids(m_definitions) : std::vector<QByteArray>();
    m_body.setClip(*m_clipIds);
    return true;
}

QByteArray SvgPaintEngine::fill(const QBrush& brush, const QRectF& bounds)
{
    return paintAttributes("fill", brush, m_state.opacity, paintAreaOf(m_state, bounds, m_sheet), m_definitions);
}

QByteArray SvgPaintEngine::stroke(const QRectF& bounds)
{
    return paintAttributes("stroke", m_state.pen.brush(), m_state.opacity, paintAreaOf(m_state, bounds, m_sheet),
                           m_definitions) +
           penShapeAttributes(m_state.pen, lengthScale(m_state.matrix));
}

void SvgPaintEngine::drawShape(const QByteArray& element, const QByteArray& geometry, const QPainterPath& outline,
                               bool filled)
{
    const bool hasFill = filled && m_state.brush.style() != Qt::NoBrush;
    const bool hasStroke = m_state.pen.style() != Qt::NoPen;
    const bool asArea = hasStroke && !m_state.pen.isCosmetic() && !keepsShapes(m_state.matrix);
    if (!beginDrawing())
        return;
    const QRectF bounds = outline.boundingRect();
    const QByteArray inside = fill(hasFill ? m_state.brush : QBrush(Qt::NoBrush), bounds);
    if (hasStroke && !asArea)
        m_body.addShape(element, geometry, inside + stroke(bounds));
    else if (hasFill)
        m_body.addShape(element, geometry, inside);
    if (asArea)
        drawOutlineAsArea(outline);
}

void SvgPaintEngine::drawOutlineAsArea(const QPainterPath& outline)
{
    const QPainterPath area = QPainterPathStroker(m_state.pen).createStroke(outline);
    m_body.addShape("path", attribute("d", pathData(m_state.matrix.map(area))),
                    fill(m_state.pen.brush(), outline.boundingRect()));
}

void SvgPaintEngine::drawPath(const QPainterPath& path)
{
    const QByteArray data = pathData(m_state.matrix.map(path));
    if (!data.isEmpty())
        drawShape("path", attribute("d", data) + fillRule(path.fillRule()), path, true);
}

void SvgPaintEngine::drawEllipse(const QRectF& rect)
{
    QPainterPath outline;
    outline.addEllipse(rect);
    if (!keepsAxes(m_state.matrix))
        return drawPath(outline);
    const QRectF place = m_state.matrix.mapRect(rect);
    const QByteArray center = attribute("cx", place.center().x()) + attribute("cy", place.center().y());
    if (svgNumber(place.width()) == svgNumber(place.height()))
        drawShape("circle", center + attribute("r", place.width() / 2.0), outline, true);
    else
        drawShape("ellipse", center + attribute("rx", place.width() / 2.0) + attribute("ry", place.height() / 2.0),
                  outline, true);
}

void SvgPaintEngine::drawRects(const QRectF* rects, int count)
{
    for (const QRectF& rect : std::span(rects, static_cast<std::size_t>(count))) {
        QPainterPath outline;
        outline.addRect(rect);
        if (keepsAxes(m_state.matrix))
            drawShape("rect", rectAttributes(m_state.matrix.mapRect(rect).normalized()), outline, true);
        else
            drawPath(outline);
    }
}

void SvgPaintEngine::drawLines(const QLineF* lines, int count)
{
    for (const QLineF& line : std::span(lines, static_cast<std::size_t>(count))) {
        const QLineF place = m_state.matrix.map(line);
        drawShape("line",
                  attribute("x1", place.x1()) + attribute("y1", place.y1()) + attribute("x2", place.x2()) +
                      attribute("y2", place.y2()),
                  pathOf({line.p1(), line.p2()}, false), false);
    }
}

void SvgPaintEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    const QPolygonF polygon(QList<QPointF>(points, points + count));
    const bool closed = mode != PolylineMode;
    const QByteArray geometry = attribute("points", pointsData(m_state.matrix.map(polygon)));
    drawShape(closed ? "polygon" : "polyline",
              geometry + (closed ? fillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill) : QByteArray()),
              pathOf(polygon, closed), closed);
}

void SvgPaintEngine::drawPoints(const QPointF* points, int count)
{
    // A point is the area that the pen marks: a dot filled with the pen's brush. The size of a cosmetic pen's dots does
    // not follow the transform, only their places do.
    const SvgDrawingState kept = m_state;
    const bool cosmetic = kept.pen.isCosmetic();
    const double size = penWidth(kept.pen);
    m_state.pen = QPen(Qt::NoPen);
    m_state.brush = kept.pen.brush();
    m_state.matrix = cosmetic ? QTransform() : kept.matrix;
    for (const QPointF& point : std::span(points, static_cast<std::size_t>(count))) {
        const QPointF center = cosmetic ? kept.matrix.map(point) : point;
        const QRectF dot(center - QPointF(size, size) / 2.0, QSizeF(size, size));
        if (kept.pen.capStyle() == Qt::RoundCap)
            drawEllipse(dot);
        else
            drawRects(&dot, 1);
    }
    m_state = kept;
}

void SvgPaintEngine::drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                               Qt::ImageConversionFlags /*flags*/)
{
    const QImage part = image.copy(source.toAlignedRect());
    const QTransform& matrix = m_state.matrix;
    const double across = std::hypot(matrix.m11(), matrix.m12());
    const double down = std::hypot(matrix.m21(), matrix.m22());
    if (part.isNull() || across == 0.0 || down == 0.0 || !beginDrawing())
        return;
    const QTransform linear(matrix.m11() / across, matrix.m12() / across, matrix.m21() / down, matrix.m22() / down, 0,
                            0);
    const QPointF corner = matrix.map(target.topLeft());
    const QByteArray transform = transformValue(linear, corner);
    const QRectF place(transform.isEmpty() ? corner : QPointF(),
                       QSizeF(target.width() * across, target.height() * down));
    QByteArray geometry = rectAttributes(place) + attribute("preserveAspectRatio", "none");
    if (!transform.isEmpty())
        geometry += attribute("transform", transform);
    // Not a style to be shared: on a group, `opacity` would apply once to all of it and not to each image.
    if (const QByteArray opacity = svgNumber(m_state.opacity); opacity != "1")
        geometry += attribute("opacity", opacity);
    m_body.addShape("image", geometry + attribute("xlink:href", imageUri(part)), {});
}

void SvgPaintEngine::drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void SvgPaintEngine::drawTiledPixmap(const QRectF& target, const QPixmap& pixmap, const QPointF& offset)
{
    if (!beginDrawing())
        return;
    QBrush brush(pixmap.toImage());
    brush.setTransform(QTransform::fromTranslate(target.x() - offset.x(), target.y() - offset.y()));
    QPainterPath area;
    area.addRect(target);
    m_body.addShape("path", attribute("d", pathData(m_state.matrix.map(area))), fill(brush, target));
}

void SvgPaintEngine::drawTextItem(const QPointF& position, const QTextItem& item)
{
    const double scale = lengthScale(m_state.matrix);
    if (!(scale > 0.0) || !beginDrawing())
        return;
    // Glyph runs come without their characters; only their outlines are known.
    if (item.text().isEmpty())
        return QPaintEngine::drawTextItem(position, item);
    const QRectF bounds(position.x(), position.y() - item.ascent(), item.width(), item.ascent() + item.descent());
    const QByteArray style =
        fontAttributes(item.font(), scale, paintDevice()->logicalDpiY()) + fill(m_state.pen.brush(), bounds);
    m_body.addText({item.text(), style, m_state.matrix, scale, position * scale, item.width() * scale});
}

} // namespace wm::paper
