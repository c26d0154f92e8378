// SPDX-License-Identifier: GPL-3.0-or-later
#include "FramePainter.h"

#include "TextLines.h"

#include <QPainter>

namespace wm::charts {

namespace {

constexpr double kEmptyTextShare = 0.8; // of the plot's width
constexpr int kEmptyTextLines = 4;

} // namespace

void paintTexts(QPainter& painter, const std::vector<PlacedText>& lines, const QFont& font, presentation::Rgb colour)
{
    painter.setFont(font);
    painter.setPen(toColor(colour));
    for (const PlacedText& line : lines)
        painter.drawText(line.baseline, line.text);
}

void paintFrame(QPainter& painter, const FigureLayout& layout, const presentation::Palette& colours)
{
    const TypeSizes& type = layout.type;
    paintTexts(painter, layout.title, chartFont(type.title, QFont::DemiBold), colours.ink);
    paintTexts(painter, layout.subtitle, chartFont(type.text), colours.mutedInk);
    paintTexts(painter, layout.unit, chartFont(type.note), colours.mutedInk);
    paintTexts(painter, layout.notes, chartFont(type.note), colours.mutedInk);
    for (const PlacedLegendEntry& entry : layout.legend) {
        paintLegendKey(painter, entry.keyCentre, entry.key, colours);
        paintTexts(painter, {entry.text}, chartFont(type.label), colours.ink);
    }
}

void paintEmptyText(QPainter& painter, const FigureLayout& layout, const std::string& text,
                    const presentation::Palette& colours)
{
    const QFont font = chartFont(layout.type.text);
    const QStringList lines =
        wrapped(QString::fromStdString(text), font, layout.plot.width() * kEmptyTextShare, kEmptyTextLines);
    const QPointF middle = QRectF(layout.plot).center();
    double y = middle.y() - lineHeight(font) * static_cast<double>(lines.size()) / 2.0;
    for (const QString& line : lines) {
        paintTexts(painter, {{{middle.x() - textWidth(line, font) / 2.0, y + baselineIn(font)}, line}}, font,
                   colours.mutedInk);
        y += lineHeight(font);
    }
}

} // namespace wm::charts
