// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <string>

namespace wm::workspace {

/// "≥ 16%": the condition with its unit, or the verdict's word for a target without a number.
[[nodiscard]] std::string wantedText(const Snapshot& snapshot, const domain::Target& target,
                                     const presentation::Words& words);

/// "2020 target ≥ 16%".
[[nodiscard]] std::string targetLine(const Snapshot& snapshot, const domain::Target& target,
                                     const presentation::Words& words);

/// "规划 (2016-05)": a document's title with its date.
[[nodiscard]] std::string datedTitle(const domain::Document& document);

/// "Superseded by ≥ 18%, 规划 (2016-05)"; empty for a target in force.
[[nodiscard]] std::string successorText(const Snapshot& snapshot, const domain::Target& target,
                                        const presentation::Words& words);

/// An observed value with qualifier and unit: "> 50%".
[[nodiscard]] std::string observedText(const Snapshot& snapshot, const domain::Indicator& indicator, double value,
                                       domain::Comparator qualifier, const presentation::Words& words);

/// Four significant digits, as nothing projected is known to more.
[[nodiscard]] double roundedForShow(double value);

/// "12.1–15.3%": two projected values with the unit.
[[nodiscard]] std::string rangeText(const Snapshot& snapshot, const domain::Indicator& indicator, double lower,
                                    double upper, const presentation::Words& words);

/// Four significant digits, for numbers that were worked out: "0.8532".
[[nodiscard]] std::string shortNumber(double value);

/// A share as percentage with one decimal below 100 %: "7.2%".
[[nodiscard]] std::string precisePercentText(double share);

[[nodiscard]] const std::string& verdictWord(domain::Verdict verdict, const presentation::Words& words);

} // namespace wm::workspace
