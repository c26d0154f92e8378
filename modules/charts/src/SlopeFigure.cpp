// SPDX-License-Identifier: GPL-3.0-or-later
#include "Clipping.h"
#include "CompareFigure.h"
#include "CompareText.h"
#include "PlotFrame.h"
#include "TextLines.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm::charts {

namespace {

using presentation::SlopeLine;

constexpr double kLeastSlopeHeight = 260.0;
constexpr double kUsualSlopeHeight = 400.0;
constexpr double kMostSideShare = 0.34; // of the width, for labels on one side
constexpr double kLabelGap = 12.0;
constexpr double kLabelShare = 0.92; // of a line's height, from label to label
constexpr double kLineReach = 9.0;
constexpr double kEndRadius = 3.0;
constexpr double kLegendKey = 26.0;
constexpr std::size_t kManyLines = 150; ///< thinner and without discs, so that they are still lines
constexpr double kManyWidthShare = 0.4;

class SlopeFigure : public CompareFigure {
public:
    SlopeFigure(const presentation::SlopeSpec& spec, const TypeSizes& type)
        : m_spec(spec)
        , m_font(chartFont(type.label))
        , m_bold(chartFont(type.label, QFont::DemiBold))
        , m_extent(extent())
    {
        for (const SlopeLine& line : m_spec.lines) {
            m_leftWidth = std::max(m_leftWidth, textWidth(leftText(line), m_font));
            m_rightWidth = std::max(m_rightWidth, textWidth(rightText(line), m_bold));
        }
    }

    [[nodiscard]] double headHeight() const override { return 2.0 * lineHeight(m_font) + 8.0; }
    void arrange(const QSizeF& room) override;
    [[nodiscard]] double wantedHeight() const override { return kUsualSlopeHeight; }
    void paintHead(QPainter& painter, const CompareLook& look) const override;
    void paint(QPainter& painter, const QRectF& visible, const CompareLook& look) const override;
    [[nodiscard]] QPointF anchor(const PlacedMark& mark) const override { return lineOf(mark.part).p2(); }
    [[nodiscard]] std::optional<std::size_t> markAt(const QPointF& position) const override;
    [[nodiscard]] bool touches(const PlacedMark& mark, const QRectF& area) const override;

private:
    [[nodiscard]] Extent extent() const;
    [[nodiscard]] static QString leftText(const SlopeLine& line) { return QString::fromStdString(line.firstText); }
    [[nodiscard]] static QString rightText(const SlopeLine& line)
    {
        return QString::fromStdString(line.lastText + "  " + line.mark.label);
    }
    [[nodiscard]] double yOf(double value) const
    {
        return m_plot.bottom() - (value - m_extent.lower) / m_extent.span() * m_plot.height();
    }
    [[nodiscard]] QLineF lineOf(std::size_t index) const
    {
        const SlopeLine& line = m_spec.lines[index];
        return {m_plot.left(), yOf(line.first), m_plot.right(), yOf(line.last)};
    }
    [[nodiscard]] static QPen penOf(SlopeLine::Course course, const presentation::Palette& colours);
    void paintLine(QPainter& painter, std::size_t index, const CompareLook& look) const;
    struct Label {
        std::size_t line = 0;
        double y = 0.0;
    };
    /// Those of one side, none on another: all of them moved apart where they have room, else those that have.
    [[nodiscard]] std::vector<Label> labels(bool isRight, const CompareLook& look) const;
    /// Those that do not touch each other where they are: of selected lines, then from the top.
    [[nodiscard]] std::vector<Label> apart(std::vector<Label> all, double height, const CompareLook& look) const;
    void spread(std::vector<Label>& labels, double height) const;
    void paintLabels(QPainter& painter, bool isRight, const CompareLook& look) const;

    const presentation::SlopeSpec& m_spec;
    QFont m_font, m_bold;
    Extent m_extent;
    double m_width = 0.0;
    double m_leftWidth = 0.0;
    double m_rightWidth = 0.0;
    QRectF m_plot;
};

Extent SlopeFigure::extent() const
{
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    for (const SlopeLine& line : m_spec.lines) {
        least = std::min({least, line.first, line.last});
        most = std::max({most, line.first, line.last});
    }
    return m_spec.lines.empty() ? Extent{} : axisExtent(least, most);
}

void SlopeFigure::arrange(const QSizeF& room)
{
    m_width = room.width();
    m_height = std::max(kLeastSlopeHeight, room.height());
    const double half = lineHeight(m_font) / 2.0;
    const double left = std::min(m_leftWidth, kMostSideShare * m_width) + kLabelGap;
    const double right = std::min(m_rightWidth, kMostSideShare * m_width) + kLabelGap;
    m_plot = QRectF(left, half, std::max(20.0, m_width - left - right), m_height - 2.0 * half);
    m_marks.clear();
    for (std::size_t i = 0; i < m_spec.lines.size(); ++i) {
        const QLineF line = lineOf(i);
        m_marks.push_back({QRectF(line.p1(), line.p2()).normalized(), &m_spec.lines[i].mark, i});
    }
}

QPen SlopeFigure::penOf(SlopeLine::Course course, const presentation::Palette& colours)
{
    switch (course) {
    case SlopeLine::Course::Better:
        return {toColor(colours.accent), 1.8};
    case SlopeLine::Course::Worse:
        return {toColor(colours.target), 1.8, Qt::DashLine};
    case SlopeLine::Course::Neither:
        break;
    }
    return {toColor(colours.mutedInk), 1.4, Qt::DotLine};
}

void SlopeFigure::paintHead(QPainter& painter, const CompareLook& look) const
{
    double x = 0.0;
    const double middle = lineHeight(m_font) / 2.0;
    for (const auto& [course, text] : m_spec.legend) {
        const QString said = QString::fromStdString(text);
        painter.setPen(penOf(course, look.colours));
        painter.drawLine(QPointF(x, middle), QPointF(x + kLegendKey, middle));
        const double width = textWidth(said, m_font);
        paintInLine(painter, QRectF(x + kLegendKey + 6.0, 0.0, width + 1.0, 2.0 * middle), said, m_font,
                    toColor(look.colours.ink));
        x += kLegendKey + 6.0 + width + 18.0;
    }
    const double top = lineHeight(m_font) + 4.0;
    const auto paintTitle = [&](double centre, const std::string& text) {
        const QString title = QString::fromStdString(text);
        const double width = textWidth(title, m_bold) + 1.0;
        const double left = std::clamp(centre - width / 2.0, 0.0, std::max(0.0, m_width - width));
        paintInLine(painter, QRectF(left, top, width, lineHeight(m_bold)), title, m_bold, toColor(look.colours.ink));
    };
    paintTitle(m_plot.left(), m_spec.firstTitle);
    paintTitle(m_plot.right(), m_spec.lastTitle);
}

void SlopeFigure::paint(QPainter& painter, const QRectF&, const CompareLook& look) const
{
    painter.setPen(QPen(toColor(look.colours.strongRule), 1.0));
    painter.drawLine(m_plot.topLeft(), m_plot.bottomLeft());
    painter.drawLine(m_plot.topRight(), m_plot.bottomRight());
    paintLabels(painter, false, look);
    paintLabels(painter, true, look);
    for (const Emphasis emphasis : {Emphasis::Dimmed, Emphasis::Plain, Emphasis::Selected}) {
        for (std::size_t i = 0; i < m_spec.lines.size(); ++i) {
            if (look.emphasisOf(m_spec.lines[i].mark) == emphasis)
                paintLine(painter, i, look);
        }
    }
}

void SlopeFigure::paintLine(QPainter& painter, std::size_t index, const CompareLook& look) const
{
    const SlopeLine& line = m_spec.lines[index];
    const Emphasis emphasis = look.emphasisOf(line.mark);
    painter.setOpacity(opacityOf(emphasis));
    QPen pen = penOf(line.course, look.colours);
    const bool isThin = m_spec.lines.size() > kManyLines && emphasis != Emphasis::Selected;
    if (emphasis == Emphasis::Selected)
        pen.setWidthF(pen.widthF() * 2.0);
    else if (isThin)
        pen.setWidthF(pen.widthF() * kManyWidthShare);
    painter.setPen(pen);
    const QLineF ends = lineOf(index);
    painter.drawLine(ends);
    if (isThin) {
        painter.setOpacity(1.0);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawEllipse(ends.p1(), kEndRadius, kEndRadius);
    painter.drawEllipse(ends.p2(), kEndRadius, kEndRadius);
    painter.setOpacity(1.0);
}

std::vector<SlopeFigure::Label> SlopeFigure::labels(bool isRight, const CompareLook& look) const
{
    const double height = lineHeight(m_font) * kLabelShare;
    std::vector<Label> all;
    for (std::size_t i = 0; i < m_spec.lines.size(); ++i) {
        if (look.emphasisOf(m_spec.lines[i].mark) != Emphasis::Dimmed)
            all.push_back({i, isRight ? lineOf(i).y2() : lineOf(i).y1()});
    }
    if (static_cast<double>(all.size()) * height > m_plot.height() + height)
        return apart(std::move(all), height, look);
    std::ranges::stable_sort(all, {}, &Label::y);
    spread(all, height);
    return all;
}

std::vector<SlopeFigure::Label> SlopeFigure::apart(std::vector<Label> all, double height, const CompareLook& look) const
{
    std::ranges::stable_partition(
        all, [&](const Label& label) { return look.emphasisOf(m_spec.lines[label.line].mark) == Emphasis::Selected; });
    std::vector<Label> shown;
    std::vector<double> taken; // ascending
    for (const Label& label : all) {
        const auto below = std::ranges::lower_bound(taken, label.y);
        const bool isFree = (below == taken.end() || *below - label.y >= height) &&
                            (below == taken.begin() || label.y - *std::prev(below) >= height);
        if (!isFree)
            continue;
        taken.insert(below, label.y);
        shown.push_back(label);
    }
    return shown;
}

/// Labels that would lie on each other move apart as a block around their mean, the block staying in the plot.
void SlopeFigure::spread(std::vector<Label>& labels, double height) const
{
    struct Block {
        double sum = 0.0; ///< of where the first label would be for each of them
        int count = 0;
        double top = 0.0;
    };
    std::vector<Block> blocks;
    const auto settle = [&](Block& block) {
        block.top = std::clamp(block.sum / block.count, m_plot.top(),
                               std::max(m_plot.top(), m_plot.bottom() - height * (block.count - 1)));
    };
    for (const Label& label : labels) {
        Block block{label.y, 1, 0.0};
        settle(block);
        while (!blocks.empty() && blocks.back().top + height * blocks.back().count > block.top) {
            Block& above = blocks.back();
            block.sum = above.sum + block.sum - height * above.count * block.count;
            block.count += above.count;
            blocks.pop_back();
            settle(block);
        }
        blocks.push_back(block);
    }
    std::size_t next = 0;
    for (const Block& block : blocks) {
        for (int i = 0; i < block.count; ++i)
            labels[next++].y = block.top + height * i;
    }
}

void SlopeFigure::paintLabels(QPainter& painter, bool isRight, const CompareLook& look) const
{
    const double height = lineHeight(m_font);
    for (const Label& label : labels(isRight, look)) {
        const SlopeLine& line = m_spec.lines[label.line];
        const QLineF ends = lineOf(label.line);
        const bool isSelected = look.emphasisOf(line.mark) == Emphasis::Selected;
        const QFont& font = isSelected ? m_bold : m_font;
        const double edge = isRight ? m_plot.right() + kLabelGap : m_plot.left() - kLabelGap;
        painter.setPen(QPen(toColor(look.colours.strongRule), 1.0));
        painter.drawLine(isRight ? ends.p2() : ends.p1(), QPointF(edge + (isRight ? -2.0 : 2.0), label.y));
        if (isRight)
            paintInLine(painter, QRectF(edge, label.y - height / 2.0, m_width - edge, height), rightText(line), font,
                        toColor(look.colours.ink));
        else
            paintInLine(painter, QRectF(0.0, label.y - height / 2.0, edge, height), leftText(line), font,
                        toColor(look.colours.ink), Qt::AlignRight);
    }
}

std::optional<std::size_t> SlopeFigure::markAt(const QPointF& position) const
{
    // Beside the plot the ends count.
    const QPointF inside(std::clamp(position.x(), m_plot.left(), m_plot.right()), position.y());
    std::optional<std::size_t> nearest;
    double least = kLineReach;
    for (std::size_t i = 0; i < m_spec.lines.size(); ++i) {
        const QLineF line = lineOf(i);
        const double share = (inside.x() - line.x1()) / line.dx();
        const double rise = std::abs(line.dy() / line.dx());
        const double distance = std::abs(line.y1() + share * line.dy() - inside.y()) / std::hypot(1.0, rise);
        if (distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

bool SlopeFigure::touches(const PlacedMark& mark, const QRectF& area) const
{
    return sharesInside(lineOf(mark.part), area).has_value();
}

} // namespace

std::unique_ptr<CompareFigure> makeFigure(const presentation::SlopeSpec& slope, const presentation::CompareHead&,
                                          const TypeSizes& type)
{
    return std::make_unique<SlopeFigure>(slope, type);
}

} // namespace wm::charts
