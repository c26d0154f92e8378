// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoxedTableModel.h"

namespace wm::ui {

void BoxedTableModel::renewBoxes()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
}

std::optional<bool> BoxedTableModel::box(const QModelIndex& index) const
{
    return index.isValid() && index.column() == 0 ? isTaken(static_cast<std::size_t>(index.row())) : std::nullopt;
}

QVariant BoxedTableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::CheckStateRole) {
        const std::optional<bool> taken = box(index);
        return taken ? QVariant(*taken ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    return SpecTableModel::data(index, role);
}

Qt::ItemFlags BoxedTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = SpecTableModel::flags(index);
    return box(index) ? usual | Qt::ItemIsUserCheckable : usual;
}

bool BoxedTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const std::optional<bool> taken = role == Qt::CheckStateRole ? box(index) : std::nullopt;
    if (!taken)
        return false;
    if ((value.toInt() == Qt::Checked) != *taken) {
        turn(static_cast<std::size_t>(index.row()));
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT boxChanged();
    }
    return true;
}

} // namespace wm::ui
