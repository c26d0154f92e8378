// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/TableRows.h"

#include "HeadFinder.h"
#include "KeptRow.h"
#include "LabelText.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace wm::ingest {

namespace {

constexpr std::size_t kMostPending = 200; // rows above the data; more are no headings
constexpr std::size_t kRowsBelow = 8;     // as many rows of data say what the headings are

/// "表2 2020年各县主要指标", "单位：万元": no name of a row.
bool beginsTable(std::string_view line)
{
    constexpr std::string_view kTable = "表";
    const std::string folded = foldedName(line);
    const bool isNumbered = folded.starts_with(kTable) && folded.size() > kTable.size() &&
                            folded[kTable.size()] >= '0' && folded[kTable.size()] <= '9';
    return isNumbered || !statedUnit(folded).empty();
}

/// Texts alone in a row, without looking at each cell closely: this is asked of every row of millions.
enum class Fill { Blank, One, Merged, Several };

Fill fillOf(const FilledRow& row)
{
    Fill fill = Fill::Blank;
    std::string_view text;
    for (const FilledCell& each : row.cells) {
        if (each.cell.kind == CellKind::Empty || each.cell.text.empty())
            continue;
        if (each.cell.kind == CellKind::BadlyQuoted)
            return Fill::Several; // the rest of the row is in it
        if (fill != Fill::Blank && (!each.isFilled || each.cell.text != text))
            return Fill::Several;
        fill = fill == Fill::Blank ? Fill::One : Fill::Merged;
        text = each.cell.text;
    }
    return fill;
}

/// Finds the tables in a run of rows.
class TableSplitter {
public:
    /// `headingRow`: as SheetInfo has it.
    TableSplitter(const TakeTable& take, int headingRow)
        : m_take(take)
        , m_headingRow(headingRow)
    {
    }

    [[nodiscard]] Result<bool> take(const FilledRow& row)
    {
        if (!m_isSeeking)
            return takeInTable(row);
        m_pending.emplace_back(row);
        if (!m_hasTable && row.number < m_headingRow && m_pending.size() < kMostPending)
            return true;
        const RowKind kind = kindOf(row);
        m_below += kind == RowKind::Values || m_below > 0 ? 1U : 0U;
        return m_below >= kRowsBelow || m_pending.size() >= kMostPending ? settle() : Result<bool>(true);
    }

    [[nodiscard]] Result<bool> finish()
    {
        // Below a table that is told there may stand the title of another one.
        while (m_isSeeking && !m_pending.empty()) {
            WM_TRY(const bool goesOn, settle());
            if (!goesOn)
                return false;
        }
        return true;
    }

private:
    /// Blank rows without any cell are not told.
    void comeTo(int row)
    {
        m_wasBlank = m_wasBlank || row > m_lastRow + 1;
        m_lastRow = row;
    }

    [[nodiscard]] Result<bool> takeInTable(const FilledRow& row)
    {
        comeTo(row.number);
        switch (fillOf(row)) {
        case Fill::Blank:
            m_wasBlank = true;
            return true;
        case Fill::Several:
            return isHeadRepeated(row) ? Result<bool>(true) : emitRow(row);
        case Fill::One:
        case Fill::Merged:
            return takeLine(row);
        }
        return true;
    }

    /// One text: a group, a note, the title of the next table, or a row whose cells are blank.
    [[nodiscard]] Result<bool> takeLine(const FilledRow& row)
    {
        const std::string line = lineText(row);
        const RowKind kind = kindOf(row);
        if (kind == RowKind::Values || kind == RowKind::Years)
            return emitRow(row);
        if (isNote(line))
            return emitLine(row.number, line);
        const bool isTitle = m_wasBlank || fillOf(row) == Fill::Merged || saysContinued(line) || beginsTable(line);
        if (!isTitle)
            return emitRow(row);
        m_isSeeking = true;
        m_pending.emplace_back(row);
        return true;
    }

    [[nodiscard]] static bool areAlike(const KeptRow& head, const FilledRow& row)
    {
        const std::size_t width = std::max(head.size(), row.cells.size());
        for (std::size_t column = 0; column < width; ++column) {
            const std::string_view text = column < row.cells.size() ? row.cells[column].cell.text : "";
            if (text != head.at(column).cell.text)
                return false;
        }
        return true;
    }

    /// The same headings again at the top of a page.
    [[nodiscard]] bool isHeadRepeated(const FilledRow& row) const
    {
        return std::ranges::any_of(m_head, [&](const KeptRow& head) { return areAlike(head, row); });
    }

    /// The headings of the table before, below lines that may say that this is of another year; empty: none.
    [[nodiscard]] HeadRange repeatedHead(const std::vector<KeptRow>& rows) const
    {
        std::vector<FilledCell> place;
        for (std::size_t at = 0; !m_head.empty() && at + m_head.size() <= rows.size(); ++at) {
            std::size_t same = 0;
            while (same < m_head.size() && areAlike(m_head[same], rows[at + same].view(place)))
                ++same;
            if (same == m_head.size())
                return {at, at + same};
            const RowKind kind = kindOf(rows[at].view(place));
            if (kind != RowKind::Line && kind != RowKind::Blank)
                break;
        }
        return {};
    }

    /// The headings that begin in the row that somebody says, with those below them that belong to them.
    [[nodiscard]] HeadRange chosenHead(const std::vector<KeptRow>& rows) const
    {
        const auto first = std::ranges::find_if(rows, [&](const KeptRow& row) { return row.number() >= m_headingRow; });
        const auto begin = static_cast<std::size_t>(first - rows.begin());
        if (first == rows.end())
            return {};
        const HeadRange found = findHead(std::span(rows).subspan(begin), true);
        return {begin, begin + (found.begin == 0 && found.end > 0 ? found.end : 1)};
    }

    /// Tells the headings among the rows that were kept, and goes on with the rows below them.
    [[nodiscard]] Result<bool> settle()
    {
        const std::vector<KeptRow> rows = std::exchange(m_pending, {});
        m_isSeeking = false;
        m_below = 0;
        const bool isFirst = !std::exchange(m_hasTable, true);
        const bool isContinued = isContinuedAbove(rows);
        HeadRange head = isFirst && m_headingRow > 0 ? chosenHead(rows) : findHead(rows, isFirst || isContinued);
        if (!isFirst && head.begin == head.end)
            head = repeatedHead(rows);
        const bool isNew = isFirst || head.begin != head.end;
        if (isNew) {
            WM_TRY(const bool goesOn, emitHead(rows, head, isContinued));
            if (!goesOn)
                return false;
            m_lastRow = head.end < rows.size() ? rows[head.end].number() - 1 : m_lastRow;
        }
        // Lines above new headings were told with them.
        bool isLeading = true; // what stands right above the data is no title of another table
        for (std::size_t at = isNew ? head.end : 0; at < rows.size(); ++at) {
            WM_TRY(const bool goesOn, takeBelow(rows[at], isLeading));
            if (!goesOn)
                return false;
            if (m_isSeeking && m_pending.size() == 1) // the rest is looked at anew
                return takeAll({rows.begin() + static_cast<std::ptrdiff_t>(at) + 1, rows.end()});
        }
        return true;
    }

    /// Whether one of the lines above the first row of a table says so.
    [[nodiscard]] bool isContinuedAbove(const std::vector<KeptRow>& rows)
    {
        for (const KeptRow& row : rows) {
            const FilledRow view = row.view(m_place);
            const RowKind kind = kindOf(view);
            if (kind != RowKind::Line && kind != RowKind::Blank)
                return false;
            if (saysContinued(lineText(view)))
                return true;
        }
        return false;
    }

    [[nodiscard]] Result<bool> takeAll(const std::vector<KeptRow>& rows)
    {
        for (const KeptRow& row : rows) {
            std::vector<FilledCell> place; // take() may come back to this with the rows that follow
            WM_TRY(const bool goesOn, take(row.view(place)));
            if (!goesOn)
                return false;
        }
        return true;
    }

    [[nodiscard]] Result<bool> takeBelow(const KeptRow& row, bool& isLeading)
    {
        std::vector<FilledCell> place;
        const FilledRow view = row.view(place);
        const RowKind kind = kindOf(view);
        comeTo(view.number);
        if (kind == RowKind::ColumnNumbers)
            return true;
        // A title and its unit may stand side by side; beside other words "1-6月" is a field of a row.
        const bool isGroup = kind == RowKind::Line && (fillOf(view) == Fill::Several ? hasTitlesOnly(view) : isLeading);
        isLeading = isLeading && (kind == RowKind::Line || kind == RowKind::Blank);
        if (!isGroup)
            return takeInTable(view);
        const std::string line = lineText(view);
        // A text in one cell may as well be a row of which nothing else is known.
        const bool isRow = fillOf(view) == Fill::One && !isNote(line) && !saysContinued(line);
        return isRow ? emitRow(view) : emitLine(view.number, line);
    }

    [[nodiscard]] Result<bool> emitHead(const std::vector<KeptRow>& rows, const HeadRange& range, bool isContinued)
    {
        TableHead head;
        for (std::size_t at = 0; at < range.begin; ++at) {
            if (std::string line = lineText(rows[at].view(m_place)); !line.empty())
                head.lines.push_back(std::move(line));
        }
        m_head.assign(rows.begin() + static_cast<std::ptrdiff_t>(range.begin),
                      rows.begin() + static_cast<std::ptrdiff_t>(range.end));
        if (!m_head.empty()) {
            head.firstRow = m_head.front().number();
            head.lastRow = m_head.back().number();
        }
        head.columns = headingsOf(m_head);
        for (const KeptRow& row : m_head)
            head.width = std::max(head.width, row.size());
        head.isContinued = isContinued || (!m_columns.empty() && head.columns == m_columns);
        m_columns = head.columns;
        return m_take.head ? m_take.head(head) : Result<bool>(true);
    }

    [[nodiscard]] Result<bool> emitRow(const FilledRow& row)
    {
        m_wasBlank = false;
        return m_take.row ? m_take.row(row) : Result<bool>(true);
    }

    [[nodiscard]] Result<bool> emitLine(int row, std::string_view line)
    {
        return m_take.line ? m_take.line(row, line) : Result<bool>(true);
    }

    const TakeTable& m_take;
    int m_headingRow;
    std::vector<KeptRow> m_pending; ///< not decided yet
    std::size_t m_below = 0;        ///< rows since the first of values among them
    bool m_isSeeking = true;
    bool m_hasTable = false;
    bool m_wasBlank = false;
    int m_lastRow = 0; ///< that was looked at in a table
    std::vector<KeptRow> m_head;
    std::vector<TableColumn> m_columns;
    std::vector<FilledCell> m_place;
};

/// Of a sheet that says itself what its rows are.
Result<void> forEachPlainRow(SheetFile& file, std::size_t sheet, const TakeTable& take, const TaskContext& context)
{
    bool isHead = true;
    const auto takeRow = [&](const FilledRow& row) -> Result<bool> {
        if (!std::exchange(isHead, false))
            return take.row ? take.row(row) : Result<bool>(true);
        TableHead head;
        head.firstRow = head.lastRow = row.number;
        head.columns = headingsOf(std::array{KeptRow(row)});
        head.width = row.cells.size();
        return take.head ? take.head(head) : Result<bool>(true);
    };
    return forEachFilledRow(file, sheet, takeRow, context);
}

} // namespace

Result<void> forEachTableRow(SheetFile& file, std::size_t sheet, const TakeTable& take, const TaskContext& context)
{
    if (file.sheets().at(sheet).isPlainTable)
        return forEachPlainRow(file, sheet, take, context);
    TableSplitter splitter(take, file.sheets()[sheet].headingRow);
    bool goesOn = true;
    const auto takeRow = [&](const FilledRow& row) -> Result<bool> {
        WM_TRY(goesOn, splitter.take(row));
        return goesOn;
    };
    WM_CHECK(forEachFilledRow(file, sheet, takeRow, context));
    if (!goesOn)
        return {};
    WM_TRY([[maybe_unused]] const bool ended, splitter.finish());
    return {};
}

} // namespace wm::ingest
