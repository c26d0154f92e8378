// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <filesystem>

/// Whether a workspace can be changed where it lies, asked before somebody types what cannot be stored.
namespace wm::workspace {

enum class Access {
    Writable,
    ReadOnly, ///< the file, or the folder, in which a journal has to be written
    InUse,    ///< another program is writing, for longer than one change takes
};

/// Nothing in the file changes. Blocks, no more than a second where another program is writing; any thread.
/// Errors: NotFound, ParseFailed, DatabaseFailed.
[[nodiscard]] Result<Access> accessTo(const std::filesystem::path& file);

} // namespace wm::workspace
