// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportItemsModel.h"

#include <utility>

namespace wm::ui {

using domain::ImportFate;

ImportItemsModel::ImportItemsModel(workspace::ImportChoice& choice, QObject* parent)
    : SpecTableModel(parent)
    , m_choice(choice)
{
}

void ImportItemsModel::setItems(std::vector<workspace::ImportItem> items,
                                std::shared_ptr<const presentation::TableSpec> spec)
{
    m_items = std::move(items);
    setSpec(std::move(spec));
}

void ImportItemsModel::renewBoxes()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
}

void ImportItemsModel::forgetExceptions()
{
    m_choice.exceptions.clear();
    m_changedExceptions = m_conflictExceptions = 0;
}

std::int64_t ImportItemsModel::exceptions(ImportFate fate) const
{
    return fate == ImportFate::Changed ? m_changedExceptions : fate == ImportFate::Conflict ? m_conflictExceptions : 0;
}

const workspace::ImportItem* ImportItemsModel::differing(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || index.column() != 0 || row >= m_items.size())
        return nullptr;
    const workspace::ImportItem& item = m_items[row];
    return item.fate == ImportFate::Changed || item.fate == ImportFate::Conflict ? &item : nullptr;
}

bool ImportItemsModel::isTaken(const workspace::ImportItem& item) const
{
    const bool takesAll = item.fate == ImportFate::Changed ? m_choice.takesChanged : m_choice.takesConflicts;
    return takesAll != m_choice.exceptions.contains({item.row, item.column});
}

QVariant ImportItemsModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::CheckStateRole) {
        const workspace::ImportItem* const item = differing(index);
        return item ? QVariant(isTaken(*item) ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    return SpecTableModel::data(index, role);
}

Qt::ItemFlags ImportItemsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = SpecTableModel::flags(index);
    return differing(index) ? usual | Qt::ItemIsUserCheckable : usual;
}

bool ImportItemsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const workspace::ImportItem* const item = differing(index);
    if (role != Qt::CheckStateRole || !item)
        return false;
    const bool isWanted = value.toInt() == Qt::Checked;
    if (isWanted != isTaken(*item)) {
        const workspace::ImportPlace place{item->row, item->column};
        const bool isException = m_choice.exceptions.erase(place) == 0;
        if (isException)
            m_choice.exceptions.insert(place);
        (item->fate == ImportFate::Changed ? m_changedExceptions : m_conflictExceptions) += isException ? 1 : -1;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT boxChanged();
    }
    return true;
}

} // namespace wm::ui
