// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartFlags.h"
#include "ExplanationOutlook.h"
#include "Judgement.h"
#include "Scope.h"
#include "SourceNote.h"
#include "TargetText.h"

#include "wm/assess/Disagreement.h"
#include "wm/presentation/NumberText.h"
#include "wm/workspace/Views.h"

#include <algorithm>
#include <iterator>

namespace wm::workspace {

namespace {

using assess::Assessment;
using presentation::ExplanationSpec;
using presentation::filledIn;
using presentation::Words;

/// Writes the lines of an explanation; a quantity that does not exist gets none.
class Lines {
public:
    Lines(const Snapshot& snapshot, const domain::Indicator& indicator, const Words& words)
        : m_snapshot(snapshot)
        , m_indicator(indicator)
        , m_words(words)
    {
    }

    [[nodiscard]] std::string value(double number) const
    {
        return presentation::withUnit(presentation::numberText(number), unitOf(m_snapshot, m_indicator),
                                      m_words.language);
    }
    void add(std::vector<presentation::ExplanationLine>& lines, const char* code, const std::string& text,
             const std::string& year = {}) const
    {
        lines.push_back({filledIn(m_words.phrase(code), year), text});
    }
    void addNumber(std::vector<presentation::ExplanationLine>& lines, const char* code,
                   std::optional<double> number) const
    {
        if (number)
            add(lines, code, shortNumber(*number));
    }
    void addPercent(std::vector<presentation::ExplanationLine>& lines, const char* code,
                    std::optional<double> share) const
    {
        if (share)
            add(lines, code, precisePercentText(*share));
    }

private:
    const Snapshot& m_snapshot;
    const domain::Indicator& m_indicator;
    const Words& m_words;
};

const char* formulaOf(assess::Method method)
{
    switch (method) {
    case assess::Method::TimeProportional:
        return "p = ((y − y0) / (yT − y0)) / ((t − t0) / (T − t0))";
    case assess::Method::CagrRatio:
        return "R = d · ((y / y0)^(1/(t − t0)) − 1) / |(yT / y0)^(1/(T − t0)) − 1|";
    case assess::Method::ShareOfDistance:
        return "q = (y · (y / y0)^((T − t)/(t − t0)) − y0) / (yT − y0)";
    case assess::Method::CurrentStatus:
        break;
    }
    return "CS = 10 · d · (y − y0) / |yT − y0|";
}

void addInputs(const Assessment& assessment, const Lines& lines, const Snapshot& snapshot, const domain::Target& target,
               const Words& words, ExplanationSpec& spec)
{
    if (assessment.baseline)
        lines.add(spec.inputs, "quantity.baseline_value", lines.value(assessment.baseline->value),
                  std::to_string(assessment.baseline->year));
    if (assessment.judged) {
        const domain::Indicator& indicator = *snapshot.findIndicator(target.indicator);
        lines.add(spec.inputs, "quantity.judged_value",
                  observedText(snapshot, indicator, assessment.judged->value, assessment.judged->qualifier, words),
                  std::to_string(assessment.judged->year));
    }
    lines.add(spec.inputs, "quantity.target_value", wantedText(snapshot, target, words), yearText(target.year, words));
}

void addWorkings(const Assessment& assessment, const Lines& lines, ExplanationSpec& spec)
{
    lines.addPercent(spec.workings, "quantity.completion", assessment.completionShare);
    lines.addPercent(spec.workings, "quantity.time_share", assessment.timeShare);
    lines.addNumber(spec.workings, "quantity.progress", assessment.progressShare);
    lines.addPercent(spec.workings, "quantity.attainment", assessment.attainmentShare);
    lines.addPercent(spec.workings, "quantity.observed_growth", assessment.observedGrowth);
    lines.addPercent(spec.workings, "quantity.required_growth", assessment.requiredGrowth);
    lines.addNumber(spec.workings, "quantity.growth_ratio", assessment.growthRatio);
    if (assessment.rules.method == assess::Method::ShareOfDistance) {
        if (assessment.expectedValue)
            lines.add(spec.workings, "quantity.expected_value", lines.value(*assessment.expectedValue));
        lines.addPercent(spec.workings, "quantity.expected_share", assessment.expectedShare);
    }
    if (assessment.rules.method == assess::Method::CurrentStatus)
        lines.addNumber(spec.workings, "quantity.current_status", assessment.currentStatus);
    lines.addNumber(spec.workings, "quantity.score", assessment.score);
}

void addThresholds(const assess::Profile& rules, const Words& words, ExplanationSpec& spec)
{
    using domain::Verdict;
    const auto add = [&](Verdict verdict, const std::string& text) {
        spec.thresholds.push_back({verdictWord(verdict, words), text});
    };
    add(Verdict::OnTrack, "≥ " + presentation::numberText(rules.onTrackFrom));
    add(Verdict::NeedsAcceleration, "≥ " + presentation::numberText(rules.accelerationFrom));
    add(Verdict::OffTrack, "≥ " + presentation::numberText(rules.offTrackFrom));
    add(Verdict::MovingAway, "< " + presentation::numberText(rules.offTrackFrom));
}

const char* baselineCode(assess::BaselineSource source)
{
    switch (source) {
    case assess::BaselineSource::Plan:
        return "baseline.plan";
    case assess::BaselineSource::PlanYear:
        return "baseline.plan_year";
    case assess::BaselineSource::FiveYearsBack:
        return "baseline.five_years_back";
    case assess::BaselineSource::FirstObserved:
        return "baseline.first_observed";
    case assess::BaselineSource::None:
        break;
    }
    return nullptr;
}

void addRemarks(const Assessment& assessment, const Words& words, ExplanationSpec& spec)
{
    if (assessment.reason != assess::Reason::None)
        spec.remarks.push_back(words.phrase("reason." + std::string(toText(assessment.reason))));
    if (const char* code = baselineCode(assessment.baselineSource))
        spec.remarks.push_back(words.phrase(code));
    if (assessment.judgedYearsBefore > 0)
        spec.remarks.push_back(filledIn(words.phrase("remark.judged_earlier"), std::to_string(*assessment.targetYear),
                                        std::to_string(assessment.judged->year)));
    if (assessment.isSingleObservation)
        spec.remarks.push_back(words.phrase("remark.single_observation"));
    if (assessment.isMovingAway)
        spec.remarks.push_back(words.phrase("remark.moving_away"));
    if (assessment.comparator == domain::Comparator::About)
        spec.remarks.push_back(
            filledIn(words.phrase("remark.band"), presentation::percentText(assessment.rules.bandShare)));
}

/// One sentence for each other profile that comes to another verdict.
void addDisagreements(const Snapshot& snapshot, const domain::Target& target, const Assessment& assessment,
                      const Words& words, ExplanationSpec& spec)
{
    const auto nameOf = [&](std::string_view profile, domain::Verdict verdict) {
        return words.phrase("profile." + std::string(profile)) + " (" + verdictWord(verdict, words) + ")";
    };
    for (const assess::Profile& profile : assess::allProfiles()) {
        const Assessment other = judge(snapshot, target, profile);
        const auto why = assess::disagreement(assessment, other);
        if (why)
            spec.remarks.push_back(filledIn(words.phrase("disagreement." + std::string(toText(*why))),
                                            nameOf(assessment.profile, assessment.verdict),
                                            nameOf(other.profile, other.verdict)));
    }
}

void addSources(const Snapshot& snapshot, const domain::Target& target, const Assessment& assessment,
                const Words& words, ExplanationSpec& spec)
{
    const auto add = [&](domain::DocumentId id) {
        const domain::Document* document = snapshot.findDocument(id);
        if (document && std::ranges::find(spec.sources, document->title) == spec.sources.end())
            spec.sources.push_back(document->title);
    };
    add(target.document);
    if (target.filledIn)
        spec.sources.push_back(fillingNote(*target.filledIn, words));
    for (const domain::Observation& observation : snapshot.observationsOf(target.indicator, target.region)) {
        const int year = observation.period.lastYear().value_or(0);
        const bool isUsed = (assessment.judged && assessment.judged->year == year) ||
                            (assessment.baseline && assessment.baseline->year == year);
        if (isUsed && observation.period.isWholeYear())
            add(observation.document);
    }
}

} // namespace

ExplanationSpec explanationOf(const Snapshot& snapshot, domain::TargetId id, const Words& words)
{
    ExplanationSpec spec;
    const domain::Target* target = snapshot.findTarget(id);
    if (!target)
        return spec;
    const domain::Indicator& indicator = *snapshot.findIndicator(target->indicator);
    const assess::Profile profile = profileFor(indicator, snapshot.assessmentOptions());
    const Assessment assessment = judge(snapshot, *target, profile);
    spec.target = id;
    spec.title = indicator.name.in(words.language);
    spec.subtitle = regionName(snapshot, target->region, words.language) + " · " + targetLine(snapshot, *target, words);
    spec.verdict = assessment.verdict;
    spec.verdictWord = verdictWord(assessment.verdict, words);
    const Lines lines(snapshot, indicator, words);
    addInputs(assessment, lines, snapshot, *target, words, spec);
    if (target->value) {
        spec.profile = profile.name;
        spec.method = words.phrase("profile." + spec.profile) + " (" + spec.profile + ")";
        spec.formula = formulaOf(profile.method);
        addWorkings(assessment, lines, spec);
        addThresholds(profile, words, spec);
        if (std::string successor = successorText(snapshot, *target, words); !successor.empty())
            spec.remarks.push_back(std::move(successor));
        addRemarks(assessment, words, spec);
        if (assessment.baseline && assessment.judged)
            std::ranges::move(breakNotes(snapshot, *target, assessment.baseline->year, assessment.judged->year, words),
                              std::back_inserter(spec.remarks));
        addDisagreements(snapshot, *target, assessment, words, spec);
        addExplanationOutlook(snapshot, *target, assessment, {}, PeerRates::Said, words, spec);
    }
    addSources(snapshot, *target, assessment, words, spec);
    return spec;
}

} // namespace wm::workspace
