// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardContent.h"

#include "Paths.h"

#include "wm/wording/LayerText.h"

#include <QCoreApplication>

#include <algorithm>

namespace wm::ui {

namespace {

using workspace::Snapshot;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(wm::ui::CardContent)
};

/// What is not known has no row.
void addRow(CardContent& card, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        card.rows.push_back({label, value});
}

QString term(const Snapshot& snapshot, const char* vocabulary, const std::string& code, domain::Language language)
{
    return code.empty() ? QString() : QString::fromStdString(snapshot.termName(vocabulary, code, language));
}

QString regionText(const Snapshot& snapshot, const domain::RegionCode& code, domain::Language language)
{
    const domain::Region* region = snapshot.findRegion(code);
    return region ? QString::fromStdString(region->name.in(language)) : QString();
}

void addSource(CardContent& card, const Snapshot& snapshot, domain::DocumentId id)
{
    const domain::Document* document = snapshot.findDocument(id);
    if (!document)
        return;
    addRow(card, Texts::tr("Plan"), QString::fromStdString(document->title));
    addRow(card, Texts::tr("Document number"), QString::fromStdString(document->number));
}

template <class Item, class Id>
const Item* findById(const std::vector<Item>& items, Id id)
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(" · ") + second;
}

} // namespace

CardContent facilityCard(const Snapshot& snapshot, domain::FacilityId id, domain::Language language)
{
    CardContent card;
    const domain::Facility* facility = snapshot.findFacility(id);
    if (!facility)
        return card;
    card.title = QString::fromStdString(facility->name.in(language));
    card.kind = joined(term(snapshot, "facility_kind", facility->kind, language),
                       term(snapshot, "facility_status", facility->status, language));
    card.facility = id;
    addRow(card, Texts::tr("Region"), regionText(snapshot, facility->region, language));
    addRow(card, Texts::tr("Place"), QString::fromStdString(facility->place));
    addRow(card, Texts::tr("Position"),
           joined(term(snapshot, "position_quality", facility->positionQuality, language),
                  QString::fromStdString(facility->positionSource)));
    addSource(card, snapshot, facility->document);
    addRow(card, Texts::tr("Remark"), QString::fromStdString(facility->note));
    return card;
}

CardContent corridorCard(const Snapshot& snapshot, domain::CorridorId id, domain::Language language)
{
    CardContent card;
    const domain::Corridor* corridor = findById(snapshot.catalogue().corridors, id);
    if (!corridor)
        return card;
    card.title = QString::fromStdString(corridor->name.in(language));
    card.kind = joined(term(snapshot, "corridor_mode", corridor->mode, language),
                       term(snapshot, "corridor_status", corridor->status, language));
    addRow(card, Texts::tr("From"), QString::fromStdString(corridor->from));
    addRow(card, Texts::tr("To"), QString::fromStdString(corridor->to));
    addRow(card, Texts::tr("By way of"), QString::fromStdString(corridor->via));
    addSource(card, snapshot, corridor->document);
    addRow(card, Texts::tr("Remark"), QString::fromStdString(corridor->note));
    return card;
}

namespace {

int observationCount(const Snapshot& snapshot, const domain::RegionCode& region)
{
    int count = 0;
    const workspace::SeriesSizes& sizes = snapshot.observations().sizes();
    const auto isWithin = sizes.regionsThat([&](const auto& code) { return snapshot.isWithin(code, region); });
    for (const workspace::SeriesSize& size : sizes.all())
        count += isWithin[size.region] ? size.observations : 0;
    return count;
}

} // namespace

CardContent regionCard(const Snapshot& snapshot, const domain::RegionCode& code, domain::Language language)
{
    CardContent card;
    const domain::Region* region = snapshot.findRegion(code);
    if (!region)
        return card;
    card.title = QString::fromStdString(region->name.in(language));
    card.kind = term(snapshot, "region_level", region->level, language);
    addRow(card, Texts::tr("Part of"), regionText(snapshot, region->parent, language));
    addRow(card, Texts::tr("Code"), QString::fromStdString(code.text));
    const auto countOf = [&](const auto& items) {
        return std::ranges::count_if(items, [&](const auto& item) { return snapshot.isWithin(item.region, code); });
    };
    addRow(card, Texts::tr("Targets"), QString::number(countOf(snapshot.catalogue().targets)));
    addRow(card, Texts::tr("Observations"), QString::number(observationCount(snapshot, code)));
    addRow(card, Texts::tr("Facilities"), QString::number(countOf(snapshot.catalogue().facilities)));
    return card;
}

CardContent baseMapCard(const workspace::BaseMap& baseMap)
{
    CardContent card;
    card.title = baseMap.name.empty() ? toText(baseMap.file.filename()) : QString::fromStdString(baseMap.name);
    card.kind = Texts::tr("Base map");
    addRow(card, Texts::tr("Publisher"), QString::fromStdString(baseMap.publisher));
    addRow(card, Texts::tr("Licence"), QString::fromStdString(baseMap.licence));
    addRow(card, Texts::tr("Attribution"), QString::fromStdString(baseMap.attribution));
    addRow(card, Texts::tr("Approval number"),
           baseMap.approvalNumber.empty() ? Texts::tr("none: every picture carries the mark of a map not reviewed")
                                          : QString::fromStdString(baseMap.approvalNumber));
    addRow(card, Texts::tr("Areas"), QString::number(baseMap.areas.size()));
    if (!baseMap.issues.empty())
        addRow(card, Texts::tr("Left out"),
               Texts::tr("%n feature(s)", nullptr, static_cast<int>(baseMap.issues.size())));
    addRow(card, Texts::tr("File"), toText(baseMap.file));
    return card;
}

CardContent featureCard(const domain::MapLayer& layer, std::int64_t feature,
                        const std::vector<workspace::LayerAttribute>& attributes)
{
    CardContent card;
    card.title = wording::layerName(layer);
    card.kind = joined(wording::layerKindText(layer.kind), Texts::tr("feature %1").arg(feature));
    for (const workspace::LayerAttribute& attribute : attributes)
        card.rows.push_back({QString::fromStdString(attribute.name),
                             attribute.value ? QString::fromStdString(*attribute.value) : QStringLiteral("–")});
    return card;
}

} // namespace wm::ui
