// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/ImportRecipe.h"

#include <string>
#include <string_view>

/// Recipes as files.
namespace wm::ingest {

/// JSON, readable and in a fixed order.
[[nodiscard]] std::string recipeText(const domain::ImportRecipe& recipe);
/// Errors: ParseFailed, naming what was found and expected, for what is no recipe or one of a newer kind. Unknown
/// members are an error: a recipe that is half understood would read a table wrongly.
[[nodiscard]] Result<domain::ImportRecipe> recipeFromText(std::string_view text);

} // namespace wm::ingest
