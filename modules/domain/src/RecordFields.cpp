// SPDX-License-Identifier: GPL-3.0-or-later
#include "Texts.h"

#include "wm/domain/Record.h"

#include <algorithm>

namespace wm::domain {

namespace {

using Type = FieldType;

constexpr bool kOfWorkspaceAlone = false;

constexpr std::array kRegionFields{
    RecordField{"code", "code"},
    RecordField{"name_zh", "name_zh"},
    RecordField{"name_en", "name_en"},
    RecordField{"level", "level", Type::Term, "region_level"},
    RecordField{"parent_code", "parent_code", Type::Region},
    RecordField{"spatial_group", "spatial_group"},
    RecordField{"standing", "standing", Type::Word},
};
constexpr std::array kDocumentFields{
    RecordField{"doc_id", "code"},
    RecordField{"title_zh", "title"},
    RecordField{"number", "number"},
    RecordField{"issuer_zh", "issuer"},
    RecordField{"issued_on", "issued_on"},
    RecordField{"region_code", "region_code", Type::Region},
    RecordField{"kind", "kind", Type::Term, "document_kind"},
    RecordField{"address", "address"},
};
constexpr std::array kIndicatorFields{
    RecordField{"indicator_id", "code"},
    RecordField{"name_zh", "name_zh"},
    RecordField{"name_en", "name_en"},
    RecordField{"unit", "unit", Type::Unit},
    RecordField{"theme", "theme", Type::Term, "theme"},
    RecordField{"direction", "direction", Type::Word},
    RecordField{"lower_bound", "lower_bound", Type::Number},
    RecordField{"upper_bound", "upper_bound", Type::Number},
    RecordField{"method_profile", "method_profile", Type::Text, {}, kOfWorkspaceAlone},
};
constexpr std::array kTargetFields{
    RecordField{"target_id", "code"},
    RecordField{"doc_id", "document_id", Type::Document},
    RecordField{"region_code", "region_code", Type::Region},
    RecordField{"indicator_id", "indicator_id", Type::Indicator},
    RecordField{"comparator", "comparator", Type::Word},
    RecordField{"baseline_year", "baseline_year", Type::Year},
    RecordField{"baseline_value", "baseline_value", Type::Number},
    RecordField{"horizon", "horizon", Type::Word},
    RecordField{"target_year", "target_year", Type::Year},
    RecordField{"year_status", "year_status", Type::Word},
    RecordField{"value", "value", Type::Number},
    RecordField{"value_upper", "value_upper", Type::Number},
    RecordField{"unit", "unit", Type::Unit},
    RecordField{"value_kind", "value_kind", Type::Term, "value_kind"},
    RecordField{"value_status", "value_status", Type::Word},
    RecordField{"role", "role", Type::Term, "target_role"},
    RecordField{"section", "section"},
    RecordField{"note", "note"},
    RecordField{"filled_in", "filled_in", Type::Word, {}, kOfWorkspaceAlone},
    RecordField{"fill_source", "fill_source", Type::Text, {}, kOfWorkspaceAlone},
    RecordField{"fill_page", "fill_page", Type::Text, {}, kOfWorkspaceAlone},
    RecordField{"fill_note", "fill_note", Type::Text, {}, kOfWorkspaceAlone},
    RecordField{"lost_comparator", "lost_comparator", Type::Word, {}, kOfWorkspaceAlone},
};
constexpr std::array kFacilityFields{
    RecordField{"facility_id", "code"},
    RecordField{"name_zh", "name_zh"},
    RecordField{"name_en", "name_en"},
    RecordField{"kind", "kind", Type::Term, "facility_kind"},
    RecordField{"layer", "layer", Type::Term, "facility_layer"},
    RecordField{"place_zh", "place"},
    RecordField{"region_code", "region_code", Type::Region},
    RecordField{"status", "status", Type::Term, "facility_status"},
    RecordField{"doc_id", "document_id", Type::Document},
    RecordField{"note", "note"},
    RecordField{"lon", "lon", Type::Number},
    RecordField{"lat", "lat", Type::Number},
    RecordField{"position_quality", "position_quality", Type::Term, "position_quality"},
    RecordField{"position_source", "position_source"},
    RecordField{"fallback_lon", "fallback_lon", Type::Number},
    RecordField{"fallback_lat", "fallback_lat", Type::Number},
    RecordField{"fallback_basis", "fallback_basis"},
};
constexpr std::array kCorridorFields{
    RecordField{"corridor_id", "code"},
    RecordField{"doc_id", "document_id", Type::Document},
    RecordField{"name_zh", "name_zh"},
    RecordField{"name_en", "name_en"},
    RecordField{"from_zh", "from_zh"},
    RecordField{"to_zh", "to_zh"},
    RecordField{"via_zh", "via_zh"},
    RecordField{"mode", "mode", Type::Term, "corridor_mode"},
    RecordField{"status", "status", Type::Term, "corridor_status"},
    RecordField{"note", "note"},
    RecordField{"path", "geom", Type::Text, {}, kOfWorkspaceAlone},
};
constexpr std::array kTaskFields{
    RecordField{"task_id", "code"},
    RecordField{"doc_id", "document_id", Type::Document},
    RecordField{"centre", "centre", Type::Term, "task_centre"},
    RecordField{"task_zh", "task"},
    RecordField{"lead_agency_zh", "lead_agencies"},
    RecordField{"support_agencies_zh", "supporting_agencies"},
    RecordField{"deadline", "deadline"},
    RecordField{"section", "section"},
};

constexpr Texts<RecordKind, kRecordKinds.size()> kKinds{{
    {RecordKind::Region, "region"},
    {RecordKind::Document, "document"},
    {RecordKind::Indicator, "indicator"},
    {RecordKind::Target, "target"},
    {RecordKind::Facility, "facility"},
    {RecordKind::Corridor, "corridor"},
    {RecordKind::Task, "task"},
}};

} // namespace

std::span<const RecordField> recordFields(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Region:
        return kRegionFields;
    case RecordKind::Document:
        return kDocumentFields;
    case RecordKind::Indicator:
        return kIndicatorFields;
    case RecordKind::Target:
        return kTargetFields;
    case RecordKind::Facility:
        return kFacilityFields;
    case RecordKind::Corridor:
        return kCorridorFields;
    case RecordKind::Task:
        return kTaskFields;
    }
    return {};
}

std::optional<std::size_t> fieldPlace(RecordKind kind, std::string_view name)
{
    const auto fields = recordFields(kind);
    const auto found = std::ranges::find(fields, name, &RecordField::name);
    return found == fields.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - fields.begin()));
}

std::string_view toText(RecordKind kind)
{
    return textOf(kKinds, kind);
}

std::optional<RecordKind> recordKindFromText(std::string_view text)
{
    return valueOf(kKinds, text);
}

} // namespace wm::domain
