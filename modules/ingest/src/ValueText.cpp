// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueText.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

bool isMissingMark(std::string_view text)
{
    constexpr std::array<std::string_view, 12> kMarks{"…", "……", "-", "--", "—", "——", "–", "#", "/", "x", "..", "..."};
    constexpr std::array<std::string_view, 6> kWords{"n.a.", "na", "n/a", "*", "缺", "暂无"};
    constexpr std::size_t kLongest = 8;
    if (text.size() > 3 * kLongest)
        return false;
    const std::string folded = foldedName(text);
    return std::ranges::find(kMarks, folded) != kMarks.end() || std::ranges::find(kWords, folded) != kWords.end();
}

std::optional<double> numberIn(const Cell& cell)
{
    if (cell.kind == CellKind::Number || cell.kind == CellKind::Percent)
        return cell.number;
    return cell.kind == CellKind::Text ? parseTypedNumber(cell.text, "%") : std::nullopt;
}

bool isYear(const Cell& cell)
{
    if (cell.kind != CellKind::Number && cell.kind != CellKind::Text)
        return false;
    constexpr std::size_t kLongest = 32; // bytes; a heading that is nothing but a year is short
    if (cell.text.size() < 4 || cell.text.size() > kLongest)
        return false;
    return readPeriod(cell.text).has_value();
}

} // namespace wm::ingest
