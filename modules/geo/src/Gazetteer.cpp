// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Gazetteer.h"

#include <array>
#include <cmath>

namespace wm::geo {

namespace {

constexpr std::array<std::string_view, 3> kEndings{"市", "县", "区"};
constexpr std::size_t kBytesPerCharacter = 3; ///< of a Chinese character in UTF-8

int rankOf(std::string_view kind)
{
    if (kind.ends_with("_seat"))
        return 0;
    return kind == "city" ? 1 : 2;
}

bool isSamePoint(domain::LonLat one, domain::LonLat other)
{
    constexpr double kToleranceDegrees = 1e-4; // about 10 m: two files round the same point differently
    return std::abs(one.lon - other.lon) < kToleranceDegrees && std::abs(one.lat - other.lat) < kToleranceDegrees;
}

bool hasEnding(std::string_view name)
{
    for (const std::string_view ending : kEndings) {
        if (name.ends_with(ending))
            return true;
    }
    return false;
}

/// The name without its ending; empty where a single character would be left (赣县 is not 赣).
std::string shortened(const std::string& name)
{
    if (!hasEnding(name) || name.size() < 3 * kBytesPerCharacter)
        return {};
    return name.substr(0, name.size() - kBytesPerCharacter);
}

/// The endings a name may be given: a prefecture is a 市, while a county may be any of the three.
std::span<const std::string_view> endingsOf(std::string_view kind)
{
    return std::span(kEndings).first(kind == "county_seat" || kind == "town" ? kEndings.size() : 1);
}

} // namespace

Gazetteer::Gazetteer(std::span<const domain::Place> places)
{
    for (const domain::Place& place : places) {
        const Entry entry{rankOf(place.kind), place.position, false};
        add(m_exact, place.name.zh, entry);
        for (const std::string& alias : place.aliases)
            add(m_exact, alias, entry);
        addVariants(place, entry);
    }
}

void Gazetteer::add(Index& index, const std::string& name, const Entry& entry)
{
    if (name.empty())
        return;
    const auto [found, isNew] = index.try_emplace(name, entry);
    Entry& known = found->second;
    if (isNew || entry.rank > known.rank)
        return;
    if (entry.rank < known.rank)
        known = entry;
    else if (!isSamePoint(entry.position, known.position))
        known.isAmbiguous = true;
}

void Gazetteer::addVariants(const domain::Place& place, const Entry& entry)
{
    add(m_variants, shortened(place.name.zh), entry);
    for (const std::string& alias : place.aliases)
        add(m_variants, shortened(alias), entry);
    if (place.name.zh.empty() || hasEnding(place.name.zh))
        return;
    for (const std::string_view ending : endingsOf(place.kind))
        add(m_variants, place.name.zh + std::string(ending), entry);
}

std::optional<domain::LonLat> Gazetteer::find(std::string_view nameZh) const
{
    const std::string name(nameZh);
    for (const Index* index : {&m_exact, &m_variants}) {
        if (const auto found = index->find(name); found != index->end())
            return found->second.isAmbiguous ? std::nullopt : std::optional(found->second.position);
    }
    return std::nullopt;
}

} // namespace wm::geo
