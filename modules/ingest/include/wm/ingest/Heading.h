// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Period.h"
#include "wm/domain/UnitTable.h"

#include <optional>
#include <string>
#include <string_view>

/// What headings of statistical tables say. Texts may be padded and full-width; what is given back is folded
/// (foldedName()).
namespace wm::ingest {

/// A heading taken apart: "2020年末常住人口（万人）" is the name 常住人口, the year 2020 and 万人.
struct Heading {
    std::string name; ///< what is left; empty when the heading is nothing but a year or a unit
    std::optional<domain::Period> period;
    std::optional<domain::Unit> unit;
    /// Vocabulary "value_kind": "growth_rate" for 比上年增长, 增速 and the like, "cagr" for 年均增长; empty: the
    /// heading says nothing of it. The words are left in the name, since an indicator may be called so.
    std::string valueKind;
};

[[nodiscard]] Heading readHeading(std::string_view text, const domain::UnitTable& units);

/// What a line says behind "单位：", folded, known or not; empty: it says none.
[[nodiscard]] std::string statedUnit(std::string_view text);

/// The unit that a line above a table states for all of it: "单位：万元", "（计量单位:％）". Absent: it states none
/// that is known, or several.
[[nodiscard]] std::optional<domain::Unit> readUnitLine(std::string_view text, const domain::UnitTable& units);

/// The whole text as a period: "2020", "2020年", "2020年末", "2011—2015年", "2020年1-9月", "2020年上半年",
/// "2020年第1季度", "2020Q1", "2020年十二月", "2020-09", "2020/09", "二〇二〇年", with notes behind it or not ("2020①",
/// "2020年（初步核算）").
[[nodiscard]] std::optional<domain::Period> readPeriod(std::string_view text);

/// The same where nothing but a period can stand, so that "2021.3.5", "2021/3/5", "2021.03", "202103" and "20210305"
/// are one.
[[nodiscard]] std::optional<domain::Period> givenPeriod(std::string_view text);

} // namespace wm::ingest
