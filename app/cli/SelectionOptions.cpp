// SPDX-License-Identifier: GPL-3.0-or-later
#include "SelectionOptions.h"

#include "NameLookup.h"

#include "wm/base/Number.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <optional>

namespace wm::cli {

using presentation::Selection;
using workspace::Snapshot;

namespace {

constexpr QLatin1String kRegion("region");
constexpr QLatin1String kTheme("theme");
constexpr QLatin1String kHorizon("horizon");
constexpr QLatin1String kIndicator("indicator");
constexpr QLatin1String kTarget("target");
constexpr QLatin1String kFacility("facility");

/// Absent when the option is not given or the command does not have it.
std::optional<QString> valueOf(const QCommandLineParser& parser, QLatin1String option)
{
    return parser.optionNames().contains(option) ? std::optional(parser.value(option)) : std::nullopt;
}

Named namedBy(const std::string& code, const domain::LocalText& name)
{
    Named named{QString::fromStdString(code), {}};
    for (const std::string& text : {name.zh, name.en}) {
        if (!text.empty())
            named.names.append(QString::fromStdString(text));
    }
    return named;
}

Outcome<void> readRegion(const QString& text, const Snapshot& snapshot, Selection& selection)
{
    const auto& regions = snapshot.catalogue().regions;
    std::vector<Named> things;
    things.reserve(regions.size());
    for (const auto& region : regions)
        things.push_back(namedBy(region.code.text, region.name));
    const LookupWords words{QCoreApplication::translate("Cli", "No region is called \"%1\"."),
                            QCoreApplication::translate("Cli", "\"%1\" names several regions; give the code of one:")};
    WM_TRY(const std::size_t index, lookUp(text, things, words));
    selection.region = regions[index].code;
    return {};
}

Outcome<void> readTheme(const QString& text, const Snapshot& snapshot, Selection& selection)
{
    std::vector<Named> things;
    for (const auto& term : snapshot.catalogue().terms) {
        if (term.vocabulary == "theme")
            things.push_back(namedBy(term.code, term.name));
    }
    const LookupWords words{QCoreApplication::translate("Cli", "No theme is called \"%1\"."),
                            QCoreApplication::translate("Cli", "\"%1\" names several themes; give the code of one:")};
    WM_TRY(const std::size_t index, lookUp(text, things, words));
    selection.theme = things[index].code.toStdString();
    return {};
}

Outcome<void> readHorizon(const QString& text, Selection& selection)
{
    constexpr std::array<std::pair<const char16_t*, int>, 4> kNamedYears{
        {{u"near", 2020}, {u"mid", 2025}, {u"long", 2035}, {u"none", 0}}};
    for (const auto& [name, year] : kNamedYears) {
        if (text == QStringView(name))
            selection.horizonYear = year;
    }
    if (selection.horizonYear)
        return {};
    const auto year = parseInteger(text.toStdString());
    if (!year || *year < 1900 || *year > 2200) {
        return failUsage(
            QCoreApplication::translate("Cli", "--horizon: found \"%1\", expected a year, near, mid, long or none")
                .arg(text));
    }
    selection.horizonYear = *year;
    return {};
}

/// A target brings its indicator and region with it.
Outcome<void> readTarget(const QString& text, const Snapshot& snapshot, Selection& selection)
{
    WM_TRY(const domain::Target* target, findTarget(text, snapshot));
    selection.target = target->id;
    selection.indicator = target->indicator;
    selection.region = target->region;
    return {};
}

Outcome<void> readFacility(const QString& text, const Snapshot& snapshot, Selection& selection)
{
    const auto& facilities = snapshot.catalogue().facilities;
    std::vector<Named> things;
    things.reserve(facilities.size());
    for (const auto& facility : facilities)
        things.push_back(namedBy(facility.code, facility.name));
    const LookupWords words{
        QCoreApplication::translate("Cli", "No facility is called \"%1\"."),
        QCoreApplication::translate("Cli", "\"%1\" names several facilities; give the code of one:")};
    WM_TRY(const std::size_t index, lookUp(text, things, words));
    selection.facility = facilities[index].id;
    return {};
}

void declare(QCommandLineParser& parser, QLatin1String name, const QString& description, const QString& value)
{
    parser.addOption({name, description, value});
}

} // namespace

Outcome<domain::IndicatorId> findIndicator(const QString& text, const Snapshot& snapshot)
{
    const auto& indicators = snapshot.catalogue().indicators;
    std::vector<Named> things;
    things.reserve(indicators.size());
    for (const auto& indicator : indicators)
        things.push_back(namedBy(indicator.code, indicator.name));
    const LookupWords words{
        QCoreApplication::translate("Cli", "No indicator is called \"%1\"."),
        QCoreApplication::translate("Cli", "\"%1\" names several indicators; give the code of one:")};
    WM_TRY(const std::size_t index, lookUp(text, things, words));
    return indicators[index].id;
}

Outcome<const domain::Target*> findTarget(const QString& text, const Snapshot& snapshot)
{
    const auto& targets = snapshot.catalogue().targets;
    std::vector<Named> things;
    things.reserve(targets.size());
    for (const auto& target : targets)
        things.push_back({QString::fromStdString(target.code), {}});
    const LookupWords words{QCoreApplication::translate("Cli", "No target is called \"%1\"."), QString()};
    WM_TRY(const std::size_t index, lookUp(text, things, words));
    return &targets[index];
}

void declareRegionOption(QCommandLineParser& parser)
{
    declare(parser, kRegion,
            QCoreApplication::translate("Cli", "Region by code (360700), Chinese or English name. Default: all."),
            QStringLiteral("CODE|NAME"));
}

void declareThemeOption(QCommandLineParser& parser)
{
    declare(parser, kTheme, QCoreApplication::translate("Cli", "Theme by code (logistics) or name. Default: all."),
            QStringLiteral("CODE|NAME"));
}

void declareHorizonOption(QCommandLineParser& parser)
{
    declare(parser, kHorizon,
            QCoreApplication::translate("Cli", "Target year; near, mid and long are 2020, 2025 and 2035, none is for "
                                               "targets without a year. Default: all."),
            QStringLiteral("YEAR|near|mid|long|none"));
}

void declareIndicatorOption(QCommandLineParser& parser)
{
    declare(parser, kIndicator,
            QCoreApplication::translate("Cli", "Indicator by code or name. Default: the one with the most to show."),
            QStringLiteral("CODE|NAME"));
}

void declareTargetOption(QCommandLineParser& parser)
{
    declare(parser, kTarget,
            QCoreApplication::translate("Cli", "Show the indicator and region of this target and highlight it."),
            QStringLiteral("ID"));
}

void declareFacilityOption(QCommandLineParser& parser)
{
    declare(parser, kFacility, QCoreApplication::translate("Cli", "Highlight this facility, by code or name."),
            QStringLiteral("CODE|NAME"));
}

Outcome<Selection> readSelection(const QCommandLineParser& parser, const Snapshot& snapshot)
{
    Selection selection;
    if (const auto text = valueOf(parser, kRegion); text)
        WM_CHECK(readRegion(*text, snapshot, selection));
    if (const auto text = valueOf(parser, kTheme); text)
        WM_CHECK(readTheme(*text, snapshot, selection));
    if (const auto text = valueOf(parser, kHorizon); text)
        WM_CHECK(readHorizon(*text, selection));
    if (const auto text = valueOf(parser, kIndicator); text) {
        WM_TRY(selection.indicator, findIndicator(*text, snapshot));
    }
    if (const auto text = valueOf(parser, kTarget); text)
        WM_CHECK(readTarget(*text, snapshot, selection));
    if (const auto text = valueOf(parser, kFacility); text)
        WM_CHECK(readFacility(*text, snapshot, selection));
    return selection;
}

} // namespace wm::cli
