// SPDX-License-Identifier: GPL-3.0-or-later
#include "MergeItemsModel.h"

#include <utility>

namespace wm::ui {

MergeItemsModel::MergeItemsModel(workspace::MergeChoice& choice, QObject* parent)
    : BoxedTableModel(parent)
    , m_choice(choice)
{
}

void MergeItemsModel::setItems(std::vector<workspace::MergeItem> items,
                               std::shared_ptr<const presentation::TableSpec> spec)
{
    m_items = std::move(items);
    setSpec(std::move(spec));
}

std::optional<bool> MergeItemsModel::isTaken(std::size_t row) const
{
    if (row >= m_items.size() || !m_items[row].isChoice)
        return std::nullopt;
    return m_choice.takes(m_items[row].fate, m_items[row].number);
}

void MergeItemsModel::turn(std::size_t row)
{
    const workspace::MergeItem& item = m_items[row];
    if (m_choice.exceptions.erase(item.number) == 0)
        m_choice.exceptions.insert(item.number);
}

} // namespace wm::ui
