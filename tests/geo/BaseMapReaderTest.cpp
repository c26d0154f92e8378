// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/BaseMapReader.h"

#include "GeoPackageWriter.h"
#include "PlaneGeometry.h"

#include "wm/base/Path.h"
#include "wm/geo/Measures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <limits>

namespace wm::geo {

namespace {

using test::GeoPackageWriter;
using test::kUnknownCrs;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

const std::vector<std::string> kAreaFields{"code", "name_zh", "name_en"};

class BaseMapReaderTest : public ::testing::Test {
protected:
    void writeOneCounty() const
    {
        GeoPackageWriter(file)
            .layer("counties", 4326, kAreaFields)
            .feature("POLYGON((0 0,2 0,2 2,0 2,0 0))", {"1", "甲县"});
    }

    ErrorCode errorCode(const std::string& messagePart = {}) const
    {
        const auto map = readBaseMap(file, {});
        EXPECT_FALSE(map);
        if (map)
            return ErrorCode::Conflict;
        EXPECT_THAT(map.error().message, HasSubstr(messagePart));
        EXPECT_THAT(map.error().message, HasSubstr("底图 100%.gpkg"));
        return map.error().code;
    }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder / u8"底图 100%.gpkg";
};

TEST_F(BaseMapReaderTest, ReadsAreasWithTheirNamesAndALabelPoint)
{
    GeoPackageWriter(file)
        .layer("counties", 4326, kAreaFields)
        .feature("MULTIPOLYGON(((114 25,115 25,115 26,114 26,114 25),(114.4 25.4,114.6 25.4,114.6 25.6,114.4 "
                 "25.6,114.4 25.4)))",
                 {"360702", "章贡区", "Zhanggong"})
        .feature("POLYGON Z((115 25 7,116 25 7,115 26 7,115 25 7))", {"360703", "南康区"});
    const auto map = readBaseMap(file, {});
    ASSERT_TRUE(map) << map.error().message;
    ASSERT_EQ(map->areas.size(), 2U);
    const BaseMapArea& area = map->areas[0];
    EXPECT_EQ(area.region.text, "360702");
    EXPECT_EQ(area.name, (domain::LocalText{"章贡区", "Zhanggong"}));
    ASSERT_EQ(area.shape.size(), 1U);
    EXPECT_EQ(area.shape[0].exterior, test::rectangle({114, 25}, {115, 26}));
    EXPECT_EQ(area.shape[0].interiors.size(), 1U);
    EXPECT_TRUE(test::contains(area.shape, area.labelPoint));
    EXPECT_TRUE(test::contains(map->areas[1].shape, map->areas[1].labelPoint));
    EXPECT_EQ(map->areas[1].name.en, "");
    EXPECT_TRUE(map->issues.empty());
    EXPECT_TRUE(map->attribution.empty());
    EXPECT_TRUE(map->approvalNumber.empty());
}

TEST_F(BaseMapReaderTest, PartsOfOneRegionAreOneArea)
{
    GeoPackageWriter(file)
        .layer("counties", 4326, kAreaFields)
        .feature("POLYGON((0 0,1 0,1 1,0 1,0 0))", {"1", "甲县"})
        .feature("POLYGON((5 0,6 0,6 1,5 1,5 0))", {"2", "乙县"})
        .feature("POLYGON((2 0,4 0,4 2,2 2,2 0))", {"1", "甲县"});
    const auto map = readBaseMap(file, {});
    ASSERT_TRUE(map) << map.error().message;
    ASSERT_EQ(map->areas.size(), 2U);
    EXPECT_EQ(map->areas[0].shape.size(), 2U);
    EXPECT_TRUE(test::contains({map->areas[0].shape[1]}, map->areas[0].labelPoint)) << "in the largest part";
}

TEST_F(BaseMapReaderTest, ReadsBackgroundsFromBackToFront)
{
    GeoPackageWriter(file)
        .layer("railways", 4326, {})
        .feature("LINESTRING(1 1,2 2)")
        .feature("MULTILINESTRING((1 1,2 2),(3 3,4 4,5 5))")
        .layer("lakes", 4326, {})
        .feature("CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0,1 -1,0 0))")
        .layer("counties_context", 4326, {})
        .feature("GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 0)),POINT(3 3))")
        .feature("");
    const auto map = readBaseMap(file, {});
    ASSERT_TRUE(map) << map.error().message;
    ASSERT_EQ(map->backgrounds.size(), 3U);
    EXPECT_EQ(map->backgrounds[0].kind, BaseMapBackground::Kind::Context);
    EXPECT_EQ(map->backgrounds[0].areas.size(), 1U);
    EXPECT_EQ(map->backgrounds[1].kind, BaseMapBackground::Kind::Lake);
    ASSERT_EQ(map->backgrounds[1].areas.size(), 1U);
    EXPECT_NEAR(test::planeArea(map->backgrounds[1].areas), 3.1416, 0.01) << "the curve became many short lines";
    EXPECT_EQ(map->backgrounds[2].kind, BaseMapBackground::Kind::Railway);
    EXPECT_THAT(map->backgrounds[2].lines, ElementsAre(domain::Line{{1, 1}, {2, 2}}, domain::Line{{1, 1}, {2, 2}},
                                                       domain::Line{{3, 3}, {4, 4}, {5, 5}}));
    EXPECT_TRUE(map->areas.empty());
}

TEST_F(BaseMapReaderTest, ReadsPlacesThatHaveAChineseName)
{
    GeoPackageWriter(file)
        .layer("places", 4326, {"kind", "name_zh", "name_en", "code", "position_quality", "position_source"})
        .feature("POINT(114.9 25.8)", {"county_seat", "章贡区", "Zhanggong", "360702", "geonames", "GeoNames"})
        .feature("POINT(110 25)", {"other_place", "", "Zhongshan"})
        .layer("layer_sources", 0, {"layer", "attribution", "licence"})
        .feature("", {"places", "© GeoNames", "CC BY 4.0"});
    const auto map = readBaseMap(file, {});
    ASSERT_TRUE(map) << map.error().message;
    ASSERT_EQ(map->places.size(), 1U);
    const domain::Place& place = map->places[0];
    EXPECT_EQ(place.name, (domain::LocalText{"章贡区", "Zhanggong"}));
    EXPECT_EQ(place.kind, "county_seat");
    EXPECT_EQ(place.region.text, "360702");
    EXPECT_EQ(place.position, (domain::LonLat{114.9, 25.8}));
    EXPECT_EQ(place.quality, "geonames");
    EXPECT_EQ(place.source, "GeoNames");
    EXPECT_EQ(place.licence, "CC BY 4.0");
}

TEST_F(BaseMapReaderTest, JoinsTheAttributionOfTheLayersItReadOnce)
{
    GeoPackageWriter(file)
        .layer("rivers", 4326, {})
        .layer("roads", 4326, {})
        .layer("airports", 4326, {})
        .layer("layer_sources", 0, {"layer", "attribution", "licence"})
        .feature("", {"rivers", "GSHHG; Made with Natural Earth", "LGPL-3+"})
        .feature("", {"airports", "Airport people", "secret"})
        .feature("", {"roads", "Made with Natural Earth;", "public domain"})
        .feature("", {"", "Everybody"});
    const auto map = readBaseMap(file, {});
    ASSERT_TRUE(map) << map.error().message;
    EXPECT_EQ(map->attribution, "GSHHG; Made with Natural Earth; Everybody");
    EXPECT_EQ(map->licence, "LGPL-3+; public domain");
    EXPECT_THAT(map->ignoredLayers, ElementsAre("airports"));
}

TEST_F(BaseMapReaderTest, PlacesCarryTheLicencesOfAllTheirSources)
{
    GeoPackageWriter(file)
        .layer("places", 4326, {"name_zh", "kind"})
        .feature("POINT(115 25)", {"甲", "town"})
        .layer("layer_sources", 0, {"layer", "attribution", "licence"})
        .feature("", {"places", "One", "CC BY 4.0"})
        .feature("", {"places", "Other", "public domain"});
    const auto map = readBaseMap(file, {});
    ASSERT_TRUE(map) << map.error().message;
    EXPECT_EQ(map->places.at(0).licence, "CC BY 4.0; public domain");
}

TEST_F(BaseMapReaderTest, ReadsNamePublisherAndApprovalNumber)
{
    writeOneCounty();
    EXPECT_EQ(readBaseMap(file, {})->name, "");
    const auto approved = folder / u8"审定.gpkg";
    GeoPackageWriter(approved)
        .layer("rivers", 4326, {})
        .layer("map_info", 0, {"name", "publisher", "approval_number"})
        .feature("", {"赣州市地图", "江西省自然资源厅", "赣S(2023)077号"});
    const auto map = readBaseMap(approved, {});
    ASSERT_TRUE(map) << map.error().message;
    EXPECT_EQ(map->name, "赣州市地图");
    EXPECT_EQ(map->publisher, "江西省自然资源厅");
    EXPECT_EQ(map->approvalNumber, "赣S(2023)077号");
}

TEST_F(BaseMapReaderTest, TransformsOtherReferenceSystems)
{
    // EPSG:3857: x = lon * 111319.4908, y = ln(tan(45° + lat / 2)) * 6378137, here 115 E, 25.85 N.
    GeoPackageWriter(file)
        .layer("places", 3857, {"kind", "name_zh"})
        .feature("POINT(12801741.441 2980514.631)", {"town", "甲"})
        .layer("rivers", 4490, {})
        .feature("LINESTRING(110 25,111 26)");
    const auto map = readBaseMap(file, {});
    ASSERT_TRUE(map) << map.error().message;
    EXPECT_LT(distanceKm(map->places.at(0).position, {115.0, 25.85}), 0.01);
    EXPECT_EQ(map->backgrounds.at(0).lines.at(0), (domain::Line{{110, 25}, {111, 26}})) << "taken as it is";
}

TEST_F(BaseMapReaderTest, TransformsGaussKruegerZones)
{
    // EPSG:4547, CGCS2000 / 3-degree Gauss-Kruger CM 114E: the central meridian has x = 500 000 m.
    GeoPackageWriter(file).layer("places", 4547, {"kind", "name_zh"}).feature("POINT(500000 0)", {"town", "甲"});
    const auto map = readBaseMap(file, {});
    ASSERT_TRUE(map) << map.error().message;
    EXPECT_LT(distanceKm(map->places.at(0).position, {114.0, 0.0}), 0.01);
}

TEST_F(BaseMapReaderTest, RefusesALayerOfUnknownReferenceSystem)
{
    GeoPackageWriter(file).layer("rivers", kUnknownCrs, {}).feature("LINESTRING(110 25,111 26)");
    EXPECT_EQ(errorCode("rivers"), ErrorCode::ParseFailed);
    const auto geographic = folder / u8"未定义 底图 100%.gpkg";
    GeoPackageWriter(geographic)
        .layer("rivers", 4326, {})
        .feature("LINESTRING(110 25,111 26)")
        .execute("UPDATE gpkg_geometry_columns SET srs_id = 0");
    file = geographic;
    EXPECT_EQ(errorCode("reference system"), ErrorCode::ParseFailed);
}

TEST_F(BaseMapReaderTest, RefusesPositionsThatAreNotOnTheEarth)
{
    GeoPackageWriter(file)
        .layer("rivers", 4326, {})
        .feature("LINESTRING(110 25,111 26)")
        .feature("LINESTRING(391234 2876543,391235 2876544)");
    EXPECT_EQ(errorCode("feature 2: (391234, 2876543)"), ErrorCode::ParseFailed);
}

TEST_F(BaseMapReaderTest, RefusesNumbersThatAreNoneWhereverTheyStand)
{
    // GDAL does not write them, so they are put in the place of a number inside the extent.
    const auto bytesOf = [](double number) {
        const auto bytes = std::bit_cast<std::array<char, sizeof number>>(number);
        return std::string(bytes.begin(), bytes.end());
    };
    const std::string placeholder = bytesOf(1.03125);
    const std::string notANumber = bytesOf(std::numeric_limits<double>::quiet_NaN());
    for (const char* const wkt :
         {"LINESTRING(0 0,1.03125 1,2 2)", "POLYGON((0 0,2 0,2 2,0 2,0 0),(1 1,1.03125 1,1.5 1.5,1 1))"}) {
        std::filesystem::remove(file);
        GeoPackageWriter(file).layer("rivers", 4326, {}).feature(wkt);
        std::string bytes = *readFile(file);
        const std::size_t at = bytes.find(placeholder);
        ASSERT_NE(at, std::string::npos) << wkt;
        ASSERT_TRUE(writeFile(file, bytes.replace(at, placeholder.size(), notANumber)));
        EXPECT_EQ(errorCode("feature 1: (nan, 1) is not a longitude and latitude"), ErrorCode::ParseFailed) << wkt;
    }
}

TEST_F(BaseMapReaderTest, LeavesOutFeaturesWithoutCodeNameOrAreaAndSaysWhich)
{
    GeoPackageWriter(file)
        .layer("counties", 4326, kAreaFields)
        .feature("POLYGON((0 0,1 0,1 1,0 1,0 0))", {"", "甲县"})
        .feature("POLYGON((0 0,1 0,1 1,0 1,0 0))", {"2", ""})
        .feature("LINESTRING(0 0,1 0)", {"3", "丙县"})
        .feature("POLYGON((0 0,1 1,2 2,0 0))", {"4", "丁县"})
        .feature("POLYGON((0 0,1 0,1 1,0 1,0 0))", {"5", "戊县"});
    const auto map = readBaseMap(file, {});
    ASSERT_TRUE(map) << map.error().message;
    ASSERT_EQ(map->areas.size(), 1U);
    EXPECT_EQ(map->areas[0].region.text, "5");
    EXPECT_EQ(map->areas[0].name.zh, "戊县");
    ASSERT_EQ(map->issues.size(), 4U);
    EXPECT_EQ(map->issues[0], (Issue{IssueKind::EmptyField, utf8FromPath(file), 1, "counties.code", {}, {}}));
    EXPECT_EQ(map->issues[1].column, "counties.name_zh");
    EXPECT_EQ(map->issues[2].column, "counties.geom");
    EXPECT_EQ(map->issues[2].line, 3);
    EXPECT_EQ(map->issues[3].found, "4") << "a polygon without extent";
}

TEST_F(BaseMapReaderTest, SaysWhatWasFoundAndExpectedWhenNoLayerIsKnown)
{
    GeoPackageWriter(file).layer("buildings", 4326, {}).layer("counties", 4326, {"title"});
    EXPECT_EQ(errorCode("found: buildings, counties; expected one of: counties_context"), ErrorCode::ParseFailed);
    EXPECT_EQ(errorCode("counties with code and name_zh"), ErrorCode::ParseFailed);
}

TEST_F(BaseMapReaderTest, DoesNotRunTheFilesOwnSql)
{
    GeoPackageWriter(file)
        .layer("rivers", 4326, {})
        .layer("hidden", 4326, {})
        .execute("CREATE VIEW roads AS SELECT fid, geom FROM hidden")
        .execute("INSERT INTO gpkg_contents (table_name, identifier, data_type, srs_id) "
                 "VALUES ('roads', 'roads', 'features', 4326)")
        .execute("INSERT INTO gpkg_geometry_columns VALUES ('roads', 'geom', 'GEOMETRY', 4326, 0, 0)")
        .execute("CREATE VIEW map_info AS SELECT 1 AS fid, '伪造' AS name, 'GS(2020)1' AS approval_number")
        .execute("INSERT INTO gpkg_contents (table_name, identifier, data_type) "
                 "VALUES ('map_info', 'map_info', 'attributes')");
    const auto map = readBaseMap(file, {});
    ASSERT_TRUE(map) << map.error().message;
    ASSERT_EQ(map->backgrounds.size(), 1U);
    EXPECT_EQ(map->backgrounds[0].kind, BaseMapBackground::Kind::River);
    EXPECT_THAT(map->ignoredLayers, ElementsAre("hidden", "roads"));
    EXPECT_EQ(map->approvalNumber, "");
}

TEST_F(BaseMapReaderTest, AViewIsOneHoweverItsNameIsWritten)
{
    GeoPackageWriter(file)
        .layer("rivers", 4326, {})
        .layer("hidden", 4326, {})
        .execute("CREATE VIEW Roads AS SELECT fid, geom FROM hidden")
        .execute("INSERT INTO gpkg_contents (table_name, identifier, data_type, srs_id) "
                 "VALUES ('roads', 'roads', 'features', 4326)")
        .execute("INSERT INTO gpkg_geometry_columns VALUES ('roads', 'geom', 'GEOMETRY', 4326, 0, 0)");
    const auto map = readBaseMap(file, {});
    ASSERT_TRUE(map) << map.error().message;
    EXPECT_EQ(map->backgrounds.size(), 1U);
    EXPECT_THAT(map->ignoredLayers, ElementsAre("hidden", "roads"));
}

TEST_F(BaseMapReaderTest, MissingFileIsNotFound)
{
    EXPECT_EQ(errorCode(), ErrorCode::NotFound);
}

TEST_F(BaseMapReaderTest, AFolderIsNoFile)
{
    std::filesystem::create_directory(file);
    EXPECT_EQ(errorCode(), ErrorCode::InvalidArgument);
}

TEST_F(BaseMapReaderTest, EmptyAndOtherFilesAreNotGeoPackages)
{
    ASSERT_TRUE(writeFile(file, ""));
    EXPECT_EQ(errorCode(), ErrorCode::ParseFailed);
    ASSERT_TRUE(writeFile(file, R"({"type": "FeatureCollection", "features": []})"));
    EXPECT_EQ(errorCode(), ErrorCode::ParseFailed);
    ASSERT_TRUE(writeFile(file, "SQLite format 3" + std::string(1, '\0') + std::string(5000, 'x')));
    EXPECT_EQ(errorCode(), ErrorCode::ParseFailed);
}

TEST_F(BaseMapReaderTest, ATruncatedFileIsDamagedWhereverItEnds)
{
    {
        GeoPackageWriter writer(file);
        writer.layer("rivers", 4326, {"note"});
        for (int i = 0; i < 500; ++i)
            writer.feature("LINESTRING(110 25,111 26)", {std::string(200, 'x')});
    }
    const std::string bytes = *readFile(file);
    for (const std::size_t parts : {2U, 3U, 5U, 8U, 13U, 50U}) {
        ASSERT_TRUE(writeFile(file, bytes.substr(0, bytes.size() * (parts - 1) / parts)));
        EXPECT_EQ(errorCode(), ErrorCode::ParseFailed) << parts;
    }
}

TEST_F(BaseMapReaderTest, OverwrittenPagesAreDamage)
{
    {
        GeoPackageWriter writer(file);
        writer.layer("rivers", 4326, {"note"});
        for (int i = 0; i < 2000; ++i)
            writer.feature("LINESTRING(110 25,111 26)", {std::string(200, 'x')});
    }
    std::string bytes = *readFile(file);
    bytes.replace(bytes.size() / 3, bytes.size() / 3, bytes.size() / 3, '\xff');
    ASSERT_TRUE(writeFile(file, bytes));
    EXPECT_EQ(errorCode(), ErrorCode::ParseFailed);
}

TEST_F(BaseMapReaderTest, PutsNoFilesBesideAReadOnlyFile)
{
    writeOneCounty();
    GeoPackageWriter(folder / u8"wal.gpkg").layer("rivers", 4326, {}).execute("PRAGMA journal_mode = wal");
    for (const auto& one : {file, folder / u8"wal.gpkg"}) {
        std::filesystem::permissions(one, std::filesystem::perms::owner_read);
        const auto before = readFile(one);
        std::vector<std::string> names;
        const auto map = readBaseMap(one, {{}, [&](int, int) {
                                               names = folder.fileNames();
                                           }});
        ASSERT_TRUE(map) << map.error().message;
        EXPECT_EQ(*readFile(one), *before);
        EXPECT_EQ(names.size(), 2U) << "while the file is open";
    }
    EXPECT_EQ(folder.fileNames().size(), 2U);
}

TEST_F(BaseMapReaderTest, SeesWhatAnotherProgramHasJustWritten)
{
    GeoPackageWriter writer(file);
    writer.layer("rivers", 4326, {}).execute("PRAGMA journal_mode = wal");
    writer.feature("LINESTRING(110 25,111 26)").execute("SELECT 1");
    ASSERT_TRUE(std::filesystem::exists(std::filesystem::path(file) += "-wal"));
    const auto map = readBaseMap(file, {});
    ASSERT_TRUE(map) << map.error().message;
    EXPECT_EQ(map->backgrounds.at(0).lines.size(), 1U);
}

TEST_F(BaseMapReaderTest, AStoppedTaskReadsNothing)
{
    writeOneCounty();
    std::stop_source stop;
    stop.request_stop();
    const auto map = readBaseMap(file, {stop.get_token(), {}});
    ASSERT_FALSE(map);
    EXPECT_EQ(map.error().code, ErrorCode::Cancelled);
}

TEST_F(BaseMapReaderTest, StopsInTheMiddleOfALayerAndReportsProgress)
{
    {
        GeoPackageWriter writer(file);
        writer.layer("rivers", 4326, {});
        for (int i = 0; i < 3500; ++i)
            writer.feature("LINESTRING(110 25,111 26)");
    }
    std::vector<int> reports;
    ASSERT_TRUE(readBaseMap(file, {{}, [&](int done, int total) {
                                       reports.push_back(done);
                                       EXPECT_EQ(total, 3500);
                                   }}));
    EXPECT_THAT(reports, ElementsAre(0, 1000, 2000, 3000));

    std::stop_source stop;
    int last = 0;
    const auto map = readBaseMap(file, {stop.get_token(), [&](int done, int) {
                                            last = done;
                                            if (done == 1000)
                                                stop.request_stop();
                                        }});
    ASSERT_FALSE(map);
    EXPECT_EQ(map.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(last, 1000);
}

} // namespace

} // namespace wm::geo
