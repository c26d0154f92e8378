// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetRevisions.h"

#include "wm/base/Number.h"
#include "wm/domain/Period.h"
#include "wm/workspace/Revision.h"

#include <algorithm>
#include <array>
#include <set>

namespace wm::workspace {

namespace {

using domain::Document;
using domain::Target;

/// What a government's office issues, the government has decided.
constexpr std::array<std::string_view, 2> kOffices{"办公厅", "办公室"};
/// What a title says of being a revision; years in brackets are taken out as well.
constexpr std::array<std::string_view, 8> kRevisionMarks{"（修订版）", "（修订）", "（调整）", "修订版",
                                                         "修订",       "中期调整", "调整",     "修编"};

void removeAll(std::string& text, std::string_view part)
{
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at))
        text.erase(at, part.size());
}

std::set<std::string> issuersOf(const Document& document)
{
    std::set<std::string> issuers;
    std::string_view rest = document.issuer;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        std::string issuer(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        for (const std::string_view office : kOffices) {
            if (issuer.size() > office.size() && issuer.ends_with(office))
                issuer.resize(issuer.size() - office.size());
        }
        if (!issuer.empty())
            issuers.insert(std::move(issuer));
    }
    return issuers;
}

/// The title without what tells one version of a plan from another.
std::string seriesTitle(std::string title)
{
    for (const std::string_view open : {"（20", "(20"}) {
        const std::string_view close = open.front() == '(' ? ")" : "）";
        for (std::size_t at = title.find(open); at != std::string::npos; at = title.find(open, at)) {
            const std::size_t end = title.find(close, at);
            if (end == std::string::npos)
                break;
            title.erase(at, end + close.size() - at);
        }
    }
    for (const std::string_view mark : kRevisionMarks)
        removeAll(title, mark);
    return title;
}

bool isSameSeries(const Document& one, const Document& other)
{
    const std::set<std::string> issuers = issuersOf(one);
    if (!issuers.empty() && issuers == issuersOf(other))
        return true;
    return !one.title.empty() && seriesTitle(one.title) == seriesTitle(other.title);
}

/// ISO dates are in the order of their texts, as far as both go.
bool isEarlier(const Document& one, const Document& other)
{
    const std::size_t known = std::min(one.issuedOn.size(), other.issuedOn.size());
    return one.issuedOn.compare(0, known, other.issuedOn, 0, known) < 0;
}

bool areDated(const Document& one, const Document& other)
{
    return yearOfDate(one.issuedOn) && yearOfDate(other.issuedOn);
}

bool isSuperseded(const Snapshot& snapshot, const Target& earlier, const Target& later)
{
    const Document* before = snapshot.findDocument(earlier.document);
    const Document* after = snapshot.findDocument(later.document);
    return before && after && revisionObstacles({earlier, *before}, {later, *after}).empty();
}

} // namespace

std::optional<double> yearOfDate(std::string_view date)
{
    const auto period = domain::Period::parse(date);
    if (!period || period->isUnnamed() || period->isSpan())
        return std::nullopt;
    constexpr double kMonths = 12.0, kDays = 31.0;
    double share = 0.0;
    if (date.size() >= 7)
        share += (*parseInteger(date.substr(5, 2)) - 1) / kMonths;
    if (date.size() >= 10)
        share += (*parseInteger(date.substr(8, 2)) - 1) / kMonths / kDays;
    return *period->firstYear() + share;
}

std::vector<RevisionObstacle> revisionObstacles(const DocumentedTarget& earlier, const DocumentedTarget& later)
{
    const Target &was = earlier.target, &is = later.target;
    const Document &before = earlier.document, &after = later.document;
    std::vector<RevisionObstacle> obstacles;
    const auto check = [&obstacles](bool isMet, RevisionObstacle obstacle) {
        if (!isMet)
            obstacles.push_back(obstacle);
        return isMet;
    };
    check(was.indicator == is.indicator && was.region == is.region, RevisionObstacle::OtherSubject);
    if (check(was.year && is.year, RevisionObstacle::NoYear))
        check(was.year == is.year, RevisionObstacle::OtherYear);
    check(was.role == is.role, RevisionObstacle::OtherRole);
    check(domain::areComparable(was.valueKind, is.valueKind), RevisionObstacle::OtherKind);
    // What follows would be true of any two targets of one document.
    if (!check(before.id != after.id, RevisionObstacle::SameDocument))
        return obstacles;
    check(isSameSeries(before, after), RevisionObstacle::OtherSeries);
    if (check(areDated(before, after), RevisionObstacle::UnknownDate))
        check(isEarlier(before, after), RevisionObstacle::DateNotLater);
    return obstacles;
}

std::vector<RevisionChain> revisionChains(const Snapshot& snapshot, std::span<const Target* const> targets)
{
    std::vector<const Target*> byDate(targets.begin(), targets.end());
    const auto issued = [&](const Target* target) {
        const Document* document = snapshot.findDocument(target->document);
        return document ? document->issuedOn : std::string();
    };
    std::ranges::stable_sort(byDate, {}, issued);
    std::vector<RevisionChain> chains;
    for (const Target* target : byDate) {
        const auto chain = std::ranges::find_if(
            chains, [&](const RevisionChain& each) { return isSuperseded(snapshot, *each.back(), *target); });
        if (chain == chains.end())
            chains.push_back({target});
        else
            chain->push_back(target);
    }
    std::erase_if(chains, [](const RevisionChain& chain) { return chain.size() < 2; });
    return chains;
}

} // namespace wm::workspace
