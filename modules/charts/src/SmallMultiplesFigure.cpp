// SPDX-License-Identifier: GPL-3.0-or-later
#include "AxisTicks.h"
#include "CompareFigure.h"
#include "CompareText.h"
#include "PlotFrame.h"
#include "TextLines.h"

#include "wm/charts/VerdictMark.h"
#include "wm/presentation/NumberText.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

using presentation::SmallChart;

constexpr double kLeastWidth = 172.0;
constexpr double kChartHeight = 134.0;
constexpr double kChartGap = 14.0;
constexpr double kAxisRoom = 48.0;
constexpr double kVerdictSize = 11.0;
constexpr double kDotRadius = 1.8;
constexpr std::size_t kMostDots = 12; ///< of more the line is enough

class SmallMultiplesFigure : public CompareFigure {
public:
    SmallMultiplesFigure(const presentation::SmallMultiplesSpec& spec, const TypeSizes& type)
        : m_spec(spec)
        , m_titleFont(chartFont(type.label, QFont::DemiBold))
        , m_small(chartFont(type.note))
        , m_shared(sharedExtent())
        , m_years(axisYears())
    {
    }

    void arrange(const QSizeF& room) override;
    void paint(QPainter& painter, const QRectF& visible, const CompareLook& look) const override;

private:
    [[nodiscard]] static Extent extentOf(std::span<const SmallChart> charts);
    [[nodiscard]] Extent sharedExtent() const { return extentOf(m_spec.charts); }
    [[nodiscard]] Extent axisYears() const;
    [[nodiscard]] PlotFrame frameOf(const PlacedMark& mark) const;
    void paintChartAt(QPainter& painter, const PlacedMark& mark, const CompareLook& look) const;
    void paintAxes(QPainter& painter, const PlotFrame& frame, const CompareLook& look) const;
    void paintSeries(QPainter& painter, const SmallChart& chart, const PlotFrame& frame, const CompareLook& look) const;

    const presentation::SmallMultiplesSpec& m_spec;
    QFont m_titleFont, m_small;
    Extent m_shared;
    Extent m_years;
};

Extent SmallMultiplesFigure::extentOf(std::span<const SmallChart> charts)
{
    bool isFirst = true;
    double least = 0.0, most = 1.0;
    const auto include = [&](double value) {
        least = isFirst ? value : std::min(least, value);
        most = isFirst ? value : std::max(most, value);
        isFirst = false;
    };
    for (const SmallChart& chart : charts) {
        for (const auto& point : chart.observed)
            include(point.value);
        for (const auto& target : chart.targets) {
            include(target.value);
            include(target.upper.value_or(target.value));
        }
    }
    return axisExtent(least, most);
}

Extent SmallMultiplesFigure::axisYears() const
{
    const double span = std::max(4.0, m_spec.lastYear - m_spec.firstYear);
    return {m_spec.lastYear - span - 0.03 * span, m_spec.lastYear + 0.05 * span};
}

void SmallMultiplesFigure::arrange(const QSizeF& room)
{
    const int columns = std::max(1, static_cast<int>((room.width() + kChartGap) / (kLeastWidth + kChartGap)));
    const double width = (room.width() - kChartGap * (columns - 1)) / columns;
    m_marks.clear();
    m_marks.reserve(m_spec.charts.size());
    for (std::size_t i = 0; i < m_spec.charts.size(); ++i) {
        const auto column = static_cast<double>(i % static_cast<std::size_t>(columns));
        const auto row = static_cast<double>(i / static_cast<std::size_t>(columns));
        m_marks.push_back({QRectF(column * (width + kChartGap), row * (kChartHeight + kChartGap), width, kChartHeight),
                           &m_spec.charts[i].mark, i});
    }
    m_height = m_marks.empty() ? 0.0 : m_marks.back().bounds.bottom();
}

PlotFrame SmallMultiplesFigure::frameOf(const PlacedMark& mark) const
{
    const double title = lineHeight(m_titleFont) + 6.0;
    const double years = lineHeight(m_small) + 4.0;
    const QRectF rect = mark.bounds.adjusted(kAxisRoom, title, -8.0, -years);
    return {rect, m_years, m_spec.hasSharedScale ? m_shared : extentOf({&m_spec.charts[mark.part], 1})};
}

void SmallMultiplesFigure::paint(QPainter& painter, const QRectF& visible, const CompareLook& look) const
{
    for (const PlacedMark& mark : m_marks) {
        if (mark.bounds.bottom() > visible.top() && mark.bounds.top() < visible.bottom())
            paintChartAt(painter, mark, look);
    }
}

void SmallMultiplesFigure::paintChartAt(QPainter& painter, const PlacedMark& mark, const CompareLook& look) const
{
    const SmallChart& chart = m_spec.charts[mark.part];
    const Emphasis emphasis = look.emphasisOf(*mark.mark);
    beginRow(painter, mark.bounds.adjusted(-4.0, -3.0, 4.0, 3.0), emphasis, look.colours);
    const double latest = textWidth(QString::fromStdString(chart.latestText), m_small);
    QRectF line(mark.bounds.topLeft(), QSizeF(mark.bounds.width(), lineHeight(m_titleFont)));
    paintInLine(painter, line, QString::fromStdString(chart.latestText), m_small, toColor(look.colours.accent),
                Qt::AlignRight);
    line.setRight(line.right() - latest - 6.0);
    const std::string title = chart.unit.empty() ? chart.mark.label : chart.mark.label + " · " + chart.unit;
    paintInLine(painter, line, QString::fromStdString(title), m_titleFont, toColor(look.colours.ink));
    const PlotFrame frame = frameOf(mark);
    paintAxes(painter, frame, look);
    paintSeries(painter, chart, frame, look);
    painter.setOpacity(1.0);
}

void SmallMultiplesFigure::paintAxes(QPainter& painter, const PlotFrame& frame, const CompareLook& look) const
{
    const QColor muted = toColor(look.colours.mutedInk);
    for (const double value : valueTicks(frame.values, 2)) {
        const double y = frame.at(frame.years.lower, value).y();
        painter.setPen(QPen(toColor(look.colours.rule), 1.0));
        painter.drawLine(QPointF(frame.rect.left(), y), QPointF(frame.rect.right(), y));
        // What does not fit is left out: a number that is cut off would be read as another one.
        const QString text = QString::fromStdString(presentation::numberText(value));
        if (textWidth(text, m_small) <= kAxisRoom - 5.0)
            paintInLine(painter, QRectF(frame.rect.left() - kAxisRoom, y - 8.0, kAxisRoom - 5.0, 16.0), text, m_small,
                        muted, Qt::AlignRight);
    }
    painter.setPen(QPen(toColor(look.colours.strongRule), 1.0));
    painter.drawLine(frame.rect.bottomLeft(), frame.rect.bottomRight());
    for (const double year : yearTicks({m_years.lower, m_years.upper}, 3)) {
        const double x = frame.at(year, frame.values.lower).x();
        paintInLine(painter, QRectF(x - 20.0, frame.rect.bottom() + 4.0, 40.0, lineHeight(m_small)),
                    QString::number(year, 'f', 0), m_small, muted, Qt::AlignHCenter);
    }
}

void SmallMultiplesFigure::paintSeries(QPainter& painter, const SmallChart& chart, const PlotFrame& frame,
                                       const CompareLook& look) const
{
    QPolygonF line;
    for (const auto& point : chart.observed)
        line << frame.at(point.year, point.value);
    const QColor accent = toColor(look.colours.accent);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (chart.observed.size() <= kMostDots || i + 1 == line.size())
            painter.drawEllipse(line[i], kDotRadius, kDotRadius);
    }
    for (const auto& target : chart.targets) {
        const QPointF lower = frame.at(target.year, target.value);
        const QPointF upper = frame.at(target.year, target.upper.value_or(target.value));
        if (lower != upper) {
            painter.setPen(QPen(toColor(look.colours.target), 3.0));
            painter.drawLine(lower, upper);
        }
        const QPointF centre = (lower + upper) / 2.0;
        paintVerdictMark(
            painter,
            QRectF(centre.x() - kVerdictSize / 2.0, centre.y() - kVerdictSize / 2.0, kVerdictSize, kVerdictSize),
            target.verdict, look.colours);
    }
}

} // namespace

std::unique_ptr<CompareFigure> makeFigure(const presentation::SmallMultiplesSpec& multiples,
                                          const presentation::CompareHead&, const TypeSizes& type)
{
    return std::make_unique<SmallMultiplesFigure>(multiples, type);
}

} // namespace wm::charts
