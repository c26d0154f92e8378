// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/presentation/FigureFacts.h"
#include "wm/presentation/TableSpec.h"
#include "wm/presentation/Words.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace wm::report {

/// Label and text.
using XlsxFacts = std::vector<std::pair<std::string, std::string>>;

/// What a workbook says beside its table.
struct XlsxNotes {
    std::string tableSheet; ///< name of the sheet with the table
    std::string notesSheet; ///< name of the sheet with the facts
    XlsxFacts facts;        ///< none: there is no such sheet
};

/// The sheet of a table with what is said about it; `workspaceDate` is in words, empty: not known.
[[nodiscard]] XlsxNotes xlsxNotes(const presentation::FigureFacts& facts, const std::string& workspaceDate,
                                  const presentation::Words& words);

/// The most that Excel takes.
/// Source: "Excel specifications and limits", Microsoft; the same in WPS.
inline constexpr std::size_t kMostXlsxRows = 1'048'576; ///< with the heading
inline constexpr std::size_t kMostXlsxColumns = 16'384;
inline constexpr std::size_t kMostXlsxCellLength = 32'767; ///< UTF-16 code units
inline constexpr std::size_t kMostXlsxNameLength = 31;     ///< of a sheet, UTF-16 code units

/// The bytes of a workbook (Office Open XML, ISO/IEC 29500, transitional) with the table as people read it: titles,
/// words, numbers as numbers in their own scale (16 % is 16), a missing number as an empty cell. The heading stays in
/// sight, columns are as wide as their texts up to a limit, from which on texts are wrapped. A text is never a formula,
/// and a code of digits stays a text when somebody edits it.
/// Errors: InvalidArgument where the table or a sheet's name is beyond what Excel takes; the message names the place,
/// what was found and what is allowed. IoFailed when there is not enough memory to pack it.
[[nodiscard]] Result<std::string> xlsxBytes(const presentation::TableSpec& table, const XlsxNotes& notes);

/// A workbook of several such sheets, row by row: what is held is what is packed already.
class XlsxBook {
public:
    /// Errors: InvalidArgument, as xlsxBytes(); the same of the following.
    [[nodiscard]] static Result<XlsxBook> create(const std::vector<std::string>& sheetNames);
    XlsxBook(XlsxBook&&) noexcept;
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;
    ~XlsxBook();

    /// The next of the sheets is a table; rows come after that, each with a cell for each column.
    [[nodiscard]] Result<void> beginTable(std::vector<presentation::TableColumn> columns);
    [[nodiscard]] Result<void> add(const presentation::TableRow& row);
    /// The next of the sheets has facts.
    [[nodiscard]] Result<void> addFacts(const XlsxFacts& facts);
    /// The bytes, once all sheets have been begun. Errors: IoFailed.
    [[nodiscard]] Result<std::string> finish();

private:
    struct Content;
    explicit XlsxBook(std::unique_ptr<Content> content);

    std::unique_ptr<Content> m_content;
};

} // namespace wm::report
