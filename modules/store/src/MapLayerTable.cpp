// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/MapLayerTable.h"

#include "MapLayerRules.h"
#include "TableAccess.h"

#include "wm/base/Path.h"
#include "wm/store/Transaction.h"

namespace wm::store {

namespace {

using domain::MapLayer;

constexpr std::string_view kTable = "map_layer";

std::string storedPath(const std::filesystem::path& file, const std::filesystem::path& folder)
{
    if (file.empty())
        return {};
    const std::filesystem::path way = wayInto(folder, file);
    return utf8FromPath(way.empty() ? plainPath(file) : way);
}

/// A relative path may not leave the folder: this program stores none that does, and a file from somebody else shall
/// not point to what lies elsewhere without saying so.
Result<std::filesystem::path> wholePath(const std::string& stored, const std::filesystem::path& folder)
{
    if (stored.empty())
        return std::filesystem::path();
    const std::filesystem::path path = plainPath(pathFromUtf8(stored));
    if (path.is_absolute())
        return pathFromUtf8(utf8FromPath(path));
    if (*path.begin() == "..")
        return fail(ErrorCode::ParseFailed, "file: found \"" + stored + "\", expected a path that stays in the folder");
    return pathFromUtf8(utf8FromPath((folder / path).lexically_normal()));
}

Result<bool> flag(const Statement& row, int column)
{
    const std::int64_t value = row.integer(column);
    if (value != 0 && value != 1)
        return fail(ErrorCode::ParseFailed, "found " + std::to_string(value) + ", expected 0 or 1");
    return value == 1;
}

Result<domain::LayerStyle> readStyle(const Statement& row)
{
    domain::LayerStyle style;
    // What does not fit 32 bits becomes their largest number, which the rules refuse.
    constexpr std::int64_t kLargest = 0xFFFFFFFF;
    const std::int64_t colour = row.integer(12);
    style.colour = static_cast<std::uint32_t>(colour >= 0 && colour < kLargest ? colour : kLargest);
    style.lineWidth = row.real(13);
    style.pointRadius = row.real(14);
    WM_TRY(style.isFilled, flag(row, 15));
    style.labelField = row.text(16);
    return style;
}

Result<MapLayer> readValues(const Statement& row, const std::filesystem::path& folder)
{
    MapLayer layer;
    layer.id = {row.integer(0)};
    WM_TRY(layer.isVisible, flag(row, 2));
    layer.opacity = row.real(3);
    layer.scales = {row.optionalReal(4), row.optionalReal(5)};
    layer.name = row.text(6);
    WM_TRY(layer.file, wholePath(row.text(8), folder));
    layer.sourceLayer = row.text(9);
    layer.crs = row.text(10);
    WM_TRY(layer.isGcj02, flag(row, 11));
    WM_TRY(layer.style, readStyle(row));
    return layer;
}

Result<MapLayer> readLayer(const Statement& row, const std::filesystem::path& folder)
{
    const std::int64_t id = row.integer(0);
    WM_TRY(MapLayer layer, located(readValues(row, folder), kTable, id));
    WM_TRY(layer.subject, known(subjectFromText(row.text(1)), kTable, id, row.text(1)));
    WM_TRY(layer.kind, known(layerKindFromText(row.text(7)), kTable, id, row.text(7)));
    if (std::string fault = faultOf(layer); !fault.empty())
        return located<MapLayer>(fail(ErrorCode::ParseFailed, std::move(fault)), kTable, id);
    return layer;
}

std::string nameForError(const MapLayer& layer)
{
    return "layer " + (layer.name.empty() ? std::string(toText(layer.subject)) : layer.name);
}

Result<void> check(const std::vector<MapLayer>& layers)
{
    for (const MapLayer& layer : layers) {
        if (const std::string fault = faultOf(layer); !fault.empty())
            return fail(ErrorCode::InvalidArgument, nameForError(layer) + ": " + fault);
    }
    if (std::string fault = faultOf(layers); !fault.empty())
        return fail(ErrorCode::InvalidArgument, "layers of the map: " + std::move(fault));
    return {};
}

Result<domain::MapLayerId> insertLayer(Statement& insert, const MapLayer& layer, std::int64_t position,
                                       const std::filesystem::path& folder)
{
    const domain::LayerStyle& style = layer.style;
    const std::string path = storedPath(layer.file, folder);
    WM_CHECK(insert.start({layer.id.isNone() ? Value(std::nullopt) : Value(layer.id), position, toText(layer.subject),
                           int{layer.isVisible}, layer.opacity, layer.scales.least, layer.scales.most, layer.name,
                           toText(layer.kind), path, layer.sourceLayer, layer.crs, int{layer.isGcj02},
                           std::int64_t{style.colour}, style.lineWidth, style.pointRadius, int{style.isFilled},
                           style.labelField}));
    WM_TRY([[maybe_unused]] const bool hasId, insert.step());
    const domain::MapLayerId id{insert.integer(0)};
    WM_TRY([[maybe_unused]] const bool hasMore, insert.step());
    return id;
}

/// Those with an id or those without one. First those with an id, so that no new row gets theirs.
Result<void> insertLayers(Connection& connection, const std::filesystem::path& folder, bool areNew,
                          std::vector<MapLayer>& layers)
{
    constexpr auto kSql =
        "INSERT INTO map_layer (id, position, subject, is_visible, opacity, least_scale, most_scale, name, kind, file,"
        " source_layer, crs, is_gcj02, colour, line_width, point_radius, is_filled, label_field)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
    WM_TRY(Statement insert, connection.prepare(kSql));
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (layers[i].id.isNone() != areNew)
            continue;
        WM_TRY(layers[i].id, insertLayer(insert, layers[i], static_cast<std::int64_t>(i), folder));
    }
    return {};
}

} // namespace

Result<std::vector<MapLayer>> loadMapLayers(Connection& connection, const std::filesystem::path& folder)
{
    constexpr auto kSql =
        "SELECT id, subject, is_visible, opacity, least_scale, most_scale, name, kind, file, source_layer, crs,"
        " is_gcj02, colour, line_width, point_radius, is_filled, label_field FROM map_layer ORDER BY position, id";
    WM_TRY(std::vector<MapLayer> layers,
           loadRows<MapLayer>(connection, kSql, [&](const Statement& row) { return readLayer(row, folder); }));
    if (const std::string fault = faultOf(layers); !fault.empty())
        return fail(ErrorCode::ParseFailed, "table " + std::string(kTable) + ": " + fault);
    return layers;
}

Result<std::vector<MapLayer>> replaceMapLayers(Connection& connection, const std::filesystem::path& folder,
                                               std::vector<MapLayer> layers)
{
    WM_CHECK(check(layers));
    WM_TRY(Transaction transaction, Transaction::begin(connection));
    WM_CHECK(connection.execute("DELETE FROM map_layer"));
    WM_CHECK(insertLayers(connection, folder, false, layers));
    WM_CHECK(insertLayers(connection, folder, true, layers));
    WM_CHECK(transaction.commit());
    return layers;
}

} // namespace wm::store
