// SPDX-License-Identifier: GPL-3.0-or-later
#include "Marks.h"

#include "Style.h"

#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <algorithm>

namespace wm::charts {

namespace {

using domain::Comparator;

constexpr double kCapHalfWidth = 4.5;
constexpr double kCapGap = 3.5; // between diamond and arrow cap
constexpr double kCapHeight = 3.5;
constexpr double kRangeHalfWidth = 5.0;
constexpr double kSoftBandX = 15.0;
constexpr double kSoftBandY = 9.0;
constexpr double kHalo = 4.0;

QPen roundPen(presentation::Rgb colour, double width)
{
    return QPen(toColor(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

bool isUpward(Comparator comparator)
{
    return comparator == Comparator::GreaterOrEqual || comparator == Comparator::Greater;
}

bool isDownward(Comparator comparator)
{
    return comparator == Comparator::LessOrEqual || comparator == Comparator::Less;
}

bool isStrict(Comparator comparator)
{
    return comparator == Comparator::Greater || comparator == Comparator::Less;
}

void paintDiamond(QPainter& painter, const QPointF& centre, double radius, bool isHollow,
                  const presentation::Palette& colours)
{
    const double inner = isHollow ? radius - 1.0 : radius;
    QPolygonF diamond{centre + QPointF(0, -inner), centre + QPointF(inner, 0), centre + QPointF(0, inner),
                      centre + QPointF(-inner, 0)};
    // The paper edge keeps the diamond apart from lines that pass behind it.
    painter.setPen(isHollow ? roundPen(colours.target, 2.0) : roundPen(colours.paper, 1.5));
    painter.setBrush(toColor(isHollow ? colours.paper : colours.target));
    painter.drawPolygon(diamond);
}

/// The arrow cap that says which side of the value is wanted. direction: -1 up, 1 down.
void paintCap(QPainter& painter, const QPointF& centre, double direction, const presentation::Palette& colours)
{
    const double base = kTargetRadius + kCapGap;
    painter.setPen(roundPen(colours.target, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{centre + QPointF(-kCapHalfWidth, direction * base),
                                   centre + QPointF(0, direction * (base + kCapHeight)),
                                   centre + QPointF(kCapHalfWidth, direction * base)});
}

void paintRange(QPainter& painter, const TargetMark& mark, const presentation::Palette& colours)
{
    const double x = mark.lower.x();
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColor(colours.target, 0.3));
    painter.drawRect(QRectF(QPointF(x - kRangeHalfWidth, mark.upper.y()), QPointF(x + kRangeHalfWidth, mark.lower.y()))
                         .normalized());
    painter.setPen(roundPen(colours.target, 2.5));
    for (const QPointF& end : {mark.lower, mark.upper})
        painter.drawLine(end - QPointF(kRangeHalfWidth + 2.0, 0), end + QPointF(kRangeHalfWidth + 2.0, 0));
}

void paintSoftBand(QPainter& painter, const QPointF& centre, const presentation::Palette& colours)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColor(colours.target, 0.2));
    painter.drawRoundedRect(QRectF(centre.x() - kSoftBandX, centre.y() - kSoftBandY, 2 * kSoftBandX, 2 * kSoftBandY),
                            kSoftBandY, kSoftBandY);
}

/// A mark without its halo.
QRectF signBounds(const TargetMark& mark)
{
    if (mark.isRange())
        return QRectF(mark.lower, mark.upper)
            .normalized()
            .adjusted(-kRangeHalfWidth - 3.0, -2.0, kRangeHalfWidth + 3.0, 2.0);
    const QPointF centre = mark.lower;
    if (mark.comparator == Comparator::About)
        return {centre.x() - kSoftBandX, centre.y() - kSoftBandY, 2 * kSoftBandX, 2 * kSoftBandY};
    constexpr double kRadius = kTargetRadius + 1.0;
    constexpr double kCap = kCapGap + kCapHeight;
    return QRectF(centre.x() - kRadius, centre.y() - kRadius, 2 * kRadius, 2 * kRadius)
        .adjusted(0, isUpward(mark.comparator) ? -kCap : 0, 0, isDownward(mark.comparator) ? kCap : 0);
}

void paintHalo(QPainter& painter, const QRectF& bounds, const presentation::Palette& colours)
{
    const QRectF halo = bounds.adjusted(-kHalo, -kHalo, kHalo, kHalo);
    const double radius = std::min(halo.width(), halo.height()) / 2.0;
    painter.setPen(QPen(toColor(colours.accent), 1.5));
    painter.setBrush(toColor(colours.accent, 0.16));
    painter.drawRoundedRect(halo, radius, radius);
}

/// Of what is wanted no longer: an outline only.
void paintSupersededMark(QPainter& painter, const TargetMark& mark, const presentation::Palette& colours)
{
    constexpr double kRadius = kTargetRadius - 1.5;
    painter.setPen(roundPen(colours.mutedInk, 1.4));
    painter.setBrush(toColor(colours.paper));
    if (mark.isRange())
        painter.drawLine(mark.lower, mark.upper);
    for (const QPointF& centre : {mark.lower, mark.upper})
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -kRadius), centre + QPointF(kRadius, 0),
                                      centre + QPointF(0, kRadius), centre + QPointF(-kRadius, 0)});
}

} // namespace

QPen observedPen(const presentation::Palette& colours)
{
    return roundPen(colours.accent, 2.0);
}

QPen pathPen(const presentation::Palette& colours)
{
    QPen pen(toColor(colours.target, 0.75), 1.4, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4.0, 3.0});
    return pen;
}

void paintObservedMark(QPainter& painter, const QPointF& centre, const presentation::Palette& colours)
{
    painter.setPen(roundPen(colours.paper, 1.0));
    painter.setBrush(toColor(colours.accent));
    painter.drawEllipse(centre, kDiscRadius, kDiscRadius);
}

void paintPartYearMark(QPainter& painter, const QPointF& centre, const presentation::Palette& colours)
{
    painter.setPen(roundPen(colours.accent, 1.6));
    painter.setBrush(toColor(colours.paper));
    painter.drawEllipse(centre, kDiscRadius, kDiscRadius);
}

void paintBaselineMark(QPainter& painter, const QPointF& centre, const presentation::Palette& colours)
{
    constexpr double kHalf = 4.2;
    painter.setPen(QPen(toColor(colours.baseline), 1.8, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(toColor(colours.paper));
    painter.drawRect(QRectF(centre - QPointF(kHalf, kHalf), centre + QPointF(kHalf, kHalf)));
}

void paintSpanMark(QPainter& painter, const QPointF& first, const QPointF& last, const presentation::Palette& colours)
{
    constexpr double kCap = 4.0;
    painter.setPen(QPen(toColor(colours.accent), 1.8, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(first, last);
    for (const QPointF& end : {first, last})
        painter.drawLine(end - QPointF(0, kCap), end + QPointF(0, kCap));
}

QRectF TargetMark::bounds() const
{
    const double halo = isSelected ? kHalo + 1.0 : 0.0;
    return signBounds(*this).adjusted(-halo, -halo, halo, halo);
}

void paintTargetMark(QPainter& painter, const TargetMark& mark, const presentation::Palette& colours)
{
    if (mark.isSelected)
        paintHalo(painter, signBounds(mark), colours);
    if (mark.isSuperseded)
        return paintSupersededMark(painter, mark, colours);
    if (mark.isRange())
        return paintRange(painter, mark, colours);
    if (mark.comparator == Comparator::About)
        paintSoftBand(painter, mark.lower, colours);
    paintDiamond(painter, mark.lower, kTargetRadius, isStrict(mark.comparator), colours);
    if (isUpward(mark.comparator))
        paintCap(painter, mark.lower, -1.0, colours);
    if (isDownward(mark.comparator))
        paintCap(painter, mark.lower, 1.0, colours);
}

} // namespace wm::charts
