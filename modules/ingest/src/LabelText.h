// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wm::ingest {

/// What a row is called, folded, without what only places it in its table: "1.", "（一）", "一、", "其中：", "#".
[[nodiscard]] std::string rowLabel(std::string_view text);

} // namespace wm::ingest
