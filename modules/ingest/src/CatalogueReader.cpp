// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/CatalogueReader.h"

#include "Rows.h"

#include "wm/base/Path.h"

namespace wm::ingest {

namespace {

constexpr int kFileCount = 12;

/// Opens the files of the folder one by one and keeps the issues.
class Folder {
public:
    Folder(std::filesystem::path path, const TaskContext& context)
        : m_path(std::move(path))
        , m_context(context)
    {
    }

    /// The file's table; empty, after an issue, when the file is missing. Errors: IoFailed, Cancelled.
    Result<CsvTable> table(const std::string& name)
    {
        WM_CHECK(m_context.checkpoint(m_done++, kFileCount));
        auto bytes = readFile(m_path / pathFromUtf8(name));
        if (!bytes && bytes.error().code == ErrorCode::NotFound) {
            m_issues.push_back({IssueKind::MissingFile, name, 0, {}, utf8FromPath(m_path), name});
            m_isMissing = true;
            return CsvTable{name, {}, {}, {}};
        }
        if (!bytes)
            return tl::make_unexpected(std::move(bytes).error());
        m_isMissing = false;
        CsvReading reading = readCsv(*bytes, name);
        m_issues.insert(m_issues.end(), reading.issues.begin(), reading.issues.end());
        return std::move(reading.table);
    }

    /// The rows of a file; none when it is missing, which is one issue and not one a column.
    template <class Rows, class Read>
    Result<void> read(const std::string& name, Rows& rows, Read read)
    {
        WM_TRY(const CsvTable csv, table(name));
        if (!m_isMissing)
            rows = read(csv);
        return {};
    }

    [[nodiscard]] Issues& issues() { return m_issues; }

private:
    std::filesystem::path m_path;
    const TaskContext& m_context;
    Issues m_issues;
    int m_done = 0;
    bool m_isMissing = false;
};

template <class Rows>
void addAll(References& references, const Rows& rows)
{
    for (const auto& row : rows)
        references.add(row);
}

/// Reads a file that others refer to.
template <class Rows, class Read>
Result<void> readReferred(Folder& folder, References& references, References::Kind kind, const std::string& name,
                          std::string_view column, Rows& rows, Read read)
{
    references.setMissing(kind);
    WM_CHECK(folder.read(name, rows, [&](const CsvTable& csv) {
        references.declare(kind, csv, column);
        references.setPresent(kind);
        return read(csv);
    }));
    addAll(references, rows);
    return {};
}

Result<void> readReferences(Folder& folder, References& references, domain::Catalogue& catalogue)
{
    using Kind = References::Kind;
    Issues& issues = folder.issues();
    WM_CHECK(readReferred(folder, references, Kind::Term, "terms.csv", "code", catalogue.terms,
                          [&](const CsvTable& csv) { return readTerms(csv, issues); }));
    WM_CHECK(readReferred(folder, references, Kind::Unit, "units.csv", "unit", catalogue.units,
                          [&](const CsvTable& csv) { return readUnits(csv, issues); }));
    WM_TRY(const CsvTable codes, folder.table("region_codes.csv"));
    references.declare(Kind::Region, codes, "code");
    WM_CHECK(readReferred(folder, references, Kind::Region, "regions.csv", "code", catalogue.regions,
                          [&](const CsvTable& csv) {
                              if (codes.header.empty())
                                  references.setMissing(Kind::Region);
                              return readRegions(csv, codes, references, issues);
                          }));
    WM_CHECK(readReferred(folder, references, Kind::Document, "documents.csv", "doc_id", catalogue.documents,
                          [&](const CsvTable& csv) { return readDocuments(csv, references, issues); }));
    return readReferred(folder, references, Kind::Indicator, "indicators.csv", "indicator_id", catalogue.indicators,
                        [&](const CsvTable& csv) { return readIndicators(csv, references, issues); });
}

Result<void> readFacts(Folder& folder, const References& references, domain::Catalogue& catalogue)
{
    Issues& issues = folder.issues();
    WM_CHECK(folder.read("targets.csv", catalogue.targets, [&](const CsvTable& csv) {
        return readTargets(csv, references, issues, BareNumber::Refused);
    }));
    WM_CHECK(folder.read("observations.csv", catalogue.observations,
                         [&](const CsvTable& csv) { return readObservations(csv, references, issues); }));
    WM_CHECK(folder.read("facilities.csv", catalogue.facilities,
                         [&](const CsvTable& csv) { return readFacilities(csv, references, issues); }));
    WM_CHECK(folder.read("corridors.csv", catalogue.corridors,
                         [&](const CsvTable& csv) { return readCorridors(csv, references, issues); }));
    WM_CHECK(folder.read("tasks.csv", catalogue.tasks,
                         [&](const CsvTable& csv) { return readTasks(csv, references, issues); }));
    return folder.read("places.csv", catalogue.places,
                       [&](const CsvTable& csv) { return readPlaces(csv, references, issues); });
}

} // namespace

Result<CatalogueReading> readCatalogue(const std::filesystem::path& folder, const TaskContext& context)
{
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored))
        return fail(ErrorCode::NotFound, "no such folder: " + utf8FromPath(folder));
    Folder files(folder, context);
    References references;
    CatalogueReading reading;
    WM_CHECK(readReferences(files, references, reading.catalogue));
    WM_CHECK(readFacts(files, references, reading.catalogue));
    reading.issues = std::move(files.issues());
    return reading;
}

} // namespace wm::ingest
