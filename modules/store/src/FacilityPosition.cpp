// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Number.h"
#include "wm/store/CatalogueTables.h"
#include "wm/store/Geometry.h"
#include "wm/store/Recording.h"

#include <cmath>

namespace wm::store {

namespace {

Result<void> check(const domain::FacilityPosition& position)
{
    const bool isNone = position.quality == "none";
    if (position.quality.empty() || isNone == position.position.has_value())
        return fail(ErrorCode::InvalidArgument, "position_quality: found \"" + position.quality + "\" for " +
                                                    (isNone ? "a position" : "no position, or none at all"));
    // Written so that what is not a number is off the Earth too.
    const auto isOnEarth = [](domain::LonLat place) {
        return std::abs(place.lon) <= 180.0 && std::abs(place.lat) <= 90.0;
    };
    if (position.position && !isOnEarth(*position.position))
        return fail(ErrorCode::InvalidArgument, "found a position off the Earth, (" +
                                                    plainNumberText(position.position->lon) + ", " +
                                                    plainNumberText(position.position->lat) + ")");
    return {};
}

Result<domain::FacilityPosition> positionBefore(Connection& connection, domain::FacilityId facility)
{
    WM_TRY(Statement query,
           connection.prepare("SELECT geom, position_quality, position_source FROM facility WHERE fid = ?"));
    WM_CHECK(query.start({facility}));
    WM_TRY(const bool isThere, query.step());
    if (!isThere)
        return fail(ErrorCode::NotFound, "no facility " + std::to_string(facility.value));
    domain::FacilityPosition before{{}, query.text(1), query.text(2)};
    if (!query.isNull(0)) {
        WM_TRY(before.position, decodePoint(query.bytes(0)));
    }
    return before;
}

} // namespace

Result<domain::FacilityPosition> setFacilityPosition(Connection& connection, domain::FacilityId facility,
                                                     const domain::FacilityPosition& position,
                                                     const domain::ChangeNote& by)
{
    WM_CHECK(check(position));
    WM_TRY(Recording recording, Recording::begin(connection, by));
    WM_TRY(domain::FacilityPosition before, positionBefore(connection, facility));
    WM_TRY(Statement update, connection.prepare("UPDATE facility SET geom = ?, position_quality = ?,"
                                                " position_source = ? WHERE fid = ?"));
    const GeometryBytes bytes = position.position ? encodePoint(*position.position) : GeometryBytes();
    WM_CHECK(update.run({bytes.empty() ? Value(std::nullopt) : Value(std::span<const std::uint8_t>(bytes)),
                         position.quality, position.source, facility}));
    WM_TRY([[maybe_unused]] const domain::ChangeId change, recording.commit());
    return before;
}

} // namespace wm::store
