// SPDX-License-Identifier: GPL-3.0-or-later
#include "Style.h"

#include <QStringList>

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

QFont chartFont(double pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Microsoft YaHei"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("sans-serif")});
    font.setPixelSize(static_cast<int>(std::lround(pixelSize)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TypeSizes typeSizesFor(const QSizeF& figure)
{
    const double share = std::min(figure.width() / kUsualFigure.width(), figure.height() / kUsualFigure.height());
    const double scale = std::clamp(share, kSmallest, kLargest);
    TypeSizes sizes;
    return {sizes.title * scale, sizes.text * scale, sizes.label * scale, sizes.note * std::max(scale, 1.0)};
}

} // namespace wm::charts
