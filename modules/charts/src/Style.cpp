// SPDX-License-Identifier: GPL-3.0-or-later
#include "Style.h"

#include "wm/charts/FontFamilies.h"

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

constexpr QSizeF kUsualFigure{900.0, 520.0};
constexpr double kSmallest = 0.92;
constexpr double kLargest = 1.3;

} // namespace

QColor toColor(presentation::Rgb colour, double opacity)
{
    QColor result(colour.red, colour.green, colour.blue);
    result.setAlphaF(static_cast<float>(opacity));
    return result;
}

QFont chartFont(TextSize size, QFont::Weight weight)
{
    QFont font;
    setTypeface(font, size.typeface);
    font.setPixelSize(static_cast<int>(std::lround(size.pixels)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TypeSizes typeSizesIn(presentation::Typeface typeface)
{
    TypeSizes sizes;
    for (TextSize* size : {&sizes.title, &sizes.text, &sizes.label, &sizes.note})
        size->typeface = typeface;
    return sizes;
}

TypeSizes typeSizesFor(const QSizeF& figure, presentation::Typeface typeface)
{
    const double share = std::min(figure.width() / kUsualFigure.width(), figure.height() / kUsualFigure.height());
    const double scale = std::clamp(share, kSmallest, kLargest);
    TypeSizes sizes = typeSizesIn(typeface);
    for (TextSize* size : {&sizes.title, &sizes.text, &sizes.label})
        size->pixels *= scale;
    sizes.note.pixels *= std::max(scale, 1.0);
    return sizes;
}

} // namespace wm::charts
