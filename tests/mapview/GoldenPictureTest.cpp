// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoldenPicture.h"

#include "InventedLand.h"
#include "TextPainting.h"

#include "wm/mapview/Projection.h"
#include "wm/mapview/RenderMap.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <ostream>
#include <utility>

/// What a comparison must see and what it must not, wherever it lies between the windows. These tests are what the
/// tolerances were chosen by.
namespace wm::mapview {
namespace {

using presentation::MapSpec;
using test::comparePictures;
using test::isWithin;
using test::kShapes;
using test::kShapesAndText;
using test::landViewport;
using test::PictureDifference;
using test::PictureTolerance;

/// By how much the map is moved against the windows.
constexpr std::array<QPointF, 8> kShifts{QPointF(0.0, 0.0), QPointF(1.3, 2.6), QPointF(3.7, 5.1), QPointF(5.5, 0.9),
                                         QPointF(2.0, 7.0), QPointF(4.0, 4.0), QPointF(6.5, 3.5), QPointF(0.5, 0.5)};

struct Pair {
    QImage expected;
    QImage actual;
};

::testing::AssertionResult isLike(const Pair& pair, const PictureTolerance& tolerance)
{
    const PictureDifference difference = comparePictures(pair.expected, pair.actual, tolerance);
    return (isWithin(difference, tolerance) ? ::testing::AssertionSuccess() : ::testing::AssertionFailure())
           << 100.0 * difference.share << " % differ, patches of up to " << difference.largestPatch;
}

QImage drawn(const MapSpec& spec, QPointF shift = {})
{
    return renderMap(*MapScene::create(spec), landViewport().panned(shift), 1.0, {});
}

MapSpec mapWithSigns()
{
    MapSpec spec = test::landWithGaps();
    spec.symbols = {test::symbolAt({0.8, 0.5}, "port", "hubs"),
                    test::symbolAt({1.7, 1.2}, "other", "tourism", "planned")};
    spec.corridors = {test::corridorAlong("road", "planned", {{0.2, 1.7}, {0.7, 1.3}, {1.3, 1.8}})};
    return spec;
}

/// The same change to the map, whichever part of a window it falls on.
template <class Change>
void expectSeen(const MapSpec& before, const PictureTolerance& tolerance, const Change& change)
{
    MapSpec after = before;
    change(after);
    for (const QPointF& shift : kShifts)
        EXPECT_FALSE(isLike({drawn(before, shift), drawn(after, shift)}, tolerance))
            << "moved by " << shift.x() << ", " << shift.y();
}

void movePixels(presentation::MapSymbol& symbol, QPointF pixels)
{
    const QPointF before = landViewport().toScreen(toWorld(symbol.position));
    symbol.position = test::placeAt(landViewport(), before + pixels);
}

TEST(GoldenPictureTest, ASymbolThreePixelsOffIsSeenWithAndWithoutText)
{
    for (const PictureTolerance& tolerance : {kShapes, kShapesAndText}) {
        for (const std::size_t which : {0U, 1U}) {
            for (const QPointF& way : {QPointF(3.0, 0.0), QPointF(0.0, -3.0), QPointF(-2.1, 2.1)})
                expectSeen(mapWithSigns(), tolerance, [&](MapSpec& spec) { movePixels(spec.symbols[which], way); });
        }
    }
}

TEST(GoldenPictureTest, ASymbolOnePixelOffIsSeenWithoutText)
{
    expectSeen(mapWithSigns(), kShapes, [](MapSpec& spec) { movePixels(spec.symbols[1], {1.0, 0.0}); });
}

TEST(GoldenPictureTest, AnotherClassIsSeenWithAndWithoutText)
{
    for (const PictureTolerance& tolerance : {kShapes, kShapesAndText}) {
        for (const std::size_t area : {std::size_t{0}, std::size_t{6}}) // the second is the smallest
            expectSeen(mapWithSigns(), tolerance,
                       [&](MapSpec& spec) { spec.areas[area].colourClass = *spec.areas[area].colourClass + 1; });
    }
}

TEST(GoldenPictureTest, AClassAFewLevelsDarkerIsSeenWithAndWithoutText)
{
    for (const PictureTolerance& tolerance : {kShapes, kShapesAndText})
        expectSeen(mapWithSigns(), tolerance, [](MapSpec& spec) { spec.classes[0].colour.red -= 8; });
}

/// One border of four between two counties of one class.
TEST(GoldenPictureTest, AMissingBorderIsSeenWithoutText)
{
    for (const int colourClass : {0, 4}) {
        MapSpec before = mapWithSigns();
        for (presentation::MapArea& area : before.areas)
            area.colourClass = colourClass;
        const std::array<const char*, 2> kept{"c00", "c10"};
        std::erase_if(before.areas,
                      [&](const auto& area) { return std::ranges::find(kept, area.region.text) == kept.end(); });
        expectSeen(before, kShapes, [](MapSpec& spec) {
            // Both as one ring: the eastern one is put in where the western one has its eastern side.
            const domain::Ring west = spec.areas[0].shape->front().exterior;
            const domain::Ring east = spec.areas[1].shape->front().exterior;
            const auto quarter = static_cast<std::ptrdiff_t>((west.size() - 1) / 4);
            domain::Ring both(west.begin(), west.begin() + quarter);
            both.insert(both.end(), east.begin(), east.begin() + 3 * quarter);
            both.insert(both.end(), west.begin() + 2 * quarter, west.end());
            spec.areas[0].shape = domain::MultiPolygon{{both, {}}};
            spec.areas.pop_back();
        });
    }
}

TEST(GoldenPictureTest, ASwappedDashIsSeenWithoutText)
{
    expectSeen(mapWithSigns(), kShapes, [](MapSpec& spec) { spec.corridors[0].status = "operating"; });
    expectSeen(mapWithSigns(), kShapes, [](MapSpec& spec) { spec.symbols[1].status = "unknown"; });
}

TEST(GoldenPictureTest, SwappedGlyphsAndCornersAreSeenWithoutText)
{
    expectSeen(mapWithSigns(), kShapes, [](MapSpec& spec) { spec.symbols[0].kind = "airport"; });
    expectSeen(mapWithSigns(), kShapes,
               [](MapSpec& spec) { spec.symbols[1].quality = presentation::PositionQuality::Seat; });
}

struct Text {
    QString words;
    QColor colour;
    int pixels = 12;
};

std::ostream& operator<<(std::ostream& stream, const Text& text)
{
    return stream << text.words.toStdString();
}

const std::array<Text, 4>& texts()
{
    static const std::array<Text, 4> all{{{QStringLiteral("云岭县"), Qt::black, 12},
                                          {QStringLiteral("石桥镇"), QColor(0x5B, 0x67, 0x74), 11},
                                          {QStringLiteral("Stone Bridge"), Qt::black, 11},
                                          {QStringLiteral("10 km"), QColor(0x1F, 0x5F, 0x99), 11}}};
    return all;
}

/// A map with names, the way a function sets them.
template <class SetText>
QImage named(QPointF shift, const SetText& setText)
{
    QImage image = drawn(mapWithSigns(), shift);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 12; ++i) {
        const QPointF middle(55.0 + 80.0 * (i % 3), 30.0 + 43.0 * (i / 3));
        setText(painter, QRectF(middle + shift - QPointF(40.0, 8.0), QSizeF(80.0, 16.0)),
                texts()[static_cast<std::size_t>(i) % texts().size()]);
    }
    return image;
}

void setPlainly(QPainter& painter, const QRectF& box, const Text& text)
{
    paintHaloText(painter, box, text.words, mapFont(presentation::Typeface::Sans, text.pixels), text.colour);
}

template <class SetText>
void expectTaken(const SetText& setText)
{
    for (const QPointF& shift : kShifts) {
        const Pair pair{named(shift, setPlainly), named(shift, setText)};
        EXPECT_NE(pair.expected, pair.actual);
        EXPECT_TRUE(isLike(pair, kShapesAndText)) << "moved by " << shift.x() << ", " << shift.y();
    }
}

TEST(GoldenPictureTest, TextHalfAPixelOffIsTaken)
{
    for (const QPointF& way : {QPointF(0.5, 0.0), QPointF(0.0, 0.5), QPointF(-0.5, 0.5)}) {
        expectTaken([&](QPainter& painter, const QRectF& box, const Text& text) {
            // A raster's text stands on whole pixels, a path's where it is put.
            QPainterPath path;
            const QFontMetricsF metrics(mapFont(presentation::Typeface::Sans, text.pixels));
            path.addText(
                box.center() + way +
                    QPointF(-metrics.horizontalAdvance(text.words) / 2.0, (metrics.ascent() - metrics.descent()) / 2.0),
                mapFont(presentation::Typeface::Sans, text.pixels), text.words);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(QColor(255, 255, 255, 240), 3.6));
            painter.drawPath(path);
            painter.fillPath(path, text.colour);
        });
    }
}

TEST(GoldenPictureTest, SlightlyBolderTextIsTaken)
{
    expectTaken([](QPainter& painter, const QRectF& box, const Text& text) {
        setPlainly(painter, box, text);
        painter.setOpacity(0.35); // a third of a pixel more of every stem
        painter.setPen(text.colour);
        painter.setFont(mapFont(presentation::Typeface::Sans, text.pixels));
        paintCentredText(painter, box.translated(1.0, 0.0), text.words,
                         mapFont(presentation::Typeface::Sans, text.pixels), text.colour);
        painter.setOpacity(1.0);
    });
}

TEST(GoldenPictureTest, OtherHintingAndSpacingAreTaken)
{
    for (const QFont::HintingPreference hinting : {QFont::PreferNoHinting, QFont::PreferFullHinting}) {
        for (const double spacing : {98.5, 101.5}) {
            expectTaken([&](QPainter& painter, const QRectF& box, const Text& text) {
                QFont font = mapFont(presentation::Typeface::Sans, text.pixels);
                font.setHintingPreference(hinting);
                font.setLetterSpacing(QFont::PercentageSpacing, spacing);
                paintHaloText(painter, box, text.words, font, text.colour);
            });
        }
    }
}

TEST(GoldenPictureTest, AMissingNameIsSeen)
{
    for (const Text& missing : texts()) {
        for (const QPointF& shift : kShifts) {
            bool isMissing = true; // once
            const QImage without = named(shift, [&](QPainter& painter, const QRectF& box, const Text& text) {
                if (text.words == missing.words && std::exchange(isMissing, false))
                    return;
                setPlainly(painter, box, text);
            });
            EXPECT_FALSE(isLike({named(shift, setPlainly), without}, kShapesAndText)) << missing << shift.x();
        }
    }
}

TEST(GoldenPictureTest, ANameThatIsAnotherOrHasNoHaloIsSeen)
{
    for (const QPointF& shift : kShifts) {
        const QImage other = named(shift, [](QPainter& painter, const QRectF& box, const Text& text) {
            setPlainly(painter, box, {text.words + QStringLiteral("镇"), text.colour, text.pixels});
        });
        const QImage bare = named(shift, [](QPainter& painter, const QRectF& box, const Text& text) {
            paintCentredText(painter, box, text.words, mapFont(presentation::Typeface::Sans, text.pixels), text.colour);
        });
        EXPECT_FALSE(isLike({named(shift, setPlainly), other}, kShapesAndText));
        EXPECT_FALSE(isLike({named(shift, setPlainly), bare}, kShapesAndText));
    }
}

/// Numbers without any order to be seen, the same everywhere.
class Noise {
public:
    /// From 0 to 1.
    double next()
    {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<double>(m_state >> 8) / (1U << 24);
    }

private:
    std::uint32_t m_state = 1;
};

/// Each pixel takes up to `share` of its neighbour, as when coverage is rounded otherwise, and up to a level more.
QImage withNoise(const QImage& picture, double share)
{
    Noise noise;
    QImage result = picture;
    const auto mixed = [](int own, int other, double part, int more) {
        return std::clamp(static_cast<int>(own + (other - own) * part) + more, 0, 255);
    };
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x + 1 < picture.width(); ++x) {
            const QRgb own = picture.pixel(x, y), other = picture.pixel(x + 1, y);
            const double part = share * noise.next();
            const int more = static_cast<int>(noise.next() * 3.0) - 1;
            result.setPixel(x, y,
                            qRgb(mixed(qRed(own), qRed(other), part, more),
                                 mixed(qGreen(own), qGreen(other), part, more),
                                 mixed(qBlue(own), qBlue(other), part, more)));
        }
    }
    return result;
}

TEST(GoldenPictureTest, NoiseOfAntialiasingIsTaken)
{
    for (const QPointF& shift : kShifts) {
        const QImage picture = drawn(mapWithSigns(), shift);
        EXPECT_TRUE(isLike({picture, withNoise(picture, 0.12)}, kShapes));
        const QImage withText = named(shift, setPlainly);
        EXPECT_TRUE(isLike({withText, withNoise(withText, 0.12)}, kShapesAndText));
    }
}

TEST(GoldenPictureTest, TheSamePictureHasNoDifference)
{
    const QImage picture = drawn(mapWithSigns());
    for (const PictureTolerance& tolerance : {kShapes, kShapesAndText}) {
        const PictureDifference difference = comparePictures(picture, picture, tolerance);
        EXPECT_EQ(difference.share, 0.0);
        EXPECT_EQ(difference.largestPatch, 0);
        EXPECT_EQ(difference.picture.size(), picture.size());
    }
}

TEST(GoldenPictureTest, PicturesOfOtherSizesAndNoneAreUnlike)
{
    const QImage picture = drawn(mapWithSigns());
    EXPECT_FALSE(isLike({picture, picture.copy(0, 0, picture.width() - 1, picture.height())}, kShapesAndText));
    EXPECT_FALSE(isLike({picture, {}}, kShapesAndText));
    EXPECT_FALSE(isLike({{}, {}}, kShapesAndText));
}

TEST(GoldenPictureTest, ARatioIsNotComparedButPixelsAre)
{
    const QImage picture = drawn(mapWithSigns());
    QImage other = picture;
    other.setDevicePixelRatio(2.0);
    EXPECT_TRUE(isLike({picture, other}, kShapes));
}

TEST(GoldenPictureTest, AnythingNewOnPlainGroundIsSeen)
{
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QImage other = picture;
    QPainter painter(&other);
    painter.fillRect(QRect(20, 20, 12, 6), QColor(225, 225, 225));
    painter.end();
    EXPECT_FALSE(isLike({picture, other}, kShapes));
    EXPECT_FALSE(isLike({picture, other}, kShapesAndText));
}

/// At the edge, too, where windows are cut.
TEST(GoldenPictureTest, TheLastRowAndColumnCount)
{
    QImage picture(61, 43, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QImage other = picture;
    QPainter painter(&other);
    painter.fillRect(QRect(0, 42, 61, 1), Qt::black);
    painter.end();
    EXPECT_FALSE(isLike({picture, other}, kShapes));
}

} // namespace
} // namespace wm::mapview
