// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/LocalText.h"
#include "wm/domain/Verdict.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace wm::presentation {

/// The words that figures and tables are made of, in the user's language. Module wording fills them through Qt
/// Linguist; names of indicators, places and terms come from the data instead. Texts with %1, %2 are filled by
/// filledIn().
struct Words {
    domain::Language language = domain::Language::Chinese;

    std::array<std::string, domain::kVerdicts.size()> verdicts; ///< by Verdict

    // charts
    std::string observed;           ///< legend: the measured values
    std::string pointLabel;         ///< "%1: %2": period, value
    std::string partYear;           ///< legend: values of a month, day or span
    std::string baseline;           ///< legend
    std::string target;             ///< legend
    std::string pathToTarget;       ///< legend: 序时进度 line
    std::string targetLabel;        ///< "%1 target %2": year, value with comparator
    std::string unitLabel;          ///< "Unit: %1"
    std::string sourceLabel;        ///< "Source: %1"
    std::string methodLabel;        ///< "Method: %1"
    std::string noObservations;     ///< said in an empty chart
    std::string valuesToFillIn;     ///< "%1 target values are missing in the source and wait to be filled in."
    std::string qualitativeTargets; ///< "%1 targets are stated in words only."
    std::string noYear;             ///< for a target without a year
    std::string targetsWithoutYear; ///< "Targets without a year: %1"
    std::string otherKinds;         ///< "%1 values of another kind (%2) are not drawn."
    std::string unnamedPeriods;     ///< "%1 values without a period are not drawn."
    std::string moreSources;        ///< "%1 and %2 more": what is listed, how many are left out
    std::string listSeparator;      ///< "; "
    std::string intervalName;       ///< "%1 interval": a percentage

    // maps
    std::string mapTitle;         ///< title of the map: facilities and corridors
    std::string schematicMark;    ///< 示意图·未经审核
    std::string schematicCells;   ///< 示意分区: what the cells are
    std::string facilities;       ///< legend heading
    std::string corridors;        ///< legend heading
    std::string exactPosition;    ///< legend
    std::string seatPosition;     ///< legend: drawn at the county seat
    std::string userPosition;     ///< hover: the user put it there
    std::string noData;           ///< legend
    std::string notDrawn;         ///< "%1 facilities have no known position and are not drawn."
    std::string facilityCount;    ///< map title: number of facilities by region
    std::string fallbackPosition; ///< legend: only the city is known, drawn at its seat
    std::string attributionLabel; ///< "Map data: %1"
    std::string drawnOn;          ///< "Drawn on %1": a date, on maps for documents
    std::string layers;           ///< legend heading: layers of the user's
    std::string naturalBreaks;    ///< legend: how values are divided into classes
    std::string quantiles;
    std::string equalIntervals;
    std::string roundNumbers;
    std::string aroundTarget;    ///< legend: classes that part at the target
    std::string ownTargetShare;  ///< legend: the value's distance to the region's own target, in % of the target
    std::string ownTargetUnit;   ///< the same in the unit %1
    std::string changeInPercent; ///< unit of ownTargetShare
    std::string blueIsBetter;    ///< legend: which hue is which side of the target
    std::string greenIsAbove;    ///< the same where neither side is better
    std::string noTarget;        ///< legend and read-out: not applicable
    std::string targetIsZero;    ///< not applicable: a share of nothing
    std::string negativeValue;   ///< legend of circles
    std::string zeroValue;       ///< legend of circles
    std::string barHeight;       ///< legend: "Bar as high as this: %1"
    std::string serviceAreas;    ///< legend heading
    std::string distanceRings;   ///< legend: the rings around a facility
    std::string toNearestHub;    ///< legend: the lines from county seats
    std::string kilometres;      ///< "%1 km"
    std::string straightLines;   ///< note: distances are not along roads
    std::string countedAsHubs;   ///< "Counted as hubs: %1"
    std::string hubsNotCounted;  ///< "%1 hubs have no known position and are not counted."

    // tables and cards
    std::string indicator, region, theme, horizon, targetValue, upperValue, latestValue, latestYear, verdict, progress,
        document, unit, period, value, qualifier, kind, layer, status, place, position, name, code, note, section,
        valueKind, comparator, count, total, longitude, latitude;
    std::string series, year, lowerLimit, upperLimit; ///< of the points of a chart
    // beside a table, in a sheet of its own
    std::string dataSheet, notesSheet, title, source, method, remark, workspaceDate;
    std::string allRegions, allThemes, allHorizons;
    std::string otherHorizons;   ///< years besides 2020, 2025 and 2035, or none
    std::string insideRectangle; ///< instead of a region: what lies in the rectangle drawn on the map
    std::string standsIn;        ///< "%1 has no targets of its own; those of %2 are shown."
    std::string noTargets;       ///< said in an empty overview or target table
    std::string noRows;          ///< said in any other empty table

    // accessibility
    std::string county, prefecture, nearestHub, hubStatus, distanceKm;
    std::string hubsWithin;         ///< "Hubs within %1 km"
    std::string countiesWithin;     ///< "Share of counties with a hub within %1 km: %2"
    std::string meanDistance;       ///< "Mean distance to the nearest hub: %1"
    std::string medianDistance;     ///< the same
    std::string countiesNotCounted; ///< "%1 counties have no known seat and are not counted."
    std::string noHubs;             ///< said in the empty table

    /// Sentences by the codes that assessment and projection give: "reason.base_is_zero", "note.gap_filled", ...
    std::map<std::string, std::string, std::less<>> phrases;
    /// The sentence; the code itself where there is none, so that nothing is silently left out.
    [[nodiscard]] std::string phrase(std::string_view key) const;
};

/// The text with %1, %2 replaced by the arguments.
[[nodiscard]] std::string filledIn(const std::string& text, const std::string& first, const std::string& second = {});

} // namespace wm::presentation
