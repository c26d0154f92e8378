// SPDX-License-Identifier: GPL-3.0-or-later
#include "AxisTicks.h"
#include "Clipping.h"
#include "CompareFigure.h"
#include "CompareText.h"
#include "LabelLayout.h"
#include "TextLines.h"

#include "wm/presentation/NumberText.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace wm::charts {

namespace {

using presentation::ScatterPoint;

constexpr double kLeastScatterHeight = 260.0;
constexpr double kUsualScatterHeight = 430.0;
constexpr double kPointReach = 14.0;
constexpr double kFewRadius = 4.0;
constexpr double kManyRadius = 2.4;
constexpr std::size_t kFewPoints = 150;
constexpr std::size_t kFewNames = 80;  ///< of few points
constexpr std::size_t kManyNames = 24; ///< of many, whose names would lie on other points: those farthest out
constexpr double kMostValueLabels = 90.0;

class ScatterFigure : public CompareFigure {
public:
    ScatterFigure(const presentation::ScatterSpec& spec, const TypeSizes& type)
        : m_spec(spec)
        , m_font(chartFont(type.label))
        , m_bold(chartFont(type.label, QFont::DemiBold))
        , m_small(chartFont(type.note))
        , m_radius(spec.points.size() > kFewPoints ? kManyRadius : kFewRadius)
        , m_x(extentOf(&ScatterPoint::x))
        , m_y(extentOf(&ScatterPoint::y))
    {
    }

    [[nodiscard]] double headHeight() const override { return lineHeight(m_small) + 6.0; }
    void arrange(const QSizeF& room) override;
    [[nodiscard]] double wantedHeight() const override { return kUsualScatterHeight; }
    void paintHead(QPainter& painter, const CompareLook& look) const override;
    void paint(QPainter& painter, const QRectF& visible, const CompareLook& look) const override;
    [[nodiscard]] std::optional<std::size_t> markAt(const QPointF& position) const override;
    [[nodiscard]] bool touches(const PlacedMark& mark, const QRectF& area) const override
    {
        return area.contains(mark.bounds.center());
    }

private:
    [[nodiscard]] Extent extentOf(double ScatterPoint::*member) const;
    [[nodiscard]] QPointF at(double x, double y) const
    {
        return {m_plot.left() + (x - m_x.lower) / m_x.span() * m_plot.width(),
                m_plot.bottom() - (y - m_y.lower) / m_y.span() * m_plot.height()};
    }
    void placeNames();
    void paintAxes(QPainter& painter, const CompareLook& look) const;
    void paintTrend(QPainter& painter, const CompareLook& look) const;

    const presentation::ScatterSpec& m_spec;
    QFont m_font, m_bold, m_small;
    double m_radius;
    Extent m_x, m_y;
    QRectF m_plot;
    std::vector<std::pair<std::size_t, QRectF>> m_names;
};

Extent ScatterFigure::extentOf(double ScatterPoint::*member) const
{
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    for (const ScatterPoint& point : m_spec.points) {
        least = std::min(least, point.*member);
        most = std::max(most, point.*member);
    }
    return m_spec.points.empty() ? Extent{} : axisExtent(least, most);
}

void ScatterFigure::arrange(const QSizeF& room)
{
    m_height = std::max(kLeastScatterHeight, room.height());
    double labels = 0.0;
    for (const double value : valueTicks(m_y, 5))
        labels = std::max(labels, textWidth(QString::fromStdString(presentation::numberText(value)), m_small));
    const double left = std::min(labels, kMostValueLabels) + 8.0;
    const double bottom = 2.0 * lineHeight(m_small) + 8.0; // values and title
    m_plot = QRectF(left, 4.0, std::max(20.0, room.width() - left - 10.0), m_height - bottom - 4.0);
    m_marks.clear();
    m_marks.reserve(m_spec.points.size());
    for (const ScatterPoint& point : m_spec.points) {
        const QPointF centre = at(point.x, point.y);
        m_marks.push_back({QRectF(centre.x() - m_radius, centre.y() - m_radius, 2.0 * m_radius, 2.0 * m_radius),
                           &point.mark, m_marks.size()});
    }
    placeNames();
}

/// Names beside their points, none on another; of many points only those that lie farthest out ask for one.
void ScatterFigure::placeNames()
{
    m_names.clear();
    std::vector<std::size_t> order(m_marks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const QPointF middle = m_plot.center();
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t i) {
        const QPointF way = m_marks[i].bounds.center() - middle;
        return std::hypot(way.x() / m_plot.width(), way.y() / m_plot.height());
    });
    order.resize(std::min(order.size(), m_marks.size() > kFewPoints ? kManyNames : kFewNames));
    std::vector<LabelRequest> requests;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const PlacedMark& mark = m_marks[order[rank]];
        const QString name = QString::fromStdString(mark.mark->label);
        requests.push_back({mark.bounds,
                            mark.bounds.center(),
                            {textWidth(name, m_small) + 2.0, lineHeight(m_small)},
                            static_cast<int>(rank),
                            true});
    }
    LabelObstacles obstacles;
    for (const PlacedMark& mark : m_marks) {
        if (m_marks.size() <= kFewPoints)
            obstacles.marks.push_back(mark.bounds);
    }
    const auto places = placeLabels(requests, obstacles, m_plot);
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        if (places[rank])
            m_names.emplace_back(order[rank], *places[rank]);
    }
}

void ScatterFigure::paintHead(QPainter& painter, const CompareLook& look) const
{
    paintInLine(painter, QRectF(0.0, 0.0, m_plot.right(), lineHeight(m_small)), QString::fromStdString(m_spec.yTitle),
                m_small, toColor(look.colours.mutedInk));
}

void ScatterFigure::paintAxes(QPainter& painter, const CompareLook& look) const
{
    const QColor muted = toColor(look.colours.mutedInk);
    const double height = lineHeight(m_small);
    const QPen rule(toColor(look.colours.rule), 1.0);
    for (const double value : valueTicks(m_y, 5)) {
        const double y = at(m_x.lower, value).y();
        painter.setPen(rule);
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        paintInLine(painter, QRectF(0.0, y - height / 2.0, m_plot.left() - 5.0, height),
                    QString::fromStdString(presentation::numberText(value)), m_small, muted, Qt::AlignRight);
    }
    for (const double value : valueTicks(m_x, std::max(2, static_cast<int>(m_plot.width() / 130.0)))) {
        const double x = at(value, m_y.lower).x();
        painter.setPen(rule);
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        paintInLine(painter, QRectF(x - 60.0, m_plot.bottom() + 3.0, 120.0, height),
                    QString::fromStdString(presentation::numberText(value)), m_small, muted, Qt::AlignHCenter);
    }
    painter.setPen(QPen(toColor(look.colours.strongRule), 1.0));
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    painter.drawLine(m_plot.topLeft(), m_plot.bottomLeft());
    paintInLine(painter, QRectF(m_plot.left(), m_plot.bottom() + height + 5.0, m_plot.width(), height),
                QString::fromStdString(m_spec.xTitle), m_small, muted, Qt::AlignRight);
}

void ScatterFigure::paintTrend(QPainter& painter, const CompareLook& look) const
{
    if (!m_spec.trend)
        return;
    const auto valueAt = [&](double x) {
        return m_spec.trend->intercept + m_spec.trend->slope * x;
    };
    const QLineF line(at(m_x.lower, valueAt(m_x.lower)), at(m_x.upper, valueAt(m_x.upper)));
    const auto shares = sharesInside(line, m_plot);
    if (!shares)
        return;
    painter.setPen(QPen(toColor(look.colours.reference), 1.4, Qt::DashLine));
    painter.drawLine(QLineF(line.pointAt(shares->enters), line.pointAt(shares->leaves)));
}

void ScatterFigure::paint(QPainter& painter, const QRectF&, const CompareLook& look) const
{
    paintAxes(painter, look);
    paintTrend(painter, look);
    for (const Emphasis emphasis : {Emphasis::Dimmed, Emphasis::Plain, Emphasis::Selected}) {
        painter.setOpacity(opacityOf(emphasis));
        for (const PlacedMark& mark : m_marks) {
            if (look.emphasisOf(*mark.mark) != emphasis)
                continue;
            const bool isSelected = emphasis == Emphasis::Selected;
            painter.setPen(QPen(toColor(isSelected ? look.colours.ink : look.colours.paper), isSelected ? 1.6 : 0.8));
            painter.setBrush(toColor(look.colours.accent));
            const double radius = isSelected ? m_radius + 1.5 : m_radius;
            painter.drawEllipse(mark.bounds.center(), radius, radius);
        }
    }
    painter.setOpacity(1.0);
    for (const auto& [index, rect] : m_names) {
        const Emphasis emphasis = look.emphasisOf(*m_marks[index].mark);
        painter.setOpacity(opacityOf(emphasis));
        paintInLine(painter, rect, QString::fromStdString(m_marks[index].mark->label), m_small,
                    toColor(emphasis == Emphasis::Selected ? look.colours.accent : look.colours.ink));
    }
    painter.setOpacity(1.0);
}

std::optional<std::size_t> ScatterFigure::markAt(const QPointF& position) const
{
    std::optional<std::size_t> nearest;
    double least = kPointReach;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const QPointF way = m_marks[i].bounds.center() - position;
        if (const double distance = std::hypot(way.x(), way.y()); distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace

std::unique_ptr<CompareFigure> makeFigure(const presentation::ScatterSpec& scatter, const presentation::CompareHead&,
                                          const TypeSizes& type)
{
    return std::make_unique<ScatterFigure>(scatter, type);
}

} // namespace wm::charts
