// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/ChartPainting.h"

#include "ChartFigure.h"
#include "FigureImage.h"

#include <QPainter>
#include <QPicture>

#include <cmath>

namespace wm::charts {

void paintChart(const presentation::ChartSpec& spec, QPainter& painter, const QSizeF& size,
                const presentation::FigureStyle& style)
{
    if (size.isEmpty())
        return;
    const QSize whole(std::max(1, static_cast<int>(std::lround(size.width()))),
                      std::max(1, static_cast<int>(std::lround(size.height()))));
    QCustomPlot plot;
    ChartFigure figure(plot, style.typeface);
    figure.setColours(style.palette());
    figure.setSpec(spec);
    figure.arrange(whole);
    // QCustomPlot paints with a painter class of its own, which cannot take over one that is already active on a page.
    // A QPicture carries its calls, text included, to the caller's painter.
    QPicture picture;
    QCPPainter recorder(&picture);
    recorder.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    plot.toPainter(&recorder, whole.width(), whole.height());
    recorder.end();
    const QPaintDevice& device = *painter.device();
    painter.save();
    painter.scale(size.width() / whole.width(), size.height() / whole.height());
    // A QPicture is replayed larger by the ratio of the resolutions; here the caller's units decide.
    painter.scale(static_cast<double>(picture.logicalDpiX()) / device.logicalDpiX(),
                  static_cast<double>(picture.logicalDpiY()) / device.logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

QImage renderChart(const presentation::ChartSpec& spec, QSize size, double scale,
                   const presentation::FigureStyle& style)
{
    return figureImage(size, scale, [&](QPainter& painter) { paintChart(spec, painter, size, style); });
}

} // namespace wm::charts
