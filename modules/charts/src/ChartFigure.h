// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FigureLayout.h"
#include "PlotFrame.h"

#include <QSize>
#include <qcustomplot.h>

namespace wm::charts {

/// One ChartSpec on one QCustomPlot, the same for the window and for every other device. QCustomPlot owns axes, grid,
/// lines and buffers; titles, marks and labels are painted by our own layers of it. The plot must outlive the figure's
/// last replot. Thread: GUI.
class ChartFigure {
public:
    explicit ChartFigure(QCustomPlot& plot, presentation::Typeface typeface = presentation::Typeface::Sans);
    Q_DISABLE_COPY_MOVE(ChartFigure)

    /// Takes over what is drawable of the spec and shows all of it.
    void setSpec(const presentation::ChartSpec& spec);
    /// What is drawn, with positions on the value axis (ValueAxis.h) instead of values. So are all extents and the
    /// frame.
    [[nodiscard]] const presentation::ChartSpec& spec() const { return m_spec; }

    /// Draws in that palette from the next replot on; the view stays. The light one before the first call.
    void setColours(const presentation::Palette& colours);

    [[nodiscard]] const Extent& fullYears() const { return m_fullYears; }
    [[nodiscard]] const Extent& fullValues() const { return m_fullValues; }
    void setView(const Extent& years, const Extent& values);

    /// Fits everything to a size in pixels: to be called before each drawing.
    void arrange(const QSize& size);
    /// As of the last arrange().
    [[nodiscard]] const PlotFrame& frame() const { return m_frame; }

private:
    void addLayers();
    void addGraphs();
    void addLine(const std::vector<presentation::ChartPoint>& points, const QPen& pen);
    void setTicks();
    [[nodiscard]] FigureLayout layOutWith(const std::vector<presentation::ChartLegendEntry>& legend,
                                          const QSize& size) const;
    void chooseLegend(const QSize& size);
    void styleAxes();
    void styleZeroLine();

    QCustomPlot& m_plot;
    QSharedPointer<QCPAxisTickerText> m_yearTicker;
    QSharedPointer<QCPAxisTickerText> m_valueTicker;
    presentation::Typeface m_typeface;
    presentation::ChartSpec m_spec;
    presentation::Palette m_colours = presentation::kLightPalette;
    Extent m_fullYears;
    Extent m_fullValues;
    std::vector<presentation::ChartLegendEntry> m_legend; ///< what the labels in the plot do not say
    QSize m_legendSize;                                   ///< that it was chosen for; empty: it is to be chosen anew
    FigureLayout m_layout;
    PlotFrame m_frame;
};

} // namespace wm::charts
