// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/ExportSelection.h"

#include "SmallSnapshot.h"
#include "TestWords.h"
#include "support/TempFolder.h"

#include "wm/geo/Gdal.h"
#include "wm/geo/LayerTable.h"

#include <cpl_json.h>
#include <gdal_priv.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

namespace wm::workspace {

namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

class ExportSelectionTest : public ::testing::Test {
protected:
    Result<ExportedFeatures> exportTo(const std::filesystem::path& file, const presentation::Selection& selection = {},
                                      const BaseMap* baseMap = nullptr)
    {
        return exportFeatures(snapshot, selection, baseMap, {}, file, testWords(), {});
    }
    static geo::LayerReading readingOf(const std::filesystem::path& file, const std::string& layer)
    {
        geo::LayerReadOptions options;
        options.layer = layer;
        auto outcome = geo::readLayerTable(file, options, {});
        if (!outcome || !std::holds_alternative<geo::LayerReading>(*outcome)) {
            ADD_FAILURE() << (outcome ? "no CRS" : outcome.error().message);
            return {};
        }
        return std::get<geo::LayerReading>(std::move(*outcome));
    }

    testing::TempFolder folder;
    std::filesystem::path gpkg = folder.file("选中 的.gpkg");
    std::filesystem::path json = folder.file("选中 的.geojson");
    Snapshot snapshot = smallSnapshot();
};

TEST_F(ExportSelectionTest, AGeoPackageHoldsTheThreeLayersWithWhatIsKnownOfThem)
{
    const auto written = exportTo(gpkg);
    ASSERT_TRUE(written) << written.error().message;
    EXPECT_EQ(written->facilities, 3U);
    EXPECT_EQ(written->corridors, 2U);
    EXPECT_EQ(written->regions, 1U);
    const geo::LayerReading facilities = readingOf(gpkg, "facilities");
    EXPECT_EQ(facilities.withoutGeometry, 2U) << "a seat to list them under is not where they are";
    ASSERT_EQ(facilities.table.featureCount(), 1U);
    EXPECT_EQ(facilities.table.points.at(0), (domain::LonLat{114.9, 25.8}));
    EXPECT_EQ(readingOf(gpkg, "corridors").table.part(0).size(), 2U);
    EXPECT_EQ(readingOf(gpkg, "regions").table.points.size(), 5U);
    const auto port = geo::readFeatureAttributes(gpkg, "facilities", 1);
    ASSERT_TRUE(port) << port.error().message;
    using A = geo::Attribute;
    for (const A& expected :
         {A{"code", "port"}, A{"name_zh", "赣州港"}, A{"name_en", "Ganzhou Port"}, A{"kind", "港口"},
          A{"facility_layer", "枢纽"}, A{"status", "运营"}, A{"region", "章贡区"}, A{"region_code", "360702"},
          A{"document", "赣州市规划"}, A{"place", std::nullopt}, A{"position_source", "OSM"}})
        EXPECT_THAT(*port, Contains(expected));
    const auto area = geo::readFeatureAttributes(gpkg, "regions", 1);
    ASSERT_TRUE(area) << area.error().message;
    EXPECT_THAT(*area, Contains(A{"code", "360702"}));
    EXPECT_THAT(*area, Contains(A{"class", "1–2"})) << "one facility lies in it";
}

TEST_F(ExportSelectionTest, MarkAndAttributionGoAlong)
{
    ASSERT_TRUE(exportTo(gpkg));
    geo::prepareGdal();
    {
        const GDALDatasetUniquePtr dataset(GDALDataset::Open(utf8FromPath(gpkg).c_str(), GDAL_OF_VECTOR));
        ASSERT_NE(dataset, nullptr);
        for (OGRLayer* const layer : dataset->GetLayers()) {
            const char* const description = layer->GetMetadataItem("DESCRIPTION");
            ASSERT_NE(description, nullptr) << layer->GetName();
            EXPECT_THAT(description, HasSubstr("<schematic>"));
            EXPECT_THAT(description, HasSubstr("© GeoNames (CC BY 4.0)"));
            EXPECT_THAT(description, ::testing::Not(HasSubstr("not drawn")));
        }
    }
    ASSERT_TRUE(exportTo(json));
    CPLJSONDocument document;
    ASSERT_TRUE(document.LoadMemory(*readFile(json)));
    EXPECT_EQ(document.GetRoot().GetString("type"), "FeatureCollection");
    EXPECT_EQ(document.GetRoot().GetString("mark"), "<schematic>");
    EXPECT_THAT(document.GetRoot().GetString("notes"), HasSubstr("© GeoNames (CC BY 4.0)"));
    EXPECT_FALSE(document.GetRoot().GetObj("crs").IsValid()) << "RFC 7946 knows WGS 84 only";
}

TEST_F(ExportSelectionTest, GeoJsonIsOneCollectionWhoseFeaturesSayTheirLayer)
{
    ASSERT_TRUE(exportTo(json));
    CPLJSONDocument document;
    ASSERT_TRUE(document.LoadMemory(*readFile(json)));
    std::map<std::string, int> layers;
    for (const CPLJSONObject& feature : document.GetRoot().GetArray("features")) {
        const CPLJSONObject properties = feature.GetObj("properties");
        ++layers[properties.GetString("layer")];
        EXPECT_EQ(properties.GetObj("position_quality").IsValid(), properties.GetString("layer") == "facilities")
            << "no field of another layer";
        const bool hasPosition = feature.GetObj("geometry").GetType() != CPLJSONObject::Type::Null;
        EXPECT_TRUE(hasPosition || properties.GetString("code") != "port");
        EXPECT_FALSE(hasPosition && properties.GetString("code") == "park");
    }
    EXPECT_EQ(layers, (std::map<std::string, int>{{"facilities", 3}, {"corridors", 2}, {"regions", 1}}));
    const geo::LayerReading reading = readingOf(json, "");
    EXPECT_EQ(reading.table.featureCount(), 3U);
    EXPECT_EQ(reading.issueCount, 0U);
}

TEST_F(ExportSelectionTest, OnlyWhatIsSelectedIsWritten)
{
    const auto province = exportTo(gpkg, inRegion("360702"));
    ASSERT_TRUE(province) << province.error().message;
    EXPECT_EQ(province->facilities, 1U);
    EXPECT_EQ(province->regions, 1U);
    const auto nowhere = exportTo(gpkg, inRegion("450000"));
    ASSERT_TRUE(nowhere) << nowhere.error().message;
    EXPECT_EQ(nowhere->facilities, 0U);
    EXPECT_EQ(nowhere->regions, 0U);
    EXPECT_EQ(readingOf(gpkg, "facilities").table.featureCount(), 0U);
}

TEST_F(ExportSelectionTest, OnlyWhatLiesInTheRectangleIsWritten)
{
    presentation::Selection around;
    around.box = presentation::SelectionBox{{114.89, 25.79}, {114.91, 25.81}};
    presentation::Selection elsewhere;
    elsewhere.box = presentation::SelectionBox{{10.0, 25.7}, {11.0, 25.9}};
    const auto some = exportTo(gpkg, around);
    ASSERT_TRUE(some) << some.error().message;
    EXPECT_EQ(some->facilities, 1U);
    const auto none = exportTo(json, elsewhere);
    ASSERT_TRUE(none) << none.error().message;
    EXPECT_EQ(none->facilities, 0U);
    EXPECT_EQ(none->regions, 0U);
}

TEST_F(ExportSelectionTest, CorridorsAreThoseOfTheRegionsPlacesElseOfItsPlans)
{
    const auto codesFor = [&](const char* region) {
        std::vector<std::string> codes;
        EXPECT_TRUE(exportTo(gpkg, inRegion(region)));
        for (std::int64_t id = 1;; ++id) {
            const auto attributes = geo::readFeatureAttributes(gpkg, "corridors", id);
            if (!attributes || attributes->empty())
                return codes;
            codes.push_back(attributes->at(0).value.value_or(""));
        }
    };
    using ::testing::ElementsAre;
    EXPECT_THAT(codesFor("360702"), ElementsAre("line")) << "the plan of the other one is of a larger region";
    EXPECT_THAT(codesFor("360700"), ElementsAre("line", "unknown"));
    EXPECT_THAT(codesFor("450000"), ::testing::IsEmpty());
}

TEST_F(ExportSelectionTest, CorridorsThroughTheRectangleAreWritten)
{
    // The corridor leads from 114.93° E 25.85° N to 115.86° E 28.68° N.
    const auto corridorsIn = [&](domain::LonLat least, domain::LonLat most) {
        presentation::Selection selection;
        selection.box = presentation::SelectionBox{least, most};
        const auto written = exportTo(json, selection);
        return written ? written->corridors : 99U;
    };
    EXPECT_EQ(corridorsIn({114.0, 25.0}, {116.0, 29.0}), 1U) << "all of it";
    EXPECT_EQ(corridorsIn({114.0, 25.0}, {115.0, 26.0}), 1U) << "one end";
    EXPECT_EQ(corridorsIn({115.2, 27.0}, {115.6, 27.4}), 1U) << "none of its ends";
    EXPECT_EQ(corridorsIn({115.5, 26.0}, {115.8, 26.5}), 0U) << "between its ends, and south-east of the line";
    EXPECT_EQ(corridorsIn({114.93, 27.5}, {115.1, 28.6}), 0U) << "between its ends, and north-west of the line";
    EXPECT_EQ(corridorsIn({116.0, 25.0}, {117.0, 29.0}), 0U) << "beside it";
}

TEST_F(ExportSelectionTest, AnApprovedBaseMapGivesItsAreasAndItsNumber)
{
    BaseMap map;
    map.areas.push_back(
        {{"360702"}, {"底图区", ""}, domain::MultiPolygon{{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}, {}}}, {0.6, 0.3}});
    map.attribution = "© somebody";
    map.approvalNumber = "赣S(2026)001号";
    ASSERT_TRUE(exportTo(json, {}, &map));
    const std::string text = *readFile(json);
    EXPECT_THAT(text, HasSubstr("赣S(2026)001号"));
    EXPECT_THAT(text, HasSubstr("© somebody"));
    EXPECT_THAT(text, ::testing::Not(HasSubstr("<schematic>")));
}

TEST_F(ExportSelectionTest, AnExistingFileIsReplacedAsAWholeOrNotAtAll)
{
    for (const std::filesystem::path& file : {gpkg, json}) {
        ASSERT_TRUE(writeFile(file, "mine"));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = exportFeatures(snapshot, {}, nullptr, {}, file, testWords(), {stop.get_token(), {}});
        EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(*readFile(file), "mine");
        ASSERT_TRUE(exportTo(file));
        EXPECT_NE(*readFile(file), "mine");
    }
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 2) << "nothing else is left";
}

TEST_F(ExportSelectionTest, AnotherEndingAndAFolderThatIsNotThereAreNamed)
{
    const auto shapefile = exportTo(folder.file("a.shp"));
    EXPECT_EQ(shapefile.error().code, ErrorCode::InvalidArgument);
    EXPECT_THAT(shapefile.error().message, HasSubstr("a.shp: found the ending \".shp\"; expected .gpkg or .geojson"));
    for (const char* const name : {"a.gpkg", "a.geojson"}) {
        const auto missing = exportTo(folder.file("没有") / name);
        ASSERT_FALSE(missing);
        EXPECT_EQ(missing.error().code, ErrorCode::IoFailed);
        EXPECT_THAT(missing.error().message, HasSubstr("cannot write "));
        EXPECT_THAT(missing.error().message, HasSubstr(name));
    }
    EXPECT_TRUE(folder.isEmpty());
    EXPECT_TRUE(exportTo(folder.file("A.GPKG")));
}

} // namespace

} // namespace wm::workspace
