// SPDX-License-Identifier: GPL-3.0-or-later
#include "WordEntries.h"

#include <QCoreApplication>

#include <array>

namespace wm::wording {

using presentation::Words;

namespace {

constexpr std::array kFigureEntries{
    WordEntry{&Words::observed, QT_TRANSLATE_NOOP("Words", "Observed")},
    //: A value on a chart: its period, then the value
    WordEntry{&Words::pointLabel, QT_TRANSLATE_NOOP("Words", "%1: %2")},
    WordEntry{&Words::partYear, QT_TRANSLATE_NOOP("Words", "Observed for part of a year or several years")},
    WordEntry{&Words::baseline, QT_TRANSLATE_NOOP("Words", "Baseline")},
    WordEntry{&Words::target, QT_TRANSLATE_NOOP("Words", "Target")},
    //: The straight line from the baseline to the target, 序时进度
    WordEntry{&Words::pathToTarget, QT_TRANSLATE_NOOP("Words", "Time-proportional path")},
    //: %1: year, %2: value with its comparator
    WordEntry{&Words::targetLabel, QT_TRANSLATE_NOOP("Words", "%1 target %2")},
    WordEntry{&Words::unitLabel, QT_TRANSLATE_NOOP("Words", "Unit: %1")},
    WordEntry{&Words::sourceLabel, QT_TRANSLATE_NOOP("Words", "Source: %1")},
    WordEntry{&Words::methodLabel, QT_TRANSLATE_NOOP("Words", "Method: %1")},
    WordEntry{&Words::noObservations, QT_TRANSLATE_NOOP("Words", "No observations to draw")},
    //: %1: a number of targets; the sentence must be right for one as well
    WordEntry{&Words::valuesToFillIn,
              QT_TRANSLATE_NOOP("Words", "Target values missing in the source and to be filled in: %1")},
    //: %1: a number of targets; the sentence must be right for one as well
    WordEntry{&Words::qualitativeTargets, QT_TRANSLATE_NOOP("Words", "Targets stated in words only: %1")},
    WordEntry{&Words::noYear, QT_TRANSLATE_NOOP("Words", "No year")},
    //: %1: a list of values
    WordEntry{&Words::targetsWithoutYear, QT_TRANSLATE_NOOP("Words", "Targets without a year: %1")},
    //: %1: how many, %2: which kinds
    WordEntry{&Words::otherKinds, QT_TRANSLATE_NOOP("Words", "Values of another kind, not drawn: %1 (%2)")},
    //: %1: how many
    WordEntry{&Words::unnamedPeriods, QT_TRANSLATE_NOOP("Words", "Values without a period, not drawn: %1")},
    //: %1: a list of documents, %2: how many are left out
    WordEntry{&Words::moreSources, QT_TRANSLATE_NOOP("Words", "%1 and %2 more")},
    //: Between the members of a list
    WordEntry{&Words::listSeparator, QT_TRANSLATE_NOOP("Words", "; ")},
    //: Title of the map
    WordEntry{&Words::mapTitle, QT_TRANSLATE_NOOP("Words", "Facilities and corridors")},
    //: The mark on every map that has not passed map review
    WordEntry{&Words::schematicMark, QT_TRANSLATE_NOOP("Words", "Schematic · not reviewed")},
    //: What the cells around the county seats are: not boundaries
    WordEntry{&Words::schematicCells,
              QT_TRANSLATE_NOOP("Words", "Schematic areas: cells around county seats, not administrative boundaries")},
    WordEntry{&Words::facilities, QT_TRANSLATE_NOOP("Words", "Facilities")},
    WordEntry{&Words::corridors, QT_TRANSLATE_NOOP("Words", "Corridors")},
    WordEntry{&Words::exactPosition, QT_TRANSLATE_NOOP("Words", "Exact position")},
    WordEntry{&Words::seatPosition, QT_TRANSLATE_NOOP("Words", "Only the county known: at its seat")},
    WordEntry{&Words::fallbackPosition, QT_TRANSLATE_NOOP("Words", "Only the city known: at its seat")},
    //: A facility that the user put where it is on the map
    WordEntry{&Words::userPosition, QT_TRANSLATE_NOOP("Words", "Position set by the user")},
    WordEntry{&Words::noData, QT_TRANSLATE_NOOP("Words", "No data")},
    //: %1: a number of facilities; the sentence must be right for one as well
    WordEntry{&Words::notDrawn, QT_TRANSLATE_NOOP("Words", "Facilities without a known position, not drawn: %1")},
    WordEntry{&Words::facilityCount, QT_TRANSLATE_NOOP("Words", "Number of facilities")},
    WordEntry{&Words::attributionLabel, QT_TRANSLATE_NOOP("Words", "Map data: %1")},
    //: %1 is a date, below a map for a document
    WordEntry{&Words::drawnOn, QT_TRANSLATE_NOOP("Words", "Drawn on %1")},
    //: Heading in the legend: the layers that the user added to the map
    WordEntry{&Words::layers, QT_TRANSLATE_NOOP("Words", "Layers")},
    //: How values are divided into classes
    WordEntry{&Words::naturalBreaks, QT_TRANSLATE_NOOP("Words", "Natural breaks")},
    //: How values are divided into classes
    WordEntry{&Words::quantiles, QT_TRANSLATE_NOOP("Words", "Quantiles")},
    //: How values are divided into classes
    WordEntry{&Words::equalIntervals, QT_TRANSLATE_NOOP("Words", "Equal intervals")},
    //: How values are divided into classes
    WordEntry{&Words::roundNumbers, QT_TRANSLATE_NOOP("Words", "Round numbers")},
    //: How values are divided into classes
    WordEntry{&Words::aroundTarget, QT_TRANSLATE_NOOP("Words", "Classes around the target")},
    //: What the classes of a map are of: how far a region is from its target
    WordEntry{&Words::ownTargetShare, QT_TRANSLATE_NOOP("Words", "Distance to own target, % of the target")},
    //: What the classes of a map are of: how far a region is from its target; %1: unit
    WordEntry{&Words::ownTargetUnit, QT_TRANSLATE_NOOP("Words", "Distance to own target, %1")},
    //: Unit: a distance in percent of a target
    WordEntry{&Words::changeInPercent, QT_TRANSLATE_NOOP("Words", "% of the target")},
    WordEntry{&Words::blueIsBetter, QT_TRANSLATE_NOOP("Words", "Blue: on target or better. Orange: worse")},
    WordEntry{&Words::greenIsAbove, QT_TRANSLATE_NOOP("Words", "Green: on target or above. Purple: below")},
    WordEntry{&Words::noTarget, QT_TRANSLATE_NOOP("Words", "No target")},
    WordEntry{&Words::targetIsZero, QT_TRANSLATE_NOOP("Words", "Target is zero: no share of it")},
    WordEntry{&Words::negativeValue, QT_TRANSLATE_NOOP("Words", "Negative")},
    //: The number 0 on a map
    WordEntry{&Words::zeroValue, QT_TRANSLATE_NOOP("Words", "Zero")},
    //: In the legend, beside a bar; %1: value
    WordEntry{&Words::barHeight, QT_TRANSLATE_NOOP("Words", "This high: %1")},
    //: Heading in the legend: how far it is to logistics hubs
    WordEntry{&Words::serviceAreas, QT_TRANSLATE_NOOP("Words", "Service areas of hubs")},
    WordEntry{&Words::distanceRings, QT_TRANSLATE_NOOP("Words", "Distance from the facility")},
    WordEntry{&Words::toNearestHub, QT_TRANSLATE_NOOP("Words", "County seat to its nearest hub")},
    //: %1: a number
    WordEntry{&Words::kilometres, QT_TRANSLATE_NOOP("Words", "%1 km")},
    //: How distances are measured
    WordEntry{&Words::straightLines,
              QT_TRANSLATE_NOOP("Words", "Distances: straight lines from seat or position, not along roads")},
    //: %1: kinds of facilities
    WordEntry{&Words::countedAsHubs, QT_TRANSLATE_NOOP("Words", "Counted as hubs: %1")},
    //: %1: a number of hubs; the sentence must be right for one as well
    WordEntry{&Words::hubsNotCounted, QT_TRANSLATE_NOOP("Words", "Hubs without a known position, not counted: %1")},
};

} // namespace

std::span<const WordEntry> figureWordEntries()
{
    return kFigureEntries;
}

} // namespace wm::wording
