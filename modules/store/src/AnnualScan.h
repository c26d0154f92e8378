// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/ObservationRows.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace wm::store {

/// Goes through the observations of an indicator that are of a whole year. By SQLite's own functions: fifty thousand
/// rows are read at once, and the classes around them take half of that time.
class AnnualScan {
public:
    /// The database must outlive it. Errors: DatabaseFailed.
    [[nodiscard]] static Result<AnnualScan> create(sqlite3* database);

    /// As ObservationReader::forEachYear().
    [[nodiscard]] Result<std::size_t> run(domain::IndicatorId indicator,
                                          const std::function<void(const AnnualRow&)>& take);

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Rows = std::unique_ptr<sqlite3_stmt, Finalize>;

    explicit AnnualScan(Rows rows);
    [[nodiscard]] Result<std::size_t> takeAll(const std::function<void(const AnnualRow&)>& take);

    Rows m_rows;
};

} // namespace wm::store
