// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxRows.h"

#include "XlsxText.h"

#include "wm/base/Number.h"

namespace wm::report {

namespace {

constexpr std::size_t kXlsxBatch = 1U << 16U; ///< bytes that are packed at once

/// A code of digits: typed again into a cell of no format it would lose its leading zeros.
bool wouldBeNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

bool wouldBeFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
}

XlsxRows::XlsxRows(ZipPackage& package)
    : m_package(package)
    , m_xml("<sheetData>")
{
}

void XlsxRows::begin()
{
    ++m_row;
    m_column = 0;
    m_xml += "<row r=\"" + std::to_string(m_row) + "\">";
}

void XlsxRows::addNumber(double value)
{
    m_xml += "<c r=\"" + place() + "\"><v>" + plainNumberText(value) + "</v></c>";
    ++m_column;
}

void XlsxRows::addText(std::string_view text, XlsxLook look)
{
    if (!text.empty()) {
        m_xml += "<c r=\"" + place() + "\" t=\"inlineStr\" s=\"" + std::to_string(static_cast<int>(look)) +
                 "\"><is><t xml:space=\"preserve\">" + xlsxText(text) + "</t></is></c>";
    }
    ++m_column;
}

void XlsxRows::addText(std::string_view text, std::size_t width)
{
    const bool isLong = width > kMostXlsxWidth || text.find('\n') != std::string_view::npos;
    if (wouldBeFormula(text))
        addText(text, isLong ? XlsxLook::GuardedWrapped : XlsxLook::Guarded);
    else if (wouldBeNumber(text))
        addText(text, XlsxLook::Code);
    else
        addText(text, isLong ? XlsxLook::Wrapped : XlsxLook::Plain);
}

void XlsxRows::end()
{
    m_xml += "</row>";
    if (m_xml.size() >= kXlsxBatch)
        flush();
}

void XlsxRows::finish()
{
    m_xml += "</sheetData></worksheet>";
    flush();
}

std::string XlsxRows::place() const
{
    return xlsxColumnName(m_column) + std::to_string(m_row);
}

void XlsxRows::flush()
{
    m_package.write(m_xml);
    m_xml.clear();
}

} // namespace wm::report
