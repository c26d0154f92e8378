// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/Assess.h"

#include "Condition.h"

#include <algorithm>
#include <cmath>

namespace wm::assess {

namespace {

using domain::Direction;
using domain::Series;
using domain::Target;
using domain::Verdict;
using domain::YearValue;

constexpr int kPlanYears = 5;

/// The first of the possible baselines that lies before `before`.
void chooseBaseline(Assessment& assessment, const Target& target, const Series& series, int before)
{
    const auto take = [&](std::optional<YearValue> value, BaselineSource source) {
        if (assessment.baseline || !value || value->year >= before)
            return;
        assessment.baseline = value;
        assessment.baselineSource = source;
    };
    if (target.baselineYear && target.baselineValue)
        take(YearValue{*target.baselineYear, *target.baselineValue}, BaselineSource::Plan);
    if (target.baselineYear)
        take(series.at(*target.baselineYear), BaselineSource::PlanYear);
    if (target.year)
        take(series.at(*target.year - kPlanYears), BaselineSource::FiveYearsBack);
    if (!series.isEmpty())
        take(series.values().front(), BaselineSource::FirstObserved);
}

double wantedSign(Direction direction)
{
    return direction == Direction::Decrease ? -1.0 : 1.0;
}

bool lastStepIsUnwanted(const Series& series, const YearValue& judged, Direction direction)
{
    const auto earlier = series.latestUpTo(judged.year - 1);
    if (!earlier || direction == Direction::Maintain)
        return false;
    return (judged.value - earlier->value) * wantedSign(direction) < 0.0;
}

std::optional<double> attainment(double value, double wanted, Direction direction)
{
    const double top = direction == Direction::Decrease ? wanted : value;
    const double bottom = direction == Direction::Decrease ? value : wanted;
    if (bottom == 0.0 || top / bottom < 0.0 || direction == Direction::Maintain)
        return std::nullopt;
    return std::min(top / bottom, 1.0);
}

/// Fills the shares; nothing where the formula has no meaning.
void measure(Assessment& assessment, const Target& target, Direction direction)
{
    const YearValue judged = *assessment.judged;
    assessment.attainmentShare = attainment(judged.value, *target.value, direction);
    if (!assessment.baseline)
        return;
    const YearValue base = *assessment.baseline;
    const double distance = *target.value - base.value;
    if (distance == 0.0)
        return;
    assessment.completionShare = (judged.value - base.value) / distance;
    if (target.year && *target.year > base.year && judged.year > base.year) {
        const double timeShare = static_cast<double>(judged.year - base.year) / (*target.year - base.year);
        assessment.progressShare = *assessment.completionShare / timeShare;
    }
}

/// For a target that is neither met nor due.
Verdict verdictOfProgress(const Assessment& assessment, bool wasMetAtBaseline, const Profile& profile)
{
    if (!assessment.baseline)
        return Verdict::NotAssessable;
    // What was reached at the start and is lost now has no distance to cover: it went the wrong way.
    if (wasMetAtBaseline)
        return Verdict::MovingAway;
    if (!assessment.progressShare)
        return Verdict::NotAssessable;
    const double progress = *assessment.progressShare;
    if (progress >= profile.onTrackFrom)
        return Verdict::OnTrack;
    if (progress >= profile.accelerationFrom)
        return Verdict::NeedsAcceleration;
    return progress >= 0.0 ? Verdict::OffTrack : Verdict::MovingAway;
}

} // namespace

Assessment assess(const Target& target, const Series& series, const domain::Indicator& indicator, int currentYear,
                  const Profile& profile)
{
    Assessment assessment;
    assessment.profile = profile.name;
    if (target.status != domain::ValueStatus::Stated || !target.value) {
        const bool isLost = target.status == domain::ValueStatus::LostInSource;
        assessment.verdict = isLost ? Verdict::ToBeFilled : Verdict::Qualitative;
        return assessment;
    }
    assessment.judged = target.year ? series.latestUpTo(*target.year) : series.latest();
    if (!assessment.judged)
        return assessment;

    const Condition condition(target, indicator.direction, profile);
    assessment.isSingleObservation = series.values().size() == 1;
    assessment.isMovingAway = lastStepIsUnwanted(series, *assessment.judged, indicator.direction);
    chooseBaseline(assessment, target, series, assessment.judged->year);
    measure(assessment, target, indicator.direction);

    const Fulfilment fulfilment = condition.check(*assessment.judged);
    const bool isDue = !target.year || *target.year < currentYear || assessment.judged->year == *target.year;
    if (fulfilment == Fulfilment::Undecided)
        assessment.verdict = Verdict::NotAssessable;
    else if (fulfilment == Fulfilment::Met)
        assessment.verdict = Verdict::Met;
    else if (isDue)
        assessment.verdict = Verdict::NotMet;
    else
        assessment.verdict = verdictOfProgress(
            assessment, assessment.baseline && condition.isMetBy(assessment.baseline->value), profile);
    return assessment;
}

} // namespace wm::assess
