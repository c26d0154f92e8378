// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellAddress.h"

#include "SheetLimits.h"

#include "wm/ingest/SheetFile.h"

#include <algorithm>

namespace wm::ingest {

namespace {

constexpr int kLetters = 26;

void takeDollar(std::string_view& text)
{
    if (text.starts_with('$'))
        text.remove_prefix(1);
}

/// The number that characters from `first` on stand for, at most `most`; 0: none, or more.
int takePlaceNumber(std::string_view& text, char first, int base, int firstValue, int most)
{
    int number = 0;
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const int value = text[at] - first;
        if (value < 0 || value >= base)
            break;
        number = number * base + value + firstValue;
        if (number > most)
            return 0;
    }
    text.remove_prefix(at);
    return number;
}

} // namespace

std::optional<CellAddress> parseCellAddress(std::string_view text)
{
    takeDollar(text);
    const int column = takePlaceNumber(text, 'A', kLetters, 1, kMostColumns);
    takeDollar(text);
    const int row = takePlaceNumber(text, '0', 10, 0, kMostRows);
    if (row == 0 || column == 0 || !text.empty())
        return std::nullopt;
    return CellAddress{row, column};
}

std::string cellAddressText(const CellAddress& address)
{
    return columnLetters(address.column - 1) + std::to_string(address.row);
}

std::optional<MergedCells> parseCellArea(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::optional<CellAddress> one = parseCellAddress(text.substr(0, colon));
    const std::optional<CellAddress> other =
        colon == std::string_view::npos ? one : parseCellAddress(text.substr(colon + 1));
    if (!one || !other)
        return std::nullopt;
    return MergedCells{std::min(one->row, other->row), std::min(one->column, other->column),
                       std::max(one->row, other->row), std::max(one->column, other->column)};
}

std::string columnLetters(int column)
{
    std::string letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / kLetters)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
    return letters;
}

} // namespace wm::ingest
