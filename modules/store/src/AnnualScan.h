// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/AnnualReader.h"

#include <exception>
#include <memory>
#include <optional>
#include <string>

struct sqlite3;
struct sqlite3_context;
struct sqlite3_stmt;
struct sqlite3_value;

namespace wm::store {

/// Goes through the observations of an indicator that are of a whole year. By an aggregate function of SQLite: fifty
/// thousand rows are read at once, and giving out each of them takes longer than what is done with it.
class AnnualScan {
public:
    /// Which regions, against one that parts them.
    enum class Part { Before, FromThereOn };

    /// The database must outlive it. Errors: DatabaseFailed.
    [[nodiscard]] static Result<AnnualScan> create(sqlite3* database);

    /// Gives how many observations there are of whichever period. Errors: as AnnualReader::forEachYear().
    [[nodiscard]] Result<std::size_t> run(domain::IndicatorId indicator, Part part, const std::string& region,
                                          const TakeAnnualRow& take);

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Rows = std::unique_ptr<sqlite3_stmt, Finalize>;

    /// What the aggregate function works for; it keeps its address.
    struct Sink {
        const TakeAnnualRow* take = nullptr;
        std::size_t count = 0;
        std::optional<Error> failure;
        std::exception_ptr thrown; ///< by `take`
    };

    AnnualScan(std::unique_ptr<Sink> sink, Rows before, Rows fromThereOn);
    [[nodiscard]] static Result<Rows> prepare(sqlite3* database, const char* comparison);
    static void takeRow(sqlite3_context* context, int count, sqlite3_value** values);
    [[nodiscard]] static Result<void> take(Sink& sink, sqlite3_value** values);
    [[nodiscard]] Result<std::size_t> finished(int stepped, sqlite3* database);

    std::unique_ptr<Sink> m_sink;
    Rows m_before, m_fromThereOn;
};

} // namespace wm::store
