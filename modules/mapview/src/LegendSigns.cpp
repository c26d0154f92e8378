// SPDX-License-Identifier: GPL-3.0-or-later
#include "LegendSigns.h"

#include "Colour.h"
#include "TextPainting.h"
#include "ValueSigns.h"

#include <QPainter>

#include <algorithm>
#include <ranges>
#include <vector>

namespace wm::mapview {

namespace {

constexpr double kTextHeight = 14.0;
constexpr double kTextGap = 12.0; // the line from circle to text
constexpr double kRowMargin = 3.0;

QFont textFont(const SceneLegendEntry& entry)
{
    return mapFont(entry.style.typeface, type::kSmall);
}

double largestRadius(const SceneLegendEntry& entry)
{
    return entry.circles.empty() ? 0.0 : entry.circles.front().radius;
}

/// Middles of the texts, from the bottom of the circles upwards: at the top of each circle, or further up where the
/// texts would overlap. The largest circle, and so the highest text, first.
std::vector<double> textHeights(const SceneLegendEntry& entry)
{
    std::vector<double> heights;
    double least = kTextHeight / 2.0;
    for (const presentation::LegendCircle& circle : std::views::reverse(entry.circles)) {
        heights.insert(heights.begin(), std::max(circle.radius * 2.0, least));
        least = heights.front() + kTextHeight;
    }
    return heights;
}

double heightOf(const SceneLegendEntry& entry)
{
    const std::vector<double> heights = textHeights(entry);
    return heights.empty() ? 0.0 : std::max(heights.front() + kTextHeight / 2.0, largestRadius(entry) * 2.0);
}

} // namespace

QSizeF nestedCirclesSize(const SceneLegendEntry& entry)
{
    double textWidth = 0.0;
    for (const presentation::LegendCircle& circle : entry.circles)
        textWidth = std::max(textWidth, textSize(textFont(entry), QString::fromStdString(circle.text)).width());
    return {largestRadius(entry) * 2.0 + kTextGap + kRowMargin + textWidth, heightOf(entry) + kRowMargin * 2.0};
}

void paintNestedCircles(QPainter& painter, QPointF topLeft, const SceneLegendEntry& entry)
{
    const double radius = largestRadius(entry);
    const double bottom = topLeft.y() + kRowMargin + heightOf(entry);
    const double middle = topLeft.x() + radius;
    const double textLeft = middle + radius + kTextGap;
    const std::vector<double> heights = textHeights(entry);
    for (const presentation::LegendCircle& circle : entry.circles)
        paintValueCircle(painter, {middle, bottom - circle.radius},
                         {circle.radius, presentation::SymbolLook::Positive});
    for (std::size_t i = 0; i < entry.circles.size(); ++i) {
        const QPointF text(textLeft, bottom - heights[i]);
        painter.setPen(QPen(toColour(entry.style.palette().mutedInk), 0.8));
        painter.drawLine(QPointF(middle, bottom - entry.circles[i].radius * 2.0), text - QPointF(2.0, 0.0));
        const QString words = QString::fromStdString(entry.circles[i].text);
        const QSizeF size(textSize(textFont(entry), words).width(), kTextHeight);
        paintCentredText(painter, {text - QPointF(0.0, kTextHeight / 2.0), size}, words, textFont(entry),
                         toColour(entry.style.palette().ink));
    }
}

} // namespace wm::mapview
