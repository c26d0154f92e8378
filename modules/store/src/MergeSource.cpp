// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/MergeSource.h"

#include "FieldValues.h"
#include "Restorations.h"
#include "TableAccess.h"

#include "wm/store/History.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace wm::store {

namespace {

using MarkedChange = std::pair<domain::ChangeId, std::string>;

/// Oldest first.
Result<std::vector<MarkedChange>> loadMarks(Connection& connection)
{
    return loadRows<MarkedChange>(connection, "SELECT change_id, mark FROM change_mark ORDER BY change_id",
                                  [](const Statement& row) -> Result<MarkedChange> {
                                      return MarkedChange{{row.integer(0)}, row.text(1)};
                                  });
}

/// The entries of changes up to one, change by change.
Result<Statement> entriesUpTo(Connection& connection, domain::ChangeId last)
{
    WM_TRY(Statement entries,
           connection.prepare("SELECT change_id, table_name, row_id, last_row_id, operation, field, old, new"
                              " FROM change_entry WHERE change_id <= ? ORDER BY change_id, id"));
    WM_CHECK(entries.start({last}));
    return entries;
}

bool isSameEntry(const Statement& one, const Statement& other)
{
    constexpr int kOld = 6, kNew = 7;
    return one.integer(0) == other.integer(0) && one.text(1) == other.text(1) && one.integer(2) == other.integer(2) &&
           one.integer(3) == other.integer(3) && one.text(4) == other.text(4) && one.text(5) == other.text(5) &&
           fieldValue(one, kOld) == fieldValue(other, kOld) && fieldValue(one, kNew) == fieldValue(other, kNew);
}

/// The first change up to `last` of which the two say different things: another program's change may go on in one of
/// two copies. None: they agree.
Result<domain::ChangeId> firstDifference(Connection& one, Connection& other, domain::ChangeId last)
{
    WM_TRY(Statement ofOne, entriesUpTo(one, last));
    WM_TRY(Statement ofOther, entriesUpTo(other, last));
    for (;;) {
        WM_TRY(const bool hasOne, ofOne.step());
        WM_TRY(const bool hasOther, ofOther.step());
        if (!hasOne && !hasOther)
            return domain::ChangeId();
        if (!hasOne || !hasOther)
            return domain::ChangeId{(hasOne ? ofOne : ofOther).integer(0)};
        if (!isSameEntry(ofOne, ofOther))
            return domain::ChangeId{std::min(ofOne.integer(0), ofOther.integer(0))};
    }
}

Result<MergeSource> readSource(const Statement& row)
{
    return MergeSource{{row.integer(0)}, {row.integer(1)}, row.text(2)};
}

} // namespace

Result<std::optional<domain::ChangeId>> lastCommonChange(Connection& one, Connection& other)
{
    WM_TRY(const std::string beginOfOne, historyBegin(one));
    WM_TRY(const std::string beginOfOther, historyBegin(other));
    if (beginOfOne != beginOfOther)
        return std::nullopt;
    WM_TRY(const std::vector<MarkedChange> ofOne, loadMarks(one));
    WM_TRY(const std::vector<MarkedChange> ofOther, loadMarks(other));
    auto end = std::ranges::mismatch(ofOne, ofOther).in1;
    if (end == ofOne.begin())
        return std::nullopt;
    WM_TRY(const domain::ChangeId difference, firstDifference(one, other, std::prev(end)->first));
    if (!difference.isNone())
        end = std::ranges::lower_bound(ofOne, difference, {}, &MarkedChange::first);
    return end == ofOne.begin() ? std::nullopt : std::optional(std::prev(end)->first);
}

Result<std::optional<MergeSource>> lastStateOf(Connection& connection)
{
    WM_TRY(const std::vector<MarkedChange> marks, loadMarks(connection));
    return marks.empty() ? std::nullopt : std::optional(MergeSource{{}, marks.back().first, marks.back().second});
}

Result<void> addMergeSource(Connection& connection, const MergeSource& source)
{
    WM_TRY(Statement insert, connection.prepare("INSERT INTO merge_source (change_id, source_change, source_mark)"
                                                " VALUES (?, ?, ?)"));
    return insert.run({source.change, source.sourceChange, source.sourceMark});
}

Result<std::vector<MergeSource>> mergesOf(Connection& other, Connection& into)
{
    constexpr auto kSql = "SELECT change_id, source_change, source_mark FROM merge_source ORDER BY change_id";
    WM_TRY(const Restorations restorations, Restorations::load(into));
    WM_TRY(std::vector<MergeSource> merges, loadRows<MergeSource>(into, kSql, readSource));
    WM_TRY(const std::vector<MarkedChange> marks, loadMarks(other));
    std::erase_if(merges, [&](const MergeSource& merge) {
        return !(restorations.last() < merge.change) ||
               std::ranges::find(marks, MarkedChange{merge.sourceChange, merge.sourceMark}) == marks.end();
    });
    return merges;
}

} // namespace wm::store
