// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartFlags.h"

#include "wm/domain/ChartNote.h"

namespace wm::workspace {

namespace {

using domain::ChartNote;
using domain::ChartNoteKind;
using presentation::ChartFlag;
using presentation::filledIn;
using presentation::Words;

std::string breakNote(const ChartNote& note, const Words& words)
{
    const std::string year = std::to_string(note.year);
    return note.text.empty() ? filledIn(words.phrase("chart_note.break"), year)
                             : filledIn(words.phrase("chart_note.break_because"), year, note.text);
}

ChartFlag flagOf(const ChartNote& note, const Words& words)
{
    const std::string year = std::to_string(note.year);
    if (note.kind == ChartNoteKind::Event)
        return {ChartFlag::Kind::Event, note.year, note.text, filledIn(words.pointLabel, year, note.text)};
    return {ChartFlag::Kind::Break, note.year, note.text.empty() ? words.phrase("chart_note.break_label") : note.text,
            breakNote(note, words)};
}

} // namespace

void addFlags(const Snapshot& snapshot, const ChartContent& content, const Words& words, presentation::ChartSpec& spec)
{
    for (const ChartNote& note : snapshot.catalogue().chartNotes) {
        if (!note.isFor(content.indicator->id, content.region))
            continue;
        spec.flags.push_back(flagOf(note, words));
        spec.notes.push_back(spec.flags.back().readOut);
    }
}

std::vector<std::string> breakNotes(const Snapshot& snapshot, const domain::Target& target, int fromYear, int toYear,
                                    const Words& words)
{
    std::vector<std::string> notes;
    for (const ChartNote& note : snapshot.catalogue().chartNotes) {
        if (note.kind == ChartNoteKind::Break && note.isFor(target.indicator, target.region) && note.year > fromYear &&
            note.year <= toYear)
            notes.push_back(breakNote(note, words));
    }
    return notes;
}

} // namespace wm::workspace
