// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareFigures.h"
#include "Judgement.h"
#include "Scope.h"
#include "SourceNote.h"
#include "TargetText.h"

#include "wm/presentation/NumberText.h"

#include <algorithm>
#include <set>

namespace wm::workspace {

using presentation::BulletRange;
using presentation::BulletRow;
using presentation::BulletSpec;
using presentation::filledIn;

namespace {

constexpr std::size_t kMostBullets = 3000;

/// Where the judged value would have to lie for each verdict, from the baseline to the target, as the linear profiles
/// judge it: the measure p at the value y is ((y - y0)/(yT - y0)) / ((t - t0)/(T - t0)). None for other profiles and
/// for targets whose year is over: their verdicts are no stretches of a scale.
std::vector<BulletRange> rangesOf(const assess::Assessment& judged)
{
    using domain::Verdict;
    const bool isLinear =
        judged.rules.method == assess::Method::TimeProportional || judged.rules.method == assess::Method::CurrentStatus;
    const bool isOpen = judged.verdict == Verdict::OnTrack || judged.verdict == Verdict::NeedsAcceleration ||
                        judged.verdict == Verdict::OffTrack || judged.verdict == Verdict::MovingAway;
    if (!isLinear || !isOpen || !judged.baseline || !judged.aimedValue || !judged.timeShare)
        return {};
    const double base = judged.baseline->value;
    const double way = (*judged.aimedValue - base) * *judged.timeShare;
    const double acceleration = base + judged.rules.accelerationFrom * way;
    const double onTrack = base + judged.rules.onTrackFrom * way;
    return {{base, acceleration, Verdict::OffTrack},
            {acceleration, onTrack, Verdict::NeedsAcceleration},
            {onTrack, *judged.aimedValue, Verdict::OnTrack}};
}

std::string readOutOf(const CompareScope& scope, const domain::Target& target, const domain::Indicator& indicator,
                      const BulletRow& row)
{
    const AssessedTarget& assessment = scope.snapshot.assessment(target);
    std::string text = row.mark.label + "\n" + targetLine(scope.snapshot, target, scope.words);
    text += "\n" + (assessment.judged ? filledIn(scope.words.pointLabel, std::to_string(assessment.judged->year),
                                                 observedText(scope.snapshot, indicator, assessment.judged->value,
                                                              assessment.judged->qualifier, scope.words))
                                      : scope.words.noData);
    if (assessment.completionShare)
        text += "\n" + filledIn(scope.words.pointLabel, scope.words.progress,
                                presentation::percentText(*assessment.completionShare));
    return text + "\n" + row.verdictWord;
}

BulletRow rowOf(const CompareScope& scope, const domain::Target& target, const domain::Indicator& indicator)
{
    const AssessedTarget& assessment = scope.snapshot.assessment(target);
    BulletRow row;
    row.mark = markOf(scope, target.region, indicator);
    row.mark.target = target.id;
    row.target = *target.value;
    row.upper = target.upperValue;
    row.comparator = target.comparator;
    row.targetYear = target.year;
    row.targetText = presentation::conditionText(target.comparator, *target.value, target.upperValue);
    if (target.year)
        row.targetText = std::to_string(*target.year) + ": " + row.targetText;
    if (assessment.judged) {
        row.value = assessment.judged->value;
        row.year = assessment.judged->year;
        row.qualifier = assessment.judged->qualifier;
        row.valueText =
            presentation::conditionText(assessment.judged->qualifier, assessment.judged->value, std::nullopt) + " (" +
            std::to_string(assessment.judged->year) + ")";
    }
    row.verdict = assessment.verdict;
    row.verdictWord = verdictWord(assessment.verdict, scope.words);
    row.ranges = rangesOf(judge(scope.snapshot, target, profileFor(indicator, scope.snapshot.assessmentOptions())));
    row.unit = unitOf(scope.snapshot, indicator).in(scope.words.language);
    row.mark.readOut = readOutOf(scope, target, indicator, row);
    return row;
}

void finish(const CompareScope& scope, BulletSpec bullets, const std::vector<domain::DocumentId>& documents,
            presentation::CompareSpec& spec)
{
    if (bullets.rows.size() > kMostBullets) {
        spec.head.notes.push_back(
            filledIn(scope.words.phrase("compare.left_out"), std::to_string(bullets.rows.size() - kMostBullets)));
        bullets.rows.resize(kMostBullets);
    }
    const bool hasRanges = std::ranges::any_of(bullets.rows, [](const BulletRow& row) { return !row.ranges.empty(); });
    bullets.valueTitle = scope.words.latestValue;
    bullets.targetTitle = scope.words.target;
    if (hasRanges) {
        using domain::Verdict;
        spec.head.notes.push_back(scope.words.phrase("compare.ranges"));
        for (const Verdict verdict : {Verdict::OffTrack, Verdict::NeedsAcceleration, Verdict::OnTrack})
            bullets.rangeLegend.push_back({verdict, verdictWord(verdict, scope.words)});
    }
    if (std::string sources = sourceNote(scope.snapshot, documents, scope.words); !sources.empty())
        spec.head.notes.push_back(std::move(sources));
    if (bullets.rows.empty())
        spec.head.emptyText = scope.words.phrase("compare.empty.bullets");
    spec.figure = std::move(bullets);
}

} // namespace

presentation::CompareSpec bulletsOf(const CompareScope& scope, const CompareValues& values)
{
    const domain::Indicator& indicator = *values.indicator;
    presentation::CompareSpec spec;
    BulletSpec bullets;
    std::vector<domain::DocumentId> documents;
    bullets.hasSharedScale = scope.options.hasSharedScale;
    for (const domain::RegionCode& region : values.regions) {
        const auto target = values.targets.find(region);
        if (target == values.targets.end() || !target->second->value)
            continue;
        bullets.rows.push_back(rowOf(scope, *target->second, indicator));
        documents.push_back(target->second->document);
    }
    setTitle(indicator.name.in(scope.words.language),
             {unitPart(unitOf(scope.snapshot, indicator), scope.words),
              scope.words.phrase(bullets.hasSharedScale ? "compare.scale.shared" : "compare.scale.own")},
             spec.head);
    addGaps(
        scope, values,
        [&](const domain::RegionCode& region) -> std::optional<std::string> {
            const auto target = values.targets.find(region);
            if (target == values.targets.end())
                return scope.words.noTarget;
            return target->second->value ? std::nullopt
                                         : std::optional(wantedText(scope.snapshot, *target->second, scope.words));
        },
        spec.head);
    if (!spec.head.gaps.empty())
        spec.head.gapsTitle =
            filledIn(scope.words.phrase("compare.without_target"), std::to_string(spec.head.gaps.size()));
    addGapNote(scope, spec.head);
    finish(scope, std::move(bullets), documents, spec);
    return spec;
}

presentation::CompareSpec indicatorBulletsOf(const CompareScope& scope)
{
    presentation::CompareSpec spec;
    spec.head.facet = presentation::CompareFacet::Indicators;
    BulletSpec bullets;
    bullets.hasSharedScale = false; // units are never mixed
    std::vector<domain::DocumentId> documents;
    for (const domain::Target* target : targetsInForce(scope.snapshot, scope.selection)) {
        const domain::Indicator* indicator = scope.snapshot.findIndicator(target->indicator);
        const bool isOfRegion = target->region == scope.selection.region;
        if (!indicator || !isOfRegion || !target->value || bullets.rows.size() > kMostBullets)
            continue;
        BulletRow row = rowOf(scope, *target, *indicator);
        row.mark.label = indicator->name.in(scope.words.language);
        row.mark.readOut = readOutOf(scope, *target, *indicator, row);
        if (!row.unit.empty())
            row.targetText =
                presentation::withUnit(row.targetText, unitOf(scope.snapshot, *indicator), scope.words.language);
        bullets.rows.push_back(std::move(row));
        documents.push_back(target->document);
    }
    if (!scope.selection.region.isNone())
        setTitle(regionName(scope.snapshot, scope.selection.region, scope.words.language),
                 {scope.words.phrase("compare.scale.own")}, spec.head);
    finish(scope, std::move(bullets), documents, spec);
    if (scope.selection.region.isNone())
        spec.head.emptyText = scope.words.phrase("compare.empty.region");
    return spec;
}

} // namespace wm::workspace
