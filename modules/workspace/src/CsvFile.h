// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Path.h"
#include "wm/report/TableWriters.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <vector>

namespace wm::workspace {

/// A CSV file in the making, row by row; it appears when it is whole. Errors: IoFailed, with the file in the message.
class CsvFile {
public:
    explicit CsvFile(const std::filesystem::path& file);

    [[nodiscard]] Result<void> begin(std::vector<presentation::TableColumn> columns, report::CsvOptions options);
    [[nodiscard]] Result<void> add(const presentation::TableRow& row);
    /// Puts the file in its place.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> check() const;

    PartFile m_part;
    std::ofstream m_output;
    std::optional<report::CsvRows> m_rows;
};

} // namespace wm::workspace
