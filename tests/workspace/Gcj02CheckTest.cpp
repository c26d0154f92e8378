// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerSnapshot.h"
#include "geo/GeoPackageWriter.h"

#include "wm/geo/Gcj02.h"
#include "wm/workspace/MapLayers.h"

#include <gtest/gtest.h>

#include <functional>

namespace wm::workspace {

namespace {

using test::GeoPackageWriter;

enum class Positions { Wgs84, Gcj02 };

std::string pointText(domain::LonLat place, Positions positions)
{
    const domain::LonLat point = positions == Positions::Gcj02 ? geo::gcj02FromWgs84(place) : place;
    return "POINT(" + std::to_string(point.lon) + " " + std::to_string(point.lat) + ")";
}

class Gcj02CheckTest : public ::testing::Test {
protected:
    /// The seats under the names that `nameOf` gives them, in a field between others.
    void writeSeats(Positions positions, const std::function<std::string(std::string)>& nameOf)
    {
        GeoPackageWriter writer(file);
        writer.layer("l", 4326, {"备注", "名称", "z"});
        for (std::size_t i = 0; i < kSeats.size(); ++i)
            writer.feature(pointText(seatPosition(i), positions), {"x", nameOf(kSeats[i]), "y"});
    }
    std::optional<Gcj02Suspicion> suspicionOf(const domain::MapLayer& layer)
    {
        const auto content = loadLayerContent(layer, snapshot, {});
        if (!content) {
            ADD_FAILURE() << content.error().message;
            return {};
        }
        return (*content)->suspicion;
    }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder / u8"点.gpkg";
    Snapshot snapshot = snapshotWithSeats();
};

std::string asItIs(std::string name)
{
    return name;
}

std::string withoutEnding(std::string name)
{
    return name.substr(0, name.size() - 3);
}

TEST_F(Gcj02CheckTest, PlacesUnderTheirNamesThatLieAsideAreSuspected)
{
    for (const auto& nameOf : {asItIs, withoutEnding}) {
        std::filesystem::remove(file);
        writeSeats(Positions::Gcj02, nameOf);
        const auto suspicion = suspicionOf(layerOf(file, domain::LayerKind::Points));
        ASSERT_TRUE(suspicion);
        EXPECT_EQ(suspicion->comparedPlaces, kSeats.size());
        EXPECT_GT(suspicion->offsetMetres, 100.0);
        EXPECT_LT(suspicion->offsetMetres, 700.0);
        EXPECT_LT(suspicion->residualMetres, 2.0);
    }
}

TEST_F(Gcj02CheckTest, TheLabelFieldIsComparedToo)
{
    writeSeats(Positions::Gcj02, asItIs);
    domain::MapLayer layer = layerOf(file, domain::LayerKind::Points);
    layer.style.labelField = "名称";
    EXPECT_TRUE(suspicionOf(layer));
}

TEST_F(Gcj02CheckTest, WhatLiesWhereItShouldOrWasTakenBackAlreadyIsNot)
{
    writeSeats(Positions::Wgs84, asItIs);
    EXPECT_FALSE(suspicionOf(layerOf(file)));
    std::filesystem::remove(file);
    writeSeats(Positions::Gcj02, asItIs);
    domain::MapLayer layer = layerOf(file);
    layer.isGcj02 = true;
    EXPECT_FALSE(suspicionOf(layer));
}

TEST_F(Gcj02CheckTest, NamesThatNobodyKnowsSayNothing)
{
    writeSeats(Positions::Gcj02, [](const std::string&) { return std::string("某地"); });
    EXPECT_FALSE(suspicionOf(layerOf(file)));
}

TEST_F(Gcj02CheckTest, PointsWithoutNamesAreComparedWithTheNearestExactPlaces)
{
    for (const Positions positions : {Positions::Wgs84, Positions::Gcj02}) {
        std::filesystem::remove(file);
        {
            GeoPackageWriter writer(file);
            writer.layer("l", 4326, {});
            for (const domain::Facility& facility : snapshot.catalogue().facilities) {
                if (facility.position)
                    writer.feature(pointText(*facility.position, positions));
            }
        }
        EXPECT_EQ(suspicionOf(layerOf(file)).has_value(), positions == Positions::Gcj02);
    }
}

TEST_F(Gcj02CheckTest, SeatsAreNotExactEnoughForThat)
{
    {
        GeoPackageWriter writer(file);
        writer.layer("l", 4326, {});
        for (std::size_t i = 0; i < kSeats.size(); ++i)
            writer.feature(pointText(seatPosition(i), Positions::Gcj02));
    }
    EXPECT_FALSE(suspicionOf(layerOf(file)));
}

} // namespace

} // namespace wm::workspace
