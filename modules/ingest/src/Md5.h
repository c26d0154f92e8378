// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wm::ingest {

/// The 16 bytes of RFC 1321. Good for nothing but reading what was written with it.
[[nodiscard]] std::string md5(std::string_view bytes);

} // namespace wm::ingest
