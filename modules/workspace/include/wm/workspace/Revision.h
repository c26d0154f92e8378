// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Document.h"
#include "wm/domain/Target.h"

#include <vector>

namespace wm::workspace {

/// Why a target does not set another one anew.
enum class RevisionObstacle {
    SameDocument, ///< both are of one document
    OtherSubject, ///< another indicator or region
    NoYear,       ///< one of them has none
    OtherYear,    ///< they are for different years
    OtherRole,    ///< of the plan
    OtherKind,    ///< values of kinds that cannot be compared
    OtherSeries,  ///< neither the issuers of the documents nor their titles are the same
    UnknownDate,  ///< when one of the documents was issued is not known, or no date
    DateNotLater, ///< the later one's document is not the later one, as far as both dates are known
};

/// A target with the document that has it.
struct DocumentedTarget {
    const domain::Target& target;
    const domain::Document& document;
};

/// All that keeps `later` from setting `earlier` anew; none: charts show it as a revision (revisionChains()).
[[nodiscard]] std::vector<RevisionObstacle> revisionObstacles(const DocumentedTarget& earlier,
                                                              const DocumentedTarget& later);

} // namespace wm::workspace
