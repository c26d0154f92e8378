// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/mapview/MapFigure.h"

#include "SmallMap.h"

#include "wm/presentation/Palette.h"

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <gtest/gtest.h>

namespace wm::mapview {
namespace {

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
    void drawTextItem(const QPointF&, const QTextItem& item) override { text += item.text(); }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }

    QString text;
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

RecordingEngine& record(RecordingDevice& device, const presentation::MapSpec& spec, QSizeF size)
{
    QPainter painter(&device);
    paintMapFigure(spec, painter, size);
    painter.end();
    return device.engine;
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
    paintMapFigure(spec, painter, {600.0, 400.0});
    painter.end();
    for (int x = 0; x < image.width(); ++x) {
        ASSERT_EQ(image.pixelColor(x, 48), QColor(Qt::magenta)) << x;
        ASSERT_EQ(image.pixelColor(x, 452), QColor(Qt::magenta)) << x;
    }
    EXPECT_EQ(image.pixelColor(60, 60), QColor(Qt::white));
}

} // namespace
} // namespace wm::mapview
