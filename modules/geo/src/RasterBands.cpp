// SPDX-License-Identifier: GPL-3.0-or-later
#include "RasterBands.h"

#include "GdalErrors.h"

#include <cpl_string.h>
#include <gdal_utils.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace wm::geo {

namespace {

constexpr int kMaxSamples = 512;

/// Numbers of the band, evenly taken; what means "nothing" is left out.
Result<void> addSamples(GDALRasterBand& band, std::vector<double>& samples, const TaskContext& context)
{
    const int width = std::min(band.GetXSize(), kMaxSamples);
    const int height = std::min(band.GetYSize(), kMaxSamples);
    std::vector<double> numbers(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    GDALRasterIOExtraArg options;
    INIT_RASTERIO_EXTRA_ARG(options);
    TaskContext silent{context.stop, {}}; // the window's own reading is what counts as progress
    options.pfnProgress = reportToTask;
    options.pProgressData = &silent;
    const GdalErrors errors;
    if (band.RasterIO(GF_Read, 0, 0, band.GetXSize(), band.GetYSize(), numbers.data(), width, height, GDT_Float64, 0, 0,
                      &options) != CE_None) {
        WM_CHECK(context.checkpoint(0, 100));
        return fail(ErrorCode::ParseFailed, "the raster cannot be read: " + errors.message());
    }
    int hasNoData = 0;
    const double noData = band.GetNoDataValue(&hasNoData);
    std::ranges::copy_if(numbers, std::back_inserter(samples),
                         [&](double number) { return std::isfinite(number) && (hasNoData == 0 || number != noData); });
    return {};
}

double percentile(std::vector<double>& samples, double share)
{
    const auto at = samples.begin() + std::lround(share * static_cast<double>(samples.size() - 1));
    std::ranges::nth_element(samples, at);
    return *at;
}

} // namespace

int CPL_STDCALL reportToTask(double share, const char* /*message*/, void* task)
{
    const auto& context = *static_cast<const TaskContext*>(task);
    constexpr int kParts = 100;
    return context.checkpoint(static_cast<int>(share * kParts), kParts) ? TRUE : FALSE;
}

RasterColours coloursOf(GDALDataset& raster)
{
    RasterColours colours;
    const int bands = raster.GetRasterCount();
    GDALRasterBand& first = *raster.GetRasterBand(1);
    colours.isPalette = first.GetColorInterpretation() == GCI_PaletteIndex && first.GetColorTable() != nullptr;
    for (int band = 1; band <= bands; ++band) {
        if (raster.GetRasterBand(band)->GetColorInterpretation() == GCI_AlphaBand)
            colours.alphaBand = band;
    }
    const int withoutAlpha = colours.alphaBand == 0 ? bands : bands - 1;
    colours.colourBands = withoutAlpha >= 3 && !colours.isPalette ? 3 : 1;
    colours.isBytes = first.GetRasterDataType() == GDT_Byte;
    return colours;
}

bool hasOtherBands(GDALDataset& raster, const RasterColours& colours)
{
    return raster.GetRasterCount() != colours.colourBands + (colours.alphaBand == 0 ? 0 : 1);
}

GDALDatasetUniquePtr drawnBands(GDALDataset& raster, const RasterColours& colours)
{
    CPLStringList options;
    options.AddString("-of");
    options.AddString("VRT"); // in memory, without a file
    for (int band = 1; band <= colours.colourBands; ++band) {
        options.AddString("-b");
        options.AddString(std::to_string(band).c_str());
    }
    if (colours.alphaBand != 0) {
        options.AddString("-b");
        options.AddString(std::to_string(colours.alphaBand).c_str());
    }
    const std::unique_ptr<GDALTranslateOptions, decltype(&GDALTranslateOptionsFree)> prepared(
        GDALTranslateOptionsNew(options.List(), nullptr), GDALTranslateOptionsFree);
    return GDALDatasetUniquePtr(
        GDALDataset::FromHandle(GDALTranslate("", GDALDataset::ToHandle(&raster), prepared.get(), nullptr)));
}

Result<RasterStretch> stretchOf(GDALDataset& raster, const RasterColours& colours, const TaskContext& context)
{
    if (colours.isBytes || colours.isPalette)
        return RasterStretch{};
    std::vector<double> samples;
    for (int band = 1; band <= colours.colourBands; ++band)
        WM_CHECK(addSamples(*raster.GetRasterBand(band), samples, context));
    if (samples.empty())
        return RasterStretch{};
    const double low = percentile(samples, 0.02);
    const double high = percentile(samples, 0.98);
    return RasterStretch{low, high};
}

} // namespace wm::geo
