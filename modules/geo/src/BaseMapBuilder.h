// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LayerReader.h"

#include "wm/geo/BaseMap.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace wm::geo {

/// A layer that is read. Without a background kind it is `counties` or `places`.
struct KnownLayer {
    std::string name;
    std::optional<BaseMapBackground::Kind> kind;
    std::vector<const char*> fields; ///< needed
};

struct ChosenLayer {
    const KnownLayer& known;
    OGRLayer& layer;
};

/// Turns features into the parts of the map.
class BaseMapBuilder {
public:
    BaseMapBuilder(std::string document, BaseMapLayers& map)
        : m_document(std::move(document))
        , m_map(map)
    {
    }

    Result<void> read(const ChosenLayer& chosen, FeatureProgress& progress);
    Result<void> placeLabels(const FeatureProgress& progress);

private:
    void addArea(const OGRFeature& feature, LonLatGeometry geometry);
    void addPlace(const OGRFeature& feature, const LonLatGeometry& geometry);
    void leaveOut(const OGRFeature& feature, const std::string& column);

    std::string m_document;
    BaseMapLayers& m_map;
    std::unordered_map<domain::RegionCode, std::size_t> m_areaOfRegion;
};

} // namespace wm::geo
