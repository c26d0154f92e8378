// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/Connection.h"
#include "wm/workspace/Workspace.h"

#include <string>

namespace wm::testing {

/// Gives a workspace file more observations than are held in memory: a hundred years of each of some new indicators
/// ("many-1", "many-2", ...) in its first region, the value being the year.
[[nodiscard]] inline Result<void> addManyObservations(const std::filesystem::path& file)
{
    constexpr std::int64_t kYears = 100;
    const std::string indicators = std::to_string(workspace::kMostHeldObservations / kYears + 1);
    WM_TRY(store::Connection connection, store::Connection::open(file, store::OpenMode::ReadWrite));
    return connection.execute(
        "BEGIN;"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
        indicators +
        ")"
        " INSERT INTO indicator (code, name_zh, name_en, theme, direction)"
        " SELECT 'many-' || i, '指标' || i, 'Indicator ' || i, (SELECT min(theme) FROM indicator), 'increase' FROM n;"
        "WITH RECURSIVE y(i) AS (SELECT 1901 UNION ALL SELECT i + 1 FROM y WHERE i < 2000)"
        " INSERT INTO observation (indicator_id, region_code, period, value, qualifier, value_kind, document_id)"
        " SELECT indicator.id, (SELECT min(code) FROM region), y.i, y.i, '', 'level', (SELECT min(id) FROM document)"
        " FROM indicator, y WHERE indicator.code LIKE 'many-%';"
        "COMMIT;");
}

} // namespace wm::testing
