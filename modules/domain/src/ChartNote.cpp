// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/ChartNote.h"

namespace wm::domain {

std::string faultOf(const ChartNote& note)
{
    if (note.year < ChartNote::kFirstYear || note.year > ChartNote::kLastYear)
        return "year: found " + std::to_string(note.year) + ", expected " + std::to_string(ChartNote::kFirstYear) +
               " to " + std::to_string(ChartNote::kLastYear);
    if (note.kind == ChartNoteKind::Event && note.text.find_first_not_of(" \t\r\n") == std::string::npos)
        return "text: found nothing, expected what happened";
    if (note.text.size() > ChartNote::kMostBytes)
        return "text: found " + std::to_string(note.text.size()) + " bytes, expected at most " +
               std::to_string(ChartNote::kMostBytes);
    return {};
}

std::string_view toText(ChartNoteKind kind)
{
    return kind == ChartNoteKind::Break ? "break" : "event";
}

std::optional<ChartNoteKind> chartNoteKindFromText(std::string_view text)
{
    if (text == "event")
        return ChartNoteKind::Event;
    if (text == "break")
        return ChartNoteKind::Break;
    return std::nullopt;
}

} // namespace wm::domain
