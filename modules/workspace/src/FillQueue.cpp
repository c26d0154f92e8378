// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/FillQueue.h"

#include "Cells.h"
#include "Scope.h"
#include "TargetText.h"

#include "wm/domain/Filling.h"

#include <algorithm>
#include <map>

namespace wm::workspace {

namespace {

using Kind = presentation::TableColumn::Kind;
using presentation::Words;

constexpr std::size_t kMostLatestValues = 3;

FillItem fillItemOf(const domain::Target& target)
{
    return {target.id, target.document, target.status == domain::ValueStatus::LostInSource,
            target.yearStatus == domain::YearStatus::LostInSource, target.filledIn.has_value()};
}

/// The latest values of whole years, the last one first.
std::vector<std::string> latestValues(const Snapshot& snapshot, const domain::Target& target,
                                      const domain::Indicator& indicator, const Words& words)
{
    std::vector<domain::Observation> observations = snapshot.observationsOf(target.indicator, target.region);
    std::erase_if(observations, [&](const domain::Observation& each) {
        return !each.period.isWholeYear() || !domain::areComparable(each.valueKind, target.valueKind);
    });
    std::ranges::stable_sort(observations, std::ranges::greater(),
                             [](const domain::Observation& each) { return each.period.lastYear(); });
    observations.resize(std::min(observations.size(), kMostLatestValues));
    std::vector<std::string> lines;
    lines.reserve(observations.size());
    for (const domain::Observation& each : observations)
        lines.push_back(presentation::filledIn(words.pointLabel, each.period.text(),
                                               observedText(snapshot, indicator, each.value, each.qualifier, words)));
    return lines;
}

std::vector<std::string> othersOf(const Snapshot& snapshot, const domain::Target& target,
                                  const domain::Indicator& indicator, const Words& words)
{
    std::vector<std::string> lines;
    for (const domain::Target* other : snapshot.targetsOf(target.indicator, target.region)) {
        if (other->id == target.id || !other->value)
            continue;
        const domain::Document* document = snapshot.findDocument(other->document);
        lines.push_back(targetLine(snapshot, *other, words) + (document ? " · " + document->title : std::string()));
    }
    std::vector<std::string> values = latestValues(snapshot, target, indicator, words);
    lines.insert(lines.end(), values.begin(), values.end());
    return lines;
}

/// "0–100", "≥ 0"; empty without bounds.
std::string possibleValues(const domain::Indicator& indicator)
{
    const auto text = [](const std::optional<double>& bound) {
        return presentation::numberText(*bound);
    };
    if (indicator.lowerBound && indicator.upperBound)
        return text(indicator.lowerBound) + "–" + text(indicator.upperBound);
    if (indicator.lowerBound)
        return "≥ " + text(indicator.lowerBound);
    return indicator.upperBound ? "≤ " + text(indicator.upperBound) : std::string();
}

void describeDocument(const domain::Document& document, FillSubject& subject)
{
    subject.document = document.title;
    subject.documentNumber = document.number;
    if (!document.issuedOn.empty())
        subject.documentNumber += (document.number.empty() ? "" : " · ") + document.issuedOn;
    subject.address = document.address;
}

presentation::TableCell lostCell(const FillItem& item, const Words& words)
{
    if (item.isValueLeft && item.isYearLeft)
        return namedCell(words.phrase("filling.lost_both"), "value,year");
    return item.isValueLeft ? namedCell(words.phrase("filling.lost_value"), "value")
                            : namedCell(words.phrase("filling.lost_year"), "year");
}

presentation::TableRow queueRow(const Snapshot& snapshot, const FillItem& item, const Words& words)
{
    const domain::Target& target = *snapshot.findTarget(item.target);
    const domain::Indicator& indicator = *snapshot.findIndicator(target.indicator);
    presentation::TableRow row;
    row.id = item.target.value;
    row.cells = {
        documentCell(snapshot, target.document),
        textCell(target.section),
        namedCell(regionName(snapshot, target.region, words.language), target.region.text),
        namedCell(indicator.name.in(words.language), indicator.code),
        namedCell(unitOf(snapshot, indicator).in(words.language), indicator.unit),
        textCell(std::string(toText(target.comparator))),
        target.year ? yearCell(*target.year) : presentation::TableCell{},
        lostCell(item, words),
        textCell(target.note),
        textCell(target.code),
    };
    return row;
}

} // namespace

std::vector<FillItem> fillQueueOf(const Snapshot& snapshot, const presentation::Selection& selection)
{
    std::map<domain::DocumentId, std::size_t> places; // as the catalogue lists them, whatever their ids
    for (const domain::Document& document : snapshot.catalogue().documents)
        places.emplace(document.id, places.size());
    std::vector<FillItem> items;
    for (const domain::Target* target : targetsInScope(snapshot, selection)) {
        if (domain::isValueLost(*target) || domain::isYearLost(*target))
            items.push_back(fillItemOf(*target));
    }
    std::ranges::stable_sort(items, {}, [&](const FillItem& item) { return places[item.document]; });
    return items;
}

FillSubject fillSubjectOf(const Snapshot& snapshot, domain::TargetId id, const Words& words)
{
    FillSubject subject;
    const domain::Target* target = snapshot.findTarget(id);
    if (!target)
        return subject;
    const domain::Indicator& indicator = *snapshot.findIndicator(target->indicator);
    const domain::LocalText unit = unitOf(snapshot, indicator);
    subject.indicator = indicator.name.in(words.language);
    subject.region = regionName(snapshot, target->region, words.language);
    subject.unit = unit.in(words.language);
    subject.unitKey = unit.zh;
    subject.year = yearText(target->year, words);
    subject.kind = snapshot.termName("value_kind", target->valueKind, words.language);
    if (domain::areComparable(target->valueKind, "level"))
        subject.bounds = possibleValues(indicator);
    if (const domain::Document* document = snapshot.findDocument(target->document))
        describeDocument(*document, subject);
    subject.section = target->section;
    subject.note = target->note;
    subject.others = othersOf(snapshot, *target, indicator, words);
    return subject;
}

presentation::TableSpec fillQueueTable(const Snapshot& snapshot, const presentation::Selection& selection,
                                       const Words& words)
{
    presentation::TableSpec table;
    table.title = standInNotice(snapshot, selection, words);
    table.columns = {
        {"document", words.document, Kind::Text}, {"section", words.section, Kind::Text},
        {"region", words.region, Kind::Text},     {"indicator", words.indicator, Kind::Text},
        {"unit", words.unit, Kind::Text},         {"comparator", words.comparator, Kind::Text},
        {"year", words.horizon, Kind::Number},    {"lost", words.phrase("filling.lost_heading"), Kind::Text},
        {"note", words.note, Kind::Text},         {"target_id", words.code, Kind::Text},
    };
    for (const FillItem& item : fillQueueOf(snapshot, selection)) {
        if (item.isValueLeft || item.isYearLeft)
            table.rows.push_back(queueRow(snapshot, item, words));
    }
    if (table.rows.empty())
        table.emptyText = words.phrase("filling.none_left");
    return table;
}

} // namespace wm::workspace
