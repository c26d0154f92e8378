// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/AnnualReader.h"

#include "AnnualScan.h"

#include <future>
#include <utility>

namespace wm::store {

namespace {

/// Keeps the file as it is until it ends.
class ReadLock {
public:
    [[nodiscard]] static Result<ReadLock> take(Connection& connection)
    {
        WM_CHECK(connection.execute("BEGIN"));
        ReadLock lock(connection);
        // "BEGIN" alone locks nothing before something is read.
        WM_TRY([[maybe_unused]] const std::int64_t version, connection.integer("PRAGMA schema_version"));
        return lock;
    }
    ReadLock(ReadLock&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    ReadLock& operator=(ReadLock&&) = delete;
    ~ReadLock()
    {
        // Nothing was changed, and what cannot end here ends with the connection.
        if (m_connection)
            static_cast<void>(m_connection->execute("ROLLBACK"));
    }

private:
    explicit ReadLock(Connection& connection)
        : m_connection(&connection)
    {
    }

    Connection* m_connection;
};

/// Both see the same state of the file, since nobody can write once the first one has its lock. With a write-ahead log,
/// which another program may have chosen, this would not hold. Errors: Conflict, DatabaseFailed.
Result<ReadLock> takeBeside(Connection& first, Connection& second)
{
    WM_TRY(Statement mode, first.prepare("PRAGMA journal_mode"));
    WM_TRY(const bool hasRow, mode.step());
    if (!hasRow || mode.text(0) == "wal")
        return fail(ErrorCode::Conflict, "the file has a write-ahead log");
    return ReadLock::take(second);
}

} // namespace

struct AnnualReader::Lane {
    Connection connection;
    AnnualScan scan;
};

AnnualReader::AnnualReader(std::unique_ptr<Lane> first, std::unique_ptr<Lane> second)
    : m_first(std::move(first))
    , m_second(std::move(second))
{
}
AnnualReader::AnnualReader(AnnualReader&&) noexcept = default;
AnnualReader::~AnnualReader() = default;

Result<AnnualReader> AnnualReader::create(Connection first, Connection second)
{
    WM_TRY(AnnualScan scan, AnnualScan::create(first.handle()));
    WM_TRY(AnnualScan another, AnnualScan::create(second.handle()));
    // It is refused while somebody waits for the first one to end: waiting for each other would last for seconds.
    WM_CHECK(second.execute("PRAGMA busy_timeout = 0"));
    return AnnualReader(std::make_unique<Lane>(std::move(first), std::move(scan)),
                        std::make_unique<Lane>(std::move(second), std::move(another)));
}

Result<std::size_t> AnnualReader::forEachYear(domain::IndicatorId indicator, const std::string& middle,
                                              const TakeAnnualRow& takeBefore, const TakeAnnualRow& takeRest)
{
    using Part = AnnualScan::Part;
    WM_TRY(const ReadLock lock, ReadLock::take(m_first->connection));
    const auto other = takeBeside(m_first->connection, m_second->connection);
    AnnualScan& restScan = other ? m_second->scan : m_first->scan;
    // Without the other by the same one, when it is asked for.
    auto rest = std::async(other ? std::launch::async : std::launch::deferred,
                           [&] { return restScan.run(indicator, Part::FromThereOn, middle, takeRest); });
    const auto before = m_first->scan.run(indicator, Part::Before, middle, takeBefore);
    WM_TRY(const std::size_t ofRest, rest.get());
    WM_TRY(const std::size_t ofBefore, before);
    return ofBefore + ofRest;
}

} // namespace wm::store
