// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/Snapshot.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wm::workspace {

/// Targets for one year that followed each other, the earliest first: the last one is in force.
using RevisionChain = std::vector<const domain::Target*>;

/// Which of the targets of one indicator in one region were set anew. A target supersedes another when both are for the
/// same year, of comparable kind and of the same role, and its document
/// - comes from the same issuers (a government's general office speaks for the government), or has the same title but
///   for what marks a revision (修订, 调整, a year in brackets ...), and
/// - was issued later, as far as both dates are known: "2016" and "2016-05" say nothing about each other.
/// Plans of different issuers about one thing stand side by side, and so do two targets of one document. Chains of one
/// are left out. Precondition: the targets have a year.
[[nodiscard]] std::vector<RevisionChain> revisionChains(const Snapshot& snapshot,
                                                        std::span<const domain::Target* const> targets);

/// Where a date stands on an axis of years: 2016-07-01 in the middle of 2016, a year at its beginning. None for a text
/// that is no ISO date, month or year.
[[nodiscard]] std::optional<double> yearOfDate(std::string_view date);

} // namespace wm::workspace
