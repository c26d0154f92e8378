// SPDX-License-Identifier: GPL-3.0-or-later
#include "Legend.h"

#include "Colour.h"
#include "CorridorLook.h"
#include "LegendSigns.h"
#include "Painting.h"
#include "ServiceLook.h"
#include "TextPainting.h"
#include "ValueSigns.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wm::mapview {

namespace {

using Mark = presentation::MapLegendEntry::Mark;
namespace mapcolours = presentation::mapcolours;

constexpr double kRowHeight = 18.0;
constexpr double kSignWidth = 24.0;
constexpr double kSignGap = 7.0;
constexpr double kColumnGap = 18.0;
constexpr double kMaxTextWidth = 230.0;
constexpr double kTextMargin = 3.0; ///< above and below a wrapped text together

QFont fontOf(const SceneLegendEntry& entry)
{
    return mapFont(entry.style.typeface, type::kSmall, entry.mark == Mark::Heading ? QFont::DemiBold : QFont::Normal);
}

/// Words alone.
bool isText(const SceneLegendEntry& entry)
{
    return entry.mark == Mark::Heading || entry.mark == Mark::Note;
}

/// In more than one line.
bool isWrapped(const SceneLegendEntry& entry)
{
    return isText(entry) && textSize(fontOf(entry), entry.text).width() > kMaxTextWidth;
}

double rowHeight(const SceneLegendEntry& entry)
{
    if (entry.mark == Mark::Circles)
        return nestedCirclesSize(entry).height();
    if (isWrapped(entry))
        return wrappedHeight(fontOf(entry), entry.text, kMaxTextWidth) + kTextMargin;
    return std::max(kRowHeight, entry.barHeight + 6.0);
}

bool fits(const SceneLegendEntry& entry, double top, double maxHeight)
{
    return top + rowHeight(entry) <= maxHeight;
}

SceneLegendEntry shortened(SceneLegendEntry entry)
{
    if (isText(entry))
        return entry; // is wrapped: what the map shows must be said in full
    entry.text = QFontMetricsF(fontOf(entry)).elidedText(entry.text, Qt::ElideRight, kMaxTextWidth);
    return entry;
}

double rowWidth(const SceneLegendEntry& entry)
{
    if (entry.mark == Mark::Circles)
        return nestedCirclesSize(entry).width();
    if (isText(entry))
        return std::min(std::ceil(textSize(fontOf(entry), entry.text).width()), kMaxTextWidth);
    const double sign = kSignWidth + kSignGap;
    return sign + textSize(fontOf(entry), entry.text).width();
}

void paintUnclassedSwatch(QPainter& painter, const QRectF& box, Mark mark)
{
    const auto paint = mark == Mark::NoData ? paintNoData : paintNotApplicable;
    paint(painter, {QPolygonF(box)}, box.topLeft());
    painter.setPen(QPen(toColour(mapcolours::kBorder), 0.9));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

/// A small picture: a hill under the sun.
void paintPictureSign(QPainter& painter, const QRectF& box)
{
    painter.setPen(QPen(toColour(kColours.mutedInk), 1.0));
    painter.setBrush(toColour(kColours.paper));
    painter.drawRect(box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColour(kColours.mutedInk));
    const double foot = box.bottom() - 1.5;
    const double left = box.left() + 2.0;
    const double width = box.width() - 4.0;
    painter.drawPolygon(QPolygonF({QPointF(left, foot), QPointF(left + width * 0.35, box.top() + 3.5),
                                   QPointF(left + width * 0.55, foot - 2.5), QPointF(left + width * 0.7, foot - 4.5),
                                   QPointF(left + width, foot)}));
    painter.drawEllipse(QPointF(box.right() - 5.0, box.top() + 3.2), 1.4, 1.4);
}

void paintOverlaySign(QPainter& painter, const QRectF& sign, const SceneLegendEntry& entry)
{
    const QRectF swatch = sign.adjusted(1.0, 3.5, -1.0, -3.5);
    const QPointF middle = sign.center();
    switch (entry.overlayKind) {
    case domain::LayerKind::Points:
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.colour);
        painter.drawEllipse(middle, 4.0, 4.0);
        return;
    case domain::LayerKind::Lines:
        painter.setPen(QPen(entry.colour, 2.0, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(sign.left() + 1.0, middle.y()), QPointF(sign.right() - 1.0, middle.y()));
        return;
    case domain::LayerKind::Raster:
        paintPictureSign(painter, swatch);
        return;
    case domain::LayerKind::Polygons:
    case domain::LayerKind::Mixed:
    case domain::LayerKind::Table:
        painter.setPen(QPen(entry.colour, 1.4));
        painter.setBrush(entry.isFilled ? QBrush(translucent(entry.colour, kFillShare)) : QBrush(Qt::NoBrush));
        painter.drawRect(swatch);
        return;
    }
}

/// A part of a ring with its place in the middle, or a line.
void paintServiceSign(QPainter& painter, const QRectF& sign, const SceneLegendEntry& entry)
{
    const bool isRing = entry.mark == Mark::ServiceRing;
    painter.setPen(QPen(entry.colour, isRing ? kRingWidth : kServiceLineWidth));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = sign.center();
    if (!isRing) {
        painter.drawLine(QPointF(sign.left() + 1.0, middle.y()), QPointF(sign.right() - 1.0, middle.y()));
        return;
    }
    painter.drawEllipse(middle, 3.5, 3.5);
    painter.drawEllipse(middle, 7.0, 7.0);
}

void paintSign(QPainter& painter, const QRectF& sign, const SceneLegendEntry& entry)
{
    const QRectF swatch = sign.adjusted(1.0, 3.5, -1.0, -3.5);
    switch (entry.mark) {
    case Mark::Heading:
    case Mark::Note:
        return;
    case Mark::AreaClass:
        painter.setPen(QPen(toColour(mapcolours::kBorder), 0.9));
        painter.setBrush(entry.colour);
        painter.drawRect(swatch);
        return;
    case Mark::NoData:
    case Mark::NotApplicable:
        paintUnclassedSwatch(painter, swatch, entry.mark);
        return;
    case Mark::Circles:
        paintNestedCircles(painter, sign.topLeft(), entry);
        return;
    case Mark::NegativeCircle:
        paintValueCircle(painter, sign.center(), {6.5, presentation::SymbolLook::Negative});
        return;
    case Mark::ZeroCircle:
        paintValueCircle(painter, sign.center(), {3.0, presentation::SymbolLook::Zero});
        return;
    case Mark::Bar:
        paintValueBar(painter,
                      {sign.center().x() - kBarWidth / 2.0, sign.center().y() - entry.barHeight / 2.0, kBarWidth,
                       entry.barHeight},
                      entry.bar);
        return;
    case Mark::Symbol:
    case Mark::ExactSymbol:
        paintSymbol(painter, sign.center(), 7.5, {std::nullopt, entry.colour, false});
        return;
    case Mark::SeatSymbol:
        paintSeatLeader(painter, sign.bottomLeft() + QPointF(3.5, -4.5), sign.center() + QPointF(4.0, 0.0));
        paintSymbol(painter, sign.center() + QPointF(4.0, 0.0), 7.5, {std::nullopt, entry.colour, true});
        return;
    case Mark::SymbolStatus:
        paintSymbol(painter, sign.center(), 8.0, {std::nullopt, entry.colour, false, entry.status});
        return;
    case Mark::Corridor:
        paintCorridorLine(painter,
                          {{QPointF(sign.left(), sign.center().y()), QPointF(sign.right(), sign.center().y())}},
                          {entry.colour, entry.corridor}, 0.0);
        return;
    case Mark::ServiceRing:
    case Mark::ServiceLine:
        paintServiceSign(painter, sign, entry);
        return;
    case Mark::Overlay:
        paintOverlaySign(painter, sign, entry);
        return;
    }
}

/// Fills columns from the left, each as wide as its widest row.
class ColumnSetter {
public:
    [[nodiscard]] double bottom() const { return m_top; }
    [[nodiscard]] LegendLayout layout() const { return m_layout; }

    void beginColumn(double top)
    {
        if (m_columnWidth > 0.0)
            m_left += m_columnWidth + kColumnGap;
        m_columnWidth = 0.0;
        m_top = top;
    }

    void add(const SceneLegendEntry& entry)
    {
        const SceneLegendEntry fitted = shortened(entry);
        const double width = rowWidth(fitted);
        m_columnWidth = std::max(m_columnWidth, width);
        const double height = rowHeight(fitted);
        m_layout.rows.push_back({fitted, QRectF(m_left, m_top, width, height)});
        m_top += height;
        m_layout.size = m_layout.size.expandedTo({m_left + m_columnWidth, m_top});
    }

private:
    LegendLayout m_layout{{}, QSizeF(0.0, 0.0)};
    double m_left = 0.0;
    double m_top = 0.0;
    double m_columnWidth = 0.0;
};

/// Every heading begins a column; where its entries need another one, that begins beside its first entry.
LegendLayout groupsSideBySide(const std::vector<SceneLegendEntry>& entries, double maxHeight)
{
    ColumnSetter setter;
    double firstEntryTop = 0.0;
    for (const SceneLegendEntry& entry : entries) {
        const bool isHeading = entry.mark == Mark::Heading;
        if (isHeading) {
            setter.beginColumn(0.0);
            firstEntryTop = rowHeight(entry);
        } else if (!fits(entry, setter.bottom(), maxHeight)) {
            setter.beginColumn(firstEntryTop);
        }
        setter.add(entry);
    }
    return setter.layout();
}

} // namespace

LegendLayout legendInColumns(const std::vector<SceneLegendEntry>& entries, double maxHeight)
{
    ColumnSetter setter;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool hasFollower = entries[i].mark == Mark::Heading && i + 1 < entries.size();
        if (!fits(entries[i], setter.bottom() + (hasFollower ? rowHeight(entries[i + 1]) : 0.0), maxHeight))
            setter.beginColumn(0.0);
        setter.add(entries[i]);
    }
    return setter.layout();
}

LegendLayout legendInWidth(const std::vector<SceneLegendEntry>& entries, double maxWidth)
{
    LegendLayout layout;
    const std::size_t most = entries.size() + 4; // nested circles are as high as a few rows
    for (std::size_t rows = 2; rows <= most; ++rows) {
        layout = groupsSideBySide(entries, kRowHeight * static_cast<double>(rows));
        if (layout.size.width() <= maxWidth)
            break;
    }
    return layout;
}

void paintLegend(QPainter& painter, const LegendLayout& legend, QPointF origin)
{
    for (const LegendLayout::Row& row : legend.rows) {
        const QRectF box = row.box.translated(origin);
        const QColor ink = toColour(row.entry.style.palette().ink);
        if (isWrapped(row.entry)) {
            const double above = kTextMargin / 2.0;
            paintParagraph(painter, box.adjusted(0.0, above, 0.0, -above), row.entry.text, fontOf(row.entry), ink);
            continue;
        }
        const double signWidth = isText(row.entry) ? 0.0 : kSignWidth + kSignGap;
        paintSign(painter, {box.left(), box.top(), kSignWidth, box.height()}, row.entry);
        paintCentredText(painter, box.adjusted(signWidth, 0.0, 0.0, 0.0), row.entry.text, fontOf(row.entry), ink);
    }
}

} // namespace wm::mapview
