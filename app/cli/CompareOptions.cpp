// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareOptions.h"

#include "SelectionOptions.h"
#include "WordOption.h"
#include "YearOption.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

namespace {

using presentation::CompareFacet;
using presentation::CompareKind;
using presentation::CompareOptions;
using presentation::CompareOrder;

constexpr std::array kKinds{Word{"ranking", CompareKind::Ranking}, Word{"multiples", CompareKind::SmallMultiples},
                            Word{"slope", CompareKind::Slope},     Word{"heat", CompareKind::HeatStrip},
                            Word{"scatter", CompareKind::Scatter}, Word{"bullet", CompareKind::Bullet}};
constexpr std::array kFacets{Word{"regions", CompareFacet::Regions}, Word{"indicators", CompareFacet::Indicators}};
constexpr std::array kOrders{Word{"value", CompareOrder::Value}, Word{"gap", CompareOrder::Gap},
                             Word{"completion", CompareOrder::Completion}};

QString kindText(CompareKind kind)
{
    const auto word = std::ranges::find(kKinds, kind, &Word<CompareKind>::value);
    return QStringLiteral("--kind ") + QLatin1String(word->word);
}

/// An option that the figure would not heed is refused: the figure would not be what was asked for.
Outcome<void> checkHeeded(const QCommandLineParser& parser, const CompareOptions& options)
{
    const auto refuse = [&](const char* option, bool isHeeded) -> Outcome<void> {
        if (isHeeded || !parser.isSet(QLatin1String(option)))
            return {};
        return failTogether(QStringLiteral("--") + QLatin1String(option), kindText(options.kind));
    };
    const bool isRanking = options.kind == CompareKind::Ranking;
    const bool isSlope = options.kind == CompareKind::Slope;
    const bool isScatter = options.kind == CompareKind::Scatter;
    const bool hasFacet = options.kind == CompareKind::SmallMultiples || options.kind == CompareKind::Bullet;
    const bool hasYear = isSlope || (isRanking && options.order != CompareOrder::Completion);
    const bool isOfIndicators = hasFacet && options.facet == CompareFacet::Indicators;
    WM_CHECK(refuse("order", isRanking));
    WM_CHECK(refuse("year", hasYear || isScatter));
    WM_CHECK(refuse("latest", hasYear));
    WM_CHECK(refuse("first-year", isSlope));
    WM_CHECK(refuse("second", isScatter));
    WM_CHECK(refuse("of", hasFacet));
    WM_CHECK(refuse("own-scales", hasFacet && !isOfIndicators));
    if (isOfIndicators && parser.isSet(QStringLiteral("indicator")))
        return failTogether(QStringLiteral("--indicator"), QStringLiteral("--of indicators"));
    if (options.firstYear && options.takesLatest)
        return failTogether(QStringLiteral("--first-year"), QStringLiteral("--latest"));
    if (options.year && options.takesLatest)
        return failTogether(QStringLiteral("--year"), QStringLiteral("--latest"));
    return {};
}

} // namespace

void declareCompareOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("kind"),
         QCoreApplication::translate("Cli", "Kind of figure: %1. Default: the first.").arg(listed(kKinds)),
         QStringLiteral("KIND")},
        {QStringLiteral("order"),
         QCoreApplication::translate("Cli", "What a ranking goes by: %1. Default: the first.").arg(listed(kOrders)),
         QStringLiteral("ORDER")},
        {QStringLiteral("year"),
         QCoreApplication::translate("Cli", "Year of the values. Default: the last that most regions have."),
         QStringLiteral("YEAR")},
        {QStringLiteral("latest"),
         QCoreApplication::translate("Cli", "The latest value of each region instead, with its year.")},
        {QStringLiteral("first-year"),
         QCoreApplication::translate("Cli", "Of slopes: the earlier year. Default: the first that most regions have."),
         QStringLiteral("YEAR")},
        {QStringLiteral("second"),
         QCoreApplication::translate("Cli", "Of a scatter: the indicator of the upright axis, by code or name."),
         QStringLiteral("CODE|NAME")},
        {QStringLiteral("of"),
         QCoreApplication::translate("Cli", "What small charts and bullets are of: %1. Default: the first; indicators "
                                            "are those of --region.")
             .arg(listed(kFacets)),
         QStringLiteral("WHAT")},
        {QStringLiteral("own-scales"),
         QCoreApplication::translate("Cli", "Of small charts and bullets: each on a scale of its own.")},
    });
}

Outcome<CompareOptions> readCompareOptions(const QCommandLineParser& parser, const workspace::Snapshot& snapshot,
                                           domain::IndicatorId indicator)
{
    CompareOptions options;
    options.indicator = indicator;
    WM_TRY(options.kind, readWord(parser, "kind", kKinds, CompareKind::Ranking));
    WM_TRY(options.order, readWord(parser, "order", kOrders, CompareOrder::Value));
    WM_TRY(options.year, readYear(parser, QStringLiteral("year")));
    WM_TRY(options.firstYear, readYear(parser, QStringLiteral("first-year")));
    WM_TRY(options.facet, readWord(parser, "of", kFacets, CompareFacet::Regions));
    options.takesLatest = parser.isSet(QStringLiteral("latest"));
    options.hasSharedScale = !parser.isSet(QStringLiteral("own-scales"));
    if (parser.isSet(QStringLiteral("second"))) {
        WM_TRY(options.second, findIndicator(parser.value(QStringLiteral("second")), snapshot));
    }
    WM_CHECK(checkHeeded(parser, options));
    return options;
}

Outcome<void> checkShown(const CompareOptions& asked, const workspace::CompareChoices& choices)
{
    if (!asked.indicator.isNone() && asked.indicator != choices.shown.indicator)
        return failNothing(QCoreApplication::translate(
            "Cli", "This indicator cannot be compared so: it needs values of two or more regions of one level, and a "
                   "target with a number for gaps, completion and bullets."));
    if (!asked.second.isNone() && asked.second != choices.shown.second)
        return failNothing(
            QCoreApplication::translate("Cli", "The second indicator has no values to compare for this choice."));
    if (asked.firstYear && asked.firstYear != choices.shown.firstYear)
        return failNothing(QCoreApplication::translate("Cli", "There are no values of %1.").arg(*asked.firstYear));
    if (asked.year && asked.year != choices.shown.year)
        return failNothing(QCoreApplication::translate("Cli", "There are no values of %1.").arg(*asked.year));
    return {};
}

} // namespace wm::cli
