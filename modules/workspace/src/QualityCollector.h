// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/Quality.h"

namespace wm::workspace {

/// Takes findings of all kinds, counts them, and keeps the accepted ones and the worst of the others.
class FindingCollector {
public:
    /// The snapshot must outlive it.
    FindingCollector(const Snapshot& snapshot, const QualityOptions& options);

    void add(Finding finding);
    [[nodiscard]] const FindingScope& scope() const { return m_scope; }
    [[nodiscard]] QualityReport finish() &&;

    QualityReport report; ///< its numbers of what was looked at are the rules' to fill in

private:
    struct Kept {
        std::vector<Finding> accepted;
        std::vector<Finding> worst;
    };
    void trim(std::vector<Finding>& findings) const;

    std::size_t m_mostListed;
    FindingScope m_scope;
    Acceptance m_acceptance;
    std::array<Kept, domain::kFindingKinds.size()> m_kept;
};

// The rules by what they look at. Each adds what it finds. Errors: as findQuality().
[[nodiscard]] Result<void> checkAll(const Snapshot& snapshot, FindingCollector& findings, const TaskContext& context);
[[nodiscard]] Result<void> checkSeries(const Snapshot& snapshot, FindingCollector& findings,
                                       const TaskContext& context);
void checkSeriesSizes(const Snapshot& snapshot, FindingCollector& findings);
void checkTargets(const Snapshot& snapshot, FindingCollector& findings);
void checkFacilities(const Snapshot& snapshot, FindingCollector& findings);
void checkDuplicates(const Snapshot& snapshot, FindingCollector& findings);

} // namespace wm::workspace
