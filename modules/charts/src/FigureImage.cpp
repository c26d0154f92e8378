// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureImage.h"

#include "Style.h"

#include "wm/presentation/Palette.h"

#include <QPainter>

#include <cmath>

namespace wm::charts {

namespace {

constexpr double kDotsPerInch = 96.0;
constexpr double kInchesPerMetre = 39.37007874;

} // namespace

QImage figureImage(QSize size, double scale, const std::function<void(QPainter&)>& paint)
{
    if (size.isEmpty() || !(scale > 0.0))
        return {};
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(scale);
    image.fill(toColor(presentation::kLightPalette.paper));
    QPainter painter(&image);
    paint(painter);
    painter.end();
    const int dotsPerMetre = static_cast<int>(std::lround(kDotsPerInch * scale * kInchesPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

} // namespace wm::charts
