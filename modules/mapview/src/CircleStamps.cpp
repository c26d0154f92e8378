// SPDX-License-Identifier: GPL-3.0-or-later
#include "CircleStamps.h"

#include "ValueSigns.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace wm::mapview {

namespace {

constexpr int kRadiusSteps = 4; ///< to a pixel
constexpr int kPlaceSteps = 2;
constexpr double kRim = 3.0; ///< of the view's pixels: more than half the widest outline

/// What is below seen through, and what is above; both opaque or premultiplied, 0xAARRGGBB.
std::uint32_t over(std::uint32_t above, std::uint32_t below)
{
    // Two channels at a time, divided by 255 as x + x / 256 + 128 does, rounded.
    const std::uint32_t through = 255U - (above >> 24U);
    std::uint32_t redBlue = (below & 0xFF00FFU) * through;
    redBlue = (redBlue + ((redBlue >> 8U) & 0xFF00FFU) + 0x800080U) >> 8U;
    std::uint32_t green = ((below >> 8U) & 0xFFU) * through;
    green = (green + (green >> 8U) + 0x80U) >> 8U;
    return 0xFF000000U | (above + ((redBlue & 0xFF00FFU) | (green << 8U)));
}

QImage paintedStamp(const CircleStamps::Key& key)
{
    const auto [ratio, look, quarters, column, row] = key;
    const double radius = static_cast<double>(quarters) / kRadiusSteps / ratio;
    const int middle = static_cast<int>(std::ceil((radius + kRim) * ratio));
    QImage stamp(2 * middle + 1, 2 * middle + 1, QImage::Format_ARGB32_Premultiplied);
    stamp.setDevicePixelRatio(ratio);
    stamp.fill(Qt::transparent);
    const auto placeOf = [middle, pixels = ratio](int step) {
        return (middle + (step + 0.5) / kPlaceSteps) / pixels;
    };
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    paintValueCircle(painter, {placeOf(column), placeOf(row)}, {radius, look});
    painter.end();
    return stamp;
}

/// From one picture to the next the circles are much the same. Any thread.
QImage keptStamp(const CircleStamps::Key& key)
{
    constexpr std::size_t kMostStamps = 2000; ///< some 8 MB; screens of one ratio need half of them at most
    static std::mutex mutex;
    static std::map<CircleStamps::Key, QImage> stamps;
    const std::scoped_lock lock(mutex);
    const auto known = stamps.find(key);
    if (known != stamps.end())
        return known->second;
    if (stamps.size() == kMostStamps)
        stamps.clear();
    return stamps.emplace(key, paintedStamp(key)).first->second;
}

} // namespace

CircleStamps::CircleStamps(const RasterTarget& target)
    : m_target(target)
{
}

void CircleStamps::paint(QPointF centre, const presentation::ScaledSymbol& symbol)
{
    const double x = centre.x() * m_target.ratio;
    const double y = centre.y() * m_target.ratio - m_target.firstRow;
    const double reach = (symbol.radius + kRim) * m_target.ratio + 1.0;
    if (x < -reach || y < -reach || x > m_target.width + reach || y > m_target.height + reach)
        return;
    const auto half = [](double place) {
        return std::min(static_cast<int>((place - std::floor(place)) * kPlaceSteps), kPlaceSteps - 1);
    };
    const int radius = std::max(1, static_cast<int>(std::lround(symbol.radius * m_target.ratio * kRadiusSteps)));
    const QImage& stamp = stampOf({m_target.ratio, symbol.look, radius, half(x), half(y)});
    const int middle = stamp.width() / 2;
    blend(stamp, static_cast<int>(std::floor(x)) - middle, static_cast<int>(std::floor(y)) - middle);
}

const QImage& CircleStamps::stampOf(const Key& key)
{
    const auto known = m_stamps.find(key);
    return known != m_stamps.end() ? known->second : m_stamps.emplace(key, keptStamp(key)).first->second;
}

void CircleStamps::blend(const QImage& stamp, int left, int top)
{
    const int first = std::max(left, 0);
    const int end = std::min(left + stamp.width(), m_target.width);
    const int lastRow = std::min(top + stamp.height(), m_target.height);
    for (int row = std::max(top, 0); row < lastRow; ++row) {
        const auto* const above = reinterpret_cast<const std::uint32_t*>(stamp.constScanLine(row - top));
        std::uint32_t* const below = m_target.pixels + m_target.stride * row;
        // All of them, though nothing covers a corner: without a question several go at a time.
        for (int column = first; column < end; ++column)
            below[column] = over(above[column - left], below[column]);
    }
}

} // namespace wm::mapview
