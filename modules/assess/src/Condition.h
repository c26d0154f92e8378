// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/assess/Profile.h"
#include "wm/domain/Indicator.h"
#include "wm/domain/Target.h"

namespace wm::assess {

enum class Fulfilment { Met, NotMet, Undecided };

/// The condition that a target sets on a value.
class Condition {
public:
    /// Precondition: the target has a value.
    Condition(const domain::Target& target, domain::Direction direction, const Profile& profile);

    /// Undecided: the value is only known to lie above or below the observed number, and that leaves both open.
    [[nodiscard]] Fulfilment check(const domain::YearValue& observed) const;
    [[nodiscard]] bool isMetBy(double value) const;

private:
    double m_lowest; ///< closed unless m_isOpen
    double m_highest;
    bool m_isOpen = false;
};

} // namespace wm::assess
