// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Console.h"
#include "SelectionOptions.h"
#include "WordOption.h"
#include "WorkspaceOption.h"
#include "YearOption.h"

#include "wm/base/Number.h"
#include "wm/domain/Filling.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/FillQueue.h"
#include "wm/workspace/Workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace wm::cli {

namespace {

using domain::Comparator;
using domain::Filling;

constexpr std::array kComparatorWords{Word{">=", Comparator::GreaterOrEqual}, Word{">", Comparator::Greater},
                                      Word{"<=", Comparator::LessOrEqual},    Word{"<", Comparator::Less},
                                      Word{"=", Comparator::Equal},           Word{"~", Comparator::About}};

QString summary()
{
    return QCoreApplication::translate("Cli", "Fill in the value or year of a target that was lost in the source.");
}

void declareOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const QString& description, const char* value) {
        parser.addOption({QLatin1String(name), description, QLatin1String(value)});
    };
    add("value", QCoreApplication::translate("Cli", "The value, in the unit of the indicator."), "NUMBER");
    add("upper", QCoreApplication::translate("Cli", "The upper end, where the value is a range."), "NUMBER");
    add("comparator",
        QCoreApplication::translate("Cli",
                                    "How the value is meant: >=, >, <=, <, = or ~. Default: as the target has it."),
        "SIGN");
    add("year", QCoreApplication::translate("Cli", "The target year, where it was lost."), "YEAR");
    add("source", QCoreApplication::translate("Cli", "Title or number of the document that says so."), "TEXT");
    add("page", QCoreApplication::translate("Cli", "The page on which it says so."), "TEXT");
    add("note", QCoreApplication::translate("Cli", "A remark."), "TEXT");
    add("reason", QCoreApplication::translate("Cli", "A reason, for the history."), "TEXT");
    parser.addOption({QStringLiteral("take-back"),
                      QCoreApplication::translate("Cli", "Take back what was filled in: it counts as lost again.")});
}

/// What the option says, else what was there before. Errors: Usage for what is no number.
Outcome<std::optional<double>> readNumber(const QCommandLineParser& parser, const char* option, const std::string& unit,
                                          std::optional<double> before)
{
    const QString name = QLatin1String(option);
    if (!parser.isSet(name))
        return before;
    const QString text = parser.value(name);
    const auto number = parseTypedNumber(text.toStdString(), unit);
    if (!number)
        return failUsage(QCoreApplication::translate("Cli", "--%1: found \"%2\", expected a number").arg(name, text));
    return number;
}

std::string readText(const QCommandLineParser& parser, const char* option, const std::string& before)
{
    const QString name = QLatin1String(option);
    return parser.isSet(name) ? parser.value(name).trimmed().toStdString() : before;
}

/// What is filled in already stays where no option says otherwise, so that one field can be corrected.
Outcome<Filling> readFilling(const QCommandLineParser& parser, const domain::Target& target,
                             const std::optional<Filling>& before, const std::string& unit)
{
    Filling filling = before.value_or(Filling());
    WM_TRY(filling.value, readNumber(parser, "value", unit, filling.value));
    WM_TRY(filling.upperValue, readNumber(parser, "upper", unit, filling.upperValue));
    const bool isNewValue = filling.value && !(before && before->value);
    WM_TRY(filling.comparator,
           readWord(parser, "comparator", kComparatorWords, isNewValue ? target.comparator : filling.comparator));
    WM_TRY(const std::optional<int> year, readYear(parser, QStringLiteral("year")));
    if (year)
        filling.year = year;
    filling.source = readText(parser, "source", filling.source);
    filling.page = readText(parser, "page", filling.page);
    filling.note = readText(parser, "note", filling.note);
    return filling;
}

/// As options are written, one line each.
Outcome<void> checkFilling(const Filling& filling, const domain::Target& target, const domain::Indicator& indicator)
{
    QStringList lines;
    for (const Issue& fault : faultsOf(filling, target, indicator)) {
        const QString field = QString::fromStdString(fault.column == "value_upper" ? "upper" : fault.column);
        lines.append((field.isEmpty() ? QString() : QStringLiteral("--%1: ").arg(field)) +
                     wording::issueMessage(fault));
    }
    if (!lines.isEmpty())
        return failUsage(lines.join(u'\n'));
    return {};
}

Outcome<void> checkTakingBack(const QCommandLineParser& parser, const domain::Target& target)
{
    for (const char* option : {"value", "upper", "comparator", "year", "source", "page", "note"}) {
        if (parser.isSet(QLatin1String(option)))
            return failTogether(QStringLiteral("--take-back"), QStringLiteral("--") + QLatin1String(option));
    }
    if (!target.filledIn)
        return failNothing(QCoreApplication::translate("Cli", "Nothing is filled in for target \"%1\".")
                               .arg(QString::fromStdString(target.code)));
    return {};
}

Outcome<void> store(const workspace::Snapshot& snapshot, const domain::Target& target,
                    const std::optional<Filling>& before, const std::optional<Filling>& after,
                    const std::string& reason)
{
    WM_TRY(const auto opened, orFailure(workspace::Workspace::open(snapshot.file())));
    WM_CHECK(orFailure(opened.fillTarget(target.id, before, after, reason)));
    const std::vector<workspace::FillItem> items = workspace::fillQueueOf(snapshot, {});
    const auto leftBefore = std::ranges::count_if(
        items, [](const workspace::FillItem& item) { return item.isValueLeft || item.isYearLeft; });
    const int left = static_cast<int>(leftBefore) - (isToBeFilled(target) ? 1 : 0) +
                     (isToBeFilled(filledTarget(target, after)) ? 1 : 0);
    const QString code = QString::fromStdString(target.code);
    const QString done = after ? QCoreApplication::translate("Cli", "Filled in: %1.").arg(code)
                               : QCoreApplication::translate("Cli", "Taken back: %1.").arg(code);
    say(done + u' ' + QCoreApplication::translate("Cli", "%n target(s) left in the queue.", nullptr, left));
    return {};
}

Outcome<void> runFill(const QCommandLineParser& parser)
{
    const QString name = parser.positionalArguments().value(1);
    if (name.isEmpty())
        return failUsage(QCoreApplication::translate("Cli", "fill: found no target, expected its code"));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const domain::Target* target, findTarget(name, *snapshot));
    const std::optional<Filling> before = fillingOf(*target);
    const std::string reason = readText(parser, "reason", {});
    if (parser.isSet(QStringLiteral("take-back"))) {
        WM_CHECK(checkTakingBack(parser, *target));
        return store(*snapshot, *target, before, std::nullopt, reason);
    }
    const domain::Indicator& indicator = *snapshot->findIndicator(target->indicator);
    WM_TRY(const Filling after, readFilling(parser, *target, before, indicator.unit));
    WM_CHECK(checkFilling(after, *target, indicator));
    return store(*snapshot, *target, before, after, reason);
}

} // namespace

Command fillCommand()
{
    return {"fill", "CODE", false, summary, declareOptions, runFill};
}

} // namespace wm::cli
