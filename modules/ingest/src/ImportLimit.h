// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <cstdint>
#include <string>

namespace wm::ingest {

/// ParseFailed when a table has more than is read at once: better told than an office computer without memory.
[[nodiscard]] Result<void> expectNoMore(std::int64_t found, std::int64_t most, const std::string& document, int row);

} // namespace wm::ingest
