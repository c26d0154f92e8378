// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Indicator.h"

#include "wm/base/Number.h"
#include "wm/domain/Series.h"

namespace wm::domain {

bool Indicator::isWithinBounds(double value) const
{
    return (!lowerBound || value >= *lowerBound) && (!upperBound || value <= *upperBound);
}

bool Indicator::isWithinBounds(double value, std::string_view valueKind) const
{
    return !areComparable(valueKind, "level") || isWithinBounds(value);
}

std::string Indicator::boundsText() const
{
    const auto text = [](const std::optional<double>& bound) {
        return bound ? plainNumberText(*bound) : std::string("…");
    };
    return text(lowerBound) + " - " + text(upperBound);
}

std::string_view toText(Direction direction)
{
    switch (direction) {
    case Direction::Increase:
        return "increase";
    case Direction::Decrease:
        return "decrease";
    case Direction::Maintain:
        break;
    }
    return "maintain";
}

std::optional<Direction> directionFromText(std::string_view text)
{
    for (const Direction direction : {Direction::Increase, Direction::Decrease, Direction::Maintain}) {
        if (toText(direction) == text)
            return direction;
    }
    return std::nullopt;
}

} // namespace wm::domain
