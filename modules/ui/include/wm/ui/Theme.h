// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Theme.h"

#include <QColor>
#include <QFont>

class QApplication;

namespace wm::ui {

/// Style, palette, font, icon and style sheet of the whole program. Windows that are open change at once: each widget
/// is told by QEvent::PaletteChange. Thread: GUI.
void applyTheme(QApplication& application, presentation::ThemeName theme = presentation::ThemeName::Light);
/// What the program's windows are painted in now. Pictures that leave the program are not. Thread: GUI.
[[nodiscard]] const presentation::Palette& colours();

[[nodiscard]] QColor toColour(presentation::Rgb rgb);
/// The colour mixed with the paper; share 1 is the colour itself.
[[nodiscard]] QColor paleColour(presentation::Rgb rgb, double share);
/// Black or white, whichever reads better on the colour.
[[nodiscard]] QColor inkOn(presentation::Rgb background);
/// The program's font, or the picture's that is being painted, at a size in device-independent pixels.
[[nodiscard]] QFont fontOf(int pixelSize, QFont::Weight weight = QFont::Normal);

/// Sizes in device-independent pixels.
inline constexpr int kBaseFontSize = presentation::type::kBase;
inline constexpr int kSmallFontSize = presentation::type::kSmall;
inline constexpr int kTitleFontSize = presentation::type::kTitle;
using presentation::space::kGap;
using presentation::space::kHalfGap;
using presentation::space::kMargin;
using presentation::space::kRadius;

} // namespace wm::ui
