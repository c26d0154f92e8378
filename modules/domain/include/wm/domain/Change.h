// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Id.h"
#include "wm/domain/Indicator.h"
#include "wm/domain/Region.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace wm::domain {

using ChangeId = Id<struct ChangeTag>;

/// What kind of act changed a workspace.
enum class ChangeAct {
    Build,   ///< made from a catalogue
    Edit,    ///< by hand
    Import,  ///< from a file
    Restore, ///< put back to an earlier state; undoing is that as well
    Merge,   ///< taken from another workspace
    Outside, ///< by another program, which does not say who or why
};

/// Who changes something and why.
struct ChangeNote {
    ChangeAct act = ChangeAct::Edit;
    std::string author; ///< empty: not known
    std::string reason; ///< empty: none was given
    std::string source; ///< the file that was imported or merged; the number of the change that was taken back, "after"
                        ///< before that of the one whose state was restored (files of before lack it); else empty
    bool operator==(const ChangeNote&) const = default;
};

/// One act of a user, as the history of a workspace has it. Ids grow with time.
struct Change {
    ChangeId id;
    std::string madeAt; ///< UTC: "2026-11-22T06:30:00Z"
    ChangeNote note;
};

/// A value of a column as it was typed, to the last bit. Bytes are geometries in GeoPackage form.
using FieldValue = std::variant<std::monostate, std::int64_t, double, std::string, std::vector<std::uint8_t>>;

enum class ChangeOperation { Add, Change, Remove };

/// What a change did to one field, or to rows that it added.
struct ChangeEntry {
    std::int64_t id = 0; ///< grows with time
    ChangeId change;
    std::string table;
    std::int64_t row = 0;
    std::int64_t lastRow = 0; ///< of rows added one after the other; else `row`
    ChangeOperation operation = ChangeOperation::Change;
    std::string field; ///< empty for Add
    FieldValue before; ///< nothing for Add
    FieldValue after;  ///< nothing for Add and Remove
};

/// A row by the names of its columns.
using RowFields = std::map<std::string, FieldValue>;

/// What happened to the observations of a series between two states.
struct SeriesChange {
    IndicatorId indicator;
    RegionCode region;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t removed = 0;
};

/// A state of a workspace that somebody gave a name: the file as it was after `change`.
struct NamedVersion {
    std::string name;
    ChangeId change;
    std::string author;
    std::string madeAt; ///< when the name was given
    std::string note;
};

/// What is put back of the history.
struct Restoration {
    std::optional<ChangeId> stateAfter; ///< to how it was after that change (none: before the first)
    std::optional<ChangeId> takenBack;  ///< only what this one change did, and nobody changed since
    std::string table;                  ///< only one row of this table; empty: all
    std::int64_t row = 0;
    /// Also where nothing would be left: of a change taken back that made the workspace.
    bool takesAll = false;
};

struct RestorationReport {
    ChangeId change;                 ///< the restoration itself in the history; none: all was so already
    std::int64_t rows = 0;           ///< put back, added again or removed
    std::int64_t keptRows = 0;       ///< of a change taken back: changed again since, and left as they are
    bool isTakenBackAlready = false; ///< of a change taken back: it was, and nothing is left of it to take back
};

/// "build", "edit", ... as in the workspace.
[[nodiscard]] std::string_view toText(ChangeAct act);
[[nodiscard]] std::optional<ChangeAct> changeActFromText(std::string_view text);
/// "add", "change" or "remove", as in the workspace.
[[nodiscard]] std::string_view toText(ChangeOperation operation);
[[nodiscard]] std::optional<ChangeOperation> changeOperationFromText(std::string_view text);

} // namespace wm::domain
