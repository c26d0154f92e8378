// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerGeometry.h"

#include <cmath>

namespace wm::geo {

namespace {

constexpr int kFeaturesBetweenChecks = 1000;

/// Absent: no feature has a geometry.
Result<std::optional<LayerKind>> kindOfFeatures(OGRLayer& layer, const TaskContext& context)
{
    std::optional<LayerKind> kind;
    int done = 0;
    layer.ResetReading();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        if (++done % kFeaturesBetweenChecks == 0 && context.stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled by the user");
        const OGRGeometry* const geometry = feature->GetGeometryRef();
        if (geometry == nullptr || geometry->IsEmpty() != 0)
            continue;
        const LayerKind found = kindOf(geometry->getGeometryType());
        if (kind && *kind != found)
            return std::optional(LayerKind::Mixed);
        kind = found;
    }
    return kind;
}

FieldType typeOf(const OGRFieldDefn& field)
{
    switch (field.GetType()) {
    case OFTInteger:
    case OFTInteger64:
        return FieldType::Integer;
    case OFTReal:
        return FieldType::Real;
    case OFTDate:
        return FieldType::Date;
    case OFTTime:
        return FieldType::Time;
    case OFTDateTime:
        return FieldType::DateTime;
    case OFTBinary:
        return FieldType::Binary;
    case OFTIntegerList:
    case OFTInteger64List:
    case OFTRealList:
    case OFTStringList:
        return FieldType::List;
    default:
        return FieldType::Text;
    }
}

} // namespace

LayerKind kindOf(OGRwkbGeometryType type)
{
    const OGRwkbGeometryType flat = wkbFlatten(type);
    const auto is = [flat](OGRwkbGeometryType parent) {
        return OGR_GT_IsSubClassOf(flat, parent) != 0;
    };
    if (type == wkbNone)
        return LayerKind::Table;
    if (is(wkbPoint) || is(wkbMultiPoint))
        return LayerKind::Points;
    if (is(wkbCurve) || is(wkbMultiCurve))
        return LayerKind::Lines;
    if (is(wkbSurface) || is(wkbMultiSurface))
        return LayerKind::Polygons;
    return LayerKind::Mixed;
}

Result<LayerKind> kindOf(OGRLayer& layer, const TaskContext& context)
{
    const LayerKind declared = kindOf(layer.GetGeomType());
    if (declared != LayerKind::Mixed)
        return declared;
    WM_TRY(const std::optional<LayerKind> found, kindOfFeatures(layer, context));
    layer.ResetReading();
    return found.value_or(LayerKind::Mixed);
}

std::optional<CoordinateBox> extentOf(OGRLayer& layer)
{
    OGREnvelope extent;
    if (layer.GetGeomType() == wkbNone || layer.GetExtent(&extent, TRUE) != OGRERR_NONE || !std::isfinite(extent.MinX))
        return {};
    return CoordinateBox{extent.MinX, extent.MinY, extent.MaxX, extent.MaxY};
}

std::vector<LayerField> fieldsOf(OGRLayer& layer, const TextDecoder& decoder)
{
    std::vector<LayerField> fields;
    OGRFeatureDefn& definition = *layer.GetLayerDefn();
    fields.reserve(static_cast<std::size_t>(definition.GetFieldCount()));
    for (int i = 0; i < definition.GetFieldCount(); ++i)
        fields.push_back(
            {decoder.decode(definition.GetFieldDefn(i)->GetNameRef()), typeOf(*definition.GetFieldDefn(i))});
    return fields;
}

} // namespace wm::geo
