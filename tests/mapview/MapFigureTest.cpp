// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/MapFigure.h"

#include "GoldenPicture.h"
#include "Legend.h"
#include "Painting.h"
#include "SmallMap.h"
#include "TextPainting.h"

#include "wm/presentation/Palette.h"

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::mapview {
namespace {

QColor toColour(presentation::Rgb rgb)
{
    return {rgb.red, rgb.green, rgb.blue};
}

/// Records what a vector device would get.
class RecordingEngine : public QPaintEngine {
public:
    RecordingEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { ++pictures; }
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override { ++pictures; }
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override { ++pictures; }
    void drawTextItem(const QPointF&, const QTextItem& item) override
    {
        text += item.text();
        families.append(item.font().families());
    }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }

    QString text;
    QList<QStringList> families; ///< of each piece of text
    int pictures = 0;
};

class RecordingDevice : public QPaintDevice {
public:
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine; }
    mutable RecordingEngine engine;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return 600;
        case PdmHeight:
            return 400;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }
};

presentation::MapSpec namedMap()
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.title = "Facilities";
    spec.subtitle = "by county";
    spec.notes = {"Somebody"};
    spec.mark = "示意图·未经审核";
    spec.areas[1].label = "Middleshire";
    spec.legend = {{presentation::MapLegendEntry::Mark::Heading, "Explained", "", 0},
                   {presentation::MapLegendEntry::Mark::AreaClass, "few", "", 0},
                   {presentation::MapLegendEntry::Mark::NoData, "unknown", "", 0}};
    spec.symbols = {test::symbolAt(1, 0.2, 0.2), test::symbolAt(2, 0.2, 0.2), test::symbolAt(3, 3.8, 0.8)};
    return spec;
}

MapFigure figureOf(const presentation::MapSpec& spec, const presentation::MapLayout& layout = {})
{
    return {std::make_shared<const presentation::MapSpec>(spec), layout};
}

RecordingEngine& record(RecordingDevice& device, const MapFigure& figure, QSizeF size)
{
    QPainter painter(&device);
    EXPECT_TRUE(paintMapFigure(figure, painter, size).empty());
    painter.end();
    return device.engine;
}

RecordingEngine& record(RecordingDevice& device, const presentation::MapSpec& spec, QSizeF size)
{
    return record(device, figureOf(spec), size);
}

QImage imageOf(const MapFigure& figure, QSize size = {600, 400})
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    EXPECT_TRUE(paintMapFigure(figure, painter, image.size()).empty());
    painter.end();
    return image;
}

/// Qt paints the halo of a letter a level or two differently the first time.
bool isSame(const QImage& one, const QImage& other)
{
    return test::isWithin(test::comparePictures(one, other, test::kShapes), test::kShapes);
}

int pixelsOfHighClass(const QImage& image)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == toColour(presentation::sequentialColour(2, 3)) ? 1 : 0;
    }
    return pixels;
}

TEST(MapFigureTest, CarriesTheMarkAsText)
{
    RecordingDevice device;
    EXPECT_TRUE(record(device, namedMap(), {600.0, 400.0}).text.contains(QStringLiteral("示意图·未经审核")));
}

TEST(MapFigureTest, CarriesTheMarkInEverySizeDownToATinyOne)
{
    for (const QSizeF size : {QSizeF(200.0, 150.0), QSizeF(300.0, 900.0), QSizeF(1600.0, 300.0)}) {
        RecordingDevice device;
        EXPECT_TRUE(record(device, namedMap(), size).text.contains(QStringLiteral("未经审核"))) << size.width();
    }
}

/// Whatever is in the corners of scale bar and north arrow is there with and without a mark.
TEST(MapFigureTest, TheMarkCoversNeitherScaleBarNorNorthArrow)
{
    presentation::MapLayout layout;
    layout.hasTitle = layout.hasSubtitle = layout.hasLegend = false;
    presentation::MapSpec marked = namedMap();
    marked.notes.clear();
    presentation::MapSpec unmarked = marked;
    unmarked.mark.clear();
    for (const QSize size : {QSize(200, 240), QSize(230, 180), QSize(290, 150), QSize(600, 400)}) {
        const QImage with = imageOf(figureOf(marked, layout), size);
        const QImage without = imageOf(figureOf(unmarked, layout), size);
        EXPECT_FALSE(isSame(with, without)) << "the mark is somewhere";
        const QRect map = QRect(QPoint(), size).adjusted(14, 14, -14, -14);
        const QRect bar(map.left() + 12, map.bottom() - 28, 48, 20); // at least as long
        const QRect arrow(map.right() - 30, map.top() + 8, 20, 40);
        EXPECT_TRUE(isSame(with.copy(bar), without.copy(bar))) << size.width();
        EXPECT_TRUE(isSame(with.copy(arrow), without.copy(arrow))) << size.width();
    }
}

TEST(MapFigureTest, HasNoMarkWithAnApprovedBaseMap)
{
    presentation::MapSpec spec = namedMap();
    spec.mark.clear();
    RecordingDevice device;
    EXPECT_FALSE(record(device, spec, {600.0, 400.0}).text.contains(QStringLiteral("未经审核")));
}

TEST(MapFigureTest, CarriesTitleLegendScaleNorthNamesAndNotes)
{
    RecordingDevice device;
    const QString text = record(device, namedMap(), {600.0, 400.0}).text;
    for (const QString& part : {QStringLiteral("Facilities"), QStringLiteral("by county"), QStringLiteral("Explained"),
                                QStringLiteral("unknown"), QStringLiteral("km"), QStringLiteral("N"),
                                QStringLiteral("Middleshire"), QStringLiteral("Somebody")})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << " in " << text.toStdString();
}

TEST(MapFigureTest, EveryTextIsInTheTypefaceOfTheStyle)
{
    for (const presentation::Typeface typeface : presentation::kTypefaces) {
        MapFigure figure = figureOf(namedMap());
        figure.style.typeface = typeface;
        RecordingDevice device;
        const RecordingEngine& painted = record(device, figure, {600.0, 400.0});
        EXPECT_GT(painted.families.size(), 10);
        const QStringList wanted = mapFont(typeface, 12).families();
        for (const QStringList& families : painted.families)
            EXPECT_EQ(families, wanted) << std::string(presentation::codeOf(typeface));
    }
}

/// Serifs have other widths: what is measured in one typeface and painted in another would overlap or be cut off.
TEST(MapFigureTest, LabelsAndLegendGetTheRoomThatTheirTypefaceNeeds)
{
    for (const presentation::Typeface typeface : presentation::kTypefaces) {
        const auto scene = MapScene::create(namedMap(), nullptr, {presentation::ThemeName::Light, typeface});
        const std::vector<ReadyLabel> labels = placeLabels(*scene, test::rowViewport(), {}, {});
        ASSERT_FALSE(labels.empty());
        for (const ReadyLabel& label : labels) {
            EXPECT_EQ(label.font.families(), mapFont(typeface, 12).families());
            EXPECT_GE(label.box.width(), textSize(label.font, label.text).width());
            EXPECT_GE(label.box.height(), textSize(label.font, label.text).height());
        }
        const LegendLayout legend = legendInColumns(scene->legend(), 400.0);
        const QFont font = mapFont(typeface, type::kSmall, QFont::DemiBold);
        EXPECT_GE(legend.rows.front().box.width(), textSize(font, QStringLiteral("Explained")).width());
    }
}

TEST(MapFigureTest, VerdictsSelectionAndTextHaveTheColoursOfTheTheme)
{
    using presentation::ThemeName;
    presentation::MapSpec spec = namedMap();
    spec.classes = {{"met", presentation::verdictColour(domain::Verdict::Met), domain::Verdict::Met},
                    {"a class", {1, 2, 3}},
                    {"another", {4, 5, 6}}};
    spec.selectedRegions = {{"none"}};
    spec.fitsSelection = false;
    for (const ThemeName theme : presentation::kFigureThemes) {
        MapFigure figure = figureOf(spec);
        figure.style.theme = theme;
        const presentation::Palette& palette = presentation::paletteOf(theme);
        const QImage image = imageOf(figure);
        const auto isThere = [&image](presentation::Rgb colour) {
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == toColour(colour))
                        return true;
                }
            }
            return false;
        };
        EXPECT_TRUE(isThere(presentation::verdictColour(domain::Verdict::Met, palette)));
        EXPECT_TRUE(isThere({1, 2, 3})) << "what is no verdict keeps its colour";
        EXPECT_TRUE(isThere(palette.accent));
        EXPECT_TRUE(isThere(palette.ink));
        const auto entry = std::ranges::find(MapScene::create(spec, nullptr, figure.style)->legend(),
                                             presentation::MapLegendEntry::Mark::AreaClass, &SceneLegendEntry::mark)
                               ->colour;
        EXPECT_EQ(entry, toColour(presentation::verdictColour(domain::Verdict::Met, palette)));
    }
}

TEST(MapFigureTest, LeavesOutWhatTheLayoutDoesNotWant)
{
    const auto textWith = [](const presentation::MapLayout& layout) {
        RecordingDevice device;
        return record(device, figureOf(namedMap(), layout), {600.0, 400.0}).text;
    };
    presentation::MapLayout layout;
    layout.hasTitle = false;
    EXPECT_FALSE(textWith(layout).contains(QStringLiteral("Facilities")));
    EXPECT_TRUE(textWith(layout).contains(QStringLiteral("by county")));
    layout.hasSubtitle = false;
    EXPECT_FALSE(textWith(layout).contains(QStringLiteral("by county")));
    EXPECT_TRUE(textWith(layout).contains(QStringLiteral("Explained")));
    layout.hasLegend = false;
    EXPECT_FALSE(textWith(layout).contains(QStringLiteral("Explained")));
    EXPECT_TRUE(textWith(layout).contains(QStringLiteral("km")));
    layout.hasScaleBar = false;
    EXPECT_FALSE(textWith(layout).contains(QStringLiteral("km")));
    EXPECT_TRUE(textWith(layout).contains(u'N'));
    layout.hasNorthArrow = false;
    const QString bare = textWith(layout);
    EXPECT_FALSE(bare.contains(u'N')) << bare.toStdString();
    EXPECT_TRUE(bare.contains(QStringLiteral("Somebody"))) << "sources are always there";
    EXPECT_TRUE(bare.contains(QStringLiteral("示意图·未经审核"))) << "and so is the mark";
}

TEST(MapFigureTest, TakesATitleAndADateOfTheLayout)
{
    presentation::MapLayout layout;
    layout.title = "Ports of the south";
    layout.date = "drawn on 2026-11-21";
    RecordingDevice device;
    const QString text = record(device, figureOf(namedMap(), layout), {600.0, 400.0}).text;
    EXPECT_TRUE(text.contains(QStringLiteral("Ports of the south")));
    EXPECT_FALSE(text.contains(QStringLiteral("Facilities")));
    EXPECT_TRUE(text.contains(QStringLiteral("drawn on 2026-11-21")));
    EXPECT_TRUE(text.contains(QStringLiteral("Somebody")));
}

TEST(MapFigureTest, WithoutLegendTheMapIsLarger)
{
    presentation::MapLayout layout;
    constexpr QSize kFilled(600, 270); // by the map alone, so that a legend costs something beside as well as below
    const int before = pixelsOfHighClass(imageOf(figureOf(namedMap(), layout), kFilled));
    layout.hasLegend = false;
    EXPECT_GT(before, 1000);
    EXPECT_GT(pixelsOfHighClass(imageOf(figureOf(namedMap(), layout), kFilled)), before);
}

TEST(MapFigureTest, ShowsTheExtentThatIsAskedFor)
{
    presentation::MapLayout layout;
    layout.hasLegend = false;
    layout.extent = presentation::SelectionBox{{2.2, 0.2}, {2.8, 0.8}}; // within the area "c2"
    const int inside = pixelsOfHighClass(imageOf(figureOf(namedMap(), layout)));
    layout.extent = presentation::SelectionBox{{0.2, 0.2}, {0.8, 0.8}}; // within "c0"
    const int elsewhere = pixelsOfHighClass(imageOf(figureOf(namedMap(), layout)));
    EXPECT_GT(inside, 600 * 400 / 4);
    EXPECT_EQ(elsewhere, 0);
}

TEST(MapFigureTest, TheSceneOnScreenSavesWorkAndChangesNothing)
{
    MapFigure figure = figureOf(namedMap());
    const QImage alone = imageOf(figure);
    figure.drawn = MapScene::create(*figure.spec);
    EXPECT_TRUE(isSame(imageOf(figure), alone));
}

TEST(MapFigureTest, IsDrawnWithoutBitmaps)
{
    RecordingDevice device;
    EXPECT_EQ(record(device, namedMap(), {600.0, 400.0}).pictures, 0);
}

TEST(MapFigureTest, StaysWithinItsSize)
{
    presentation::MapSpec spec = namedMap();
    presentation::MapBackground context;
    context.areas = {{test::squareRing(-50.0, -50.0, 100.0), {}}};
    spec.backgrounds = {context};
    QImage image(700, 500, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.translate(50.0, 50.0);
    EXPECT_TRUE(paintMapFigure(figureOf(spec), painter, {600.0, 400.0}).empty());
    painter.end();
    for (int x = 0; x < image.width(); ++x) {
        ASSERT_EQ(image.pixelColor(x, 48), QColor(Qt::magenta)) << x;
        ASSERT_EQ(image.pixelColor(x, 452), QColor(Qt::magenta)) << x;
    }
    EXPECT_EQ(image.pixelColor(60, 60), QColor(Qt::white));
}

} // namespace
} // namespace wm::mapview
