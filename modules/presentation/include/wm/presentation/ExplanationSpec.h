// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Target.h"
#include "wm/domain/Verdict.h"

#include <string>
#include <vector>

namespace wm::presentation {

/// A quantity of an explanation, in words and with its unit.
struct ExplanationLine {
    std::string label;
    std::string value;
};

/// Why a target has its verdict, and what may become of it: everything a reader needs to work it out again.
struct ExplanationSpec {
    domain::TargetId target;
    std::string title;    ///< indicator
    std::string subtitle; ///< region, target with year and value
    domain::Verdict verdict = domain::Verdict::NoData;
    std::string verdictWord;
    std::string profile; ///< "cagr-ratio/1"; empty: the target has no number to judge
    std::string method;  ///< the profile's name in words, with its code
    std::string formula; ///< in signs
    std::vector<ExplanationLine> inputs;
    std::vector<ExplanationLine> workings;
    std::vector<ExplanationLine> thresholds; ///< verdict, from which measure on
    std::vector<std::string> remarks;        ///< sentences: what is special about the inputs, why other methods differ
    std::vector<ExplanationLine> outlook; ///< probability, required rates, year reached; empty when nothing can be said
    std::vector<std::string> sources;     ///< titles of documents

    [[nodiscard]] bool isEmpty() const { return title.empty(); }
};

} // namespace wm::presentation
