// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/SmallCatalogue.h"

#include "wm/presentation/Selection.h"
#include "wm/workspace/Snapshot.h"

namespace wm::workspace {

/// The small catalogue with the verdicts that its numbers deserve.
[[nodiscard]] inline Snapshot smallSnapshot()
{
    domain::Catalogue catalogue = testing::smallCatalogue();
    std::vector<AssessedTarget> assessments(catalogue.targets.size());
    assessments[0] = {domain::Verdict::Met,
                      "time-proportional/1",
                      domain::YearValue{2013, 18.0},
                      domain::YearValue{2020, 14.6},
                      1.7,
                      1.7};
    assessments[1] = {domain::Verdict::NotMet,
                      "time-proportional/1",
                      domain::YearValue{2013, 18.0},
                      domain::YearValue{2020, 14.6},
                      0.85,
                      0.85};
    assessments[2].verdict = domain::Verdict::ToBeFilled;
    assessments[3].verdict = domain::Verdict::Qualitative;
    assessments[4].verdict = domain::Verdict::NoData;
    return {std::move(catalogue), std::move(assessments), "small.gpkg"};
}

[[nodiscard]] inline presentation::Selection inRegion(const char* code)
{
    presentation::Selection selection;
    selection.region = {code};
    return selection;
}

} // namespace wm::workspace
