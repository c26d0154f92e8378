// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryOptions.h"

#include "Console.h"

#include "wm/base/Number.h"

#include <QCoreApplication>

#include <algorithm>

namespace wm::cli {

Outcome<domain::ChangeId> changeNamed(const workspace::History& history, const QString& name)
{
    const std::string text = name.toStdString();
    const auto version = std::ranges::find(history.versions, text, &domain::NamedVersion::name);
    if (version != history.versions.end())
        return version->change;
    if (const auto number = parseInteger(text)) {
        const domain::ChangeId id{*number};
        if (id.isNone() || std::ranges::find(history.changes, id, &domain::Change::id) != history.changes.end())
            return id;
    }
    return failUsage(
        QCoreApplication::translate("Cli", "found \"%1\", expected the number of a change or the name of a version")
            .arg(name));
}

void sayChange(domain::ChangeId change)
{
    say(QCoreApplication::translate("Cli", "Change no. %1 in the history; taken back by: restore --take-back %1")
            .arg(QString::number(change.value)));
}

} // namespace wm::cli
