// SPDX-License-Identifier: GPL-3.0-or-later
#include "Restorations.h"

#include "TableAccess.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace wm::store {

namespace {

/// A restoration, and the change that it takes back; none: it puts back a state.
using TakingBack = std::pair<domain::ChangeId, domain::ChangeId>;

/// Newest first.
Result<std::vector<TakingBack>> loadTakingBack(Connection& connection)
{
    return loadRows<TakingBack>(
        connection, "SELECT id, source FROM change WHERE act = 'restore' ORDER BY id DESC",
        [](const Statement& row) -> Result<TakingBack> {
            return TakingBack{{row.integer(0)}, {parseInteger(row.text(1)).value_or(0)}}; // see restoredFrom()
        });
}

} // namespace

Result<Restorations> Restorations::load(Connection& connection, const std::optional<domain::ChangeId>& before)
{
    WM_TRY(std::vector<TakingBack> all, loadTakingBack(connection));
    std::erase_if(all, [&](const TakingBack& each) { return before && !(each.first < *before); });
    Restorations restorations;
    for (const auto& [restoration, takenBack] : all) {
        // What could take it back is newer and has been seen.
        if (restorations.isTakenBack(restoration))
            continue;
        restorations.m_takenBack.insert(takenBack);
        const bool isOfRestoration =
            std::ranges::binary_search(all, takenBack, std::ranges::greater(), &TakingBack::first);
        if (!isOfRestoration && restorations.m_last.isNone())
            restorations.m_last = restoration;
    }
    return restorations;
}

} // namespace wm::store
