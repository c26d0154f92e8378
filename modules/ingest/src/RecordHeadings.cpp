// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/RecordImport.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

using domain::RecordKind;

struct FieldHeading {
    std::string_view field;
    std::string_view heading; ///< folded, as readColumnHeading() leaves it
};
/// What officials and this program's own exports head the columns with, where it is the same for all kinds.
constexpr std::array kHeadings{
    FieldHeading{"doc_id", "document"},
    FieldHeading{"doc_id", "document_id"},
    FieldHeading{"doc_id", "文件"},
    FieldHeading{"doc_id", "文件代码"},
    FieldHeading{"doc_id", "来源文件"},
    FieldHeading{"doc_id", "文件依据"},
    FieldHeading{"region_code", "region"},
    FieldHeading{"region_code", "地区"},
    FieldHeading{"region_code", "区域"},
    FieldHeading{"region_code", "所在地区"},
    FieldHeading{"region_code", "地区代码"},
    FieldHeading{"region_code", "行政区划代码"},
    FieldHeading{"region_code", "县(市、区)"},
    FieldHeading{"name_zh", "名称"},
    FieldHeading{"name_zh", "中文名称"},
    FieldHeading{"name_zh", "name"},
    FieldHeading{"name_zh", "chinese name"},
    FieldHeading{"name_en", "英文名称"},
    FieldHeading{"name_en", "english name"},
    FieldHeading{"kind", "类型"},
    FieldHeading{"kind", "类别"},
    FieldHeading{"kind", "种类"},
    FieldHeading{"status", "状态"},
    FieldHeading{"status", "建设状态"},
    FieldHeading{"status", "建设性质"},
    FieldHeading{"section", "章节"},
    FieldHeading{"note", "备注"},
    FieldHeading{"note", "说明"},
    FieldHeading{"unit", "单位"},
    FieldHeading{"unit", "计量单位"},
    FieldHeading{"number", "文号"},
    FieldHeading{"number", "document number"},
    FieldHeading{"title_zh", "标题"},
    FieldHeading{"title_zh", "文件名称"},
    FieldHeading{"title_zh", "title"},
    FieldHeading{"issuer_zh", "发文机关"},
    FieldHeading{"issuer_zh", "issuer"},
    FieldHeading{"issued_on", "印发日期"},
    FieldHeading{"issued_on", "发文日期"},
    FieldHeading{"issued_on", "成文日期"},
    FieldHeading{"issued_on", "issued on"},
    FieldHeading{"address", "网址"},
    FieldHeading{"theme", "领域"},
    FieldHeading{"direction", "方向"},
    FieldHeading{"direction", "指标方向"},
    FieldHeading{"lower_bound", "下限"},
    FieldHeading{"lower_bound", "lower bound"},
    FieldHeading{"upper_bound", "上限"},
    FieldHeading{"upper_bound", "upper bound"},
    FieldHeading{"indicator_id", "indicator"},
    FieldHeading{"indicator_id", "指标"},
    FieldHeading{"indicator_id", "指标名称"},
    FieldHeading{"indicator_id", "指标代码"},
    FieldHeading{"indicator_id", "项目"},
    FieldHeading{"comparator", "condition"},
    FieldHeading{"comparator", "条件"},
    FieldHeading{"comparator", "比较"},
    FieldHeading{"baseline_year", "基期"},
    FieldHeading{"baseline_year", "基期年"},
    FieldHeading{"baseline_year", "基期年份"},
    FieldHeading{"baseline_year", "baseline year"},
    FieldHeading{"baseline_value", "基期值"},
    FieldHeading{"baseline_value", "基数"},
    FieldHeading{"baseline_value", "现状值"},
    FieldHeading{"baseline_value", "baseline value"},
    FieldHeading{"baseline_value", "baseline"},
    FieldHeading{"target_year", "目标年"},
    FieldHeading{"target_year", "目标年份"},
    FieldHeading{"target_year", "年份"},
    FieldHeading{"target_year", "target year"},
    FieldHeading{"target_year", "year"},
    FieldHeading{"value", "目标值"},
    FieldHeading{"value", "目标"},
    FieldHeading{"value", "规划目标"},
    FieldHeading{"value", "规划值"},
    FieldHeading{"value", "target"},
    FieldHeading{"value_upper", "目标上限"},
    FieldHeading{"value_upper", "upper value"},
    FieldHeading{"value_kind", "数值类型"},
    FieldHeading{"value_kind", "kind of value"},
    FieldHeading{"role", "指标属性"},
    FieldHeading{"lon", "经度"},
    FieldHeading{"lon", "longitude"},
    FieldHeading{"lon", "lng"},
    FieldHeading{"lon", "东经"},
    FieldHeading{"lat", "北纬"},
    FieldHeading{"lat", "纬度"},
    FieldHeading{"lat", "latitude"},
    FieldHeading{"layer", "图层"},
    FieldHeading{"place_zh", "地点"},
    FieldHeading{"place_zh", "地址"},
    FieldHeading{"place_zh", "建设地点"},
    FieldHeading{"place_zh", "place"},
    FieldHeading{"from_zh", "起点"},
    FieldHeading{"to_zh", "终点"},
    FieldHeading{"via_zh", "途经"},
    FieldHeading{"mode", "运输方式"},
    FieldHeading{"task_zh", "任务"},
    FieldHeading{"task_zh", "工作任务"},
    FieldHeading{"task_zh", "重点任务"},
    FieldHeading{"task_zh", "主要任务"},
    FieldHeading{"task_zh", "task"},
    FieldHeading{"lead_agency_zh", "牵头单位"},
    FieldHeading{"lead_agency_zh", "牵头部门"},
    FieldHeading{"lead_agency_zh", "责任单位"},
    FieldHeading{"lead_agency_zh", "lead agencies"},
    FieldHeading{"support_agencies_zh", "配合单位"},
    FieldHeading{"support_agencies_zh", "责任部门"},
    FieldHeading{"support_agencies_zh", "supporting agencies"},
    FieldHeading{"deadline", "完成时限"},
    FieldHeading{"deadline", "时限"},
    FieldHeading{"deadline", "完成时间"},
    FieldHeading{"centre", "中心"},
    FieldHeading{"level", "级别"},
    FieldHeading{"level", "行政级别"},
    FieldHeading{"parent_code", "上级地区"},
    FieldHeading{"parent_code", "上级代码"},
    FieldHeading{"parent_code", "region above"},
    FieldHeading{"level", "层级"},
    FieldHeading{"spatial_group", "地区分组"},
    FieldHeading{"spatial_group", "group of regions"},
    FieldHeading{"standing", "收录状态"},
    FieldHeading{"method_profile", "评价方法"},
    FieldHeading{"method_profile", "method of assessment"},
    FieldHeading{"horizon", "规划期"},
    FieldHeading{"horizon", "term of the plan"},
    FieldHeading{"year_status", "年份状态"},
    FieldHeading{"year_status", "how the year is known"},
    FieldHeading{"value", "数值"},
    FieldHeading{"value_upper", "上限值"},
    FieldHeading{"value_status", "数值状态"},
    FieldHeading{"value_status", "how the value is known"},
    FieldHeading{"role", "性质"},
    FieldHeading{"filled_in", "补录"},
    FieldHeading{"filled_in", "filled in"},
    FieldHeading{"fill_source", "补录来源"},
    FieldHeading{"fill_source", "source of what is filled in"},
    FieldHeading{"fill_page", "补录所据页码"},
    FieldHeading{"fill_page", "page of what is filled in"},
    FieldHeading{"fill_note", "补录说明"},
    FieldHeading{"fill_note", "note on what is filled in"},
    FieldHeading{"lost_comparator", "原文条件"},
    FieldHeading{"lost_comparator", "condition in the source"},
    FieldHeading{"position_quality", "位置质量"},
    FieldHeading{"position_quality", "quality of the position"},
    FieldHeading{"position_source", "位置来源"},
    FieldHeading{"position_source", "source of the position"},
    FieldHeading{"fallback_lon", "替代经度"},
    FieldHeading{"fallback_lon", "substitute longitude"},
    FieldHeading{"fallback_lat", "替代纬度"},
    FieldHeading{"fallback_lat", "substitute latitude"},
    FieldHeading{"fallback_basis", "替代位置依据"},
    FieldHeading{"fallback_basis", "basis of the substitute position"},
    FieldHeading{"from_zh", "from place"},
    FieldHeading{"to_zh", "to place"},
    FieldHeading{"via_zh", "via"},
    FieldHeading{"mode", "mode of transport"},
    FieldHeading{"path", "走向"},
    FieldHeading{"path", "course"},
    FieldHeading{"deadline", "完成期限"},
};

struct KindHeading {
    RecordKind kind;
    std::string_view field;
    std::string_view heading;
};
/// What means something else in other tables; asked first.
constexpr std::array kKindHeadings{
    KindHeading{RecordKind::Region, "code", "代码"},
    KindHeading{RecordKind::Region, "code", "行政区划代码"},
    KindHeading{RecordKind::Region, "code", "地区代码"},
    KindHeading{RecordKind::Region, "code", "区划代码"},
    KindHeading{RecordKind::Region, "name_zh", "地区"},
    KindHeading{RecordKind::Region, "name_zh", "地区名称"},
    KindHeading{RecordKind::Region, "name_zh", "region"},
    KindHeading{RecordKind::Document, "doc_id", "代码"},
    KindHeading{RecordKind::Indicator, "indicator_id", "代码"},
    KindHeading{RecordKind::Indicator, "indicator_id", "指标代码"},
    KindHeading{RecordKind::Indicator, "name_zh", "指标"},
    KindHeading{RecordKind::Indicator, "name_zh", "指标名称"},
    KindHeading{RecordKind::Indicator, "name_zh", "indicator"},
    KindHeading{RecordKind::Target, "target_id", "代码"},
    KindHeading{RecordKind::Target, "target_id", "目标代码"},
    KindHeading{RecordKind::Facility, "facility_id", "代码"},
    KindHeading{RecordKind::Facility, "facility_id", "设施代码"},
    KindHeading{RecordKind::Facility, "name_zh", "设施"},
    KindHeading{RecordKind::Facility, "name_zh", "设施名称"},
    KindHeading{RecordKind::Facility, "name_zh", "项目名称"},
    KindHeading{RecordKind::Facility, "name_zh", "facility"},
    KindHeading{RecordKind::Corridor, "corridor_id", "代码"},
    KindHeading{RecordKind::Corridor, "corridor_id", "通道代码"},
    KindHeading{RecordKind::Corridor, "name_zh", "通道"},
    KindHeading{RecordKind::Task, "task_id", "代码"},
    KindHeading{RecordKind::Task, "task_id", "任务代码"},
    KindHeading{RecordKind::Region, "code", "region code"},
    KindHeading{RecordKind::Document, "doc_id", "document code"},
    KindHeading{RecordKind::Indicator, "indicator_id", "indicator code"},
    KindHeading{RecordKind::Target, "target_id", "target code"},
    KindHeading{RecordKind::Facility, "facility_id", "facility code"},
    KindHeading{RecordKind::Corridor, "corridor_id", "corridor code"},
    KindHeading{RecordKind::Task, "task_id", "task code"},
    KindHeading{RecordKind::Document, "doc_id", "文件代码"},
};

} // namespace

std::optional<std::string_view> fieldOfHeading(RecordKind kind, const std::string& heading)
{
    const auto known = [&](std::string_view field) -> std::optional<std::string_view> {
        const auto at = domain::fieldPlace(kind, field);
        return at ? std::optional(recordFields(kind)[*at].name) : std::nullopt;
    };
    if (const auto field = known(heading))
        return field;
    const auto* const own = std::ranges::find_if(
        kKindHeadings, [&](const KindHeading& each) { return each.kind == kind && each.heading == heading; });
    if (own != kKindHeadings.end())
        return known(own->field);
    // Several fields may be called so, of which a kind has one.
    for (const FieldHeading& each : kHeadings) {
        if (each.heading == heading) {
            if (const auto field = known(each.field))
                return field;
        }
    }
    return std::nullopt;
}

} // namespace wm::ingest
