// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/TargetFilling.h"

#include "Tables.h"
#include "TargetTable.h"

#include "wm/store/Recording.h"

#include <algorithm>

namespace wm::store {

namespace {

Result<void> checkFilling(Connection& connection, const domain::Filling& filling, const domain::Target& target)
{
    WM_TRY(const std::vector<domain::Indicator> indicators, loadIndicators(connection));
    const auto indicator = std::ranges::find(indicators, target.indicator, &domain::Indicator::id);
    if (indicator == indicators.end())
        return fail(ErrorCode::ParseFailed, "target " + target.code + ": its indicator is not there");
    const Issues faults = faultsOf(filling, target, *indicator);
    if (faults.empty())
        return {};
    return fail(ErrorCode::InvalidArgument, "target " + target.code + ", " + domain::faultText(faults.front()));
}

} // namespace

Result<void> changeFilling(Connection& connection, domain::TargetId id, const std::optional<domain::Filling>& before,
                           const std::optional<domain::Filling>& after, const domain::ChangeNote& by)
{
    WM_TRY(Recording recording, Recording::begin(connection, by));
    WM_TRY(domain::Target target, loadTarget(connection, id));
    if (fillingOf(target) != before)
        return fail(ErrorCode::Conflict,
                    "what is filled in for target " + target.code + " has been changed by somebody else meanwhile");
    if (after)
        WM_CHECK(checkFilling(connection, *after, target));
    WM_CHECK(updateFilling(connection, filledTarget(std::move(target), after)));
    WM_TRY([[maybe_unused]] const domain::ChangeId change, recording.commit());
    return {};
}

} // namespace wm::store
