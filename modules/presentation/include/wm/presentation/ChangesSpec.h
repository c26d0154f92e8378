// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Target.h"
#include "wm/domain/Verdict.h"

#include <optional>
#include <string>
#include <vector>

namespace wm::presentation {

/// What changed since an earlier state, at a glance.
struct ChangesSpec {
    /// A target whose verdict or latest value is not what it was.
    struct Item {
        domain::TargetId target; ///< none: the target is gone
        domain::IndicatorId indicator;
        std::string title;      ///< indicator and region
        std::string targetText; ///< "2025 target ≥ 65%"
        std::string was;        ///< value and year; a dash: there was none
        std::string now;
        std::optional<domain::Verdict> verdictWas; ///< absent: the target is new
        std::optional<domain::Verdict> verdict;    ///< absent: the target is gone
        std::string remark;                        ///< "New", "Set anew", ...; else empty
    };
    std::string summary; ///< "Values added: 12 · Values changed: 3 · Targets judged worse: 1"
    std::vector<Item> items;
    int more = 0;          ///< items that are left out
    std::string emptyText; ///< said when nothing changed
};

} // namespace wm::presentation
