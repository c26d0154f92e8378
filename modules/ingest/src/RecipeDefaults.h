// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/ValueImport.h"

#include <optional>
#include <string>

namespace wm::ingest {

/// What the recipe says of all values, resolved.
struct RecipeDefaults {
    const domain::Indicator* indicator = nullptr;
    std::optional<domain::Unit> unit;
    std::optional<domain::Period> period;
    domain::RegionCode region;
    std::string valueKind = "level";
    domain::DocumentId document;
};
/// Errors: InvalidArgument, naming what the workspace does not have.
[[nodiscard]] Result<RecipeDefaults> defaultsOf(const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary);

} // namespace wm::ingest
