// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What a VRT may say. Lists of what is allowed, not of what is refused: the next GDAL may know elements that this
/// program does not. Blanks between the words.
namespace wm::geo {

/// Elements of a raster VRT: plain sources, no warping, no pixel functions, no options of drivers.
inline constexpr std::string_view kRasterElements =
    " VRTDataset SRS GeoTransform GCPList GCP Metadata MDI VRTRasterBand Description UnitType Offset Scale "
    "NoDataValue HideNoDataValue ColorInterp ColorTable Entry CategoryNames Category Histograms HistItem "
    "HistMin HistMax BucketCount IncludeOutOfRange Approximate HistCounts SimpleSource ComplexSource "
    "AveragedSource SourceFilename SourceBand SourceProperties SrcRect DstRect NODATA ScaleOffset ScaleRatio "
    "ColorTableComponent Exponent SrcMin SrcMax DstMin DstMax LUT UseMaskBand Overview OverviewList MaskBand "
    "BlockXSize BlockYSize ";

/// Elements of a vector VRT: no SQL, no options of drivers.
inline constexpr std::string_view kVectorElements =
    " OGRVRTDataSource OGRVRTLayer OGRVRTUnionLayer OGRVRTWarpedLayer Metadata MDI SrcDataSource SrcLayer FID "
    "GeometryType LayerSRS GeometryField SRS SrcRegion Field FeatureCount ExtentXMin ExtentYMin ExtentXMax "
    "ExtentYMax PreserveSrcFID FieldStrategy SourceLayerFieldName SrcSRS TargetSRS ";

/// Attributes of both; no subClass, which makes a band or raster of another kind.
inline constexpr std::string_view kAttributes =
    " rasterXSize rasterYSize dataType band blockXSize blockYSize relativeToVRT shared "
    "dataAxisToSRSAxisMapping coordinateEpoch Projection Id Info Pixel Line X Y Z domain format key c1 c2 c3 "
    "c4 xOff yOff xSize ySize RasterXSize RasterYSize DataType resampling name src type subtype width "
    "precision nullable encoding field m reportSrcColumn clip ";

} // namespace wm::geo
