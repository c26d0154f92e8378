// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/Assess.h"

#include "Baseline.h"
#include "Condition.h"
#include "Growth.h"
#include "Measures.h"
#include "Thresholds.h"

#include "wm/assess/Score.h"

#include <cmath>

namespace wm::assess {

namespace {

using domain::Direction;
using domain::Series;
using domain::Target;
using domain::Verdict;
using domain::YearValue;

bool lastStepIsUnwanted(const Assessment& assessment, const Series& series, const Condition& condition,
                        Direction direction)
{
    // The plan's own baseline is the step before where nothing else was observed.
    const auto observed = series.latestUpTo(assessment.judged->year - 1);
    const auto& earlier = observed ? observed : assessment.baseline;
    if (!earlier || direction == Direction::Maintain)
        return false;
    return (assessment.judged->value - earlier->value) * condition.wantedSign() < 0.0;
}

Verdict notAssessable(Assessment& assessment, Reason reason)
{
    assessment.reason = reason;
    return Verdict::NotAssessable;
}

/// No distance to cover: only the way can be judged.
bool hasFallenBehindItsBase(const Assessment& assessment, const Condition& condition)
{
    const double base = assessment.baseline->value;
    return base == *assessment.aimedValue && (assessment.judged->value - base) * condition.wantedSign() < 0.0;
}

/// For a target that is neither met nor due.
Verdict verdictOfProgress(Assessment& assessment, const Condition& condition)
{
    if (!assessment.baseline)
        return notAssessable(assessment, Reason::NoBaseline);
    // What was reached at the start and is lost now has no distance to cover: it went the wrong way.
    if (condition.isMetBy(assessment.baseline->value) || hasFallenBehindItsBase(assessment, condition))
        return Verdict::MovingAway;
    if (condition.isPassed(assessment.baseline->value, assessment.judged->value))
        return notAssessable(assessment, Reason::PassedThrough);
    const std::optional<double> measure = measureOf(assessment, condition);
    if (!measure)
        return notAssessable(assessment, obstacleOf(assessment));
    const Verdict verdict = verdictOfMeasure(*measure, assessment.rules);
    // Unmet whatever the value is, it lies on the unwanted side of the number: only the worst verdict is certain.
    if (isOneSided(assessment.judged->qualifier) && verdict != Verdict::MovingAway)
        return notAssessable(assessment, Reason::QualifiedValue);
    return verdict;
}

std::optional<double> scoreOf(const Assessment& assessment, const Condition& condition)
{
    if (!assessment.rules.isScored || assessment.verdict == Verdict::NotAssessable)
        return std::nullopt;
    if (assessment.verdict == Verdict::Met)
        return kBestScore;
    const std::optional<double> measure = measureOf(assessment, condition);
    if (!measure || isOneSided(assessment.judged->qualifier))
        return std::nullopt;
    const double base = assessment.baseline->value;
    const bool wasLost = condition.isMetBy(base) && *measure >= 0.0;
    if (wasLost || condition.isPassed(base, assessment.judged->value))
        return std::nullopt;
    return scoreOfRatio(*measure);
}

Verdict verdictOf(Assessment& assessment, const Condition& condition, bool isDue)
{
    switch (condition.check(*assessment.judged)) {
    case Fulfilment::Undecided:
        return notAssessable(assessment, Reason::QualifiedValue);
    case Fulfilment::Met:
        return Verdict::Met;
    case Fulfilment::NotMet:
        break;
    }
    return isDue ? Verdict::NotMet : verdictOfProgress(assessment, condition);
}

std::optional<Verdict> verdictWithoutANumber(Assessment& assessment, const Target& target)
{
    if (target.status == domain::ValueStatus::LostInSource)
        return Verdict::ToBeFilled;
    if (target.status == domain::ValueStatus::Qualitative || !target.value)
        return Verdict::Qualitative;
    if (!std::isfinite(*target.value) || !std::isfinite(target.upperValue.value_or(0.0)))
        return notAssessable(assessment, Reason::OutOfRange);
    return std::nullopt;
}

void fillTarget(Assessment& assessment, const Target& target, const Condition& condition)
{
    assessment.comparator = condition.comparator();
    assessment.targetValue = target.value;
    assessment.targetUpper = target.upperValue;
    assessment.targetYear = target.year;
    assessment.isGrowthKind = growsByRate(target.valueKind);
    assessment.aimedValue = condition.aimFrom(std::nullopt);
}

} // namespace

Assessment assess(const Target& target, const Series& series, const domain::Indicator& indicator, int currentYear,
                  const Profile& profile)
{
    Assessment assessment;
    assessment.profile = profile.name;
    assessment.rules = profile;
    if (const auto verdict = verdictWithoutANumber(assessment, target)) {
        assessment.verdict = *verdict;
        return assessment;
    }
    const Condition condition(target, indicator.direction, profile);
    fillTarget(assessment, target, condition);
    assessment.judged = target.year ? series.latestUpTo(*target.year) : series.latest();
    if (!assessment.judged)
        return assessment;

    const int judgedYear = assessment.judged->year;
    chooseBaseline(assessment, target, series, judgedYear);
    if (assessment.baseline)
        assessment.aimedValue = condition.aimFrom(assessment.baseline->value);
    fillMeasures(assessment, condition);
    assessment.isSingleObservation = series.values().size() == 1;
    assessment.isMovingAway = lastStepIsUnwanted(assessment, series, condition, indicator.direction);

    const bool isPast = target.year && *target.year < currentYear;
    if (isPast)
        assessment.judgedYearsBefore = *target.year - judgedYear;
    assessment.verdict = verdictOf(assessment, condition, !target.year || isPast || judgedYear == *target.year);
    assessment.score = scoreOf(assessment, condition);
    return assessment;
}

} // namespace wm::assess
