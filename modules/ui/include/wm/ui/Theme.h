// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Palette.h"

#include <QColor>
#include <QFont>

class QApplication;

namespace wm::ui {

/// Style, palette, font, icon and style sheet of the whole program. Windows that are open change at once: each widget
/// is told by QEvent::PaletteChange. `palette` must stay. Thread: GUI.
void applyTheme(QApplication& application, const presentation::Palette& palette = presentation::kLightPalette);
/// What the program's windows are painted in now. Pictures that leave the program are not. Thread: GUI.
[[nodiscard]] const presentation::Palette& colours();

[[nodiscard]] QColor toColour(presentation::Rgb rgb);
/// The colour mixed with the paper; share 1 is the colour itself.
[[nodiscard]] QColor paleColour(presentation::Rgb rgb, double share);
/// Black or white, whichever reads better on the colour.
[[nodiscard]] QColor inkOn(presentation::Rgb background);
/// The program's font at another size in device-independent pixels.
[[nodiscard]] QFont fontOf(int pixelSize, QFont::Weight weight = QFont::Normal);

/// Sizes in device-independent pixels; every distance is a multiple of 4.
inline constexpr int kBaseFontSize = 13;
inline constexpr int kSmallFontSize = 12;
inline constexpr int kTitleFontSize = 17;
inline constexpr int kGap = 8;
inline constexpr int kHalfGap = 4;
inline constexpr int kMargin = 12;
inline constexpr double kRadius = 6.0;

} // namespace wm::ui
