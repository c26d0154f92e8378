// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LonLatTransformation.h"
#include "PartArrays.h"
#include "TextDecoder.h"

#include "wm/geo/LayerTable.h"

#include <ogrsf_frmts.h>

namespace wm::geo {

/// What the builder needs to know of the layer.
struct TableSource {
    LonLatTransformation toLonLat;
    int labelField = -1; ///< index in the layer; -1: none
    const TextDecoder& decoder;
    std::size_t maxPoints = 0;
    std::size_t maxFeatures = 0;
    std::size_t expectedFeatures = 0; ///< as the layer says, which may be wrong
};

/// Puts features into the flat arrays, one after the other.
class TableBuilder {
public:
    explicit TableBuilder(TableSource source);

    /// Takes the feature's geometry. A feature that cannot be drawn becomes an issue.
    /// Errors: InvalidArgument when a limit is passed.
    Result<void> add(OGRFeature& feature);
    [[nodiscard]] LayerReading take();

private:
    [[nodiscard]] bool prepare(OGRGeometryUniquePtr& geometry);
    [[nodiscard]] bool toLonLat(OGRGeometry& geometry);
    void cut(OGRGeometryUniquePtr& geometry);
    void repair(OGRGeometryUniquePtr& geometry);
    void appendLabel(const OGRFeature& feature);
    [[nodiscard]] Result<void> checkLimits() const;
    void addIssue(FeatureIssueKind kind, std::string found = {});

    TableSource m_source;
    LayerReading m_reading;
    PartArrays m_parts;
    std::int64_t m_feature = 0; ///< the id of the one that is being added
};

} // namespace wm::geo
