// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/domain/Observation.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wm::store {

/// Where in a file a value stands.
struct Origin {
    int row = 0;    ///< 1-based
    int column = 0; ///< from 0

    auto operator<=>(const Origin&) const = default;
};

/// Observations on their way into a workspace, some forty bytes each: a million of them must fit beside everything else
/// that an office computer does.
class ObservationBatch {
public:
    ObservationBatch() = default;
    ObservationBatch(const ObservationBatch&) = delete; // its texts point into themselves
    ObservationBatch& operator=(const ObservationBatch&) = delete;
    ObservationBatch(ObservationBatch&&) = default;
    ObservationBatch& operator=(ObservationBatch&&) = default;

    /// The id is not kept.
    void add(const domain::Observation& observation, Origin origin);
    /// Into the order of the table's unique index - indicator, region, period, kind - and what is equal in these into
    /// that of the file. To be called once, after the last add(). Progress is that of rows in their place. Errors:
    /// Cancelled; then the batch is of no use any more.
    [[nodiscard]] Result<void> sort(const TaskContext& context);

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] domain::Observation at(std::size_t index) const;
    [[nodiscard]] Origin originOf(std::size_t index) const;

    /// Parts of at(), without copying texts.
    [[nodiscard]] domain::IndicatorId indicatorOf(std::size_t index) const { return {m_rows[index].indicator}; }
    [[nodiscard]] const std::string& regionOf(std::size_t index) const { return m_regions.at(m_rows[index].region); }
    [[nodiscard]] const std::string& periodOf(std::size_t index) const { return m_periods.at(m_rows[index].period); }
    [[nodiscard]] const std::string& valueKindOf(std::size_t index) const { return m_kinds.at(m_rows[index].kind); }
    [[nodiscard]] const std::string& noteOf(std::size_t index) const { return m_notes.at(m_rows[index].note); }
    [[nodiscard]] double valueOf(std::size_t index) const { return m_rows[index].value; }
    [[nodiscard]] domain::Comparator qualifierOf(std::size_t index) const
    {
        return static_cast<domain::Comparator>(m_rows[index].qualifier);
    }
    [[nodiscard]] domain::DocumentId documentOf(std::size_t index) const { return {m_rows[index].document}; }
    /// Of the same indicator and region; after sort() such rows stand together.
    [[nodiscard]] bool areOfOneSeries(std::size_t one, std::size_t other) const;
    /// Of the same indicator, region, period and kind.
    [[nodiscard]] bool areOfOnePlace(std::size_t one, std::size_t other) const;

private:
    /// Each text once.
    class Texts {
    public:
        [[nodiscard]] std::uint32_t add(std::string_view text);
        [[nodiscard]] const std::string& at(std::uint32_t index) const { return *m_texts[index]; }
        /// The texts in the order of their bytes; gives the new place of each old one.
        [[nodiscard]] std::vector<std::uint32_t> sort();

    private:
        std::unordered_map<std::string, std::uint32_t> m_places;
        std::vector<const std::string*> m_texts; ///< keys of m_places, which stay where they are
        std::uint32_t m_last = 0;                ///< rows repeat what the row before them has
    };

    struct Row {
        std::int64_t indicator = 0;
        double value = 0.0;
        std::int64_t document = 0;
        std::uint32_t region = 0, period = 0, kind = 0, note = 0;
        std::int32_t fileRow = 0;
        std::int16_t fileColumn = 0; ///< no format has more than 16,384
        std::uint8_t qualifier = 0;  ///< a domain::Comparator
    };

    Texts m_regions, m_periods, m_kinds, m_notes;
    std::vector<Row> m_rows;
};

} // namespace wm::store
