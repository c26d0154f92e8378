// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditRow.h"

#include <optional>
#include <string>
#include <vector>

namespace wm::ui {

/// An edit that what somebody else did has overtaken.
struct OvertakenEdit {
    domain::RecordTexts row;          ///< as it was stored when it was edited
    std::optional<std::size_t> field; ///< absent: all of the row
    std::string mine;                 ///< of the field
    std::string theirs;
};

struct RebasedRows {
    std::vector<EditRow> rows;
    std::vector<OvertakenEdit> overtaken; ///< not among the rows any more
};

/// Edits over rows that are stored now, instead of those that were stored when they were made. A field that somebody
/// else has changed to something else meanwhile stays as he left it; so does a row that was to be removed.
[[nodiscard]] RebasedRows rebasedRows(workspace::DataKind kind, const std::vector<EditRow>& edited,
                                      std::vector<domain::RecordTexts> stored);

} // namespace wm::ui
