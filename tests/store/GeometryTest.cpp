// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/Geometry.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wm::store {

namespace {

GeometryBytes bytes(std::initializer_list<int> values)
{
    GeometryBytes all;
    for (const int value : values)
        all.push_back(static_cast<std::uint8_t>(value));
    return all;
}

domain::LonLat anyPoint()
{
    return {*rc::gen::inRange(-180000, 180000) / 1000.0, *rc::gen::inRange(-90000, 90000) / 1000.0};
}

domain::Line anyLine(int fewest)
{
    domain::Line line;
    const int count = *rc::gen::inRange(fewest, 20);
    for (int i = 0; i < count; ++i)
        line.push_back(anyPoint());
    return line;
}

} // namespace

// Written by GDAL 3.6.2 for POINT(1 2), EPSG:4326.
TEST(GeometryTest, APointIsTheBytesThatGdalWrites)
{
    const GeometryBytes gdal =
        bytes({0x47, 0x50, 0x00, 0x01, 0xE6, 0x10, 0x00, 0x00, 0x01, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00,
               0x00, 0x00, 0x00, 0x00, 0xF0, 0x3F, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x40});
    EXPECT_EQ(encodePoint({1.0, 2.0}), gdal);
    EXPECT_EQ(decodePoint(gdal).value(), (domain::LonLat{1.0, 2.0}));
}

TEST(GeometryTest, BigEndianIsReadToo)
{
    const GeometryBytes big =
        bytes({0x47, 0x50, 0x00, 0x00, 0x00, 0x00, 0x10, 0xE6, 0x00, 0x00, 0x00, 0x00, 0x01, 0x3F, 0xF0,
               0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x40, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00});
    EXPECT_EQ(decodePoint(big).value(), (domain::LonLat{1.0, 2.0}));
    EXPECT_EQ(envelopeOf(big)->maxY, 2.0);
}

RC_GTEST_PROP(GeometryTest, LinesComeBackAndTheirBoxHoldsThem, ())
{
    const domain::Line line = anyLine(2);
    const GeometryBytes encoded = encodeLine(line);
    RC_ASSERT(decodeLine(encoded).value() == line);
    const auto box = envelopeOf(encoded);
    RC_ASSERT(box.has_value());
    for (const domain::LonLat& point : line)
        RC_ASSERT(point.lon >= box->minX && point.lon <= box->maxX && point.lat >= box->minY && point.lat <= box->maxY);
}

RC_GTEST_PROP(GeometryTest, PolygonsWithHolesComeBack, ())
{
    domain::MultiPolygon polygons(*rc::gen::inRange<std::size_t>(1, 4));
    for (domain::Polygon& polygon : polygons) {
        polygon.exterior = anyLine(4);
        polygon.interiors.resize(*rc::gen::inRange<std::size_t>(0, 3));
        for (domain::Ring& hole : polygon.interiors)
            hole = anyLine(4);
    }
    const auto decoded = decodeMultiPolygon(encodeMultiPolygon(polygons));
    RC_ASSERT(decoded.has_value());
    RC_ASSERT(decoded->size() == polygons.size());
    for (std::size_t i = 0; i < polygons.size(); ++i) {
        RC_ASSERT((*decoded)[i].exterior == polygons[i].exterior);
        RC_ASSERT((*decoded)[i].interiors == polygons[i].interiors);
    }
}

/// A file from somebody else may hold anything: an error or a geometry, never a read past the end.
RC_GTEST_PROP(GeometryTest, CutOffBytesAreAnError, ())
{
    GeometryBytes encoded = encodeLine(anyLine(2));
    encoded.resize(*rc::gen::inRange<std::size_t>(0, encoded.size()));
    const auto decoded = decodeLine(encoded);
    RC_ASSERT(!decoded.has_value());
    RC_ASSERT(decoded.error().code == ErrorCode::ParseFailed);
}

RC_GTEST_PROP(GeometryTest, AnyBytesHaveABoxOrNone, (const std::vector<std::uint8_t>& tail))
{
    GeometryBytes all = bytes({0x47, 0x50, 0x00, 0x01, 0xE6, 0x10, 0x00, 0x00});
    all.insert(all.end(), tail.begin(), tail.end());
    const auto box = envelopeOf(all);
    RC_ASSERT((!box || box->minX <= box->maxX));
}

TEST(GeometryTest, OtherTypesAreRefused)
{
    EXPECT_FALSE(decodeLine(encodePoint({1, 2})));
    EXPECT_FALSE(decodePoint(encodeLine({{1, 2}, {3, 4}})));
    EXPECT_FALSE(decodePoint({}));
}

} // namespace wm::store
