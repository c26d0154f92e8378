// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"
#include "wm/store/Connection.h"

#include <optional>
#include <set>

namespace wm::store {

/// What of a history was taken back. Taking back a restoration brings back what it took back.
class Restorations {
public:
    /// Those of the whole history, or of what was made before a change. Errors: DatabaseFailed.
    [[nodiscard]] static Result<Restorations> load(Connection& connection,
                                                   const std::optional<domain::ChangeId>& before = {});

    /// By a restoration that was not taken back itself.
    [[nodiscard]] bool isTakenBack(domain::ChangeId change) const { return m_takenBack.contains(change); }
    /// The last one that still has an effect of its own: neither taken back nor only the taking back of another one.
    /// None: there is none.
    [[nodiscard]] domain::ChangeId last() const { return m_last; }

private:
    std::set<domain::ChangeId> m_takenBack;
    domain::ChangeId m_last;
};

} // namespace wm::store
