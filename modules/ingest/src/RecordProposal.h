// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TableContent.h"

#include <optional>

namespace wm::ingest {

/// What the headings say that the rows are. Absent: nothing but observations, or nothing at all.
[[nodiscard]] std::optional<domain::RecordKind> recordsIn(const TableContent& table,
                                                          const ImportVocabulary& vocabulary);

/// Which columns are which fields, and what the title says of all records.
[[nodiscard]] domain::ImportRecipe proposeRecords(domain::RecordKind kind, const TableContent& table,
                                                  const ImportVocabulary& vocabulary);

} // namespace wm::ingest
