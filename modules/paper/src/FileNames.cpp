// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/paper/FileNames.h"

#include <QRegularExpression>

namespace wm::paper {

namespace {

constexpr qsizetype kMostUnits = 120;
constexpr qsizetype kMostBytes = 180;

bool isDeviceName(const QString& name)
{
    static const QRegularExpression devices(
        QRegularExpression::anchoredPattern(QStringLiteral("(CON|PRN|AUX|NUL|(COM|LPT)[0-9¹²³])([. ].*)?")),
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

/// Shortened to what fits, between characters.
QString shortened(QString name)
{
    while (name.size() > kMostUnits || name.toUtf8().size() > kMostBytes) {
        const bool isPair = name.size() > 1 && name.back().isLowSurrogate();
        name.chop(isPair ? 2 : 1);
    }
    return name;
}

QString trimmedEnds(const QString& name)
{
    static const QRegularExpression ends(QStringLiteral("^[. ]+|[. ]+$"));
    return QString(name).remove(ends);
}

} // namespace

QString safeFileName(const QString& text)
{
    static const QRegularExpression forbidden(QStringLiteral("[<>:\"/\\\\|?*\\x00-\\x1f\\x7f]+"));
    QString name = QString(text).replace(forbidden, QStringLiteral(" ")).simplified();
    name = trimmedEnds(shortened(trimmedEnds(name)));
    if (name.isEmpty())
        return QStringLiteral("_");
    return isDeviceName(name) ? QLatin1Char('_') + name : name;
}

QString FileNames::unique(const QString& text)
{
    const QString base = safeFileName(text);
    QString name = base;
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
        name = QStringLiteral("%1 (%2)").arg(base).arg(number);
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace wm::paper
