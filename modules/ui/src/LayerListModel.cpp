// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerListModel.h"

#include "LayerSwatch.h"
#include "Paths.h"
#include "PlainToolTip.h"

#include "wm/ui/Theme.h"
#include "wm/wording/LayerText.h"
#include "wm/wording/Wording.h"

#include <QMimeData>

#include <algorithm>
#include <iterator>

namespace wm::ui {

namespace {

using domain::MapLayer;
using domain::MapLayerSubject;

const QString kRowType = QStringLiteral("application/x-waymark-layer-row");

bool canMove(const MapLayer& layer)
{
    return layer.subject == MapLayerSubject::File || layer.subject == MapLayerSubject::Regions;
}

std::vector<domain::MapLayerId> idsOf(const std::vector<MapLayer>& list)
{
    std::vector<domain::MapLayerId> ids;
    std::ranges::transform(list, std::back_inserter(ids), &MapLayer::id);
    return ids;
}

} // namespace

LayerListModel::LayerListModel(LayerSession& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_shown(idsOf(session.layers()->layers))
{
    connect(&m_session, &LayerSession::changed, this, &LayerListModel::takeList);
}

void LayerListModel::takeList()
{
    std::vector<domain::MapLayerId> ids = idsOf(list());
    if (ids == m_shown) {
        if (!ids.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(ids);
    endResetModel();
}

bool LayerListModel::isMovable(int row) const
{
    return row >= 0 && row < rowCount() && canMove(list()[static_cast<std::size_t>(row)]);
}

std::vector<MapLayer> LayerListModel::moved(int from, int to) const
{
    std::vector<MapLayer> result = list();
    if (!isMovable(from))
        return result;
    const MapLayer layer = result[static_cast<std::size_t>(from)];
    result.erase(result.begin() + from);
    const auto first = std::ranges::find_if(result, canMove);
    const auto last = std::find_if(first, result.end(), [](const MapLayer& other) { return !canMove(other); });
    const auto wanted = result.begin() + std::clamp(to, 0, static_cast<int>(result.size()));
    result.insert(std::clamp(wanted, first, last), layer);
    return result;
}

int LayerListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant LayerListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MapLayer& layer = list()[static_cast<std::size_t>(index.row())];
    const LayerSession::State state = m_session.stateOf(layer);
    switch (role) {
    case Qt::DisplayRole:
        return state == LayerSession::State::Loading ? tr("%1 (being read)").arg(wording::layerName(layer))
                                                     : wording::layerName(layer);
    case Qt::EditRole:
        return wording::layerName(layer);
    case Qt::CheckStateRole:
        return layer.isVisible ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        return layerSwatch(layer, state == LayerSession::State::Failed || state == LayerSession::State::Waiting);
    case Qt::ForegroundRole:
        if (state == LayerSession::State::Failed)
            return toColour(colours().target);
        return layer.isVisible ? QVariant() : toColour(colours().mutedInk);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(layer));
    default:
        return {};
    }
}

QString LayerListModel::toolTip(const MapLayer& layer) const
{
    if (layer.subject != MapLayerSubject::File)
        return wording::layerName(layer);
    QStringList lines{wording::layerName(layer), toText(layer.file)};
    if (m_session.stateOf(layer) == LayerSession::State::Waiting)
        lines << tr("Not read: it lies outside of the workspace's folder. Its menu can read it.");
    if (const Error* problem = m_session.problemOf(layer.id))
        lines << wording::errorText(*problem);
    const auto content = m_session.layers()->contents.find(layer.id);
    if (content != m_session.layers()->contents.end())
        lines += wording::noteTexts(content->second->notes);
    return lines.join(u'\n');
}

bool LayerListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    std::vector<MapLayer> next = list();
    MapLayer& layer = next[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole) {
        layer.isVisible = value.toInt() == Qt::Checked;
        Q_EMIT listWanted(next, layer.isVisible ? tr("Show %1").arg(wording::layerName(layer))
                                                : tr("Hide %1").arg(wording::layerName(layer)));
        return true;
    }
    const std::string name = value.toString().trimmed().toStdString();
    if (role != Qt::EditRole || layer.subject != MapLayerSubject::File || name.empty() || name == layer.name)
        return false;
    const QString action = tr("Rename %1").arg(wording::layerName(layer));
    layer.name = name;
    Q_EMIT listWanted(next, action);
    return true;
}

Qt::ItemFlags LayerListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows, never onto one
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    const MapLayer& layer = list()[static_cast<std::size_t>(index.row())];
    if (canMove(layer))
        flags |= Qt::ItemIsDragEnabled;
    if (layer.subject == MapLayerSubject::File)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList LayerListModel::mimeTypes() const
{
    return {kRowType};
}

QMimeData* LayerListModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(kRowType, QByteArray::number(indexes.front().row()));
    return data;
}

bool LayerListModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex&)
{
    bool isNumber = false;
    const int from = data->data(kRowType).toInt(&isNumber);
    if (!isNumber || row < 0)
        return false;
    const std::vector<MapLayer> next = moved(from, row > from ? row - 1 : row);
    if (next != list())
        Q_EMIT listWanted(next, tr("Move %1").arg(wording::layerName(list()[static_cast<std::size_t>(from)])));
    return false; // the view must not remove the row that it dragged: the list has it elsewhere already
}

} // namespace wm::ui
