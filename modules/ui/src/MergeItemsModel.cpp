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

std::int64_t MergeItemsModel::takenOf(workspace::MergeFate fate, std::int64_t count) const
{
    const auto others = m_exceptions.find(fate);
    const std::int64_t exceptions = others == m_exceptions.end() ? 0 : others->second;
    // A number that no item has: what is chosen for all.
    const bool takesAll = m_choice.takes(fate, static_cast<std::size_t>(-1));
    return takesAll ? count - exceptions : exceptions;
}

std::optional<bool> MergeItemsModel::isTaken(std::size_t row) const
{
    using workspace::MergeFate;
    if (row >= m_items.size() || m_items[row].fate == MergeFate::New || m_items[row].fate == MergeFate::Here)
        return std::nullopt;
    return m_choice.takes(m_items[row].fate, m_items[row].number);
}

void MergeItemsModel::turn(std::size_t row)
{
    const workspace::MergeItem& item = m_items[row];
    const bool isException = m_choice.exceptions.erase(item.number) == 0;
    if (isException)
        m_choice.exceptions.insert(item.number);
    m_exceptions[item.fate] += isException ? 1 : -1;
}

} // namespace wm::ui
