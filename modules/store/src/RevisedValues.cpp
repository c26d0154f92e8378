// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/RevisedValues.h"

#include "ReadObservation.h"
#include "TableAccess.h"

#include <optional>

namespace wm::store {

namespace {

/// Gives each row of the history once, with the value that it had at first.
class FirstValues {
public:
    static Result<FirstValues> create(Connection& connection)
    {
        constexpr auto kSql = "SELECT row_id, operation, old FROM change_entry WHERE table_name = 'observation'"
                              " AND operation IN ('change', 'remove') AND field = 'value' ORDER BY row_id, id";
        WM_TRY(Statement rows, connection.prepare(kSql));
        WM_TRY(const bool hasRow, rows.step());
        return FirstValues(std::move(rows), hasRow);
    }

    struct FirstValue {
        std::int64_t row = 0;
        double value = 0.0;
    };
    /// Absent: there is no other row.
    Result<std::optional<FirstValue>> next()
    {
        std::optional<FirstValue> first;
        while (m_hasRow && !(first && m_rows.integer(0) != first->row)) {
            // A number that was free again was given to another observation.
            if (m_rows.text(1) == "remove")
                first.reset();
            else if (!first)
                first = {m_rows.integer(0), m_rows.real(2)};
            WM_TRY(m_hasRow, m_rows.step());
        }
        return first;
    }

private:
    FirstValues(Statement rows, bool hasRow)
        : m_rows(std::move(rows))
        , m_hasRow(hasRow)
    {
    }

    Statement m_rows;
    bool m_hasRow;
};

} // namespace

Result<void> forEachRevisedValue(Connection& connection, const std::function<Result<void>(const RevisedValue&)>& take)
{
    WM_TRY(FirstValues firstValues, FirstValues::create(connection));
    WM_TRY(Statement now, connection.prepare(selectObservations() + "WHERE id = ?"));
    for (;;) {
        WM_TRY(const auto first, firstValues.next());
        if (!first)
            return {};
        WM_CHECK(now.start({first->row}));
        WM_TRY(const bool isThere, now.step());
        if (!isThere)
            continue;
        WM_TRY(domain::Observation observation, readObservation(now));
        if (observation.value != first->value)
            WM_CHECK(take({std::move(observation), first->value}));
    }
}

} // namespace wm::store
