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
    for (const domain::Term& term : catalogue.terms) {
        if (term.vocabulary != "value_kind")
            continue;
        for (const std::string& word : {term.code, term.name.zh, term.name.en})
            valueKinds.emplace(foldedName(word), term.code);
    }
}

} // namespace wm::ingest
