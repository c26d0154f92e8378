// SPDX-License-Identifier: GPL-3.0-or-later
#include "CurrencySigns.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

constexpr std::array<std::string_view, 40> kForeign{
    "$",   "＄",  "€",    "£",    "￡",   "₩",    "￦",     "₽",    "₹",    "฿",    "₫",    "₱",   "USD", "EUR",
    "HKD", "MOP", "TWD",  "GBP",  "JPY",  "KRW",  "SGD",    "AUD",  "CAD",  "NZD",  "CHF",  "RUB", "INR", "THB",
    "VND", "MYR", "美元", "欧元", "港元", "港币", "澳门元", "台币", "日元", "英镑", "韩元", "卢布"};
constexpr std::array<std::string_view, 9> kYuan{"", "¥", "￥", "元", "CNY", "RMB", "CN¥", "人民币", "人民币元"};

} // namespace

bool sayForeignCurrency(std::string_view words)
{
    return std::ranges::any_of(kForeign, [&](auto sign) { return words.find(sign) != std::string_view::npos; });
}

bool isYuan(std::string_view sign)
{
    return std::ranges::find(kYuan, sign) != kYuan.end();
}

} // namespace wm::ingest
