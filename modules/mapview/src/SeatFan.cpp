// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeatFan.h"

#include "ClusterRadius.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace wm::mapview {

namespace {

using presentation::PositionQuality;

constexpr double kNeighbourSpacing = 23.0; ///< between neighbours on the ring: two symbols and a little air
constexpr double kLeastRadius = 24.0;      ///< a leader must be long enough to be seen
constexpr double kLeastLeader = 6.0;       ///< what of a leader shows between the core and a symbol

/// What a cluster would cover once it is fanned out, or covers as it is.
struct Claim {
    QPointF centre;
    double radius = 0.0;
    std::optional<SeatParts> parts = {};
    std::vector<QPointF> offsets = {};
};

bool meet(const Claim& a, const Claim& b)
{
    const QPointF apart = a.centre - b.centre;
    return std::hypot(apart.x(), apart.y()) < a.radius + b.radius + kClusterClearance;
}

/// To the last bit, as places from one table are: what is exact must not be moved at all.
bool isOnOnePoint(const MapScene& scene, const SymbolCluster& cluster)
{
    const std::vector<SceneSymbol>& symbols = scene.symbols().items();
    const QPointF first = symbols[cluster.symbols.front()].position;
    return std::ranges::all_of(cluster.symbols, [&](std::size_t i) {
        return symbols[i].position.x() == first.x() && symbols[i].position.y() == first.y();
    });
}

Claim claimOf(const MapScene& scene, const SymbolCluster& cluster)
{
    Claim claim{cluster.centre, cluster.radius, seatParts(scene, cluster)};
    if (!claim.parts)
        return claim;
    const bool hasCore = !claim.parts->core.empty();
    claim.offsets = fanOffsets(claim.parts->fanned.size(), hasCore ? clusterRadius(scene, claim.parts->core) : 0.0);
    claim.radius = std::hypot(claim.offsets.front().x(), claim.offsets.front().y()) + kSymbolRadius;
    return claim;
}

/// Claims by their place from west to east, so that only what is near is compared.
class ClaimSweep {
public:
    explicit ClaimSweep(const std::vector<Claim>& claims)
        : m_claims(claims)
    {
        for (std::size_t i = 0; i < claims.size(); ++i) {
            m_places.emplace_back(claims[i].centre.x(), i);
            m_largest = std::max(m_largest, claims[i].radius);
        }
        std::ranges::sort(m_places);
    }
    [[nodiscard]] bool hasRoom(std::size_t index) const
    {
        const Claim& claim = m_claims[index];
        const double reach = claim.radius + m_largest + kClusterClearance;
        const auto first = std::ranges::lower_bound(m_places, claim.centre.x() - reach, {}, &Place::first);
        for (auto place = first; place != m_places.end() && place->first <= claim.centre.x() + reach; ++place) {
            if (place->second != index && meet(claim, m_claims[place->second]))
                return false;
        }
        return true;
    }

private:
    using Place = std::pair<double, std::size_t>;

    const std::vector<Claim>& m_claims;
    std::vector<Place> m_places;
    double m_largest = 0.0;
};

void appendFan(const MapScene& scene, const Claim& claim, std::vector<SymbolCluster>& clusters)
{
    if (!claim.parts->core.empty())
        clusters.push_back({claim.centre, clusterRadius(scene, claim.parts->core), claim.parts->core});
    for (std::size_t i = 0; i < claim.parts->fanned.size(); ++i) {
        const std::vector<std::size_t> single{claim.parts->fanned[i]};
        const QPointF centre = claim.centre + QPointF(claim.offsets[i].x(), -claim.offsets[i].y());
        clusters.push_back({centre, clusterRadius(scene, single), single, claim.centre});
    }
}

} // namespace

std::optional<SeatParts> seatParts(const MapScene& scene, const SymbolCluster& cluster)
{
    if (cluster.isSingle() || !isOnOnePoint(scene, cluster))
        return std::nullopt;
    const auto partsWhere = [&](auto isFanned) -> std::optional<SeatParts> {
        SeatParts parts;
        for (const std::size_t i : cluster.symbols)
            (isFanned(scene.symbols().items()[i].quality) ? parts.fanned : parts.core).push_back(i);
        if (parts.fanned.empty() || parts.fanned.size() > kMaxFanned)
            return std::nullopt;
        return parts;
    };
    if (auto all = partsWhere([](PositionQuality quality) { return quality != PositionQuality::Exact; }))
        return all;
    return partsWhere([](PositionQuality quality) { return quality == PositionQuality::Seat; });
}

std::vector<QPointF> fanOffsets(std::size_t count, double coreRadius)
{
    const double step = 2.0 * std::numbers::pi / static_cast<double>(count);
    const double forNeighbours = count > 1 ? kNeighbourSpacing / (2.0 * std::sin(step / 2.0)) : 0.0;
    const double forCore = coreRadius > 0.0 ? coreRadius + kLeastLeader + kSymbolRadius : 0.0;
    const double radius = std::max({kLeastRadius, forNeighbours, forCore});
    std::vector<QPointF> offsets;
    for (std::size_t i = 0; i < count; ++i) {
        // Half a step off the top: then they stand left and right of the seat, and names have room beside them.
        const double angle = (static_cast<double>(i) + 0.5) * step;
        offsets.emplace_back(radius * std::sin(angle), -radius * std::cos(angle));
    }
    return offsets;
}

void fanOutSeats(const MapScene& scene, std::vector<SymbolCluster>& clusters)
{
    std::vector<Claim> claims;
    claims.reserve(clusters.size());
    for (const SymbolCluster& cluster : clusters)
        claims.push_back(claimOf(scene, cluster));
    if (std::ranges::none_of(claims, [](const Claim& claim) { return claim.parts.has_value(); }))
        return;
    const ClaimSweep sweep(claims);
    std::vector<SymbolCluster> parted;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (claims[i].parts && sweep.hasRoom(i))
            appendFan(scene, claims[i], parted);
        else
            parted.push_back(std::move(clusters[i]));
    }
    clusters = std::move(parted);
}

} // namespace wm::mapview
