// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapThemeOptions.h"

#include "YearOption.h"

#include "wm/presentation/Palette.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace wm::cli {

namespace {

using presentation::ClassMethod;
using presentation::MapColouring;

template <class Value>
struct Word {
    const char* word;
    Value value;
};

constexpr std::array kColourings{Word{"facilities", MapColouring::FacilityCount}, Word{"values", MapColouring::Value},
                                 Word{"verdicts", MapColouring::Verdict}};
constexpr std::array kMethods{Word{"natural-breaks", ClassMethod::NaturalBreaks},
                              Word{"quantile", ClassMethod::Quantile},
                              Word{"equal-interval", ClassMethod::EqualInterval}, Word{"pretty", ClassMethod::Pretty}};

template <class Words>
QString listed(const Words& words)
{
    QStringList names;
    for (const auto& each : words)
        names.append(QLatin1String(each.word));
    return names.join(QStringLiteral(", "));
}

/// What the option says, or `otherwise` where it is not given.
template <class Value, std::size_t n>
Outcome<Value> readWord(const QCommandLineParser& parser, const char* option, const std::array<Word<Value>, n>& words,
                        Value otherwise)
{
    const QString name = QLatin1String(option);
    if (!parser.isSet(name))
        return otherwise;
    const QString found = parser.value(name);
    const auto known = std::ranges::find_if(words, [&](const auto& each) { return found == QLatin1String(each.word); });
    if (known == words.end())
        return failUsage(QCoreApplication::translate("Cli", "--%1: found \"%2\", expected one of %3")
                             .arg(name, found, listed(words)));
    return known->value;
}

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

} // namespace

void declareMapThemeOptions(QCommandLineParser& parser)
{
    const auto text = [](const char* source) {
        return QCoreApplication::translate("Cli", source);
    };
    parser.addOptions({
        {QStringLiteral("by"),
         text(QT_TRANSLATE_NOOP("Cli", "What colours the areas: %1. Default: values where an indicator is given, else "
                                       "facilities."))
             .arg(listed(kColourings)),
         QStringLiteral("WHAT")},
        {QStringLiteral("year"), text(QT_TRANSLATE_NOOP("Cli", "Year of the values. Default: the last one.")),
         QStringLiteral("YEAR")},
        {QStringLiteral("classes"), text(QT_TRANSLATE_NOOP("Cli", "Number of classes, at most. Default: 5.")),
         QStringLiteral("N")},
        {QStringLiteral("class-method"),
         text(QT_TRANSLATE_NOOP("Cli", "How values are divided into classes: %1. Default: the first."))
             .arg(listed(kMethods)),
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
    WM_TRY(options.method, readWord(parser, "class-method", kMethods, options.method));
    return options;
}

} // namespace wm::cli
