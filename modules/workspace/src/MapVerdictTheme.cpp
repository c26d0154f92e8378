// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapThemes.h"
#include "Scope.h"
#include "SourceNote.h"
#include "TargetText.h"

#include "wm/base/Text.h"
#include "wm/presentation/Palette.h"

#include <algorithm>
#include <set>

namespace wm::workspace {

using domain::Verdict;
using presentation::AreaLook;
using presentation::MapArea;
using presentation::MapSpec;

namespace {

/// What the legend says of all verdicts together.
struct Found {
    std::set<int> years; ///< in which the targets are due
    std::set<std::string> methods;
    std::vector<domain::DocumentId> documents;
    std::set<std::string> notApplicable;
};

/// "2020", or "2020–2035" where regions have targets of several years.
std::string yearsText(const std::set<int>& years)
{
    if (years.empty())
        return {};
    const std::string first = std::to_string(*years.begin());
    return years.size() == 1 ? first : first + "–" + std::to_string(*years.rbegin());
}

/// No target, or values that the method cannot judge: neither is a verdict that could be better or worse.
void setNotApplicable(const std::string& why, MapArea& area, Found& found)
{
    area.look = AreaLook::NotApplicable;
    area.readOut += "\n" + why;
    found.notApplicable.insert(why);
}

std::optional<Verdict> describe(const MapSubject& subject, const domain::Target& target, MapArea& area, Found& found)
{
    const AssessedTarget& assessment = subject.snapshot.assessment(target);
    const std::string& word = verdictWord(assessment.verdict, subject.words);
    found.documents.push_back(target.document);
    if (target.year)
        found.years.insert(*target.year);
    if (!assessment.method.empty())
        found.methods.insert(assessment.method);
    if (target.region != area.region)
        area.readOut += "\n" + regionName(subject.snapshot, target.region, subject.words.language);
    const std::string text = yearText(target.year, subject.words) + ": " + word;
    if (assessment.verdict == Verdict::NotAssessable) {
        setNotApplicable(word, area, found);
        return std::nullopt;
    }
    area.readOut += "\n" + text;
    return assessment.verdict == Verdict::NoData ? std::nullopt : std::optional(assessment.verdict);
}

/// Only the verdicts that there are, in their order.
void addClasses(const std::map<std::size_t, Verdict>& verdicts, const presentation::Words& words, MapSpec& spec)
{
    for (const Verdict verdict : domain::kVerdicts) {
        bool isThere = false;
        for (const auto& [area, its] : verdicts) {
            if (its != verdict)
                continue;
            spec.areas[area].colourClass = static_cast<int>(spec.classes.size());
            isThere = true;
        }
        if (isThere)
            spec.classes.push_back({verdictWord(verdict, words), presentation::verdictColour(verdict), verdict});
    }
}

void addNotes(const MapSubject& subject, const Found& found, MapSpec& spec)
{
    const presentation::Words& words = subject.words;
    spec.classHeading =
        presentation::filledIn(words.pointLabel, words.verdict, subject.indicator.name.in(words.language));
    if (!found.years.empty())
        spec.classNotes.push_back(presentation::filledIn(words.pointLabel, words.horizon, yearsText(found.years)));
    const std::vector<std::string> methods(found.methods.begin(), found.methods.end());
    if (!methods.empty())
        spec.classNotes.push_back(presentation::filledIn(words.methodLabel, join(methods, words.listSeparator)));
    const std::vector<std::string> reasons(found.notApplicable.begin(), found.notApplicable.end());
    spec.notApplicable = join(reasons, " · ");
    addNote(sourceNote(subject.snapshot, found.documents, words), spec);
}

} // namespace

void showVerdicts(const MapSubject& subject, MapSpec& spec)
{
    const std::string level =
        subject.regions.levelOfMost([&](const auto& region) { return targetFor(subject, region) != nullptr; });
    const auto speakers = speakersFor(subject.regions, level, spec);
    std::map<std::size_t, Verdict> verdicts; // of the areas that have one
    Found found;
    for (std::size_t i = 0; i < spec.areas.size(); ++i) {
        MapArea& area = spec.areas[i];
        area.readOut = area.label;
        const domain::Target* target = speakers[i] ? targetFor(subject, *speakers[i]) : nullptr;
        if (!target) {
            setNotApplicable(subject.words.noTarget, area, found);
            continue;
        }
        if (const auto verdict = describe(subject, *target, area, found))
            verdicts.emplace(i, *verdict);
    }
    addClasses(verdicts, subject.words, spec);
    addNotes(subject, found, spec);
}

} // namespace wm::workspace
