// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Search.h"

#include "Pinyin.h"
#include "SearchCandidates.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <tuple>

namespace wm::workspace {

namespace {

/// Best first.
enum class Rank { Exact, Prefix, Inside, Typed, None };

/// What somebody typed, made ready once.
struct Query {
    std::string text;    ///< as it is, without blanks at its ends, ASCII in lower case
    std::string letters; ///< to be read as pinyin; empty where it is none
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// ASCII only: the English names of the data have nothing else.
char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return lowered(c); });
    return result;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

Query queryOf(std::string_view text)
{
    constexpr std::size_t kMostLetters = 64; // no name is longer; what is typed by accident may be
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    Query query{lowered(text), {}};
    std::ranges::copy_if(query.text, std::back_inserter(query.letters),
                         [](char c) { return !isBlank(c) && c != '\''; });
    if (!std::ranges::all_of(query.letters, isLetter) || query.letters.size() > kMostLetters)
        query.letters.clear();
    return query;
}

Rank chineseRank(const std::string& name, const Query& query)
{
    const std::size_t found = lowered(name).find(query.text);
    if (found == 0)
        return name.size() == query.text.size() ? Rank::Exact : Rank::Prefix;
    if (found != std::string::npos)
        return Rank::Inside;
    return !query.letters.empty() && isTypedAs(name, query.letters) ? Rank::Typed : Rank::None;
}

Rank englishRank(const std::string& name, const Query& query)
{
    const std::string text = lowered(name);
    if (text.starts_with(query.text))
        return text.size() == query.text.size() ? Rank::Exact : Rank::Prefix;
    for (std::size_t found = text.find(query.text, 1); found != std::string::npos;
         found = text.find(query.text, found + 1)) {
        if (!isLetter(text[found - 1]))
            return Rank::Inside;
    }
    return Rank::None;
}

Rank rankOf(const SearchCandidate& candidate, const Query& query)
{
    Rank best = Rank::None;
    for (const std::string& name : candidate.namesZh)
        best = std::min(best, chineseRank(name, query));
    for (const std::string& name : candidate.namesEn)
        best = std::min(best, englishRank(name, query));
    return best;
}

struct RankedHit {
    Rank rank;
    bool isFacility;
    std::size_t nameLength;
    SearchHit hit;
};

bool goesBefore(const RankedHit& one, const RankedHit& other)
{
    return std::tie(one.rank, one.isFacility, one.nameLength) <
           std::tie(other.rank, other.isFacility, other.nameLength);
}

} // namespace

std::vector<SearchHit> searchPlaces(const Snapshot& snapshot, const BaseMap* baseMap, std::string_view text,
                                    std::size_t most, domain::Language language)
{
    const Query query = queryOf(text);
    if (query.text.empty())
        return {};
    std::vector<RankedHit> found;
    for (SearchCandidate& candidate : searchCandidates(snapshot, baseMap, language)) {
        const Rank rank = rankOf(candidate, query);
        if (rank != Rank::None)
            found.push_back({rank, candidate.hit.kind == SearchHitKind::Facility, candidate.hit.name.size(),
                             std::move(candidate.hit)});
    }
    std::ranges::stable_sort(found, goesBefore);
    std::vector<SearchHit> hits;
    for (RankedHit& hit : found | std::views::take(most))
        hits.push_back(std::move(hit.hit));
    return hits;
}

} // namespace wm::workspace
