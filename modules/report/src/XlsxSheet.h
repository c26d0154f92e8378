// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "XlsxRows.h"
#include "ZipPackage.h"

#include "wm/presentation/TableSpec.h"

#include <string>
#include <utility>
#include <vector>

namespace wm::report {

/// The part xl/styles.xml.
[[nodiscard]] std::string xlsxStyles();

/// A table as a sheet's part, row by row, into a package that has begun it. Columns are as wide as the first thousand
/// rows ask for.
class XlsxTable {
public:
    XlsxTable(std::vector<presentation::TableColumn> columns, ZipPackage& package);
    /// With a cell for each column.
    void add(const presentation::TableRow& row);
    void finish();

private:
    void begin();
    void write(const presentation::TableRow& row);

    std::vector<presentation::TableColumn> m_columns;
    ZipPackage& m_package;
    XlsxRows m_rows;
    std::vector<presentation::TableRow> m_first; ///< those that wait for the widths
    bool m_isBegun = false;
};

/// Facts as a sheet's part: two columns, label and text, without a heading.
void writeXlsxFacts(const std::vector<std::pair<std::string, std::string>>& facts, ZipPackage& package);

} // namespace wm::report
