// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Change.h"
#include "wm/presentation/ChangesSpec.h"
#include "wm/presentation/Selection.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wm::workspace {

/// How many rows of each kind a change touched.
struct TouchedRows {
    std::string table;
    domain::ChangeOperation operation = domain::ChangeOperation::Change;
    std::int64_t rows = 0;
};

/// All changes of a workspace, oldest first, with what they touched.
struct History {
    std::string begin; ///< UTC; what was before is not known
    std::vector<domain::Change> changes;
    std::map<domain::ChangeId, std::vector<TouchedRows>> touched;
    std::vector<domain::NamedVersion> versions;
};

/// A field that was changed or removed, a row that was added, or many that were added together, with what the row says;
/// or a change without rows, which only says what somebody decided.
struct HistoryEntry {
    domain::ChangeEntry entry; ///< of a change without rows the change alone: it has no table
    /// As it is, or as it was last; as it was added, the first of many. Empty where nothing of it is known any more.
    domain::RowFields row;
    /// Of a row that was added alone or is told alone: all of it is new. Their order; else null.
    std::shared_ptr<const std::vector<std::string>> columns = {};

    [[nodiscard]] bool hasRows() const { return !entry.table.empty(); }
};

/// A state that a user may want to compare the present with.
struct HistoryMark {
    enum class Kind {
        LastImport, ///< before the last import
        Month,      ///< a month ago
        Version,    ///< one with a name
        Begin,      ///< the first that is known: as it was built, or when its history began
    };
    Kind kind = Kind::Begin;
    domain::ChangeId change; ///< the state after this one
    std::string at;          ///< UTC; for LastImport when the import was made
    std::string name;        ///< of a version or an imported file; else empty
};

/// The last import, a month ago, versions from the youngest on, and the beginning. Marks with nothing behind them are
/// left out, but for the beginning. `now` is given by the caller, so that views are functions of what they are given.
[[nodiscard]] std::vector<HistoryMark> historyMarks(const History& history, std::chrono::sys_seconds now);

/// A target that is not what it was: new, gone, set anew, or judged otherwise.
struct TargetDifference {
    domain::TargetId target;
    std::optional<domain::Target> past; ///< absent: it is new
    AssessedTarget pastAssessment;      ///< of `past`
    bool isGone = false;                ///< then `past` is all there is
    bool isSetAnew = false;             ///< its value, year or condition changed
};

/// What is different between a past state and the present.
struct Difference {
    std::vector<domain::SeriesChange> observations; ///< series with changes
    std::vector<TargetDifference> targets;          ///< in the order of the present, then those that are gone
};
using DifferencePtr = std::shared_ptr<const Difference>;

/// The differences of the selected region, theme and year, in words. Verdicts that got worse come first, then better
/// ones, then values. `most`: items at most.
[[nodiscard]] presentation::ChangesSpec changesOf(const Snapshot& now, const Difference& difference,
                                                  const presentation::Selection& selection,
                                                  const presentation::Words& words, std::size_t most);

/// Which target or series an entry is of, for who wants to look at it; none: neither.
struct HistorySubject {
    domain::TargetId target;
    domain::IndicatorId indicator;
    domain::RegionCode region;
};
[[nodiscard]] HistorySubject subjectOf(const HistoryEntry& entry);

/// Why a restoration was refused (ErrorCode::Conflict of Workspace::restore()) with names for the codes of rows, as far
/// as they are there now; any other error as it is.
[[nodiscard]] Error namedRefusal(const Snapshot& now, Error refusal, const presentation::Words& words);

} // namespace wm::workspace
