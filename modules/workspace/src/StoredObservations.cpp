// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoredObservations.h"

#include <algorithm>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <ranges>
#include <unordered_set>
#include <utility>

namespace wm::workspace {

namespace {

using domain::Observation;
using Rows = Result<std::vector<Observation>>;

/// What was read last: of an indicator, of a region, or of both.
class ReadBefore {
public:
    using Key = std::pair<domain::IndicatorId, domain::RegionCode>;

    [[nodiscard]] SharedObservations find(const Key& key)
    {
        const auto found = m_places.find(key);
        if (found == m_places.end())
            return nullptr;
        m_parts.splice(m_parts.begin(), m_parts, found->second);
        return found->second->second;
    }

    void add(const Key& key, SharedObservations rows)
    {
        m_rows += rows->size();
        m_parts.emplace_front(key, std::move(rows));
        m_places[key] = m_parts.begin();
        while (m_parts.size() > 1 && (m_rows > kMostRows || m_parts.size() > kMostParts)) {
            m_rows -= m_parts.back().second->size();
            m_places.erase(m_parts.back().first);
            m_parts.pop_back();
        }
    }

private:
    static constexpr std::size_t kMostRows = 300'000; ///< some 50 MB
    static constexpr std::size_t kMostParts = 4'000;

    std::list<std::pair<Key, SharedObservations>> m_parts; ///< the last one used first
    std::map<Key, decltype(m_parts)::iterator> m_places;
    std::size_t m_rows = 0;
};

class StoredObservations final : public Observations {
public:
    StoredObservations(SeriesSizes sizes, store::ObservationReader reader,
                       std::unordered_set<domain::DocumentId> documents)
        : Observations(std::move(sizes))
        , m_reader(std::move(reader))
        , m_documents(std::move(documents))
    {
    }

    [[nodiscard]] SharedObservations ofSeries(domain::IndicatorId indicator,
                                              const domain::RegionCode& region) const override
    {
        return read({indicator, region}, sum(sizes().of(indicator, region)),
                    [&] { return m_reader.ofSeries(indicator, region); });
    }

    [[nodiscard]] SharedObservations ofIndicator(domain::IndicatorId indicator) const override
    {
        return read({indicator, {}}, sum(sizes().of(indicator)), [&] { return m_reader.ofIndicator(indicator); });
    }

    [[nodiscard]] SharedObservations ofRegion(const domain::RegionCode& region) const override
    {
        const auto isOfRegion = [&](const SeriesSize& size) {
            return sizes().regionOf(size) == region;
        };
        return read({{}, region}, sum(sizes().all() | std::views::filter(isOfRegion)),
                    [&] { return m_reader.ofRegion(region); });
    }

    [[nodiscard]] std::optional<Error> failure() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_failure;
    }

private:
    [[nodiscard]] static std::size_t sum(auto&& members)
    {
        std::size_t rows = 0;
        for (const SeriesSize& size : members)
            rows += static_cast<std::size_t>(size.observations);
        return rows;
    }

    [[nodiscard]] SharedObservations read(const ReadBefore::Key& key, std::size_t expected,
                                          const std::function<Rows()>& readRows) const
    {
        const std::scoped_lock lock(m_mutex);
        if (SharedObservations known = m_before.find(key))
            return known;
        auto rows = expected == 0 ? Rows() : checked(expected, readRows());
        if (!rows) {
            if (!m_failure)
                m_failure = std::move(rows).error();
            return std::make_shared<const std::vector<Observation>>();
        }
        auto shared = std::make_shared<const std::vector<Observation>>(*std::move(rows));
        m_before.add(key, shared);
        return shared;
    }

    /// Errors: those of the rows, Conflict when there are others than were counted, ParseFailed.
    [[nodiscard]] Rows checked(std::size_t expected, Rows rows) const
    {
        if (rows && rows->size() != expected)
            return fail(ErrorCode::Conflict, "the file was changed after it was opened: found " +
                                                 std::to_string(rows->size()) + " observations, expected " +
                                                 std::to_string(expected));
        if (!rows)
            return rows;
        const auto isLost = [&](const Observation& row) {
            return !m_documents.contains(row.document);
        };
        if (const auto lost = std::ranges::find_if(*rows, isLost); lost != rows->end())
            return fail(ErrorCode::ParseFailed, "table observation, row " + std::to_string(lost->id.value) +
                                                    ": refers to a row that table document does not have");
        return rows;
    }

    mutable std::mutex m_mutex;
    mutable store::ObservationReader m_reader;
    mutable ReadBefore m_before;
    mutable std::optional<Error> m_failure;
    std::unordered_set<domain::DocumentId> m_documents;
};

} // namespace

Result<SeriesSizes> readSeriesSizes(store::Connection& connection, std::int64_t observations)
{
    SeriesSizesBuilder sizes;
    WM_CHECK(store::forEachSeries(connection, observations, [&](const store::SeriesRow& row) {
        sizes.add(row.indicator, row.region.text, row.valueKind, row.observations, row.dated);
    }));
    return std::move(sizes).finish();
}

std::unique_ptr<const Observations> storedObservations(SeriesSizes sizes, store::ObservationReader reader,
                                                       const std::vector<domain::Document>& documents)
{
    std::unordered_set<domain::DocumentId> ids;
    for (const domain::Document& document : documents)
        ids.insert(document.id);
    return std::make_unique<const StoredObservations>(std::move(sizes), std::move(reader), std::move(ids));
}

} // namespace wm::workspace
