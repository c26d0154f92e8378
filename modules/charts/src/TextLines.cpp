// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextLines.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace wm::charts {

namespace {

// CJK fonts state line heights of 1.45 em and more, which is too loose for a figure.
constexpr double kLineHeightEm = 1.32;
constexpr double kBaselineEm = 1.02;

QString lineText(const QString& text, const QTextLine& line, bool isLast, const QFont& font, double width)
{
    if (isLast)
        return QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
    return text.mid(line.textStart(), line.textLength()).trimmed();
}

} // namespace

QStringList wrapped(const QString& text, const QFont& font, double width, int mostLines)
{
    const QString oneLine = text.simplified();
    QStringList lines;
    if (oneLine.isEmpty())
        return lines;
    QTextLayout layout(oneLine, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (lines.size() < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        lines.append(lineText(oneLine, line, lines.size() + 1 == mostLines, font, width));
    }
    layout.endLayout();
    return lines;
}

double textWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double lineHeight(const QFont& font)
{
    return font.pixelSize() * kLineHeightEm;
}

double baselineIn(const QFont& font)
{
    return font.pixelSize() * kBaselineEm;
}

} // namespace wm::charts
