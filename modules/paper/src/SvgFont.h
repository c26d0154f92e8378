// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>

namespace wm::paper {

/// font-family, font-size and, where not normal, font-weight and font-style. The families asked for come first, then
/// the one that was found on this machine, whose widths the layout rests on, then a generic one.
/// \param scale figure pixels per pixel of the font.
/// \param dpi to turn a font's points into pixels.
[[nodiscard]] QByteArray fontAttributes(const QFont& font, double scale, int dpi);

} // namespace wm::paper
