// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearOption.h"

#include "wm/base/Number.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

Outcome<std::optional<int>> readYear(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option))
        return std::optional<int>();
    const QString text = parser.value(option);
    const auto year = parseInteger(text.toStdString());
    if (!year || *year < 1900 || *year > 2200)
        return failUsage(QCoreApplication::translate("Cli", "--%1: found \"%2\", expected a year").arg(option, text));
    return year;
}

} // namespace wm::cli
