// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartOptions.h"
#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/ExplanationSpec.h"
#include "wm/presentation/MapOptions.h"
#include "wm/presentation/MapSpec.h"
#include "wm/presentation/OverviewSpec.h"
#include "wm/presentation/ScoreboardSpec.h"
#include "wm/presentation/Selection.h"
#include "wm/presentation/TableSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/BaseMap.h"
#include "wm/workspace/MapLayers.h"
#include "wm/workspace/Snapshot.h"

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

namespace wm::workspace {

/// What each view shows for a selection. Pure functions of the snapshot, any thread; the window and the command line
/// call the same ones, so they cannot differ.

/// Targets of the selected region, theme and horizon. A region without targets of its own shows those of the nearest
/// region above it; OverviewSpec::notice then says so.
/// The outlook of a card takes a third of a millisecond; who shows cards one after the other may leave them for later.
enum class CardOutlooks { Said, LeftForLater };
[[nodiscard]] presentation::OverviewSpec overviewOf(const Snapshot& snapshot, const presentation::Selection& selection,
                                                    const presentation::Words& words,
                                                    CardOutlooks outlooks = CardOutlooks::Said);
/// OverviewCard::outlook of a target that was left for later.
[[nodiscard]] std::string cardOutlook(const Snapshot& snapshot, domain::TargetId target,
                                      const presentation::Words& words);

/// All themes, regions and horizons, whatever of them is selected; of a rectangle or marked regions, what is of these.
[[nodiscard]] presentation::ScoreboardSpec
scoreboardOf(const Snapshot& snapshot, const presentation::Selection& selection, const presentation::Words& words);

/// The same in long form, a row for each theme, region and horizon that has targets. Columns: theme, region, horizon,
/// verdict (how they stand together), total and the number of targets of each verdict.
[[nodiscard]] presentation::TableSpec scoreboardTable(const presentation::ScoreboardSpec& spec,
                                                      const presentation::Words& words);

/// Columns: target_id, indicator, region, theme, year, target value, latest value and year, verdict, completion,
/// document, and the source and page of what was filled in.
[[nodiscard]] presentation::TableSpec targetTable(const Snapshot& snapshot, const presentation::Selection& selection,
                                                  const presentation::Words& words);
/// Errors: InvalidArgument where there are more than a table can hold (kMostTableRows); what was wrong with reading.
[[nodiscard]] Result<presentation::TableSpec>
observationTable(const Snapshot& snapshot, const presentation::Selection& selection, const presentation::Words& words);
/// As many rows as a sheet of Excel and WPS has below its heading.
inline constexpr std::size_t kMostTableRows = 1'048'575;
[[nodiscard]] presentation::TableSpec facilityTable(const Snapshot& snapshot, const presentation::Selection& selection,
                                                    const presentation::Words& words);

/// The indicator and region that the chart of a selection shows: the selected ones if they have anything to draw, else
/// the one of the selected targets with the most observations and numbers. None when nothing can be drawn.
struct ChartSubject {
    domain::IndicatorId indicator;
    domain::RegionCode region;

    bool operator==(const ChartSubject&) const = default;
};
[[nodiscard]] ChartSubject chartSubject(const Snapshot& snapshot, const presentation::Selection& selection);

/// Indicators of the selected region and theme that can be charted, richest first, and no more than `most` of them.
[[nodiscard]] std::vector<ChartSubject> chartSubjects(const Snapshot& snapshot,
                                                      const presentation::Selection& selection,
                                                      std::size_t most = std::numeric_limits<std::size_t>::max());

/// The kind of value that a chart draws: the selected target's, else the one with the most rows.
[[nodiscard]] std::string valueKindOf(const Snapshot& snapshot, const ChartSubject& subject,
                                      domain::TargetId selectedTarget);

[[nodiscard]] presentation::ChartSpec chartOf(const Snapshot& snapshot, const ChartSubject& subject,
                                              domain::TargetId selectedTarget, const presentation::Words& words,
                                              const presentation::ChartOptions& options = {});

/// Why a target has its verdict and what may become of it; empty for a target that is not there.
[[nodiscard]] presentation::ExplanationSpec explanationOf(const Snapshot& snapshot, domain::TargetId target,
                                                          const presentation::Words& words);

/// Columns: target_id, ..., verdict, profile and every measure of the assessment, for machines and people.
[[nodiscard]] presentation::TableSpec
assessmentTable(const Snapshot& snapshot, const presentation::Selection& selection, const presentation::Words& words);

/// A projection year by year: path, limits of the intervals, members. Without a projection there are no rows and
/// emptyText says why.
[[nodiscard]] presentation::TableSpec projectionTable(const Snapshot& snapshot, const ChartSubject& subject,
                                                      std::string_view valueKind, int horizonYear,
                                                      const presentation::Words& words);
/// What a reader of that table must know: method, calibration, what is special about the record.
[[nodiscard]] std::vector<std::string> projectionNotes(const Snapshot& snapshot, const ChartSubject& subject,
                                                       std::string_view valueKind, int horizonYear,
                                                       const presentation::Words& words);

/// Facilities, an indicator's values, its targets or its verdicts by region, as choropleth, circles or bars; facilities
/// and corridors with them. `baseMap` may be null: then the schematic cells. All values and verdicts are of regions of
/// one level, that of which most have some; an area within such a region shows what that region has, and its read-out
/// says so. Classes and scales are those of all years, so that a colour or size means the same in each of them.
/// `layers` may be null: then the program's own, all visible. What is not visible is not in the spec; the focus is the
/// same all the same. Only a base map that is visible gives its 审图号.
[[nodiscard]] presentation::MapSpec mapOf(const Snapshot& snapshot, const presentation::Selection& selection,
                                          const BaseMap* baseMap, const presentation::Words& words,
                                          const presentation::MapOptions& options = {},
                                          const MapLayerSet* layers = nullptr);

/// What a map says of its areas, or of its facilities where it has no theme. Columns: region, class (none where the map
/// has circles or bars), value (in words, as hovering tells it); or name, layer, status, longitude, latitude.
[[nodiscard]] presentation::TableSpec mapTable(const Snapshot& snapshot, const presentation::MapSpec& spec,
                                               const presentation::Words& words);

/// How the numbers of an indicator are best shown. Circles for totals (money, people, things, lengths, areas: units
/// that add up when regions are put together), since a colour spreads over the land and a large empty county would seem
/// to have much; Fill for shares, rates, ranks, durations and whatever has no unit.
[[nodiscard]] presentation::MapSign suitableSign(const Snapshot& snapshot, domain::IndicatorId indicator);

/// Indicators that can colour that map: with a value or target of a region that an area belongs to, richest first.
[[nodiscard]] std::vector<domain::IndicatorId> mapIndicators(const Snapshot& snapshot, const BaseMap* baseMap);

/// Years that targets name, ascending, for the horizon list; 0 stands for targets without a year.
[[nodiscard]] std::vector<int> horizonYears(const Snapshot& snapshot);
/// Regions that have targets, observations or facilities, in the order of the catalogue with children after their
/// parent.
[[nodiscard]] std::vector<domain::RegionCode> regionsWithContent(const Snapshot& snapshot);
/// Themes that indicators use, in vocabulary order.
[[nodiscard]] std::vector<std::string> themesInUse(const Snapshot& snapshot);

} // namespace wm::workspace
