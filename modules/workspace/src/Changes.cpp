// SPDX-License-Identifier: GPL-3.0-or-later
#include "DifferenceOf.h"
#include "Rectangle.h"
#include "Scope.h"
#include "TargetText.h"

#include "wm/workspace/History.h"

#include <algorithm>

namespace wm::workspace {

namespace {

using domain::Target;
using presentation::ChangesSpec;
using presentation::Words;

/// Sentences of a phrase and a count, for counts above zero.
class Summary {
public:
    explicit Summary(const Words& words)
        : m_words(words)
    {
    }
    void add(const char* phrase, std::int64_t count)
    {
        if (count == 0)
            return;
        m_text += m_text.empty() ? "" : " · ";
        m_text += presentation::filledIn(m_words.phrase(phrase), std::to_string(count));
    }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    const Words& m_words;
    std::string m_text;
};

void addObservations(Summary& summary, const Snapshot& now, const Difference& difference,
                     const presentation::Selection& selection)
{
    const Rectangle rectangle(now, selection);
    domain::SeriesChange sum;
    for (const domain::SeriesChange& series : difference.observations) {
        if (!now.isWithin(series.region, selection.region) || !rectangle.has(series.region) ||
            !isInTheme(now, series.indicator, selection.theme))
            continue;
        sum.added += series.added;
        sum.changed += series.changed;
        sum.removed += series.removed;
    }
    summary.add("changes.values_added", sum.added);
    summary.add("changes.values_changed", sum.changed);
    summary.add("changes.values_removed", sum.removed);
}

std::string judgedText(const Snapshot& snapshot, const Target& target, const AssessedTarget& assessed,
                       const Words& words)
{
    const domain::Indicator* const indicator = snapshot.findIndicator(target.indicator);
    if (!assessed.judged || !indicator)
        return "–";
    return observedText(snapshot, *indicator, assessed.judged->value, assessed.judged->qualifier, words) + " (" +
           std::to_string(assessed.judged->year) + ")";
}

/// Of a target with a number: one in words is named by its verdict, which a target that is gone has not.
std::string aimText(const Snapshot& now, const Target& target, const Words& words)
{
    return target.value && now.findIndicator(target.indicator) ? targetLine(now, target, words) : std::string();
}

ChangesSpec::Item itemOf(const Snapshot& now, const TargetDifference& difference, const Words& words)
{
    const Target* const is = difference.isGone ? nullptr : now.findTarget(difference.target);
    const Target& named = is ? *is : *difference.past;
    const domain::Indicator* const indicator = now.findIndicator(named.indicator);
    ChangesSpec::Item item;
    item.indicator = named.indicator;
    item.title = indicator ? indicator->name.in(words.language) : named.code;
    item.title += " · " + regionName(now, named.region, words.language);
    item.targetText = aimText(now, named, words);
    item.was = item.now = "–";
    if (difference.past) {
        item.was = judgedText(now, *difference.past, difference.pastAssessment, words);
        item.verdictWas = difference.pastAssessment.verdict;
    } else {
        item.remark = words.phrase("changes.new");
    }
    if (is) {
        item.target = is->id;
        item.now = judgedText(now, *is, now.assessment(*is), words);
        item.verdict = now.assessment(*is).verdict;
    } else {
        item.remark = words.phrase("changes.gone");
    }
    if (difference.isSetAnew) {
        const std::string wanted = aimText(now, *difference.past, words);
        item.remark = presentation::filledIn(words.phrase("changes.set_anew"), wanted.empty() ? "–" : wanted);
    }
    return item;
}

/// Worse first, then better, then what was done to targets, then values.
int rankOf(const ChangesSpec::Item& item)
{
    if (item.verdictWas && item.verdict) {
        const int turn = turnOf(*item.verdictWas, *item.verdict);
        if (turn != 0)
            return turn < 0 ? 0 : 1;
        if (item.verdictWas != item.verdict)
            return 2;
    }
    return item.remark.empty() ? 4 : 3;
}

void addTargets(Summary& summary, const std::vector<ChangesSpec::Item>& items,
                const std::vector<const TargetDifference*>& differences)
{
    const auto count = [&](int rank) {
        return std::ranges::count(items, rank, rankOf);
    };
    summary.add("changes.worse", count(0));
    summary.add("changes.better", count(1));
    const auto countOf = [&](auto isOne) {
        return std::ranges::count_if(differences, [&](const TargetDifference* each) { return isOne(*each); });
    };
    summary.add("changes.targets_new", countOf([](const TargetDifference& each) { return !each.past.has_value(); }));
    summary.add("changes.targets_set_anew", countOf([](const TargetDifference& each) { return each.isSetAnew; }));
    summary.add("changes.targets_gone", countOf([](const TargetDifference& each) { return each.isGone; }));
}

} // namespace

ChangesSpec changesOf(const Snapshot& now, const Difference& difference, const presentation::Selection& selection,
                      const Words& words, std::size_t most)
{
    const TargetSelection scope(now, selection);
    std::vector<const TargetDifference*> inScope;
    ChangesSpec spec;
    for (const TargetDifference& each : difference.targets) {
        const Target* const is = each.isGone ? nullptr : now.findTarget(each.target);
        if ((!is && !each.past) || !scope.has(is ? *is : *each.past))
            continue;
        inScope.push_back(&each);
        spec.items.push_back(itemOf(now, each, words));
    }
    Summary summary(words);
    addObservations(summary, now, difference, selection);
    addTargets(summary, spec.items, inScope);
    spec.summary = summary.text();
    std::ranges::stable_sort(spec.items, {}, rankOf);
    if (spec.items.size() > most) {
        spec.more = static_cast<int>(spec.items.size() - most);
        spec.items.resize(most);
    }
    if (spec.summary.empty() && spec.items.empty())
        spec.emptyText = words.phrase("changes.none");
    return spec;
}

} // namespace wm::workspace
