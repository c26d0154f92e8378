// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableAccess.h"

#include "wm/base/Number.h"
#include "wm/store/ObservationMerge.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

namespace wm::store {

namespace {

using domain::ImportFate;

bool isSameNumber(double one, double other)
{
    return one == other || roundedTo15Digits(one) == roundedTo15Digits(other);
}

/// What the table has of a series, in the order of the batch.
struct StoredRow {
    std::string period, valueKind;
    StoredValue value;
};

class Comparing {
public:
    Comparing(const ObservationBatch& batch, Statement series, Statement lastAct)
        : m_batch(batch)
        , m_series(std::move(series))
        , m_lastAct(std::move(lastAct))
    {
        m_found.fates.resize(batch.size());
    }

    /// The rows [first, last) of one series.
    Result<void> compareSeries(std::size_t first, std::size_t last)
    {
        WM_CHECK(m_series.start({m_batch.indicatorOf(first), m_batch.regionOf(first)}));
        WM_TRY(const std::vector<StoredRow> stored, readRows<StoredRow>(m_series, readStored));
        auto next = stored.begin();
        for (std::size_t place = first; place < last;) {
            const std::size_t end = endOfPlace(place, last);
            const auto key = std::tie(m_batch.periodOf(place), m_batch.valueKindOf(place));
            while (next != stored.end() && std::tie(next->period, next->valueKind) < key)
                ++next;
            const bool isStored = next != stored.end() && std::tie(next->period, next->valueKind) == key;
            WM_CHECK(comparePlace(place, end, isStored ? &next->value : nullptr));
            place = end;
        }
        return {};
    }

    [[nodiscard]] ObservationComparison finish() &&
    {
        for (const ImportFate fate : m_found.fates)
            ++m_found.counts[fate];
        return std::move(m_found);
    }

private:
    static Result<StoredRow> readStored(const Statement& row)
    {
        StoredRow stored{row.text(0), row.text(1), {}};
        const std::int64_t id = row.integer(2);
        stored.value.id = id;
        stored.value.value = row.real(3);
        WM_TRY(stored.value.qualifier, known(domain::comparatorFromText(row.text(4)), "observation", id, row.text(4)));
        stored.value.document = {row.integer(5)};
        stored.value.note = row.text(6);
        return stored;
    }

    [[nodiscard]] std::size_t endOfPlace(std::size_t place, std::size_t last) const
    {
        std::size_t end = place + 1;
        while (end < last && m_batch.areOfOnePlace(place, end))
            ++end;
        return end;
    }

    /// Rows for the same period and kind.
    Result<void> comparePlace(std::size_t first, std::size_t last, const StoredValue* stored)
    {
        bool areAlike = true;
        for (std::size_t other = first + 1; other < last; ++other)
            areAlike = areAlike && isAlike(first, m_batch.valueOf(other), m_batch.qualifierOf(other));
        const auto begin = m_found.fates.begin() + static_cast<std::ptrdiff_t>(first);
        std::fill_n(begin, last - first, areAlike ? ImportFate::Repeated : ImportFate::Contradicted);
        if (!areAlike)
            return {};
        WM_TRY(*begin, fateOf(first, stored));
        if (*begin == ImportFate::Changed || *begin == ImportFate::Conflict) {
            m_found.stored.push_back(*stored);
            m_found.stored.back().incoming = first;
        }
        return {};
    }

    [[nodiscard]] bool isAlike(std::size_t place, double value, domain::Comparator qualifier) const
    {
        return m_batch.qualifierOf(place) == qualifier && isSameNumber(m_batch.valueOf(place), value);
    }

    Result<ImportFate> fateOf(std::size_t place, const StoredValue* stored)
    {
        if (!stored)
            return ImportFate::New;
        const std::string& note = m_batch.noteOf(place);
        if (isAlike(place, stored->value, stored->qualifier) && (note.empty() || note == stored->note))
            return ImportFate::Same;
        if (m_batch.documentOf(place) != stored->document)
            return ImportFate::Conflict;
        WM_TRY(const bool isByHand, wasSetByHand(stored->id));
        return isByHand ? ImportFate::Conflict : ImportFate::Changed;
    }

    /// Whether whoever touched the row last was a user, or another program.
    Result<bool> wasSetByHand(std::int64_t row)
    {
        WM_CHECK(m_lastAct.start({row}));
        WM_TRY(const bool hasEntry, m_lastAct.step());
        const bool isByHand = hasEntry && m_lastAct.integer(0) != 0;
        WM_CHECK(m_lastAct.start()); // ends it: a statement under way keeps the file locked
        return isByHand;
    }

    const ObservationBatch& m_batch;
    Statement m_series, m_lastAct;
    ObservationComparison m_found;
};

} // namespace

Result<ObservationComparison> compareObservations(Connection& connection, const ObservationBatch& batch,
                                                  const TaskContext& context)
{
    WM_TRY(Statement series, connection.prepare("SELECT period, value_kind, id, value, qualifier, document_id, note"
                                                " FROM observation WHERE indicator_id = ? AND region_code = ?"
                                                " ORDER BY period, value_kind"));
    WM_TRY(Statement lastAct, connection.prepare("SELECT c.act IN ('edit', 'outside') FROM change_entry AS e"
                                                 " JOIN change AS c ON c.id = e.change_id"
                                                 " WHERE e.table_name = 'observation' AND e.row_id = ?"
                                                 " ORDER BY e.id DESC LIMIT 1"));
    Comparing comparing(batch, std::move(series), std::move(lastAct));
    for (std::size_t first = 0; first < batch.size();) {
        std::size_t last = first + 1;
        while (last < batch.size() && batch.areOfOneSeries(first, last))
            ++last;
        WM_CHECK(comparing.compareSeries(first, last));
        WM_CHECK(context.checkpoint(static_cast<int>(last), static_cast<int>(batch.size())));
        first = last;
    }
    return std::move(comparing).finish();
}

} // namespace wm::store
