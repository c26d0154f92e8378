// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartNotes.h"

#include "SourceNote.h"
#include "TargetText.h"

#include "wm/base/Text.h"

#include <algorithm>

namespace wm::workspace {

namespace {

using presentation::filledIn;
using presentation::Words;

std::string sourcesOf(const Snapshot& snapshot, const ChartContent& content, const Words& words)
{
    std::vector<domain::DocumentId> documents;
    documents.reserve(content.targets.size() + content.drawn.size());
    for (const domain::Target* target : content.targets)
        documents.push_back(target->document);
    for (const domain::Observation& observation : content.drawn)
        documents.push_back(observation.document);
    return sourceNote(snapshot, documents, words);
}

std::string otherKindsNote(const Snapshot& snapshot, const ChartContent& content, const Words& words)
{
    std::vector<std::string> kinds;
    for (const domain::Observation& observation : content.otherKinds) {
        std::string name = snapshot.termName("value_kind", observation.valueKind, words.language);
        if (std::ranges::find(kinds, name) == kinds.end())
            kinds.push_back(std::move(name));
    }
    return filledIn(words.otherKinds, std::to_string(content.otherKinds.size()), join(kinds, words.listSeparator));
}

std::string withoutYearNote(const Snapshot& snapshot, const ChartContent& content, const Words& words)
{
    std::vector<std::string> texts;
    texts.reserve(content.withoutYear.size());
    for (const domain::Target* target : content.withoutYear)
        texts.push_back(wantedText(snapshot, *target, words));
    return filledIn(words.targetsWithoutYear, join(texts, words.listSeparator));
}

std::string methodNote(const Snapshot& snapshot, const domain::Target& target, const Words& words)
{
    const std::string& profile = snapshot.assessment(target).method;
    return filledIn(words.methodLabel, words.phrase("profile." + profile) + " (" + profile + ")");
}

} // namespace

std::vector<std::string> chartNotes(const Snapshot& snapshot, const ChartContent& content, const Words& words)
{
    std::vector<std::string> notes;
    if (!content.targets.empty())
        notes.push_back(methodNote(snapshot, *content.targets.front(), words));
    if (!content.withoutYear.empty())
        notes.push_back(withoutYearNote(snapshot, content, words));
    if (content.lostTargets > 0)
        notes.push_back(filledIn(words.valuesToFillIn, std::to_string(content.lostTargets)));
    if (content.qualitativeTargets > 0)
        notes.push_back(filledIn(words.qualitativeTargets, std::to_string(content.qualitativeTargets)));
    if (!content.otherKinds.empty())
        notes.push_back(otherKindsNote(snapshot, content, words));
    if (content.unnamedPeriods > 0)
        notes.push_back(filledIn(words.unnamedPeriods, std::to_string(content.unnamedPeriods)));
    if (std::string sources = sourcesOf(snapshot, content, words); !sources.empty())
        notes.push_back(std::move(sources));
    for (const std::vector<const domain::Target*>* targets : {&content.targets, &content.withoutYear}) {
        for (const domain::Target* target : *targets) {
            if (target->filledIn)
                notes.push_back(filledIn(words.pointLabel, targetLine(snapshot, *target, words),
                                         fillingNote(*target->filledIn, words)));
        }
    }
    return notes;
}

} // namespace wm::workspace
