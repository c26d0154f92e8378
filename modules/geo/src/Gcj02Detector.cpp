// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Gcj02Detector.h"

#include "wm/geo/Gcj02.h"
#include "wm/geo/Measures.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace wm::geo {

namespace {

using Pairs = std::vector<PositionPair>;
using Positions = std::vector<domain::LonLat>;

constexpr double kMaxDistanceKm = 2.0;
constexpr std::size_t kMinPairs = 5;
constexpr std::size_t kMaxPositions = 2000;

struct Metres {
    double east = 0.0;
    double north = 0.0;
};

/// In the plane that touches the Earth there: to within a metre for some kilometres.
Metres wayBetween(domain::LonLat from, domain::LonLat to)
{
    const double metres = distanceKm(from, to) * 1000.0;
    const double azimuth = azimuthDegrees(from, to) * std::numbers::pi / 180.0;
    return {metres * std::sin(azimuth), metres * std::cos(azimuth)};
}

double dot(Metres one, Metres other)
{
    return one.east * other.east + one.north * other.north;
}

double medianMetres(const Pairs& pairs, domain::LonLat (*correct)(domain::LonLat))
{
    std::vector<double> distances;
    for (const PositionPair& pair : pairs)
        distances.push_back(distanceKm(correct(pair.layer), pair.reference) * 1000.0);
    if (distances.empty())
        return 0.0;
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::ranges::nth_element(distances, middle);
    return *middle;
}

domain::LonLat asItIs(domain::LonLat position)
{
    return position;
}

void setMeanOffset(const Pairs& pairs, Gcj02Finding& finding)
{
    Metres sum;
    for (const PositionPair& pair : pairs) {
        const Metres way = wayBetween(pair.reference, pair.layer);
        sum = {sum.east + way.east, sum.north + way.north};
    }
    finding.pairs = pairs.size();
    if (pairs.empty())
        return;
    finding.meanOffsetMetres = std::hypot(sum.east, sum.north) / static_cast<double>(pairs.size());
    const double degrees = std::atan2(sum.east, sum.north) * 180.0 / std::numbers::pi;
    finding.meanOffsetAzimuth = degrees < 0.0 ? degrees + 360.0 : degrees;
}

/// offset = share * displacement + noise, by least squares over both components of all pairs.
void setShiftShare(const Pairs& pairs, Gcj02Finding& finding)
{
    double product = 0.0, square = 0.0, offsetSquare = 0.0;
    for (const PositionPair& pair : pairs) {
        const Metres offset = wayBetween(pair.reference, pair.layer);
        const Metres shift = wayBetween(pair.reference, gcj02FromWgs84(pair.reference));
        product += dot(offset, shift);
        square += dot(shift, shift);
        offsetSquare += dot(offset, offset);
    }
    if (square == 0.0 || pairs.size() < 2)
        return;
    const double share = product / square;
    const double unexplained = std::max(offsetSquare - share * product, 0.0);
    finding.shiftShare = share;
    finding.shiftShareError = std::sqrt(unexplained / static_cast<double>(2 * pairs.size() - 1) / square);
}

Gcj02Verdict verdictOf(double share, double error)
{
    constexpr double kHalfWay = 0.5;
    const double uncertain = 2.0 * error;
    if (share - uncertain > kHalfWay && std::abs(share - 1.0) < kHalfWay)
        return Gcj02Verdict::Gcj02;
    if (share + uncertain < kHalfWay && std::abs(share) < kHalfWay)
        return Gcj02Verdict::AsIs;
    return Gcj02Verdict::Undecided;
}

/// Each position with its nearest place; places are sorted by latitude.
Pairs nearestPlaces(const Positions& layer, const Positions& places, domain::LonLat (*correct)(domain::LonLat))
{
    constexpr double kDegrees = kMaxDistanceKm / 110.0;
    Pairs pairs;
    for (const domain::LonLat position : layer) {
        const domain::LonLat seen = correct(position);
        double nearest = kMaxDistanceKm;
        const domain::LonLat* best = nullptr;
        for (auto place = std::ranges::lower_bound(places, seen.lat - kDegrees, {}, &domain::LonLat::lat);
             place != places.end() && place->lat <= seen.lat + kDegrees; ++place) {
            if (const double distance = distanceKm(seen, *place); distance < nearest) {
                nearest = distance;
                best = &*place;
            }
        }
        if (best != nullptr)
            pairs.push_back({position, *best});
    }
    return pairs;
}

/// Those inside the box of China, evenly picked when there are too many.
Positions chosenOf(std::span<const domain::LonLat> all)
{
    Positions inside;
    std::ranges::copy_if(all, std::back_inserter(inside), isInGcj02Box);
    Positions chosen;
    const std::size_t step = inside.size() / kMaxPositions + 1;
    for (std::size_t i = 0; i < inside.size(); i += step)
        chosen.push_back(inside[i]);
    return chosen;
}

} // namespace

Gcj02Finding detectGcj02(std::span<const PositionPair> pairs)
{
    Pairs used;
    std::ranges::copy_if(pairs, std::back_inserter(used), [](const PositionPair& pair) {
        return isInGcj02Box(pair.layer) && isInGcj02Box(pair.reference) &&
               distanceKm(pair.layer, pair.reference) <= kMaxDistanceKm;
    });
    Gcj02Finding finding;
    setMeanOffset(used, finding);
    setShiftShare(used, finding);
    finding.residualAsIsMetres = medianMetres(used, asItIs);
    finding.residualGcj02Metres = medianMetres(used, wgs84FromGcj02);
    if (used.size() >= kMinPairs && finding.shiftShare)
        finding.verdict = verdictOf(*finding.shiftShare, finding.shiftShareError);
    return finding;
}

Gcj02Finding detectGcj02(std::span<const domain::LonLat> layer, std::span<const domain::LonLat> places)
{
    const Positions chosen = chosenOf(layer);
    Positions sorted(places.begin(), places.end());
    std::ranges::sort(sorted, {}, &domain::LonLat::lat);
    const Pairs asIs = nearestPlaces(chosen, sorted, asItIs);
    const Pairs corrected = nearestPlaces(chosen, sorted, wgs84FromGcj02);
    Gcj02Finding finding;
    finding.residualAsIsMetres = medianMetres(asIs, asItIs);
    finding.residualGcj02Metres = medianMetres(corrected, wgs84FromGcj02);
    const bool fitsBetterCorrected = finding.residualGcj02Metres < finding.residualAsIsMetres;
    setMeanOffset(fitsBetterCorrected ? corrected : asIs, finding);
    if (std::min(asIs.size(), corrected.size()) < kMinPairs)
        return finding;
    if (finding.residualGcj02Metres * 2.0 < finding.residualAsIsMetres)
        finding.verdict = Gcj02Verdict::Gcj02;
    else if (finding.residualAsIsMetres * 2.0 < finding.residualGcj02Metres)
        finding.verdict = Gcj02Verdict::AsIs;
    return finding;
}

} // namespace wm::geo
