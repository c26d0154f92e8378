// SPDX-License-Identifier: GPL-3.0-or-later
#include "AssessmentOptions.h"

#include "YearOption.h"

#include "wm/workspace/Workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace wm::cli {

namespace {

QString profileNames()
{
    QStringList names;
    for (const std::string& name : workspace::methodProfiles())
        names.append(QString::fromStdString(name));
    return names.join(QStringLiteral(", "));
}

} // namespace

void declareAssessmentOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("profile"),
         QCoreApplication::translate("Cli", "Method profile for all targets: %1. Default: the one set for each "
                                            "indicator, else the first.")
             .arg(profileNames()),
         QStringLiteral("NAME")},
        {QStringLiteral("as-of"),
         QCoreApplication::translate("Cli",
                                     "Judge as if it were that year: later values are not known. Default: today."),
         QStringLiteral("YEAR")},
    });
}

Outcome<workspace::AssessmentOptions> readAssessmentOptions(const QCommandLineParser& parser)
{
    workspace::AssessmentOptions options;
    options.profile = parser.value(QStringLiteral("profile")).toStdString();
    const auto names = workspace::methodProfiles();
    if (!options.profile.empty() && std::ranges::find(names, options.profile) == names.end())
        return failUsage(QCoreApplication::translate("Cli", "--profile: found \"%1\", expected one of %2")
                             .arg(QString::fromStdString(options.profile), profileNames()));
    WM_TRY(options.year, readYear(parser, QStringLiteral("as-of")));
    return options;
}

} // namespace wm::cli
