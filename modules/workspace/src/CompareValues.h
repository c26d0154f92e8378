// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MapThemes.h"

#include "wm/presentation/CompareOptions.h"
#include "wm/presentation/CompareSpec.h"
#include "wm/presentation/Selection.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What the kinds of comparison have in common: which values stand beside each other, and what is said of the rest.
namespace wm::workspace {

/// Everything that a comparison looks at.
struct CompareScope {
    const Snapshot& snapshot;
    const presentation::Selection& selection;
    const presentation::CompareOptions& options; ///< with nothing left open
    const presentation::Words& words;
};

/// The values of an indicator that may stand beside each other.
struct CompareValues {
    const domain::Indicator* indicator = nullptr;
    MapValues comparable;                       ///< of one kind, of regions of one level
    std::vector<domain::RegionCode> regions;    ///< of that level, with or without values; in the catalogue's order
    std::vector<domain::RegionCode> otherLevel; ///< with values, but not compared
    std::map<domain::RegionCode, const domain::Target*> targets; ///< of `regions`, each the next one due

    [[nodiscard]] const domain::Series* seriesOf(const domain::RegionCode& region) const;
};
[[nodiscard]] CompareValues compareValues(const CompareScope& scope, domain::IndicatorId indicator);

/// The value that a comparison shows of a region: of the options' year, or its latest.
[[nodiscard]] std::optional<domain::YearValue> comparedValue(const CompareScope& scope, const domain::Series& series);

/// How many of some regions have a value in each year.
using YearCounts = std::map<int, int>;
/// The last year in which at least three quarters of the regions have a value, else the one in which most have; absent
/// without any.
[[nodiscard]] std::optional<int> lastFullYear(const YearCounts& years, int regions);
/// The first such year.
[[nodiscard]] std::optional<int> firstFullYear(const YearCounts& years, int regions);
[[nodiscard]] YearCounts yearCounts(const CompareValues& values);

/// "> 14.6", or "14.6 (2018)" where the regions' years may differ; without the unit, which the subtitle says once.
[[nodiscard]] std::string comparedText(const CompareScope& scope, const domain::YearValue& value);

[[nodiscard]] presentation::CompareMark markOf(const CompareScope& scope, const domain::RegionCode& region,
                                               const domain::Indicator& indicator);

/// Title, and a subtitle of the parts that are not empty.
void setTitle(std::string title, const std::vector<std::string>& parts, presentation::CompareHead& head);
/// "Unit: %"; empty without one.
[[nodiscard]] std::string unitPart(const domain::LocalText& unit, const presentation::Words& words);
/// The year, or that the latest values are shown.
[[nodiscard]] std::string yearPart(const CompareScope& scope);

/// Regions that have none of what is compared: apart, and each with the reason. `why` gives none for one that has it.
void addGaps(const CompareScope& scope, const CompareValues& values,
             const std::function<std::optional<std::string>(const domain::RegionCode&)>& why,
             presentation::CompareHead& head);
/// Why a region has no value in the year: its last one, else that nothing is known.
[[nodiscard]] std::string missingText(const CompareScope& scope, const CompareValues& values,
                                      const domain::RegionCode& region);
/// The gaps as a note, where a figure does not show them itself.
void addGapNote(const CompareScope& scope, presentation::CompareHead& head);

/// Regions without any value, as a note.
void addRegionsWithoutValues(const CompareScope& scope, const CompareValues& values, presentation::CompareHead& head);

/// Is any of the values only known as "about" or "more than"?
[[nodiscard]] bool hasQualified(const CompareValues& values);

/// What is not compared, qualified values if there are any among those shown, and sources. `year` absent: of all years.
void addValueNotes(const CompareScope& scope, const CompareValues& values, bool hasQualified, std::optional<int> year,
                   presentation::CompareHead& head);

/// A comparison of nothing, and why.
[[nodiscard]] presentation::CompareSpec emptyComparison(const CompareScope& scope, std::string_view phrase);

} // namespace wm::workspace
