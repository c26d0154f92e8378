// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadingRoles.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

struct HeadingWord {
    domain::ColumnRole role;
    std::string_view word;
};
/// Folded headings that say by themselves what their column is.
constexpr std::array kHeadingWords{HeadingWord{domain::ColumnRole::Region, "地区"},
                                   HeadingWord{domain::ColumnRole::Region, "区域"},
                                   HeadingWord{domain::ColumnRole::Region, "region"},
                                   HeadingWord{domain::ColumnRole::Region, "region_code"},
                                   HeadingWord{domain::ColumnRole::Region, "行政区划代码"},
                                   HeadingWord{domain::ColumnRole::Region, "区划代码"},
                                   HeadingWord{domain::ColumnRole::Region, "县(市、区)"},
                                   HeadingWord{domain::ColumnRole::Indicator, "指标"},
                                   HeadingWord{domain::ColumnRole::Indicator, "指标名称"},
                                   HeadingWord{domain::ColumnRole::Indicator, "indicator"},
                                   HeadingWord{domain::ColumnRole::Indicator, "indicator_id"},
                                   HeadingWord{domain::ColumnRole::Indicator, "indicator_code"},
                                   HeadingWord{domain::ColumnRole::Indicator, "项目"},
                                   HeadingWord{domain::ColumnRole::Period, "年份"},
                                   HeadingWord{domain::ColumnRole::Period, "年度"},
                                   HeadingWord{domain::ColumnRole::Period, "年"},
                                   HeadingWord{domain::ColumnRole::Period, "时间"},
                                   HeadingWord{domain::ColumnRole::Period, "时期"},
                                   HeadingWord{domain::ColumnRole::Period, "日期"},
                                   HeadingWord{domain::ColumnRole::Period, "date"},
                                   HeadingWord{domain::ColumnRole::Period, "季度"},
                                   HeadingWord{domain::ColumnRole::Period, "季"},
                                   HeadingWord{domain::ColumnRole::Period, "月份"},
                                   HeadingWord{domain::ColumnRole::Period, "月"},
                                   HeadingWord{domain::ColumnRole::Period, "quarter"},
                                   HeadingWord{domain::ColumnRole::Period, "month"},
                                   HeadingWord{domain::ColumnRole::Period, "year"},
                                   HeadingWord{domain::ColumnRole::Period, "period"},
                                   HeadingWord{domain::ColumnRole::Unit, "单位"},
                                   HeadingWord{domain::ColumnRole::Unit, "计量单位"},
                                   HeadingWord{domain::ColumnRole::Unit, "unit"},
                                   HeadingWord{domain::ColumnRole::Value, "value"},
                                   HeadingWord{domain::ColumnRole::Value, "数值"},
                                   HeadingWord{domain::ColumnRole::Value, "值"},
                                   HeadingWord{domain::ColumnRole::Value, "数据"},
                                   HeadingWord{domain::ColumnRole::ValueKind, "value_kind"},
                                   HeadingWord{domain::ColumnRole::ValueKind, "数值类型"},
                                   HeadingWord{domain::ColumnRole::ValueKind, "口径"},
                                   HeadingWord{domain::ColumnRole::ValueKind, "统计口径"},
                                   HeadingWord{domain::ColumnRole::ValueKind, "数据性质"},
                                   HeadingWord{domain::ColumnRole::ValueKind, "数据类型"},
                                   HeadingWord{domain::ColumnRole::ValueKind, "城乡"},
                                   HeadingWord{domain::ColumnRole::ValueKind, "性别"},
                                   HeadingWord{domain::ColumnRole::ValueKind, "分组"},
                                   HeadingWord{domain::ColumnRole::ValueKind, "kind of value"},
                                   HeadingWord{domain::ColumnRole::Qualifier, "限定词"},
                                   HeadingWord{domain::ColumnRole::Qualifier, "qualifier"},
                                   HeadingWord{domain::ColumnRole::Document, "doc_id"},
                                   HeadingWord{domain::ColumnRole::Note, "note"},
                                   HeadingWord{domain::ColumnRole::Note, "备注"},
                                   HeadingWord{domain::ColumnRole::Ignored, "序号"},
                                   HeadingWord{domain::ColumnRole::Ignored, "编号"},
                                   HeadingWord{domain::ColumnRole::Ignored, "行次"},
                                   HeadingWord{domain::ColumnRole::Ignored, "顺序号"},
                                   HeadingWord{domain::ColumnRole::Ignored, "no."},
                                   HeadingWord{domain::ColumnRole::Ignored, "lon"},
                                   HeadingWord{domain::ColumnRole::Ignored, "lat"},
                                   HeadingWord{domain::ColumnRole::Ignored, "lon(geometry)"},
                                   HeadingWord{domain::ColumnRole::Ignored, "lat(geometry)"}};

} // namespace

std::optional<domain::ColumnRole> roleSaid(std::string_view key)
{
    const auto* const known = std::ranges::find(kHeadingWords, key, &HeadingWord::word);
    return known == kHeadingWords.end() ? std::nullopt : std::optional(known->role);
}

bool saysPartOfYear(std::string_view key)
{
    constexpr std::array<std::string_view, 6> kWords{"季度", "季", "月份", "月", "quarter", "month"};
    return std::ranges::find(kWords, key) != kWords.end();
}

bool saysQuarter(std::string_view key)
{
    return key.find("季") != key.npos || key == "quarter";
}

bool mayHeadCodes(std::string_view key)
{
    constexpr std::array<std::string_view, 5> kWords{"代码", "编码", "区划", "code", "region"};
    return key.empty() || roleSaid(key) == domain::ColumnRole::Region ||
           std::ranges::any_of(kWords, [&](std::string_view word) { return key.find(word) != key.npos; });
}

} // namespace wm::ingest
