// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartProjection.h"

#include "ChartScenarios.h"
#include "Judgement.h"
#include "Outlook.h"
#include "TargetText.h"

#include "wm/presentation/NumberText.h"
#include "wm/projection/ReferenceLine.h"
#include "wm/projection/Shock.h"

#include <algorithm>

namespace wm::workspace {

namespace {

using presentation::ChartLine;
using presentation::ChartSpec;
using presentation::filledIn;
using presentation::Words;
using Mark = presentation::ChartLegendEntry::Mark;

constexpr int kLeastYears = 5;
constexpr int kMostYears = 30;

/// As far as the targets reach, but never only a year or two.
int horizonOf(const ChartContent& content, int lastYear)
{
    int horizon = lastYear + kLeastYears;
    for (const domain::Target* target : content.targets)
        horizon = std::max(horizon, *target->year);
    return std::min(horizon, lastYear + kMostYears);
}

void addBands(const Snapshot& snapshot, const ChartContent& content, const projection::Projection& projection,
              const Words& words, ChartSpec& spec)
{
    for (auto interval = projection.intervals.rbegin(); interval != projection.intervals.rend(); ++interval) {
        presentation::ChartBand band;
        band.probability = interval->probability;
        band.points.push_back({static_cast<double>(projection.lastYear), projection.lastValue, projection.lastValue});
        for (Eigen::Index h = 0; h < interval->lower.size(); ++h)
            band.points.push_back({static_cast<double>(projection.lastYear + 1 + static_cast<int>(h)),
                                   interval->lower[h], interval->upper[h]});
        const auto& last = band.points.back();
        const std::string range = std::to_string(projection.horizonYear()) + ": " +
                                  rangeText(snapshot, *content.indicator, last.lower, last.upper, words);
        band.readOut = filledIn(words.phrase("projection.band"), presentation::percentText(band.probability), range);
        band.label = filledIn(words.phrase("projection.band_label"), presentation::percentText(band.probability));
        spec.bands.push_back(std::move(band));
    }
    if (!spec.bands.empty())
        spec.legend.push_back({Mark::Band, words.phrase("projection.bands")});
}

bool isSuperseded(const ChartSpec& spec, domain::TargetId target)
{
    const auto marker = std::ranges::find(spec.targets, target, &presentation::ChartTarget::id);
    return marker != spec.targets.end() && marker->isSuperseded;
}

/// The selected one, else the next one to come that is in force.
const domain::Target* scenarioTarget(const Snapshot& snapshot, const ChartContent& content, domain::TargetId selected,
                                     int horizonYear, const ChartSpec& spec)
{
    const domain::Target* next = nullptr;
    for (const domain::Target* target : content.targets) {
        if (*target->year > horizonYear || !isOpen(snapshot, *target))
            continue;
        if (target->id == selected)
            return target;
        if (!next && !isSuperseded(spec, target->id))
            next = target; // they are in order of their years
    }
    return next;
}

std::string accuracyText(const projection::MeasuredAccuracy& accuracy, const Words& words)
{
    return filledIn(words.phrase("reference.accuracy"), shortNumber(accuracy.owaM1), shortNumber(accuracy.owaWdi));
}

void addReferences(const Snapshot& snapshot, const ChartContent& content, const projection::AnnualSeries& series,
                   int horizonYear, const Words& words, ChartSpec& spec)
{
    for (const projection::ReferenceMethod method : projection::kReferenceMethods) {
        const auto reference = projection::referenceLine(series, method, horizonYear);
        if (!reference)
            continue;
        ChartLine line{ChartLine::Kind::Reference, words.phrase("reference." + std::string(toText(method))), {}, {}};
        line.readOut = line.label + "\n" + accuracyText(reference->accuracy, words);
        for (std::size_t i = 0; i < reference->years.size(); ++i) {
            const double value = reference->values[static_cast<Eigen::Index>(i)];
            const std::string text = observedText(snapshot, *content.indicator, roundedForShow(value), {}, words);
            const std::string label = filledIn(words.pointLabel, std::to_string(reference->years[i]), text);
            line.points.push_back({static_cast<double>(reference->years[i]), value, label});
        }
        addLine(std::move(line), Mark::Reference, spec);
    }
}

void addNotes(const projection::Projection& projection, const projection::AnnualSeries& series,
              const presentation::ChartOptions& options, const Words& words, ChartSpec& spec)
{
    for (std::string& note : notesOf(projection, words))
        spec.notes.push_back(std::move(note));
    for (const projection::ShockSuggestion& shock : projection::findShocks(series)) {
        const bool isPulse = shock.kind == projection::ShockSuggestion::Kind::Pulse;
        const bool isAccepted = std::ranges::find(options.acceptedShocks, shock.year) != options.acceptedShocks.end();
        std::string text = filledIn(words.phrase(isPulse ? "shock.pulse" : "shock.level_shift"),
                                    std::to_string(shock.year), shortNumber(shock.size));
        if (!isAccepted)
            spec.notes.push_back(text);
        spec.shocks.push_back({shock.year, std::move(text), isAccepted});
    }
}

} // namespace

void addProjection(const Snapshot& snapshot, const ChartContent& content, domain::TargetId selectedTarget,
                   const presentation::ChartOptions& options, const Words& words, ChartSpec& spec)
{
    if (spec.observed.empty() || (!options.showsProjection && !options.showsScenarios && !options.showsReferences))
        return;
    const domain::Series known = seriesOf(snapshot, content.indicator->id, content.region, content.valueKind);
    const auto series = annualSeries(known);
    if (!series)
        return;
    const int horizonYear = horizonOf(content, series->lastYear());
    const SeriesOutlook outlook = seriesOutlook(snapshot, content.indicator->id, content.region, content.valueKind,
                                                horizonYear, options.acceptedShocks);
    if (options.showsReferences)
        addReferences(snapshot, content, *series, horizonYear, words, spec);
    if (!outlook.projection) {
        spec.notes.push_back(filledIn(words.phrase("projection.none"), words.phrase(outlook.refusal)));
        return;
    }
    // One or two values repeated are no projection that should be drawn as one.
    const bool isRepeated = outlook.projection->has(projection::Note::LastValueOnly);
    if (options.showsProjection && isRepeated)
        spec.notes.push_back(filledIn(words.phrase("projection.none"), words.phrase("refusal.too_few_values")));
    if (options.showsProjection && !isRepeated) {
        const auto points = pathPoints(snapshot, content, outlook.projection->lastYear, outlook.projection->lastValue,
                                       outlook.projection->path, words);
        const std::string label = words.phrase("projection.path");
        addLine({ChartLine::Kind::Projection, label, label, points}, Mark::Projection, spec);
        addBands(snapshot, content, *outlook.projection, words, spec);
        addNotes(*outlook.projection, *series, options, words, spec);
    }
    const domain::Target* target = scenarioTarget(snapshot, content, selectedTarget, horizonYear, spec);
    if (options.showsScenarios && target)
        addScenarios(snapshot, content, *target, *outlook.projection, *outlook.kind, options, words, spec);
}

} // namespace wm::workspace
