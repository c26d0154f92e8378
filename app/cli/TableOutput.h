// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/presentation/TableSpec.h"

#include <filesystem>

class QCommandLineParser;

namespace wm::cli {

enum class TableFormat { Text, Csv, Json };

/// How and where a table goes.
struct TableOutput {
    TableFormat format = TableFormat::Text;
    bool forSpreadsheets = false; ///< CSV only
    std::filesystem::path file;   ///< empty: stdout
};

void declareTableOptions(QCommandLineParser& parser);

/// Errors: Usage.
[[nodiscard]] Outcome<TableOutput> readTableOutput(const QCommandLineParser& parser);

/// The table in the output's format.
[[nodiscard]] std::string tableBytes(const presentation::TableSpec& table, const TableOutput& output);

/// Writes to the file, whole or not at all, or to stdout.
[[nodiscard]] Outcome<void> deliver(std::string_view bytes, const TableOutput& output);

} // namespace wm::cli
