// SPDX-License-Identifier: GPL-3.0-or-later
#include "MergedRows.h"

#include "ValueFate.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

namespace wm::workspace {

namespace {

using domain::FieldType;
using domain::RecordField;
using domain::RecordTexts;

/// Fields that say one thing together: half of what one wrote with half of what the other wrote would be neither's.
struct TogetherFields {
    std::string_view table;
    std::string_view first; ///< stands for all of them
    std::vector<std::string_view> fields;
};

const std::vector<TogetherFields>& togetherFields()
{
    static const std::vector<TogetherFields> kAll{
        {"target",
         "value",
         {"comparator", "horizon", "target_year", "year_status", "value", "value_upper", "unit", "value_status",
          "filled_in", "fill_source", "fill_page", "fill_note", "lost_comparator"}},
        {"target", "baseline_year", {"baseline_year", "baseline_value"}},
        {"facility", "lon", {"lon", "lat", "position_quality", "position_source"}},
        {"facility", "fallback_lon", {"fallback_lon", "fallback_lat", "fallback_basis"}},
        {"indicator", "lower_bound", {"lower_bound", "upper_bound"}},
        {"observation", "value", {"value", "qualifier", "doc_id", "note"}},
        {"accepted_finding", "fingerprint", {"fingerprint", "reason"}},
    };
    return kAll;
}

std::string_view groupOf(const MergeForm& form, std::string_view field)
{
    for (const TogetherFields& together : togetherFields()) {
        if (together.table == form.table && std::ranges::find(together.fields, field) != together.fields.end())
            return together.first;
    }
    return field;
}

/// What happened to the fields that say one thing together.
struct Turn {
    bool isChangedHere = false, isChangedThere = false, areDifferent = false;

    [[nodiscard]] bool isConflict() const { return isChangedHere && isChangedThere && areDifferent; }
};

/// By group; of a row that all three have.
std::map<std::string_view, Turn> turnsOf(const MergeForm& form, const RecordTexts& base, const RecordTexts& ours,
                                         const RecordTexts& theirs)
{
    std::map<std::string_view, Turn> turns;
    for (std::size_t i = 0; i < form.fields.size(); ++i) {
        Turn& turn = turns[groupOf(form, form.fields[i].name)];
        turn.isChangedHere = turn.isChangedHere || ours[i] != base[i];
        turn.isChangedThere = turn.isChangedThere || theirs[i] != base[i];
        turn.areDifferent = turn.areDifferent || ours[i] != theirs[i];
    }
    return turns;
}

std::string keyText(const MergeForm& form, const RecordTexts& row)
{
    std::string key;
    for (std::size_t i = 0; i < form.keyFields; ++i)
        key += row[i] + '\n';
    return key;
}

using RowsByKey = std::unordered_map<std::string, const RecordTexts*>;

RowsByKey byKey(const MergeForm& form, const std::vector<RecordTexts>& rows)
{
    RowsByKey found;
    for (const RecordTexts& row : rows)
        found.emplace(keyText(form, row), &row);
    return found;
}

std::set<std::string> keysOf(const MergeForm& form, const std::vector<std::vector<RecordTexts>>& states)
{
    std::set<std::string> keys;
    for (const std::vector<RecordTexts>& rows : states) {
        for (const RecordTexts& row : rows)
            keys.insert(keyText(form, row));
    }
    return keys;
}

const RecordTexts* at(const RowsByKey& rows, const std::string& key)
{
    const auto found = rows.find(key);
    return found == rows.end() ? nullptr : found->second;
}

std::optional<RecordTexts> copied(const RecordTexts* row)
{
    return row ? std::optional(*row) : std::nullopt;
}

/// Of a row that both still have, and had.
MergeFate fateOfFields(const MergeForm& form, const RecordTexts& base, const RecordTexts& ours,
                       const RecordTexts& theirs)
{
    bool isChanged = false;
    for (const auto& [group, turn] : turnsOf(form, base, ours, theirs)) {
        if (turn.isConflict())
            return MergeFate::Conflict;
        isChanged = isChanged || (turn.isChangedThere && turn.areDifferent);
    }
    return isChanged ? MergeFate::Changed : MergeFate::Here;
}

/// Absent: they are the same.
std::optional<MergeFate> rowFate(const MergeForm& form, const RecordTexts* base, const RecordTexts* ours,
                                 const RecordTexts* theirs)
{
    if (ours && theirs && *ours == *theirs)
        return std::nullopt;
    if (!base) {
        // Nobody knows whether theirs ever had what it lacks.
        if (!theirs)
            return MergeFate::Here;
        return ours ? MergeFate::Conflict : MergeFate::New;
    }
    if (theirs && *theirs == *base)
        return MergeFate::Here; // ours has changed or removed it
    if (!ours)
        return theirs ? std::optional(MergeFate::Conflict) : std::nullopt;
    if (!theirs)
        return *ours == *base ? MergeFate::Removed : MergeFate::Conflict;
    return fateOfFields(form, *base, *ours, *theirs);
}

using BaseRows = std::unordered_map<std::string, RecordTexts>;

const RecordTexts* baseRowAt(const BaseRows& rows, const std::string& key)
{
    const auto found = rows.find(key);
    return found == rows.end() ? nullptr : &found->second;
}

/// Takes into `base` what the two had the same; fields that say one thing together only as a whole.
void takeAgreed(const MergeForm& form, RecordTexts& base, const RecordTexts& ours, const RecordTexts& theirs)
{
    const auto turns = turnsOf(form, base, ours, theirs);
    for (std::size_t i = 0; i < base.size(); ++i) {
        if (!turns.at(groupOf(form, form.fields[i].name)).areDifferent)
            base[i] = ours[i];
    }
}

/// What both have known last, by key.
BaseRows baseRows(const MergeForm& form, const std::vector<RecordTexts>& start, const std::vector<AgreedRows>& agreed,
                  bool onlySinceTaken)
{
    BaseRows base;
    for (const RecordTexts& row : start)
        base.emplace(keyText(form, row), row);
    for (const AgreedRows& state : agreed) {
        if (onlySinceTaken && !state.isSinceTaken)
            continue;
        const RowsByKey ofOurs = byKey(form, state.ofOurs), ofTheirs = byKey(form, state.ofTheirs);
        std::erase_if(base, [&](const auto& row) { return !at(ofOurs, row.first) && !at(ofTheirs, row.first); });
        for (const auto& [key, ours] : ofOurs) {
            const RecordTexts* const theirs = at(ofTheirs, key);
            const auto known = base.find(key);
            if (theirs && known != base.end())
                takeAgreed(form, known->second, *ours, *theirs);
            else if (theirs && *theirs == *ours)
                base.emplace(key, *ours);
        }
    }
    return base;
}

constexpr std::array kObservationFields{
    RecordField{"indicator_id", "indicator_id", FieldType::Indicator},
    RecordField{"region_code", "region_code", FieldType::Region},
    RecordField{"period", "period"},
    RecordField{"value_kind", "value_kind", FieldType::Term, "value_kind"},
    RecordField{"value", "value", FieldType::Number},
    RecordField{"qualifier", "qualifier", FieldType::Word},
    RecordField{"doc_id", "document_id", FieldType::Document},
    RecordField{"note", "note"},
};
constexpr std::array kChartNoteFields{
    RecordField{"kind", "kind", FieldType::Word},
    RecordField{"year", "year", FieldType::Year},
    RecordField{"indicator_id", "indicator_id", FieldType::Indicator},
    RecordField{"region_code", "region_code", FieldType::Region},
    RecordField{"text", "text"},
};
constexpr std::array kAcceptedFindingFields{
    RecordField{"kind", "kind", FieldType::Word},
    RecordField{"indicator_code", "indicator_code", FieldType::Indicator},
    RecordField{"region_code", "region_code", FieldType::Region},
    RecordField{"value_kind", "value_kind", FieldType::Term, "value_kind"},
    RecordField{"period", "period"},
    RecordField{"item_code", "item_code"},
    RecordField{"fingerprint", "fingerprint"},
    RecordField{"reason", "reason"},
};

} // namespace

MergeForm formOf(domain::RecordKind kind)
{
    return {std::string(toText(kind)), recordFields(kind), 1};
}

MergeForm observationForm()
{
    return {"observation", kObservationFields, 4};
}

MergeForm chartNoteForm()
{
    return {"chart_note", kChartNoteFields, 4};
}

MergeForm acceptedFindingForm()
{
    return {"accepted_finding", kAcceptedFindingFields, 6};
}

RecordTexts mergeTexts(const domain::Observation& observation, const domain::RecordCodes& codes)
{
    return {codes.of(observation.indicator),    observation.region.text,
            observation.period.text(),          observation.valueKind,
            plainNumberText(observation.value), std::string(toText(observation.qualifier)),
            codes.of(observation.document),     observation.note};
}

std::vector<RecordTexts> chartNoteTexts(const domain::Catalogue& catalogue)
{
    const domain::RecordCodes codes(catalogue);
    std::vector<RecordTexts> rows;
    for (const domain::ChartNote& note : catalogue.chartNotes)
        rows.push_back({std::string(toText(note.kind)), std::to_string(note.year), codes.of(note.indicator),
                        note.region.text, note.text});
    return rows;
}

std::vector<RecordTexts> acceptedFindingTexts(const domain::Catalogue& catalogue)
{
    std::vector<RecordTexts> rows;
    rows.reserve(catalogue.acceptedFindings.size());
    for (const domain::AcceptedFinding& each : catalogue.acceptedFindings) {
        const domain::FindingKey& key = each.key;
        rows.push_back({std::string(toText(key.kind)), key.indicator, key.region, key.valueKind, key.period, key.item,
                        each.fingerprint, each.reason});
    }
    return rows;
}

std::vector<MergedRow> mergedRows(const MergeForm& form, const std::optional<MergeBaseRows>& base,
                                  const std::vector<RecordTexts>& ours, const std::vector<RecordTexts>& theirs)
{
    const RowsByKey ofOurs = byKey(form, ours), ofTheirs = byKey(form, theirs);
    const BaseRows agreed = base ? baseRows(form, base->start, base->agreed, false) : BaseRows();
    const BaseRows decided = base && base->taken ? baseRows(form, *base->taken, base->agreed, true) : BaseRows();
    const bool wasTaken = base && base->taken;
    const std::set<std::string> onceTaken = base ? keysOf(form, base->afterTaking) : std::set<std::string>();
    const bool tellsRefusals = base && !base->afterTaking.empty();
    std::vector<MergedRow> rows;
    const auto add = [&](const std::string& key, const RecordTexts* here, const RecordTexts* there) {
        const RecordTexts* const before = baseRowAt(wasTaken ? decided : agreed, key);
        const auto fate = rowFate(form, before, here, there);
        if (!fate)
            return;
        const RecordTexts* const start = baseRowAt(agreed, key);
        if (tellsRefusals && before && !here && !onceTaken.contains(key))
            rows.push_back({form, MergeFate::Kept, std::nullopt, std::nullopt, copied(there)});
        else if (wasTaken && isKept(*fate, rowFate(form, start, here, there)))
            rows.push_back({form, MergeFate::Kept, copied(start), copied(here), copied(there)});
        else
            rows.push_back({form, *fate, copied(before), copied(here), copied(there)});
    };
    for (const RecordTexts& row : theirs) {
        const std::string key = keyText(form, row);
        add(key, at(ofOurs, key), &row);
    }
    for (const RecordTexts& row : ours) {
        const std::string key = keyText(form, row);
        if (!at(ofTheirs, key))
            add(key, &row, nullptr);
    }
    return rows;
}

std::optional<RecordTexts> takenRow(const MergedRow& row)
{
    if (!row.theirs || !row.ours || !row.base)
        return row.theirs;
    RecordTexts taken = *row.ours;
    const auto turns = turnsOf(row.form, *row.base, *row.ours, *row.theirs);
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (turns.at(groupOf(row.form, row.form.fields[i].name)).isChangedThere)
            taken[i] = (*row.theirs)[i];
    }
    return taken;
}

std::vector<MergedField> differingFields(const MergedRow& row)
{
    const std::map<std::string_view, Turn> turns = row.base && row.ours && row.theirs
                                                       ? turnsOf(row.form, *row.base, *row.ours, *row.theirs)
                                                       : std::map<std::string_view, Turn>();
    const std::optional<RecordTexts> taken = row.fate == MergeFate::Here ? row.theirs : takenRow(row);
    std::vector<MergedField> fields;
    for (std::size_t i = row.form.keyFields; i < row.form.fields.size(); ++i) {
        const auto textOf = [&](const std::optional<RecordTexts>& texts) {
            return texts ? (*texts)[i] : std::string();
        };
        // What ours alone has changed stays, whatever is taken.
        const std::string ours = textOf(row.ours), theirs = textOf(taken);
        if (ours == theirs)
            continue;
        const std::string_view name = row.form.fields[i].name;
        const auto turn = turns.find(groupOf(row.form, name));
        const bool isConflict = turn == turns.end() ? row.fate == MergeFate::Conflict : turn->second.isConflict();
        fields.push_back({std::string(name), textOf(row.base), ours, theirs, isConflict});
    }
    return fields;
}

} // namespace wm::workspace
