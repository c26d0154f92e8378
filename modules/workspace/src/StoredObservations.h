// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Document.h"
#include "wm/store/AnnualReader.h"
#include "wm/store/ObservationRows.h"
#include "wm/workspace/Observations.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace wm::workspace {

/// Errors: DatabaseFailed, ParseFailed.
[[nodiscard]] Result<SeriesSizes> readSeriesSizes(store::Connection& connection);

/// What observations of a file are read with.
struct ObservationReaders {
    store::ObservationReader rows;
    store::AnnualReader years;
};

/// Those of a file, read when they are asked for; what was read last is kept for a while. `documents` are those that
/// observations may refer to.
[[nodiscard]] std::unique_ptr<const Observations> storedObservations(SeriesSizes sizes, ObservationReaders readers,
                                                                     const std::vector<domain::Document>& documents);

} // namespace wm::workspace
