// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileFormat.h"

#include "Folded.h"

#include "wm/base/Path.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>
#include <string_view>

namespace wm::geo {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kStartBytes = 4096;
constexpr auto kExpected = "a GeoPackage, shapefile (.shp), GeoJSON, KML, DXF, GeoTIFF or VRT";

constexpr struct {
    FileFormat format;
    const char* name;
    std::array<std::string_view, 4> endings;
} kFormats[] = {
    {FileFormat::GeoPackage, "a GeoPackage", {".gpkg"}},
    {FileFormat::Shapefile, "a shapefile", {".shp"}},
    {FileFormat::GeoJson, "GeoJSON", {".geojson", ".json", ".geojsonl", ".topojson"}},
    {FileFormat::Kml, "KML", {".kml"}},
    {FileFormat::Dxf, "DXF", {".dxf"}},
    {FileFormat::GeoTiff, "a GeoTIFF", {".tif", ".tiff", ".gtiff"}},
    {FileFormat::RasterVrt, "a raster VRT", {".vrt"}},
    {FileFormat::VectorVrt, "a vector VRT", {".vrt"}},
};

std::string_view trimmedStart(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    return text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
}

std::optional<FileFormat> binaryFormat(std::string_view start)
{
    if (start.starts_with("SQLite format 3\0"sv))
        return FileFormat::GeoPackage;
    if (start.starts_with("\0\0\x27\x0a"sv)) // 9994, big-endian
        return FileFormat::Shapefile;
    for (const std::string_view tiff : {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv}) {
        if (start.starts_with(tiff))
            return FileFormat::GeoTiff;
    }
    return {};
}

/// Group code 0 and the word SECTION on lines of their own, comments (group code 999) before it.
bool isDxf(std::string_view text)
{
    const std::size_t section = text.find("SECTION");
    const bool startsWithGroup = text.starts_with("0\n") || text.starts_with("0\r") || text.starts_with("999");
    return startsWithGroup && section != std::string_view::npos;
}

std::optional<FileFormat> textFormat(std::string_view text)
{
    if (text.starts_with('{') || text.starts_with('[') || text.starts_with('\x1e'))
        return FileFormat::GeoJson;
    if (text.starts_with('<')) {
        if (text.find("<VRTDataset") != std::string_view::npos)
            return FileFormat::RasterVrt;
        if (text.find("<OGRVRTDataSource") != std::string_view::npos)
            return FileFormat::VectorVrt;
        if (text.find("<kml") != std::string_view::npos || text.find(":kml") != std::string_view::npos)
            return FileFormat::Kml;
        return {};
    }
    return isDxf(text) ? std::optional(FileFormat::Dxf) : std::nullopt;
}

/// What people drop in by mistake, by name.
std::string describe(std::string_view start)
{
    constexpr struct {
        std::string_view begin;
        const char* name;
    } kOthers[] = {
        {"PK\x03\x04", "a ZIP archive (KMZ, a zipped shapefile or an office document): unpack it first"},
        {"AC10", "an AutoCAD drawing (DWG): save it as DXF"},
        {"AutoCAD Binary DXF", "a binary DXF: save it as text"},
        {"%PDF", "a PDF"},
        {"\x89PNG", "a PNG picture"},
        {"\xFF\xD8\xFF", "a JPEG picture"},
        {"Rar!", "a RAR archive"},
    };
    if (start.empty())
        return "an empty file";
    for (const auto& other : kOthers) {
        if (start.starts_with(other.begin))
            return other.name;
    }
    const std::string_view text = trimmedStart(start);
    const std::string head = folded(text.substr(0, 512));
    if (head.starts_with("<!doctype html") || head.find("<html") != std::string::npos)
        return "an HTML page";
    if (text.starts_with('<'))
        return "XML of another kind";
    return start.find('\0') == std::string_view::npos ? "text of another kind" : "binary data of another kind";
}

tl::unexpected<Error> misnamedShapefile(const std::filesystem::path& path)
{
    const std::string stem = utf8FromPath(path.stem());
    return fail(ErrorCode::ParseFailed, "found a shapefile under a name that does not end in .shp; expected " + stem +
                                            ".shp with " + stem + ".shx and " + stem + ".dbf beside it");
}

} // namespace

Result<std::string> startOfFile(const std::filesystem::path& path, std::size_t bytes)
{
    std::error_code code;
    const std::filesystem::file_status status = std::filesystem::status(path, code);
    if (!std::filesystem::exists(status) && code != std::errc::permission_denied) // of its folder
        return fail(ErrorCode::NotFound, "no such file");
    if (std::filesystem::is_directory(status))
        return fail(ErrorCode::InvalidArgument, "a folder, not a file");
    std::ifstream input(path, std::ios::binary);
    if (!input)
        return fail(ErrorCode::IoFailed, "no permission to read it, or another program has it for itself alone");
    std::string start(bytes, '\0');
    input.read(start.data(), static_cast<std::streamsize>(bytes));
    start.resize(static_cast<std::size_t>(input.gcount()));
    return start;
}

Result<FileFormat> formatOf(const std::filesystem::path& path)
{
    WM_TRY(const std::string start, startOfFile(path, kStartBytes));
    if (isPartOfShapefile(path)) {
        const std::string main = utf8FromPath(withEnding(path, "shp").filename());
        return fail(ErrorCode::ParseFailed, "found a part of a shapefile; expected its main file, " + main);
    }
    std::optional<FileFormat> format = binaryFormat(start);
    if (!format)
        format = textFormat(trimmedStart(start));
    if (format == FileFormat::Shapefile && !isNamedAs(FileFormat::Shapefile, path))
        return misnamedShapefile(path);
    if (!format)
        return fail(ErrorCode::ParseFailed, "found " + describe(start) + "; expected " + kExpected);
    return *format;
}

bool isPartOfShapefile(const std::filesystem::path& path)
{
    const std::string ending = folded(utf8FromPath(path.extension()));
    const bool isPart = std::ranges::any_of(std::array{".shx", ".dbf", ".prj", ".cpg"},
                                            [&](const char* part) { return ending == part; });
    std::error_code ignored;
    return isPart && std::filesystem::exists(withEnding(path, "shp"), ignored);
}

const char* nameOf(FileFormat format)
{
    return std::ranges::find(kFormats, format, [](const auto& known) { return known.format; })->name;
}

bool isNamedAs(FileFormat format, const std::filesystem::path& path)
{
    const std::string ending = folded(utf8FromPath(path.extension()));
    const auto& endings = std::ranges::find(kFormats, format, [](const auto& known) { return known.format; })->endings;
    return !ending.empty() && std::ranges::find(endings, ending) != endings.end();
}

std::filesystem::path withEnding(const std::filesystem::path& path, const char* ending)
{
    return std::filesystem::path(path).replace_extension(ending);
}

} // namespace wm::geo
