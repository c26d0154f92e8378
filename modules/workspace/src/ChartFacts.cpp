// SPDX-License-Identifier: GPL-3.0-or-later
#include "Scope.h"

#include "wm/workspace/ChartData.h"

#include <optional>
#include <string_view>

namespace wm::workspace {

namespace {

/// What stands for %1 in a text that was made from the pattern; nothing: it was made from another one.
std::optional<std::string> argumentOf(std::string_view text, std::string_view pattern)
{
    const std::size_t place = pattern.find("%1");
    if (place == std::string_view::npos)
        return std::nullopt;
    const std::string_view before = pattern.substr(0, place);
    const std::string_view after = pattern.substr(place + 2);
    if (text.size() < before.size() + after.size() || !text.starts_with(before) || !text.ends_with(after))
        return std::nullopt;
    return std::string(text.substr(before.size(), text.size() - before.size() - after.size()));
}

} // namespace

presentation::FigureFacts chartFacts(const Snapshot& snapshot, const ChartSubject& subject,
                                     const presentation::ChartSpec& spec, const presentation::Words& words)
{
    presentation::FigureFacts facts;
    const std::string region = regionName(snapshot, subject.region, words.language);
    const bool isChinese = words.language == domain::Language::Chinese;
    facts.title = isChinese || region.empty() ? region + spec.title : spec.title + ", " + region;
    facts.unit = spec.yAxisTitle;
    for (const std::string& note : spec.notes) {
        if (const auto source = argumentOf(note, words.sourceLabel); source && facts.source.empty())
            facts.source = *source;
        else if (const auto method = argumentOf(note, words.methodLabel); method && facts.method.empty())
            facts.method = *method;
        else
            facts.remarks.push_back(note);
    }
    return facts;
}

} // namespace wm::workspace
