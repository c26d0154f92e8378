// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartScenarios.h"

#include "Scope.h"
#include "TargetText.h"
#include "WhatIf.h"

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
                                         const projection::IndicatorKind& kind, const domain::LocalText& changeUnit,
                                         const Words& words)
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
    return RequiredPath{filledIn(words.phrase("scenario.required_step"),
                                 presentation::withUnit(shortNumber(step), changeUnit, words.language)),
                        *steps};
}

/// Of a range the end where it is met first.
double nearestEnd(const domain::Target& target, const domain::Indicator& indicator)
{
    const bool isLess = indicator.direction == domain::Direction::Decrease;
    return isLess ? target.upperValue.value_or(*target.value) : *target.value;
}

/// What the moved target would be, and first of all take.
presentation::ChartHandle handleOf(const Snapshot& snapshot, const domain::Target& plan, const domain::Target& changed,
                                   const PathPoint& aim, const presentation::ChartScenario& scenario,
                                   const Words& words)
{
    const std::string wanted = targetLine(snapshot, changed, words);
    const bool isPlan = scenario.aim == scenario.value;
    presentation::ChartHandle handle{plan.id, aim.year, aim.value, {}};
    handle.readOut = isPlan ? wanted : filledIn(words.phrase("scenario.what_if"), wanted);
    handle.readOut += "\n" + scenario.verdictWord;
    for (const presentation::ExplanationLine& line : scenario.lines)
        handle.readOut += "\n" + filledIn(words.pointLabel, line.label, line.value);
    return handle;
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
    spec.scenario = scenarioOf(snapshot, target, options, words);
    const domain::Target changed = targetUnder(target, *content.indicator, options);
    const PathPoint aim{*target.year, nearestEnd(changed, *content.indicator)};
    if (options.movesTarget || isWhatIf(options, target.id))
        spec.handle = handleOf(snapshot, target, changed, aim, *spec.scenario, words);
    const auto required = requiredPath(latest, aim, kind, changeUnitOf(snapshot, *content.indicator), words);
    if (!required)
        return;
    const std::string wanted = targetLine(snapshot, changed, words);
    const bool isAssumed = isWhatIf(options, target.id);
    const std::string aimed = isAssumed ? filledIn(words.phrase("scenario.what_if"), wanted) : wanted;
    const auto lineOf = [&](const std::string& form, const Eigen::VectorXd& path) {
        const auto points = pathPoints(snapshot, content, latest.year, latest.value, path, words);
        return ChartLine{ChartLine::Kind::Scenario, form, form + "\n" + aimed, points};
    };
    ChartLine line = lineOf(required->label, required->path);
    if (isAssumed) // a picture must not pass an assumption off as the plan's target
        line.label += " · " + aimed;
    addLine(std::move(line), Mark::Scenario, spec);
    const Eigen::VectorXd usual = projection.path.head(required->path.size());
    const auto policy = projection::policyEffectPath(usual, required->path, options.policyShare);
    if (policy)
        addLine(
            lineOf(filledIn(words.phrase("scenario.policy"), presentation::percentText(options.policyShare)), *policy),
            Mark::Scenario, spec);
}

} // namespace wm::workspace
