// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/domain/Record.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace wm::ingest {

struct CheckedRecords {
    /// Of the kind alone. They have the ids of what is stored with their codes, new ones the next after all that ever
    /// were.
    domain::Catalogue records;
    std::vector<std::size_t> places; ///< of each of them in the texts
    Issues issues;                   ///< of the others; line: the place in the texts, column: the field's name
};

/// Records as texts into records, by the rules of the files of a catalogue. `stored`: what they may refer to, and what
/// is stored of their kind; it must have words and units as well. Of several with one code none is right.
[[nodiscard]] CheckedRecords checkRecords(domain::RecordKind kind, const std::vector<domain::RecordTexts>& texts,
                                          const domain::Catalogue& stored);

/// A code for a record without one that is not taken: of a target what it is for ("plan-360702-gdp-2025"), of others
/// the kind with a number ("facility-3"). The code among `texts` is not looked at.
[[nodiscard]] std::string newRecordCode(domain::RecordKind kind, const domain::RecordTexts& texts,
                                        const std::function<bool(const std::string&)>& isTaken);

} // namespace wm::ingest
