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
    StoredObservations(SeriesSizes sizes, ObservationReaders readers, std::unordered_set<domain::DocumentId> documents)
        : Observations(std::move(sizes))
        , m_rows(std::move(readers.rows))
        , m_years(std::move(readers.years))
        , m_documents(std::move(documents))
    {
    }

    [[nodiscard]] SharedObservations ofSeries(domain::IndicatorId indicator,
                                              const domain::RegionCode& region) const override
    {
        return readRows({indicator, region}, sum(sizes().of(indicator, region)),
                        [&] { return m_rows.reader.ofSeries(indicator, region); });
    }

    [[nodiscard]] SharedObservations ofIndicator(domain::IndicatorId indicator) const override
    {
        return readRows({indicator, {}}, sum(sizes().of(indicator)),
                        [&] { return m_rows.reader.ofIndicator(indicator); });
    }

    [[nodiscard]] SharedValues annualValues(domain::IndicatorId indicator) const override
    {
        return read(m_years, {indicator, {}}, sum(sizes().of(indicator)),
                    [&](std::size_t expected) { return valuesOf(indicator, expected); });
    }

    [[nodiscard]] SharedObservations ofRegion(const domain::RegionCode& region) const override
    {
        std::size_t expected = 0;
        if (const auto place = sizes().placeOf(region)) {
            for (const std::uint32_t series : sizes().ofRegion(*place))
                expected += static_cast<std::size_t>(sizes().all()[series].observations);
        }
        return readRows({{}, region}, expected, [&] { return m_rows.reader.ofRegion(region); });
    }

    [[nodiscard]] std::optional<Error> failure() const override
    {
        const std::scoped_lock lock(m_failureMutex);
        return m_failure;
    }

private:
    /// What one of two threads has read.
    struct Half {
        Half(const StoredObservations& all, std::size_t expected)
            : observations(all)
            , places(all.sizes())
        {
            values.reserve(expected);
        }

        void take(const store::AnnualRow& row)
        {
            const auto region = places.regionOf(row.region);
            const auto kind = places.kindOf(row.valueKind);
            if (isWhole)
                isWhole =
                    region && kind ? observations.checkDocument(row.document, row.id) : changed("found another series");
            if (isWhole)
                values.push_back({*region, *kind, row.year, row.qualifier, row.value, row.document});
        }

        const StoredObservations& observations;
        ValuePlaces places;
        std::vector<AnnualValue> values;
        Result<void> isWhole;
    };

    /// A reader, for one thread at a time, and what it has read. Two of them do not wait for each other.
    template <class Reader, class Row, std::size_t MostRows>
    struct Source {
        explicit Source(Reader source)
            : reader(std::move(source))
        {
        }

        std::mutex mutex;
        Reader reader;
        ReadBefore<Row, MostRows> before;
    };

    [[nodiscard]] static std::size_t sum(std::span<const SeriesSize> members)
    {
        std::size_t rows = 0;
        for (const SeriesSize& size : members)
            rows += static_cast<std::size_t>(size.observations);
        return rows;
    }

    template <class Reader, class Row, std::size_t MostRows, class ReadPart>
    [[nodiscard]] std::shared_ptr<const std::vector<Row>> read(Source<Reader, Row, MostRows>& source,
                                                               const PartKey& key, std::size_t expected,
                                                               const ReadPart& readPart) const
    {
        const std::scoped_lock lock(source.mutex);
        if (auto known = source.before.find(key))
            return known;
        auto rows = expected == 0 ? Result<std::vector<Row>>() : readPart(expected);
        if (!rows) {
            keepFailure(std::move(rows).error());
            return std::make_shared<const std::vector<Row>>();
        }
        auto shared = std::make_shared<const std::vector<Row>>(*std::move(rows));
        source.before.add(key, shared);
        return shared;
    }

    /// The first failure is the one to be told.
    void keepFailure(Error error) const
    {
        const std::scoped_lock lock(m_failureMutex);
        if (!m_failure)
            m_failure = std::move(error);
    }

    [[nodiscard]] SharedObservations readRows(const PartKey& key, std::size_t expected,
                                              const std::function<Result<std::vector<Observation>>()>& readPart) const
    {
        return read(m_rows, key, expected, [&](std::size_t count) -> Result<std::vector<Observation>> {
            WM_TRY(std::vector<Observation> rows, readPart());
            WM_CHECK(checkCount(rows.size(), count));
            for (const Observation& row : rows)
                WM_CHECK(checkDocument(row.document, row.id));
            return rows;
        });
    }

    [[nodiscard]] Result<std::vector<AnnualValue>> valuesOf(domain::IndicatorId indicator, std::size_t expected) const
    {
        // Both halves at the same time.
        Half before(*this, expected), rest(*this, expected);
        WM_TRY(const std::size_t count, m_years.reader.forEachYear(
                                            indicator, middleOf(indicator, expected).text,
                                            [&](const store::AnnualRow& row) { before.take(row); },
                                            [&](const store::AnnualRow& row) { rest.take(row); }));
        WM_CHECK(before.isWhole);
        WM_CHECK(rest.isWhole);
        WM_CHECK(checkCount(count, expected));
        std::vector<AnnualValue> values = std::move(before.values);
        values.insert(values.end(), rest.values.begin(), rest.values.end());
        const auto byYear = [](const AnnualValue& value) {
            return std::pair(value.region, value.year);
        };
        if (!std::ranges::is_sorted(values, {}, byYear))
            std::ranges::stable_sort(values, {}, byYear);
        return values;
    }

    /// The region that parts those of an indicator into halves with equally many observations.
    [[nodiscard]] const domain::RegionCode& middleOf(domain::IndicatorId indicator, std::size_t expected) const
    {
        const std::span<const SeriesSize> all = sizes().of(indicator);
        std::size_t before = 0;
        const auto middle = std::ranges::find_if(all, [&](const SeriesSize& size) {
            before += static_cast<std::size_t>(size.observations);
            return 2 * before >= expected;
        });
        return sizes().regionOf(middle == all.end() ? all.back() : *middle);
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

    mutable Source<store::ObservationReader, Observation, kMostObservations> m_rows;
    mutable Source<store::AnnualReader, AnnualValue, kMostValues> m_years;
    mutable std::mutex m_failureMutex;
    mutable std::optional<Error> m_failure;
    std::unordered_set<domain::DocumentId> m_documents;
};

} // namespace

Result<SeriesSizes> readSeriesSizes(store::Connection& connection)
{
    SeriesSizesBuilder sizes;
    WM_CHECK(store::forEachSeries(connection, [&](const store::SeriesRow& row) {
        sizes.add(row.indicator, row.region.text, row.valueKind, row.observations, row.dated);
    }));
    return std::move(sizes).finish();
}

std::unique_ptr<const Observations> storedObservations(SeriesSizes sizes, ObservationReaders readers,
                                                       const std::vector<domain::Document>& documents)
{
    std::unordered_set<domain::DocumentId> ids;
    for (const domain::Document& document : documents)
        ids.insert(document.id);
    return std::make_unique<const StoredObservations>(std::move(sizes), std::move(readers), std::move(ids));
}

} // namespace wm::workspace
