// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Rectangle.h"
#include "Scope.h"

#include "wm/domain/Catalogue.h"
#include "wm/presentation/Selection.h"
#include "wm/workspace/Snapshot.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_set>

namespace wm::workspace {

/// Which rows of the data a selection means, as DataScope says. What it is made with must outlive it.
class DataSelection {
public:
    DataSelection(const Snapshot& snapshot, const presentation::Selection& selection);

    [[nodiscard]] bool has(const domain::Region& region) const { return isHere(region.code); }
    [[nodiscard]] bool has(const domain::Document& document) const;
    [[nodiscard]] bool has(const domain::Indicator& indicator) const;
    [[nodiscard]] bool has(const domain::Target& target) const;
    [[nodiscard]] bool has(const domain::Facility& facility) const;
    [[nodiscard]] bool has(const domain::Corridor& corridor) const;
    /// A task belongs to the region of the plan that sets it.
    [[nodiscard]] bool has(const domain::Task& task) const;

    [[nodiscard]] std::int64_t observationCount() const;
    /// By indicator. Errors: what was wrong with reading; those of `take`.
    [[nodiscard]] Result<void>
    forEachObservation(const std::function<Result<void>(const domain::Observation&)>& take) const;

private:
    [[nodiscard]] bool isHere(const domain::RegionCode& region) const;
    [[nodiscard]] bool hasIndicator(domain::IndicatorId indicator) const;
    /// Of an observation; a region without those below it, as in lists.
    [[nodiscard]] bool hasValuesOf(const domain::RegionCode& region) const;
    void findNamedDocuments();

    const Snapshot& m_snapshot;
    const presentation::Selection& m_selection;
    TargetSelection m_targets;
    Rectangle m_rectangle;
    std::unordered_set<domain::DocumentId> m_namedDocuments; ///< by what is selected
};

} // namespace wm::workspace
