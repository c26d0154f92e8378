// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartScenarios.h"

#include "TargetText.h"

#include "wm/presentation/NumberText.h"
#include "wm/projection/Scenario.h"

namespace wm::workspace {

namespace {

using presentation::ChartLine;
using presentation::filledIn;
using presentation::Words;
using projection::PathPoint;

struct RequiredPath {
    std::string label;
    Eigen::VectorXd path;
};

/// The first of the forms that applies to these numbers.
std::optional<RequiredPath> requiredPath(const PathPoint& latest, const PathPoint& target,
                                         const projection::IndicatorKind& kind, const Words& words)
{
    if (kind.type == projection::IndicatorKind::Type::Share) {
        if (const auto curve = projection::requiredShareCurve(latest, target, kind))
            return RequiredPath{words.phrase("scenario.s_curve"), *curve};
    }
    const auto growth = projection::requiredGrowth(latest, target);
    const auto compound = projection::requiredGrowthPath(latest, target);
    if (growth && compound && kind.type != projection::IndicatorKind::Type::Real)
        return RequiredPath{filledIn(words.phrase("scenario.required_growth"), precisePercentText(*growth)), *compound};
    const auto steps = projection::requiredLinearPath(latest, target);
    if (!steps)
        return std::nullopt;
    const double step = (target.value - latest.value) / (target.year - latest.year);
    return RequiredPath{filledIn(words.phrase("scenario.required_step"), shortNumber(step)), *steps};
}

} // namespace

void addLine(ChartLine line, presentation::ChartLegendEntry::Mark mark, presentation::ChartSpec& spec)
{
    spec.legend.push_back({mark, line.label, static_cast<int>(spec.lines.size())});
    spec.lines.push_back(std::move(line));
}

std::vector<presentation::ChartPoint> pathPoints(const Snapshot& snapshot, const ChartContent& content, int lastYear,
                                                 double lastValue, const Eigen::VectorXd& path, const Words& words)
{
    std::vector<presentation::ChartPoint> points;
    // The first point is the observed one, which has its own read-out.
    points.push_back({static_cast<double>(lastYear), lastValue, {}});
    for (Eigen::Index h = 0; h < path.size(); ++h) {
        const int year = lastYear + 1 + static_cast<int>(h);
        const std::string text = observedText(snapshot, *content.indicator, roundedForShow(path[h]), {}, words);
        points.push_back({static_cast<double>(year), path[h],
                          filledIn(words.phrase("projection.point"), std::to_string(year), text)});
    }
    return points;
}

void addScenarios(const Snapshot& snapshot, const ChartContent& content, const domain::Target& target,
                  const projection::Projection& projection, const projection::IndicatorKind& kind,
                  const presentation::ChartOptions& options, const Words& words, presentation::ChartSpec& spec)
{
    using Mark = presentation::ChartLegendEntry::Mark;
    const PathPoint latest{projection.lastYear, projection.lastValue};
    const PathPoint aim{*target.year, options.whatIf.value_or(*target.value)};
    const auto required = requiredPath(latest, aim, kind, words);
    if (!required)
        return;
    const auto lineOf = [&](const std::string& label, const Eigen::VectorXd& path) {
        const auto points = pathPoints(snapshot, content, latest.year, latest.value, path, words);
        return ChartLine{ChartLine::Kind::Scenario, label, label + "\n" + targetLine(snapshot, target, words), points};
    };
    addLine(lineOf(required->label, required->path), Mark::Scenario, spec);
    const Eigen::VectorXd usual = projection.path.head(required->path.size());
    const auto policy = projection::policyEffectPath(usual, required->path, options.policyShare);
    if (policy)
        addLine(
            lineOf(filledIn(words.phrase("scenario.policy"), presentation::percentText(options.policyShare)), *policy),
            Mark::Scenario, spec);
}

} // namespace wm::workspace
