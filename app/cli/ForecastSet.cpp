// SPDX-License-Identifier: GPL-3.0-or-later
#include "ForecastSet.h"

#include "wm/base/Number.h"
#include "wm/base/Path.h"
#include "wm/ingest/CsvTable.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace wm::cli {

namespace {

using projection::IndicatorKind;

/// The parts of a series as they stand in the file.
struct RawSeries {
    std::string id;
    int line = 0; ///< where it starts
    std::vector<int> years;
    std::vector<double> history;
    std::vector<double> future;
};

/// Column numbers by name; an issue for each that is missing.
class Columns {
public:
    Columns(const ingest::CsvTable& table, std::initializer_list<std::string_view> names, Issues& issues)
    {
        for (const std::string_view name : names) {
            const auto found = std::ranges::find(table.header, name);
            if (found == table.header.end())
                issues.push_back(
                    {IssueKind::MissingColumn, table.document, 1, std::string(name), {}, std::string(name)});
            m_indexes.push_back(static_cast<std::size_t>(found - table.header.begin()));
            m_areAllThere = m_areAllThere && found != table.header.end();
        }
    }
    [[nodiscard]] bool areAllThere() const { return m_areAllThere; }
    [[nodiscard]] const std::string& text(const ingest::CsvRow& row, std::size_t column) const
    {
        return row.fields[m_indexes[column]];
    }

private:
    std::vector<std::size_t> m_indexes;
    bool m_areAllThere = true;
};

Result<ingest::CsvTable> readTable(const std::filesystem::path& file, Issues& issues)
{
    WM_TRY(const std::string bytes, readFile(file));
    ingest::CsvReading reading = ingest::readCsv(bytes, utf8FromPath(file.filename()));
    issues.insert(issues.end(), reading.issues.begin(), reading.issues.end());
    return std::move(reading.table);
}

/// The series in the order of the file.
std::vector<RawSeries> readSeries(const ingest::CsvTable& table, Issues& issues)
{
    enum : std::size_t { Id, Part, Index, Year, Value };
    const Columns columns(table, {"series_id", "part", "index", "year", "value"}, issues);
    std::vector<RawSeries> all;
    if (!columns.areAllThere())
        return all;
    std::map<std::string, std::size_t> known;
    for (const ingest::CsvRow& row : table.rows) {
        const auto complain = [&](IssueKind kind, const char* column, const std::string& found, const char* expected) {
            issues.push_back({kind, table.document, row.line, column, found, expected});
        };
        const auto [place, isNew] = known.emplace(columns.text(row, Id), all.size());
        if (isNew)
            all.push_back({columns.text(row, Id), row.line, {}, {}, {}});
        const std::string& part = columns.text(row, Part);
        // Competitions publish series without their years: then the place in the series stands in.
        const auto stated = parseInteger(columns.text(row, Year));
        const auto year = stated ? stated : parseInteger(columns.text(row, Index));
        const auto value = parseNumber(columns.text(row, Value));
        if (part != "train" && part != "test")
            complain(IssueKind::UnknownCode, "part", part, "train, test");
        if (!year)
            complain(IssueKind::NotANumber, "year", columns.text(row, Year), "a whole number");
        if (!value)
            complain(IssueKind::NotANumber, "value", columns.text(row, Value), "a decimal number, e.g. 14.6");
        if (!year || !value)
            continue;
        RawSeries& series = all[place->second];
        (part == "train" ? series.history : series.future).push_back(*value);
        if (part == "train")
            series.years.push_back(*year);
    }
    return all;
}

std::map<std::string, std::string> readKinds(const ingest::CsvTable& table)
{
    std::map<std::string, std::string> kinds;
    Issues ignored; // a table that says nothing of kinds is as good as none
    const Columns columns(table, {"series_id", "kind"}, ignored);
    if (!columns.areAllThere())
        return kinds;
    for (const ingest::CsvRow& row : table.rows)
        kinds.emplace(columns.text(row, 0), columns.text(row, 1));
    return kinds;
}

IndicatorKind kindOf(const std::string& said, const std::vector<double>& history)
{
    IndicatorKind kind;
    if (said == "share")
        kind.type = IndicatorKind::Type::Share;
    else if (said != "real")
        kind.type = IndicatorKind::Type::NonNegative;
    const auto isAllowed = [&](double value) {
        return kind.allows(value);
    };
    if (kind.type == IndicatorKind::Type::Share && !std::ranges::all_of(history, isAllowed))
        kind.type = IndicatorKind::Type::NonNegative;
    if (!std::ranges::all_of(history, isAllowed))
        kind.type = IndicatorKind::Type::Real;
    return kind;
}

} // namespace

Result<ForecastSet> readForecastSet(const std::filesystem::path& file, const std::filesystem::path& meta)
{
    ForecastSet set;
    WM_TRY(const ingest::CsvTable table, readTable(file, set.issues));
    std::map<std::string, std::string> kinds;
    if (!meta.empty()) {
        WM_TRY(const ingest::CsvTable metaTable, readTable(meta, set.issues));
        kinds = readKinds(metaTable);
    }
    for (RawSeries& raw : readSeries(table, set.issues)) {
        auto history = projection::AnnualSeries::create(raw.years, raw.history);
        if (!history || raw.future.empty()) {
            const std::string why = history ? "no rows of part test" : std::string(toText(history.error()));
            set.issues.push_back({IssueKind::StatusConflict, table.document, raw.line, "series_id", raw.id, why});
            continue;
        }
        const auto said = kinds.find(raw.id);
        const IndicatorKind kind = kindOf(said == kinds.end() ? std::string() : said->second, raw.history);
        const Eigen::VectorXd future =
            Eigen::Map<const Eigen::VectorXd>(raw.future.data(), static_cast<Eigen::Index>(raw.future.size()));
        set.cases.push_back({std::move(raw.id), *std::move(history), future, kind});
    }
    return set;
}

} // namespace wm::cli
