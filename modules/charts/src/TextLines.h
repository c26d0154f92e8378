// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace wm::charts {

/// The text broken into lines of at most `width` pixels; what does not fit into `mostLines` ends in an ellipsis.
/// Chinese breaks between any two characters, other scripts between words. No lines for an empty text.
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width, int mostLines);

[[nodiscard]] double textWidth(const QString& text, const QFont& font);
[[nodiscard]] double lineHeight(const QFont& font);
/// From the top of a line to its baseline.
[[nodiscard]] double baselineIn(const QFont& font);

} // namespace wm::charts
