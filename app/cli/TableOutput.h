// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/presentation/FigureFacts.h"
#include "wm/presentation/TableSpec.h"

#include <filesystem>

class QCommandLineParser;

namespace wm::cli {

enum class TableFormat { Text, Csv, Json, Xlsx };

/// How and where a table goes.
struct TableOutput {
    TableFormat format = TableFormat::Text;
    bool forSpreadsheets = false; ///< CSV only
    std::filesystem::path file;   ///< empty: stdout
};

void declareTableOptions(QCommandLineParser& parser);
/// The same without -o, for commands that have one of their own.
void declareTableFormats(QCommandLineParser& parser);

/// Errors: Usage.
[[nodiscard]] Outcome<TableOutput> readTableOutput(const QCommandLineParser& parser);

/// For commands whose -o may name a picture or a table: is it a table, by its extension? And which one.
[[nodiscard]] bool namesTable(const QCommandLineParser& parser);
[[nodiscard]] Outcome<TableOutput> readTableFile(const QCommandLineParser& parser);

/// The table in the output's format, which is not a workbook.
[[nodiscard]] std::string tableBytes(const presentation::TableSpec& table, const TableOutput& output);

/// Writes the table to the file, whole or not at all, or to stdout. `facts` and the date of the workspace go into a
/// workbook's second sheet; other formats have no place for them.
[[nodiscard]] Outcome<void> writeTable(const presentation::TableSpec& table, const TableOutput& output,
                                       const presentation::FigureFacts& facts = {},
                                       const std::filesystem::path& workspace = {});

/// Writes to the file, whole or not at all, or to stdout.
[[nodiscard]] Outcome<void> deliver(std::string_view bytes, const TableOutput& output);

} // namespace wm::cli
