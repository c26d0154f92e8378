// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoxedTableModel.h"

#include "wm/workspace/Import.h"

#include <cstdint>
#include <vector>

namespace wm::ui {

/// Values of a file beside what is stored; those that differ have a box that says whether the file's is taken.
class ImportItemsModel : public BoxedTableModel {
    Q_OBJECT

public:
    /// `choice` outlives the model, which changes its exceptions.
    explicit ImportItemsModel(workspace::ImportChoice& choice, QObject* parent = nullptr);

    void setItems(std::vector<workspace::ImportItem> items, std::shared_ptr<const presentation::TableSpec> spec);
    void forgetExceptions();
    /// How many of the choice's exceptions are of that fate.
    [[nodiscard]] std::int64_t exceptions(domain::ImportFate fate) const;

protected:
    [[nodiscard]] std::optional<bool> isTaken(std::size_t row) const override;
    void turn(std::size_t row) override;

private:
    workspace::ImportChoice& m_choice;
    std::int64_t m_changedExceptions = 0, m_conflictExceptions = 0;
    std::vector<workspace::ImportItem> m_items; ///< as the rows of the table
};

} // namespace wm::ui
