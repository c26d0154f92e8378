// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Number.h"
#include "wm/base/Text.h"
#include "wm/domain/Record.h"

#include <cmath>

namespace wm::domain {

namespace {

const std::string kNone;

std::string textOf(const std::optional<double>& number)
{
    return number ? plainNumberText(*number) : std::string();
}

std::string textOf(const std::optional<int>& number)
{
    return number ? std::to_string(*number) : std::string();
}

std::string textOf(std::string_view word)
{
    return std::string(word);
}

std::string lonOf(const std::optional<LonLat>& position)
{
    return position ? plainNumberText(position->lon) : std::string();
}

std::string latOf(const std::optional<LonLat>& position)
{
    return position ? plainNumberText(position->lat) : std::string();
}

template <class Rows, class Make>
std::vector<RecordTexts> textsOf(const Rows& rows, Make make)
{
    std::vector<RecordTexts> texts;
    texts.reserve(rows.size());
    for (const auto& row : rows)
        texts.push_back(make(row));
    return texts;
}

const std::string& found(const std::unordered_map<std::int64_t, std::string>& texts, std::int64_t id)
{
    const auto known = texts.find(id);
    return known == texts.end() ? kNone : known->second;
}

} // namespace

RecordCodes::RecordCodes(const Catalogue& catalogue)
{
    for (const Document& document : catalogue.documents)
        m_documents.emplace(document.id.value, document.code);
    for (const Indicator& indicator : catalogue.indicators) {
        m_indicators.emplace(indicator.id.value, indicator.code);
        m_units.emplace(indicator.id.value, indicator.unit);
    }
}

const std::string& RecordCodes::of(DocumentId document) const
{
    return found(m_documents, document.value);
}

const std::string& RecordCodes::of(IndicatorId indicator) const
{
    return found(m_indicators, indicator.value);
}

const std::string& RecordCodes::unitOf(IndicatorId indicator) const
{
    return found(m_units, indicator.value);
}

RecordTexts recordTexts(const Region& region)
{
    return {region.code.text,
            region.name.zh,
            region.name.en,
            region.level,
            region.parent.text,
            region.spatialGroup,
            textOf(toText(region.standing))};
}

RecordTexts recordTexts(const Document& document)
{
    return {document.code,     document.title,       document.number, document.issuer,
            document.issuedOn, document.region.text, document.kind,   document.address};
}

RecordTexts recordTexts(const Indicator& indicator)
{
    return {indicator.code,
            indicator.name.zh,
            indicator.name.en,
            indicator.unit,
            indicator.theme,
            textOf(toText(indicator.direction)),
            textOf(indicator.lowerBound),
            textOf(indicator.upperBound),
            indicator.methodProfile};
}

RecordTexts recordTexts(const Target& target, const RecordCodes& codes)
{
    const FilledIn filledIn = target.filledIn.value_or(FilledIn());
    return {target.code,
            codes.of(target.document),
            target.region.text,
            codes.of(target.indicator),
            textOf(toText(target.comparator)),
            textOf(target.baselineYear),
            textOf(target.baselineValue),
            textOf(toText(target.horizon)),
            textOf(target.year),
            textOf(toText(target.yearStatus)),
            textOf(target.value),
            textOf(target.upperValue),
            codes.unitOf(target.indicator),
            target.valueKind,
            textOf(toText(target.status)),
            target.role,
            target.section,
            target.note,
            textOf(filledPartsText(filledIn)),
            filledIn.source,
            filledIn.page,
            filledIn.note,
            textOf(toText(filledIn.lostComparator))};
}

RecordTexts recordTexts(const Facility& facility, const RecordCodes& codes)
{
    return {facility.code,
            facility.name.zh,
            facility.name.en,
            facility.kind,
            facility.layer,
            facility.place,
            facility.region.text,
            facility.status,
            codes.of(facility.document),
            facility.note,
            lonOf(facility.position),
            latOf(facility.position),
            facility.positionQuality,
            facility.positionSource,
            lonOf(facility.fallbackPosition),
            latOf(facility.fallbackPosition),
            facility.fallbackBasis};
}

RecordTexts recordTexts(const Corridor& corridor, const RecordCodes& codes)
{
    return {corridor.code,          codes.of(corridor.document),
            corridor.name.zh,       corridor.name.en,
            corridor.from,          corridor.to,
            corridor.via,           corridor.mode,
            corridor.status,        corridor.note,
            pathText(corridor.path)};
}

RecordTexts recordTexts(const Task& task, const RecordCodes& codes)
{
    return {task.code,         codes.of(task.document), task.centre,   task.text,
            task.leadAgencies, task.supportingAgencies, task.deadline, task.section};
}

std::vector<RecordTexts> recordsOf(const Catalogue& catalogue, RecordKind kind)
{
    const RecordCodes codes(catalogue);
    const auto plain = [](const auto& row) {
        return recordTexts(row);
    };
    const auto coded = [&](const auto& row) {
        return recordTexts(row, codes);
    };
    switch (kind) {
    case RecordKind::Region:
        return textsOf(catalogue.regions, plain);
    case RecordKind::Document:
        return textsOf(catalogue.documents, plain);
    case RecordKind::Indicator:
        return textsOf(catalogue.indicators, plain);
    case RecordKind::Target:
        return textsOf(catalogue.targets, coded);
    case RecordKind::Facility:
        return textsOf(catalogue.facilities, coded);
    case RecordKind::Corridor:
        return textsOf(catalogue.corridors, coded);
    case RecordKind::Task:
        return textsOf(catalogue.tasks, coded);
    }
    return {};
}

std::string pathText(const Line& path)
{
    std::vector<std::string> points;
    for (const LonLat& point : path)
        points.push_back(plainNumberText(point.lon) + ' ' + plainNumberText(point.lat));
    return join(points, ", ");
}

std::optional<Line> pathFromText(std::string_view text)
{
    Line path;
    for (const std::string& point : split(text, ',')) {
        const std::size_t begin = point.find_first_not_of(' ');
        const std::size_t between = point.find(' ', begin);
        if (begin == std::string::npos || between == std::string::npos)
            return std::nullopt;
        const auto lon = parseNumber(std::string_view(point).substr(begin, between - begin));
        const auto lat = parseNumber(std::string_view(point).substr(between + 1));
        if (!lon || !lat || std::abs(*lon) > 180.0 || std::abs(*lat) > 90.0)
            return std::nullopt;
        path.push_back({*lon, *lat});
    }
    if (path.size() == 1)
        return std::nullopt;
    return path;
}

} // namespace wm::domain
