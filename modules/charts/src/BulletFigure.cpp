// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareFigure.h"
#include "CompareText.h"
#include "TextLines.h"

#include "wm/charts/VerdictMark.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

using presentation::BulletRow;

constexpr double kBulletRowAir = 12.0;
constexpr double kBulletGap = 8.0;
constexpr double kMostBulletNameShare = 0.3; // of the width
constexpr double kMostTextShare = 0.28;
constexpr double kBulletMarkSize = 13.0;
constexpr double kRangeShare = 0.72; // of the row's height
constexpr double kValueShare = 0.3;
constexpr double kTargetWidth = 3.0;
constexpr double kRangeOpacity = 0.22;
constexpr double kBeyond = 1.04; ///< of the farthest value: room beyond it

/// What a row's track reaches from and to; zero is always in it.
struct Reach {
    double least = 0.0;
    double most = 0.0;

    void include(double value)
    {
        least = std::min(least, value);
        most = std::max(most, value);
    }
};

class BulletFigure : public CompareFigure {
public:
    BulletFigure(const presentation::BulletSpec& spec, const TypeSizes& type)
        : m_spec(spec)
        , m_font(chartFont(type.label))
        , m_bold(chartFont(type.label, QFont::DemiBold))
        , m_small(chartFont(type.note))
        , m_rowHeight(std::round(lineHeight(m_font) + kBulletRowAir))
    {
        for (const BulletRow& row : m_spec.rows) {
            m_nameWidth = std::max(m_nameWidth, textWidth(QString::fromStdString(row.mark.label), m_bold));
            m_textWidth = std::max(m_textWidth, textWidth(textOf(row), m_small));
            const Reach reach = reachOf(row);
            m_shared.include(reach.least);
            m_shared.include(reach.most);
        }
    }

    [[nodiscard]] double headHeight() const override { return lineHeight(m_small) + 6.0; }
    void arrange(const QSizeF& room) override;
    void paintHead(QPainter& painter, const CompareLook& look) const override;
    void paint(QPainter& painter, const QRectF& visible, const CompareLook& look) const override;

private:
    [[nodiscard]] static QString textOf(const BulletRow& row)
    {
        const QString value = QString::fromStdString(row.valueText);
        return (value.isEmpty() ? QStringLiteral("–") : value) + QStringLiteral("  →  ") +
               QString::fromStdString(row.targetText);
    }
    [[nodiscard]] static Reach reachOf(const BulletRow& row);
    [[nodiscard]] double xOf(double value, const Reach& reach) const;
    void paintRow(QPainter& painter, const BulletRow& row, const QRectF& bounds, const CompareLook& look) const;
    void paintTrack(QPainter& painter, const BulletRow& row, const QRectF& bounds, const CompareLook& look) const;
    void paintRange(QPainter& painter, double from, double to, const QRectF& bounds, const QColor& colour) const;

    const presentation::BulletSpec& m_spec;
    QFont m_font, m_bold, m_small;
    double m_rowHeight;
    double m_nameWidth = 0.0;
    double m_textWidth = 0.0;
    Reach m_shared;
    double m_name = 0.0; ///< width of the column
    QRectF m_track;      ///< of a row at the top
    double m_width = 0.0;
};

Reach BulletFigure::reachOf(const BulletRow& row)
{
    Reach reach;
    reach.include(row.target);
    reach.include(row.upper.value_or(row.target));
    reach.include(row.value.value_or(0.0));
    for (const auto& range : row.ranges) {
        reach.include(range.from);
        reach.include(range.to);
    }
    return reach;
}

double BulletFigure::xOf(double value, const Reach& reach) const
{
    const double half = reach.most / 2.0 * kBeyond - reach.least / 2.0 * kBeyond;
    const double share = half > 0.0 ? (value / 2.0 - reach.least / 2.0 * kBeyond) / half : 0.0;
    return m_track.left() + share * m_track.width();
}

void BulletFigure::arrange(const QSizeF& room)
{
    m_width = room.width();
    m_name = std::min(m_nameWidth, kMostBulletNameShare * m_width);
    const double text = std::min(m_textWidth + 1.0, kMostTextShare * m_width);
    const double left = kBulletMarkSize + kBulletGap + m_name + kBulletGap;
    m_track = QRectF(left, 0.0, std::max(20.0, m_width - left - text - kBulletGap), m_rowHeight);
    m_marks.clear();
    for (const BulletRow& row : m_spec.rows) {
        const double top = static_cast<double>(m_marks.size()) * m_rowHeight;
        m_marks.push_back({QRectF(0.0, top, m_width, m_rowHeight), &row.mark, m_marks.size()});
    }
    m_height = m_rowHeight * static_cast<double>(m_spec.rows.size());
}

void BulletFigure::paintHead(QPainter& painter, const CompareLook& look) const
{
    const double height = lineHeight(m_small);
    double x = 0.0;
    const auto name = [&](const std::string& text) {
        const QString said = QString::fromStdString(text);
        const double width = textWidth(said, m_small) + 1.0;
        paintInLine(painter, QRectF(x, 0.0, width, height), said, m_small, toColor(look.colours.ink));
        x += width + 14.0;
    };
    painter.fillRect(QRectF(x, height / 2.0 - 3.0, 22.0, 6.0), toColor(look.colours.ink));
    x += 27.0;
    name(m_spec.valueTitle);
    painter.fillRect(QRectF(x, 1.0, kTargetWidth, height - 2.0), toColor(look.colours.target));
    x += kTargetWidth + 5.0;
    name(m_spec.targetTitle);
    for (const auto& [verdict, text] : m_spec.rangeLegend) {
        painter.fillRect(QRectF(x, 2.0, 20.0, height - 4.0),
                         toColor(presentation::verdictColour(verdict, look.colours), kRangeOpacity));
        x += 24.0;
        name(text);
    }
}

void BulletFigure::paint(QPainter& painter, const QRectF& visible, const CompareLook& look) const
{
    for (const PlacedMark& mark : m_marks) {
        if (mark.bounds.bottom() > visible.top() + 0.5 && mark.bounds.top() < visible.bottom() - 0.5)
            paintRow(painter, m_spec.rows[mark.part], mark.bounds, look);
    }
}

void BulletFigure::paintRow(QPainter& painter, const BulletRow& row, const QRectF& bounds,
                            const CompareLook& look) const
{
    const Emphasis emphasis = look.emphasisOf(row.mark);
    beginRow(painter, bounds, emphasis, look.colours);
    paintVerdictMark(painter,
                     QRectF(0.0, bounds.center().y() - kBulletMarkSize / 2.0, kBulletMarkSize, kBulletMarkSize),
                     row.verdict, look.colours);
    paintInLine(painter, QRectF(kBulletMarkSize + kBulletGap, bounds.top(), m_name, bounds.height()),
                QString::fromStdString(row.mark.label), emphasis == Emphasis::Selected ? m_bold : m_font,
                toColor(look.colours.ink));
    paintTrack(painter, row, bounds, look);
    const double left = m_track.right() + kBulletGap;
    paintInLine(painter, QRectF(left, bounds.top(), m_width - left, bounds.height()), textOf(row), m_small,
                toColor(look.colours.ink));
    painter.setOpacity(1.0);
}

void BulletFigure::paintRange(QPainter& painter, double from, double to, const QRectF& bounds,
                              const QColor& colour) const
{
    const double height = m_rowHeight * kRangeShare;
    painter.fillRect(
        QRectF(QPointF(from, bounds.center().y() - height / 2.0), QPointF(to, bounds.center().y() + height / 2.0))
            .normalized(),
        colour);
}

void BulletFigure::paintTrack(QPainter& painter, const BulletRow& row, const QRectF& bounds,
                              const CompareLook& look) const
{
    const Reach reach = m_spec.hasSharedScale ? m_shared : reachOf(row);
    const double zero = xOf(0.0, reach);
    if (row.ranges.empty())
        paintRange(painter, zero, xOf(row.target, reach), bounds, toColor(look.colours.trough));
    for (const auto& range : row.ranges)
        paintRange(painter, xOf(range.from, reach), xOf(range.to, reach), bounds,
                   toColor(presentation::verdictColour(range.verdict, look.colours), kRangeOpacity));
    if (row.value) {
        const double height = m_rowHeight * kValueShare;
        painter.fillRect(QRectF(QPointF(zero, bounds.center().y() - height / 2.0),
                                QPointF(xOf(*row.value, reach), bounds.center().y() + height / 2.0))
                             .normalized(),
                         toColor(look.colours.ink));
    }
    const double height = m_rowHeight * kRangeShare;
    const double target = xOf(row.target, reach);
    const double upper = xOf(row.upper.value_or(row.target), reach);
    const double top = bounds.center().y() - height / 2.0 - 1.0;
    for (const double x : {target, upper})
        painter.fillRect(QRectF(x - kTargetWidth / 2.0, top, kTargetWidth, height + 2.0), toColor(look.colours.target));
    if (upper != target)
        painter.fillRect(QRectF(std::min(target, upper), top, std::abs(upper - target), 2.0),
                         toColor(look.colours.target));
}

} // namespace

std::unique_ptr<CompareFigure> makeFigure(const presentation::BulletSpec& bullets, const presentation::CompareHead&,
                                          const TypeSizes& type)
{
    return std::make_unique<BulletFigure>(bullets, type);
}

} // namespace wm::charts
