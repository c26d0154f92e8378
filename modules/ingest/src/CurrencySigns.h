// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace wm::ingest {

/// Whether words beside a number have the sign, code or name of a currency other than yuan: "$", "HK$", "EUR", "港元".
[[nodiscard]] bool sayForeignCurrency(std::string_view words);

/// Whether a sign or code that stands where only a currency can stand is one of yuan, or none: "¥", "CNY", "".
[[nodiscard]] bool isYuan(std::string_view sign);

} // namespace wm::ingest
