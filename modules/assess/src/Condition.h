// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/assess/Profile.h"
#include "wm/domain/Indicator.h"
#include "wm/domain/Target.h"

namespace wm::assess {

[[nodiscard]] bool isUpwards(domain::Comparator comparator);
[[nodiscard]] bool isDownwards(domain::Comparator comparator);
/// "More than 50", "at most 20": of an observation, the value itself is not known.
[[nodiscard]] bool isOneSided(domain::Comparator qualifier);

enum class Fulfilment { Met, NotMet, Undecided };

/// The condition that a target sets on a value.
class Condition {
public:
    /// Precondition: the target has a value.
    Condition(const domain::Target& target, domain::Direction direction, const Profile& profile);

    /// Undecided: the value is only known to lie above or below the observed number, and that leaves both open.
    [[nodiscard]] Fulfilment check(const domain::YearValue& observed) const;
    [[nodiscard]] bool isMetBy(double value) const;

    /// As judged: plain "=" and none at all are ">=" or "<=" where a direction is wanted.
    [[nodiscard]] domain::Comparator comparator() const { return m_comparator; }
    /// yT: the end of the range that is reached first when coming from `base`, without the band of 左右.
    [[nodiscard]] double aimFrom(std::optional<double> base) const;
    /// +1: enough is any value above, -1: below, 0: there is a limit on both sides.
    [[nodiscard]] double wantedSign() const;
    /// Did the value go in on one side of the wanted range and out on the other?
    [[nodiscard]] bool isPassed(double base, double value) const;

private:
    domain::Comparator m_comparator;
    double m_value; ///< the stated range without a band
    double m_upper;
    double m_lowest; ///< closed unless m_isOpen
    double m_highest;
    bool m_isOpen = false;
};

} // namespace wm::assess
