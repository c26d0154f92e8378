// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartFigure.h"

#include "AxisTicks.h"
#include "DrawableSpec.h"
#include "Flags.h"
#include "FramePainter.h"
#include "Handle.h"
#include "PlotLabels.h"
#include "PlotMarks.h"
#include "Projections.h"
#include "Revisions.h"
#include "TextLines.h"
#include "ValueAxis.h"

#include "wm/presentation/NumberText.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace wm::charts {

namespace {

constexpr double kTickLabelGap = 6.0;
constexpr double kEdge = 4.0;          // clear of the figure's edge
constexpr double kYearLabelEm = 4.2;   // room of a year on the axis
constexpr double kMostAxisShare = 0.6; // of the width: labels of monstrous numbers are cut rather than the plot
constexpr double kValueTickPixels = 48.0;
constexpr int kLeastValueTicks = 3;
constexpr int kMostValueTicks = 6;

/// Lets a function paint in one of QCustomPlot's layers, unclipped.
class PaintedLayer : public QCPLayerable {
public:
    PaintedLayer(QCustomPlot& plot, const QString& layer, std::function<void(QPainter&)> paint)
        : QCPLayerable(&plot, layer)
        , m_paint(std::move(paint))
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return parentPlot()->viewport(); }
    void draw(QCPPainter* painter) override { m_paint(*painter); }

private:
    std::function<void(QPainter&)> m_paint;
};

struct TickLabels {
    QVector<double> positions;
    QVector<QString> texts;
    double widest = 0.0;
};

TickLabels valueLabels(const Extent& extent, const presentation::ChartScale& scale, double height, const QFont& font)
{
    TickLabels labels;
    const int wanted = std::clamp(static_cast<int>(height / kValueTickPixels), kLeastValueTicks, kMostValueTicks);
    for (const double tick : axisTicks(extent, scale, wanted)) {
        labels.positions.append(axisPosition(scale, tick));
        labels.texts.append(QString::fromStdString(presentation::numberText(tick)));
        labels.widest = std::max(labels.widest, textWidth(labels.texts.back(), font));
    }
    return labels;
}

/// `overhang` is how far a label may stick out beyond the plot's right end; years without that room get no tick.
TickLabels yearLabels(const Extent& extent, double width, double overhang, const QFont& font)
{
    TickLabels labels;
    const int wanted = std::max(1, static_cast<int>(width / (font.pixelSize() * kYearLabelEm)));
    for (const double tick : yearTicks(extent, wanted)) {
        const QString text = QString::number(static_cast<int>(std::lround(tick)));
        const double x = (tick - extent.lower) / extent.span() * width;
        if (x + textWidth(text, font) / 2.0 > width + overhang)
            continue;
        labels.positions.append(tick);
        labels.texts.append(text);
    }
    return labels;
}

/// The labels of the value axis stand beside the plot, at its cost.
void takeAxisRoom(const TickLabels& values, FigureLayout& layout)
{
    const double room = std::min(values.widest + kTickLabelGap, layout.plot.width() * kMostAxisShare);
    layout.plot.setLeft(std::min(layout.plot.left() + static_cast<int>(std::ceil(room)), layout.plot.right()));
}

/// QCustomPlot counts values up from the last row of pixels, not from the edge below it.
QRectF frameRect(const FigureLayout& layout)
{
    return QRectF(layout.plot).translated(0.0, -1.0);
}

QRectF labelBounds(const PlotFrame& frame, const FigureLayout& layout)
{
    return frame.rect.adjusted(2.0, 0.0, layout.margin - 2.0, -2.0);
}

QCPRange toRange(const Extent& extent)
{
    return {extent.lower, extent.upper};
}

} // namespace

ChartFigure::ChartFigure(QCustomPlot& plot, presentation::Typeface typeface)
    : m_plot(plot)
    , m_yearTicker(new QCPAxisTickerText)
    , m_valueTicker(new QCPAxisTickerText)
    , m_typeface(typeface)
{
    m_plot.axisRect()->setAutoMargins(QCP::msNone);
    styleAxes();
    addLayers();
    setColours(presentation::kLightPalette);
}

void ChartFigure::styleAxes()
{
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setSubTicks(false);
        axis->grid()->setSubGridVisible(false);
    }
    m_plot.xAxis->setTicker(m_yearTicker);
    m_plot.xAxis->grid()->setVisible(false);
    m_plot.xAxis->setTickLength(0, 4);
    m_plot.xAxis->setTickLabelPadding(3);
    m_plot.yAxis->setTicker(m_valueTicker);
    m_plot.yAxis->setBasePen(Qt::NoPen);
    m_plot.yAxis->setTickLength(0, 0);
    m_plot.yAxis->setTickLabelPadding(static_cast<int>(kTickLabelGap));
}

void ChartFigure::setColours(const presentation::Palette& colours)
{
    m_colours = colours;
    const QPen ink(toColor(colours.mutedInk), 1.0);
    const QPen rule(toColor(colours.rule), 1.0);
    m_plot.setBackground(QBrush(toColor(colours.paper)));
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setTickLabelColor(ink.color());
        axis->grid()->setPen(rule);
    }
    styleZeroLine();
    m_plot.xAxis->setBasePen(ink);
    m_plot.xAxis->setTickPen(ink);
    // Ticks without length still leave a dot on some devices: in the grid's colour it vanishes in the grid.
    m_plot.yAxis->setTickPen(rule);
    addGraphs();
}

/// On a logarithmic axis the position 0 is the value 1, a grid line like any other.
void ChartFigure::styleZeroLine()
{
    const bool hasZero = m_spec.scale.kind != presentation::ChartScaleKind::Logarithmic;
    const QPen pen(toColor(hasZero ? m_colours.mutedInk : m_colours.rule), 1.0);
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis})
        axis->grid()->setZeroLinePen(pen);
}

void ChartFigure::addLayers()
{
    const QString marks = QStringLiteral("marks");
    m_plot.addLayer(marks, m_plot.layer(QStringLiteral("axes")));
    // QCustomPlot owns its layerables.
    new PaintedLayer(m_plot, QStringLiteral("background"), [this](QPainter& painter) {
        if (!m_spec.isEmpty())
            paintBands(painter, m_spec, m_frame, m_colours);
    });
    new PaintedLayer(m_plot, QStringLiteral("grid"), [this](QPainter& painter) {
        if (!m_spec.isEmpty())
            paintGuides(painter, m_spec, m_frame, m_layout, m_colours);
    });
    // Before the graphs, which come with each spec: what is measured lies over what is expected.
    new PaintedLayer(m_plot, QStringLiteral("main"), [this](QPainter& painter) {
        if (m_spec.isEmpty())
            return;
        paintProjectionLines(painter, m_spec, m_frame, m_colours);
        paintRevisions(painter, m_spec, m_frame, m_colours);
    });
    new PaintedLayer(m_plot, marks, [this](QPainter& painter) {
        paintFrame(painter, m_layout, m_colours);
        if (m_spec.isEmpty())
            return paintEmptyText(painter, m_layout, m_spec.emptyText, m_colours);
        paintFlags(painter, m_spec, m_frame, m_colours);
        paintMarks(painter, m_spec, m_frame, m_colours);
        paintHandle(painter, m_spec, m_frame, m_colours);
        paintLabels(painter, layOutLabels(m_spec, m_frame, m_layout.type, labelBounds(m_frame, m_layout)),
                    m_layout.type, m_colours);
    });
}

void ChartFigure::addLine(const std::vector<presentation::ChartPoint>& points, const QPen& pen)
{
    QCPGraph* line = m_plot.addGraph();
    line->setPen(pen);
    for (const auto& point : points)
        line->addData(point.year, point.value);
}

void ChartFigure::addGraphs()
{
    m_plot.clearGraphs();
    for (const auto& path : m_spec.paths)
        addLine(pathOnAxis(path, m_spec.scale), pathPen(m_colours));
    for (const auto& piece : unbrokenPieces(m_spec))
        addLine(piece, observedPen(m_colours));
}

void ChartFigure::setSpec(const presentation::ChartSpec& spec)
{
    m_spec = drawable(onAxis(spec));
    m_legendSize = {};
    m_fullYears = yearExtent(m_spec);
    m_fullValues = valueExtent(m_spec);
    styleZeroLine();
    addGraphs();
    m_plot.xAxis->setVisible(!m_spec.isEmpty());
    m_plot.yAxis->setVisible(!m_spec.isEmpty());
    setView(m_fullYears, m_fullValues);
}

void ChartFigure::setView(const Extent& years, const Extent& values)
{
    m_frame.years = years;
    m_frame.values = values;
    m_plot.xAxis->setRange(toRange(years));
    m_plot.yAxis->setRange(toRange(values));
}

void ChartFigure::setTicks()
{
    const QFont font = chartFont(m_layout.type.label);
    const TickLabels values = valueLabels(m_frame.values, m_spec.scale, m_layout.plot.height(), font);
    takeAxisRoom(values, m_layout);
    const TickLabels years = yearLabels(m_frame.years, m_layout.plot.width(), m_layout.margin - kEdge, font);
    m_valueTicker->setTicks(values.positions, values.texts);
    m_yearTicker->setTicks(years.positions, years.texts);
    m_plot.xAxis->setTickLabelFont(font);
    m_plot.yAxis->setTickLabelFont(font);
}

/// For the full view, whatever part of it is shown: the legend stays where it is while the user zooms.
FigureLayout ChartFigure::layOutWith(const std::vector<presentation::ChartLegendEntry>& legend, const QSize& size) const
{
    FigureLayout layout = layOutFigure(m_spec, size, legend, m_typeface);
    takeAxisRoom(valueLabels(m_fullValues, m_spec.scale, layout.plot.height(), chartFont(layout.type.label)), layout);
    return layout;
}

/// A shorter legend gives the plot more room, where labels may find other places; so it is looked at until it agrees
/// with them.
void ChartFigure::chooseLegend(const QSize& size)
{
    constexpr int kMostRounds = 3;
    m_legendSize = size;
    m_legend = m_spec.legend;
    if (m_spec.isEmpty())
        return;
    for (int round = 0; round < kMostRounds; ++round) {
        const FigureLayout layout = layOutWith(m_legend, size);
        const PlotFrame frame{frameRect(layout), m_fullYears, m_fullValues};
        auto wanted = entriesWithoutLabel(m_spec, layOutLabels(m_spec, frame, layout.type, labelBounds(frame, layout)));
        if (wanted.size() == m_legend.size())
            return;
        m_legend = std::move(wanted);
    }
    m_legend = m_spec.legend;
}

void ChartFigure::arrange(const QSize& size)
{
    if (m_legendSize != size)
        chooseLegend(size);
    m_layout = layOutFigure(m_spec, size, m_legend, m_typeface);
    if (!m_spec.isEmpty())
        setTicks();
    const QRect& plot = m_layout.plot;
    m_plot.axisRect()->setMargins(
        {plot.left(), plot.top(), size.width() - 1 - plot.right(), size.height() - 1 - plot.bottom()});
    m_frame.rect = frameRect(m_layout);
}

} // namespace wm::charts
