// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/store/Connection.h"
#include "wm/workspace/Snapshot.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace wm::workspace {

/// Opens a connection of its own, on any thread: to a file as it is, or as it was.
using OpenReader = std::function<Result<store::Connection>()>;

/// A snapshot of what `first` reads, and more connections that `open` gives where they are needed.
/// Errors: as Workspace::loadSnapshot(), and those of `open`.
[[nodiscard]] Result<SnapshotPtr> loadSnapshot(const std::filesystem::path& file, store::Connection first,
                                               const OpenReader& open, const AssessmentOptions& options,
                                               std::int64_t mostHeld, const TaskContext& context);

} // namespace wm::workspace
