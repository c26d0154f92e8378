// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/Palette.h"

#include <QPointF>

class QPainter;

namespace wm::charts {

/// The sign that explains a legend entry.
struct LegendKey {
    presentation::ChartLegendEntry::Mark mark = presentation::ChartLegendEntry::Mark::Observed;
    int pattern = 0; ///< of the entry's line
};

[[nodiscard]] LegendKey legendKeyOf(const presentation::ChartLegendEntry& entry, const presentation::ChartSpec& spec);
[[nodiscard]] double legendKeyWidth(const LegendKey& key);
void paintLegendKey(QPainter& painter, const QPointF& centre, const LegendKey& key,
                    const presentation::Palette& colours);

} // namespace wm::charts
