// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareSheet.h"

#include "FramePainter.h"
#include "TextLines.h"

#include "wm/presentation/Words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wm::charts {

namespace {

constexpr double kSheetMargin = 18.0;
constexpr double kSmallSheetMargin = 12.0;
constexpr double kSmallSheetWidth = 560.0;
constexpr double kMostNotesShare = 0.24; // of the height
constexpr double kContentAir = 10.0;
constexpr double kEmptyShare = 0.8; // of the width
constexpr int kEmptyLines = 4;

} // namespace

CompareSheet::CompareSheet(presentation::CompareSpec spec, presentation::Typeface typeface)
    : m_spec(std::move(spec))
    , m_type(typeSizesIn(typeface))
{
    m_figure = makeCompareFigure(m_spec, m_type);
}

void CompareSheet::layOutText(std::vector<PlacedText>& lines, const std::string& text, const QFont& font, int mostLines,
                              double& y) const
{
    lines.clear();
    for (const QString& line :
         wrapped(QString::fromStdString(text), font, m_size.width() - 2.0 * m_margin, mostLines)) {
        lines.push_back({{m_margin, y + baselineIn(font)}, line});
        y += lineHeight(font);
    }
}

/// From the bottom up; the last line that has room says if there are more.
void CompareSheet::layOutNotes(double room)
{
    m_notes.clear();
    const QFont font = chartFont(m_type.note);
    const double width = m_size.width() - 2.0 * m_margin;
    const int most = std::max(1, static_cast<int>(std::floor(room / lineHeight(font))));
    QStringList lines;
    for (const std::string& note : m_spec.head.notes) {
        const int left = most - static_cast<int>(lines.size());
        if (left <= 0) {
            lines.back() = QFontMetricsF(font).elidedText(lines.back() + QStringLiteral(" …"), Qt::ElideRight, width);
            break;
        }
        lines += wrapped(QString::fromStdString(note), font, width, left);
    }
    double y = m_size.height() - m_margin * 0.8 - lineHeight(font) * static_cast<double>(lines.size());
    for (const QString& line : lines) {
        m_notes.push_back({{m_margin, y + baselineIn(font)}, line});
        y += lineHeight(font);
    }
}

void CompareSheet::arrange(const QSizeF& size)
{
    m_size = size;
    m_margin = size.width() < kSmallSheetWidth ? kSmallSheetMargin : kSheetMargin;
    double y = m_margin * 0.8;
    layOutText(m_title, m_spec.head.title, chartFont(m_type.title, QFont::DemiBold), 2, y);
    layOutText(m_subtitle, m_spec.head.subtitle, chartFont(m_type.text), 2, y);
    layOutNotes(kMostNotesShare * size.height());
    const double top = y + kContentAir + m_figure->headHeight();
    const double notes = lineHeight(chartFont(m_type.note)) * static_cast<double>(m_notes.size());
    const double bottom = size.height() - m_margin * 0.8 - notes - (m_notes.empty() ? 0.0 : kContentAir);
    m_content = QRectF(QPointF(m_margin, top),
                       QPointF(std::max(m_margin + 1.0, size.width() - m_margin), std::max(top + 1.0, bottom)));
    m_figure->arrange(m_content.size());
}

double CompareSheet::heightFor(double width, double least)
{
    constexpr double kRoomForNotes = 1000.0;
    arrange({width, kRoomForNotes}); // all of the notes
    const double around = kRoomForNotes - m_content.height();
    arrange({width, std::max(least, around + 1.0)});
    return std::max(least, std::ceil(around + m_figure->wantedHeight() + 1.0));
}

void CompareSheet::paintFrame(QPainter& painter, const CompareLook& look) const
{
    paintTexts(painter, m_title, chartFont(m_type.title, QFont::DemiBold), look.colours.ink);
    paintTexts(painter, m_subtitle, chartFont(m_type.text), look.colours.mutedInk);
    paintTexts(painter, m_notes, chartFont(m_type.note), look.colours.mutedInk);
    if (m_spec.isEmpty())
        return;
    painter.save();
    painter.translate(m_content.left(), m_content.top() - m_figure->headHeight());
    m_figure->paintHead(painter, look);
    painter.restore();
}

void CompareSheet::paintEmpty(QPainter& painter, const CompareLook& look) const
{
    const QFont font = chartFont(m_type.text);
    const QStringList lines =
        wrapped(QString::fromStdString(m_spec.head.emptyText), font, m_content.width() * kEmptyShare, kEmptyLines);
    double y = m_content.center().y() - lineHeight(font) * static_cast<double>(lines.size()) / 2.0;
    for (const QString& line : lines) {
        const double x = m_content.center().x() - textWidth(line, font) / 2.0;
        paintTexts(painter, {{{x, y + baselineIn(font)}, line}}, font, look.colours.mutedInk);
        y += lineHeight(font);
    }
}

void CompareSheet::paintScrolled(QPainter& painter, double scrolled, const CompareLook& look) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, look);
    if (m_spec.isEmpty())
        return paintEmpty(painter, look);
    painter.save();
    // To the sides marks may stick out: a disc at the edge is still a disc.
    painter.setClipRect(QRectF(0.0, m_content.top(), m_size.width(), m_content.height()));
    painter.translate(m_content.left(), m_content.top() - scrolled);
    m_figure->paint(painter, QRectF(0.0, scrolled, m_content.width(), m_content.height()), look);
    painter.restore();
}

void CompareSheet::paintWhole(QPainter& painter, const CompareLook& look) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, look);
    if (m_spec.isEmpty())
        return paintEmpty(painter, look);
    const QFont font = chartFont(m_type.note);
    const bool isAll = m_figure->height() <= m_content.height();
    const double shown = m_figure->uncutHeight(m_content.height() - (isAll ? 0.0 : lineHeight(font)));
    painter.save();
    painter.translate(m_content.topLeft());
    m_figure->paint(painter, QRectF(0.0, 0.0, m_content.width(), shown), look);
    painter.restore();
    const std::size_t left = m_figure->leftOut(shown);
    if (isAll || left == 0)
        return;
    const std::string text = presentation::filledIn(m_spec.head.moreText, std::to_string(left));
    paintTexts(painter,
               {{{m_content.left(), m_content.top() + shown + baselineIn(font)}, QString::fromStdString(text)}}, font,
               look.colours.mutedInk);
}

} // namespace wm::charts
