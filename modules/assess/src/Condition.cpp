// SPDX-License-Identifier: GPL-3.0-or-later
#include "Condition.h"

#include <algorithm>
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

} // namespace

bool isUpwards(Comparator comparator)
{
    return comparator == Comparator::Greater || comparator == Comparator::GreaterOrEqual;
}

bool isDownwards(Comparator comparator)
{
    return comparator == Comparator::Less || comparator == Comparator::LessOrEqual;
}

bool isOneSided(Comparator qualifier)
{
    return isUpwards(qualifier) || isDownwards(qualifier);
}

Condition::Condition(const domain::Target& target, Direction direction, const Profile& profile)
    : m_comparator(effective(target.comparator, direction))
    , m_value(*target.value)
    , m_upper(target.upperValue.value_or(m_value))
    , m_lowest(-kFar)
    , m_highest(kFar)
{
    // The edge of a band is computed, so a value written exactly there may miss it by rounding.
    const double share = m_comparator == Comparator::About ? profile.bandShare * (1.0 + profile.tolerance) : 0.0;
    m_isOpen = m_comparator == Comparator::Greater || m_comparator == Comparator::Less;
    // Beyond a range or band on the wanted side is met as well: 20 % is more than "15 to 18 %".
    const bool isBand = target.upperValue.has_value() || m_comparator == Comparator::About;
    const bool hasLowest = isUpwards(m_comparator) || m_comparator == Comparator::Equal || isBand;
    const bool hasHighest = isDownwards(m_comparator) || m_comparator == Comparator::Equal || isBand;
    if (hasLowest && !(isBand && direction == Direction::Decrease))
        m_lowest = m_value - std::abs(m_value) * share;
    if (hasHighest && !(isBand && direction == Direction::Increase))
        m_highest = m_upper + std::abs(m_upper) * share;
}

double Condition::aimFrom(std::optional<double> base) const
{
    if (wantedSign() != 0.0)
        return wantedSign() > 0.0 ? m_value : m_upper;
    return base && m_value <= m_upper ? std::clamp(*base, m_value, m_upper) : m_value;
}

double Condition::wantedSign() const
{
    if (m_lowest == -kFar)
        return -1.0;
    return m_highest == kFar ? 1.0 : 0.0;
}

bool Condition::isPassed(double base, double value) const
{
    if (wantedSign() != 0.0)
        return false;
    return (base < m_lowest && value > m_highest) || (base > m_highest && value < m_lowest);
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
