// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cancellation.h"
#include "Command.h"
#include "Console.h"
#include "HistoryOptions.h"
#include "TableOutput.h"
#include "WordOption.h"
#include "WorkspaceOption.h"

#include "wm/base/Path.h"
#include "wm/wording/LocalTime.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Merge.h"
#include "wm/workspace/Workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace wm::cli {

namespace {

using workspace::MergeFate;

constexpr std::array kFates{Word{"new", MergeFate::New},         Word{"changed", MergeFate::Changed},
                            Word{"removed", MergeFate::Removed}, Word{"conflict", MergeFate::Conflict},
                            Word{"here", MergeFate::Here},       Word{"kept", MergeFate::Kept}};

QString summary()
{
    return QCoreApplication::translate("Cli", "Compare another workspace with this one, and take what it has changed.");
}

void declareOptions(QCommandLineParser& parser)
{
    const QString takeOrKeep = QStringLiteral("take|keep");
    parser.addOptions({
        {QStringLiteral("dry-run"),
         QCoreApplication::translate("Cli", "Only compare: say what differs and change nothing.")},
        {QStringLiteral("show"),
         QCoreApplication::translate(
             "Cli", "List the rows: new, changed, removed, conflict, here: what this workspace alone has or has "
                    "changed, or kept: what was refused when the other one was merged before."),
         QStringLiteral("FATE")},
        {QStringLiteral("new"),
         QCoreApplication::translate("Cli", "What the other one alone has: take (the default) or keep ours. Regions, "
                                            "documents and indicators come anyway, for others may need them."),
         takeOrKeep},
        {QStringLiteral("changed"),
         QCoreApplication::translate("Cli", "What the other one alone has changed: take (the default) or keep ours."),
         takeOrKeep},
        {QStringLiteral("removed"),
         QCoreApplication::translate("Cli", "What the other one has removed: take (the default) or keep ours."),
         takeOrKeep},
        {QStringLiteral("conflicts"),
         QCoreApplication::translate("Cli", "What both have changed: take theirs, or keep ours (the default)."),
         takeOrKeep},
        {QStringLiteral("kept"),
         QCoreApplication::translate("Cli", "What was refused when the other one was merged before: take it now, or "
                                            "keep ours (the default)."),
         takeOrKeep},
        {QStringLiteral("reason"), QCoreApplication::translate("Cli", "Why, for the history."), QStringLiteral("TEXT")},
    });
    declareTableOptions(parser);
}

Outcome<workspace::MergeChoice> readChoice(const QCommandLineParser& parser)
{
    workspace::MergeChoice choice;
    WM_TRY(choice.takesNew, readWord(parser, "new", kTakeWords, choice.takesNew));
    WM_TRY(choice.takesChanged, readWord(parser, "changed", kTakeWords, choice.takesChanged));
    WM_TRY(choice.takesRemoved, readWord(parser, "removed", kTakeWords, choice.takesRemoved));
    WM_TRY(choice.takesConflicts, readWord(parser, "conflicts", kTakeWords, choice.takesConflicts));
    WM_TRY(choice.takesKept, readWord(parser, "kept", kTakeWords, choice.takesKept));
    return choice;
}

Outcome<QString> otherFile(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments().mid(1);
    if (files.size() != 1)
        return failUsage(QCoreApplication::translate("Cli", "merge: name one other workspace"));
    return files.front();
}

QString baseText(const std::optional<workspace::MergeBase>& base)
{
    if (!base)
        return QCoreApplication::translate(
            "Cli", "The two were never one file, as far as their histories tell: what differs is a conflict, and what "
                   "the other one lacks is kept.");
    const QString time = QString::fromStdString(wording::localTime(base->madeAt));
    return (base->isMerge
                ? QCoreApplication::translate("Cli", "Compared with what both had when they were merged (%1).")
                : QCoreApplication::translate("Cli", "Compared with what both had when one was copied (%1)."))
        .arg(time);
}

QString countsText(const workspace::MergeTrial& trial)
{
    const presentation::Words words = wording::words();
    const auto phrase = [&](const std::string& code) {
        return QString::fromStdString(words.phrase(code));
    };
    std::set<std::string> tables;
    for (const auto& [key, count] : trial.counts())
        tables.insert(key.first);
    QString text;
    for (const std::string& table : tables) {
        QStringList parts;
        for (const MergeFate fate : workspace::kMergeFates) {
            const auto found = trial.counts().find({table, fate});
            if (found != trial.counts().end())
                parts.append(phrase("merge.fate." + std::string(toText(fate))) + u' ' + QString::number(found->second));
        }
        text += QStringLiteral("  %1: %2\n").arg(phrase("table." + table), parts.join(QStringLiteral(", ")));
    }
    const bool hasAny = std::ranges::any_of(
        workspace::kMergeFates, [&](MergeFate fate) { return fate != MergeFate::Here && trial.count(fate) > 0; });
    if (!hasAny)
        text += QCoreApplication::translate("Cli", "The other workspace has nothing that this one lacks.") + u'\n';
    return text;
}

void sayIssues(const workspace::Snapshot& snapshot, const Issues& issues, const QString& heading)
{
    if (issues.empty())
        return;
    say(heading.arg(issues.size()));
    for (const Issue& issue : namedIssues(snapshot, issues, wording::words()))
        say(QStringLiteral("  ") + wording::issueText(issue));
}

Outcome<void> show(const QCommandLineParser& parser, const workspace::Snapshot& snapshot,
                   const workspace::MergeTrial& trial)
{
    constexpr std::size_t kAll = static_cast<std::size_t>(-1);
    WM_TRY(const MergeFate fate, readWord(parser, "show", kFates, MergeFate::New));
    WM_TRY(const TableOutput output, readTableOutput(parser));
    const std::vector<workspace::MergeItem> items = trial.items(fate, kAll);
    if (static_cast<std::int64_t>(items.size()) < trial.count(fate))
        say(QCoreApplication::translate("Cli", "Listed: %1 of %2.")
                .arg(QString::number(items.size()), QString::number(trial.count(fate))));
    return writeTable(mergeTable(snapshot, trial, items, wording::words()), output, {}, snapshot.file());
}

/// What comes although new rows are refused.
void sayTakenAnyway(const workspace::MergeTrial& trial)
{
    std::int64_t rows = 0;
    for (const auto& [key, count] : trial.counts()) {
        const bool isReferredTo = key.first == "region" || key.first == "document" || key.first == "indicator";
        rows += isReferredTo && key.second == MergeFate::New ? count : 0;
    }
    if (rows > 0)
        say(QCoreApplication::translate("Cli",
                                        "New regions, documents and indicators, which others may need, are taken "
                                        "all the same: %1")
                .arg(rows));
}

Outcome<void> runMerge(const QCommandLineParser& parser)
{
    WM_TRY(const QString other, otherFile(parser));
    WM_TRY(const workspace::MergeChoice choice, readChoice(parser));
    const TaskContext context = cancelledBySignals();
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const workspace::Workspace opened, orFailure(workspace::Workspace::open(snapshot->file())));
    WM_TRY(const workspace::MergeTrialPtr trial,
           orFailure(workspace::compareWorkspaces(*snapshot, pathFromUtf8(other.toStdString()), context)));
    sayIssues(*snapshot, trial->issues(),
              QCoreApplication::translate("Cli", "Of the other workspace %1 cannot be taken:"));
    if (parser.isSet(QStringLiteral("show")))
        WM_CHECK(show(parser, *snapshot, *trial));
    else
        WM_CHECK(print(baseText(trial->base()) + u'\n' + countsText(*trial)));
    if (parser.isSet(QStringLiteral("dry-run")))
        return {};
    if (!choice.takesNew)
        sayTakenAnyway(*trial);
    WM_TRY(const workspace::MergeOutcome outcome,
           orFailure(
               opened.merge(*trial, choice, parser.value(QStringLiteral("reason")).trimmed().toStdString(), context)));
    sayIssues(*snapshot, outcome.issues,
              QCoreApplication::translate("Cli", "Left as they are, for they cannot be stored so: %1"));
    say(QCoreApplication::translate("Cli", "Merged: %1 added, %2 replaced, %3 removed; %4 that differ were kept as "
                                           "they are.")
            .arg(QString::number(outcome.added), QString::number(outcome.replaced), QString::number(outcome.removed),
                 QString::number(outcome.kept)));
    if (!outcome.change.isNone() && outcome.added + outcome.replaced + outcome.removed == 0)
        say(QCoreApplication::translate("Cli", "Nothing was taken. That is remembered: what was refused is not asked "
                                               "for again, and can be taken later with --kept take."));
    if (!outcome.change.isNone())
        sayChange(outcome.change);
    return {};
}

} // namespace

Command mergeCommand()
{
    return {"merge", "FILE", false, summary, declareOptions, runMerge};
}

} // namespace wm::cli
