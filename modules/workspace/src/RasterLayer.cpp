// SPDX-License-Identifier: GPL-3.0-or-later
#include "RasterLayer.h"

#include "wm/base/Path.h"
#include "wm/geo/LayerSource.h"
#include "wm/geo/RasterWindow.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wm::workspace {

namespace {

using presentation::MercatorBox;
using presentation::RasterPicture;

/// EPSG:3857 takes the Earth for a ball of WGS 84's larger radius; the world is a square up to these latitudes.
constexpr double kRadiusMetres = 6'378'137.0;
constexpr double kMostLatitude = 85.051128779806604;
constexpr double kRadians = std::numbers::pi / 180.0;

double northing(double latitude)
{
    const double clamped = std::clamp(latitude, -kMostLatitude, kMostLatitude);
    return kRadiusMetres * std::asinh(std::tan(clamped * kRadians));
}

/// What goes over the 180th meridian takes the whole width of the map.
MercatorBox mercatorBox(const geo::LonLatBox& box)
{
    const bool isWhole = box.west > box.east || box.west < -180.0 || box.east > 180.0;
    return {kRadiusMetres * kRadians * (isWhole ? -180.0 : box.west), northing(box.south),
            kRadiusMetres * kRadians * (isWhole ? 180.0 : box.east), northing(box.north)};
}

class FileRaster : public presentation::RasterSource {
public:
    FileRaster(std::filesystem::path file, std::string crs, geo::RasterStretch stretch, const MercatorBox& extent)
        : m_file(std::move(file))
        , m_crs(std::move(crs))
        , m_stretch(stretch)
        , m_extent(extent)
    {
    }

    [[nodiscard]] Result<RasterPicture> read(const MercatorBox& box, int widthPixels, int heightPixels,
                                             const std::stop_token& stop) const override
    {
        const geo::RasterRequest request{
            {box.minX, box.minY, box.maxX, box.maxY}, widthPixels, heightPixels, m_crs, m_stretch};
        WM_TRY(geo::RasterPicture picture, geo::readRasterWindow(m_file, request, {stop, {}}));
        return RasterPicture{picture.widthPixels, picture.heightPixels, std::move(picture.rgba)};
    }
    [[nodiscard]] const MercatorBox& extent() const override { return m_extent; }

private:
    std::filesystem::path m_file;
    std::string m_crs;
    geo::RasterStretch m_stretch;
    MercatorBox m_extent;
};

Result<geo::LonLatBox> extentOf(const geo::LayerSummary& raster, const std::string& crs)
{
    if (!raster.extent)
        return fail(ErrorCode::InvalidArgument,
                    "the raster does not say where it lies; expected a GeoTIFF, or a world file beside it");
    std::optional<geo::LonLatBox> box = raster.lonLatExtent;
    if (!crs.empty()) {
        WM_TRY(box, geo::lonLatBoxOf(*raster.extent, crs));
    } else if (!raster.crs) {
        return fail(ErrorCode::InvalidArgument, "the raster has no CRS; expected one to be given");
    }
    if (!box)
        return fail(ErrorCode::InvalidArgument, "found a raster that lies nowhere on the Earth; expected another CRS");
    return *box;
}

Result<MercatorBox> mercatorExtent(const domain::MapLayer& layer, const TaskContext& context)
{
    WM_TRY(const geo::LayerSource source, geo::inspectLayerSource(layer.file, context));
    Result<geo::LonLatBox> box =
        source.layers.size() == 1 && source.layers.front().kind == geo::LayerKind::Raster
            ? extentOf(source.layers.front(), layer.crs)
            : Result<geo::LonLatBox>(fail(ErrorCode::InvalidArgument, "found a file of features; expected a raster"));
    if (!box)
        return tl::make_unexpected(withContext(std::move(box).error(), utf8FromPath(layer.file)));
    return mercatorBox(*box);
}

} // namespace

Result<std::shared_ptr<const presentation::RasterSource>> openRaster(const domain::MapLayer& layer,
                                                                     const TaskContext& context)
{
    WM_TRY(const MercatorBox extent, mercatorExtent(layer, context));
    WM_TRY(const geo::RasterStretch stretch, geo::rasterStretch(layer.file, context));
    return std::make_shared<const FileRaster>(layer.file, layer.crs, stretch, extent);
}

} // namespace wm::workspace
