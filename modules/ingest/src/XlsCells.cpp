// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsCells.h"

#include "LittleEndian.h"
#include "NumberCell.h"
#include "SheetLimits.h"

#include <array>
#include <bit>
#include <cmath>
#include <utility>

namespace wm::ingest {

namespace {

// Where a record of a cell has what: the row, the column, the style, and what the cell has.
constexpr std::size_t kColumnAt = 2;
constexpr std::size_t kStyleAt = 4;
constexpr std::size_t kValueAt = 6;

/// XLS keeps formulas in a form of its own; what stands for one that has no value.
constexpr std::string_view kNotCalculated = "=?";

double numberAt(std::string_view data, std::size_t at)
{
    return std::bit_cast<double>(littleEndian(data, at, 8));
}

/// A number in four bytes: an integer, or the upper part of a double; either may be in hundredths.
double compactNumber(std::uint32_t bits)
{
    const bool isInteger = (bits & 2U) != 0;
    const double value =
        isInteger ? std::bit_cast<std::int32_t>(bits) >> 2 : std::bit_cast<double>(std::uint64_t{bits & ~3U} << 32U);
    return (bits & 1U) != 0 ? value / 100.0 : value;
}

std::string errorText(unsigned char code)
{
    constexpr std::array<std::pair<unsigned char, std::string_view>, 8> kErrors{{{0x00, "#NULL!"},
                                                                                 {0x07, "#DIV/0!"},
                                                                                 {0x0F, "#VALUE!"},
                                                                                 {0x17, "#REF!"},
                                                                                 {0x1D, "#NAME?"},
                                                                                 {0x24, "#NUM!"},
                                                                                 {0x2A, "#N/A"},
                                                                                 {0x2B, "#GETTING_DATA"}}};
    for (const auto& [known, text] : kErrors) {
        if (known == code)
            return std::string(text);
    }
    return "#" + std::to_string(code);
}

/// How long a record of cells is at least; 0: it is none.
std::size_t leastLength(BiffType type)
{
    switch (type) {
    case BiffType::Number:
        return kValueAt + 8;
    case BiffType::Formula:
        return kValueAt + 10;
    case BiffType::Rk:
    case BiffType::LabelShared:
        return kValueAt + 4;
    case BiffType::BoolOrError:
    case BiffType::Label:
    case BiffType::RichString:
        return kValueAt + 2;
    case BiffType::MulRk:
        return kStyleAt + 2;
    default:
        return 0;
    }
}

} // namespace

std::optional<int> rowOfCells(const BiffRecord& record)
{
    return leastLength(record.type) == 0 ? std::nullopt : std::optional(littleEndian16(record.data, 0) + 1);
}

bool goesOnWithCells(BiffType type)
{
    switch (type) {
    case BiffType::String:
    case BiffType::Continue:
    case BiffType::ArrayFormula:
    case BiffType::TableFormula:
    case BiffType::SharedFormula:
        return true;
    default:
        return false;
    }
}

XlsCells::XlsCells(const WorkbookShared& shared, const BiffTextForm& form, BiffRecords& records, RowBuffer& row)
    : m_shared(shared)
    , m_form(form)
    , m_records(records)
    , m_row(row)
{
}

Result<void> XlsCells::take(const BiffRecord& record)
{
    const bool isCell = leastLength(record.type) != 0;
    if (!isCell && !(record.type == BiffType::String && m_awaitsText))
        return {};
    if (isCell) {
        endRow();
        m_at = {littleEndian16(record.data, 0) + 1, littleEndian16(record.data, kColumnAt) + 1};
    }
    Result<void> taken = takeCells(record);
    if (!taken && taken.error().code == ErrorCode::ParseFailed)
        return tl::make_unexpected(withContext(taken.error(), "cell " + cellAddressText(m_at)));
    return taken;
}

void XlsCells::endRow()
{
    if (std::exchange(m_awaitsText, false))
        set(CellKind::Error, kNotCalculated);
}

Result<void> XlsCells::takeCells(const BiffRecord& record)
{
    const std::string_view data = record.data;
    if (data.size() < leastLength(record.type))
        return fail(ErrorCode::ParseFailed, nameOfRecord(record.type, record.offset) + " has " +
                                                std::to_string(data.size()) + " bytes, expected " +
                                                std::to_string(leastLength(record.type)));
    if (m_at.column > kMostColumns)
        return fail(ErrorCode::ParseFailed, "found a cell outside of what a sheet can have");
    switch (record.type) {
    case BiffType::Number:
        return setNumber(numberAt(data, kValueAt), littleEndian16(data, kStyleAt));
    case BiffType::Rk:
        return setNumber(compactNumber(littleEndian32(data, kValueAt)), littleEndian16(data, kStyleAt));
    case BiffType::MulRk:
        return setMany(data);
    case BiffType::LabelShared:
        return setSharedText(data);
    case BiffType::Label:
    case BiffType::RichString:
        return setText(data.substr(kValueAt));
    case BiffType::String:
        m_awaitsText = false;
        return setText(data);
    case BiffType::Formula:
        return setFormula(data);
    case BiffType::BoolOrError:
        if (data[kValueAt + 1] == 0)
            set(CellKind::Boolean, data[kValueAt] != 0 ? "TRUE" : "FALSE");
        else
            set(CellKind::Error, errorText(static_cast<unsigned char>(data[kValueAt])));
        return {};
    default:
        return {};
    }
}

void XlsCells::set(CellKind kind, std::string_view text)
{
    m_row.set(column(), kind, text);
}

Result<const NumberFormat*> XlsCells::formatOf(std::size_t style) const
{
    if (m_shared.styles.empty())
        return nullptr;
    if (style >= m_shared.styles.size())
        return fail(ErrorCode::ParseFailed, "found style " + std::to_string(style) + ", the workbook has " +
                                                std::to_string(m_shared.styles.size()));
    return &m_shared.styles[style];
}

Result<void> XlsCells::setNumber(double value, std::size_t style)
{
    if (!std::isfinite(value))
        return fail(ErrorCode::ParseFailed, "found no number, expected one");
    WM_TRY(const NumberFormat* const format, formatOf(style));
    setNumberCell(m_row, column(), value, {format, m_shared.dates});
    return {};
}

Result<void> XlsCells::setMany(std::string_view data)
{
    constexpr std::size_t kEach = 6; // a style and a number; the last column of all follows
    for (std::size_t at = kStyleAt; at + kEach <= data.size(); at += kEach, ++m_at.column) {
        if (m_at.column > kMostColumns)
            return fail(ErrorCode::ParseFailed, "found a cell outside of what a sheet can have");
        WM_CHECK(setNumber(compactNumber(littleEndian32(data, at + 2)), littleEndian16(data, at)));
    }
    return {};
}

Result<void> XlsCells::setSharedText(std::string_view data)
{
    const std::uint32_t index = littleEndian32(data, kValueAt);
    if (index >= m_shared.strings.count())
        return fail(ErrorCode::ParseFailed, "found text number " + std::to_string(index) + ", the workbook has " +
                                                std::to_string(m_shared.strings.count()));
    m_row.setLasting(column(), CellKind::Text, m_shared.strings.at(index));
    return {};
}

Result<void> XlsCells::setText(std::string_view data)
{
    ContinuedData reading(m_records, data);
    WM_TRY(const std::string text, readBiffText(reading, 2, m_form));
    set(CellKind::Text, text);
    return {};
}

Result<void> XlsCells::setFormula(std::string_view data)
{
    constexpr std::uint16_t kNoNumber = 0xFFFF;
    constexpr unsigned kCalculateOnLoad = 2; // of programs that write formulas and do not calculate
    const bool isCalculated = (littleEndian16(data, kValueAt + 8) & kCalculateOnLoad) == 0;
    if (littleEndian16(data, kValueAt + 6) != kNoNumber) {
        const double value = numberAt(data, kValueAt);
        if (isCalculated || value != 0.0)
            return setNumber(value, littleEndian16(data, kStyleAt));
        set(CellKind::Error, kNotCalculated);
        return {};
    }
    const char value = data[kValueAt + 2];
    switch (data[kValueAt]) {
    case 0:
        m_awaitsText = true;
        break;
    case 1:
        set(CellKind::Boolean, value != 0 ? "TRUE" : "FALSE");
        break;
    case 2:
        set(CellKind::Error, errorText(static_cast<unsigned char>(value)));
        break;
    case 3: // an empty text
        break;
    default:
        set(CellKind::Error, kNotCalculated);
    }
    return {};
}

} // namespace wm::ingest
