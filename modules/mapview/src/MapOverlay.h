// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/mapview/MapViewport.h"
#include "wm/presentation/Theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace wm::mapview {

/// A round ground distance and how long it is on screen.
struct ScaleBar {
    double metres = 0.0;
    double pixels = 0.0;
    QString text; ///< "50 km"
};
/// The largest of 1, 2 or 5 times a power of ten that is not longer than `maxPixels`, at the centre of the view.
[[nodiscard]] ScaleBar scaleBarFor(const MapViewport& viewport, double maxPixels);

/// What is drawn on top of a map; `map` is the picture, in screen coordinates.
void paintScaleBar(QPainter& painter, const MapViewport& viewport, QPointF bottomLeft,
                   const presentation::FigureStyle& style = {});
/// Pale ground for it, where names of places may stand below.
void paintScaleBarPlate(QPainter& painter, const MapViewport& viewport, QPointF bottomLeft);
void paintNorthArrow(QPainter& painter, QPointF topRight, const presentation::FigureStyle& style = {});
/// What they cover.
[[nodiscard]] double scaleBarHeight(presentation::Typeface typeface = presentation::Typeface::Sans);
[[nodiscard]] QRectF scaleBarBox(const MapViewport& viewport, QPointF bottomLeft,
                                 presentation::Typeface typeface = presentation::Typeface::Sans);
[[nodiscard]] QRectF northArrowBox(QPointF topRight);
/// "Schematic map, not reviewed", framed; smaller where the map is narrow. Nothing for an empty text.
[[nodiscard]] QSizeF markSize(const QString& mark, double mostWidth,
                              presentation::Typeface typeface = presentation::Typeface::Sans);
/// A box of markSize().
void paintMark(QPainter& painter, const QString& mark, const QRectF& box, const presentation::FigureStyle& style = {});
/// A strip along the bottom of the map with wrapped text; at most a fifth of the map, but two lines.
[[nodiscard]] double notesStripHeight(const QString& notes, const QSizeF& map);
void paintNotesStrip(QPainter& painter, const QString& notes, const QRectF& map);

} // namespace wm::mapview
