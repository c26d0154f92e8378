// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/geo/LayerSource.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace wm::geo {

enum class FeatureValueKind {
    Null,
    Text,
    Number,
    Boolean,    ///< text is "TRUE" or "FALSE"
    Time,       ///< text is ISO 8601 to the second: "2020-12-31", "2020-12-31T08:30:00", "08:30:00"
    NoPosition, ///< a point that is nowhere on the Earth, or several points; text says what was found
};

struct FeatureValue {
    FeatureValueKind kind = FeatureValueKind::Null;
    std::string text;    ///< UTF-8; of a number the shortest that reads back as it; of a list JSON
    double number = 0.0; ///< of Number, to the last bit
};

/// Whether a feature's values end with the longitude and latitude of its point, in degrees of WGS 84.
enum class PositionValues {
    None,   ///< no feature is a point
    LonLat, ///< two numbers, NoPosition or Null; Null also for those of notPoints
    NoCrs,  ///< there are points, but nobody knows where: left out
};

/// A layer as a table of its attributes.
struct FeatureLayer {
    std::string name;
    std::vector<LayerField> fields; ///< without binary ones, which are not read
    PositionValues positions = PositionValues::None;
    std::int64_t notPoints = 0; ///< features that lie somewhere, but as a line or an area
};

/// Says whether to go on. The values of the fields, then those of the position where the layer has them; valid until
/// the next feature.
using TakeFeature = std::function<Result<bool>(std::span<const FeatureValue>)>;

/// A GeoPackage, shapefile or GeoJSON that is open for reading its attributes, under the conditions of
/// inspectLayerSource(). One thread at a time.
class FeatureFile {
public:
    /// Null for a file of another kind, by its content. A layer without CRS whose coordinates are degrees in China is
    /// taken for WGS 84. Errors: those of inspectLayerSource().
    [[nodiscard]] static Result<std::unique_ptr<FeatureFile>> open(const std::filesystem::path& path,
                                                                   const TaskContext& context);
    FeatureFile(const FeatureFile&) = delete;
    FeatureFile& operator=(const FeatureFile&) = delete;
    ~FeatureFile();

    [[nodiscard]] const std::vector<FeatureLayer>& layers() const { return m_layers; }
    /// Whether a GeoPackage has a table of that name, be it a layer or not.
    [[nodiscard]] bool hasTable(const std::string& name) const;
    /// Goes through the features of a layer without keeping them. Progress counts features; a stop is noticed every
    /// 1,000. Errors, with file and layer in the message: ParseFailed for damage; Cancelled; those of `take`.
    [[nodiscard]] Result<void> forEachFeature(std::size_t layer, const TakeFeature& take, const TaskContext& context);

private:
    struct Opened;
    explicit FeatureFile(std::unique_ptr<Opened> opened);

    std::unique_ptr<Opened> m_opened;
    std::vector<FeatureLayer> m_layers;
};

} // namespace wm::geo
