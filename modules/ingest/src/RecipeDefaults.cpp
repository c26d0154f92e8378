// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecipeDefaults.h"

#include <utility>

namespace wm::ingest {

Result<RecipeDefaults> defaultsOf(const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary)
{
    RecipeDefaults defaults;
    const auto unknown = [](const char* what, const std::string& found) {
        return fail(ErrorCode::InvalidArgument,
                    std::string("the recipe names the unknown ") + what + " \"" + found + "\"");
    };
    if (!recipe.region.empty()) {
        const auto found = vocabulary.regions.find(recipe.region);
        if (found.size() != 1 || found.front().evidence != RegionEvidence::Code)
            return unknown("region", recipe.region);
        defaults.region = found.front().region;
    }
    if (!recipe.indicator.empty()) {
        const auto found = vocabulary.indicatorsByCode.find(recipe.indicator);
        if (found == vocabulary.indicatorsByCode.end())
            return unknown("indicator", recipe.indicator);
        defaults.indicator = found->second;
    }
    if (!recipe.unit.empty())
        defaults.unit = vocabulary.units.find(recipe.unit);
    if (!recipe.unit.empty() && !defaults.unit)
        return unknown("unit", recipe.unit);
    if (!recipe.period.empty())
        defaults.period = domain::Period::parse(recipe.period);
    if (!recipe.period.empty() && !defaults.period)
        return unknown("period", recipe.period);
    if (!recipe.document.empty()) {
        const auto found = vocabulary.documentsByCode.find(recipe.document);
        if (found == vocabulary.documentsByCode.end())
            return unknown("document", recipe.document);
        defaults.document = found->second;
    }
    if (!recipe.valueKind.empty()) {
        const auto found = vocabulary.valueKinds.find(recipe.valueKind);
        if (found == vocabulary.valueKinds.end() || found->second != recipe.valueKind)
            return unknown("value kind", recipe.valueKind);
        defaults.valueKind = recipe.valueKind;
    }
    return defaults;
}

} // namespace wm::ingest
