// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/wording/LocalTime.h"

#include <QDateTime>

namespace wm::wording {

std::string localTime(const std::string& utc)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
    if (!time.isValid() || time.timeSpec() != Qt::UTC)
        return utc;
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")).toStdString();
}

std::string utcOfDay(const QDate& day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODate).toStdString();
}

} // namespace wm::wording
