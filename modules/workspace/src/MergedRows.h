// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Catalogue.h"
#include "wm/domain/Record.h"
#include "wm/workspace/Merge.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wm::workspace {

/// A table whose rows are compared field by field, as texts.
struct MergeForm {
    std::string table;
    std::span<const domain::RecordField> fields;
    std::size_t keyFields = 1; ///< by which a row is known; the first ones
};

[[nodiscard]] MergeForm formOf(domain::RecordKind kind);
[[nodiscard]] MergeForm observationForm();
[[nodiscard]] MergeForm chartNoteForm();
[[nodiscard]] MergeForm acceptedFindingForm();

[[nodiscard]] domain::RecordTexts mergeTexts(const domain::Observation& observation, const domain::RecordCodes& codes);
[[nodiscard]] std::vector<domain::RecordTexts> chartNoteTexts(const domain::Catalogue& catalogue);
[[nodiscard]] std::vector<domain::RecordTexts> acceptedFindingTexts(const domain::Catalogue& catalogue);

/// A row that the two do not have so.
struct MergedRow {
    MergeForm form;
    MergeFate fate = MergeFate::New;
    std::optional<domain::RecordTexts> base, ours, theirs;
};

/// The rows of a table in a state that both files have known. What theirs lacks was removed there only where it once
/// had it.
struct MergeBaseRows {
    std::vector<domain::RecordTexts> ofTheirs; ///< as theirs had them then
    std::vector<domain::RecordTexts> ofOurs;   ///< as ours had them when theirs took them; in their place
};

/// The rows that differ, each with what becomes of it. No base: nothing is known of who changed what.
[[nodiscard]] std::vector<MergedRow> mergedRows(const MergeForm& form, const std::optional<MergeBaseRows>& base,
                                                const std::vector<domain::RecordTexts>& ours,
                                                const std::vector<domain::RecordTexts>& theirs);

/// Ours with what theirs has changed; absent: the row goes. Fields that say one thing together stay together.
[[nodiscard]] std::optional<domain::RecordTexts> takenRow(const MergedRow& row);

/// In which fields they differ; of a row that only one has what it says.
[[nodiscard]] std::vector<MergedField> differingFields(const MergedRow& row);

} // namespace wm::workspace
