// SPDX-License-Identifier: GPL-3.0-or-later
#include "GeoPackageWriter.h"
#include "TableOf.h"

#include "wm/base/Number.h"
#include "wm/base/Path.h"
#include "wm/base/Platform.h"
#include "wm/base/Text.h"
#include "wm/geo/Measures.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <sstream>

namespace wm::geo {

namespace {

/// Compares with the command line tools of PROJ (Debian: proj-bin).
class ProjectionTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (kIsWindows || !std::filesystem::exists("/usr/bin/cs2cs") || !std::filesystem::exists("/usr/bin/geod"))
            GTEST_SKIP() << "cs2cs and geod are not installed";
        std::filesystem::create_directory(folder / u8"x");
    }
    /// The numbers that the tool writes for the lines, without its letters.
    std::vector<double> run(const std::string& tool, const std::string& lines) const
    {
        const auto quoted = [](const std::filesystem::path& path) {
            return "'" + utf8FromPath(path) + "'";
        };
        EXPECT_TRUE(writeFile(folder / u8"in.txt", lines));
        const std::string command = tool + " " + quoted(folder / u8"in.txt") + " > " + quoted(folder / u8"out.txt");
        EXPECT_EQ(std::system(command.c_str()), 0) << command; // NOLINT(concurrency-mt-unsafe): one thread
        std::istringstream output(readFile(folder / u8"out.txt").value_or(""));
        std::vector<double> numbers;
        for (std::string word; output >> word;) {
            if (const auto number = parseNumber(word))
                numbers.push_back(*number);
        }
        return numbers;
    }

    test::TemporaryFolder folder;
};

TEST_F(ProjectionTest, EveryZoneOfCgcs2000AgreesWithCs2cs)
{
    std::vector<int> codes{3857, 32649, 32650, 4490};
    for (int code = 4491; code <= 4554; ++code)
        codes.push_back(code);
    const std::filesystem::path file = folder / u8"带.gpkg";
    for (const int code : codes) {
        // What the system makes of a place in its zone; cs2cs -r: northing first, as the registry has these.
        const bool isSixDegrees = code <= 4512;
        const int index = code <= 4501   ? code - 4491
                          : code <= 4512 ? code - 4502
                          : code <= 4533 ? code - 4513
                                         : code - 4534;
        const double meridian = code < 4491 || code > 4554 ? 116.0 : 75.0 + index * (isSixDegrees ? 6.0 : 3.0);
        const double lon = meridian + 0.7;
        const std::string place = plainNumberText(25.85) + " " + plainNumberText(lon) + "\n";
        const auto numbers = run("cs2cs -f %.9f EPSG:4326 EPSG:" + std::to_string(code), place);
        ASSERT_GE(numbers.size(), 2U) << code;
        const bool isNorthFirst = code == 4490 || (code >= 4491 && code <= 4554);
        const double x = isNorthFirst ? numbers[1] : numbers[0];
        const double y = isNorthFirst ? numbers[0] : numbers[1];
        std::filesystem::remove(file);
        test::GeoPackageWriter(file)
            .layer("l", code, {})
            .feature("POINT(" + plainNumberText(x) + " " + plainNumberText(y) + ")");
        const FeatureTable table = test::readingOf(file).table;
        ASSERT_EQ(table.points.size(), 1U) << code;
        EXPECT_NEAR(table.points[0].lon, lon, 1e-8) << code;
        EXPECT_NEAR(table.points[0].lat, 25.85, 1e-8) << code;
    }
}

TEST_F(ProjectionTest, DistancesAgreeWithGeod)
{
    const struct {
        domain::LonLat from, to;
    } lines[] = {{{116.4074, 39.9042}, {121.4737, 31.2304}},
                 {{114.94, 25.85}, {110.29, 25.27}},
                 {{179.0, -10.0}, {-178.0, 12.0}}};
    for (const auto& [from, to] : lines) {
        std::string text;
        for (const double number : {from.lat, from.lon, to.lat, to.lon})
            text += plainNumberText(number) + " ";
        const auto numbers = run("geod +ellps=WGS84 -I -f %.9f -F %.6f", text + "\n");
        ASSERT_EQ(numbers.size(), 3U);
        EXPECT_NEAR(distanceKm(from, to) * 1000.0, numbers[2], 1e-5);
        EXPECT_NEAR(azimuthDegrees(from, to), numbers[0] < 0 ? numbers[0] + 360.0 : numbers[0], 1e-6);
    }
}

} // namespace

} // namespace wm::geo
