// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/domain/Indicator.h"

#include <cstddef>
#include <map>
#include <utility>

namespace wm::ingest {

/// Values whose unit cannot be their indicator's. Where that is so of all values of an indicator in a column, it is the
/// column that is wrong, and told once; of single cells each is told.
class UnitFaults {
public:
    /// A value in a unit that can. `column`: from 0.
    void see(int column, const domain::Indicator& indicator);
    /// A value in another one. Of many issues only the first are kept, of each column one.
    void add(int column, const domain::Indicator& indicator, Issue issue);
    /// At the end of a table: adds what is to be told to `issues`, up to kMostIssues in all.
    void settle(Issues& issues);

private:
    struct Faults {
        bool hasGood = false;
        bool differ = false; ///< the issues, in what they found or expected
        Issues issues;       ///< the first ones
    };
    std::map<std::pair<int, const domain::Indicator*>, Faults> m_faults;
    std::size_t m_kept = 0; ///< issues of all of them
    /// The last one that was seen: most values of a column are of one indicator.
    std::pair<int, const domain::Indicator*> m_lastSeen{-1, nullptr};
};

} // namespace wm::ingest
