// SPDX-License-Identifier: GPL-3.0-or-later
#include "FuzzFile.h"

#include "wm/ingest/RecipeText.h"

#include <cstdlib>

/// Any bytes as a recipe; what is one reads back as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto recipe = wm::ingest::recipeFromText(wm::fuzz::textOf(data, size));
    if (!recipe)
        return 0;
    const auto again = wm::ingest::recipeFromText(wm::ingest::recipeText(*recipe));
    if (!again || *again != *recipe)
        std::abort();
    return 0;
}
