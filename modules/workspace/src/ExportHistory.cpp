// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvFile.h"
#include "HistoryReading.h"
#include "HistoryRows.h"

#include "wm/report/XlsxWriter.h"
#include "wm/workspace/FindHistory.h"

#include <functional>
#include <numeric>
#include <utility>

namespace wm::workspace {

using presentation::TableRow;

namespace {

/// For CSV, where a number is to stay one among texts: also a negative one, which would be taken for a formula else.
void allowNumbers(std::vector<presentation::TableColumn>& columns)
{
    for (presentation::TableColumn& column : columns) {
        if (column.key == "before" || column.key == "after")
            column.kind = presentation::TableColumn::Kind::Number;
    }
}

/// As people read it: titles instead of keys, words instead of codes.
void makeReadable(std::vector<presentation::TableColumn>& columns)
{
    for (presentation::TableColumn& column : columns)
        column.key = column.title;
}

void makeReadable(TableRow& row)
{
    for (presentation::TableCell& cell : row.cells)
        cell.machineText = cell.text;
}

using AddRow = std::function<Result<void>(TableRow)>;

class HistoryWriting {
public:
    HistoryWriting(HistoryReading& reading, const HistoryRows& rows, const TaskContext& context)
        : m_reading(reading)
        , m_rows(rows)
        , m_context(context)
    {
    }

    Result<std::int64_t> writeCsv(const std::filesystem::path& file, bool forSpreadsheets)
    {
        std::vector<presentation::TableColumn> columns = m_rows.fileColumns();
        allowNumbers(columns);
        if (forSpreadsheets)
            makeReadable(columns);
        CsvFile output(file);
        WM_CHECK(output.begin(std::move(columns), forSpreadsheets ? report::kSpreadsheetCsv : report::CsvOptions{}));
        WM_TRY(const std::int64_t rows, addRows([&](TableRow row) {
                   if (forSpreadsheets)
                       makeReadable(row);
                   return output.add(row);
               }));
        WM_CHECK(output.finish());
        return rows;
    }

    Result<std::int64_t> writeXlsx(const std::filesystem::path& file, const std::string& sheet)
    {
        WM_TRY(report::XlsxBook book, report::XlsxBook::create({sheet}));
        WM_CHECK(book.beginTable(m_rows.fileColumns()));
        WM_TRY(const std::int64_t rows, addRows([&](const TableRow& row) { return book.add(row); }));
        WM_TRY(const std::string bytes, book.finish());
        WM_CHECK(writeFile(file, bytes));
        return rows;
    }

private:
    Result<std::int64_t> addRows(const AddRow& add)
    {
        WM_TRY(const auto counts, m_reading.counts(m_context));
        const std::int64_t total =
            std::accumulate(counts.begin(), counts.end(), std::int64_t{0},
                            [](std::int64_t sum, const auto& each) { return sum + each.second; });
        std::int64_t rows = 0;
        const auto addEntry = [&](const HistoryEntry& each, const domain::Change& change) -> Result<bool> {
            ++rows;
            WM_CHECK(add(m_rows.fileRow(each, change)));
            return true;
        };
        WM_CHECK(m_reading.forEach(total, m_context, addEntry));
        return rows;
    }

    HistoryReading& m_reading;
    const HistoryRows& m_rows;
    const TaskContext& m_context;
};

} // namespace

std::optional<HistoryFormat> historyFormatOf(const std::filesystem::path& file)
{
    const std::string ending = endingOf(file);
    if (ending == ".csv")
        return HistoryFormat::Csv;
    return ending == ".xlsx" ? std::optional(HistoryFormat::Xlsx) : std::nullopt;
}

Result<std::int64_t> exportHistory(const Snapshot& snapshot, const History& history, const HistoryExport& request,
                                   const std::filesystem::path& file, const presentation::Words& words,
                                   const LocalTime& localTime, const TaskContext& context)
{
    WM_TRY(const auto reading, HistoryReading::open(snapshot, history, request.filter, words));
    const HistoryRows rows(snapshot, words, localTime);
    HistoryWriting writing(*reading, rows, context);
    return request.format == HistoryFormat::Csv ? writing.writeCsv(file, request.forSpreadsheets)
                                                : writing.writeXlsx(file, words.phrase("history.title"));
}

} // namespace wm::workspace
