// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "ForecastScore.h"
#include "TableOutput.h"
#include "WorkspaceOption.h"

#include "wm/base/Number.h"
#include "wm/base/Path.h"
#include "wm/presentation/NumberText.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <cmath>

namespace wm::cli {

namespace {

QString summary()
{
    return QCoreApplication::translate("Cli",
                                       "Score the projections on a file of annual series whose future is known.");
}

QString methodNames()
{
    QStringList names;
    for (const ForecastMethod& method : forecastMethods())
        names.append(QString::fromStdString(std::string(method.name)));
    return names.join(QStringLiteral(", "));
}

/// Null: the engine. Errors: Usage.
Outcome<const ForecastMethod*> readMethod(const QCommandLineParser& parser)
{
    const QString name = parser.value(QStringLiteral("reference"));
    const ForecastMethod* method = findForecastMethod(name.toStdString());
    if (method || name.isEmpty())
        return method;
    return failUsage(
        QCoreApplication::translate("Cli", "--reference: found \"%1\", expected one of %2").arg(name, methodNames()));
}

void declareOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("meta"),
                      QCoreApplication::translate("Cli", "CSV with series_id and kind (share, nonneg, real)."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("reference"),
                      QCoreApplication::translate("Cli", "Score a reference method instead: %1.").arg(methodNames()),
                      QStringLiteral("METHOD")});
    parser.addOption({QStringLiteral("forecasts"),
                      QCoreApplication::translate("Cli", "Also write every forecast value to this CSV file."),
                      QStringLiteral("FILE")});
    declareTableOptions(parser);
}

using Measures = std::array<std::pair<const char*, std::optional<double>>, 13>;

Measures measuresOf(const ForecastScore& score)
{
    const auto& accuracy = score.accuracy;
    return {{{"series", accuracy.seriesCount},
             {"smape", accuracy.mean.smape},
             {"mase", accuracy.mean.mase},
             {"owa", accuracy.owa},
             {"coverage80", score.coverage80},
             {"coverage95", score.coverage95},
             {"msis95", accuracy.msis},
             {"msis95_median", accuracy.medianMsis},
             {"brier", score.brier},
             {"series_without_scale", accuracy.withoutScale},
             {"series_refused", score.refused},
             {"cpu_ms_per_series", score.cpuMsPerSeries},
             {"cpu_ms_point", score.cpuMsPoint}}};
}

/// One object: a file has one score.
std::string jsonText(const Measures& measures)
{
    std::string text = "{";
    for (const auto& [key, value] : measures) {
        text += text.size() == 1 ? "\n  \"" : ",\n  \"";
        text += std::string(key) + "\": " + (value ? plainNumberText(*value) : "null");
    }
    return text + "\n}\n";
}

presentation::TableSpec tableOf(const std::string& name, const Measures& measures)
{
    using Kind = presentation::TableColumn::Kind;
    presentation::TableSpec table;
    table.columns.push_back({"file", QCoreApplication::translate("Cli", "File").toStdString(), Kind::Text});
    presentation::TableRow row{0, {{name, {}, {}, {}}}};
    for (const auto& [key, value] : measures) {
        table.columns.push_back({key, key, Kind::Number});
        row.cells.push_back({value ? presentation::numberText(std::round(*value * 1e4) / 1e4) : "", value, {}, {}});
    }
    table.rows.push_back(std::move(row));
    return table;
}

/// A row a value, with the limits of 95 % where there are some.
presentation::TableSpec forecastTable(std::span<const CaseForecast> forecasts)
{
    using Kind = presentation::TableColumn::Kind;
    const auto number = [](double value) {
        return presentation::TableCell{presentation::numberText(value), value, {}, {}};
    };
    presentation::TableSpec table;
    table.columns = {{"series_id", "series_id", Kind::Text},
                     {"h", "h", Kind::Number},
                     {"value", "value", Kind::Number},
                     {"lower95", "lower95", Kind::Number},
                     {"upper95", "upper95", Kind::Number}};
    for (const auto& [each, projection] : forecasts) {
        for (Eigen::Index h = 0; h < projection.path.size(); ++h) {
            presentation::TableRow row{
                0, {{each->id, {}, {}, {}}, number(static_cast<double>(h + 1)), number(projection.path[h]), {}, {}}};
            if (!projection.intervals.empty()) {
                row.cells[3] = number(projection.intervals.back().lower[h]);
                row.cells[4] = number(projection.intervals.back().upper[h]);
            }
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Outcome<void> runAccuracy(const QCommandLineParser& parser)
{
    const QString name = parser.positionalArguments().value(1);
    if (name.isEmpty())
        return failUsage(QCoreApplication::translate("Cli", "Name the file to score: accuracy FILE"));
    WM_TRY(const TableOutput output, readTableOutput(parser));
    for (const char* const option : {"output", "forecasts"})
        WM_CHECK(outputPath(parser, option, pathFromUtf8(name.toStdString())));
    WM_TRY(const ForecastMethod* method, readMethod(parser));
    const auto meta = pathFromUtf8(parser.value(QStringLiteral("meta")).toStdString());
    WM_TRY(const ForecastSet set, orFailure(readForecastSet(pathFromUtf8(name.toStdString()), meta)));
    if (!set.issues.empty())
        return failIssues(set.issues);
    const auto scored = scoreForecasts(set.cases, method);
    if (!scored)
        return failNothing(QCoreApplication::translate("Cli", "%1 has no series that can be scored.").arg(name));
    if (parser.isSet(QStringLiteral("forecasts"))) {
        const auto path = pathFromUtf8(parser.value(QStringLiteral("forecasts")).toStdString());
        const TableOutput file{TableFormat::Csv, false, path};
        WM_CHECK(writeTable(forecastTable(scored->forecasts), file));
    }
    const Measures measures = measuresOf(scored->score);
    if (output.format == TableFormat::Json)
        return deliver(jsonText(measures), output);
    return writeTable(tableOf(name.toStdString(), measures), output);
}

} // namespace

Command accuracyCommand()
{
    return {"accuracy", "FILE", false, summary, declareOptions, runAccuracy};
}

} // namespace wm::cli
