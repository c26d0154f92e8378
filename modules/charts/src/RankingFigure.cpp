// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareFigure.h"
#include "TextLines.h"

#include "wm/charts/VerdictMark.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

using presentation::RankingRow;

constexpr double kRowAir = 7.0;
constexpr double kRankingGap = 8.0;
constexpr double kMostLabelShare = 0.34;
constexpr double kMostValueShare = 0.3;
constexpr double kMarkSize = 12.0;
constexpr double kBarShare = 0.56; // of a row's height

/// The columns of a row, as x coordinates.
struct Columns {
    double rankRight = 0.0;
    double mark = 0.0;
    double label = 0.0;
    double labelWidth = 0.0;
    double barsLeft = 0.0;
    double barsRight = 0.0;
    double zero = 0.0;
    double perUnit = 0.0; ///< pixels
};

class RankingFigure : public CompareFigure {
public:
    RankingFigure(const presentation::RankingSpec& ranking, const presentation::CompareHead& head,
                  const TypeSizes& type)
        : m_ranking(ranking)
        , m_head(head)
        , m_font(chartFont(type.label))
        , m_bold(chartFont(type.label, QFont::DemiBold))
        , m_small(chartFont(type.note))
        , m_rowHeight(std::round(lineHeight(m_font) + kRowAir))
    {
        measure();
    }

    [[nodiscard]] double headHeight() const override { return m_ranking.reference ? lineHeight(m_small) + 4.0 : 0.0; }
    void arrange(const QSizeF& room) override;
    void paintHead(QPainter& painter, const CompareLook& look) const override;
    void paint(QPainter& painter, const QRectF& visible, const CompareLook& look) const override;
    [[nodiscard]] QPointF anchor(const PlacedMark& mark) const override;

private:
    void measure();
    void arrangeColumns();
    [[nodiscard]] double barEnd(double value) const { return m_columns.zero + value * m_columns.perUnit; }
    void paintRow(QPainter& painter, const RankingRow& row, const QRectF& bounds, const CompareLook& look) const;
    void paintBar(QPainter& painter, const RankingRow& row, const QRectF& bounds, const CompareLook& look) const;
    void paintGap(QPainter& painter, const PlacedMark& gap, const CompareLook& look) const;
    void paintLines(QPainter& painter, double top, double bottom, const CompareLook& look) const;

    const presentation::RankingSpec& m_ranking;
    const presentation::CompareHead& m_head;
    QFont m_font, m_bold, m_small;
    double m_rowHeight;
    double m_width = 0.0;
    double m_rankWidth = 0.0;
    double m_labelWidth = 0.0;
    double m_valueWidth = 0.0;
    double m_least = 0.0; ///< of the bars, with zero
    double m_most = 0.0;
    bool m_hasVerdicts = false;
    Columns m_columns;
};

void RankingFigure::measure()
{
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF bold(m_bold);
    const auto widthOf = [](const QFontMetricsF& font, const std::string& text) {
        return font.horizontalAdvance(QString::fromStdString(text));
    };
    for (const RankingRow& row : m_ranking.rows) {
        m_rankWidth = std::max(m_rankWidth, widthOf(metrics, row.rankText));
        m_labelWidth = std::max(m_labelWidth, widthOf(bold, row.mark.label));
        m_valueWidth = std::max(m_valueWidth, widthOf(metrics, row.valueText));
        m_least = std::min(m_least, row.value);
        m_most = std::max(m_most, row.value);
        m_hasVerdicts = m_hasVerdicts || row.verdict.has_value();
    }
    if (m_ranking.reference) {
        m_least = std::min(m_least, *m_ranking.reference);
        m_most = std::max(m_most, *m_ranking.reference);
    }
}

void RankingFigure::arrangeColumns()
{
    Columns& columns = m_columns;
    columns.rankRight = m_rankWidth;
    columns.mark = columns.rankRight + kRankingGap;
    columns.label = columns.mark + (m_hasVerdicts ? kMarkSize + kRankingGap : 0.0);
    columns.labelWidth = std::min(m_labelWidth, kMostLabelShare * m_width);
    columns.barsLeft = columns.label + columns.labelWidth + kRankingGap;
    const double value = std::min(m_valueWidth, kMostValueShare * m_width) + kRankingGap;
    columns.barsRight = std::max(columns.barsLeft + 20.0, m_width - (m_most > 0.0 ? value : 0.0));
    const double left = m_least < 0.0 ? std::min(columns.barsLeft + value, columns.barsRight - 10.0) : columns.barsLeft;
    // Halves, so that numbers at the far ends of the range of doubles do not overflow.
    const double halfSpan = m_most / 2.0 - m_least / 2.0;
    columns.perUnit = halfSpan > 0.0 ? (columns.barsRight - left) / 2.0 / halfSpan : 0.0;
    columns.zero = left - m_least * columns.perUnit;
}

void RankingFigure::arrange(const QSizeF& room)
{
    m_width = room.width();
    arrangeColumns();
    m_marks.clear();
    m_marks.reserve(m_ranking.rows.size() + m_head.gaps.size());
    double y = 0.0;
    const auto place = [&](const presentation::CompareMark& mark) {
        m_marks.push_back({QRectF(0.0, y, m_width, m_rowHeight), &mark, m_marks.size()});
        y += m_rowHeight;
    };
    for (const RankingRow& row : m_ranking.rows)
        place(row.mark);
    if (!m_head.gaps.empty())
        y += m_rowHeight; // the heading
    for (const presentation::CompareMark& gap : m_head.gaps)
        place(gap);
    m_height = y;
}

QPointF RankingFigure::anchor(const PlacedMark& mark) const
{
    if (mark.part >= m_ranking.rows.size())
        return {m_columns.barsLeft, mark.bounds.center().y()};
    return {barEnd(m_ranking.rows[mark.part].value), mark.bounds.center().y()};
}

void RankingFigure::paintHead(QPainter& painter, const CompareLook& look) const
{
    if (!m_ranking.reference)
        return;
    const QString text =
        QFontMetricsF(m_small).elidedText(QString::fromStdString(m_ranking.referenceText), Qt::ElideRight, m_width);
    const double width = textWidth(text, m_small);
    const double x = std::clamp(barEnd(*m_ranking.reference) - width / 2.0, 0.0, std::max(0.0, m_width - width));
    painter.setFont(m_small);
    painter.setPen(toColor(look.colours.target));
    painter.drawText(QPointF(x, baselineIn(m_small)), text);
}

void RankingFigure::paint(QPainter& painter, const QRectF& visible, const CompareLook& look) const
{
    const double rows = m_rowHeight * static_cast<double>(m_ranking.rows.size());
    for (const PlacedMark& mark : m_marks) {
        if (mark.bounds.bottom() <= visible.top() || mark.bounds.top() >= visible.bottom())
            continue;
        if (mark.part < m_ranking.rows.size())
            paintRow(painter, m_ranking.rows[mark.part], mark.bounds, look);
        else
            paintGap(painter, mark, look);
    }
    paintLines(painter, std::max(0.0, visible.top()), std::min(rows, visible.bottom()), look);
    if (m_head.gaps.empty() || rows >= visible.bottom())
        return;
    painter.setFont(m_small);
    painter.setPen(toColor(look.colours.mutedInk));
    painter.drawText(QPointF(m_columns.mark, rows + m_rowHeight - 7.0), QString::fromStdString(m_head.gapsTitle));
}

/// Zero, and what all regions are to reach.
void RankingFigure::paintLines(QPainter& painter, double top, double bottom, const CompareLook& look) const
{
    if (top >= bottom)
        return;
    painter.setPen(QPen(toColor(look.colours.strongRule), 1.0));
    painter.drawLine(QPointF(m_columns.zero, top), QPointF(m_columns.zero, bottom));
    if (!m_ranking.reference)
        return;
    painter.setPen(QPen(toColor(look.colours.target), 1.4, Qt::DashLine));
    const double x = barEnd(*m_ranking.reference);
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

void RankingFigure::paintRow(QPainter& painter, const RankingRow& row, const QRectF& bounds,
                             const CompareLook& look) const
{
    const Emphasis emphasis = look.emphasisOf(row.mark);
    painter.setOpacity(emphasis == Emphasis::Dimmed ? kDimmedOpacity : 1.0);
    if (emphasis == Emphasis::Selected)
        painter.fillRect(bounds, toColor(look.colours.accentPale));
    const double baseline = bounds.top() + (m_rowHeight - lineHeight(m_font)) / 2.0 + baselineIn(m_font);
    const QString rank = QString::fromStdString(row.rankText);
    painter.setFont(m_font);
    painter.setPen(toColor(look.colours.mutedInk));
    painter.drawText(QPointF(m_columns.rankRight - textWidth(rank, m_font), baseline), rank);
    if (row.verdict)
        paintVerdictMark(painter, QRectF(m_columns.mark, bounds.center().y() - kMarkSize / 2.0, kMarkSize, kMarkSize),
                         *row.verdict, look.colours);
    const QFont& font = emphasis == Emphasis::Selected ? m_bold : m_font;
    painter.setFont(font);
    painter.setPen(toColor(look.colours.ink));
    painter.drawText(QPointF(m_columns.label, baseline),
                     QFontMetricsF(font).elidedText(QString::fromStdString(row.mark.label), Qt::ElideRight,
                                                    m_columns.labelWidth + 0.5));
    paintBar(painter, row, bounds, look);
    painter.setOpacity(1.0);
}

void RankingFigure::paintBar(QPainter& painter, const RankingRow& row, const QRectF& bounds,
                             const CompareLook& look) const
{
    const double height = std::round(m_rowHeight * kBarShare);
    const double end = barEnd(row.value);
    const QRectF bar = QRectF(QPointF(m_columns.zero, bounds.center().y() - height / 2.0),
                              QPointF(end, bounds.center().y() + height / 2.0))
                           .normalized();
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        toColor(row.verdict ? presentation::verdictColour(*row.verdict, look.colours) : look.colours.accent));
    painter.drawRect(bar);
    const double room = (row.value < 0.0 ? bar.left() : m_width - bar.right()) - kRankingGap / 2.0;
    const QString text =
        QFontMetricsF(m_font).elidedText(QString::fromStdString(row.valueText), Qt::ElideRight, room + 0.5);
    const double x =
        row.value < 0.0 ? bar.left() - kRankingGap / 2.0 - textWidth(text, m_font) : bar.right() + kRankingGap / 2.0;
    painter.setFont(m_font);
    painter.setPen(toColor(look.colours.ink));
    painter.drawText(QPointF(x, bounds.top() + (m_rowHeight - lineHeight(m_font)) / 2.0 + baselineIn(m_font)), text);
}

void RankingFigure::paintGap(QPainter& painter, const PlacedMark& gap, const CompareLook& look) const
{
    const Emphasis emphasis = look.emphasisOf(*gap.mark);
    painter.setOpacity(emphasis == Emphasis::Dimmed ? kDimmedOpacity : 1.0);
    if (emphasis == Emphasis::Selected)
        painter.fillRect(gap.bounds, toColor(look.colours.accentPale));
    const double baseline = gap.bounds.top() + (m_rowHeight - lineHeight(m_font)) / 2.0 + baselineIn(m_font);
    // The read-out begins with the name.
    const QString lines = QString::fromStdString(gap.mark->readOut);
    const QString reason =
        lines.mid(lines.indexOf(QChar::LineFeed) + 1).replace(QChar::LineFeed, QStringLiteral(" · "));
    painter.setFont(m_font);
    painter.setPen(toColor(look.colours.mutedInk));
    const double left = m_ranking.rows.empty() ? 0.0 : m_columns.label;
    const double labelWidth = std::max(m_columns.labelWidth, 0.2 * m_width);
    painter.drawText(QPointF(left, baseline), QFontMetricsF(m_font).elidedText(QString::fromStdString(gap.mark->label),
                                                                               Qt::ElideRight, labelWidth));
    const double x = left + labelWidth + kRankingGap;
    painter.drawText(QPointF(x, baseline), QFontMetricsF(m_font).elidedText(reason, Qt::ElideRight, m_width - x));
    painter.setOpacity(1.0);
}

} // namespace

std::unique_ptr<CompareFigure> makeFigure(const presentation::RankingSpec& ranking,
                                          const presentation::CompareHead& head, const TypeSizes& type)
{
    return std::make_unique<RankingFigure>(ranking, head, type);
}

} // namespace wm::charts
