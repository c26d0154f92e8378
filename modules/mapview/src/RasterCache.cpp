// SPDX-License-Identifier: GPL-3.0-or-later
#include "RasterCache.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace wm::mapview {

namespace {

constexpr double kMetresPerDegree = 111319.49079327358; // of the equator, on the sphere of EPSG:3857
constexpr double kMostPixels = 8192.0;
constexpr double kSpareShare = 0.25;      // of the view, on each side
constexpr double kMostEnlargement = 1.02; // of a picture kept: not to be seen
constexpr double kMostReduction = 2.0;    // beyond, scaling it would leave out rows

WorldBox toWorldBox(const presentation::MercatorBox& box)
{
    return {box.minX / kMetresPerDegree, box.minY / kMetresPerDegree, box.maxX / kMetresPerDegree,
            box.maxY / kMetresPerDegree};
}

WorldBox common(const WorldBox& a, const WorldBox& b)
{
    return {std::max(a.minX, b.minX), std::max(a.minY, b.minY), std::min(a.maxX, b.maxX), std::min(a.maxY, b.maxY)};
}

bool covers(const WorldBox& outer, const WorldBox& inner)
{
    return outer.minX <= inner.minX && outer.minY <= inner.minY && outer.maxX >= inner.maxX && outer.maxY >= inner.maxY;
}

double longerSide(const WorldBox& box)
{
    return std::max(box.width(), box.height());
}

/// Rounding to metres and back must not leave the source by the last bit.
presentation::MercatorBox metresOf(const WorldBox& box, const presentation::MercatorBox& extent)
{
    const auto within = [](double degrees, double low, double high) {
        return std::clamp(degrees * kMetresPerDegree, low, high);
    };
    return {within(box.minX, extent.minX, extent.maxX), within(box.minY, extent.minY, extent.maxY),
            within(box.maxX, extent.minX, extent.maxX), within(box.maxY, extent.minY, extent.maxY)};
}

Result<QImage> imageOf(const presentation::RasterPicture& picture)
{
    constexpr std::size_t kBytes = 4;
    const bool isWhole = picture.widthPixels > 0 && picture.heightPixels > 0 &&
                         picture.rgba.size() == static_cast<std::size_t>(picture.widthPixels) *
                                                    static_cast<std::size_t>(picture.heightPixels) * kBytes;
    if (!isWhole)
        return fail(ErrorCode::ParseFailed, "the picture of a raster has not the bytes that its size needs");
    const QImage view(picture.rgba.data(), picture.widthPixels, picture.heightPixels,
                      static_cast<qsizetype>(picture.widthPixels) * static_cast<qsizetype>(kBytes),
                      QImage::Format_RGBA8888);
    return view.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

RasterCache::RasterCache(std::shared_ptr<const presentation::RasterSource> source)
    : m_source(std::move(source))
    , m_extent(toWorldBox(m_source->extent()))
{
}

Result<std::shared_ptr<const PlacedRaster>> RasterCache::picture(const WorldBox& view, double pixelsPerDegree,
                                                                 const std::stop_token& stop)
{
    const WorldBox needed = common(view, m_extent);
    if (!(needed.width() > 0.0) || !(needed.height() > 0.0))
        return nullptr;
    const double most = std::min(pixelsPerDegree, kMostPixels / longerSide(needed));
    {
        const std::lock_guard lock(m_mutex);
        if (m_kept.raster && covers(m_kept.raster->box, needed) && m_kept.pixelsPerDegree * kMostEnlargement >= most &&
            m_kept.pixelsPerDegree <= most * kMostReduction)
            return m_kept.raster;
    }
    WorldBox box = common(view.grownBy(longerSide(view) * kSpareShare), m_extent);
    if (longerSide(box) * most > kMostPixels)
        box = needed; // no room to spare
    const auto pixels = [most](double side) {
        return static_cast<int>(std::clamp(std::round(side * most), 1.0, kMostPixels));
    };
    WM_TRY(const presentation::RasterPicture read,
           m_source->read(metresOf(box, m_source->extent()), pixels(box.width()), pixels(box.height()), stop));
    WM_TRY(QImage image, imageOf(read));
    auto raster = std::make_shared<const PlacedRaster>(PlacedRaster{box, std::move(image)});
    const std::lock_guard lock(m_mutex);
    m_kept = {raster, most};
    return raster;
}

} // namespace wm::mapview
