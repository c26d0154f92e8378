// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgTree.h"

#include <QImage>
#include <QLinearGradient>
#include <QRadialGradient>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace wm::paper::test;

namespace {

SvgNode firstOf(const SvgNode& root, const char* name)
{
    const auto found = elementsOf(root, QString::fromLatin1(name));
    EXPECT_FALSE(found.empty()) << name;
    return found.empty() ? SvgNode() : found.front();
}

SvgNode lineWith(const QPen& pen)
{
    return firstOf(svgOf([&](QPainter& painter) {
                       painter.setPen(pen);
                       painter.drawLine(QLineF(0, 0, 100, 0));
                   }),
                   "line");
}

QImage decoded(const SvgNode& image)
{
    static const QString kPrefix = QStringLiteral("data:image/png;base64,");
    const QString uri = image.value("href");
    EXPECT_TRUE(uri.startsWith(kPrefix));
    return QImage::fromData(QByteArray::fromBase64(uri.mid(kPrefix.size()).toLatin1()), "PNG");
}

QImage twoColours()
{
    QImage image(4, 2, QImage::Format_ARGB32);
    image.fill(QColor(0, 128, 255));
    image.setPixelColor(3, 1, QColor(255, 0, 0, 100));
    return image;
}

/// Distance of the pixel's centre from the nearest line of the hatch.
double distanceToHatch(const SvgNode& pattern, QPointF center)
{
    const std::vector<double> ends = numbersIn(pattern.children.at(0).value("d"));
    double nearest = 1e9;
    for (std::size_t i = 0; i + 3 < ends.size(); i += 4) {
        const QPointF start(ends[i], ends[i + 1]);
        const QPointF along = QPointF(ends[i + 2], ends[i + 3]) - start;
        const QPointF to = center - start;
        nearest =
            std::min(nearest, std::abs(along.x() * to.y() - along.y() * to.x()) / std::hypot(along.x(), along.y()));
    }
    return nearest;
}

/// Pixels of the first tile for which `isDrawn(centre)` does not say what the image shows.
int wrongPixels(const QImage& image, const std::function<bool(QPointF)>& isDrawn)
{
    int wrong = 0;
    for (int y = 0; y < 8; ++y)
        for (int x = 0; x < 8; ++x)
            wrong += (image.pixelColor(x, y) == QColor(Qt::black)) != isDrawn(QPointF(x + 0.5, y + 0.5)) ? 1 : 0;
    return wrong;
}

} // namespace

TEST(SvgPaintTest, ColoursAndOpacitiesMultiply)
{
    const SvgNode rect = firstOf(svgOf([](QPainter& painter) {
                                     painter.setOpacity(0.5);
                                     painter.setBrush(QColor(16, 32, 48, 51)); // 51 / 255 is a fifth
                                     painter.setPen(QPen(Qt::red, 2));
                                     painter.drawRect(QRectF(0, 0, 10, 10));
                                 }),
                                 "rect");
    EXPECT_EQ(rect.value("fill"), u"#102030");
    EXPECT_EQ(rect.number("fill-opacity"), 0.1);
    EXPECT_EQ(rect.value("stroke"), u"#ff0000");
    EXPECT_EQ(rect.number("stroke-opacity"), 0.5);
}

TEST(SvgPaintTest, DashesAreInPixelsAndKeepTheirOffset)
{
    QPen pen(Qt::black, 2);
    pen.setDashPattern({3, 1.5});
    pen.setDashOffset(0.5);
    const SvgNode line = lineWith(pen);
    EXPECT_EQ(line.value("stroke-dasharray"), u"6 3");
    EXPECT_EQ(line.number("stroke-dashoffset"), 1);
    EXPECT_EQ(lineWith(QPen(Qt::black, 2)).value("stroke-dasharray"), u"");
}

TEST(SvgPaintTest, CapsAndJoinsAreWritten)
{
    const SvgNode round = lineWith(QPen(Qt::black, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    EXPECT_EQ(round.value("stroke-linecap"), u"round");
    EXPECT_EQ(round.value("stroke-linejoin"), u"round");
    QPen sharp(Qt::black, 1, Qt::SolidLine, Qt::FlatCap, Qt::SvgMiterJoin);
    sharp.setMiterLimit(7);
    EXPECT_EQ(lineWith(sharp).value("stroke-linecap"), u"");
    EXPECT_EQ(lineWith(sharp).number("stroke-miterlimit"), 7);
}

TEST(SvgPaintTest, LinearGradientGivesTheColoursThatQtPaintsEvenSheared)
{
    const auto draw = [](QPainter& painter) {
        painter.translate(10, 20);
        painter.shear(0.5, 0.2);
        QLinearGradient gradient(20, 10, 90, 60);
        gradient.setColorAt(0, QColor(0, 0, 0));
        gradient.setColorAt(1, QColor(255, 0, 0));
        painter.fillRect(QRectF(0, 0, 100, 100), gradient);
    };
    const SvgNode root = svgOf(draw);
    const SvgNode gradient = paintServerOf(root, firstOf(root, "path"), "fill");
    ASSERT_EQ(gradient.name, u"linearGradient");
    EXPECT_EQ(gradient.value("gradientUnits"), u"userSpaceOnUse");
    const QPointF start(gradient.number("x1"), gradient.number("y1"));
    const QPointF axis = QPointF(gradient.number("x2"), gradient.number("y2")) - start;
    const QImage image = imageOf(draw);
    for (const QPoint& pixel : {QPoint(60, 60), QPoint(80, 60), QPoint(90, 90), QPoint(110, 100)}) {
        const QPointF center = QPointF(pixel) + QPointF(0.5, 0.5);
        const double share = QPointF::dotProduct(center - start, axis) / QPointF::dotProduct(axis, axis);
        EXPECT_NEAR(image.pixelColor(pixel).red(), 255 * std::clamp(share, 0.0, 1.0), 2.0);
    }
}

TEST(SvgPaintTest, GradientStopsCarryColourAndOpacity)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        QRadialGradient gradient(QPointF(50, 60), 40, QPointF(45, 55));
        gradient.setColorAt(0.25, QColor(255, 0, 0, 51));
        gradient.setColorAt(1, Qt::blue);
        gradient.setSpread(QGradient::ReflectSpread);
        painter.scale(2, 2);
        painter.fillRect(QRectF(0, 0, 100, 100), gradient);
    });
    const SvgNode gradient = paintServerOf(root, firstOf(root, "rect"), "fill");
    ASSERT_EQ(gradient.name, u"radialGradient");
    EXPECT_EQ(gradient.number("cx"), 100);
    EXPECT_EQ(gradient.number("fy"), 110);
    EXPECT_EQ(gradient.number("r"), 80);
    EXPECT_EQ(gradient.value("spreadMethod"), u"reflect");
    ASSERT_EQ(gradient.children.size(), 2U);
    EXPECT_EQ(gradient.children[0].number("offset"), 0.25);
    EXPECT_EQ(gradient.children[0].value("stop-color"), u"#ff0000");
    EXPECT_EQ(gradient.children[0].number("stop-opacity"), 0.2);
}

TEST(SvgPaintTest, ObjectGradientSpansTheShape)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        QLinearGradient gradient(0, 0, 1, 0);
        gradient.setCoordinateMode(QGradient::ObjectMode);
        gradient.setColorAt(0, Qt::red);
        gradient.setColorAt(1, Qt::blue);
        painter.fillRect(QRectF(30, 40, 50, 60), gradient);
    });
    const SvgNode gradient = paintServerOf(root, firstOf(root, "rect"), "fill");
    EXPECT_EQ(gradient.number("x1"), 30);
    EXPECT_EQ(gradient.number("x2"), 80);
}

TEST(SvgPaintTest, HatchLinesRunThroughThePixelsThatQtPaints)
{
    for (const Qt::BrushStyle style :
         {Qt::HorPattern, Qt::VerPattern, Qt::CrossPattern, Qt::BDiagPattern, Qt::FDiagPattern, Qt::DiagCrossPattern}) {
        const auto draw = [&](QPainter& painter) {
            painter.fillRect(QRect(0, 0, 50, 50), QBrush(Qt::black, style));
        };
        const SvgNode root = svgOf(draw);
        const SvgNode pattern = paintServerOf(root, firstOf(root, "rect"), "fill");
        ASSERT_EQ(pattern.name, u"pattern") << style;
        EXPECT_EQ(pattern.number("width"), 8);
        EXPECT_EQ(pattern.children.at(0).value("stroke"), u"#000000");
        const auto isOnLine = [&](QPointF center) {
            return distanceToHatch(pattern, center) < 0.3;
        };
        EXPECT_EQ(wrongPixels(imageOf(draw, false), isOnLine), 0) << style;
    }
}

TEST(SvgPaintTest, HatchDoesNotScaleWithThePainter)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.scale(5, 5);
        painter.fillRect(QRectF(0, 0, 10, 10), QBrush(Qt::black, Qt::BDiagPattern));
    });
    const SvgNode pattern = paintServerOf(root, firstOf(root, "rect"), "fill");
    EXPECT_EQ(pattern.number("width"), 8);
    EXPECT_EQ(pattern.value("patternTransform"), u"");
}

TEST(SvgPaintTest, DensePatternBecomesAFillWithTheSameInk)
{
    for (int style = Qt::Dense1Pattern; style <= Qt::Dense7Pattern; ++style) {
        const auto draw = [&](QPainter& painter) {
            painter.fillRect(QRect(0, 0, 80, 80), QBrush(Qt::black, static_cast<Qt::BrushStyle>(style)));
        };
        const int inked = wrongPixels(imageOf(draw, false), [](QPointF) { return false; });
        EXPECT_NEAR(firstOf(svgOf(draw), "rect").number("fill-opacity"), inked / 64.0, 0.001) << style;
    }
}

TEST(SvgPaintTest, ImageIsEmbeddedWithAllItsPixels)
{
    const SvgNode image = firstOf(svgOf([](QPainter& painter) {
                                      painter.setOpacity(0.25);
                                      painter.drawImage(QRectF(10, 20, 40, 30), twoColours());
                                  }),
                                  "image");
    EXPECT_EQ(decoded(image).convertToFormat(QImage::Format_ARGB32), twoColours());
    EXPECT_EQ(image.number("x"), 10);
    EXPECT_EQ(image.number("height"), 30);
    EXPECT_EQ(image.number("opacity"), 0.25);
    EXPECT_EQ(image.value("preserveAspectRatio"), u"none");
}

TEST(SvgPaintTest, TransparentImagesThatOverlapAreTransparentEach)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.setOpacity(0.5);
        painter.drawImage(QPointF(0, 0), twoColours());
        painter.drawImage(QPointF(1, 0), twoColours());
    });
    const auto images = elementsOf(root, QStringLiteral("image"));
    ASSERT_EQ(images.size(), 2U);
    for (const SvgNode& image : images) {
        EXPECT_EQ(image.attributes.value(QStringLiteral("opacity")), u"0.5");
        EXPECT_FALSE(image.inherited.contains(QStringLiteral("opacity")));
    }
}

TEST(SvgPaintTest, RotatedImageIsTurnedAboutItsCorner)
{
    const SvgNode image = firstOf(svgOf([](QPainter& painter) {
                                      painter.translate(100, 50);
                                      painter.rotate(90);
                                      painter.scale(2, 3);
                                      painter.drawImage(QRectF(10, 0, 4, 2), twoColours(), QRectF(3, 1, 1, 1));
                                  }),
                                  "image");
    EXPECT_EQ(image.value("transform"), u"translate(100 70) rotate(90)");
    EXPECT_EQ(image.number("width"), 8);
    EXPECT_EQ(image.number("height"), 6);
    EXPECT_EQ(decoded(image).size(), QSize(1, 1));
    EXPECT_EQ(decoded(image).pixelColor(0, 0), QColor(255, 0, 0, 100));
}

TEST(SvgPaintTest, TextureBrushRepeatsItsImage)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        painter.scale(2, 2);
        painter.fillRect(QRectF(0, 0, 40, 40), QBrush(twoColours()));
    });
    const SvgNode pattern = paintServerOf(root, firstOf(root, "rect"), "fill");
    ASSERT_EQ(pattern.name, u"pattern");
    EXPECT_EQ(pattern.number("width"), 8);
    EXPECT_EQ(decoded(pattern.children.at(0)).size(), QSize(4, 2));
}

TEST(SvgPaintTest, ConicalGradientIsDrawnAsAnImage)
{
    const SvgNode root = svgOf([](QPainter& painter) {
        QConicalGradient gradient(50, 50, 0);
        gradient.setColorAt(0, Qt::red);
        gradient.setColorAt(1, Qt::blue);
        painter.fillRect(QRectF(0, 0, 100, 100), gradient);
    });
    EXPECT_EQ(elementsOf(root, QStringLiteral("image")).size(), 1U);
}
