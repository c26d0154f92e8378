// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace wm::ingest {

/// What a file is by its first bytes.
enum class FileContent {
    Zip,      ///< maybe a workbook
    Compound, ///< OLE: maybe a workbook of Excel 97-2003, or one with a password
    BareXls,  ///< the records of a workbook of Excel 5.0 or later without a compound file around them
    OldXls,   ///< a sheet of Excel 2.0 to 4.0
    WebPage,
    XmlSpreadsheet, ///< of Excel 2002 and 2003
    FlatOds,        ///< an ODS document that is not packed
    Pdf,
    RichText,
    Picture,
    Archive,  ///< that no workbook comes in
    Database, ///< SQLite, among them GeoPackage
    Other,    ///< maybe text
};
[[nodiscard]] FileContent contentOf(std::string_view start);

/// As people call it; "" for Other.
[[nodiscard]] std::string_view nameOf(FileContent content);

} // namespace wm::ingest
