// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ZipPackage.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace wm::report {

/// Looks of a cell: places in the list of formats of xlsxStyles().
enum class XlsxLook { Plain, Heading, Wrapped, Guarded, GuardedWrapped, Code };

/// Characters; texts that are wider are wrapped.
inline constexpr std::size_t kMostXlsxWidth = 48;

/// Excel asks for a guard when somebody edits the cell: without it the text would then become a formula.
[[nodiscard]] bool wouldBeFormula(std::string_view text);

/// Rows of one sheet, packed batch by batch.
class XlsxRows {
public:
    explicit XlsxRows(ZipPackage& package);

    void begin();
    void addNumber(double value);
    void addText(std::string_view text, XlsxLook look);
    /// In the look that its width in characters and what it consists of ask for.
    void addText(std::string_view text, std::size_t width);
    void end();
    void finish();

private:
    [[nodiscard]] std::string place() const;
    void flush();

    ZipPackage& m_package;
    std::string m_xml;
    std::size_t m_row = 0;
    std::size_t m_column = 0;
};

} // namespace wm::report
