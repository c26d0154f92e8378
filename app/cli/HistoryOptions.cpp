// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryOptions.h"

#include "Console.h"
#include "WordOption.h"

#include "wm/base/Number.h"
#include "wm/wording/LocalTime.h"
#include "wm/wording/Wording.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <optional>

namespace wm::cli {

namespace {

using domain::ChangeAct;

constexpr std::array kActWords{
    Word{"build", std::optional(ChangeAct::Build)},   Word{"edit", std::optional(ChangeAct::Edit)},
    Word{"import", std::optional(ChangeAct::Import)}, Word{"restore", std::optional(ChangeAct::Restore)},
    Word{"merge", std::optional(ChangeAct::Merge)},   Word{"outside", std::optional(ChangeAct::Outside)}};

tl::unexpected<Failure> failExpected(const QString& option, const QString& found, const QStringList& expected)
{
    return failUsage(QCoreApplication::translate("Cli", "--%1: found \"%2\", expected one of %3")
                         .arg(option, found, expected.join(QStringLiteral(", "))));
}

/// Of the tables whose changes are kept.
Outcome<std::string> readHistoryTable(const QCommandLineParser& parser)
{
    const QString option = QStringLiteral("table");
    const QString found = parser.value(option);
    if (!parser.isSet(option))
        return std::string();
    constexpr std::string_view kPrefix = "table.";
    QStringList tables;
    for (const auto& [key, phrase] : wording::words().phrases) {
        if (key.starts_with(kPrefix))
            tables.append(QString::fromStdString(key.substr(kPrefix.size())));
    }
    tables.sort();
    if (!tables.contains(found))
        return failExpected(option, found, tables);
    return found.toStdString();
}

Outcome<std::optional<std::string>> readAuthor(const QCommandLineParser& parser, const workspace::History& history)
{
    const QString option = QStringLiteral("by");
    if (!parser.isSet(option))
        return std::optional<std::string>();
    const QString found = parser.value(option);
    QStringList authors;
    for (const domain::Change& change : history.changes) {
        const QString author = QString::fromStdString(change.note.author);
        if (!authors.contains(author))
            authors.append(author);
    }
    if (authors.contains(found))
        return std::optional(found.toStdString());
    authors.removeAll(QString());
    return failExpected(option, found, authors);
}

tl::unexpected<Failure> failUnknownChange(const QString& name)
{
    return failUsage(
        QCoreApplication::translate("Cli", "found \"%1\", expected the number of a change or the name of a version")
            .arg(name));
}

/// None where the option is not given.
Outcome<QDate> readDay(const QCommandLineParser& parser, const char* option)
{
    const QString name = QLatin1String(option);
    if (!parser.isSet(name))
        return QDate();
    const QString found = parser.value(name);
    const QDate day = QDate::fromString(found, Qt::ISODate);
    if (day.isValid())
        return day;
    return failUsage(
        QCoreApplication::translate("Cli", "--%1: found \"%2\", expected a day, as 2026-11-01").arg(name, found));
}

} // namespace

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
    return failUnknownChange(name);
}

void sayChange(domain::ChangeId change)
{
    say(QCoreApplication::translate("Cli", "Change no. %1 in the history; taken back by: restore --take-back %1")
            .arg(QString::number(change.value)));
}

void declareHistoryFilter(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("after"),
         QCoreApplication::translate("Cli", "Only changes after this one: a number or a version."),
         QStringLiteral("CHANGE")},
        {QStringLiteral("change"),
         QCoreApplication::translate("Cli", "Only this change, with each row that it added: a number or a version."),
         QStringLiteral("CHANGE")},
        {{QStringLiteral("by"), QStringLiteral("author")},
         QCoreApplication::translate("Cli", "Only changes of this person."),
         QStringLiteral("NAME")},
        {QStringLiteral("act"), QCoreApplication::translate("Cli", "Only changes of this kind."),
         QStringLiteral("build|edit|import|restore|merge|outside")},
        {QStringLiteral("table"),
         QCoreApplication::translate("Cli", "Only changes of this table: target, observation, facility..."),
         QStringLiteral("TABLE")},
        {QStringLiteral("since"), QCoreApplication::translate("Cli", "Only changes from this day on."),
         QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("until"), QCoreApplication::translate("Cli", "Only changes up to this day."),
         QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("find"),
         QCoreApplication::translate(
             "Cli", "Only fields and added rows that say these words: the row's name, the field, before, "
                    "after, who, reason or source."),
         QStringLiteral("TEXT")},
    });
}

Outcome<workspace::HistoryFilter> readHistoryFilter(const QCommandLineParser& parser, const workspace::History& history)
{
    workspace::HistoryFilter filter;
    if (parser.isSet(QStringLiteral("after"))) {
        WM_TRY(filter.after, changeNamed(history, parser.value(QStringLiteral("after"))));
    }
    if (parser.isSet(QStringLiteral("change"))) {
        WM_TRY(const domain::ChangeId change, changeNamed(history, parser.value(QStringLiteral("change"))));
        if (change.isNone())
            return failUnknownChange(parser.value(QStringLiteral("change")));
        filter.change = change;
    }
    WM_TRY(filter.author, readAuthor(parser, history));
    WM_TRY(filter.act, readWord(parser, "act", kActWords, std::optional<ChangeAct>()));
    WM_TRY(filter.table, readHistoryTable(parser));
    WM_TRY(const QDate since, readDay(parser, "since"));
    WM_TRY(const QDate until, readDay(parser, "until"));
    if (since.isValid() && until.isValid() && until < since)
        return failUsage(QCoreApplication::translate("Cli", "--until: found %1, expected a day not before --since %2")
                             .arg(until.toString(Qt::ISODate), since.toString(Qt::ISODate)));
    if (since.isValid())
        filter.since = wording::utcOfDay(since);
    if (until.isValid())
        filter.until = wording::utcOfDay(until.addDays(1));
    filter.text = parser.value(QStringLiteral("find")).toStdString();
    return filter;
}

} // namespace wm::cli
