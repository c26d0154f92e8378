// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExplanationText.h"

namespace wm::cli {

namespace {

using presentation::ExplanationLine;

std::string linesText(const std::vector<ExplanationLine>& lines)
{
    std::string text;
    for (const ExplanationLine& line : lines)
        text += "  " + line.label + ": " + line.value + "\n";
    return text.empty() ? text : "\n" + text;
}

} // namespace

std::string explanationText(const presentation::ExplanationSpec& explanation)
{
    std::string text = explanation.title + "\n" + explanation.subtitle + "\n" + explanation.verdictWord + "\n";
    text += linesText(explanation.inputs);
    if (!explanation.method.empty())
        text += "\n" + explanation.method + "\n  " + explanation.formula + "\n";
    text += linesText(explanation.workings) + linesText(explanation.thresholds);
    if (!explanation.remarks.empty())
        text += "\n";
    for (const std::string& remark : explanation.remarks)
        text += "- " + remark + "\n";
    text += linesText(explanation.outlook);
    for (const std::string& source : explanation.sources)
        text += (&source == &explanation.sources.front() ? "\n" : "") + source + "\n";
    return text;
}

} // namespace wm::cli
