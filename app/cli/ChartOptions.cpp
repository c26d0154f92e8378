// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartOptions.h"

#include "YearOption.h"

#include "wm/base/Number.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

namespace {

Outcome<double> readShare(const QString& text)
{
    const auto percent = parseNumber(text.toStdString());
    if (percent && *percent >= 0.0 && *percent <= 100.0)
        return *percent / 100.0;
    return failUsage(
        QCoreApplication::translate("Cli", "--policy: found \"%1\", expected a number from 0 to 100").arg(text));
}

Outcome<presentation::ChartScaleKind> readScale(const QString& text)
{
    using presentation::ChartScaleKind;
    if (text == QLatin1String("linear"))
        return ChartScaleKind::Linear;
    if (text == QLatin1String("log"))
        return ChartScaleKind::Logarithmic;
    if (text == QLatin1String("index"))
        return ChartScaleKind::Index;
    return failUsage(
        QCoreApplication::translate("Cli", "--value-axis: found \"%1\", expected linear, log or index").arg(text));
}

Outcome<void> readScales(const QCommandLineParser& parser, presentation::ChartOptions& options)
{
    if (parser.isSet(QStringLiteral("value-axis"))) {
        WM_TRY(options.scale, readScale(parser.value(QStringLiteral("value-axis"))));
    }
    if (!parser.isSet(QStringLiteral("base-year")))
        return {};
    if (options.scale != presentation::ChartScaleKind::Index)
        return failUsage(QCoreApplication::translate("Cli", "--base-year goes with --value-axis index only"));
    WM_TRY(options.baseYear, readYear(parser, QStringLiteral("base-year")));
    return {};
}

} // namespace

void declareChartOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("plain"),
         QCoreApplication::translate("Cli", "Only what was observed and wanted: no projection and no scenarios.")},
        {QStringLiteral("references"),
         QCoreApplication::translate("Cli", "Add simple methods for comparison, each with its measured error.")},
        {QStringLiteral("policy"),
         QCoreApplication::translate("Cli", "How many percent of the way from \"as usual\" to \"as required\" a policy "
                                            "brings. Default: 50."),
         QStringLiteral("PERCENT")},
        {QStringLiteral("what-if"),
         QCoreApplication::translate("Cli", "Another value for the target, to see what it would take."),
         QStringLiteral("VALUE")},
        {QStringLiteral("without-shock"),
         QCoreApplication::translate("Cli",
                                     "Leave the suggested shock of this year out of the projection; may be given "
                                     "several times."),
         QStringLiteral("YEAR")},
        {QStringLiteral("value-axis"),
         QCoreApplication::translate("Cli", "How the value axis counts: linear, log, or index. Default: linear."),
         QStringLiteral("KIND")},
        {QStringLiteral("base-year"),
         QCoreApplication::translate("Cli", "The observed year that an index counts from. Default: the first one."),
         QStringLiteral("YEAR")},
    });
}

Outcome<presentation::ChartOptions> readChartOptions(const QCommandLineParser& parser)
{
    presentation::ChartOptions options;
    const bool isPlain = parser.isSet(QStringLiteral("plain"));
    options.showsProjection = !isPlain;
    options.showsScenarios = !isPlain;
    options.showsReferences = parser.isSet(QStringLiteral("references"));
    if (parser.isSet(QStringLiteral("policy"))) {
        WM_TRY(options.policyShare, readShare(parser.value(QStringLiteral("policy"))));
    }
    if (parser.isSet(QStringLiteral("what-if"))) {
        const QString text = parser.value(QStringLiteral("what-if"));
        options.whatIf = parseNumber(text.toStdString());
        if (!options.whatIf)
            return failUsage(
                QCoreApplication::translate("Cli", "--what-if: found \"%1\", expected a number").arg(text));
    }
    for (const QString& text : parser.values(QStringLiteral("without-shock"))) {
        const auto year = parseInteger(text.toStdString());
        if (!year)
            return failUsage(QCoreApplication::translate("Cli", "--%1: found \"%2\", expected a year")
                                 .arg(QStringLiteral("without-shock"), text));
        options.acceptedShocks.push_back(*year);
    }
    WM_CHECK(readScales(parser, options));
    return options;
}

} // namespace wm::cli
