// SPDX-License-Identifier: GPL-3.0-or-later
#include "WantedLabels.h"

#include "Flags.h"
#include "LineStyle.h"
#include "PlotMarks.h"
#include "Projections.h"

#include "wm/presentation/NumberText.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <tuple>

namespace wm::charts {

namespace {

using Mark = presentation::ChartLegendEntry::Mark;

constexpr double kBandLabelGap = 3.0; // from the right end of a band
constexpr double kMostFlagEms = 11.0; // of a note's label; hovering tells the rest

LabelRank rankOf(const presentation::ChartTarget& target)
{
    return target.isSelected ? kSelectedRank : target.isSuperseded ? kSupersededRank : kTargetRank;
}

/// A superseded target right below one in force: the same words twice would say nothing.
bool isCovered(const presentation::ChartTarget& target, const presentation::ChartSpec& spec)
{
    return target.isSuperseded && std::ranges::any_of(spec.targets, [&](const presentation::ChartTarget& other) {
               return !other.isSuperseded && other.year == target.year && other.value == target.value &&
                      other.upper == target.upper;
           });
}

std::optional<std::size_t> entryOf(const presentation::ChartSpec& spec, Mark mark, int index = 0)
{
    const auto entry =
        std::ranges::find_if(spec.legend, [&](const auto& each) { return each.mark == mark && each.index == index; });
    if (entry == spec.legend.end())
        return std::nullopt;
    return static_cast<std::size_t>(entry - spec.legend.begin());
}

LabelRank rankOf(presentation::ChartLine::Kind kind)
{
    using Kind = presentation::ChartLine::Kind;
    return kind == Kind::Projection ? kProjectionRank : kind == Kind::Scenario ? kScenarioRank : kReferenceRank;
}

Mark markOf(presentation::ChartLine::Kind kind)
{
    using Kind = presentation::ChartLine::Kind;
    return kind == Kind::Projection ? Mark::Projection : kind == Kind::Scenario ? Mark::Scenario : Mark::Reference;
}

/// Where a line is seen last; none where it is not seen.
std::optional<QPointF> endInPlot(const presentation::ChartLine& line, const PlotFrame& frame)
{
    const std::vector<QPolygonF> pieces = piecesInPlot(shapeOf(line), frame);
    return pieces.empty() ? std::nullopt : std::optional(pieces.back().back());
}

/// Two lines of one look that end side by side: which label is whose is for the legend to say.
bool isAmbiguous(std::size_t index, const presentation::ChartSpec& spec, const PlotFrame& frame, const TypeSizes& type)
{
    const auto end = endInPlot(spec.lines[index], frame);
    for (std::size_t other = 0; end && other < spec.lines.size(); ++other) {
        if (other == index || spec.lines[other].kind != spec.lines[index].kind)
            continue;
        const auto otherEnd = endInPlot(spec.lines[other], frame);
        if (otherEnd && QLineF(*end, *otherEnd).length() < type.label)
            return true;
    }
    return false;
}

} // namespace

QRectF dotAround(const QPointF& centre)
{
    const QPointF half(kDiscRadius + 1.0, kDiscRadius + 1.0);
    return {centre - half, centre + half};
}

std::vector<WantedLabel> wantedTargetLabels(const presentation::ChartSpec& spec, const PlotFrame& frame)
{
    std::vector<WantedLabel> wanted;
    for (const auto& target : spec.targets) {
        if (!isShown(target, frame) || isCovered(target, spec))
            continue;
        const TargetMark mark = targetMark(target, frame);
        wanted.push_back({{QString::fromStdString(target.label),
                           mark.bounds(),
                           mark.centre(),
                           target.isSuperseded ? std::nullopt : std::optional(target.verdict),
                           target.isSelected,
                           {},
                           target.isSuperseded ? &presentation::Palette::mutedInk : &presentation::Palette::target},
                          rankOf(target)});
    }
    std::ranges::stable_sort(
        wanted, {}, [](const WantedLabel& one) { return std::tuple(one.label.anchor.x(), one.label.anchor.y()); });
    return wanted;
}

std::optional<WantedLabel> wantedLatestLabel(const presentation::ChartSpec& spec, const PlotFrame& frame)
{
    const auto& points = spec.observed.empty() ? spec.partYear : spec.observed;
    if (points.empty() || !frame.shows(points.back().year, points.back().value))
        return std::nullopt;
    const auto& latest = points.back();
    const std::string text = latest.label.empty() ? presentation::numberText(latest.value) : latest.label;
    const QPointF centre = frame.at(latest.year, latest.value);
    return WantedLabel{{QString::fromStdString(text), dotAround(centre), centre, std::nullopt, false, {}}, kLatestRank};
}

std::optional<WantedLabel> withSeriesName(std::optional<WantedLabel> latest, const presentation::ChartSpec& spec)
{
    const auto entry = spec.observed.empty() ? std::nullopt : entryOf(spec, Mark::Observed);
    if (!latest || !entry)
        return std::nullopt;
    latest->label.text = QString::fromStdString(spec.legend[*entry].text) + QStringLiteral(" · ") + latest->label.text;
    latest->label.entry = entry;
    return latest;
}

std::vector<WantedLabel> wantedLineLabels(const presentation::ChartSpec& spec, const PlotFrame& frame,
                                          const TypeSizes& type)
{
    std::vector<WantedLabel> wanted;
    for (std::size_t index = 0; index < spec.lines.size(); ++index) {
        const auto& line = spec.lines[index];
        const auto end = endInPlot(line, frame);
        if (line.label.empty() || !end)
            continue;
        const bool isAlone = !isAmbiguous(index, spec, frame, type);
        wanted.push_back({{QString::fromStdString(line.label),
                           QRectF(*end, *end).adjusted(-1.0, -1.0, 1.0, 1.0),
                           *end,
                           std::nullopt,
                           false,
                           {},
                           lineRole(line.kind),
                           isAlone ? entryOf(spec, markOf(line.kind), static_cast<int>(index)) : std::nullopt},
                          rankOf(line.kind)});
    }
    return wanted;
}

std::vector<WantedLabel> wantedFlagLabels(const presentation::ChartSpec& spec, const PlotFrame& frame,
                                          const TypeSizes& type)
{
    std::vector<WantedLabel> wanted;
    const QFontMetricsF metrics(chartFont(type.label, QFont::DemiBold));
    for (const auto& flag : spec.flags) {
        if (!frame.years.contains(flagYear(flag)))
            continue;
        const QRectF pennant = pennantOf(flag, frame);
        const QString text = metrics.elidedText(QString::fromStdString(flag.label).simplified(), Qt::ElideRight,
                                                type.label * kMostFlagEms);
        wanted.push_back(
            {{text, pennant, pennant.center(), std::nullopt, false, {}, &presentation::Palette::mutedInk}, kFlagRank});
    }
    return wanted;
}

std::vector<BandLabel> wantedBandLabels(const presentation::ChartSpec& spec, const PlotFrame& frame,
                                        const TypeSizes& type)
{
    std::vector<const presentation::ChartBand*> bands;
    for (const auto& band : spec.bands) {
        if (!band.label.empty() && !band.points.empty() && frame.years.contains(band.points.back().year))
            bands.push_back(&band);
    }
    std::ranges::stable_sort(bands, {}, &presentation::ChartBand::probability);
    std::vector<BandLabel> wanted;
    std::optional<Extent> inner; // of the next narrower band, in pixels
    for (const presentation::ChartBand* band : bands) {
        const auto& end = band->points.back();
        const Extent outer{std::max(frame.at(end.year, end.upper).y(), frame.rect.top()),
                           std::min(frame.at(end.year, end.lower).y(), frame.rect.bottom())};
        const double middle = (outer.lower + outer.upper) / 2.0;
        const Extent gap = inner.value_or(Extent{middle, middle});
        BandLabel one;
        one.label.text = QString::fromStdString(band->label);
        one.label.colour = &presentation::Palette::mutedInk;
        one.label.entry = entryOf(spec, Mark::Band);
        const QSizeF size = sizeOf(one.label, type);
        const double left = frame.at(end.year, end.upper).x() - size.width() - kBandLabelGap;
        for (const Extent& zone : {Extent{outer.lower, gap.lower}, Extent{gap.upper, outer.upper}}) {
            if (zone.span() >= size.height())
                one.places.emplace_back(QPointF(left, (zone.lower + zone.upper - size.height()) / 2.0), size);
        }
        wanted.push_back(std::move(one));
        inner = outer;
    }
    return wanted;
}

} // namespace wm::charts
