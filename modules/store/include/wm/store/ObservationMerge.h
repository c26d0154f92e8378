// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/domain/ImportFate.h"
#include "wm/store/Connection.h"
#include "wm/store/ObservationBatch.h"

#include <cstdint>
#include <set>
#include <vector>

/// What a batch of observations would change in a workspace, and changing it.
namespace wm::store {

/// What is stored where another value comes in.
struct StoredValue {
    std::size_t incoming = 0; ///< its place in the batch
    std::int64_t id = 0;
    double value = 0.0;
    domain::Comparator qualifier = domain::Comparator::Unstated;
    domain::DocumentId document;
    std::string note;

    bool operator==(const StoredValue&) const = default;
};

struct ObservationComparison {
    std::vector<domain::ImportFate> fates; ///< of each row of the batch
    std::vector<StoredValue> stored;       ///< of those Changed and Conflict, in their order
    domain::ImportCounts counts;

    bool operator==(const ObservationComparison&) const = default;
};

/// Values are the same when they agree in 15 digits, with the same qualifier; a note of the file that is not blank must
/// be the same as well. The batch must be sorted. Errors: DatabaseFailed, ParseFailed, Cancelled.
[[nodiscard]] Result<ObservationComparison> compareObservations(Connection& connection, const ObservationBatch& batch,
                                                                const TaskContext& context);

/// Which of the values that differ replace what is stored.
struct MergeChoice {
    bool takesChanged = true;
    bool takesConflicts = false;
    std::set<Origin> exceptions; ///< for these it is the other way round
    /// Values of the document `placeholder` are stored as of `document`: one that was added after they were read.
    domain::DocumentId placeholder = {}, document = {};

    [[nodiscard]] bool takes(domain::ImportFate fate, Origin origin) const;
};

struct MergeReport {
    std::int64_t added = 0, replaced = 0;
    std::int64_t kept = 0; ///< of those that differ
};

/// Adds what is new and replaces what the choice says, within a Recording of the caller's, who rolls back when it
/// fails. `comparison` must be of this state of the file. Many rows are added without the triggers that would count and
/// record each of them, with the same outcome. A batch that is large beside what is stored has the table's indexes made
/// anew. What rows refer to is looked up here, so that the connection may have its foreign keys off: SQLite would ask
/// for each row again, a third of the whole time. Errors: Conflict for a region, indicator or document that does not
/// exist, or a constraint; DatabaseFailed, Cancelled.
[[nodiscard]] Result<MergeReport> mergeObservations(Connection& connection, const ObservationBatch& batch,
                                                    const ObservationComparison& comparison, const MergeChoice& choice,
                                                    const TaskContext& context);

} // namespace wm::store
