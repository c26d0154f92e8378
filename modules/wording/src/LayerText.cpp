// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/wording/LayerText.h"

#include <QCoreApplication>

namespace wm::wording {

namespace {

using workspace::LayerNote;
using workspace::LayerNoteKind;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(LayerText)

public:
    static QString own(domain::MapLayerSubject subject);
    static QString kind(domain::LayerKind kind);
    static QString file(const LayerNote& note);
    static QString features(const LayerNote& note);
};

QString Texts::own(domain::MapLayerSubject subject)
{
    switch (subject) {
    case domain::MapLayerSubject::Facilities:
        return tr("Facilities");
    case domain::MapLayerSubject::Corridors:
        return tr("Corridors");
    case domain::MapLayerSubject::PlaceNames:
        return tr("Place names");
    case domain::MapLayerSubject::Regions:
        return tr("Regions");
    case domain::MapLayerSubject::BaseMap:
        return tr("Base map");
    case domain::MapLayerSubject::File:
        break;
    }
    return {};
}

QString Texts::kind(domain::LayerKind kind)
{
    switch (kind) {
    case domain::LayerKind::Points:
        return tr("Points");
    case domain::LayerKind::Lines:
        return tr("Lines");
    case domain::LayerKind::Polygons:
        return tr("Areas");
    case domain::LayerKind::Mixed:
        return tr("Mixed shapes");
    case domain::LayerKind::Table:
        return tr("Table");
    case domain::LayerKind::Raster:
        break;
    }
    return tr("Picture");
}

/// Of the file or a whole layer.
QString Texts::file(const LayerNote& note)
{
    const QString found = QString::fromStdString(note.found);
    const QString layer = QString::fromStdString(note.layer);
    switch (note.kind) {
    case LayerNoteKind::OtherExtension:
        return tr("The file is not what its name says: it is %1. It was read as that.").arg(found);
    case LayerNoteKind::WrongEncoding:
        return tr("The texts are not in %1 as the file says; they were read as %2.")
            .arg(found, QString::fromStdString(note.expected));
    case LayerNoteKind::LayerIgnored:
        return tr("Layer %1 is a view, which would run commands of the file; it was left out.").arg(layer);
    case LayerNoteKind::TableLeftOut:
        return tr("Layer %1 is a table without positions; it was left out.").arg(layer);
    case LayerNoteKind::EmptyLayer:
        return layer.isEmpty() ? tr("The layer is empty: there is nothing to draw.")
                               : tr("Layer %1 is empty: there is nothing to draw.").arg(layer);
    case LayerNoteKind::NoLabelField:
        return tr("There is no field %1; the layer is drawn without labels.").arg(found);
    default:
        return features(note);
    }
}

QString Texts::features(const LayerNote& note)
{
    const int count = static_cast<int>(note.count);
    const QString found = QString::fromStdString(note.found);
    switch (note.kind) {
    case LayerNoteKind::WithoutGeometry:
        return tr("%n feature(s) have no position and were left out.", nullptr, count);
    case LayerNoteKind::NotTransformed:
        return tr("%n feature(s) cannot be brought onto the map and were left out: %1", nullptr, count).arg(found);
    case LayerNoteKind::OffTheEarth:
        return tr("%n feature(s) lie nowhere on the Earth and were left out: %1", nullptr, count).arg(found);
    case LayerNoteKind::NothingToDraw:
        return tr("%n feature(s) have too few points to be drawn and were left out: %1", nullptr, count).arg(found);
    case LayerNoteKind::RingRepaired:
        return tr("%n area(s) crossed themselves and were repaired.", nullptr, count);
    case LayerNoteKind::RingNotRepaired:
        return tr("%n area(s) cross themselves and were kept as they are: %1", nullptr, count).arg(found);
    case LayerNoteKind::RingAroundPole:
        return tr("%n area(s) go round a pole; their outline jumps across the map.", nullptr, count);
    default:
        return tr("%n label(s) were cut to 200 characters.", nullptr, count);
    }
}

} // namespace

QString layerName(const domain::MapLayer& layer)
{
    return layer.subject == domain::MapLayerSubject::File ? QString::fromStdString(layer.name)
                                                          : Texts::own(layer.subject);
}

QString layerKindText(domain::LayerKind kind)
{
    return Texts::kind(kind);
}

QStringList noteTexts(const std::vector<LayerNote>& notes)
{
    QStringList texts;
    for (const LayerNote& note : notes) {
        QString text = Texts::file(note);
        if (note.isLeast)
            text = QCoreApplication::translate("LayerText", "At least: %1").arg(text);
        if (note.first)
            text += QCoreApplication::translate("LayerText", " (first: number %1)").arg(*note.first);
        texts << text;
    }
    return texts;
}

} // namespace wm::wording
