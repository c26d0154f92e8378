// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerNotes.h"

#include <map>

namespace wm::workspace {

namespace {

const char* nameOf(geo::FileFormat format)
{
    switch (format) {
    case geo::FileFormat::GeoPackage:
        return "GeoPackage";
    case geo::FileFormat::Shapefile:
        return "Shapefile";
    case geo::FileFormat::GeoJson:
        return "GeoJSON";
    case geo::FileFormat::Kml:
        return "KML";
    case geo::FileFormat::Dxf:
        return "DXF";
    case geo::FileFormat::GeoTiff:
        return "GeoTIFF";
    case geo::FileFormat::RasterVrt:
    case geo::FileFormat::VectorVrt:
        break;
    }
    return "VRT";
}

LayerNoteKind kindOf(geo::FeatureIssueKind kind)
{
    switch (kind) {
    case geo::FeatureIssueKind::NotTransformed:
        return LayerNoteKind::NotTransformed;
    case geo::FeatureIssueKind::OffTheEarth:
        return LayerNoteKind::OffTheEarth;
    case geo::FeatureIssueKind::NothingToDraw:
        return LayerNoteKind::NothingToDraw;
    case geo::FeatureIssueKind::RingRepaired:
        return LayerNoteKind::RingRepaired;
    case geo::FeatureIssueKind::RingNotRepaired:
        return LayerNoteKind::RingNotRepaired;
    case geo::FeatureIssueKind::RingAroundPole:
        return LayerNoteKind::RingAroundPole;
    case geo::FeatureIssueKind::LabelTooLong:
        break;
    }
    return LayerNoteKind::LabelTooLong;
}

LayerNote noteOf(LayerNoteKind kind, const std::string& layer)
{
    LayerNote note;
    note.kind = kind;
    note.layer = layer;
    return note;
}

} // namespace

std::vector<LayerNote> notesOf(const geo::LayerSource& source)
{
    std::vector<LayerNote> notes;
    if (!source.isNamedAsItsContent) {
        notes.push_back(noteOf(LayerNoteKind::OtherExtension, {}));
        notes.back().found = nameOf(source.format);
    }
    if (!source.encoding.refuted.empty()) {
        notes.push_back(noteOf(LayerNoteKind::WrongEncoding, {}));
        notes.back().found = source.encoding.refuted;
        notes.back().expected = source.encoding.name;
    }
    for (const std::string& layer : source.ignoredLayers)
        notes.push_back(noteOf(LayerNoteKind::LayerIgnored, layer));
    for (const geo::LayerSummary& layer : source.layers) {
        if (layer.kind == geo::LayerKind::Table)
            notes.push_back(noteOf(LayerNoteKind::TableLeftOut, layer.name));
        else if (layer.kind != geo::LayerKind::Raster && layer.featureCount == 0)
            notes.push_back(noteOf(LayerNoteKind::EmptyLayer, layer.name));
    }
    return notes;
}

std::vector<LayerNote> notesOf(const geo::LayerReading& reading, const std::string& layer,
                               const std::string& labelField)
{
    std::map<LayerNoteKind, LayerNote> notes;
    for (const geo::FeatureIssue& issue : reading.issues) {
        const LayerNoteKind kind = kindOf(issue.kind);
        const auto [note, isFirst] = notes.try_emplace(kind, noteOf(kind, layer));
        if (isFirst) {
            note->second.first = issue.feature;
            note->second.found = issue.found;
            note->second.isLeast = reading.issueCount > reading.issues.size();
        } else {
            ++note->second.count;
        }
    }
    if (reading.table.featureCount() == 0)
        notes.emplace(LayerNoteKind::EmptyLayer, noteOf(LayerNoteKind::EmptyLayer, layer));
    if (reading.lacksLabelField)
        notes.emplace(LayerNoteKind::NoLabelField, noteOf(LayerNoteKind::NoLabelField, layer)).first->second.found =
            labelField;
    if (reading.withoutGeometry > 0) {
        const auto note = notes.emplace(LayerNoteKind::WithoutGeometry, noteOf(LayerNoteKind::WithoutGeometry, layer));
        note.first->second.count = reading.withoutGeometry;
    }
    std::vector<LayerNote> list;
    list.reserve(notes.size());
    for (auto& [kind, note] : notes)
        list.push_back(std::move(note));
    return list;
}

} // namespace wm::workspace
