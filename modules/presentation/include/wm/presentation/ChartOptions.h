// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Target.h"
#include "wm/presentation/ChartScale.h"

#include <optional>
#include <vector>

namespace wm::presentation {

/// What a progress chart draws beside what was observed and wanted.
struct ChartOptions {
    bool showsProjection = true;
    bool showsScenarios = true;        ///< of the selected target, or of the next one to come
    bool showsReferences = false;      ///< simple methods, for comparison
    double policyShare = 0.5;          ///< how much of the way from "as usual" to "as required" a policy brings, 0 to 1
    std::optional<double> whatIf = {}; ///< another value for that target, in the indicator's unit
    domain::TargetId whatIfTarget = {}; ///< the only target that `whatIf` is for; none: whichever it is

    bool movesTarget = false; ///< that target can be moved in the figure, to ask "what if"

    std::vector<int> acceptedShocks = {}; ///< years of suggested shocks that the projection is to leave out

    /// Where the figure cannot have it, it is linear: ChartSpec::scaleChoices says why.
    ChartScaleKind scale = ChartScaleKind::Linear;
    std::optional<int> baseYear = {}; ///< of an index; none, or no year to count from: the first observed one

    bool operator==(const ChartOptions&) const = default;
};

} // namespace wm::presentation
