// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cancellation.h"
#include "Command.h"
#include "Console.h"
#include "HistoryOptions.h"
#include "WorkspaceOption.h"

#include "wm/wording/Wording.h"
#include "wm/workspace/Workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

namespace {

const QString kTo = QStringLiteral("to");
const QString kTakeBack = QStringLiteral("take-back");
const QString kForce = QStringLiteral("force");

QString summary()
{
    return QCoreApplication::translate("Cli", "Put an earlier state of the workspace back, or take one change back.");
}

void declareOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {kTo,
         QCoreApplication::translate("Cli", "The whole workspace as it was after this change: a number or a version."),
         QStringLiteral("CHANGE")},
        {kTakeBack,
         QCoreApplication::translate("Cli", "Only this change; what was changed again since stays as it is."),
         QStringLiteral("CHANGE")},
        {kForce, QCoreApplication::translate("Cli", "Take a change back even if nothing would be left: that which the "
                                                    "workspace was made by.")},
        {QStringLiteral("reason"), QCoreApplication::translate("Cli", "Why, for the history."), QStringLiteral("TEXT")},
    });
}

Outcome<void> runRestore(const QCommandLineParser& parser)
{
    const bool isWhole = parser.isSet(kTo), isOne = parser.isSet(kTakeBack);
    if (isWhole && isOne)
        return failTogether(QStringLiteral("--to"), QStringLiteral("--take-back"));
    if (!isWhole && !isOne)
        return failUsage(QCoreApplication::translate("Cli", "restore: name a change with --to or --take-back"));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const auto workspace, orFailure(workspace::Workspace::open(snapshot->file())));
    WM_TRY(const workspace::History history, orFailure(workspace.loadHistory()));
    WM_TRY(const domain::ChangeId change, changeNamed(history, parser.value(isWhole ? kTo : kTakeBack)));
    domain::Restoration what;
    (isWhole ? what.stateAfter : what.takenBack) = change;
    what.takesAll = parser.isSet(kForce);
    const auto restored =
        workspace.restore(what, parser.value(QStringLiteral("reason")).toStdString(), cancelledBySignals());
    if (!restored && restored.error().code == ErrorCode::InvalidArgument && isOne && !change.isNone())
        //: %1: why a change is not taken back
        return failNothing(QCoreApplication::translate("Cli", "%1; with --force it is taken back all the same")
                               .arg(wording::errorText(restored.error())));
    WM_TRY(const domain::RestorationReport report, orFailure(restored));
    if (report.isTakenBackAlready)
        //: %1: the number of a change
        return print(
            QCoreApplication::translate("Cli", "Change no. %1 has been taken back already; nothing was changed")
                .arg(change.value) +
            u'\n');
    // As a change, so that whoever put back too much knows what to take back.
    return print(QCoreApplication::translate("Cli", "rows put back: %1; changed since and left as they are: %2; "
                                                    "kept in the history as change %3")
                     .arg(report.rows)
                     .arg(report.keptRows)
                     .arg(report.change.isNone() ? QStringLiteral("–") : QString::number(report.change.value)) +
                 u'\n');
}

} // namespace

Command restoreCommand()
{
    return {"restore", "", false, summary, declareOptions, runRestore};
}

} // namespace wm::cli
