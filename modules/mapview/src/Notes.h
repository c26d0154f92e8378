// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wm::mapview {

/// What is said below a map is one paragraph. A line of it never begins with what parts two notes.
[[nodiscard]] inline QString noteSeparator()
{
    return QStringLiteral("\u00a0\u00a0\u00b7  ");
}

[[nodiscard]] inline QString withNote(const QString& notes, const QString& note)
{
    return notes.isEmpty() || note.isEmpty() ? notes + note : notes + noteSeparator() + note;
}

/// The paragraph with each note on a line of its own.
[[nodiscard]] inline QString listedNotes(QString notes)
{
    return notes.replace(noteSeparator(), QStringLiteral("\n"));
}

} // namespace wm::mapview
