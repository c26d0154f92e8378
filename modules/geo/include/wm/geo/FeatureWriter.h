// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/domain/Geometry.h"

#include <filesystem>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace wm::geo {

/// Absent values are NULL.
using WrittenValue = std::variant<std::monostate, std::string, double>;
/// Longitude and latitude of WGS 84; none: a feature that is only known by its attributes.
using WrittenGeometry = std::variant<std::monostate, domain::LonLat, domain::Line, domain::MultiPolygon>;

enum class WrittenKind { Points, Lines, Areas };

struct WrittenField {
    std::string name;
    bool isNumber = false; ///< else text
};

struct WrittenFeature {
    WrittenGeometry geometry; ///< of the layer's kind, or none
    std::vector<WrittenValue> values;
};

/// A field has one type in all layers of a file.
struct WrittenLayer {
    std::string name;
    WrittenKind kind = WrittenKind::Points;
    std::vector<WrittenField> fields;
    std::vector<WrittenFeature> features; ///< each with a value for each field
};

/// What a reader of the file must be told.
struct WrittenNotes {
    std::string description;                                  ///< for people
    std::vector<std::pair<std::string, std::string>> members; ///< the same, by name: "attribution" and its text
};

enum class WrittenFormat {
    GeoPackage, ///< a table a layer; the description at each
    GeoJson,    ///< RFC 7946: one collection, whose features say in "layer" where they belong; the notes as members
};

/// Written beside its place and renamed, so that `file` is either as it was or whole.
/// Errors, with the file in the message: IoFailed; Cancelled. Thread: any.
[[nodiscard]] Result<void> writeFeatures(const std::filesystem::path& file, WrittenFormat format,
                                         const std::vector<WrittenLayer>& layers, const WrittenNotes& notes,
                                         const TaskContext& context);

} // namespace wm::geo
