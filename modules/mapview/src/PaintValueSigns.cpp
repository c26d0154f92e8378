// SPDX-License-Identifier: GPL-3.0-or-later
#include "CircleStamps.h"
#include "Colour.h"
#include "ValueSigns.h"

#include "wm/presentation/ColourRamp.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>
#include <ranges>

namespace wm::mapview {

namespace {

using presentation::BarLook;
using CircleLook = presentation::SymbolLook;

constexpr double kBarGap = 1.5;
constexpr double kPlatePadding = 3.0; // between bars and the edge of their plate
constexpr double kLeastBarHeight = 1; // of a bar that is there: zero is known
constexpr double kOutline = 1.2;
constexpr int kCircleAlpha = 225; // a smaller circle below shows, the facilities below do not disturb
constexpr int kPlateAlpha = 240;
constexpr std::size_t kManyCircles = 200; // from here on stamping is faster than painting each

QColor blueOf(int step)
{
    constexpr int kSteps = 5;
    return toColour(presentation::sequentialColour(presentation::SequentialHue::Blue, step, kSteps));
}

QColor translucent(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

QRectF boxOf(const SceneCircle& circle, const MapViewport& viewport)
{
    const QPointF reach(circle.symbol.radius, circle.symbol.radius);
    const QPointF centre = viewport.toScreen(circle.position);
    return {centre - reach, centre + reach};
}

QRectF boxOf(const SceneBars& bars, const presentation::BarBox& box, const MapViewport& viewport)
{
    const auto count = static_cast<double>(bars.bars.size());
    const QSizeF size(count * (kBarWidth + kBarGap) - kBarGap + kPlatePadding * 2.0, box.height + kPlatePadding * 2.0);
    QRectF plate(QPointF(), size);
    plate.moveCenter(viewport.toScreen(bars.position));
    return plate;
}

void paintPlate(QPainter& painter, const QRectF& plate)
{
    painter.setPen(QPen(toColour(kColours.rule), 0.8));
    painter.setBrush(toColour(kColours.paper, kPlateAlpha));
    painter.drawRoundedRect(plate, 2.0, 2.0);
}

void paintBars(QPainter& painter, const SceneBars& bars, const presentation::BarBox& box, const QRectF& plate)
{
    paintPlate(painter, plate);
    const double bottom = plate.bottom() - kPlatePadding;
    double left = plate.left() + kPlatePadding;
    for (const auto& bar : bars.bars) {
        if (bar) {
            const double height = std::max(bar->extent.top - bar->extent.bottom, kLeastBarHeight);
            paintValueBar(painter, {left, bottom - bar->extent.bottom - height, kBarWidth, height}, bar->look);
        }
        left += kBarWidth + kBarGap;
    }
    const double zero = bottom - box.zeroLine;
    painter.setPen(QPen(toColour(kColours.mutedInk), 0.8));
    painter.drawLine(QPointF(plate.left() + 1.5, zero), QPointF(plate.right() - 1.5, zero));
}

void paintCircles(const PaintContext& context)
{
    const std::vector<SceneCircle>& circles = context.scene.signs().circles;
    std::optional<CircleStamps> stamps;
    if (context.raster && circles.size() >= kManyCircles)
        stamps.emplace(context.raster->target());
    for (const SceneCircle& circle : circles) {
        const QRectF box = boxOf(circle, context.viewport);
        if (!box.intersects(context.clip))
            continue;
        if (stamps)
            stamps->paint(box.center(), circle.symbol);
        else
            paintValueCircle(context.painter, box.center(), circle.symbol);
    }
}

bool isOn(const SignBox& sign, QPointF screen)
{
    if (!sign.isRound)
        return sign.box.contains(screen);
    const QPointF apart = sign.box.center() - screen;
    return std::hypot(apart.x(), apart.y()) <= sign.box.width() / 2.0;
}

} // namespace

std::vector<SignBox> signBoxes(const MapScene& scene, const MapViewport& viewport)
{
    std::vector<SignBox> boxes;
    for (const SceneCircle& circle : scene.signs().circles)
        boxes.push_back({circle.area, boxOf(circle, viewport), true});
    for (const SceneBars& bars : scene.signs().bars)
        boxes.push_back({bars.area, boxOf(bars, scene.signs().barBox, viewport), false});
    return boxes;
}

std::optional<std::size_t> areaOfSignAt(const MapScene& scene, const MapViewport& viewport, QPointF screen)
{
    for (const SignBox& sign : signBoxes(scene, viewport) | std::views::reverse) {
        if (isOn(sign, screen))
            return sign.area;
    }
    return std::nullopt;
}

void paintValueCircle(QPainter& painter, QPointF centre, const presentation::ScaledSymbol& symbol)
{
    switch (symbol.look) {
    case CircleLook::Positive:
        painter.setPen(QPen(toColour(kColours.paper, 200), kOutline * 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, symbol.radius, symbol.radius);
        painter.setPen(QPen(blueOf(4), kOutline));
        painter.setBrush(translucent(blueOf(2), kCircleAlpha));
        break;
    case CircleLook::Negative: {
        QPen pen(toColour(presentation::sequentialColour(presentation::SequentialHue::Orange, 3, 5)), kOutline * 1.4);
        pen.setDashPattern({2.4, 1.6});
        painter.setPen(pen);
        painter.setBrush(toColour(kColours.paper, kCircleAlpha));
        break;
    }
    case CircleLook::Zero:
        painter.setPen(QPen(toColour(kColours.ink), kOutline));
        painter.setBrush(toColour(kColours.paper));
        break;
    }
    painter.drawEllipse(centre, symbol.radius, symbol.radius);
}

void paintValueBar(QPainter& painter, const QRectF& bar, BarLook look)
{
    if (look == BarLook::Target) {
        painter.setPen(QPen(blueOf(4), 1.0));
        painter.setBrush(toColour(kColours.paper));
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(look == BarLook::Current ? blueOf(4) : blueOf(1));
    painter.drawRect(bar);
}

void paintValueSigns(const PaintContext& context)
{
    const SceneSigns& signs = context.scene.signs();
    paintCircles(context);
    for (const SceneBars& bars : signs.bars) {
        const QRectF plate = boxOf(bars, signs.barBox, context.viewport);
        if (plate.intersects(context.clip))
            paintBars(context.painter, bars, signs.barBox, plate);
    }
}

} // namespace wm::mapview
