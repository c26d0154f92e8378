// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableAccess.h"
#include "Tables.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/Recording.h"

namespace wm::store {

Result<void> insertIndicators(Connection& connection, const std::vector<domain::Indicator>& indicators,
                              Existing existing)
{
    constexpr auto kSql =
        "INSERT INTO indicator (id, code, name_zh, name_en, unit, theme, direction, lower_bound, upper_bound,"
        " method_profile) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return insertRows(connection, insertSql(kSql, existing), indicators,
                      [](Statement& statement, const domain::Indicator& indicator) {
                          return statement.run({indicator.id, indicator.code, indicator.name.zh, indicator.name.en,
                                                textOrNull(indicator.unit), indicator.theme,
                                                toText(indicator.direction), indicator.lowerBound, indicator.upperBound,
                                                indicator.methodProfile});
                      });
}

Result<std::vector<domain::Indicator>> loadIndicators(Connection& connection)
{
    constexpr auto kSql = "SELECT id, code, name_zh, name_en, unit, theme, direction, lower_bound, upper_bound, "
                          "method_profile FROM indicator ORDER BY id";
    return loadRows<domain::Indicator>(connection, kSql, [](const Statement& row) -> Result<domain::Indicator> {
        const std::string direction = row.text(6);
        WM_TRY(const auto parsed, known(domain::directionFromText(direction), "indicator", row.integer(0), direction));
        return domain::Indicator{{row.integer(0)},    row.text(1),         {row.text(2), row.text(3)},
                                 row.text(4),         row.text(5),         parsed,
                                 row.optionalReal(7), row.optionalReal(8), row.text(9)};
    });
}

Result<void> setMethodProfile(Connection& connection, domain::IndicatorId indicator, std::string_view profile,
                              const domain::ChangeNote& by)
{
    WM_TRY(Recording recording, Recording::begin(connection, by));
    WM_TRY(Statement update, connection.prepare("UPDATE indicator SET method_profile = ? WHERE id = ? RETURNING id"));
    WM_CHECK(update.start({profile, indicator}));
    WM_TRY(const bool isThere, update.step());
    if (!isThere)
        return fail(ErrorCode::NotFound, "no indicator " + std::to_string(indicator.value));
    WM_TRY([[maybe_unused]] const bool hasMore, update.step());
    WM_TRY([[maybe_unused]] const domain::ChangeId change, recording.commit());
    return {};
}

} // namespace wm::store
