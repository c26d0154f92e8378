// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/ValueImport.h"

#include <set>
#include <string>
#include <vector>

namespace wm::ingest {

/// Values of rows that are called 合计, kept until the table has shown of what they are the sum: of the whole region
/// that it is about when it has all parts of that or none, else of some that its title may name ("三南地区").
class RegionTotals {
public:
    struct Total {
        ImportedValue value;
        std::string columnLabel;
        std::string name; ///< of the row, folded
        bool isHidden = false;
    };

    /// A table, about that region. `isContinued`: what was seen goes on.
    void start(const domain::RegionCode& about, bool isContinued);
    /// A region that a row names.
    void see(const domain::RegionCode& region);
    void keep(Total total) { m_totals.push_back(std::move(total)); }
    /// Whether so many are kept that they are no sums of a table.
    [[nodiscard]] bool isFull() const;
    /// Whether what is kept is of the region that the table is about.
    [[nodiscard]] bool areOfWhole(const ImportVocabulary& vocabulary) const;
    /// What is kept, which is kept no more.
    [[nodiscard]] std::vector<Total> take();

private:
    domain::RegionCode m_about;
    std::set<std::string> m_seen;
    std::string m_last; ///< that was seen: tables often name one for many rows
    std::vector<Total> m_totals;
};

} // namespace wm::ingest
