// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgFont.h"

#include "SvgSyntax.h"

#include <QFontInfo>
#include <QStringList>

namespace wm::paper {

namespace {

constexpr double kPointsPerInch = 72.0;

QString genericFamily(QFont::StyleHint hint)
{
    switch (hint) {
    case QFont::Serif:
        return QStringLiteral("serif");
    case QFont::Monospace:
    case QFont::TypeWriter:
        return QStringLiteral("monospace");
    case QFont::Cursive:
        return QStringLiteral("cursive");
    case QFont::Fantasy:
        return QStringLiteral("fantasy");
    default:
        return QStringLiteral("sans-serif");
    }
}

QByteArray familyList(const QFont& font)
{
    QStringList families = font.families();
    families.append(QFontInfo(font).family());
    families.removeAll(QString());
    families.removeDuplicates();
    QByteArray list;
    for (QString& family : families)
        list += '\'' + xmlText(family.remove(u'\'')) + "', ";
    return list + genericFamily(font.styleHint()).toLatin1();
}

} // namespace

QByteArray fontAttributes(const QFont& font, double scale, int dpi)
{
    const double pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * dpi / kPointsPerInch;
    QByteArray text = attribute("font-family", familyList(font)) + attribute("font-size", pixels * scale);
    if (font.weight() != QFont::Normal)
        text += attribute("font-weight", static_cast<double>(font.weight()));
    if (font.style() != QFont::StyleNormal)
        text += attribute("font-style", font.style() == QFont::StyleItalic ? "italic" : "oblique");
    return text;
}

} // namespace wm::paper
