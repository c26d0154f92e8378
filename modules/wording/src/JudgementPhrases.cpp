// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrases.h"

#include <QCoreApplication>

#include <array>

namespace wm::wording {

namespace {

constexpr std::array kJudgements{
    Phrase{"profile.time-proportional/1", QT_TRANSLATE_NOOP("Phrases", "Time-proportional progress")},
    Phrase{"profile.cagr-ratio/1", QT_TRANSLATE_NOOP("Phrases", "Growth-rate ratio")},
    Phrase{"profile.share-of-distance/1", QT_TRANSLATE_NOOP("Phrases", "Expected share of the distance")},
    Phrase{"profile.current-status/1", QT_TRANSLATE_NOOP("Phrases", "Current status index")},
    Phrase{"quantity.baseline_value", QT_TRANSLATE_NOOP("Phrases", "Baseline value y0 (%1)")},
    Phrase{"quantity.judged_value", QT_TRANSLATE_NOOP("Phrases", "Judged value y (%1)")},
    Phrase{"quantity.target_value", QT_TRANSLATE_NOOP("Phrases", "Target value yT (%1)")},
    Phrase{"quantity.time_share", QT_TRANSLATE_NOOP("Phrases", "Share of the time passed")},
    Phrase{"quantity.completion", QT_TRANSLATE_NOOP("Phrases", "Completion: share of the distance covered")},
    Phrase{"quantity.progress", QT_TRANSLATE_NOOP("Phrases", "Progress p")},
    Phrase{"quantity.attainment", QT_TRANSLATE_NOOP("Phrases", "Attainment of the target value")},
    Phrase{"quantity.observed_growth", QT_TRANSLATE_NOOP("Phrases", "Observed growth per year")},
    Phrase{"quantity.required_growth", QT_TRANSLATE_NOOP("Phrases", "Growth per year that the plan asks for")},
    Phrase{"quantity.growth_ratio", QT_TRANSLATE_NOOP("Phrases", "Ratio R of the two growth rates")},
    Phrase{"quantity.expected_value", QT_TRANSLATE_NOOP("Phrases", "Value in the target year at this growth")},
    Phrase{"quantity.expected_share", QT_TRANSLATE_NOOP("Phrases", "Expected share q of the distance")},
    Phrase{"quantity.current_status", QT_TRANSLATE_NOOP("Phrases", "Current status CS (10 is the target)")},
    Phrase{"quantity.score", QT_TRANSLATE_NOOP("Phrases", "Score from −5 to 5")},
    Phrase{"baseline.plan", QT_TRANSLATE_NOOP("Phrases", "The plan states the baseline.")},
    Phrase{"baseline.plan_year",
           QT_TRANSLATE_NOOP("Phrases", "The plan names the baseline year; the value was observed.")},
    Phrase{
        "baseline.five_years_back",
        QT_TRANSLATE_NOOP(
            "Phrases", "The plan names no baseline: the value observed five years before the target year was used.")},
    Phrase{"baseline.first_observed",
           QT_TRANSLATE_NOOP("Phrases", "The plan names no baseline: the earliest observed value was used.")},
    Phrase{"remark.single_observation", QT_TRANSLATE_NOOP("Phrases", "Only one value was observed.")},
    Phrase{"remark.moving_away", QT_TRANSLATE_NOOP("Phrases", "The last change went the unwanted way.")},
    Phrase{"remark.judged_earlier",
           QT_TRANSLATE_NOOP("Phrases", "There is no value of the target year %1: that of %2 was used.")},
    Phrase{"remark.band", QT_TRANSLATE_NOOP("Phrases", "About (~) counts as met within %1 of the target value.")},
    Phrase{"reason.qualified_value",
           QT_TRANSLATE_NOOP(
               "Phrases", "The value is only known to be more, or less, than a number; that leaves the verdict open.")},
    Phrase{"reason.no_baseline",
           QT_TRANSLATE_NOOP("Phrases", "There is no earlier value from which progress could be measured.")},
    Phrase{"reason.base_equals_target",
           QT_TRANSLATE_NOOP("Phrases", "Baseline and target are the same number: there is no distance to measure.")},
    Phrase{"reason.passed_through",
           QT_TRANSLATE_NOOP("Phrases", "The value went through the wanted range and out on the other side.")},
    Phrase{"reason.base_is_zero", QT_TRANSLATE_NOOP("Phrases", "The baseline is zero: growth from zero has no rate.")},
    Phrase{"reason.target_is_zero",
           QT_TRANSLATE_NOOP("Phrases", "The target is zero: growth down to zero has no rate.")},
    Phrase{
        "reason.sign_changes_to_latest",
        QT_TRANSLATE_NOOP(
            "Phrases", "Baseline and latest value have different signs: no growth rate leads from one to the other.")},
    Phrase{"reason.sign_changes_to_target",
           QT_TRANSLATE_NOOP("Phrases",
                             "Baseline and target have different signs: no growth rate leads from one to the other.")},
    Phrase{"reason.kind_has_no_growth",
           QT_TRANSLATE_NOOP(
               "Phrases", "The values are rates, changes or ranks themselves: a growth rate of them has no meaning.")},
    Phrase{"reason.no_wanted_way", QT_TRANSLATE_NOOP("Phrases", "Neither more nor less is better.")},
    Phrase{"reason.out_of_range",
           QT_TRANSLATE_NOOP("Phrases", "A number of the formula is too large to compute with.")},
    Phrase{"disagreement.not_applicable",
           QT_TRANSLATE_NOOP(
               "Phrases",
               "%1 and %2 differ because one of them cannot be used on these numbers; the other one is to go by.")},
    Phrase{"disagreement.growth_compounds",
           QT_TRANSLATE_NOOP("Phrases", "%1 and %2 differ because one expects the same step every year and the other "
                                        "the same percentage, whose steps grow with the value.")},
    Phrase{"disagreement.looks_ahead",
           QT_TRANSLATE_NOOP("Phrases", "%1 and %2 differ because one asks what is done so far and the other what will "
                                        "be done by the target year if this growth goes on.")},
    Phrase{"disagreement.rate_against_distance",
           QT_TRANSLATE_NOOP(
               "Phrases",
               "%1 and %2 differ because one compares growth rates and the other the distance that they add up to.")},
    Phrase{"disagreement.counts_from_ten_percent",
           QT_TRANSLATE_NOOP("Phrases", "%1 and %2 differ because one calls everything from 10 % of the way “needs "
                                        "acceleration”, the other only what has 60 %.")},
    Phrase{"disagreement.other_thresholds", QT_TRANSLATE_NOOP("Phrases", "%1 and %2 differ in their thresholds.")},
    Phrase{"disagreement.other_inputs", QT_TRANSLATE_NOOP("Phrases", "%1 and %2 were given different values.")},
    Phrase{"rate.observed", QT_TRANSLATE_NOOP("Phrases", "Growth per year so far")},
    Phrase{"rate.from_latest", QT_TRANSLATE_NOOP("Phrases", "Growth per year needed from now on")},
    Phrase{"rate.step_from_latest", QT_TRANSLATE_NOOP("Phrases", "Change per year needed from now on")},
    Phrase{"rate.reached_compound", QT_TRANSLATE_NOOP("Phrases", "Reached at the present growth rate in")},
    Phrase{"rate.reached_linear", QT_TRANSLATE_NOOP("Phrases", "Reached at the present yearly change in")},
    Phrase{"rate.percentile_own",
           QT_TRANSLATE_NOOP("Phrases", "The growth needed is faster than in this share of its own past")},
    Phrase{"rate.percentile_peers",
           QT_TRANSLATE_NOOP("Phrases", "The growth needed is faster than in this share of the other regions")},
    //: The required rate of growth or change, over as many years
    Phrase{"rate.peers_managed", QT_TRANSLATE_NOOP("Phrases", "Other regions that ever managed it over as many years")},
    //: %1: how many did, %2: of how many
    Phrase{"rate.peers_of", QT_TRANSLATE_NOOP("Phrases", "%1 of %2")},
    Phrase{"column.profile", QT_TRANSLATE_NOOP("Phrases", "Method profile")},
    Phrase{"column.baseline_year", QT_TRANSLATE_NOOP("Phrases", "Baseline year")},
    Phrase{"column.score", QT_TRANSLATE_NOOP("Phrases", "Score")},
    Phrase{"column.reason", QT_TRANSLATE_NOOP("Phrases", "Why not assessable")},
};

} // namespace

std::span<const Phrase> judgementPhrases()
{
    return kJudgements;
}

} // namespace wm::wording
