// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/RasterWindow.h"

#include "LayerFile.h"
#include "LonLatTransformation.h"
#include "RasterBands.h"
#include "RasterGeometry.h"

#include "wm/base/Number.h"

#include <cpl_string.h>
#include <gdal_utils.h>

#include <algorithm>
#include <cmath>

namespace wm::geo {

namespace {

constexpr int kMaxPixels = 8192;

/// Checked once, used by the steps.
struct Source {
    GDALDataset& raster;
    RasterColours colours;
    std::string crs; ///< empty: as the file says
};

Result<void> checkRequest(const RasterRequest& request)
{
    const CoordinateBox& box = request.box;
    // Written so that a NaN fails.
    if (!(box.maxX > box.minX && box.maxY > box.minY && std::isfinite(box.maxX - box.minX) &&
          std::isfinite(box.maxY - box.minY)))
        return fail(ErrorCode::InvalidArgument, "found an empty box; expected one with an extent, in EPSG:3857");
    const auto isInRange = [](int pixels) {
        return pixels >= 1 && pixels <= kMaxPixels;
    };
    if (!isInRange(request.widthPixels) || !isInRange(request.heightPixels))
        return fail(ErrorCode::InvalidArgument, "found a size of " + std::to_string(request.widthPixels) + " x " +
                                                    std::to_string(request.heightPixels) +
                                                    " pixels; expected 1 to 8192 each way");
    return {};
}

Result<Source> sourceOf(LayerFile& file, const std::string& crs)
{
    if (!file.isRaster() || file.dataset->GetRasterCount() < 1)
        return fail(ErrorCode::InvalidArgument, "found a file of features; expected a raster");
    if (!extentOf(*file.dataset))
        return fail(ErrorCode::InvalidArgument, "the raster does not say where it lies; expected a GeoTIFF, or a world "
                                                "file beside it");
    if (!crs.empty())
        WM_CHECK(crsFromCode(crs));
    else if (!isKnown(file.dataset->GetSpatialRef()))
        return fail(ErrorCode::InvalidArgument, "the raster has no CRS; expected one to be given");
    return Source{*file.dataset, coloursOf(*file.dataset), crs};
}

CPLStringList warpOptions(const Source& source, const RasterRequest& request)
{
    CPLStringList options;
    const auto add = [&options](std::initializer_list<std::string> words) {
        for (const std::string& word : words)
            options.AddString(word.c_str());
    };
    const CoordinateBox& box = request.box;
    add({"-of", "MEM", "-t_srs", "EPSG:3857", "-dstalpha", "-ovr", "AUTO", "-wm", "64", "-wo", "DST_ALPHA_MAX=255"});
    // Nothing else that a file may bring: geolocation arrays would be further files, wherever they are said to be.
    add({"-to", "SRC_METHOD=GEOTRANSFORM"});
    add({"-te", plainNumberText(box.minX), plainNumberText(box.minY), plainNumberText(box.maxX),
         plainNumberText(box.maxY)});
    add({"-ts", std::to_string(request.widthPixels), std::to_string(request.heightPixels)});
    add({"-r", source.colours.isPalette ? "near" : "bilinear"});
    if (!source.crs.empty())
        add({"-s_srs", source.crs});
    return options;
}

Result<GDALDatasetUniquePtr> warped(const Source& source, const RasterRequest& request, const TaskContext& context,
                                    const GdalErrors& errors)
{
    const bool isSelected = hasOtherBands(source.raster, source.colours);
    const GDALDatasetUniquePtr bands = isSelected ? drawnBands(source.raster, source.colours) : nullptr;
    if (isSelected && !bands)
        return fail(ErrorCode::ParseFailed, "the bands cannot be read: " + errors.message());
    const std::unique_ptr<GDALWarpAppOptions, decltype(&GDALWarpAppOptionsFree)> options(
        GDALWarpAppOptionsNew(warpOptions(source, request).List(), nullptr), GDALWarpAppOptionsFree);
    TaskContext task = context;
    GDALWarpAppOptionsSetProgress(options.get(), reportToTask, &task);
    GDALDatasetH input = GDALDataset::ToHandle(bands ? bands.get() : &source.raster);
    GDALDatasetUniquePtr result(GDALDataset::FromHandle(GDALWarp("", nullptr, 1, &input, options.get(), nullptr)));
    WM_CHECK(context.checkpoint(100, 100));
    WM_CHECK(errors.check());
    if (!result)
        return fail(ErrorCode::ParseFailed, "the raster cannot be brought into the map's projection");
    return result;
}

std::uint8_t byteOf(double number, RasterStretch stretch)
{
    if (stretch.high <= stretch.low) // all the same
        return number > stretch.high ? 255 : number < stretch.low ? 0 : 128;
    const double share = std::clamp((number - stretch.low) / (stretch.high - stretch.low), 0.0, 1.0);
    return static_cast<std::uint8_t>(std::lround(share * 255.0));
}

/// Writes row after row, so that no more than one of them is held as numbers.
class PictureWriter {
public:
    PictureWriter(GDALDataset& pixels, const Source& source, RasterStretch stretch)
        : m_pixels(pixels)
        , m_colours(source.colours)
        , m_table(source.colours.isPalette ? source.raster.GetRasterBand(1)->GetColorTable() : nullptr)
        , m_stretch(stretch)
    {
    }

    Result<RasterPicture> write()
    {
        RasterPicture picture{m_pixels.GetRasterXSize(), m_pixels.GetRasterYSize(), {}};
        const auto width = static_cast<std::size_t>(picture.widthPixels);
        picture.rgba.resize(width * static_cast<std::size_t>(picture.heightPixels) * 4);
        m_numbers.resize(width * static_cast<std::size_t>(m_pixels.GetRasterCount()));
        for (int row = 0; row < picture.heightPixels; ++row) {
            if (m_pixels.RasterIO(GF_Read, 0, row, picture.widthPixels, 1, m_numbers.data(), picture.widthPixels, 1,
                                  GDT_Float64, m_pixels.GetRasterCount(), nullptr, 0, 0, 0, nullptr) != CE_None)
                return fail(ErrorCode::IoFailed, "the picture cannot be made");
            for (std::size_t x = 0; x < width; ++x)
                writePixel(x, width, &picture.rgba[(static_cast<std::size_t>(row) * width + x) * 4]);
        }
        return picture;
    }

private:
    void writePixel(std::size_t x, std::size_t width, std::uint8_t* rgba) const
    {
        const auto band = [&](int index) {
            return m_numbers[static_cast<std::size_t>(index) * width + x];
        };
        const double alpha = band(m_pixels.GetRasterCount() - 1);
        if (alpha <= 0.0 || !std::isfinite(band(0)))
            return; // transparent, as the picture begins
        if (m_table != nullptr)
            return writeEntry(static_cast<int>(band(0)), rgba);
        for (int i = 0; i < 3; ++i)
            rgba[i] = byteOf(band(std::min(i, m_colours.colourBands - 1)), m_stretch);
        rgba[3] = static_cast<std::uint8_t>(std::min(alpha, 255.0));
    }

    void writeEntry(int index, std::uint8_t* rgba) const
    {
        GDALColorEntry entry{};
        if (index < 0 || m_table->GetColorEntryAsRGB(index, &entry) == 0)
            return;
        for (int i = 0; const short part : {entry.c1, entry.c2, entry.c3, entry.c4})
            rgba[i++] = static_cast<std::uint8_t>(std::clamp<int>(part, 0, 255));
    }

    GDALDataset& m_pixels;
    RasterColours m_colours;
    const GDALColorTable* m_table;
    RasterStretch m_stretch;
    std::vector<double> m_numbers; ///< of one row, band after band
};

} // namespace

Result<RasterStretch> rasterStretch(const std::filesystem::path& path, const TaskContext& context)
{
    return withLayerFile(path, [&](LayerFile& file, const GdalErrors& errors) -> Result<RasterStretch> {
        if (!file.isRaster() || file.dataset->GetRasterCount() < 1)
            return fail(ErrorCode::InvalidArgument, "found a file of features; expected a raster");
        WM_TRY(const RasterStretch stretch, stretchOf(*file.dataset, coloursOf(*file.dataset), context));
        WM_CHECK(errors.check());
        return stretch;
    });
}

Result<RasterPicture> readRasterWindow(const std::filesystem::path& path, const RasterRequest& request,
                                       const TaskContext& context)
{
    return withLayerFile(path, [&](LayerFile& file, const GdalErrors& errors) -> Result<RasterPicture> {
        WM_CHECK(checkRequest(request));
        WM_CHECK(context.checkpoint(0, 100));
        WM_TRY(const Source source, sourceOf(file, request.crs));
        RasterStretch stretch = request.stretch.value_or(RasterStretch{});
        if (!request.stretch) {
            WM_TRY(stretch, stretchOf(source.raster, source.colours, context));
        }
        WM_TRY(const GDALDatasetUniquePtr pixels, warped(source, request, context, errors));
        return PictureWriter(*pixels, source, stretch).write();
    });
}

} // namespace wm::geo
