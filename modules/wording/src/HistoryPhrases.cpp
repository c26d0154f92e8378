// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrases.h"

#include <QCoreApplication>

#include <array>

namespace wm::wording {

namespace {

constexpr std::array kHistory{
    // what changed since a state
    //: %1: a number of observed values; the sentence must be right for one as well, as must the following
    Phrase{"changes.values_added", QT_TRANSLATE_NOOP("Phrases", "Values added: %1")},
    Phrase{"changes.values_changed", QT_TRANSLATE_NOOP("Phrases", "Values changed: %1")},
    Phrase{"changes.values_removed", QT_TRANSLATE_NOOP("Phrases", "Values removed: %1")},
    Phrase{"changes.worse", QT_TRANSLATE_NOOP("Phrases", "Targets judged worse: %1")},
    Phrase{"changes.better", QT_TRANSLATE_NOOP("Phrases", "Targets judged better: %1")},
    Phrase{"changes.targets_new", QT_TRANSLATE_NOOP("Phrases", "New targets: %1")},
    Phrase{"changes.targets_set_anew", QT_TRANSLATE_NOOP("Phrases", "Targets set anew: %1")},
    Phrase{"changes.targets_gone", QT_TRANSLATE_NOOP("Phrases", "Targets removed: %1")},
    Phrase{"changes.none", QT_TRANSLATE_NOOP("Phrases", "No value and no target has changed since.")},
    //: Of a target that is new
    Phrase{"changes.new", QT_TRANSLATE_NOOP("Phrases", "New target")},
    //: Of a target that was removed
    Phrase{"changes.gone", QT_TRANSLATE_NOOP("Phrases", "Target removed")},
    //: %1: what was wanted before, as "2025 target ≥ 65%"
    Phrase{"changes.set_anew", QT_TRANSLATE_NOOP("Phrases", "Before: %1")},

    // the tables of a history
    //: The title of a sheet: all changes of a workspace
    Phrase{"history.title", QT_TRANSLATE_NOOP("Phrases", "History")},
    Phrase{"history.time", QT_TRANSLATE_NOOP("Phrases", "Time")},
    Phrase{"history.time_utc", QT_TRANSLATE_NOOP("Phrases", "Time (UTC)")},
    Phrase{"history.author", QT_TRANSLATE_NOOP("Phrases", "By")},
    Phrase{"history.act", QT_TRANSLATE_NOOP("Phrases", "Occasion")},
    Phrase{"history.operation", QT_TRANSLATE_NOOP("Phrases", "Action")},
    Phrase{"history.table", QT_TRANSLATE_NOOP("Phrases", "Table")},
    Phrase{"history.subject", QT_TRANSLATE_NOOP("Phrases", "Row")},
    Phrase{"history.code", QT_TRANSLATE_NOOP("Phrases", "Code")},
    Phrase{"history.field", QT_TRANSLATE_NOOP("Phrases", "Field")},
    Phrase{"history.before", QT_TRANSLATE_NOOP("Phrases", "Before")},
    Phrase{"history.after", QT_TRANSLATE_NOOP("Phrases", "After")},
    Phrase{"history.reason", QT_TRANSLATE_NOOP("Phrases", "Reason")},
    Phrase{"history.source", QT_TRANSLATE_NOOP("Phrases", "From")},
    //: The name that the state after a change was given
    Phrase{"history.version", QT_TRANSLATE_NOOP("Phrases", "Version")},
    //: The number of a change
    Phrase{"history.change", QT_TRANSLATE_NOOP("Phrases", "No.")},
    //: Where a restored state is from, or what was undone; %1: the number of a change
    Phrase{"history.of_change", QT_TRANSLATE_NOOP("Phrases", "Change no. %1")},
    Phrase{"history.state_after", QT_TRANSLATE_NOOP("Phrases", "The state after change no. %1")},
    Phrase{"history.before_first", QT_TRANSLATE_NOOP("Phrases", "The state before the first change")},
    Phrase{"history.none", QT_TRANSLATE_NOOP("Phrases", "Nothing has been changed.")},
    //: In the place of what a change touched; it says only what somebody decided
    Phrase{"history.no_rows", QT_TRANSLATE_NOOP("Phrases", "No rows")},
    //: %1: the number of a row that nothing more is known of
    Phrase{"history.row", QT_TRANSLATE_NOOP("Phrases", "Row %1")},
    //: Rows that were added together; %1: the first, %2: how many more
    Phrase{"history.and_more", QT_TRANSLATE_NOOP("Phrases", "%1 and %2 more rows")},
    //: In the place of a value, of rows that were added together; %1: how many, more than one
    Phrase{"history.rows_added", QT_TRANSLATE_NOOP("Phrases", "%1 rows added")},
    //: Of a row that was added; %1: a field, %2: what it says, as "Year: 2020"
    Phrase{"history.field_value", QT_TRANSLATE_NOOP("Phrases", "%1: %2")},
    //: What a change did
    Phrase{"history.touched", QT_TRANSLATE_NOOP("Phrases", "What was changed")},
    //: What a change did to a table; %1: the table, %2: as "12 changed"
    Phrase{"history.counts", QT_TRANSLATE_NOOP("Phrases", "%1: %2")},
    //: %1: a number of rows of a table; the words must be right for one as well
    Phrase{"history.count_add", QT_TRANSLATE_NOOP("Phrases", "%1 added")},
    Phrase{"history.count_change", QT_TRANSLATE_NOOP("Phrases", "%1 changed")},
    Phrase{"history.count_remove", QT_TRANSLATE_NOOP("Phrases", "%1 removed")},
    //: In the place of a line or area on the map
    Phrase{"history.geometry", QT_TRANSLATE_NOOP("Phrases", "(a geometry)")},

    Phrase{"act.build", QT_TRANSLATE_NOOP("Phrases", "Made from the catalogue")},
    Phrase{"act.edit", QT_TRANSLATE_NOOP("Phrases", "Edited")},
    Phrase{"act.import", QT_TRANSLATE_NOOP("Phrases", "Imported")},
    Phrase{"act.restore", QT_TRANSLATE_NOOP("Phrases", "Undone or restored")},
    Phrase{"act.merge", QT_TRANSLATE_NOOP("Phrases", "Merged")},
    Phrase{"act.outside", QT_TRANSLATE_NOOP("Phrases", "Another program")},
    Phrase{"operation.add", QT_TRANSLATE_NOOP("Phrases", "Added")},
    Phrase{"operation.change", QT_TRANSLATE_NOOP("Phrases", "Changed")},
    Phrase{"operation.remove", QT_TRANSLATE_NOOP("Phrases", "Removed")},

    Phrase{"table.term", QT_TRANSLATE_NOOP("Phrases", "Terms")},
    Phrase{"table.unit", QT_TRANSLATE_NOOP("Phrases", "Units")},
    Phrase{"table.region", QT_TRANSLATE_NOOP("Phrases", "Regions")},
    Phrase{"table.document", QT_TRANSLATE_NOOP("Phrases", "Documents")},
    Phrase{"table.indicator", QT_TRANSLATE_NOOP("Phrases", "Indicators")},
    Phrase{"table.target", QT_TRANSLATE_NOOP("Phrases", "Targets")},
    Phrase{"table.observation", QT_TRANSLATE_NOOP("Phrases", "Observations")},
    Phrase{"table.task", QT_TRANSLATE_NOOP("Phrases", "Tasks")},
    Phrase{"table.place", QT_TRANSLATE_NOOP("Phrases", "Places")},
    Phrase{"table.facility", QT_TRANSLATE_NOOP("Phrases", "Facilities")},
    Phrase{"table.corridor", QT_TRANSLATE_NOOP("Phrases", "Corridors")},
    Phrase{"table.region_cell", QT_TRANSLATE_NOOP("Phrases", "Schematic areas")},
    Phrase{"table.accepted_finding", QT_TRANSLATE_NOOP("Phrases", "Accepted findings")},
    Phrase{"table.chart_note", QT_TRANSLATE_NOOP("Phrases", "Notes on years")},

    Phrase{"field.address", QT_TRANSLATE_NOOP("Phrases", "Address")},
    Phrase{"field.aliases", QT_TRANSLATE_NOOP("Phrases", "Other names")},
    Phrase{"field.base_unit", QT_TRANSLATE_NOOP("Phrases", "Base unit")},
    Phrase{"field.baseline_value", QT_TRANSLATE_NOOP("Phrases", "Baseline value")},
    Phrase{"field.baseline_year", QT_TRANSLATE_NOOP("Phrases", "Baseline year")},
    Phrase{"field.centre", QT_TRANSLATE_NOOP("Phrases", "Centre")},
    Phrase{"field.code", QT_TRANSLATE_NOOP("Phrases", "Code")},
    Phrase{"field.comparator", QT_TRANSLATE_NOOP("Phrases", "Condition")},
    Phrase{"field.deadline", QT_TRANSLATE_NOOP("Phrases", "Deadline")},
    Phrase{"field.dimension", QT_TRANSLATE_NOOP("Phrases", "Dimension")},
    Phrase{"field.direction", QT_TRANSLATE_NOOP("Phrases", "Direction")},
    Phrase{"field.document_id", QT_TRANSLATE_NOOP("Phrases", "Document")},
    Phrase{"field.factor", QT_TRANSLATE_NOOP("Phrases", "Factor")},
    Phrase{"field.fallback_basis", QT_TRANSLATE_NOOP("Phrases", "Basis of the substitute position")},
    Phrase{"field.fallback_lat", QT_TRANSLATE_NOOP("Phrases", "Substitute latitude")},
    Phrase{"field.fallback_lon", QT_TRANSLATE_NOOP("Phrases", "Substitute longitude")},
    Phrase{"field.fill_note", QT_TRANSLATE_NOOP("Phrases", "Note on what is filled in")},
    Phrase{"field.fill_page", QT_TRANSLATE_NOOP("Phrases", "Page of what is filled in")},
    Phrase{"field.fill_source", QT_TRANSLATE_NOOP("Phrases", "Source of what is filled in")},
    Phrase{"field.filled_in", QT_TRANSLATE_NOOP("Phrases", "Filled in")},
    //: Of an accepted finding of the data check
    Phrase{"field.fingerprint", QT_TRANSLATE_NOOP("Phrases", "Values it was accepted for")},
    Phrase{"field.from_zh", QT_TRANSLATE_NOOP("Phrases", "From place")},
    Phrase{"field.geom", QT_TRANSLATE_NOOP("Phrases", "Position")},
    Phrase{"field.horizon", QT_TRANSLATE_NOOP("Phrases", "Term of the plan")},
    Phrase{"field.indicator_code", QT_TRANSLATE_NOOP("Phrases", "Indicator")},
    Phrase{"field.indicator_id", QT_TRANSLATE_NOOP("Phrases", "Indicator")},
    Phrase{"field.issued_on", QT_TRANSLATE_NOOP("Phrases", "Issued on")},
    Phrase{"field.issuer", QT_TRANSLATE_NOOP("Phrases", "Issuer")},
    Phrase{"field.item_code", QT_TRANSLATE_NOOP("Phrases", "Target or facility")},
    Phrase{"field.kind", QT_TRANSLATE_NOOP("Phrases", "Kind")},
    Phrase{"field.layer", QT_TRANSLATE_NOOP("Phrases", "Layer")},
    Phrase{"field.lead_agencies", QT_TRANSLATE_NOOP("Phrases", "Lead agencies")},
    Phrase{"field.level", QT_TRANSLATE_NOOP("Phrases", "Level")},
    Phrase{"field.licence", QT_TRANSLATE_NOOP("Phrases", "Licence")},
    Phrase{"field.lost_comparator", QT_TRANSLATE_NOOP("Phrases", "Condition in the source")},
    Phrase{"field.lower_bound", QT_TRANSLATE_NOOP("Phrases", "Lower bound")},
    Phrase{"field.method_profile", QT_TRANSLATE_NOOP("Phrases", "Method of assessment")},
    Phrase{"field.mode", QT_TRANSLATE_NOOP("Phrases", "Mode of transport")},
    Phrase{"field.name_en", QT_TRANSLATE_NOOP("Phrases", "English name")},
    Phrase{"field.name_zh", QT_TRANSLATE_NOOP("Phrases", "Chinese name")},
    Phrase{"field.note", QT_TRANSLATE_NOOP("Phrases", "Note")},
    Phrase{"field.number", QT_TRANSLATE_NOOP("Phrases", "Document number")},
    Phrase{"field.parent_code", QT_TRANSLATE_NOOP("Phrases", "Region above")},
    Phrase{"field.period", QT_TRANSLATE_NOOP("Phrases", "Period")},
    Phrase{"field.place", QT_TRANSLATE_NOOP("Phrases", "Place")},
    Phrase{"field.position_quality", QT_TRANSLATE_NOOP("Phrases", "Quality of the position")},
    Phrase{"field.position_source", QT_TRANSLATE_NOOP("Phrases", "Source of the position")},
    Phrase{"field.qualifier", QT_TRANSLATE_NOOP("Phrases", "Qualifier")},
    Phrase{"field.quality", QT_TRANSLATE_NOOP("Phrases", "Quality")},
    Phrase{"field.reason", QT_TRANSLATE_NOOP("Phrases", "Reason")},
    Phrase{"field.region_code", QT_TRANSLATE_NOOP("Phrases", "Region")},
    Phrase{"field.role", QT_TRANSLATE_NOOP("Phrases", "Role")},
    Phrase{"field.section", QT_TRANSLATE_NOOP("Phrases", "Section")},
    Phrase{"field.sort", QT_TRANSLATE_NOOP("Phrases", "Order")},
    Phrase{"field.source", QT_TRANSLATE_NOOP("Phrases", "Source")},
    Phrase{"field.spatial_group", QT_TRANSLATE_NOOP("Phrases", "Group of regions")},
    Phrase{"field.standing", QT_TRANSLATE_NOOP("Phrases", "Standing")},
    Phrase{"field.status", QT_TRANSLATE_NOOP("Phrases", "Status")},
    Phrase{"field.supporting_agencies", QT_TRANSLATE_NOOP("Phrases", "Supporting agencies")},
    Phrase{"field.target_year", QT_TRANSLATE_NOOP("Phrases", "Target year")},
    Phrase{"field.task", QT_TRANSLATE_NOOP("Phrases", "Task")},
    Phrase{"field.text", QT_TRANSLATE_NOOP("Phrases", "Text")},
    Phrase{"field.theme", QT_TRANSLATE_NOOP("Phrases", "Theme")},
    Phrase{"field.title", QT_TRANSLATE_NOOP("Phrases", "Title")},
    Phrase{"field.to_zh", QT_TRANSLATE_NOOP("Phrases", "To place")},
    Phrase{"field.unit", QT_TRANSLATE_NOOP("Phrases", "Unit")},
    Phrase{"field.upper_bound", QT_TRANSLATE_NOOP("Phrases", "Upper bound")},
    Phrase{"field.value", QT_TRANSLATE_NOOP("Phrases", "Value")},
    Phrase{"field.value_kind", QT_TRANSLATE_NOOP("Phrases", "Kind of value")},
    Phrase{"field.value_status", QT_TRANSLATE_NOOP("Phrases", "How the value is known")},
    Phrase{"field.value_upper", QT_TRANSLATE_NOOP("Phrases", "Upper value")},
    Phrase{"field.via_zh", QT_TRANSLATE_NOOP("Phrases", "Via")},
    Phrase{"field.vocabulary", QT_TRANSLATE_NOOP("Phrases", "Vocabulary")},
    Phrase{"field.year", QT_TRANSLATE_NOOP("Phrases", "Year")},
    Phrase{"field.year_status", QT_TRANSLATE_NOOP("Phrases", "How the year is known")},

    // headings of exported data
    Phrase{"record.region.code", QT_TRANSLATE_NOOP("Phrases", "Region code")},
    Phrase{"record.document.code", QT_TRANSLATE_NOOP("Phrases", "Document code")},
    Phrase{"record.indicator.code", QT_TRANSLATE_NOOP("Phrases", "Indicator code")},
    Phrase{"record.target.code", QT_TRANSLATE_NOOP("Phrases", "Target code")},
    Phrase{"record.facility.code", QT_TRANSLATE_NOOP("Phrases", "Facility code")},
    Phrase{"record.corridor.code", QT_TRANSLATE_NOOP("Phrases", "Corridor code")},
    Phrase{"record.task.code", QT_TRANSLATE_NOOP("Phrases", "Task code")},
    //: Of a corridor: the points that it leads through
    Phrase{"record.corridor.path", QT_TRANSLATE_NOOP("Phrases", "Course")},
    //: Beside a column of codes; %1: its heading, as "Region"
    Phrase{"record.name_of", QT_TRANSLATE_NOOP("Phrases", "%1 (name)")},

    Phrase{"code.stated", QT_TRANSLATE_NOOP("Phrases", "Stated")},
    Phrase{"code.qualitative", QT_TRANSLATE_NOOP("Phrases", "In words only")},
    Phrase{"code.lost_in_source", QT_TRANSLATE_NOOP("Phrases", "Lost in the source")},
    Phrase{"code.from_brief", QT_TRANSLATE_NOOP("Phrases", "From the brief")},
    Phrase{"code.inferred", QT_TRANSLATE_NOOP("Phrases", "Inferred")},
    Phrase{"code.near", QT_TRANSLATE_NOOP("Phrases", "Near term")},
    Phrase{"code.mid", QT_TRANSLATE_NOOP("Phrases", "Medium term")},
    Phrase{"code.long", QT_TRANSLATE_NOOP("Phrases", "Long term")},
    Phrase{"code.increase", QT_TRANSLATE_NOOP("Phrases", "To be increased")},
    Phrase{"code.decrease", QT_TRANSLATE_NOOP("Phrases", "To be decreased")},
    Phrase{"code.maintain", QT_TRANSLATE_NOOP("Phrases", "To be maintained")},
    Phrase{"code.catalogue", QT_TRANSLATE_NOOP("Phrases", "Reviewed")},
    Phrase{"code.referenced", QT_TRANSLATE_NOOP("Phrases", "Only referred to")},
    Phrase{"code.area", QT_TRANSLATE_NOOP("Phrases", "An area without a code")},
    Phrase{"code.value", QT_TRANSLATE_NOOP("Phrases", "The value")},
    Phrase{"code.year", QT_TRANSLATE_NOOP("Phrases", "The year")},
    Phrase{"code.value,year", QT_TRANSLATE_NOOP("Phrases", "Value and year")},
    Phrase{"code.event", QT_TRANSLATE_NOOP("Phrases", "An event")},
    Phrase{"code.break", QT_TRANSLATE_NOOP("Phrases", "A break in the series")},
};

} // namespace

std::span<const Phrase> historyPhrases()
{
    return kHistory;
}

} // namespace wm::wording
