// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CodesApart.h"
#include "MergedValues.h"
#include "OtherWorkspace.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace wm::workspace {

/// One of the two files as it was after a change.
struct PastWorkspace {
    store::Connection connection;
    domain::Catalogue records; ///< without values
};

/// Both files when one had just been merged into the other.
struct AgreedState {
    PastWorkspace ours, theirs;
    bool isSinceTaken = false; ///< came after ours had last taken from theirs
};

/// What both files have known, as far as their histories tell.
struct MergeStates {
    std::optional<PastWorkspace> start;      ///< theirs when one was copied, or ours first knew of it; absent: no base
    std::optional<PastWorkspace> taken;      ///< theirs when ours last took from it
    std::optional<store::Connection> copied; ///< ours when one was copied
    std::vector<AgreedState> agreed;         ///< oldest first
    std::vector<PastWorkspace> afterTaking;  ///< ours each time it had taken from theirs, where they were never one
    std::optional<MergeBase> base;
    domain::ChangeId common; ///< the last change that both have; none: they were never one

    /// Errors: NotFound, DatabaseFailed, ParseFailed, Cancelled.
    [[nodiscard]] static Result<MergeStates> load(const std::filesystem::path& ours, const OtherWorkspace& other,
                                                  const TaskContext& context);

    /// What both had when one was copied; absent: they were never one. Lives as long as this.
    [[nodiscard]] std::optional<CopiedRecords> whenCopied() const;
    /// In theirs as it was.
    void giveCodes(const CodesApart& codes);
    /// With documents and indicators of theirs as it was, so that values of before can be named as well.
    [[nodiscard]] domain::Catalogue withReferences(domain::Catalogue theirs) const;
    /// The connections must outlive what is given back, and so must this.
    [[nodiscard]] MergeReaders readers(store::Connection& ours, store::Connection& theirs);
};

} // namespace wm::workspace
