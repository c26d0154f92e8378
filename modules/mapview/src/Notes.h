// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wm::mapview {

/// What is said below a map is one paragraph.
[[nodiscard]] inline QString withNote(const QString& notes, const QString& note)
{
    return notes.isEmpty() || note.isEmpty() ? notes + note : notes + QStringLiteral("  \u00b7  ") + note;
}

} // namespace wm::mapview
