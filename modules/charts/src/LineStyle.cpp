// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineStyle.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace wm::charts {

namespace {

using Kind = presentation::ChartLine::Kind;

constexpr double kProjectionWidth = 2.2;
constexpr double kScenarioWidth = 1.9;
constexpr double kReferenceWidth = 1.2;
constexpr double kSurest = 0.9;  // bands from here on are the widest
constexpr double kMiddle = 0.65; // and from here on the middle ones

// In widths of the pen, as Qt counts them. None is the path's (4, 3), and each repeats within a legend key.
const std::array<QList<qreal>, 5> kScenarioDashes{{
    {5.0, 1.6},
    {1.2, 1.4},
    {6.0, 1.6, 1.2, 1.6},
    {2.6, 2.6},
    {5.0, 1.6, 1.2, 1.6, 1.2, 1.6},
}};
const std::array<QList<qreal>, 3> kReferenceDashes{{{1.0, 2.5}, {1.0, 5.0}, {1.0, 1.8, 1.0, 5.0}}};

template <std::size_t Count>
const QList<qreal>& cycled(const std::array<QList<qreal>, Count>& dashes, int pattern)
{
    return dashes[static_cast<std::size_t>(std::max(0, pattern)) % Count];
}

QPen dashed(presentation::Rgb colour, double width, const QList<qreal>& dashes)
{
    QPen pen(toColor(colour), width, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern(dashes);
    return pen;
}

} // namespace

int patternOf(const std::vector<presentation::ChartLine>& lines, int index)
{
    if (index < 0 || index >= static_cast<int>(lines.size()))
        return 0;
    const auto end = lines.begin() + index;
    return static_cast<int>(
        std::count_if(lines.begin(), end, [&](const auto& line) { return line.kind == end->kind; }));
}

QPen linePen(Kind kind, int pattern, const presentation::Palette& colours)
{
    const presentation::Rgb colour = colours.*lineRole(kind);
    switch (kind) {
    case Kind::Projection:
        break;
    case Kind::Scenario:
        return dashed(colour, kScenarioWidth, cycled(kScenarioDashes, pattern));
    case Kind::Reference:
        return dashed(colour, kReferenceWidth, cycled(kReferenceDashes, pattern));
    }
    return dashed(colour, kProjectionWidth, {5.5, 2.0});
}

ColourRole lineRole(Kind kind)
{
    switch (kind) {
    case Kind::Projection:
        break;
    case Kind::Scenario:
        return &presentation::Palette::scenario;
    case Kind::Reference:
        return &presentation::Palette::reference;
    }
    return &presentation::Palette::accent;
}

presentation::Rgb bandColour(double probability, const presentation::Palette& colours)
{
    if (probability >= kSurest)
        return colours.bandWide;
    return probability >= kMiddle ? colours.bandMiddle : colours.bandNarrow;
}

} // namespace wm::charts
