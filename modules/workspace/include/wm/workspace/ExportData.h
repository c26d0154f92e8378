// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/workspace/DataTables.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace wm::workspace {

enum class DataFormat { Csv, Xlsx, GeoPackage, GeoJson };

/// By the ending: .csv, .xlsx, .gpkg, .geojson; absent for another one.
[[nodiscard]] std::optional<DataFormat> dataFormatOf(const std::filesystem::path& file);

struct DataRequest {
    std::vector<DataKind> kinds; ///< each once
    DataScope scope;
    DataFormat format = DataFormat::Csv;
    bool forSpreadsheets = false; ///< CSV: with the byte order mark and line ends that Excel and WPS expect
};

/// Rows below the heading that a sheet of a workbook can have.
inline constexpr std::int64_t kMostSheetRows = 1'048'575;

/// The first table with more rows than the format takes.
struct TooLongTable {
    DataKind kind = DataKind::Observations;
    std::int64_t rows = 0;
};
[[nodiscard]] std::optional<TooLongTable> tooLongTable(const Snapshot& snapshot, const DataRequest& request);

/// Where each of the kinds goes. Workbooks and GeoPackages take them all, a sheet or layer each; of CSV and GeoJSON
/// each has a file of its own, several are named after `file`: "data.csv" becomes "data-targets.csv".
[[nodiscard]] std::vector<std::filesystem::path> dataFiles(const DataRequest& request,
                                                           const std::filesystem::path& file);

struct DataReport {
    std::vector<std::int64_t> rows; ///< of each kind
    /// Texts in CSV that a spreadsheet would calculate (= + - @). They are written as they are, or they would not come
    /// back the same; in a workbook no text is ever a formula.
    std::int64_t formulaTexts = 0;
};

/// Writes tables for other programs and for import, row by row: what is held does not grow with their number but for
/// workbooks, which are packed in memory. CSV, GeoPackage and GeoJSON have the fields' names as headings, workbooks
/// their titles. Facilities are points and corridors lines in GeoPackage and GeoJSON, where their position is known;
/// regions have their schematic cell; coordinates are in columns too. Files are replaced, each by a whole one, when
/// all have been written; a workspace never is. Blocks; any thread.
/// Errors: InvalidArgument for a table that is too long, Conflict for a file that is a workspace, IoFailed, Cancelled,
/// and those of reading observations.
[[nodiscard]] Result<DataReport> exportData(const Snapshot& snapshot, const DataRequest& request,
                                            const std::filesystem::path& file, const presentation::Words& words,
                                            const TaskContext& context);

} // namespace wm::workspace
