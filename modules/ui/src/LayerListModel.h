// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/LayerSession.h"

#include <QAbstractListModel>

#include <vector>

namespace wm::ui {

/// The map's layers, topmost first: shown or not, renamed in place, dragged into another order. Facilities, place names
/// and corridors stay on top, the base map at the bottom; what lies between them can be moved.
class LayerListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit LayerListModel(LayerSession& session, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<domain::MapLayer>& list() const { return m_session.layers()->layers; }
    /// The list with the row elsewhere; the same list where it may not be.
    [[nodiscard]] std::vector<domain::MapLayer> moved(int from, int to) const;
    [[nodiscard]] bool isMovable(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// The user wants another list.
    void listWanted(const std::vector<wm::domain::MapLayer>& list, const QString& action);

private:
    void takeList();
    [[nodiscard]] QString toolTip(const domain::MapLayer& layer) const;

    LayerSession& m_session;
    std::vector<domain::MapLayerId> m_shown; ///< ids of the rows that views know
};

} // namespace wm::ui
