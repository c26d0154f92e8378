// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartRevisions.h"

#include "TargetRevisions.h"
#include "TargetText.h"

#include "wm/base/Text.h"
#include "wm/presentation/NumberText.h"

#include <algorithm>

namespace wm::workspace {

namespace {

using domain::Target;
using presentation::ChartSpec;
using presentation::filledIn;
using presentation::Words;

presentation::ChartTarget& markerOf(const Target& target, ChartSpec& spec)
{
    return *std::ranges::find(spec.targets, target.id, &presentation::ChartTarget::id);
}

void supersede(const Snapshot& snapshot, const Target& earlier, const Words& words, ChartSpec& spec)
{
    presentation::ChartTarget& marker = markerOf(earlier, spec);
    marker.isSuperseded = true;
    marker.readOut += "\n" + successorText(snapshot, earlier, words);
    std::erase_if(spec.paths, [&](const presentation::ChartPath& path) { return path.target == earlier.id; });
}

void addChain(const Snapshot& snapshot, const RevisionChain& chain, const Words& words, ChartSpec& spec)
{
    const Target& last = *chain.back();
    presentation::ChartRevision revision{last.id, *last.year, {}};
    std::vector<std::string> texts;
    for (std::size_t index = 0; index < chain.size(); ++index) {
        const Target& target = *chain[index];
        const domain::Document& document = *snapshot.findDocument(target.document);
        const std::string dated = filledIn(words.pointLabel, document.issuedOn, targetLine(snapshot, target, words));
        revision.steps.push_back({*yearOfDate(document.issuedOn), *target.value, dated + "\n" + document.title});
        texts.push_back(filledIn(words.pointLabel, document.issuedOn, wantedText(snapshot, target, words)));
        if (index + 1 < chain.size())
            supersede(snapshot, target, words, spec);
    }
    const Target& before = *chain[chain.size() - 2];
    markerOf(last, spec).readOut +=
        "\n" + filledIn(words.phrase("revision.before"), wantedText(snapshot, before, words),
                        datedTitle(*snapshot.findDocument(before.document)));
    spec.notes.push_back(
        filledIn(words.phrase("revision.note"), std::to_string(*last.year), join(texts, words.listSeparator)));
    spec.revisions.push_back(std::move(revision));
}

} // namespace

void addRevisions(const Snapshot& snapshot, const ChartContent& content, const Words& words, ChartSpec& spec)
{
    const auto chains = revisionChains(snapshot, content.targets);
    for (const RevisionChain& chain : chains)
        addChain(snapshot, chain, words, spec);
    if (chains.empty())
        return;
    // Painted first, so that the target in force lies on top of a superseded one of the same value.
    std::ranges::stable_partition(spec.targets, &presentation::ChartTarget::isSuperseded);
    spec.legend.push_back({presentation::ChartLegendEntry::Mark::Revision, words.phrase("revision.legend")});
}

} // namespace wm::workspace
