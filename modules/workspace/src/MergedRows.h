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

/// The rows of a table when one of the two files had just been merged into the other. What they then had the same they
/// had agreed on; of what differed, one had kept its own.
struct AgreedRows {
    std::vector<domain::RecordTexts> ofOurs, ofTheirs;
    bool isSinceTaken = false; ///< came after ours had last taken from theirs
};

/// The rows of a table in states that both files have known.
struct MergeBaseRows {
    std::vector<domain::RecordTexts> start;                ///< of theirs, when one was copied
    std::optional<std::vector<domain::RecordTexts>> taken; ///< of theirs, when ours last took from it; absent: never
    std::vector<AgreedRows> agreed;                        ///< oldest first
    /// Of ours, each time it had taken from theirs; only where they were never one. What none of these has was refused.
    std::vector<std::vector<domain::RecordTexts>> afterTaking = {};
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
