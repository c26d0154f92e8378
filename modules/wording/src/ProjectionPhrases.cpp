// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrases.h"

#include <QCoreApplication>

#include <array>

namespace wm::wording {

namespace {

constexpr std::array kProjectionPhrases{
    Phrase{"outlook.unlikely", QT_TRANSLATE_NOOP("Phrases", "unlikely (under 20 %)")},
    Phrase{"outlook.rather_unlikely", QT_TRANSLATE_NOOP("Phrases", "rather unlikely (20–40 %)")},
    Phrase{"outlook.about_even", QT_TRANSLATE_NOOP("Phrases", "about even (40–60 %)")},
    Phrase{"outlook.rather_likely", QT_TRANSLATE_NOOP("Phrases", "rather likely (60–80 %)")},
    Phrase{"outlook.likely", QT_TRANSLATE_NOOP("Phrases", "likely (over 80 %)")},
    Phrase{"outlook.label", QT_TRANSLATE_NOOP("Phrases", "Meeting it in %1")},
    Phrase{"outlook.card", QT_TRANSLATE_NOOP("Phrases", "%1: %2")},
    Phrase{"outlook.none", QT_TRANSLATE_NOOP("Phrases", "No probability: %1")},
    Phrase{"note.years_sorted", QT_TRANSLATE_NOOP("Phrases", "The years did not come in order and were sorted.")},
    Phrase{"note.gap_filled",
           QT_TRANSLATE_NOOP("Phrases", "Single missing years were interpolated, for the projection only.")},
    Phrase{"note.starts_after_gap", QT_TRANSLATE_NOOP("Phrases", "Only the values after a longer gap were used.")},
    Phrase{"note.old_values_unused", QT_TRANSLATE_NOOP("Phrases", "Only the latest 200 years were used.")},
    Phrase{"note.last_value_only",
           QT_TRANSLATE_NOOP("Phrases", "One or two values only: the last one is repeated, and there is no interval.")},
    Phrase{"note.short_record",
           QT_TRANSLATE_NOOP("Phrases", "Fewer than nine values: the interval is indicative only.")},
    Phrase{"note.no_variation", QT_TRANSLATE_NOOP("Phrases", "No variation in the record: there is no interval.")},
    Phrase{"note.straight_line",
           QT_TRANSLATE_NOOP("Phrases", "The values lie on a straight line, which was continued.")},
    Phrase{"note.not_all_positive",
           QT_TRANSLATE_NOOP("Phrases", "Zeros or negative values: no Box–Cox transformation was made.")},
    Phrase{"note.shock_removed",
           QT_TRANSLATE_NOOP("Phrases", "Accepted shocks are left out of the path; the intervals keep them.")},
    Phrase{"note.at_bound", QT_TRANSLATE_NOOP("Phrases", "The path reaches a natural limit and was held there.")},
    Phrase{"refusal.empty", QT_TRANSLATE_NOOP("Phrases", "There are no annual values.")},
    Phrase{"refusal.lengths_differ", QT_TRANSLATE_NOOP("Phrases", "Years and values do not match.")},
    Phrase{"refusal.year_out_of_range", QT_TRANSLATE_NOOP("Phrases", "A year is out of range.")},
    Phrase{"refusal.duplicate_year", QT_TRANSLATE_NOOP("Phrases", "A year has two values.")},
    Phrase{"refusal.not_finite", QT_TRANSLATE_NOOP("Phrases", "A value is not a number.")},
    Phrase{"refusal.too_large", QT_TRANSLATE_NOOP("Phrases", "A value is too large to compute with.")},
    Phrase{"refusal.out_of_bounds", QT_TRANSLATE_NOOP("Phrases", "A value lies outside of its natural limits.")},
    Phrase{"refusal.bad_bounds", QT_TRANSLATE_NOOP("Phrases", "The natural limits are not a range.")},
    Phrase{"refusal.horizon_not_ahead", QT_TRANSLATE_NOOP("Phrases", "The wanted year is not after the last value.")},
    Phrase{"refusal.horizon_too_far", QT_TRANSLATE_NOOP("Phrases", "The wanted year is too far ahead.")},
    Phrase{"refusal.too_few_values", QT_TRANSLATE_NOOP("Phrases", "There are too few values.")},
    Phrase{"refusal.not_positive", QT_TRANSLATE_NOOP("Phrases", "The method needs positive values.")},
    Phrase{"refusal.no_unique_fit", QT_TRANSLATE_NOOP("Phrases", "The values do not determine the curve.")},
    Phrase{"refusal.no_scale",
           QT_TRANSLATE_NOOP("Phrases", "The record is too short or never changed, so there is no interval.")},
    Phrase{"refusal.kind_not_projected", QT_TRANSLATE_NOOP("Phrases", "Values of this kind are not projected.")},
    Phrase{"projection.path", QT_TRANSLATE_NOOP("Phrases", "Projection (median)")},
    Phrase{"projection.bands", QT_TRANSLATE_NOOP("Phrases", "Prediction intervals 50, 80 and 95 %")},
    Phrase{"projection.band", QT_TRANSLATE_NOOP("Phrases", "%1 interval: %2")},
    //: %1: probability in percent
    Phrase{"projection.band_label", QT_TRANSLATE_NOOP("Phrases", "%1 interval")},
    Phrase{"projection.point", QT_TRANSLATE_NOOP("Phrases", "%1: projected %2")},
    Phrase{"projection.method",
           QT_TRANSLATE_NOOP("Phrases",
                             "Projection: %1, intervals from calibration table %2 of annual series like these")},
    Phrase{"projection.no_intervals", QT_TRANSLATE_NOOP("Phrases", "Projection: %1, without intervals")},
    Phrase{"projection.none", QT_TRANSLATE_NOOP("Phrases", "No projection: %1")},
    Phrase{"member.naive", QT_TRANSLATE_NOOP("Phrases", "Last value")},
    Phrase{"member.robust_drift", QT_TRANSLATE_NOOP("Phrases", "Robust drift")},
    Phrase{"member.smoothing", QT_TRANSLATE_NOOP("Phrases", "Exponential smoothing")},
    Phrase{"member.damped_box_cox", QT_TRANSLATE_NOOP("Phrases", "Damped trend")},
    Phrase{"method.median/1", QT_TRANSLATE_NOOP("Phrases", "median of four methods")},
    Phrase{"method.blend/1", QT_TRANSLATE_NOOP("Phrases", "median of four methods, a quarter weighted by back-tests")},
    Phrase{"method.level/1", QT_TRANSLATE_NOOP("Phrases", "mean of last value and smoothed level")},
    Phrase{"scenario.required_growth", QT_TRANSLATE_NOOP("Phrases", "Required growth %1 a year")},
    Phrase{"scenario.required_step", QT_TRANSLATE_NOOP("Phrases", "Required change %1 a year")},
    Phrase{"scenario.s_curve", QT_TRANSLATE_NOOP("Phrases", "Required S-curve")},
    Phrase{"scenario.what_if", QT_TRANSLATE_NOOP("Phrases", "what if: %1")},
    Phrase{"scenario.policy", QT_TRANSLATE_NOOP("Phrases", "Policy effect %1")},
    Phrase{"reference.grey_model", QT_TRANSLATE_NOOP("Phrases", "Reference: GM(1,1)")},
    Phrase{"reference.compound_growth", QT_TRANSLATE_NOOP("Phrases", "Reference: constant growth")},
    Phrase{"reference.log_linear", QT_TRANSLATE_NOOP("Phrases", "Reference: log-linear")},
    Phrase{"reference.logistic", QT_TRANSLATE_NOOP("Phrases", "Reference: logistic")},
    Phrase{
        "reference.accuracy",
        QT_TRANSLATE_NOOP(
            "Phrases", "Measured error, where repeating the last value has 1: %1 on M1, %2 on World Bank indicators")},
    Phrase{"shock.pulse",
           QT_TRANSLATE_NOOP("Phrases", "%1 looks like a shock that passed (size %2); it is not taken out.")},
    Phrase{
        "shock.level_shift",
        QT_TRANSLATE_NOOP("Phrases", "From %1 on the level may be another one (step %2): has the definition changed?")},
};

} // namespace

std::span<const Phrase> projectionPhrases()
{
    return kProjectionPhrases;
}

} // namespace wm::wording
