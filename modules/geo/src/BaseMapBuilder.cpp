// SPDX-License-Identifier: GPL-3.0-or-later
#include "BaseMapBuilder.h"

#include "wm/geo/LabelPoint.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace wm::geo {

namespace {

template <class T>
void appendTo(std::vector<T>& target, std::vector<T> source)
{
    target.insert(target.end(), std::make_move_iterator(source.begin()), std::make_move_iterator(source.end()));
}

} // namespace

Result<void> BaseMapBuilder::read(const ChosenLayer& chosen, FeatureProgress& progress)
{
    if (chosen.known.kind)
        m_map.backgrounds.push_back({*chosen.known.kind, {}, {}});
    return readLayer(chosen.layer, progress, [&](const OGRFeature& feature, LonLatGeometry geometry) -> Result<void> {
        if (chosen.known.kind) {
            appendTo(m_map.backgrounds.back().areas, std::move(geometry.areas));
            appendTo(m_map.backgrounds.back().lines, std::move(geometry.lines));
        } else if (chosen.known.name == "counties") {
            addArea(feature, std::move(geometry));
        } else {
            addPlace(feature, geometry);
        }
        return {};
    });
}

void BaseMapBuilder::addArea(const OGRFeature& feature, LonLatGeometry geometry)
{
    const domain::RegionCode region{fieldText(feature, "code")};
    const domain::LocalText name{fieldText(feature, "name_zh"), fieldText(feature, "name_en")};
    if (region.isNone())
        return leaveOut(feature, "counties.code");
    if (name.zh.empty())
        return leaveOut(feature, "counties.name_zh");
    if (geometry.areas.empty())
        return leaveOut(feature, "counties.geom");
    const auto [known, isNew] = m_areaOfRegion.try_emplace(region, m_map.areas.size());
    if (isNew)
        m_map.areas.push_back({region, name, {}, {}});
    appendTo(m_map.areas[known->second].shape, std::move(geometry.areas));
}

void BaseMapBuilder::addPlace(const OGRFeature& feature, const LonLatGeometry& geometry)
{
    domain::Place place;
    place.name = {fieldText(feature, "name_zh"), fieldText(feature, "name_en")};
    if (place.name.zh.empty())
        return; // places known by an English name only are common; not an issue, but nothing to show either
    if (geometry.points.empty())
        return leaveOut(feature, "places.geom");
    place.kind = fieldText(feature, "kind");
    place.region.text = fieldText(feature, "code");
    place.position = geometry.points.front();
    place.quality = fieldText(feature, "position_quality");
    place.source = fieldText(feature, "position_source");
    m_map.places.push_back(std::move(place));
}

void BaseMapBuilder::leaveOut(const OGRFeature& feature, const std::string& column)
{
    const int id = static_cast<int>(std::min<GIntBig>(feature.GetFID(), std::numeric_limits<int>::max()));
    m_map.issues.push_back({IssueKind::EmptyField, m_document, id, column, {}, {}});
}

Result<void> BaseMapBuilder::placeLabels(const FeatureProgress& progress)
{
    std::vector<BaseMapArea> areas;
    for (BaseMapArea& area : m_map.areas) {
        WM_CHECK(progress.report());
        if (const Result<domain::LonLat> point = labelPoint(area.shape)) {
            area.labelPoint = *point;
            areas.push_back(std::move(area));
        } else {
            m_map.issues.push_back({IssueKind::EmptyField, m_document, 0, "counties.geom", area.region.text, {}});
        }
    }
    m_map.areas = std::move(areas);
    return {};
}

} // namespace wm::geo
