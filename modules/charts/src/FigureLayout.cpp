// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureLayout.h"

#include "TextLines.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

using Legend = std::vector<presentation::ChartLegendEntry>;

constexpr double kMargin = 18.0;
constexpr double kSmallMargin = 12.0;
constexpr double kSmallWidth = 560.0;
constexpr double kMostUnitShare = 0.35; // of the width
constexpr double kLeastPlotShare = 0.46;
constexpr double kLeastPlotHeight = 90.0;
constexpr int kNotesFrom = 240; // height from which a figure never goes without its first note
constexpr double kKeyGap = 6.0;
constexpr double kEntryGap = 18.0;
constexpr double kTickRoom = 8.0; // between plot and year labels, and below them

/// Fills the sheet from the top; what it is told to leave out takes no room.
class TopDown {
public:
    TopDown(const presentation::ChartSpec& spec, const Legend& legend, const QSize& size, FigureLayout& layout)
        : m_spec(spec)
        , m_legend(legend)
        , m_layout(layout)
        , m_width(size.width() - 2.0 * layout.margin)
        , m_y(layout.margin * 0.8)
    {
    }

    [[nodiscard]] double y() const { return m_y; }
    void skip(double distance) { m_y += distance; }

    void addText(std::vector<PlacedText>& lines, const std::string& text, const QFont& font, int mostLines)
    {
        for (const QString& line : wrapped(QString::fromStdString(text), font, m_width, mostLines)) {
            lines.push_back({{m_layout.margin, m_y + baselineIn(font)}, line});
            m_y += lineHeight(font);
        }
    }

    void addLegend()
    {
        const QFont font = chartFont(m_layout.type.label);
        double x = m_layout.margin;
        for (const auto& entry : m_legend) {
            const LegendKey sign = legendKeyOf(entry, m_spec);
            const double key = legendKeyWidth(sign);
            const QString text = QFontMetricsF(font).elidedText(QString::fromStdString(entry.text), Qt::ElideRight,
                                                                m_width - key - kKeyGap);
            const double width = key + kKeyGap + textWidth(text, font);
            if (x > m_layout.margin && x + width > m_layout.margin + m_width) {
                x = m_layout.margin;
                m_y += lineHeight(font) + 2.0;
            }
            const double middle = m_y + lineHeight(font) / 2.0;
            m_layout.legend.push_back(
                {sign, {x + key / 2.0, middle}, {{x + key + kKeyGap, m_y + baselineIn(font)}, text}});
            x += width + kEntryGap;
        }
        if (!m_legend.empty())
            m_y += lineHeight(font);
    }

private:
    const presentation::ChartSpec& m_spec;
    const Legend& m_legend;
    FigureLayout& m_layout;
    double m_width;
    double m_y;
};

enum class Detail { Full, NoLegend, TitleOnly };

/// Everything above the plot; returns where the plot starts.
double layOutHead(const presentation::ChartSpec& spec, const Legend& legend, const QSize& size, Detail detail,
                  FigureLayout& layout)
{
    const TypeSizes& type = layout.type;
    TopDown sheet(spec, legend, size, layout);
    sheet.addText(layout.title, spec.title, chartFont(type.title, QFont::DemiBold),
                  detail == Detail::TitleOnly ? 1 : 2);
    if (detail != Detail::TitleOnly)
        sheet.addText(layout.subtitle, spec.subtitle, chartFont(type.text), 2);
    sheet.skip(6.0);
    if (spec.isEmpty())
        return sheet.y();
    if (detail == Detail::Full)
        sheet.addLegend();
    sheet.skip(8.0);
    const QFont note = chartFont(type.note);
    layout.guideBaseline = sheet.y() + baselineIn(note);
    for (const QString& line : wrapped(QString::fromStdString(spec.yAxisTitle), note, size.width() * kMostUnitShare, 1))
        layout.unit.push_back({{layout.margin, layout.guideBaseline}, line});
    sheet.skip(lineHeight(note) + 3.0);
    return sheet.y();
}

/// The notes in at most so many lines; an ellipsis says that there are more.
QStringList noteLines(const presentation::ChartSpec& spec, const QFont& font, double width, int mostLines)
{
    QStringList lines;
    for (const std::string& note : spec.notes) {
        const int left = mostLines - static_cast<int>(lines.size());
        if (left == 0 && !lines.empty()) {
            lines.back() = QFontMetricsF(font).elidedText(lines.back() + QStringLiteral(" …"), Qt::ElideRight, width);
            break;
        }
        lines += wrapped(QString::fromStdString(note), font, width, left);
    }
    return lines;
}

/// The notes from the bottom up, in as many lines as there are room for; returns the height they take.
double layOutNotes(const presentation::ChartSpec& spec, const QSize& size, double room, FigureLayout& layout)
{
    const QFont font = chartFont(layout.type.note);
    const double height = lineHeight(font);
    const int leastLines = size.height() < kNotesFrom ? 0 : 1;
    const int mostLines = std::max(leastLines, static_cast<int>(std::floor(room / height)));
    const QStringList lines = noteLines(spec, font, size.width() - 2.0 * layout.margin, mostLines);
    const double taken = height * static_cast<double>(lines.size());
    double baseline = size.height() - layout.margin * 0.8 - taken + baselineIn(font);
    for (const QString& line : lines) {
        layout.notes.push_back({{layout.margin, baseline}, line});
        baseline += height;
    }
    return lines.empty() ? 0.0 : taken + kTickRoom;
}

FigureLayout layOutWith(const presentation::ChartSpec& spec, const Legend& legend, const QSize& size, Detail detail,
                        presentation::Typeface typeface)
{
    FigureLayout layout;
    layout.type = typeSizesFor(size, typeface);
    layout.margin = size.width() < kSmallWidth ? kSmallMargin : kMargin;
    const double top = layOutHead(spec, legend, size, detail, layout);
    const double yearLabels = spec.isEmpty() ? 0.0 : lineHeight(chartFont(layout.type.label)) + kTickRoom;
    const double below = yearLabels + layout.margin * 0.8;
    const double leastPlot = std::max(kLeastPlotHeight, kLeastPlotShare * size.height());
    const double notes = layOutNotes(spec, size, size.height() - top - below - leastPlot - kTickRoom, layout);
    const QPoint topLeft(static_cast<int>(std::ceil(layout.margin)), static_cast<int>(std::ceil(top)));
    const int bottom = static_cast<int>(std::floor(size.height() - below - notes));
    layout.plot =
        QRect(topLeft, QPoint(std::max(size.width() - topLeft.x() - 1, topLeft.x()), std::max(bottom, topLeft.y())));
    return layout;
}

} // namespace

FigureLayout layOutFigure(const presentation::ChartSpec& spec, const QSize& size, const Legend& legend,
                          presentation::Typeface typeface)
{
    for (const Detail detail : {Detail::Full, Detail::NoLegend}) {
        FigureLayout layout = layOutWith(spec, legend, size, detail, typeface);
        if (layout.plot.height() >= kLeastPlotHeight)
            return layout;
    }
    return layOutWith(spec, legend, size, Detail::TitleOnly, typeface);
}

} // namespace wm::charts
