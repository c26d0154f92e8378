// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueText.h"

#include "NoteSigns.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"
#include "wm/base/Utf8.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

/// "35亿元": digits and a short word that is no part of a year and no aim for one; or the sign of a note, "35*".
bool isNumberWithWord(std::string_view text)
{
    constexpr std::size_t kLongestUnit = 4; // characters
    constexpr std::array<std::string_view, 10> kOther{"年",   "月",   "季",   "以",   "-",
                                                      "目标", "规划", "计划", "预期", "远景"};
    if (text.empty() || text.front() < '0' || text.front() > '9')
        return false;
    const std::string folded = foldedName(text);
    const std::string_view plain = withoutNoteSigns(folded);
    const std::size_t end = std::min(plain.find_first_not_of("0123456789.,"), plain.size());
    const std::string_view unit = plain.substr(end);
    const bool isWord = unit.empty() ? plain.size() < folded.size() : static_cast<unsigned char>(unit.front()) >= 0x80;
    return isWord && characterCount(unit) <= kLongestUnit &&
           std::ranges::none_of(kOther, [&](auto word) { return unit.find(word) != std::string_view::npos; }) &&
           parseTypedNumber(plain.substr(0, end)).has_value();
}

} // namespace

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

bool isNumber(const Cell& cell)
{
    if (cell.kind == CellKind::Number || cell.kind == CellKind::Percent)
        return true;
    return cell.kind == CellKind::Text && (parseTypedNumber(cell.text, "%") || isNumberWithWord(cell.text));
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
