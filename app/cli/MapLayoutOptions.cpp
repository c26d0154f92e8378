// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapLayoutOptions.h"

#include "wm/base/Number.h"
#include "wm/wording/Wording.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>

namespace wm::cli {

namespace {

using presentation::MapLayout;
using presentation::SelectionBox;

constexpr QLatin1String kTitle("title"), kWithout("without"), kExtent("extent");

/// Degrees: the map ends there, as the maps of the web do.
constexpr double kMostLongitude = 180.0;
constexpr double kMostLatitude = 85.0;

struct Part {
    QLatin1String word;
    void (*leaveOut)(MapLayout& layout);
};

const std::array kParts{
    Part{QLatin1String("title"),
         [](MapLayout& layout) {
             layout.hasTitle = false;
         }},
    Part{QLatin1String("subtitle"),
         [](MapLayout& layout) {
             layout.hasSubtitle = false;
         }},
    Part{QLatin1String("legend"),
         [](MapLayout& layout) {
             layout.hasLegend = false;
         }},
    Part{QLatin1String("scale-bar"),
         [](MapLayout& layout) {
             layout.hasScaleBar = false;
         }},
    Part{QLatin1String("north-arrow"),
         [](MapLayout& layout) {
             layout.hasNorthArrow = false;
         }},
    Part{QLatin1String("date"),
         [](MapLayout& layout) {
             layout.date.clear();
         }},
};

QString listedParts()
{
    QStringList words;
    for (const Part& part : kParts)
        words.append(part.word);
    return words.join(QStringLiteral(", "));
}

Outcome<void> leaveOut(const QString& word, MapLayout& layout)
{
    const auto* const part = std::ranges::find(kParts, word, [](const Part& known) { return QString(known.word); });
    if (part == kParts.end())
        return failUsage(
            QCoreApplication::translate("Cli", "--without: found \"%1\", expected some of %2, with commas between")
                .arg(word, listedParts()));
    part->leaveOut(layout);
    return {};
}

Outcome<void> readTitle(const QCommandLineParser& parser, MapLayout& layout)
{
    if (!parser.isSet(kTitle))
        return {};
    const QString title = parser.value(kTitle).trimmed();
    if (title.isEmpty())
        return failUsage(QCoreApplication::translate(
            "Cli", "--title: found no text, expected one; --without title leaves the title out"));
    if (!layout.hasTitle)
        return failTogether(QStringLiteral("--title"), QStringLiteral("--without title"));
    layout.title = title.toStdString();
    return {};
}

/// Absent unless the text names a rectangle on the map: west, south, east, north.
std::optional<SelectionBox> boxFrom(const QString& text)
{
    std::vector<double> sides;
    for (const QString& part : text.split(u',')) {
        if (const auto side = parseNumber(part.trimmed().toStdString()))
            sides.push_back(*side);
        else
            return {};
    }
    if (sides.size() != 4)
        return {};
    const SelectionBox box{{sides[0], sides[1]}, {sides[2], sides[3]}};
    const bool isOnMap = box.least.lon >= -kMostLongitude && box.most.lon <= kMostLongitude &&
                         box.least.lat >= -kMostLatitude && box.most.lat <= kMostLatitude;
    const bool isRectangle = box.least.lon < box.most.lon && box.least.lat < box.most.lat;
    return isOnMap && isRectangle ? std::optional(box) : std::nullopt;
}

Outcome<void> readExtent(const QCommandLineParser& parser, MapLayout& layout)
{
    if (!parser.isSet(kExtent))
        return {};
    const QString text = parser.value(kExtent);
    layout.extent = boxFrom(text);
    if (!layout.extent)
        return failUsage(QCoreApplication::translate("Cli", "--extent: found \"%1\", expected WEST,SOUTH,EAST,NORTH in "
                                                            "degrees: west less than east, both from -%2 to %2, south "
                                                            "less than north, both from -%3 to %3")
                             .arg(text)
                             .arg(kMostLongitude)
                             .arg(kMostLatitude));
    return {};
}

} // namespace

void declareMapLayoutOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {kTitle, QCoreApplication::translate("Cli", "Title of the picture. Default: what the map shows."),
         QStringLiteral("TEXT")},
        {kWithout,
         QCoreApplication::translate("Cli", "What is left out around the map, with commas between: %1. The mark, the "
                                            "approval number and the sources are always there.")
             .arg(listedParts()),
         QStringLiteral("PARTS")},
        {kExtent,
         QCoreApplication::translate("Cli", "What the picture shows as a whole, in degrees; it may show more to fill "
                                            "its frame. Default: the region, else the whole map."),
         QStringLiteral("WEST,SOUTH,EAST,NORTH")},
    });
}

Outcome<MapLayout> readMapLayout(const QCommandLineParser& parser)
{
    MapLayout layout;
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    layout.date = presentation::filledIn(wording::words().drawnOn, today);
    for (const QString& parts : parser.values(kWithout)) {
        for (const QString& word : parts.split(u','))
            WM_CHECK(leaveOut(word.trimmed(), layout));
    }
    WM_CHECK(readTitle(parser, layout));
    WM_CHECK(readExtent(parser, layout));
    return layout;
}

} // namespace wm::cli
