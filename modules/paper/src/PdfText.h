// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace wm::paper {

/// Makes text copied from or searched in a PDF of Qt's the text that was painted. Qt looks up what a glyph means by
/// taking the lowest code that the font maps to it. Where a font draws 用 (U+7528) and the dictionary radical U+2F64
/// with one glyph, as the Noto fonts do, that is the radical, which looks the same and is found by no search for 用;
/// for the space it is the tab. The tables keep their length, so the file's offsets stay right.
void mendTextCodes(QByteArray& pdf);

} // namespace wm::paper
