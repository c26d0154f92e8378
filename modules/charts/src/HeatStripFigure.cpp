// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareFigure.h"
#include "CompareText.h"
#include "TextLines.h"

#include "wm/presentation/ColourRamp.h"
#include "wm/presentation/Words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

using presentation::HeatRow;

constexpr double kLeastStripHeight = 20.0;
constexpr double kMostStripHeight = 32.0;
constexpr double kCellGap = 1.0;
constexpr double kMostNameShare = 0.3; // of the width
constexpr double kNameGap = 8.0;
constexpr double kSwatch = 14.0;
constexpr double kYearGap = 10.0;

class HeatStripFigure : public CompareFigure {
public:
    HeatStripFigure(const presentation::HeatStripSpec& spec, const TypeSizes& type)
        : m_spec(spec)
        , m_font(chartFont(type.label))
        , m_bold(chartFont(type.label, QFont::DemiBold))
        , m_small(chartFont(type.note))
        , m_colours(
              presentation::sequentialColours(presentation::SequentialHue::Blue, static_cast<int>(spec.classes.size())))
    {
        for (const HeatRow& row : m_spec.rows)
            m_nameWidth = std::max(m_nameWidth, textWidth(QString::fromStdString(row.mark.label), m_bold));
    }

    [[nodiscard]] double headHeight() const override { return 2.0 * lineHeight(m_small) + 10.0; }
    void arrange(const QSizeF& room) override;
    void paintHead(QPainter& painter, const CompareLook& look) const override;
    void paint(QPainter& painter, const QRectF& visible, const CompareLook& look) const override;
    [[nodiscard]] QString readOut(const PlacedMark& mark) const override;
    [[nodiscard]] std::size_t leftOut(double height) const override
    {
        return m_spec.years.empty() ? 0 : CompareFigure::leftOut(height) / m_spec.years.size();
    }

private:
    [[nodiscard]] QRectF cellRect(std::size_t row, std::size_t column) const
    {
        return {m_left + static_cast<double>(column) * m_cellWidth, static_cast<double>(row) * m_rowHeight,
                std::max(0.5, m_cellWidth - kCellGap), m_rowHeight - kCellGap};
    }
    void paintRow(QPainter& painter, std::size_t row, const CompareLook& look) const;
    void paintCell(QPainter& painter, const QRectF& rect, const std::optional<int>& colourClass) const;
    double paintKey(QPainter& painter, double x, const QString& text, const std::optional<int>& colourClass,
                    const CompareLook& look) const;

    const presentation::HeatStripSpec& m_spec;
    QFont m_font, m_bold, m_small;
    std::vector<presentation::Rgb> m_colours;
    double m_nameWidth = 0.0;
    double m_left = 0.0;
    double m_cellWidth = 0.0;
    double m_rowHeight = kLeastStripHeight;
};

void HeatStripFigure::arrange(const QSizeF& room)
{
    m_left = std::min(m_nameWidth, kMostNameShare * room.width()) + kNameGap;
    m_cellWidth = m_spec.years.empty() ? 0.0 : (room.width() - m_left) / static_cast<double>(m_spec.years.size());
    if (!m_spec.rows.empty())
        m_rowHeight = std::clamp(std::floor(room.height() / static_cast<double>(m_spec.rows.size())), kLeastStripHeight,
                                 kMostStripHeight);
    m_height = m_rowHeight * static_cast<double>(m_spec.rows.size());
    m_marks.clear();
    m_marks.reserve(m_spec.rows.size() * m_spec.years.size());
    for (std::size_t row = 0; row < m_spec.rows.size(); ++row) {
        for (std::size_t column = 0; column < m_spec.years.size(); ++column) {
            QRectF bounds = cellRect(row, column);
            if (column == 0)
                bounds.setLeft(0.0); // the name belongs to the row
            m_marks.push_back({bounds, &m_spec.rows[row].mark, row * m_spec.years.size() + column});
        }
    }
}

QString HeatStripFigure::readOut(const PlacedMark& mark) const
{
    const std::size_t column = mark.part % m_spec.years.size();
    const HeatRow& row = m_spec.rows[mark.part / m_spec.years.size()];
    const std::string& text = row.cells[column].text;
    return QString::fromStdString(row.mark.label + "\n" +
                                  presentation::filledIn(m_spec.cellText, std::to_string(m_spec.years[column]),
                                                         text.empty() ? m_spec.noData : text));
}

double HeatStripFigure::paintKey(QPainter& painter, double x, const QString& text,
                                 const std::optional<int>& colourClass, const CompareLook& look) const
{
    const double height = lineHeight(m_small);
    paintCell(painter, QRectF(x, (height - kSwatch) / 2.0 + 1.0, kSwatch * 1.4, kSwatch - 2.0), colourClass);
    const double width = textWidth(text, m_small);
    paintInLine(painter, QRectF(x + kSwatch * 1.4 + 4.0, 0.0, width + 1.0, height), text, m_small,
                toColor(look.colours.ink));
    return x + kSwatch * 1.4 + 4.0 + width + 12.0;
}

void HeatStripFigure::paintHead(QPainter& painter, const CompareLook& look) const
{
    double x = 0.0;
    for (std::size_t i = 0; i < m_spec.classes.size(); ++i)
        x = paintKey(painter, x, QString::fromStdString(m_spec.classes[i]), static_cast<int>(i), look);
    paintKey(painter, x, QString::fromStdString(m_spec.noData), std::nullopt, look);
    const double yearWidth = textWidth(QStringLiteral("2000"), m_small) + kYearGap;
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(yearWidth / std::max(1.0, m_cellWidth))));
    const double top = lineHeight(m_small) + 8.0;
    for (std::size_t column = 0; column < m_spec.years.size(); ++column) {
        // Counted from the last year, which is the one that matters.
        if ((m_spec.years.size() - 1 - column) % every != 0)
            continue;
        const double centre = m_left + (static_cast<double>(column) + 0.5) * m_cellWidth;
        paintInLine(painter, QRectF(centre - yearWidth / 2.0, top, yearWidth, lineHeight(m_small)),
                    QString::number(m_spec.years[column]), m_small, toColor(look.colours.mutedInk), Qt::AlignHCenter);
    }
}

void HeatStripFigure::paint(QPainter& painter, const QRectF& visible, const CompareLook& look) const
{
    const auto first = static_cast<std::size_t>(std::max(0.0, std::floor(visible.top() / m_rowHeight)));
    const auto end = static_cast<std::size_t>(std::max(0.0, std::ceil(visible.bottom() / m_rowHeight - 1e-6)));
    for (std::size_t row = first; row < std::min(end, m_spec.rows.size()); ++row)
        paintRow(painter, row, look);
}

void HeatStripFigure::paintRow(QPainter& painter, std::size_t row, const CompareLook& look) const
{
    const HeatRow& strip = m_spec.rows[row];
    const Emphasis emphasis = look.emphasisOf(strip.mark);
    const double top = static_cast<double>(row) * m_rowHeight;
    beginRow(painter, QRectF(0.0, top, m_left - kNameGap / 2.0, m_rowHeight - kCellGap), emphasis, look.colours);
    paintInLine(painter, QRectF(0.0, top, m_left - kNameGap, m_rowHeight - kCellGap),
                QString::fromStdString(strip.mark.label), emphasis == Emphasis::Selected ? m_bold : m_font,
                toColor(look.colours.ink));
    for (std::size_t column = 0; column < strip.cells.size(); ++column)
        paintCell(painter, cellRect(row, column), strip.cells[column].colourClass);
    painter.setOpacity(1.0);
}

void HeatStripFigure::paintCell(QPainter& painter, const QRectF& rect, const std::optional<int>& colourClass) const
{
    if (colourClass) {
        painter.fillRect(rect, toColor(m_colours[static_cast<std::size_t>(*colourClass)]));
        return;
    }
    // Lines and no pattern brush: not every device knows these.
    const presentation::UnclassedLook& look = presentation::kNoDataLook;
    painter.fillRect(rect, toColor(look.ground));
    painter.setPen(QPen(toColor(look.ink), 1.0));
    constexpr double kHatchStep = 6.0;
    for (double x = rect.left() - rect.height() + kHatchStep / 2.0; x < rect.right(); x += kHatchStep) {
        const double from = std::max(x, rect.left());
        const double to = std::min(x + rect.height(), rect.right());
        if (from < to)
            painter.drawLine(QPointF(from, rect.bottom() - (from - x)), QPointF(to, rect.bottom() - (to - x)));
    }
}

} // namespace

std::unique_ptr<CompareFigure> makeFigure(const presentation::HeatStripSpec& strip, const presentation::CompareHead&,
                                          const TypeSizes& type)
{
    return std::make_unique<HeatStripFigure>(strip, type);
}

} // namespace wm::charts
