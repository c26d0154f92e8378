// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ZipPackage.h"

#include "wm/presentation/TableSpec.h"

namespace wm::report {

/// Looks of a cell: places in the list of formats of xlsxStyles().
enum class XlsxLook { Plain, Heading, Wrapped, Guarded, GuardedWrapped };

/// The part xl/styles.xml.
[[nodiscard]] std::string xlsxStyles();

/// Writes a table as a sheet's part, into a package that has begun it.
void writeXlsxTable(const presentation::TableSpec& table, ZipPackage& package);

/// The same of facts: two columns, label and text, without a heading.
void writeXlsxFacts(const std::vector<std::pair<std::string, std::string>>& facts, ZipPackage& package);

} // namespace wm::report
