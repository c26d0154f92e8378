// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TargetText.h"

#include "wm/presentation/NumberText.h"
#include "wm/presentation/TableSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <string>

namespace wm::workspace {

[[nodiscard]] inline presentation::TableCell textCell(std::string text)
{
    return {std::move(text), {}, {}, {}};
}

/// A name for people and its code for machines.
[[nodiscard]] inline presentation::TableCell namedCell(std::string name, std::string code)
{
    return {std::move(name), {}, {}, std::move(code)};
}

[[nodiscard]] inline presentation::TableCell numberCell(double value)
{
    return {presentation::numberText(value), value, {}, {}};
}

[[nodiscard]] inline presentation::TableCell yearCell(int year)
{
    return {std::to_string(year), static_cast<double>(year), {}, {}};
}

[[nodiscard]] inline presentation::TableCell documentCell(const Snapshot& snapshot, domain::DocumentId id)
{
    const domain::Document* document = snapshot.findDocument(id);
    return document ? namedCell(document->title, document->code) : presentation::TableCell{};
}

/// The target that set this one anew: "规划 (2016-05): ≥ 18%"; empty for a target in force.
[[nodiscard]] inline presentation::TableCell successorCell(const Snapshot& snapshot, const domain::Target& target,
                                                           const presentation::Words& words)
{
    const domain::Target* const later = snapshot.successorOf(target);
    if (!later)
        return {};
    const std::string title = datedTitle(*snapshot.findDocument(later->document));
    return namedCell(presentation::filledIn(words.pointLabel, title, wantedText(snapshot, *later, words)), later->code);
}

} // namespace wm::workspace
