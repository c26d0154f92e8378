// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapThemeOptions.h"

#include "WordOption.h"
#include "YearOption.h"

#include "wm/presentation/Palette.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace wm::cli {

namespace {

using presentation::ClassMethod;
using presentation::MapColouring;
using presentation::MapSign;

/// How values are divided into classes; anchored: at the target.
struct Classing {
    ClassMethod method = ClassMethod::NaturalBreaks;
    bool isAnchored = false;
};

constexpr std::array kColourings{Word{"facilities", MapColouring::FacilityCount}, Word{"values", MapColouring::Value},
                                 Word{"targets", MapColouring::Target}, Word{"verdicts", MapColouring::Verdict}};
constexpr std::array kSigns{Word{"fill", MapSign::Fill}, Word{"circles", MapSign::Circles},
                            Word{"bars", MapSign::Bars}};
constexpr std::array kClassMethods{Word{"natural-breaks", Classing{ClassMethod::NaturalBreaks, false}},
                                   Word{"quantile", Classing{ClassMethod::Quantile, false}},
                                   Word{"equal-interval", Classing{ClassMethod::EqualInterval, false}},
                                   Word{"pretty", Classing{ClassMethod::Pretty, false}},
                                   Word{"anchored", Classing{ClassMethod::NaturalBreaks, true}}};

Outcome<int> readClassCount(const QCommandLineParser& parser, int otherwise)
{
    const QString name = QStringLiteral("classes");
    if (!parser.isSet(name))
        return otherwise;
    bool isNumber = false;
    const int count = parser.value(name).toInt(&isNumber);
    if (!isNumber || count < presentation::kFewestMapClasses || count > presentation::kMostClasses)
        return failUsage(QCoreApplication::translate("Cli", "--classes: found \"%1\", expected %2 to %3")
                             .arg(parser.value(name))
                             .arg(presentation::kFewestMapClasses)
                             .arg(presentation::kMostClasses));
    return count;
}

QString optionText(const QCommandLineParser& parser, const char* option)
{
    const QString name = QLatin1String(option);
    return QStringLiteral("--%1 %2").arg(name, parser.value(name));
}

/// What the map shows, as it would be said on the command line.
QString colouringText(MapColouring colouring)
{
    const auto word = std::ranges::find(kColourings, colouring, &Word<MapColouring>::value);
    return QStringLiteral("--by ") + QLatin1String(word->word);
}

/// Options that the map would not heed are refused: the picture would not be what was asked for.
Outcome<void> checkTogether(const QCommandLineParser& parser, const presentation::MapOptions& options)
{
    const bool isNumber = options.colouring == MapColouring::Value || options.colouring == MapColouring::Target;
    const QString by = colouringText(options.colouring);
    for (const char* option : {"year", "classes", "class-method"}) {
        if (parser.isSet(QLatin1String(option)) && !isNumber)
            return failTogether(optionText(parser, option), by);
    }
    const MapSign sign = options.sign.value_or(MapSign::Fill);
    for (const char* option : {"classes", "class-method"}) {
        if (parser.isSet(QLatin1String(option)) && sign != MapSign::Fill)
            return failTogether(optionText(parser, option), optionText(parser, "as"));
    }
    const bool isSignRefused = (options.colouring == MapColouring::Verdict && sign != MapSign::Fill) ||
                               (options.colouring == MapColouring::FacilityCount && sign == MapSign::Bars);
    if (isSignRefused)
        return failTogether(optionText(parser, "as"), by);
    if (options.isAnchored && options.colouring != MapColouring::Value)
        return failTogether(optionText(parser, "class-method"), by);
    return {};
}

/// Absent: what suits the numbers, but classes are of fills.
Outcome<std::optional<MapSign>> readSign(const QCommandLineParser& parser)
{
    const bool hasClasses = parser.isSet(QStringLiteral("classes")) || parser.isSet(QStringLiteral("class-method"));
    if (!parser.isSet(QStringLiteral("as")))
        return hasClasses ? std::optional(MapSign::Fill) : std::nullopt;
    WM_TRY(const MapSign sign, readWord(parser, "as", kSigns, MapSign::Fill));
    return sign;
}

} // namespace

void declareMapThemeOptions(QCommandLineParser& parser)
{
    const auto text = [](const char* source) {
        return QCoreApplication::translate("Cli", source);
    };
    parser.addOptions({
        {QStringLiteral("by"),
         text(QT_TRANSLATE_NOOP("Cli", "What is shown of the regions: %1. Default: values where an indicator is given, "
                                       "else facilities."))
             .arg(listed(kColourings)),
         QStringLiteral("WHAT")},
        {QStringLiteral("as"),
         text(QT_TRANSLATE_NOOP("Cli",
                                "How a number is shown: %1. Bars are the years up to the one shown, or the value "
                                "beside the target. Default: circles for totals, else fill."))
             .arg(listed(kSigns)),
         QStringLiteral("SIGN")},
        {QStringLiteral("year"),
         text(QT_TRANSLATE_NOOP("Cli", "Year of the values or targets. Default: the last one with values, the next one "
                                       "with targets.")),
         QStringLiteral("YEAR")},
        {QStringLiteral("classes"), text(QT_TRANSLATE_NOOP("Cli", "Number of classes, at most. Default: 5.")),
         QStringLiteral("N")},
        {QStringLiteral("class-method"),
         text(QT_TRANSLATE_NOOP("Cli",
                                "How values are divided into classes: %1. Default: the first. anchored: worse and "
                                "better than the target."))
             .arg(listed(kClassMethods)),
         QStringLiteral("NAME")},
    });
}

Outcome<presentation::MapOptions> readMapOptions(const QCommandLineParser& parser, domain::IndicatorId indicator)
{
    presentation::MapOptions options;
    options.indicator = indicator;
    WM_TRY(options.colouring,
           readWord(parser, "by", kColourings, indicator.isNone() ? MapColouring::FacilityCount : MapColouring::Value));
    if (options.colouring != MapColouring::FacilityCount && indicator.isNone())
        return failUsage(
            QCoreApplication::translate("Cli", "--by %1 needs --indicator").arg(parser.value(QStringLiteral("by"))));
    WM_TRY(options.year, readYear(parser, QStringLiteral("year")));
    WM_TRY(options.classCount, readClassCount(parser, options.classCount));
    WM_TRY(const Classing classing, readWord(parser, "class-method", kClassMethods, Classing{}));
    options.method = classing.method;
    options.isAnchored = classing.isAnchored;
    WM_TRY(options.sign, readSign(parser));
    WM_CHECK(checkTogether(parser, options));
    return options;
}

} // namespace wm::cli
