// SPDX-License-Identifier: GPL-3.0-or-later
#include "WordEntries.h"

#include <QCoreApplication>

#include <array>

namespace wm::wording {

using presentation::Words;

namespace {

constexpr std::array kTableEntries{
    WordEntry{&Words::indicator, QT_TRANSLATE_NOOP("Words", "Indicator")},
    WordEntry{&Words::region, QT_TRANSLATE_NOOP("Words", "Region")},
    WordEntry{&Words::theme, QT_TRANSLATE_NOOP("Words", "Theme")},
    WordEntry{&Words::horizon, QT_TRANSLATE_NOOP("Words", "Target year")},
    WordEntry{&Words::targetValue, QT_TRANSLATE_NOOP("Words", "Target value")},
    //: The upper end of a target that is a range
    WordEntry{&Words::upperValue, QT_TRANSLATE_NOOP("Words", "Upper value")},
    WordEntry{&Words::latestValue, QT_TRANSLATE_NOOP("Words", "Latest value")},
    WordEntry{&Words::latestYear, QT_TRANSLATE_NOOP("Words", "Latest year")},
    WordEntry{&Words::verdict, QT_TRANSLATE_NOOP("Words", "Verdict")},
    WordEntry{&Words::progress, QT_TRANSLATE_NOOP("Words", "Completion")},
    WordEntry{&Words::document, QT_TRANSLATE_NOOP("Words", "Document")},
    WordEntry{&Words::unit, QT_TRANSLATE_NOOP("Words", "Unit")},
    WordEntry{&Words::period, QT_TRANSLATE_NOOP("Words", "Period")},
    WordEntry{&Words::value, QT_TRANSLATE_NOOP("Words", "Value")},
    WordEntry{&Words::qualifier, QT_TRANSLATE_NOOP("Words", "Qualifier")},
    WordEntry{&Words::kind, QT_TRANSLATE_NOOP("Words", "Kind")},
    //: Of facilities: hubs, parks, transport, ...
    WordEntry{&Words::layer, QT_TRANSLATE_NOOP("Words", "Group")},
    WordEntry{&Words::status, QT_TRANSLATE_NOOP("Words", "Status")},
    WordEntry{&Words::place, QT_TRANSLATE_NOOP("Words", "Place")},
    WordEntry{&Words::position, QT_TRANSLATE_NOOP("Words", "Position")},
    WordEntry{&Words::name, QT_TRANSLATE_NOOP("Words", "Name")},
    WordEntry{&Words::code, QT_TRANSLATE_NOOP("Words", "Code")},
    WordEntry{&Words::note, QT_TRANSLATE_NOOP("Words", "Note")},
    //: Of a document
    WordEntry{&Words::section, QT_TRANSLATE_NOOP("Words", "Section")},
    //: Level, share, growth rate, ...
    WordEntry{&Words::valueKind, QT_TRANSLATE_NOOP("Words", "Kind of value")},
    WordEntry{&Words::comparator, QT_TRANSLATE_NOOP("Words", "Comparator")},
    WordEntry{&Words::count, QT_TRANSLATE_NOOP("Words", "Count")},
    WordEntry{&Words::total, QT_TRANSLATE_NOOP("Words", "Total")},
    WordEntry{&Words::longitude, QT_TRANSLATE_NOOP("Words", "Longitude")},
    WordEntry{&Words::latitude, QT_TRANSLATE_NOOP("Words", "Latitude")},
    //: What a point of a chart belongs to: observed values, a target, a projection, ...
    WordEntry{&Words::series, QT_TRANSLATE_NOOP("Words", "Series")},
    WordEntry{&Words::year, QT_TRANSLATE_NOOP("Words", "Year")},
    //: Of a range or a prediction interval
    WordEntry{&Words::lowerLimit, QT_TRANSLATE_NOOP("Words", "Lower limit")},
    WordEntry{&Words::upperLimit, QT_TRANSLATE_NOOP("Words", "Upper limit")},
    //: %1: a percentage
    WordEntry{&Words::intervalName, QT_TRANSLATE_NOOP("Words", "%1 interval")},
    //: Name of a sheet in a spreadsheet
    WordEntry{&Words::dataSheet, QT_TRANSLATE_NOOP("Words", "Data")},
    //: Name of a sheet in a spreadsheet
    WordEntry{&Words::notesSheet, QT_TRANSLATE_NOOP("Words", "About")},
    WordEntry{&Words::title, QT_TRANSLATE_NOOP("Words", "Title")},
    WordEntry{&Words::source, QT_TRANSLATE_NOOP("Words", "Source")},
    WordEntry{&Words::method, QT_TRANSLATE_NOOP("Words", "Method")},
    WordEntry{&Words::remark, QT_TRANSLATE_NOOP("Words", "Remark")},
    //: The day on which the workspace was last changed
    WordEntry{&Words::workspaceDate, QT_TRANSLATE_NOOP("Words", "Workspace of")},
    WordEntry{&Words::insideRectangle, QT_TRANSLATE_NOOP("Words", "Inside the rectangle")},
    WordEntry{&Words::allRegions, QT_TRANSLATE_NOOP("Words", "All regions")},
    WordEntry{&Words::allThemes, QT_TRANSLATE_NOOP("Words", "All themes")},
    WordEntry{&Words::allHorizons, QT_TRANSLATE_NOOP("Words", "All target years")},
    WordEntry{&Words::otherHorizons, QT_TRANSLATE_NOOP("Words", "Other or no year")},
    //: %1: the chosen region, %2: the region above it
    WordEntry{&Words::standsIn, QT_TRANSLATE_NOOP("Words", "%1 has no targets of its own; those of %2 are shown.")},
    WordEntry{&Words::noTargets, QT_TRANSLATE_NOOP("Words", "No targets for this choice")},
    WordEntry{&Words::noRows, QT_TRANSLATE_NOOP("Words", "Nothing for this choice")},
    WordEntry{&Words::county, QT_TRANSLATE_NOOP("Words", "County")},
    //: A city with counties below it
    WordEntry{&Words::prefecture, QT_TRANSLATE_NOOP("Words", "Prefecture")},
    //: A logistics hub
    WordEntry{&Words::nearestHub, QT_TRANSLATE_NOOP("Words", "Nearest hub")},
    WordEntry{&Words::hubStatus, QT_TRANSLATE_NOOP("Words", "Status of the hub")},
    WordEntry{&Words::distanceKm, QT_TRANSLATE_NOOP("Words", "Straight-line distance, km")},
    //: Heading of a column of numbers; %1: a number
    WordEntry{&Words::hubsWithin, QT_TRANSLATE_NOOP("Words", "Hubs within %1 km")},
    //: %1: a number, %2: a share in percent
    WordEntry{&Words::countiesWithin, QT_TRANSLATE_NOOP("Words", "Share of counties with a hub within %1 km: %2")},
    //: %1: a distance with its unit
    WordEntry{&Words::meanDistance, QT_TRANSLATE_NOOP("Words", "Mean distance to the nearest hub: %1")},
    //: %1: a distance with its unit
    WordEntry{&Words::medianDistance, QT_TRANSLATE_NOOP("Words", "Median distance to the nearest hub: %1")},
    //: %1: a number of counties; the sentence must be right for one as well
    WordEntry{&Words::countiesNotCounted, QT_TRANSLATE_NOOP("Words", "Counties without a known seat, not counted: %1")},
    WordEntry{&Words::noHubs, QT_TRANSLATE_NOOP("Words", "No hub with a known position for this choice")},
};

} // namespace

std::span<const WordEntry> tableWordEntries()
{
    return kTableEntries;
}

} // namespace wm::wording
