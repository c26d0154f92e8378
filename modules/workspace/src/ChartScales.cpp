// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartScales.h"

#include "TargetText.h"

#include "wm/presentation/NumberText.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <string>

namespace wm::workspace {

namespace {

using presentation::ChartScale;
using presentation::ChartScaleKind;
using presentation::ChartSpec;
using presentation::filledIn;
using presentation::Words;

constexpr double kIndexOfBase = 100.0;

/// What is said of the first value or target that is not above zero; none: all are.
std::optional<std::string> firstNotPositive(const ChartSpec& spec)
{
    const auto isLow = [](const auto& mark) {
        return mark.value <= 0.0;
    };
    for (const auto* points : {&spec.observed, &spec.partYear, &spec.baselines}) {
        if (const auto point = std::ranges::find_if(*points, isLow); point != points->end())
            return point->label;
    }
    if (const auto span = std::ranges::find_if(spec.spans, isLow); span != spec.spans.end())
        return span->label;
    if (const auto target = std::ranges::find_if(spec.targets, isLow); target != spec.targets.end())
        return std::to_string(target->year) + ": " + target->label;
    if (spec.handle && isLow(*spec.handle))
        return spec.handle->readOut.substr(0, spec.handle->readOut.find('\n'));
    for (const auto& path : spec.paths) { // they start at baselines that need no mark of their own
        if (isLow(path.start))
            return path.start.label;
    }
    return std::nullopt;
}

/// The same of what the user can hide.
std::optional<std::string> firstProjectedNotPositive(const ChartSpec& spec)
{
    for (const auto& line : spec.lines) {
        if (std::ranges::any_of(line.points, [](const auto& point) { return point.value <= 0.0; }))
            return line.label;
    }
    // The narrowest is the most surprising one to reach zero.
    for (const auto& band : spec.bands | std::views::reverse) {
        if (std::ranges::any_of(band.points, [](const auto& point) { return point.lower <= 0.0; }))
            return band.readOut;
    }
    return std::nullopt;
}

void findChoices(const Words& words, ChartSpec& spec)
{
    auto& choices = spec.scaleChoices;
    if (const auto found = firstNotPositive(spec))
        choices.logarithmicRefusal = filledIn(words.phrase("scale.no_logarithm"), *found);
    else if (const auto projected = firstProjectedNotPositive(spec))
        choices.logarithmicRefusal = filledIn(words.phrase("scale.no_logarithm_projected"), *projected);
    bool isAnyPositive = false;
    for (const auto& point : spec.observed) {
        const bool isPositive = point.value > 0.0;
        isAnyPositive = isAnyPositive || isPositive;
        choices.baseYears.push_back(
            {static_cast<int>(point.year),
             isPositive ? std::string() : filledIn(words.phrase("scale.base_not_positive"), point.label)});
    }
    if (spec.observed.empty())
        choices.indexRefusal = words.phrase("scale.no_base_year");
    else if (!isAnyPositive)
        choices.indexRefusal = words.phrase("scale.no_positive_base");
}

/// The wanted base year, or else the first one that can be.
const presentation::ChartPoint& basePoint(const ChartSpec& spec, std::optional<int> wanted)
{
    const auto isBase = [](const auto& point) {
        return point.value > 0.0;
    };
    const auto asked = std::ranges::find_if(
        spec.observed, [&](const auto& point) { return isBase(point) && point.year == wanted.value_or(-1); });
    return asked != spec.observed.end() ? *asked : *std::ranges::find_if(spec.observed, isBase);
}

/// Turns one figure's numbers into index numbers and says both in what is read out.
class Indexing {
public:
    Indexing(const ChartScale& scale, const Words& words)
        : m_scale(scale)
        , m_words(words)
    {
    }

    void apply(presentation::ChartPoint& point) const
    {
        point.value = m_scale.toDrawn(point.value);
        if (!point.label.empty())
            point.label = both(point.label, indexText(point.value));
    }

    void apply(presentation::ChartSpan& span) const
    {
        span.value = m_scale.toDrawn(span.value);
        span.label = both(span.label, indexText(span.value));
    }

    void apply(presentation::ChartTarget& target) const
    {
        target.value = m_scale.toDrawn(target.value);
        if (target.upper)
            target.upper = m_scale.toDrawn(*target.upper);
        const std::string lower = indexText(target.value);
        const std::string index = target.upper ? lower + "–" + indexText(*target.upper) : lower;
        target.label = both(target.label, index);
        const std::size_t end = std::min(target.readOut.find('\n'), target.readOut.size());
        target.readOut = both(target.readOut.substr(0, end), index) + target.readOut.substr(end);
    }

    void apply(presentation::ChartBand& band) const
    {
        for (auto& point : band.points) {
            point.lower = m_scale.toDrawn(point.lower);
            point.upper = m_scale.toDrawn(point.upper);
        }
        if (!band.points.empty())
            band.readOut =
                both(band.readOut, indexText(band.points.back().lower) + "–" + indexText(band.points.back().upper));
    }

private:
    [[nodiscard]] std::string both(const std::string& text, const std::string& index) const
    {
        return filledIn(m_words.phrase("scale.with_index"), text, index);
    }
    [[nodiscard]] static std::string indexText(double index) { return presentation::numberText(roundedForShow(index)); }

    const ChartScale& m_scale;
    const Words& m_words;
};

void makeIndex(const Words& words, ChartSpec& spec)
{
    const Indexing indexing(spec.scale, words);
    for (auto* points : {&spec.observed, &spec.partYear, &spec.baselines}) {
        for (auto& point : *points)
            indexing.apply(point);
    }
    for (auto& span : spec.spans)
        indexing.apply(span);
    for (auto& target : spec.targets)
        indexing.apply(target);
    for (auto& path : spec.paths) {
        indexing.apply(path.start);
        indexing.apply(path.end);
    }
    if (spec.handle)
        spec.handle->value = spec.scale.toDrawn(spec.handle->value);
    for (auto& revision : spec.revisions) {
        for (auto& step : revision.steps)
            step.value = spec.scale.toDrawn(step.value);
    }
    for (auto& band : spec.bands)
        indexing.apply(band);
    for (auto& line : spec.lines) {
        for (auto& point : line.points)
            indexing.apply(point);
    }
}

/// In front of the other notes, which are cut first where the room is short.
void addNote(std::string note, ChartSpec& spec)
{
    spec.notes.insert(spec.notes.begin(), std::move(note));
}

} // namespace

void applyScale(const presentation::ChartOptions& options, const Words& words, ChartSpec& spec)
{
    if (spec.isEmpty())
        return;
    findChoices(words, spec);
    if (options.scale == ChartScaleKind::Logarithmic && spec.scaleChoices.logarithmicRefusal.empty()) {
        spec.scale.kind = ChartScaleKind::Logarithmic;
        spec.yAxisTitle += (spec.yAxisTitle.empty() ? "" : " · ") + words.phrase("scale.logarithmic");
        addNote(words.phrase("scale.logarithmic_note"), spec);
    }
    if (options.scale == ChartScaleKind::Index && spec.scaleChoices.indexRefusal.empty()) {
        const presentation::ChartPoint& base = basePoint(spec, options.baseYear);
        spec.scale = {ChartScaleKind::Index, static_cast<int>(base.year), base.value / kIndexOfBase};
        spec.yAxisTitle = filledIn(words.phrase("scale.index_base"), std::to_string(spec.scale.baseYear));
        addNote(filledIn(words.phrase("scale.index_note"), spec.yAxisTitle, base.label), spec);
        makeIndex(words, spec);
    }
}

} // namespace wm::workspace
