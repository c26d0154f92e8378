// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataSinks.h"

#include "CsvFile.h"

#include "wm/base/Path.h"
#include "wm/report/XlsxWriter.h"

#include <algorithm>
#include <utility>

namespace wm::workspace {

namespace {

using presentation::TableColumn;
using presentation::Words;

class CsvSink final : public DataSink {
public:
    CsvSink(const std::filesystem::path& file, const DataRequest& request, const Words& words)
        : m_request(request)
        , m_words(words)
        , m_file(file)
    {
    }

    Result<void> begin(DataKind kind) override
    {
        const bool forSpreadsheets = m_request.forSpreadsheets;
        return m_file.begin(dataColumns(kind, m_request.scope, m_words),
                            {.byteOrderMark = forSpreadsheets, .crlf = forSpreadsheets});
    }

    Result<void> add(const DataRow& row) override
    {
        m_formulaTexts += std::ranges::count_if(row.row.cells, isFormula);
        return m_file.add(row.row);
    }

    Result<void> finish() override { return m_file.finish(); }

    [[nodiscard]] std::int64_t formulaTexts() const override { return m_formulaTexts; }

private:
    /// A sign alone is none.
    static bool isFormula(const presentation::TableCell& cell)
    {
        return !cell.number && cell.text.size() > 1 &&
               std::string_view("=+-@\t\r").find(cell.text.front()) != std::string_view::npos;
    }

    const DataRequest& m_request;
    const Words& m_words;
    CsvFile m_file;
    std::int64_t m_formulaTexts = 0;
};

class XlsxSink final : public DataSink {
public:
    XlsxSink(std::filesystem::path file, report::XlsxBook book, const DataRequest& request, const Words& words)
        : m_file(std::move(file))
        , m_book(std::move(book))
        , m_request(request)
        , m_words(words)
    {
    }

    Result<void> begin(DataKind kind) override
    {
        return m_book.beginTable(dataColumns(kind, m_request.scope, m_words));
    }
    Result<void> add(const DataRow& row) override { return m_book.add(row.row); }
    Result<void> finish() override
    {
        WM_TRY(const std::string bytes, m_book.finish());
        return writeFile(m_file, bytes);
    }

private:
    std::filesystem::path m_file;
    report::XlsxBook m_book;
    const DataRequest& m_request;
    const Words& m_words;
};

geo::WrittenKind writtenKind(DataKind kind)
{
    switch (kind) {
    case DataKind::Regions:
        return geo::WrittenKind::Areas;
    case DataKind::Facilities:
        return geo::WrittenKind::Points;
    case DataKind::Corridors:
        return geo::WrittenKind::Lines;
    default:
        return geo::WrittenKind::Attributes;
    }
}

class FeatureDataSink final : public DataSink {
public:
    FeatureDataSink(geo::FeatureWriter file, const DataRequest& request, const Words& words)
        : m_file(std::move(file))
        , m_request(request)
        , m_words(words)
    {
    }

    Result<void> begin(DataKind kind) override
    {
        m_columns = dataColumns(kind, m_request.scope, m_words);
        geo::WrittenTable table{std::string(toText(kind)), writtenKind(kind), {}};
        for (const TableColumn& column : m_columns)
            table.fields.push_back({column.key, column.kind == TableColumn::Kind::Number});
        m_feature.values.resize(m_columns.size());
        return m_file.begin(table);
    }

    Result<void> add(const DataRow& row) override
    {
        m_feature.geometry = row.geometry;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const presentation::TableCell& cell = row.row.cells[i];
            if (cell.number)
                m_feature.values[i] = *cell.number;
            else if (!cell.text.empty())
                m_feature.values[i] = cell.text;
            else
                m_feature.values[i] = std::monostate();
        }
        return m_file.add(m_feature);
    }

    Result<void> finish() override { return m_file.finish(); }

private:
    geo::FeatureWriter m_file;
    const DataRequest& m_request;
    const Words& m_words;
    std::vector<TableColumn> m_columns;
    geo::WrittenFeature m_feature;
};

/// Cells of regions are no boundaries.
geo::WrittenNotes writtenNotes(const std::vector<DataKind>& kinds, const Words& words)
{
    if (std::ranges::find(kinds, DataKind::Regions) == kinds.end())
        return {};
    const std::string mark = words.schematicMark + " · " + words.schematicCells;
    return {mark, {{"mark", mark}}};
}

Result<std::unique_ptr<DataSink>> openWorkbook(const std::filesystem::path& file, const std::vector<DataKind>& kinds,
                                               const DataRequest& request, const Words& words)
{
    std::vector<std::string> names;
    names.reserve(kinds.size());
    for (const DataKind kind : kinds)
        names.push_back(dataTitle(kind, words));
    WM_TRY(report::XlsxBook book, report::XlsxBook::create(names));
    return std::make_unique<XlsxSink>(file, std::move(book), request, words);
}

Result<std::unique_ptr<DataSink>> openFeatures(const std::filesystem::path& file, const std::vector<DataKind>& kinds,
                                               const DataRequest& request, const Words& words)
{
    const auto format =
        request.format == DataFormat::GeoPackage ? geo::WrittenFormat::GeoPackage : geo::WrittenFormat::GeoJson;
    WM_TRY(geo::FeatureWriter features, geo::FeatureWriter::create(file, format, writtenNotes(kinds, words)));
    return std::make_unique<FeatureDataSink>(std::move(features), request, words);
}

} // namespace

Result<std::unique_ptr<DataSink>> openDataSink(const std::filesystem::path& file, const std::vector<DataKind>& kinds,
                                               const DataRequest& request, const Words& words)
{
    if (request.format == DataFormat::Csv)
        return std::make_unique<CsvSink>(file, request, words);
    if (request.format == DataFormat::Xlsx)
        return openWorkbook(file, kinds, request, words);
    return openFeatures(file, kinds, request, words);
}

} // namespace wm::workspace
