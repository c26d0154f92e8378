// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/NumberText.h"
#include "wm/presentation/TableSpec.h"
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

} // namespace wm::workspace
