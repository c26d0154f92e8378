// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Console.h"
#include "SelectionOptions.h"
#include "TableOutput.h"
#include "WorkspaceOption.h"

#include "wm/wording/Wording.h"
#include "wm/workspace/Workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

namespace wm::cli {

namespace {

QString summary()
{
    return QCoreApplication::translate("Cli", "List what is not right in the data.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    parser.addOptions({
        {QStringLiteral("kind"), QCoreApplication::translate("Cli", "Only findings of this kind: jump, gap, stale..."),
         QStringLiteral("KIND")},
        {QStringLiteral("accepted"), QCoreApplication::translate("Cli", "Also findings that have been accepted.")},
        {QStringLiteral("most"),
         QCoreApplication::translate("Cli", "List at most N findings of a kind, the worst ones. Default: 2000."),
         QStringLiteral("N")},
    });
    declareTableOptions(parser);
}

Outcome<workspace::FindingFilter> readFilter(const QCommandLineParser& parser)
{
    workspace::FindingFilter filter;
    filter.withAccepted = parser.isSet(QStringLiteral("accepted"));
    if (!parser.isSet(QStringLiteral("kind")))
        return filter;
    const QString found = parser.value(QStringLiteral("kind"));
    filter.kind = domain::findingKindFromText(found.toStdString());
    if (filter.kind)
        return filter;
    QStringList kinds;
    for (const domain::FindingKind kind : domain::kFindingKinds)
        kinds.append(QString::fromStdString(std::string(toText(kind))));
    return failUsage(QCoreApplication::translate("Cli", "--%1: found \"%2\", expected one of %3")
                         .arg(QStringLiteral("kind"), found, kinds.join(QStringLiteral(", "))));
}

Outcome<std::size_t> readMost(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("most")))
        return workspace::QualityOptions().mostListed;
    const QString found = parser.value(QStringLiteral("most"));
    bool isNumber = false;
    const int most = found.toInt(&isNumber);
    if (!isNumber || most < 1)
        return failUsage(
            QCoreApplication::translate("Cli", "--most: found \"%1\", expected a whole number above 0").arg(found));
    return static_cast<std::size_t>(most);
}

/// What the table leaves out must not look like all there is.
void tellLeftOut(const workspace::QualityReport& report, const workspace::FindingFilter& filter)
{
    const presentation::Words words = wording::words();
    for (const workspace::FindingGroup& group : report.groups) {
        if (group.isWhole() || (filter.kind && *filter.kind != group.kind))
            continue;
        const std::string name = words.phrase("finding." + std::string(toText(group.kind)));
        say(QCoreApplication::translate("Cli", "%1: %2 found, the worst %3 listed. More with --most.")
                .arg(QString::fromStdString(name))
                .arg(group.count)
                .arg(group.listed.size()));
    }
}

Outcome<void> runQuality(const QCommandLineParser& parser)
{
    WM_TRY(const TableOutput output, readTableOutput(parser));
    WM_TRY(const workspace::FindingFilter filter, readFilter(parser));
    workspace::QualityOptions options;
    WM_TRY(options.mostListed, readMost(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(options.selection, readSelection(parser, *snapshot));
    WM_TRY(const auto workspace, orFailure(workspace::Workspace::open(snapshot->file())));
    WM_TRY(const workspace::QualityReport report, orFailure(workspace.checkQuality(*snapshot, options, {})));
    const workspace::Acceptance acceptance(*snapshot);
    const workspace::FindingScope scope(*snapshot, options.selection);
    const auto shown = workspace::shownFindings(report, acceptance, scope, filter);
    tellLeftOut(report, filter);
    return writeTable(workspace::findingTable(*snapshot, shown, wording::words()), output, {}, snapshot->file());
}

} // namespace

Command qualityCommand()
{
    return {"quality", "", false, summary, declareOptions, runQuality};
}

} // namespace wm::cli
