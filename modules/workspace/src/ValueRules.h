// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/domain/Catalogue.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace wm::workspace {

/// What an observation must be among the records of a workspace.
class ValueRules {
public:
    /// Records with words; must outlive it.
    explicit ValueRules(const domain::Catalogue& records);

    /// Adds what is wrong with a value to `issues`, as faultsOf() of edits says; `line` is the issues'.
    void check(const domain::Observation& value, int line, Issues& issues) const;

private:
    std::unordered_map<domain::IndicatorId, const domain::Indicator*> m_indicators;
    std::unordered_set<domain::DocumentId> m_documents;
    std::unordered_set<domain::RegionCode> m_regions;
    std::unordered_set<std::string_view> m_kinds;
};

} // namespace wm::workspace
