// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Theme.h"

namespace wm::ui {

/// While it lives colours() and fontOf() are those of a picture's style, and no window is told: what leaves the program
/// is painted with the code that paints the windows, whatever these look like. Only around painting that returns before
/// the next event. Thread: GUI.
class StyleScope {
public:
    explicit StyleScope(const presentation::FigureStyle& style);
    ~StyleScope();
    StyleScope(const StyleScope&) = delete;
    StyleScope& operator=(const StyleScope&) = delete;

private:
    presentation::FigureStyle m_outside;
};

} // namespace wm::ui
