// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wm::ingest {

/// What a row is called, folded, without what only places it in its table: "1.", "（一）", "一、", "其中：", "#".
[[nodiscard]] std::string rowLabel(std::string_view text);

/// A folded name as it stands in the text, with its capital letters: "gdp" in "1. GDP（亿元）" is "GDP". Where it does
/// not stand there in one piece it is given back as it is.
[[nodiscard]] std::string writtenName(std::string_view text, const std::string& folded);

/// Whether it is counted as groups of rows are: "一、综合", "（二）人口".
[[nodiscard]] bool isCounted(std::string_view text);

/// Whether a line below or between rows is a note or a source.
[[nodiscard]] bool isNote(std::string_view line);

/// Whether a label means the whole of what its table is about ("全市", "合计").
[[nodiscard]] bool isWholeRegion(std::string_view label);

} // namespace wm::ingest
