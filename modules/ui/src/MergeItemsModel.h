// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoxedTableModel.h"

#include "wm/workspace/Merge.h"

#include <memory>
#include <vector>

namespace wm::ui {

/// Rows of another workspace beside this one's; those that differ have a box that says whether the other's is taken.
class MergeItemsModel : public BoxedTableModel {
    Q_OBJECT

public:
    /// `choice` outlives the model, which changes its exceptions.
    explicit MergeItemsModel(workspace::MergeChoice& choice, QObject* parent = nullptr);

    void setItems(std::vector<workspace::MergeItem> items, std::shared_ptr<const presentation::TableSpec> spec);

protected:
    [[nodiscard]] std::optional<bool> isTaken(std::size_t row) const override;
    void turn(std::size_t row) override;

private:
    workspace::MergeChoice& m_choice;
    std::vector<workspace::MergeItem> m_items; ///< as the rows of the table
};

} // namespace wm::ui
