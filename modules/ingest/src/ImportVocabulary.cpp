// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Text.h"
#include "wm/ingest/ValueImport.h"

namespace wm::ingest {

ImportVocabulary::ImportVocabulary(const domain::Catalogue& catalogue)
    : regions(catalogue.regions)
    , indicators(catalogue.indicators)
    , units(catalogue.units)
{
    for (const domain::Region& region : catalogue.regions)
        regionsByCode.emplace(region.code.text, &region);
    for (const domain::Indicator& indicator : catalogue.indicators)
        indicatorsByCode.emplace(indicator.code, &indicator);
    for (const domain::Document& document : catalogue.documents)
        documentsByCode.emplace(document.code, document.id);
    std::unordered_set<std::string> kinds;
    for (const domain::Term& term : catalogue.terms) {
        for (const std::string& word : {term.code, term.name.zh, term.name.en}) {
            if (term.vocabulary == "value_kind")
                valueKinds.emplace(foldedName(word), term.code);
            else if (term.vocabulary == "facility_layer")
                facilityLayers.insert(foldedName(word));
            else if (term.vocabulary == "facility_kind")
                kinds.insert(foldedName(word));
        }
    }
    for (const std::string& kind : kinds)
        facilityLayers.erase(kind);
}

} // namespace wm::ingest
