// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceNote.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <vector>

namespace wm::workspace {

using presentation::filledIn;

namespace {
constexpr std::size_t kMostSources = 3;
}

std::string sourceNote(const Snapshot& snapshot, std::span<const domain::DocumentId> documents,
                       const presentation::Words& words)
{
    std::vector<std::string> titles;
    for (const domain::DocumentId id : documents) {
        const domain::Document* document = snapshot.findDocument(id);
        if (document && std::ranges::find(titles, document->title) == titles.end())
            titles.push_back(document->title);
    }
    if (titles.empty())
        return {};
    const std::size_t left = titles.size() - std::min(titles.size(), kMostSources);
    titles.resize(titles.size() - left);
    std::string list = join(titles, words.listSeparator);
    if (left > 0)
        list = filledIn(words.moreSources, list, std::to_string(left));
    return filledIn(words.sourceLabel, list);
}

std::string fillingNote(const domain::FilledIn& filling, const presentation::Words& words)
{
    return filledIn(words.phrase("filling.source"), filling.source, filling.page);
}

} // namespace wm::workspace
