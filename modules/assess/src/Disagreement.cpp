// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/Disagreement.h"

#include "Thresholds.h"

#include <array>
#include <cstddef>

namespace wm::assess {

namespace {

using domain::Verdict;

bool haveSameInputs(const Assessment& one, const Assessment& other)
{
    return one.judged == other.judged && one.baseline == other.baseline && one.targetValue == other.targetValue &&
           one.targetUpper == other.targetUpper && one.comparator == other.comparator &&
           one.targetYear == other.targetYear && one.isGrowthKind == other.isGrowthKind;
}

/// Verdicts that come from the value and the year alone, whatever the method.
bool isPlain(Verdict verdict)
{
    return verdict == Verdict::Met || verdict == Verdict::NotMet || verdict >= Verdict::NoData;
}

bool looksAhead(const Assessment& assessment)
{
    return assessment.rules.method == Method::ShareOfDistance;
}

bool comparesRates(const Assessment& assessment)
{
    return assessment.rules.method == Method::CagrRatio;
}

DisagreementReason ofShareOfDistance(const Assessment& share, const Assessment& other)
{
    if (share.expectedShare && verdictOfMeasure(*share.expectedShare, other.rules) == other.verdict)
        return DisagreementReason::CountsFromTenPercent;
    return comparesRates(other) ? DisagreementReason::RateAgainstDistance : DisagreementReason::LooksAhead;
}

} // namespace

std::string_view toText(DisagreementReason reason)
{
    constexpr std::array<std::string_view, 7> kWords{
        "not_applicable",          "growth_compounds", "looks_ahead", "rate_against_distance",
        "counts_from_ten_percent", "other_thresholds", "other_inputs"};
    return kWords.at(static_cast<std::size_t>(reason));
}

std::optional<DisagreementReason> disagreement(const Assessment& one, const Assessment& other)
{
    if (one.verdict == other.verdict)
        return std::nullopt;
    if (!haveSameInputs(one, other))
        return DisagreementReason::OtherInputs;
    const bool hasOneBand = one.rules.bandShare == other.rules.bandShare;
    if (isPlain(one.verdict) || isPlain(other.verdict))
        return hasOneBand ? DisagreementReason::OtherInputs : DisagreementReason::OtherThresholds;
    if (one.verdict == Verdict::NotAssessable || other.verdict == Verdict::NotAssessable)
        return DisagreementReason::NotApplicable;
    if (looksAhead(one) != looksAhead(other))
        return looksAhead(one) ? ofShareOfDistance(one, other) : ofShareOfDistance(other, one);
    return comparesRates(one) != comparesRates(other) ? DisagreementReason::GrowthCompounds
                                                      : DisagreementReason::OtherThresholds;
}

} // namespace wm::assess
