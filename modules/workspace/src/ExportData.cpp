// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/ExportData.h"

#include "DataSinks.h"

#include "wm/base/Path.h"
#include "wm/workspace/Workspace.h"

#include <algorithm>
#include <limits>

namespace wm::workspace {

namespace {

constexpr std::int64_t kRowsBetweenReports = 1000;

bool holdsSeveral(DataFormat format)
{
    return format == DataFormat::Xlsx || format == DataFormat::GeoPackage;
}

/// What was counted before, as a number that progress takes.
int progressOf(std::int64_t rows)
{
    return static_cast<int>(std::min<std::int64_t>(rows, std::numeric_limits<int>::max()));
}

class DataExport {
public:
    DataExport(const Snapshot& snapshot, const DataRequest& request, const presentation::Words& words,
               const TaskContext& context)
        : m_snapshot(snapshot)
        , m_request(request)
        , m_words(words)
        , m_context(context)
    {
        for (const DataKind kind : request.kinds)
            m_total += dataCount(snapshot, kind, request.scope);
    }

    Result<DataReport> write(const std::filesystem::path& file)
    {
        const std::vector<std::filesystem::path> files = dataFiles(m_request, file);
        std::vector<std::unique_ptr<DataSink>> sinks;
        for (std::size_t i = 0; i < m_request.kinds.size(); ++i) {
            if (sinks.empty() || !holdsSeveral(m_request.format)) {
                const std::vector<DataKind> one{m_request.kinds[i]};
                WM_TRY(auto sink, openDataSink(files[i], holdsSeveral(m_request.format) ? m_request.kinds : one,
                                               m_request, m_words));
                sinks.push_back(std::move(sink));
            }
            WM_CHECK(writeTable(m_request.kinds[i], *sinks.back()));
        }
        // Only now, so that none is replaced unless all are there.
        WM_CHECK(m_context.checkpoint(progressOf(m_total), progressOf(m_total)));
        for (const std::unique_ptr<DataSink>& sink : sinks) {
            m_report.formulaTexts += sink->formulaTexts();
            WM_CHECK(sink->finish());
        }
        return std::move(m_report);
    }

private:
    Result<void> writeTable(DataKind kind, DataSink& sink)
    {
        WM_CHECK(sink.begin(kind));
        std::int64_t& rows = m_report.rows.emplace_back(0);
        return forEachDataRow(m_snapshot, kind, m_request.scope, m_words, [&](const DataRow& row) -> Result<void> {
            if (m_done++ % kRowsBetweenReports == 0)
                WM_CHECK(m_context.checkpoint(progressOf(m_done - 1), progressOf(m_total)));
            ++rows;
            return sink.add(row);
        });
    }

    const Snapshot& m_snapshot;
    const DataRequest& m_request;
    const presentation::Words& m_words;
    const TaskContext& m_context;
    DataReport m_report;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

} // namespace

std::optional<DataFormat> dataFormatOf(const std::filesystem::path& file)
{
    const std::string ending = endingOf(file);
    if (ending == ".csv")
        return DataFormat::Csv;
    if (ending == ".xlsx")
        return DataFormat::Xlsx;
    if (ending == ".gpkg")
        return DataFormat::GeoPackage;
    return ending == ".geojson" ? std::optional(DataFormat::GeoJson) : std::nullopt;
}

std::optional<TooLongTable> tooLongTable(const Snapshot& snapshot, const DataRequest& request)
{
    if (request.format != DataFormat::Xlsx)
        return std::nullopt;
    for (const DataKind kind : request.kinds) {
        const std::int64_t rows = dataCount(snapshot, kind, request.scope);
        if (rows > kMostSheetRows)
            return TooLongTable{kind, rows};
    }
    return std::nullopt;
}

std::vector<std::filesystem::path> dataFiles(const DataRequest& request, const std::filesystem::path& file)
{
    std::vector<std::filesystem::path> files(request.kinds.size(), file);
    if (holdsSeveral(request.format) || files.size() < 2)
        return files;
    for (std::size_t i = 0; i < files.size(); ++i) {
        files[i].replace_extension();
        files[i] += "-" + std::string(toText(request.kinds[i]));
        files[i] += file.extension();
    }
    return files;
}

Result<DataReport> exportData(const Snapshot& snapshot, const DataRequest& request, const std::filesystem::path& file,
                              const presentation::Words& words, const TaskContext& context)
{
    if (const std::optional<TooLongTable> table = tooLongTable(snapshot, request))
        return fail(ErrorCode::InvalidArgument, std::to_string(table->rows) + " rows of " +
                                                    std::string(toText(table->kind)) + ", expected at most " +
                                                    std::to_string(kMostSheetRows) + " in a workbook");
    for (const std::filesystem::path& each : dataFiles(request, file)) {
        if (isWorkspaceFile(each))
            return fail(ErrorCode::Conflict, utf8FromPath(each) + " is a workspace, which no export replaces");
    }
    return DataExport(snapshot, request, words, context).write(file);
}

} // namespace wm::workspace
