// SPDX-License-Identifier: GPL-3.0-or-later
#include "Condition.h"

#include <cmath>
#include <limits>

namespace wm::assess {

namespace {

using domain::Comparator;
using domain::Direction;

constexpr double kFar = std::numeric_limits<double>::infinity();

/// Plain "=", and no comparator at all, mean "at least" where more is better and "at most" where less is.
Comparator effective(Comparator comparator, Direction direction)
{
    if (comparator != Comparator::Equal && comparator != Comparator::Unstated)
        return comparator;
    if (direction == Direction::Maintain)
        return Comparator::Equal;
    return direction == Direction::Increase ? Comparator::GreaterOrEqual : Comparator::LessOrEqual;
}

bool isUpwards(Comparator comparator)
{
    return comparator == Comparator::Greater || comparator == Comparator::GreaterOrEqual;
}

bool isDownwards(Comparator comparator)
{
    return comparator == Comparator::Less || comparator == Comparator::LessOrEqual;
}

} // namespace

Condition::Condition(const domain::Target& target, Direction direction, const Profile& profile)
    : m_lowest(-kFar)
    , m_highest(kFar)
{
    const double value = *target.value;
    const Comparator comparator = effective(target.comparator, direction);
    const double band = std::abs(value) * (comparator == Comparator::About ? profile.bandShare : 0.0);
    m_isOpen = comparator == Comparator::Greater || comparator == Comparator::Less;
    // Beyond a range or band on the wanted side is met as well: 20 % is more than "15 to 18 %".
    const bool isBand = target.upperValue.has_value() || comparator == Comparator::About;
    const bool hasLowest = isUpwards(comparator) || comparator == Comparator::Equal || isBand;
    const bool hasHighest = isDownwards(comparator) || comparator == Comparator::Equal || isBand;
    if (hasLowest && !(isBand && direction == Direction::Decrease))
        m_lowest = value - band;
    if (hasHighest && !(isBand && direction == Direction::Increase))
        m_highest = target.upperValue.value_or(value) + band;
}

bool Condition::isMetBy(double value) const
{
    return m_isOpen ? value > m_lowest && value < m_highest : value >= m_lowest && value <= m_highest;
}

Fulfilment Condition::check(const domain::YearValue& observed) const
{
    const bool isMet = isMetBy(observed.value);
    // "More than 50" can only be judged where every number above 50 gives the same answer.
    if (isUpwards(observed.qualifier) && isMet != (isMetBy(kFar) || m_highest == kFar))
        return Fulfilment::Undecided;
    if (isDownwards(observed.qualifier) && isMet != (isMetBy(-kFar) || m_lowest == -kFar))
        return Fulfilment::Undecided;
    return isMet ? Fulfilment::Met : Fulfilment::NotMet;
}

} // namespace wm::assess
