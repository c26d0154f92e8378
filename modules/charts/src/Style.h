// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Theme.h"

#include <QColor>
#include <QFont>
#include <QSizeF>

namespace wm::charts {

/// A colour by what it is for, where the palette is not known yet.
using ColourRole = presentation::Rgb presentation::Palette::*;

[[nodiscard]] QColor toColor(presentation::Rgb colour, double opacity = 1.0);

/// How large text is, in pixels, and what it is set in.
struct TextSize {
    double pixels = presentation::type::kBase;
    presentation::Typeface typeface = presentation::Typeface::Sans;

    operator double() const { return pixels; } // NOLINT(google-explicit-constructor): a length like any other
};

/// The figure's font. Sized in pixels and unhinted, so that text is as wide in a PDF as on the screen.
[[nodiscard]] QFont chartFont(TextSize size, QFont::Weight weight = QFont::Normal);

/// Text sizes of a figure.
struct TypeSizes {
    TextSize title{presentation::type::kTitle};
    TextSize text{presentation::type::kBase}; ///< subtitle
    TextSize label{presentation::type::kSmall};
    TextSize note{presentation::type::kNote};
};

[[nodiscard]] TypeSizes typeSizesIn(presentation::Typeface typeface);
/// Sizes for a figure of that size: slightly smaller in a small card, larger on a large sheet.
[[nodiscard]] TypeSizes typeSizesFor(const QSizeF& figure,
                                     presentation::Typeface typeface = presentation::Typeface::Sans);

} // namespace wm::charts
