// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

struct ImportTrial::Content {
    std::string fileName;
    std::string place; ///< file and sheet, for issues
    std::optional<domain::Document> newDocument;
    ingest::ValueReading reading;
    std::vector<UnknownWord> unknownRegions, unknownIndicators;
    std::vector<InferredRegion> inferredRegions;
    store::ObservationBatch batch;
    store::ObservationComparison comparison;
    std::int64_t withoutDocument = 0;
};

} // namespace wm::workspace
