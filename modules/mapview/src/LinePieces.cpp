// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinePieces.h"

#include "wm/mapview/Projection.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wm::mapview {

namespace {
constexpr std::size_t kPiecePoints = 128;
} // namespace

WorldPath projected(std::span<const domain::LonLat> points)
{
    WorldPath path;
    path.reserve(points.size());
    for (const domain::LonLat& point : points) {
        const QPointF world = toWorld(point);
        if (std::isfinite(world.x()) && std::isfinite(world.y()))
            path.push_back(world);
    }
    return path;
}

void appendPieces(const WorldPath& path, std::vector<SceneLine>& pieces)
{
    for (std::size_t first = 0; first + 1 < path.size(); first += kPiecePoints) {
        const std::size_t count = std::min(kPiecePoints + 1, path.size() - first); // shares a point with the next
        const auto piece = std::span(path).subspan(first, count);
        LevelledPath levelled(WorldPath(piece.begin(), piece.end()));
        const WorldBox box = levelled.box();
        pieces.push_back({std::move(levelled), box});
    }
}

} // namespace wm::mapview
