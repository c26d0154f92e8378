// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoredObservations.h"

#include <algorithm>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <span>
#include <unordered_set>
#include <utility>

namespace wm::workspace {

namespace {

using domain::Observation;

/// An indicator, a region, or both.
using PartKey = std::pair<domain::IndicatorId, domain::RegionCode>;

/// What was read last, `MostRows` of them in all.
template <class Row, std::size_t MostRows>
class ReadBefore {
public:
    using Rows = std::shared_ptr<const std::vector<Row>>;

    [[nodiscard]] Rows find(const PartKey& key)
    {
        const auto found = m_places.find(key);
        if (found == m_places.end())
            return nullptr;
        m_parts.splice(m_parts.begin(), m_parts, found->second);
        return found->second->second;
    }

    void add(const PartKey& key, Rows rows)
    {
        m_rows += rows->size();
        m_parts.emplace_front(key, std::move(rows));
        m_places[key] = m_parts.begin();
        while (m_parts.size() > 1 && (m_rows > MostRows || m_parts.size() > kMostParts)) {
            m_rows -= m_parts.back().second->size();
            m_places.erase(m_parts.back().first);
            m_parts.pop_back();
        }
    }

private:
    static constexpr std::size_t kMostParts = 4'000;
    using Parts = std::list<std::pair<PartKey, Rows>>;

    Parts m_parts; ///< the last one used first
    std::map<PartKey, typename Parts::iterator> m_places;
    std::size_t m_rows = 0;
};

constexpr std::size_t kMostObservations = 300'000; ///< some 50 MB
constexpr std::size_t kMostValues = 1'000'000;     ///< 32 MB

/// Turns texts into places; consecutive rows mostly have the same ones.
class ValuePlaces {
public:
    explicit ValuePlaces(const SeriesSizes& sizes)
        : m_sizes(sizes)
    {
    }

    [[nodiscard]] std::optional<std::uint32_t> regionOf(std::string_view text)
    {
        if (!m_region || m_sizes.regions()[*m_region].text != text)
            m_region = m_sizes.placeOf(domain::RegionCode{std::string(text)});
        return m_region;
    }

    [[nodiscard]] std::optional<std::uint32_t> kindOf(std::string_view text)
    {
        if (!m_kind || m_sizes.kinds()[*m_kind] != text)
            m_kind = m_sizes.placeOfKind(text);
        return m_kind;
    }

private:
    const SeriesSizes& m_sizes;
    std::optional<std::uint32_t> m_region, m_kind;
};

Result<void> changed(const std::string& how)
{
    return fail(ErrorCode::Conflict, "the file was changed after it was opened: " + how);
}

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
        return readRows({indicator, region}, sum(sizes().of(indicator, region)),
                        [&] { return m_reader.ofSeries(indicator, region); });
    }

    [[nodiscard]] SharedObservations ofIndicator(domain::IndicatorId indicator) const override
    {
        return readRows({indicator, {}}, sum(sizes().of(indicator)), [&] { return m_reader.ofIndicator(indicator); });
    }

    [[nodiscard]] SharedValues annualValues(domain::IndicatorId indicator) const override
    {
        return read(m_valuesBefore, {indicator, {}}, sum(sizes().of(indicator)),
                    [&](std::size_t expected) { return valuesOf(indicator, expected); });
    }

    [[nodiscard]] SharedObservations ofRegion(const domain::RegionCode& region) const override
    {
        std::size_t expected = 0;
        if (const auto place = sizes().placeOf(region)) {
            for (const std::uint32_t series : sizes().ofRegion(*place))
                expected += static_cast<std::size_t>(sizes().all()[series].observations);
        }
        return readRows({{}, region}, expected, [&] { return m_reader.ofRegion(region); });
    }

    [[nodiscard]] std::optional<Error> failure() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_failure;
    }

private:
    [[nodiscard]] static std::size_t sum(std::span<const SeriesSize> members)
    {
        std::size_t rows = 0;
        for (const SeriesSize& size : members)
            rows += static_cast<std::size_t>(size.observations);
        return rows;
    }

    template <class Row, std::size_t MostRows, class ReadPart>
    [[nodiscard]] std::shared_ptr<const std::vector<Row>> read(ReadBefore<Row, MostRows>& before, const PartKey& key,
                                                               std::size_t expected, const ReadPart& readPart) const
    {
        const std::scoped_lock lock(m_mutex);
        if (auto known = before.find(key))
            return known;
        auto rows = expected == 0 ? Result<std::vector<Row>>() : readPart(expected);
        if (!rows) {
            if (!m_failure)
                m_failure = std::move(rows).error();
            return std::make_shared<const std::vector<Row>>();
        }
        auto shared = std::make_shared<const std::vector<Row>>(*std::move(rows));
        before.add(key, shared);
        return shared;
    }

    [[nodiscard]] SharedObservations readRows(const PartKey& key, std::size_t expected,
                                              const std::function<Result<std::vector<Observation>>()>& readPart) const
    {
        return read(m_rowsBefore, key, expected, [&](std::size_t count) -> Result<std::vector<Observation>> {
            WM_TRY(std::vector<Observation> rows, readPart());
            WM_CHECK(checkCount(rows.size(), count));
            for (const Observation& row : rows)
                WM_CHECK(checkDocument(row.document, row.id));
            return rows;
        });
    }

    [[nodiscard]] Result<std::vector<AnnualValue>> valuesOf(domain::IndicatorId indicator, std::size_t expected) const
    {
        std::vector<AnnualValue> values;
        values.reserve(expected);
        ValuePlaces places(sizes());
        Result<void> isWhole;
        WM_TRY(const std::size_t count, m_reader.forEachYear(indicator, [&](const store::AnnualRow& row) {
            const auto region = places.regionOf(row.region);
            const auto kind = places.kindOf(row.valueKind);
            if (isWhole)
                isWhole = region && kind ? checkDocument(row.document, row.id) : changed("found another series");
            if (isWhole)
                values.push_back({*region, *kind, row.year, row.qualifier, row.value, row.document});
        }));
        WM_CHECK(isWhole);
        WM_CHECK(checkCount(count, expected));
        return values;
    }

    [[nodiscard]] static Result<void> checkCount(std::size_t found, std::size_t expected)
    {
        return found == expected
                   ? Result<void>()
                   : changed("found " + std::to_string(found) + " observations, expected " + std::to_string(expected));
    }

    [[nodiscard]] Result<void> checkDocument(domain::DocumentId document, domain::ObservationId row) const
    {
        if (m_documents.contains(document))
            return {};
        return fail(ErrorCode::ParseFailed, "table observation, row " + std::to_string(row.value) +
                                                ": refers to a row that table document does not have");
    }

    mutable std::mutex m_mutex;
    mutable store::ObservationReader m_reader;
    mutable ReadBefore<Observation, kMostObservations> m_rowsBefore;
    mutable ReadBefore<AnnualValue, kMostValues> m_valuesBefore;
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
