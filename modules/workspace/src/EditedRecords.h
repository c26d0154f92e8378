// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/Edit.h"

#include <string>
#include <utility>
#include <vector>

namespace wm::workspace {

/// What edits make of records.
struct EditedRecords {
    domain::Catalogue added, replaced;
    std::vector<std::pair<domain::RecordKind, std::vector<std::string>>>
        removed;             ///< codes, what refers to others first
    domain::Catalogue after; ///< all records as they are then, with the words and units of before
    Issues issues;           ///< as faultsOf(); what has one is not among the above
};

/// `stored`: records with words and units. Errors: InvalidArgument for an edit that changes a code or says nothing,
/// Conflict when what is stored is not its `before`.
[[nodiscard]] Result<EditedRecords> editedRecords(const domain::Catalogue& stored,
                                                  const std::vector<RecordEdit>& edits);

/// Calls take(member of Catalogue) for the kind's vector.
template <class Take>
void withRecords(domain::RecordKind kind, Take take)
{
    using domain::Catalogue;
    switch (kind) {
    case domain::RecordKind::Region:
        return take(&Catalogue::regions);
    case domain::RecordKind::Document:
        return take(&Catalogue::documents);
    case domain::RecordKind::Indicator:
        return take(&Catalogue::indicators);
    case domain::RecordKind::Target:
        return take(&Catalogue::targets);
    case domain::RecordKind::Facility:
        return take(&Catalogue::facilities);
    case domain::RecordKind::Corridor:
        return take(&Catalogue::corridors);
    case domain::RecordKind::Task:
        return take(&Catalogue::tasks);
    }
}

/// What is wrong with an indicator in the place of a stored one (null: it is new): its unit cannot change under what is
/// stored, and its profile must be one. `place`: document and line of the issue.
[[nodiscard]] std::optional<Issue> faultOf(const domain::Indicator& indicator, const domain::Indicator* stored,
                                           const std::pair<std::string, int>& place);

} // namespace wm::workspace
