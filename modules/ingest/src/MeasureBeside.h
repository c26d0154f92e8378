// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RememberedWords.h"

#include "wm/ingest/TableRows.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What columns that nothing is read of say of the values beside them: "旅游收入 | 增速（%）".
namespace wm::ingest {

class MeasureBeside {
public:
    /// A table: of its columns are looked at those that have headings and are not among those that are read, but for
    /// those of counts, notes and how it is worked or judged.
    void start(const TableHead& head, const std::set<int>& read);

    /// The first measure, as measureIn(), that a cell of these says alone, or "完成" where it says that it was reached.
    /// Empty: none does.
    [[nodiscard]] std::string in(const FilledRow& row);

private:
    std::vector<int> m_columns; ///< from 0
    RememberedWords<std::string> m_measures;
};

/// What values are called that were reached.
inline constexpr std::string_view kMeasureOfReached = "完成";

} // namespace wm::ingest
