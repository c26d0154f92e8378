// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ImportContent.h"

#include "wm/ingest/SheetFile.h"

namespace wm::workspace {

/// Reads the records of a sheet into `content` and compares them with the snapshot. `catalogue`: the snapshot's with
/// what comes with the table, which the vocabulary is of. `recipe` names their kind. Errors: as tryImport().
[[nodiscard]] Result<void> tryRecords(const Snapshot& snapshot, const domain::Catalogue& catalogue,
                                      ingest::SheetFile& file, std::size_t sheet, const domain::ImportRecipe& recipe,
                                      const ingest::ImportVocabulary& vocabulary, ImportTrial::Content& content,
                                      const TaskContext& context);

/// Of records: the first of that fate.
[[nodiscard]] std::vector<ImportItem> recordItems(const RecordContent& records, domain::ImportFate fate,
                                                  std::size_t most);

/// What the choice takes, split into what is new and what replaces what is stored. `kept` counts those that differ and
/// stay.
struct TakenRecords {
    domain::Catalogue added, replaced;
    std::int64_t addedCount = 0, replacedCount = 0, kept = 0;
};
[[nodiscard]] TakenRecords takenRecords(const RecordContent& records, const ImportChoice& choice,
                                        domain::DocumentId newDocument);

} // namespace wm::workspace
