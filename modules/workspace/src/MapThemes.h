// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MapNumbers.h"
#include "MapTheme.h"

#include <optional>
#include <string>
#include <string_view>

/// What a map can show of its regions, each theme in a file of its own.
namespace wm::workspace {

/// Everything that a theme looks at.
struct MapSubject {
    const Snapshot& snapshot;
    const domain::Indicator& indicator;
    const MapRegions& regions;
    const presentation::MapOptions& options;
    std::optional<int> horizonYear; ///< of the selection
    const presentation::Words& words;
};

/// Adds a note unless it is empty.
void addNote(std::string note, presentation::MapSpec& spec);

/// The kind of value that most observations of the regions are of; shares count as levels. Empty without any.
[[nodiscard]] std::string kindOfMost(const Snapshot& snapshot, const MapRegions& regions,
                                     domain::IndicatorId indicator);

/// Whole-year values of one kind, of regions of one level: nothing else can be compared.
struct MapValues {
    std::string kind;
    std::string level;
    std::map<domain::RegionCode, domain::Series> series; ///< none is empty
};
/// The level is that of the region `alike` where it has values, else that of most regions.
[[nodiscard]] MapValues valuesOf(const MapSubject& subject, const domain::RegionCode& alike = {});

/// Where the values of that year, or of all years, are from.
[[nodiscard]] std::string valueSources(const Snapshot& snapshot, domain::IndicatorId indicator, const MapValues& values,
                                       std::optional<int> year, const presentation::Words& words);

/// The region that speaks for each area of the spec: of that level, as its own or above it.
[[nodiscard]] std::vector<std::optional<domain::RegionCode>>
speakersFor(const MapRegions& regions, std::string_view level, const presentation::MapSpec& spec);

/// The target that a map shows for a region: that of the selected year, else the next one due, else the last one. Of
/// targets of a kind that compares with `kind` where one is given; of these rather one with a number.
[[nodiscard]] const domain::Target* targetFor(const MapSubject& subject, const domain::RegionCode& region,
                                              std::string_view kind = {});

/// What an area says whose target has no number: nothing applies to words; a number lost in the source is not known.
[[nodiscard]] NumberGap gapOf(const MapSubject& subject, const domain::Target& target);

void showValues(const MapSubject& subject, presentation::MapSpec& spec);
/// The same with classes that part at the target.
void showDistances(const MapSubject& subject, presentation::MapSpec& spec);
void showTargets(const MapSubject& subject, presentation::MapSpec& spec);
void showVerdicts(const MapSubject& subject, presentation::MapSpec& spec);

/// Classes with round bounds by the method of the options; none where there are no values.
[[nodiscard]] presentation::ClassBreaks classesOf(const presentation::MapOptions& options,
                                                  std::span<const double> values);
/// Fills areas by these classes in one hue, and says what the method is called.
void fillByClasses(const MapSubject& subject, const MapNumbers& numbers, const presentation::ClassBreaks& classes,
                   presentation::MapSpec& spec);

} // namespace wm::workspace
