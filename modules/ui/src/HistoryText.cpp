// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryText.h"

#include "wm/wording/LocalTime.h"

#include <QCoreApplication>

namespace wm::ui {

QString markText(const workspace::HistoryMark& mark)
{
    using Kind = workspace::HistoryMark::Kind;
    const QString time = QString::fromStdString(wording::localTime(mark.at));
    const QString name = QString::fromStdString(mark.name);
    switch (mark.kind) {
    case Kind::LastImport:
        if (name.isEmpty())
            return QCoreApplication::translate("HistoryText", "the last import (%1)", "%1 is a time").arg(time);
        return QCoreApplication::translate("HistoryText", "the last import (%1, %2)", "%1 is a file, %2 a time")
            .arg(name, time);
    case Kind::Month:
        return QCoreApplication::translate("HistoryText", "a month ago (%1)", "%1 is a time").arg(time);
    case Kind::Version:
        return QCoreApplication::translate("HistoryText", "version %1", "%1 is the name of a state").arg(name);
    case Kind::Begin:
        break;
    }
    return QCoreApplication::translate("HistoryText", "the beginning (%1)", "%1 is a time").arg(time);
}

QString restorationText(const domain::RestorationReport& report)
{
    if (report.isTakenBackAlready)
        return QCoreApplication::translate("HistoryText", "This change has been taken back already.");
    const int rows = static_cast<int>(report.rows), kept = static_cast<int>(report.keptRows);
    QString text = rows == 0 ? QCoreApplication::translate("HistoryText", "Nothing had to be put back.")
                             : QCoreApplication::translate("HistoryText", "%n row(s) put back.", nullptr, rows);
    if (kept > 0)
        text += QLatin1Char(' ') +
                QCoreApplication::translate("HistoryText", "%n row(s) have been changed since and stay as they are.",
                                            nullptr, kept);
    return text;
}

} // namespace wm::ui
