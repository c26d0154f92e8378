// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportItemsModel.h"

#include <utility>

namespace wm::ui {

using domain::ImportFate;

ImportItemsModel::ImportItemsModel(workspace::ImportChoice& choice, QObject* parent)
    : BoxedTableModel(parent)
    , m_choice(choice)
{
}

void ImportItemsModel::setItems(std::vector<workspace::ImportItem> items,
                                std::shared_ptr<const presentation::TableSpec> spec)
{
    m_items = std::move(items);
    setSpec(std::move(spec));
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

std::optional<bool> ImportItemsModel::isTaken(std::size_t row) const
{
    if (row >= m_items.size())
        return std::nullopt;
    const workspace::ImportItem& item = m_items[row];
    if (item.fate != ImportFate::Changed && item.fate != ImportFate::Conflict)
        return std::nullopt;
    const bool takesAll = item.fate == ImportFate::Changed ? m_choice.takesChanged : m_choice.takesConflicts;
    return takesAll != m_choice.exceptions.contains({item.row, item.column});
}

void ImportItemsModel::turn(std::size_t row)
{
    const workspace::ImportItem& item = m_items[row];
    const workspace::ImportPlace place{item.row, item.column};
    const bool isException = m_choice.exceptions.erase(place) == 0;
    if (isException)
        m_choice.exceptions.insert(place);
    (item.fate == ImportFate::Changed ? m_changedExceptions : m_conflictExceptions) += isException ? 1 : -1;
}

} // namespace wm::ui
