// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartOutput.h"

#include "SuggestedName.h"

#include "wm/charts/ChartPainting.h"
#include "wm/workspace/ChartData.h"

namespace wm::ui {

namespace {

/// 1/96 inch; fits the text width of an A4 page at a readable text size.
constexpr QSizeF kChartSize(900.0, 560.0);

} // namespace

ViewPicture chartPicture(const presentation::ChartSpec& spec)
{
    presentation::ChartSpec bare = spec;
    bare.title.clear();
    bare.subtitle.clear();
    bare.notes.clear();
    const auto paint = [spec, bare](QPainter& painter, const QSizeF& size, bool isBare,
                                    const presentation::FigureStyle& style) {
        charts::paintChart(isBare ? bare : spec, painter, size, style);
    };
    return {paint, kChartSize, true};
}

ViewOutput chartOutput(const workspace::Snapshot& snapshot, const workspace::ChartSubject& subject,
                       domain::TargetId target, const presentation::ChartSpec& spec, const presentation::Words& words)
{
    ViewOutput output;
    output.facts = workspace::chartFacts(snapshot, subject, spec, words);
    output.name = suggestedName(output.facts.title);
    output.picture = chartPicture(spec);
    output.table =
        std::make_shared<const presentation::TableSpec>(workspace::chartTable(snapshot, subject, target, spec, words));
    output.workspaceDate = dateOfFile(snapshot.file());
    output.words = words;
    return output;
}

} // namespace wm::ui
