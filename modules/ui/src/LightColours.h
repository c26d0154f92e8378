// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Palette.h"

namespace wm::ui {

/// While it lives colours() is the light palette and no window is told: what leaves the program is painted with the
/// code that paints the windows, whatever their colours are. Only around painting that returns before the next event.
/// Thread: GUI.
class LightColours {
public:
    LightColours();
    ~LightColours();
    LightColours(const LightColours&) = delete;
    LightColours& operator=(const LightColours&) = delete;

private:
    const presentation::Palette* m_windows;
};

} // namespace wm::ui
