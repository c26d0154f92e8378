// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/RecordImport.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace wm::ingest {

/// A record as the file and what is stored say it together, before it is checked.
struct RecordDraft {
    domain::RecordTexts texts;
    RecordOrigin origin;
    std::size_t table = 0; ///< of which its columns are
};

struct DraftSource {
    std::string document; ///< as readRecords()
    const domain::Catalogue& stored;
    std::optional<domain::Document> newDocument; ///< may be referred to as well
    /// The column of a draft's field as issues name it.
    std::function<std::string(const RecordDraft&, std::string_view)> labelOf;
};

/// Reads drafts as the files of a catalogue are read, into `reading`: records, their origins, and what is wrong with
/// the others. Of drafts with one code that differ none is taken.
void checkDrafts(domain::RecordKind kind, std::span<const RecordDraft> drafts, const DraftSource& source,
                 RecordReading& reading);

} // namespace wm::ingest
