// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Path.h"
#include "wm/base/TaskContext.h"
#include "wm/domain/Geometry.h"

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace wm::geo {

/// Absent values are NULL.
using WrittenValue = std::variant<std::monostate, std::string, double>;
/// Longitude and latitude of WGS 84; none: a feature that is only known by its attributes.
using WrittenGeometry = std::variant<std::monostate, domain::LonLat, domain::Line, domain::MultiPolygon>;

enum class WrittenKind {
    Points,
    Lines,
    Areas,
    Attributes, ///< rows without any geometry
};

struct WrittenField {
    std::string name;
    bool isNumber = false; ///< else text
};

struct WrittenFeature {
    WrittenGeometry geometry; ///< of the layer's kind, or none
    std::vector<WrittenValue> values;
};

/// What a layer is called and consists of.
struct WrittenTable {
    std::string name;
    WrittenKind kind = WrittenKind::Points;
    std::vector<WrittenField> fields;
};

struct WrittenLayer : WrittenTable {
    std::vector<WrittenFeature> features; ///< each with a value for each field
};

/// What a reader of the file must be told.
struct WrittenNotes {
    std::string description;                                  ///< for people
    std::vector<std::pair<std::string, std::string>> members; ///< the same, by name: "attribution" and its text
};

enum class WrittenFormat {
    GeoPackage, ///< a table a layer; the description at each
    GeoJson,    ///< RFC 7946: one collection; the notes as members. Coordinates have all their digits
};

/// A file of features in the making, feature by feature: what is held does not grow with their number. Written beside
/// its place; without finish() nothing is left. Thread: one at a time.
class FeatureWriter {
public:
    /// Errors, with the file in the message: IoFailed; the same of the following.
    [[nodiscard]] static Result<FeatureWriter> create(const std::filesystem::path& file, WrittenFormat format,
                                                      const WrittenNotes& notes);
    FeatureWriter(FeatureWriter&&) noexcept;
    FeatureWriter(const FeatureWriter&) = delete;
    FeatureWriter& operator=(const FeatureWriter&) = delete;
    ~FeatureWriter();

    /// The features that follow are of this layer.
    [[nodiscard]] Result<void> begin(const WrittenTable& layer);
    [[nodiscard]] Result<void> add(const WrittenFeature& feature);
    /// Puts the file in its place.
    [[nodiscard]] Result<void> finish();

    /// Writes the features of one layer of a file.
    class Sink;

private:
    FeatureWriter(std::unique_ptr<PartFile> part, std::unique_ptr<Sink> sink);

    std::unique_ptr<PartFile> m_part; ///< before what writes it, and so removed after it is closed
    std::unique_ptr<Sink> m_sink;
};

/// Written beside its place and renamed, so that `file` is either as it was or whole. Features of GeoJSON say in
/// "layer" where they belong. Errors, with the file in the message: IoFailed; Cancelled. Thread: any.
[[nodiscard]] Result<void> writeFeatures(const std::filesystem::path& file, WrittenFormat format,
                                         const std::vector<WrittenLayer>& layers, const WrittenNotes& notes,
                                         const TaskContext& context);

} // namespace wm::geo
