// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/RecipeTable.h"

#include "TableAccess.h"

namespace wm::store {

Result<std::vector<std::pair<std::string, std::string>>> loadRecipes(Connection& connection)
{
    using Named = std::pair<std::string, std::string>;
    return loadRows<Named>(connection, "SELECT name, recipe FROM import_recipe ORDER BY used_at DESC, id DESC",
                           [](const Statement& row) -> Result<Named> {
                               return Named{row.text(0), row.text(1)};
                           });
}

Result<void> saveRecipe(Connection& connection, const std::string& name, const std::string& text)
{
    WM_TRY(Statement save, connection.prepare("INSERT INTO import_recipe (name, recipe) VALUES (?, ?)"
                                              " ON CONFLICT (name) DO UPDATE SET recipe = excluded.recipe,"
                                              " used_at = excluded.used_at"));
    return save.run({name, text});
}

Result<void> removeRecipe(Connection& connection, const std::string& name)
{
    WM_TRY(Statement remove, connection.prepare("DELETE FROM import_recipe WHERE name = ? RETURNING id"));
    WM_CHECK(remove.start({name}));
    WM_TRY(const bool wasThere, remove.step());
    if (!wasThere)
        return fail(ErrorCode::NotFound, "no recipe is remembered as \"" + name + "\"");
    WM_TRY([[maybe_unused]] const bool hasMore, remove.step());
    return {};
}

} // namespace wm::store
