// SPDX-License-Identifier: GPL-3.0-or-later
#include "WhatIf.h"

#include "ExplanationOutlook.h"
#include "Judgement.h"
#include "Outlook.h"
#include "Scope.h"
#include "TargetText.h"

namespace wm::workspace {

bool isWhatIf(const presentation::ChartOptions& options, domain::TargetId target)
{
    return options.whatIf && (options.whatIfTarget.isNone() || options.whatIfTarget == target);
}

domain::Target targetUnder(const domain::Target& target, const domain::Indicator& indicator,
                           const presentation::ChartOptions& options)
{
    domain::Target changed = target;
    if (!isWhatIf(options, target.id))
        return changed;
    changed.value = options.whatIf;
    changed.upperValue.reset();
    if (target.upperValue)
        changed.comparator = indicator.direction == domain::Direction::Decrease ? domain::Comparator::LessOrEqual
                                                                                : domain::Comparator::GreaterOrEqual;
    return changed;
}

presentation::ChartScenario scenarioOf(const Snapshot& snapshot, const domain::Target& target,
                                       const presentation::ChartOptions& options, const presentation::Words& words)
{
    const domain::Indicator& indicator = *snapshot.findIndicator(target.indicator);
    const domain::Target changed = targetUnder(target, indicator, options);
    const auto assessment = judge(snapshot, changed, profileFor(indicator, snapshot.assessmentOptions()));
    presentation::ChartScenario scenario;
    scenario.target = target.id;
    scenario.targetText = targetLine(snapshot, target, words);
    scenario.value = *target.value;
    scenario.aim = *changed.value;
    scenario.unit = unitOf(snapshot, indicator).in(words.language);
    scenario.verdict = assessment.verdict;
    scenario.verdictWord = verdictWord(assessment.verdict, words);
    presentation::ExplanationSpec explanation;
    // What other regions managed takes their values, which is long for a figure that nobody asks "what if".
    const PeerRates peers = options.movesTarget || isWhatIf(options, target.id) ? PeerRates::Said : PeerRates::LeftOut;
    addExplanationOutlook(snapshot, changed, assessment, options.acceptedShocks, peers, words, explanation);
    scenario.lines = std::move(explanation.outlook);
    return scenario;
}

} // namespace wm::workspace
