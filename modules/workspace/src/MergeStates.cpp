// SPDX-License-Identifier: GPL-3.0-or-later
#include "MergeStates.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/History.h"
#include "wm/store/MergeSource.h"
#include "wm/store/Past.h"

#include <algorithm>
#include <ranges>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace wm::workspace {

namespace {

/// Each takes two connections. What is older counts only where the two have differed ever since: then they are asked.
constexpr std::size_t kMostAgreements = 8;

/// The changes of a merge: that after which one was merged, and that by which the other took it.
struct MergePair {
    domain::ChangeId theirs, ours;
    bool isTaken = false; ///< by ours
};

/// Later than `start` of theirs, oldest first.
Result<std::vector<MergePair>> mergePairs(store::Connection& ours, store::Connection& theirs)
{
    std::vector<MergePair> pairs;
    WM_TRY(const std::vector<store::MergeSource> taken, store::mergesOf(theirs, ours));
    for (const store::MergeSource& merge : taken)
        pairs.push_back({merge.sourceChange, merge.change, true});
    WM_TRY(const std::vector<store::MergeSource> given, store::mergesOf(ours, theirs));
    for (const store::MergeSource& merge : given)
        pairs.push_back({merge.change, merge.sourceChange, false});
    std::ranges::sort(pairs, {}, [](const MergePair& pair) { return std::tuple(pair.theirs, pair.ours); });
    return pairs;
}

Result<PastWorkspace> pastOf(store::Connection connection, domain::ChangeId change, const TaskContext& context)
{
    WM_CHECK(store::showPast(connection, change));
    WM_TRY(domain::Catalogue records, store::loadCatalogue(connection, context, store::ObservationRows::None));
    return PastWorkspace{std::move(connection), std::move(records)};
}

Result<MergeBase> baseAt(store::Connection& theirs, domain::ChangeId change, bool isMerge)
{
    WM_TRY(const std::vector<domain::Change> changes, store::loadChanges(theirs));
    const auto found = std::ranges::find(changes, change, &domain::Change::id);
    return MergeBase{found == changes.end() ? std::string() : found->madeAt, isMerge};
}

/// Ours right after the last merges from theirs.
template <class Open>
Result<std::vector<PastWorkspace>> statesAfterTaking(const std::vector<MergePair>& pairs, const Open& open,
                                                     const TaskContext& context)
{
    std::vector<PastWorkspace> states;
    for (const MergePair& pair : pairs | std::views::reverse) {
        if (!pair.isTaken || states.size() == kMostAgreements)
            continue;
        WM_CHECK(context.checkpoint(0, 0));
        WM_TRY(store::Connection connection, open());
        WM_TRY(PastWorkspace state, pastOf(std::move(connection), pair.ours, context));
        states.push_back(std::move(state));
    }
    return states;
}

template <class Row>
void addMissing(std::vector<Row>& rows, const std::vector<Row>& more)
{
    std::unordered_set<std::int64_t> known;
    for (const Row& row : rows)
        known.insert(row.id.value);
    std::ranges::copy_if(more, std::back_inserter(rows), [&](const Row& row) { return !known.contains(row.id.value); });
}

} // namespace

Result<MergeStates> MergeStates::load(const std::filesystem::path& ours, const OtherWorkspace& other,
                                      const TaskContext& context)
{
    const auto openOurs = [&] {
        return store::Connection::open(ours, store::OpenMode::ReadOnly);
    };
    WM_TRY(store::Connection here, openOurs());
    WM_TRY(store::Connection there, other.connect());
    MergeStates states;
    WM_TRY(const std::optional<domain::ChangeId> common, store::lastCommonChange(here, there));
    WM_TRY(std::vector<MergePair> pairs, mergePairs(here, there));
    if (common)
        std::erase_if(pairs, [&](const MergePair& pair) { return !(*common < pair.theirs); });
    const auto lastTaken = std::ranges::find(pairs.rbegin(), pairs.rend(), true, &MergePair::isTaken);
    std::optional<domain::ChangeId> taken;
    if (lastTaken != pairs.rend())
        taken = lastTaken->theirs;
    states.common = common.value_or(domain::ChangeId());
    if (!common && !taken)
        return states; // what theirs has taken from ours counts only where it is known what theirs was before
    const domain::ChangeId start = common ? *common : *taken;
    if (!common) {
        WM_TRY(states.afterTaking, statesAfterTaking(pairs, openOurs, context));
        std::erase_if(pairs, [&](const MergePair& pair) { return !(start < pair.theirs); });
    }
    if (pairs.size() > kMostAgreements)
        pairs.erase(pairs.begin(), pairs.end() - static_cast<std::ptrdiff_t>(kMostAgreements));
    WM_TRY(states.base, baseAt(there, pairs.empty() ? start : pairs.back().theirs, !common || !pairs.empty()));

    WM_TRY(store::Connection atStart, other.connect());
    WM_TRY(states.start, pastOf(std::move(atStart), start, context));
    if (common && taken) {
        WM_TRY(store::Connection atTaken, other.connect());
        WM_TRY(states.taken, pastOf(std::move(atTaken), *taken, context));
    }
    if (common) {
        WM_TRY(states.copied, openOurs());
        WM_CHECK(store::showPast(*states.copied, *common));
    }
    for (const MergePair& pair : pairs) {
        WM_CHECK(context.checkpoint(0, 0));
        WM_TRY(store::Connection ourFile, openOurs());
        WM_TRY(PastWorkspace ofOurs, pastOf(std::move(ourFile), pair.ours, context));
        WM_TRY(store::Connection theirFile, other.connect());
        WM_TRY(PastWorkspace ofTheirs, pastOf(std::move(theirFile), pair.theirs, context));
        states.agreed.push_back({std::move(ofOurs), std::move(ofTheirs), !taken || *taken < pair.theirs});
    }
    return states;
}

std::optional<CopiedRecords> MergeStates::whenCopied() const
{
    if (common.isNone())
        return std::nullopt;
    return CopiedRecords{common, start->records};
}

void MergeStates::giveCodes(const CodesApart& codes)
{
    if (start)
        codes.giveTo(start->records);
    if (taken)
        codes.giveTo(taken->records);
    for (AgreedState& state : agreed)
        codes.giveTo(state.theirs.records);
}

domain::Catalogue MergeStates::withReferences(domain::Catalogue theirs) const
{
    const auto add = [&](const domain::Catalogue& past) {
        addMissing(theirs.documents, past.documents);
        addMissing(theirs.indicators, past.indicators);
    };
    if (start)
        add(start->records);
    if (taken)
        add(taken->records);
    for (const AgreedState& state : agreed)
        add(state.theirs.records);
    return theirs;
}

MergeReaders MergeStates::readers(store::Connection& ours, store::Connection& theirs)
{
    MergeReaders readers{ours,
                         theirs,
                         start ? &start->connection : nullptr,
                         taken ? &taken->connection : nullptr,
                         copied ? &*copied : nullptr,
                         {}};
    for (AgreedState& state : agreed)
        readers.agreed.push_back({state.ours.connection, state.theirs.connection, state.isSinceTaken});
    return readers;
}

} // namespace wm::workspace
