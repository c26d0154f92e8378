// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlotLabels.h"

#include <optional>
#include <vector>

namespace wm::charts {

/// Which labels choose their place first. From the flags on they stand near their mark or nowhere.
enum LabelRank {
    kSelectedRank,
    kLatestRank,
    kTargetRank,
    kSupersededRank,
    kFlagRank,
    kProjectionRank,
    kScenarioRank,
    kReferenceRank
};

/// A label that still looks for its place.
struct WantedLabel {
    PlotLabel label;
    LabelRank rank = kTargetRank;
};

/// By year, from the top down within each.
[[nodiscard]] std::vector<WantedLabel> wantedTargetLabels(const presentation::ChartSpec& spec, const PlotFrame& frame);

/// Of the latest value, where it is in sight.
[[nodiscard]] std::optional<WantedLabel> wantedLatestLabel(const presentation::ChartSpec& spec, const PlotFrame& frame);
/// The same with the name of the series, which the legend then need not say.
[[nodiscard]] std::optional<WantedLabel> withSeriesName(std::optional<WantedLabel> latest,
                                                        const presentation::ChartSpec& spec);

/// At the right end of what is seen of each line.
[[nodiscard]] std::vector<WantedLabel> wantedLineLabels(const presentation::ChartSpec& spec, const PlotFrame& frame,
                                                        const TypeSizes& type);

/// Beside the pennants in sight.
[[nodiscard]] std::vector<WantedLabel> wantedFlagLabels(const presentation::ChartSpec& spec, const PlotFrame& frame,
                                                        const TypeSizes& type);

/// A label and the places it can have, the best first.
struct BandLabel {
    PlotLabel label;
    std::vector<QRectF> places;
};

/// Each band's name at its right end, between its own edge and that of the next narrower one, above or below.
[[nodiscard]] std::vector<BandLabel> wantedBandLabels(const presentation::ChartSpec& spec, const PlotFrame& frame,
                                                      const TypeSizes& type);

/// What an observed value takes up.
[[nodiscard]] QRectF dotAround(const QPointF& centre);

} // namespace wm::charts
