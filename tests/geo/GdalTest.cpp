// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Gdal.h"

#include "GeoPackageWriter.h"

#include "wm/base/Path.h"

#include <cpl_conv.h>
#include <cpl_http.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <ogr_srs_api.h>

#include <thread>

namespace wm::geo {

namespace {

TEST(GdalTest, OnlyTheDriversOfTheReadersAreThere)
{
    std::vector<std::jthread> threads(4);
    for (std::jthread& thread : threads)
        thread = std::jthread(prepareGdal);
    threads.clear();
    std::vector<std::string> names;
    for (int i = 0; i < GetGDALDriverManager()->GetDriverCount(); ++i)
        names.emplace_back(GetGDALDriverManager()->GetDriver(i)->GetDescription());
    EXPECT_THAT(names, ::testing::UnorderedElementsAre("GPKG", "ESRI Shapefile", "GeoJSON", "GeoJSONSeq", "TopoJSON",
                                                       "KML", "DXF", "OGR_VRT", "Memory", "GTiff", "VRT", "MEM"));
}

TEST(GdalTest, AnAddressInsideAFileIsNotFetchedEither)
{
    prepareGdal();
    CPLPushErrorHandler(CPLQuietErrorHandler);
    CPLHTTPResult* const result = CPLHTTPFetch("http://127.0.0.1:9/crs.wkt", nullptr);
    CPLPopErrorHandler();
    ASSERT_NE(result, nullptr) << "null would hand the address on to curl";
    EXPECT_EQ(result->nDataLen, 0);
    EXPECT_THAT(result->pszErrBuf, ::testing::HasSubstr("nothing is fetched"));
    CPLHTTPDestroyResult(result);
}

TEST(GdalTest, NothingIsFetched)
{
    // A plain name, since blanks and the like would not be found in an address anyhow.
    const std::filesystem::path file = std::filesystem::temp_directory_path() / "wm_geo_nothing_is_fetched.txt";
    ASSERT_TRUE(writeFile(file, "bytes"));
    prepareGdal();
    // curl reads file: addresses too: without a network, this one opens in a GDAL that is not prepared.
    const std::string address = "/vsicurl_streaming/file://" + utf8FromPath(file);
    EXPECT_EQ(VSIFOpenL(address.c_str(), "rb"), nullptr);
    EXPECT_EQ(OSRGetPROJEnableNetwork(), 0);
    std::filesystem::remove(file);
}

TEST(GdalTest, FilesMemoryAndArchivesRemain)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder / u8"文 件.txt", "bytes"));
    prepareGdal();
    VSIStatBufL status;
    ASSERT_EQ(VSIStatL(utf8FromPath(folder / u8"文 件.txt").c_str(), &status), 0);
    EXPECT_EQ(status.st_size, 5);
    const std::string zipped = "/vsizip/" + utf8FromPath(folder / u8"档案.zip") + "/inner.txt";
    VSILFILE* const file = VSIFOpenL(zipped.c_str(), "wb");
    ASSERT_NE(file, nullptr);
    EXPECT_EQ(VSIFWriteL("abc", 1, 3, file), 3U);
    VSIFCloseL(file);
    ASSERT_EQ(VSIStatL(zipped.c_str(), &status), 0);
    EXPECT_EQ(status.st_size, 3);
}

TEST(GdalTest, NeitherPlugInsNorExtensionsAreLoaded)
{
    prepareGdal();
    EXPECT_STREQ(CPLGetConfigOption("GDAL_DRIVER_PATH", ""), "disable");
    EXPECT_STREQ(CPLGetConfigOption("OGR_SQLITE_LOAD_EXTENSIONS", "not set"), "");
    EXPECT_STREQ(CPLGetConfigOption("GDAL_PAM_ENABLED", ""), "NO");
}

} // namespace

} // namespace wm::geo
