// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/RegionFinder.h"

#include "BilingualName.h"
#include "NoteSigns.h"
#include "RegionNames.h"
#include "RegionTexts.h"

#include "wm/base/Text.h"
#include "wm/ingest/CsvTable.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace wm::ingest {

namespace {

/// What ended or was renamed.
struct FormerRegion {
    std::string code, name, now;
    bool isSameArea = true;
};

const std::vector<FormerRegion>& formerRegions()
{
    static const std::vector<FormerRegion> all = [] {
        std::vector<FormerRegion> former;
        for (const CsvRow& row : readCsv(kFormerCodes, "former_codes.csv").table.rows)
            former.push_back({row.fields.at(0), row.fields.at(1), row.fields.at(2), row.fields.at(4) == "1"});
        return former;
    }();
    return all;
}

/// Of the lowest rank of GB/T 2260: county, district or city of a county's rank.
bool isCounty(const domain::RegionCode& region)
{
    return region.text.size() == 6 && !region.text.ends_with("00");
}

/// A county may have become a city, or be short for an autonomous one. What became a district is among those that are
/// known by their former names.
bool mayBecome(const std::string& word, const std::string& name)
{
    return word.ends_with("县") && !word.ends_with("自治县") && (name.ends_with("市") || name.ends_with("县"));
}

/// Those of the surest evidence, each region once.
std::vector<RegionMatch> surest(std::vector<RegionMatch> matches)
{
    std::ranges::stable_sort(matches, {}, &RegionMatch::evidence);
    std::vector<RegionMatch> best;
    for (RegionMatch& match : matches) {
        const bool isKnown =
            std::ranges::any_of(best, [&](const RegionMatch& each) { return each.region == match.region; });
        if (!isKnown && match.evidence == matches.front().evidence)
            best.push_back(std::move(match));
    }
    return best;
}

} // namespace

RegionFinder::RegionFinder(const std::vector<domain::Region>& regions)
{
    for (const domain::Region& region : regions) {
        m_parents.emplace(region.code, region.parent);
        m_names.emplace(region.code, region.name.zh);
        add(region.code.text, {region.code, RegionEvidence::Code});
        // Every city has its "市辖区": the name alone says nothing.
        if (region.name.zh != "市辖区")
            add(region.name.zh, {region.code, RegionEvidence::Name});
        add(region.name.en, {region.code, RegionEvidence::Name});
        add(shortRegionName(region.name.zh), {region.code, RegionEvidence::ShortName});
    }
    addFormer();
}

void RegionFinder::add(const std::string& word, const RegionMatch& match)
{
    if (!word.empty())
        m_words[foldedName(word)].push_back(match);
}

void RegionFinder::addFormer()
{
    for (const FormerRegion& former : formerRegions()) {
        const domain::RegionCode now{former.now};
        if (!m_parents.contains(now))
            continue;
        if (!m_parents.contains({former.code})) // a workspace may still have the region of before
            add(former.code, {now, RegionEvidence::FormerCode, former.isSameArea});
        add(former.name, {now, RegionEvidence::FormerName, former.isSameArea});
        add(shortRegionName(former.name), {now, RegionEvidence::ShortName, former.isSameArea});
    }
}

RegionFinder::Matches RegionFinder::known(const std::string& word) const
{
    const auto found = m_words.find(word);
    if (found != m_words.end())
        return found->second;
    // "恭城县" of an autonomous county, and "龙南县" of what is a city now. But 象山县 is not the 象山区 of another
    // city, nor 南昌县 the 南昌市 that has districts and counties of its own.
    const auto similar = m_words.find(shortRegionName(word));
    Matches matches = similar == m_words.end() ? Matches() : similar->second;
    std::erase_if(matches, [&](const RegionMatch& match) {
        return match.evidence != RegionEvidence::ShortName || !isCounty(match.region) ||
               !mayBecome(word, m_names.at(match.region));
    });
    return matches;
}

RegionFinder::Matches RegionFinder::belowNamed(const std::string& folded) const
{
    Matches matches;
    for (std::size_t at = 1; at < folded.size() && matches.empty(); ++at) {
        const bool isWithinCharacter = (static_cast<unsigned char>(folded[at]) & 0xC0U) == 0x80U;
        const Matches below = isWithinCharacter ? Matches() : known(folded.substr(at));
        if (below.empty())
            continue;
        const Matches above = find(std::string_view(folded).substr(0, at));
        std::ranges::copy_if(below, std::back_inserter(matches), [&](const RegionMatch& match) {
            return std::ranges::any_of(above, [&](const RegionMatch& each) {
                return each.region != match.region && isWithin(match.region, each.region);
            });
        });
    }
    return matches;
}

bool RegionFinder::isWithin(const domain::RegionCode& region, const domain::RegionCode& above) const
{
    domain::RegionCode at = region;
    // As often as there are regions at most: a workspace of another program might have a circle.
    for (std::size_t step = 0; step <= m_parents.size() && !at.isNone(); ++step) {
        if (at == above)
            return true;
        const auto parent = m_parents.find(at);
        at = parent == m_parents.end() ? domain::RegionCode() : parent->second;
    }
    return false;
}

std::vector<RegionMatch> RegionFinder::find(std::string_view written, const domain::RegionCode& within) const
{
    const std::string folded = foldedName(written);
    const std::string_view digits = regionDigits(folded);
    Matches matches = known(digits.empty() ? folded : std::string(digits));
    if (matches.empty())
        matches = belowNamed(folded);
    if (matches.empty()) {
        const BilingualName both = bilingualName(folded);
        matches = known(both.chinese);
        if (matches.empty())
            matches = known(both.english);
    }
    if (const std::string_view plain = withoutNoteSigns(folded); matches.empty() && plain.size() < folded.size())
        return find(plain, within);
    if (!within.isNone())
        std::erase_if(matches, [&](const RegionMatch& match) { return !isWithin(match.region, within); });
    return surest(std::move(matches));
}

} // namespace wm::ingest
