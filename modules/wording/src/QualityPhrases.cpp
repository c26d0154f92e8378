// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrases.h"

#include <QCoreApplication>

#include <array>

namespace wm::wording {

namespace {

constexpr std::array kQuality{
    //: How much a finding of the data check weighs: it cannot be right
    Phrase{"severity.wrong", QT_TRANSLATE_NOOP("Phrases", "Wrong")},
    //: How much a finding of the data check weighs: somebody should look at it
    Phrase{"severity.look", QT_TRANSLATE_NOOP("Phrases", "Worth a look")},
    //: How much a finding of the data check weighs: nothing is wrong
    Phrase{"severity.know", QT_TRANSLATE_NOOP("Phrases", "To know")},

    // headings
    Phrase{"finding.severity", QT_TRANSLATE_NOOP("Phrases", "Weight")},
    Phrase{"finding.kind", QT_TRANSLATE_NOOP("Phrases", "Kind of finding")},
    Phrase{"finding.heading", QT_TRANSLATE_NOOP("Phrases", "Finding")},
    Phrase{"finding.years", QT_TRANSLATE_NOOP("Phrases", "Years")},
    Phrase{"finding.found", QT_TRANSLATE_NOOP("Phrases", "Found")},
    //: What a value is held against: a bound, another value, a fitting one
    Phrase{"finding.expected", QT_TRANSLATE_NOOP("Phrases", "Compared with")},
    Phrase{"finding.item", QT_TRANSLATE_NOOP("Phrases", "Target or facility")},
    Phrase{"finding.reason", QT_TRANSLATE_NOOP("Phrases", "Accepted because")},
    Phrase{"finding.none", QT_TRANSLATE_NOOP("Phrases", "Nothing was found.")},

    // kinds of findings, and what is said of each; region, indicator and years stand beside it
    Phrase{"finding.out_of_bounds", QT_TRANSLATE_NOOP("Phrases", "Impossible values")},
    //: %1: a value, %2: the least or greatest possible one
    Phrase{"finding.out_of_bounds.said", QT_TRANSLATE_NOOP("Phrases", "%1 is beyond the bound of %2")},
    Phrase{"finding.target_out_of_bounds", QT_TRANSLATE_NOOP("Phrases", "Impossible targets")},
    //: %1: the value of a target, %2: the least or greatest possible one
    Phrase{"finding.target_out_of_bounds.said",
           QT_TRANSLATE_NOOP("Phrases", "The plan says %1, beyond the bound of %2")},
    Phrase{"finding.unit_conflict", QT_TRANSLATE_NOOP("Phrases", "Another unit?")},
    //: %1: a value, %2: the same in another unit
    Phrase{"finding.unit_conflict.said",
           QT_TRANSLATE_NOOP("Phrases", "%1, where %2 would fit the other values: another unit?")},
    Phrase{"finding.contradiction", QT_TRANSLATE_NOOP("Phrases", "Contradicting values")},
    //: Two values of one year that should be the same
    Phrase{"finding.contradiction.said", QT_TRANSLATE_NOOP("Phrases", "%1 and %2 for the same year")},
    Phrase{"finding.ended_code", QT_TRANSLATE_NOOP("Phrases", "Ended region codes")},
    //: %1: the region of today
    Phrase{"finding.ended_code.said", QT_TRANSLATE_NOOP("Phrases", "This code is no longer in use; now it is %1")},
    Phrase{"finding.baseline_conflict", QT_TRANSLATE_NOOP("Phrases", "Baselines unlike observations")},
    //: %1: the baseline of a plan, %2: the observed value of that year
    Phrase{"finding.baseline_conflict.said", QT_TRANSLATE_NOOP("Phrases", "The plan starts from %1, observed is %2")},
    Phrase{"finding.jump", QT_TRANSLATE_NOOP("Phrases", "Jumps")},
    //: %1: a value, %2: the one before it
    Phrase{"finding.jump.said", QT_TRANSLATE_NOOP("Phrases", "%1 after %2, unlike the usual changes")},
    Phrase{"finding.gap", QT_TRANSLATE_NOOP("Phrases", "Gaps")},
    //: %1: how many values
    Phrase{"finding.gap.said", QT_TRANSLATE_NOOP("Phrases", "Missing values within the series: %1")},
    Phrase{"finding.stale", QT_TRANSLATE_NOOP("Phrases", "Outdated series")},
    //: %1 and %2: years
    Phrase{"finding.stale.said",
           QT_TRANSLATE_NOOP("Phrases", "The last value is of %1, those of other regions are of %2")},
    //: %1 and %2: years
    Phrase{"finding.stale.said.target",
           QT_TRANSLATE_NOOP("Phrases", "The last value is of %1; to judge the target, values up to %2 are needed")},
    Phrase{"finding.repeated", QT_TRANSLATE_NOOP("Phrases", "Repeated values")},
    //: %1: a value, %2: how many
    Phrase{"finding.repeated.said", QT_TRANSLATE_NOOP("Phrases", "%1, the same %2 times in a row")},
    Phrase{"finding.duplicate", QT_TRANSLATE_NOOP("Phrases", "Duplicates")},
    //: %1: the code of another indicator
    Phrase{"finding.duplicate.said.indicator", QT_TRANSLATE_NOOP("Phrases", "Has the name and unit of %1")},
    //: %1: the value of a target, %2: that of another one
    Phrase{"finding.duplicate.said.target",
           QT_TRANSLATE_NOOP("Phrases", "%1, and the same document wants %2 for the same year")},
    //: %1: the code of another facility
    Phrase{"finding.duplicate.said.facility", QT_TRANSLATE_NOOP("Phrases", "Has the name, kind and region of %1")},
    Phrase{"finding.target_without_values", QT_TRANSLATE_NOOP("Phrases", "Targets without observations")},
    //: %1: how many targets
    Phrase{"finding.target_without_values.said",
           QT_TRANSLATE_NOOP("Phrases", "Targets that no observed value can be held against: %1")},
    Phrase{"finding.lost_value", QT_TRANSLATE_NOOP("Phrases", "Lost in the source")},
    //: %1: what is missing in the source text: the value, the target year or both
    Phrase{"finding.lost_value.said", QT_TRANSLATE_NOOP("Phrases", "Missing in the source: %1")},
    Phrase{"finding.far_position", QT_TRANSLATE_NOOP("Phrases", "Facilities far from their region")},
    //: %1: a distance in km, %2: a region
    Phrase{"finding.far_position.said", QT_TRANSLATE_NOOP("Phrases", "%1 km from the seat of %2")},
    //: %1: longitude and latitude
    Phrase{"finding.far_position.said.abroad", QT_TRANSLATE_NOOP("Phrases", "Lies outside of China, at %1")},
    Phrase{"finding.far_position.said.zero",
           QT_TRANSLATE_NOOP("Phrases", "Lies at longitude 0, latitude 0: probably never filled in")},
    Phrase{"finding.no_position", QT_TRANSLATE_NOOP("Phrases", "Facilities without position")},
    Phrase{"finding.no_position.said", QT_TRANSLATE_NOOP("Phrases", "Not on the map: its position is not known")},
    Phrase{"finding.undated", QT_TRANSLATE_NOOP("Phrases", "Values without period")},
    //: %1: how many values
    Phrase{"finding.undated.said", QT_TRANSLATE_NOOP("Phrases", "Values of no known period, which nothing shows: %1")},
    Phrase{"finding.revised", QT_TRANSLATE_NOOP("Phrases", "Revised values")},
    //: %1: a value, %2: what it was when it came into the workspace
    Phrase{"finding.revised.said", QT_TRANSLATE_NOOP("Phrases", "%1, at first %2")},
    Phrase{"finding.values_without_target", QT_TRANSLATE_NOOP("Phrases", "Observations without targets")},
    //: %1: how many values
    Phrase{"finding.values_without_target.said",
           QT_TRANSLATE_NOOP("Phrases", "No plan sets a target for it; values: %1")},
    Phrase{"finding.seat_position", QT_TRANSLATE_NOOP("Phrases", "Facilities at a county seat")},
    Phrase{"finding.seat_position.said",
           QT_TRANSLATE_NOOP("Phrases", "Only the seat of its county is known, and drawn instead")},
};

} // namespace

std::span<const Phrase> qualityPhrases()
{
    return kQuality;
}

} // namespace wm::wording
