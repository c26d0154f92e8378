// SPDX-License-Identifier: GPL-3.0-or-later
#include "InventedLand.h"

#include "wm/mapview/Projection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace wm::mapview::test {

namespace {

using Background = presentation::MapBackground;

constexpr int kColumns = 3;
constexpr int kRows = 2;
constexpr int kBorderSteps = 14;

/// Between -1 and 1, without any order to be seen.
double wobble(double number)
{
    return std::sin(number * 2.399963);
}

/// Where borders meet.
domain::LonLat corner(int column, int row)
{
    return {column + 0.14 * wobble(7.0 * column + 3.0 * row + 1.0), row + 0.14 * wobble(5.0 * column + 11.0 * row)};
}

/// A winding line; without its last point, since the next one begins there.
domain::Line winding(domain::LonLat from, domain::LonLat to, double seed)
{
    domain::Line line;
    const double dx = to.lon - from.lon, dy = to.lat - from.lat;
    for (int i = 0; i < kBorderSteps; ++i) {
        const double t = static_cast<double>(i) / kBorderSteps;
        const double aside =
            0.09 * std::sin(std::numbers::pi * t) * (std::sin(7.0 * t + seed) + 0.5 * std::sin(17.0 * t + 2.0 * seed));
        line.push_back({from.lon + dx * t - dy * aside, from.lat + dy * t + dx * aside});
    }
    return line;
}

domain::Line backwards(domain::LonLat from, domain::LonLat to, double seed)
{
    domain::Line line = winding(to, from, seed);
    line.push_back(from);
    std::reverse(line.begin(), line.end());
    line.pop_back();
    return line;
}

domain::Ring countyRing(int column, int row)
{
    const domain::LonLat southWest = corner(column, row), southEast = corner(column + 1, row);
    const domain::LonLat northWest = corner(column, row + 1), northEast = corner(column + 1, row + 1);
    const auto eastward = [](int c, int r) {
        return 1.7 * c + 2.9 * r;
    };
    const auto northward = [](int c, int r) {
        return 0.6 + 2.3 * c + 1.1 * r;
    };
    domain::Ring ring;
    for (const domain::Line& side : {winding(southWest, southEast, eastward(column, row)),
                                     winding(southEast, northEast, northward(column + 1, row)),
                                     backwards(northEast, northWest, eastward(column, row + 1)),
                                     backwards(northWest, southWest, northward(column, row))})
        ring.insert(ring.end(), side.begin(), side.end());
    ring.push_back(southWest);
    return ring;
}

domain::Ring ovalRing(domain::LonLat middle, double width, double height)
{
    domain::Ring ring;
    for (int i = 0; i < 24; ++i) {
        const double angle = i * 2.0 * std::numbers::pi / 24.0;
        const double reach = 0.5 + 0.06 * wobble(3.0 * i);
        ring.push_back({middle.lon + width * reach * std::cos(angle), middle.lat + height * reach * std::sin(angle)});
    }
    ring.push_back(ring.front());
    return ring;
}

/// A river or road: not as straight as its points.
domain::Line wayAlong(const std::vector<domain::LonLat>& points, double seed)
{
    domain::Line way;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const domain::Line part = winding(points[i], points[i + 1], seed + static_cast<double>(i));
        way.insert(way.end(), part.begin(), part.end());
    }
    way.push_back(points.back());
    return way;
}

Background areasOf(Background::Kind kind, domain::MultiPolygon areas)
{
    return {kind, std::move(areas), {}};
}

Background linesOf(Background::Kind kind, domain::MultiLine lines)
{
    return {kind, {}, std::move(lines)};
}

const domain::LonLat kEnclave{1.5, 1.55};

presentation::MapArea county(int column, int row)
{
    presentation::MapArea area;
    area.region = {"c" + std::to_string(column) + std::to_string(row)};
    domain::Polygon polygon{countyRing(column, row), {}};
    if (area.region.text == "c11")
        polygon.interiors.push_back(ovalRing(kEnclave, 0.4, 0.3));
    area.shape = domain::MultiPolygon{polygon};
    area.labelPoint = {column + 0.5, row + 0.5};
    return area;
}

} // namespace

presentation::MapSpec inventedLand()
{
    presentation::MapSpec spec;
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column)
            spec.areas.push_back(county(column, row));
    }
    presentation::MapArea heart;
    heart.region = {"heart"};
    heart.shape = domain::MultiPolygon{{ovalRing(kEnclave, 0.4, 0.3), {}}};
    heart.labelPoint = kEnclave;
    spec.areas.push_back(heart);
    spec.focusMin = {-0.1, -0.1};
    spec.focusMax = {3.1, 2.1};
    return spec;
}

presentation::MapSpec classedLand()
{
    constexpr std::array<int, kColumns * kRows + 1> kClasses{0, 2, 1, 3, 4, 0, 1};
    constexpr std::array kTexts{"0 – 10", "10 – 20", "20 – 40", "40 – 80", "80 – 120"};
    presentation::MapSpec spec = inventedLand();
    spec.isThematic = true;
    for (int i = 0; i < kLandClasses; ++i)
        spec.classes.push_back({kTexts[static_cast<std::size_t>(i)], presentation::sequentialColour(i, kLandClasses)});
    for (std::size_t i = 0; i < spec.areas.size(); ++i)
        spec.areas[i].colourClass = kClasses[i];
    return spec;
}

presentation::MapSpec landWithGaps()
{
    presentation::MapSpec spec = classedLand();
    for (presentation::MapArea& area : spec.areas) {
        if (area.region.text == "c20" || area.region.text == "c21")
            area.colourClass.reset();
        if (area.region.text == "c21")
            area.look = presentation::AreaLook::NotApplicable;
    }
    return spec;
}

std::vector<presentation::Shared<Background>> inventedBackgrounds()
{
    using Kind = Background::Kind;
    const domain::Polygon west{{{-3.0, -1.0}, {-0.13, -1.0}, {-0.02, 1.0}, {-0.16, 3.0}, {-3.0, 3.0}, {-3.0, -1.0}},
                               {}};
    const domain::Polygon island{ovalRing({3.3, 0.2}, 0.3, 0.4), {}};
    domain::Polygon lake{ovalRing({2.45, 1.5}, 0.6, 0.35), {}};
    lake.interiors.push_back(ovalRing({2.5, 1.5}, 0.16, 0.12)); // an island
    return {areasOf(Kind::Context, {west, island}),
            areasOf(Kind::Lake, {lake, {ovalRing({0.8, 0.5}, 0.25, 0.2), {}}}),
            areasOf(Kind::Urban, {{ovalRing({2.2, 0.7}, 0.45, 0.4), {}}}),
            linesOf(Kind::River, {wayAlong({{2.2, 1.45}, {1.2, 1.1}, {0.9, 0.5}, {0.2, -0.5}}, 1.0),
                                  wayAlong({{0.1, 1.7}, {0.6, 1.4}, {1.2, 1.1}}, 2.0)}),
            linesOf(Kind::Road, {wayAlong({{-0.5, 1.2}, {1.0, 1.35}, {2.2, 0.7}, {2.9, 0.3}}, 3.0),
                                 wayAlong({{2.2, 0.7}, {2.7, 1.9}}, 4.0)}),
            linesOf(Kind::Railway, {wayAlong({{1.6, -0.1}, {2.2, 0.7}, {2.95, 1.3}}, 5.0)})};
}

MapViewport landViewport()
{
    return {toWorld({1.5, 1.0}), 80.0, {272.0, 192.0}};
}

domain::LonLat placeAt(const MapViewport& viewport, QPointF screen)
{
    return toLonLat(viewport.toWorld(screen));
}

presentation::MapSymbol symbolAt(domain::LonLat place, const std::string& kind, const std::string& layer,
                                 const std::string& status)
{
    presentation::MapSymbol symbol;
    symbol.kind = kind;
    symbol.layer = layer;
    symbol.status = status;
    symbol.position = place;
    return symbol;
}

presentation::MapCorridor corridorAlong(const std::string& mode, const std::string& status, domain::Line path)
{
    presentation::MapCorridor corridor;
    corridor.mode = mode;
    corridor.status = status;
    corridor.path = std::move(path);
    return corridor;
}

presentation::MapRing ringAround(domain::LonLat centre, double degrees, const std::string& text)
{
    presentation::MapRing ring{centre, 0.0, text, {}};
    for (int i = 0; i <= 180; ++i) {
        const double angle = i * 2.0 * std::numbers::pi / 180.0;
        ring.line.push_back({centre.lon + degrees * std::sin(angle), centre.lat + degrees * std::cos(angle)});
    }
    return ring;
}

} // namespace wm::mapview::test
