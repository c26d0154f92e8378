// SPDX-License-Identifier: GPL-3.0-or-later
#include "Legend.h"

#include "UserLayers.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::mapview {
namespace {

using Mark = presentation::MapLegendEntry::Mark;

std::vector<SceneLegendEntry> twoGroups()
{
    std::vector<SceneLegendEntry> entries{{Mark::Heading, QStringLiteral("Classes"), {}}};
    for (int i = 0; i < 5; ++i)
        entries.push_back({Mark::AreaClass, QString::number(i), Qt::blue});
    entries.push_back({Mark::Heading, QStringLiteral("Corridors"), {}});
    for (int i = 0; i < 3; ++i)
        entries.push_back({Mark::Corridor, QString::number(i), Qt::red});
    return entries;
}

bool haveOverlap(const LegendLayout& layout)
{
    for (const auto& a : layout.rows) {
        for (const auto& b : layout.rows) {
            if (&a != &b && a.box.intersects(b.box))
                return true;
        }
    }
    return false;
}

TEST(LegendTest, StaysWithinTheHeightWithoutOverlapsOrLosses)
{
    for (const double height : {60.0, 100.0, 140.0, 1000.0}) {
        const LegendLayout layout = legendInColumns(twoGroups(), height);
        EXPECT_EQ(layout.rows.size(), 10U);
        EXPECT_LE(layout.size.height(), height);
        EXPECT_FALSE(haveOverlap(layout)) << height;
    }
}

TEST(LegendTest, AHeadingIsNeverTheLastOfItsColumn)
{
    const double rowHeight = legendInColumns(twoGroups(), 1000.0).rows.front().box.height();
    const LegendLayout layout = legendInColumns(twoGroups(), rowHeight * 7.0); // the second heading would just fit
    EXPECT_EQ(layout.rows[6].entry.mark, Mark::Heading);
    EXPECT_EQ(layout.rows[6].box.top(), 0.0);
}

TEST(LegendTest, BesideEachOtherEveryHeadingBeginsAColumnAndTheWidthIsKept)
{
    for (const double width : {160.0, 300.0, 900.0}) {
        const LegendLayout layout = legendInWidth(twoGroups(), width);
        EXPECT_EQ(layout.rows.size(), 10U);
        EXPECT_LE(layout.size.width(), width);
        EXPECT_EQ(layout.rows[6].box.top(), 0.0);
        EXPECT_FALSE(haveOverlap(layout)) << width;
    }
    EXPECT_LT(legendInWidth(twoGroups(), 900.0).size.height(), legendInWidth(twoGroups(), 160.0).size.height());
}

/// The picture of one row, beside its text.
QImage signOf(SceneLegendEntry entry)
{
    entry.text.clear();
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, legendInColumns({entry}, 100.0), {0.0, 0.0});
    painter.end();
    return image;
}

double inkShare(const QImage& image, const QRect& part)
{
    int ink = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            ink += image.pixelColor(x, y).lightness() < 250 ? 1 : 0;
    }
    return ink / static_cast<double>(part.width() * part.height());
}

TEST(LegendTest, ALayerOfTheUsersHasTheSignOfItsKind)
{
    const auto sign = [](domain::LayerKind kind, bool isFilled = true) {
        SceneLegendEntry entry{Mark::Overlay, {}, Qt::red};
        entry.overlayKind = kind;
        entry.isFilled = isFilled;
        return signOf(entry);
    };
    const QRect middle(11, 8, 2, 2), corner(2, 4, 2, 2), side(2, 8, 2, 2), inside(5, 6, 3, 3);
    const QImage disc = sign(domain::LayerKind::Points), line = sign(domain::LayerKind::Lines),
                 area = sign(domain::LayerKind::Polygons), outline = sign(domain::LayerKind::Polygons, false),
                 picture = sign(domain::LayerKind::Raster);
    EXPECT_EQ(disc.pixelColor(12, 9), QColor(Qt::red));
    EXPECT_EQ(inkShare(disc, side), 0.0);
    EXPECT_GT(inkShare(line, middle), 0.0);
    EXPECT_GT(inkShare(line, side), 0.0);
    EXPECT_EQ(inkShare(line, corner), 0.0);
    EXPECT_EQ(inkShare(area, inside), 1.0);
    EXPECT_EQ(inkShare(outline, inside), 0.0);
    EXPECT_GT(inkShare(outline, {0, 3, 3, 12}), 0.1);
    const std::vector<QImage> all{disc, line, area, outline, picture, sign(domain::LayerKind::Mixed)};
    for (std::size_t i = 0; i < 5; ++i) {
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_NE(all[i], all[j]) << i << " " << j;
    }
    EXPECT_EQ(all[5], area);
}

TEST(LegendTest, TheEntryOfALayerHasItsColourAndKindAndOneOfNoLayerIsHarmless)
{
    presentation::MapSpec spec;
    spec.overlays = {test::layerOf(test::TableMaker(domain::LayerKind::Lines).line({{0.0, 0.0}, {1.0, 0.0}})),
                     test::layerOf(std::make_shared<test::Gradient>())};
    spec.legend = {
        {Mark::Overlay, "lines", "", 0, 0}, {Mark::Overlay, "raster", "", 0, 1}, {Mark::Overlay, "?", "", 0, 5}};
    const auto scene = MapScene::create(spec);
    const std::vector<SceneLegendEntry>& entries = scene->legend();
    EXPECT_EQ(entries[0].overlayKind, domain::LayerKind::Lines);
    EXPECT_EQ(entries[0].colour, QColor(test::kViolet.red, test::kViolet.green, test::kViolet.blue));
    EXPECT_EQ(entries[1].overlayKind, domain::LayerKind::Raster);
    EXPECT_EQ(entries.size(), 3U);
}

TEST(LegendTest, NoEntriesNeedNoRoom)
{
    EXPECT_TRUE(legendInColumns({}, 100.0).size.isEmpty());
    EXPECT_TRUE(legendInWidth({}, 100.0).rows.empty());
}

} // namespace
} // namespace wm::mapview
