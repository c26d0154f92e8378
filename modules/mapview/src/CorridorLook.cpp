// SPDX-License-Identifier: GPL-3.0-or-later
#include "CorridorLook.h"

#include "Colour.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace wm::mapview {

namespace {

// Pixels.
constexpr double kWidth = 2.0;
constexpr double kCasingWidth = 4.2;
constexpr double kDoubleWidth = 4.4;
constexpr double kDoubleGap = 1.6;
constexpr double kSignSpacing = 26.0; // of signs along the line
constexpr double kDash = 6.4;
constexpr double kDashGap = 3.6;
constexpr double kTickSpacing = 2.0 * (kDash + kDashGap); // one on every second dash
constexpr double kTickReach = 3.2;
constexpr double kSignReach = 3.0;
constexpr double kWaveLength = 13.0;
constexpr double kWaveHeight = 2.4;
constexpr int kWaveSteps = 8;
constexpr double kWaveStep = kWaveLength / kWaveSteps;

struct Station {
    QPointF point;
    QPointF along; ///< of length 1
};

/// Points of the line at (n + 0.5) * spacing from the beginning of the corridor.
std::vector<Station> stationsOf(const QPolygonF& points, double offset, double spacing)
{
    std::vector<Station> stations;
    double travelled = offset;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const QPointF step = points[i + 1] - points[i];
        const double length = std::hypot(step.x(), step.y());
        if (length <= 0.0)
            continue;
        const QPointF along = step / length;
        for (double n = std::ceil(travelled / spacing - 0.5); (n + 0.5) * spacing < travelled + length; n += 1.0)
            stations.push_back({points[i] + along * ((n + 0.5) * spacing - travelled), along});
        travelled += length;
    }
    return stations;
}

QPointF across(QPointF along)
{
    return {-along.y(), along.x()};
}

/// Points of the wave are at whole steps from the beginning of the corridor, the first at the beginning of a whole
/// wave, which may be a little before the points begin: so the wave is the same wherever the line is cut.
QPolygonF waveOf(const QPolygonF& points, double offset)
{
    QPolygonF wave;
    double travelled = offset;
    double step = std::floor(offset / kWaveLength) * kWaveSteps;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const QPointF way = points[i + 1] - points[i];
        const double length = std::hypot(way.x(), way.y());
        if (length <= 0.0)
            continue;
        const QPointF along = way / length;
        for (; step * kWaveStep < travelled + length; step += 1.0) {
            const double height = std::sin(step / kWaveSteps * 2.0 * std::numbers::pi) * kWaveHeight;
            wave.push_back(points[i] + along * (step * kWaveStep - travelled) + across(along) * height);
        }
        travelled += length;
    }
    return wave;
}

/// How long the drawn wave is where its line is that long; both begin at the beginning of the corridor.
double waveOffset(double offset)
{
    double waveLength = 0.0;
    for (int i = 0; i < kWaveSteps; ++i) {
        const double from = std::sin(i * 2.0 * std::numbers::pi / kWaveSteps);
        const double to = std::sin((i + 1) * 2.0 * std::numbers::pi / kWaveSteps);
        waveLength += std::hypot(kWaveStep, (to - from) * kWaveHeight);
    }
    return std::floor(offset / kWaveLength) * waveLength;
}

QPen linePen(const CorridorLook& look, double width, double offset)
{
    QPen pen(look.colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (look.isDashed) {
        // The same dashes in pixels whatever the width, which is their unit.
        pen.setDashPattern({kDash / width, kDashGap / width});
        pen.setDashOffset(offset / width);
    }
    return pen;
}

void stroke(QPainter& painter, const QPolygonF& points, const QPen& pen)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPolyline(points);
}

void paintSign(QPainter& painter, const Station& at, CorridorSign sign)
{
    const QPointF along = at.along * kSignReach;
    const QPointF side = across(at.along);
    switch (sign) {
    case CorridorSign::Ticks:
        painter.drawLine(at.point - side * kTickReach, at.point + side * kTickReach);
        return;
    case CorridorSign::Chevrons:
        painter.drawPolyline(
            QPolygonF({at.point - along + side * kTickReach, at.point + along, at.point - along - side * kTickReach}));
        return;
    case CorridorSign::Rings:
        painter.drawEllipse(at.point, kSignReach - 0.6, kSignReach - 0.6);
        return;
    case CorridorSign::Diamonds:
        painter.drawPolygon(QPolygonF({at.point - along * 1.3, at.point + side * kSignReach, at.point + along * 1.3,
                                       at.point - side * kSignReach}));
        return;
    case CorridorSign::Plain:
    case CorridorSign::Double:
    case CorridorSign::Wave:
        return;
    }
}

void paintSigns(QPainter& painter, const QPolygonF& points, const CorridorLook& look, double offset)
{
    const bool isTick = look.sign == CorridorSign::Ticks;
    painter.setPen(QPen(look.colour, isTick ? 1.3 : 1.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(look.sign == CorridorSign::Rings      ? QBrush(toColour(kColours.paper))
                     : look.sign == CorridorSign::Diamonds ? QBrush(look.colour)
                                                           : QBrush(Qt::NoBrush));
    for (const Station& station : stationsOf(points, offset, isTick ? kTickSpacing : kSignSpacing))
        paintSign(painter, station, look.sign);
}

} // namespace

CorridorSign corridorSignOf(std::string_view mode)
{
    static constexpr std::array<std::pair<std::string_view, CorridorSign>, 6> kSigns{{
        {"rail", CorridorSign::Ticks},
        {"high_speed_rail", CorridorSign::Double},
        {"water", CorridorSign::Wave},
        {"air", CorridorSign::Chevrons},
        {"pipeline", CorridorSign::Rings},
        {"multimodal", CorridorSign::Diamonds},
    }};
    const auto* const found = std::ranges::find(kSigns, mode, &std::pair<std::string_view, CorridorSign>::first);
    return found == kSigns.end() ? CorridorSign::Plain : found->second;
}

void paintCorridorLine(QPainter& painter, const QPolygonF& points, const CorridorLook& look, double offset)
{
    const bool isDouble = look.sign == CorridorSign::Double;
    const bool isWave = look.sign == CorridorSign::Wave;
    const QPolygonF line = isWave ? waveOf(points, offset) : points;
    const double casing = isDouble ? kDoubleWidth + kCasingWidth - kWidth : kCasingWidth;
    stroke(painter, line, QPen(toColour(kColours.paper, 215), casing, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    stroke(painter, line, linePen(look, isDouble ? kDoubleWidth : kWidth, isWave ? waveOffset(offset) : offset));
    if (isDouble)
        stroke(painter, line, QPen(toColour(kColours.paper), kDoubleGap, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    paintSigns(painter, points, look, offset);
}

} // namespace wm::mapview
