// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/RecordImport.h"
#include "wm/ingest/ValueImport.h"
#include "wm/store/ObservationBatch.h"
#include "wm/store/ObservationMerge.h"
#include "wm/workspace/Import.h"

#include <optional>
#include <string>
#include <vector>

namespace wm::workspace {

/// The id in a batch of the document that is to be added with it.
inline constexpr domain::DocumentId kNewDocument{-1};

/// The id of records' documents where nobody has said yet from where they are.
inline constexpr domain::DocumentId kNoDocument{-2};

/// Records of a file that have been compared with what is stored.
struct RecordContent {
    domain::RecordKind kind = domain::RecordKind::Target;
    ingest::RecordReading reading;
    std::vector<domain::ImportFate> fates;   ///< of each of its records
    std::vector<domain::RecordTexts> texts;  ///< the same
    std::vector<domain::RecordTexts> stored; ///< all of the kind, as they were compared
    domain::ImportCounts counts;
    std::vector<UnknownTerm> unknownTerms;
};

struct ImportTrial::Content {
    std::string fileName;
    std::string place; ///< file and sheet, for issues
    std::optional<domain::Document> newDocument;
    ingest::ValueReading reading;
    std::vector<domain::Indicator> newIndicators; ///< that rows refer to, and that are to be added with them
    std::vector<UnknownWord> unknownRegions, unknownIndicators;
    std::vector<InferredRegion> inferredRegions;
    store::ObservationBatch batch;
    store::ObservationComparison comparison;
    std::int64_t withoutDocument = 0;
    std::optional<RecordContent> records; ///< then there are no observations
};

} // namespace wm::workspace
