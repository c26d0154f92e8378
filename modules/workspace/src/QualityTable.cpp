// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cells.h"
#include "Scope.h"

#include "wm/base/Number.h"
#include "wm/quality/FarPositions.h"
#include "wm/workspace/Quality.h"

namespace wm::workspace {

namespace {

using Kind = presentation::TableColumn::Kind;
using domain::FindingKind;
using presentation::filledIn;
using presentation::TableCell;
using presentation::Words;

bool liesAtZero(const Snapshot& snapshot, const Finding& finding)
{
    const domain::Facility* const facility = snapshot.findFacility(finding.facility);
    return facility && facility->position && quality::isAtZero(*facility->position);
}

std::string phraseOf(const Snapshot& snapshot, const Finding& finding)
{
    std::string phrase = "finding." + std::string(toText(finding.kind)) + ".said";
    if (finding.kind == FindingKind::FarPosition && !finding.found)
        return phrase + (liesAtZero(snapshot, finding) ? ".zero" : ".abroad");
    if (finding.kind == FindingKind::Stale)
        return phrase + (snapshot.findTarget(finding.target) ? ".target" : "");
    if (finding.kind != FindingKind::Duplicate)
        return phrase;
    switch (finding.subject) {
    case FindingSubject::Target:
        return phrase + ".target";
    case FindingSubject::Facility:
        return phrase + ".facility";
    default:
        return phrase + ".indicator";
    }
}

/// The other thing by its name; its code where nothing of that code is there.
std::string otherName(const Snapshot& snapshot, const Finding& finding, const Words& words)
{
    if (finding.kind == FindingKind::EndedCode || finding.kind == FindingKind::FarPosition)
        return snapshot.findRegion({finding.other}) ? regionName(snapshot, {finding.other}, words.language)
                                                    : finding.other;
    return finding.other;
}

/// "139.69, 35.68"
std::string placedAtText(const Snapshot& snapshot, const Finding& finding)
{
    const domain::Facility* const facility = snapshot.findFacility(finding.facility);
    if (!facility || !facility->position)
        return {};
    return plainNumberText(facility->position->lon) + ", " + plainNumberText(facility->position->lat);
}

std::string lostText(const Snapshot& snapshot, const Finding& finding, const Words& words)
{
    const domain::Target* const target = snapshot.findTarget(finding.target);
    if (!target)
        return {};
    const bool isYear = target->yearStatus == domain::YearStatus::LostInSource;
    const bool isValue = target->status == domain::ValueStatus::LostInSource;
    const char* const lost = isYear && isValue ? "filling.lost_both"
                             : isYear          ? "filling.lost_year"
                                               : "filling.lost_value";
    return words.phrase(lost);
}

/// Texts for %1 and %2 of the sentence.
std::pair<std::string, std::string> argumentsOf(const Snapshot& snapshot, const Finding& finding, const Words& words)
{
    const domain::Indicator* const indicator = snapshot.findIndicator(finding.indicator);
    const auto value = [&](const std::optional<double>& number) {
        if (!number)
            return std::string();
        // Levels and shares are in the unit; a growth rate or a rank is not.
        const bool hasUnit = indicator && domain::areComparable(finding.valueKind, "level");
        const domain::LocalText unit = hasUnit ? unitOf(snapshot, *indicator) : domain::LocalText();
        return presentation::withUnit(presentation::numberText(*number), unit, words.language);
    };
    const std::string number = presentation::numberText(static_cast<double>(finding.number));
    switch (finding.kind) {
    case FindingKind::EndedCode: {
        return {otherName(snapshot, finding, words), {}};
    }
    case FindingKind::FarPosition:
        if (!finding.found)
            return {placedAtText(snapshot, finding), {}};
        return {presentation::numberText(*finding.found), otherName(snapshot, finding, words)};
    case FindingKind::Gap:
    case FindingKind::TargetWithoutValues:
    case FindingKind::Undated:
    case FindingKind::ValuesWithoutTarget:
        return {number, {}};
    case FindingKind::Stale:
        return {std::to_string(finding.lastYear), std::to_string(static_cast<int>(finding.expected.value_or(0.0)))};
    case FindingKind::Repeated:
        return {value(finding.found), number};
    case FindingKind::LostValue:
        return {lostText(snapshot, finding, words), {}};
    case FindingKind::Duplicate:
        if (finding.subject != FindingSubject::Target)
            return {otherName(snapshot, finding, words), {}};
        break;
    default:
        break;
    }
    return {value(finding.found), value(finding.expected)};
}

TableCell itemCell(const Snapshot& snapshot, const Finding& finding, const Words& words)
{
    if (const domain::Facility* facility = snapshot.findFacility(finding.facility))
        return namedCell(facility->name.in(words.language), facility->code);
    const domain::Target* const target = snapshot.findTarget(finding.target);
    return target ? textCell(target->code) : TableCell{};
}

TableCell numberOrNothing(const std::optional<double>& value)
{
    return value ? numberCell(*value) : TableCell{};
}

presentation::TableRow findingRow(const Snapshot& snapshot, const ShownFinding& shown, const Words& words)
{
    const Finding& finding = *shown.finding;
    const std::string kind(toText(finding.kind));
    const std::string severity(toText(severityOf(finding.kind)));
    const domain::Indicator* const indicator = snapshot.findIndicator(finding.indicator);
    TableCell years = textCell(yearsText(finding));
    if (finding.firstYear != 0)
        years.number = finding.firstYear;
    TableCell weight = namedCell(words.phrase("severity." + severity), severity);
    weight.number = static_cast<double>(severityOf(finding.kind));
    presentation::TableRow row;
    row.cells = {
        weight,
        namedCell(words.phrase("finding." + kind), kind),
        textCell(findingText(snapshot, finding, words)),
        finding.region.isNone() ? TableCell{}
                                : namedCell(regionName(snapshot, finding.region, words.language), finding.region.text),
        indicator ? namedCell(indicator->name.in(words.language), indicator->code) : TableCell{},
        years,
        numberOrNothing(finding.found),
        numberOrNothing(finding.expected),
        itemCell(snapshot, finding, words),
        documentCell(snapshot, finding.document),
        textCell(shown.accepted ? shown.accepted->reason : std::string()),
    };
    return row;
}

} // namespace

std::string findingText(const Snapshot& snapshot, const Finding& finding, const Words& words)
{
    const auto [first, second] = argumentsOf(snapshot, finding, words);
    return filledIn(words.phrase(phraseOf(snapshot, finding)), first, second);
}

presentation::TableSpec findingTable(const Snapshot& snapshot, const std::vector<ShownFinding>& findings,
                                     const Words& words)
{
    presentation::TableSpec table;
    table.columns = {
        {"severity", words.phrase("finding.severity"), Kind::Text},
        {"kind", words.phrase("finding.kind"), Kind::Text},
        {"finding", words.phrase("finding.heading"), Kind::Text},
        {"region", words.region, Kind::Text},
        {"indicator", words.indicator, Kind::Text},
        {"years", words.phrase("finding.years"), Kind::Text},
        {"found", words.phrase("finding.found"), Kind::Number},
        {"expected", words.phrase("finding.expected"), Kind::Number},
        {"item", words.phrase("finding.item"), Kind::Text},
        {"document", words.document, Kind::Text},
        {"reason", words.phrase("finding.reason"), Kind::Text},
    };
    for (const ShownFinding& each : findings) {
        table.rows.push_back(findingRow(snapshot, each, words));
        table.rows.back().id = static_cast<std::int64_t>(table.rows.size());
    }
    if (table.rows.empty())
        table.emptyText = words.phrase("finding.none");
    return table;
}

} // namespace wm::workspace
