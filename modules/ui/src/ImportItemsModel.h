// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/SpecTableModel.h"
#include "wm/workspace/Import.h"

#include <cstdint>
#include <vector>

namespace wm::ui {

/// Values of a file beside what is stored; those that differ have a box that says whether the file's is taken.
class ImportItemsModel : public SpecTableModel {
    Q_OBJECT

public:
    /// `choice` outlives the model, which changes its exceptions.
    explicit ImportItemsModel(workspace::ImportChoice& choice, QObject* parent = nullptr);

    void setItems(std::vector<workspace::ImportItem> items, std::shared_ptr<const presentation::TableSpec> spec);
    /// After the choice was changed for all.
    void renewBoxes();
    void forgetExceptions();
    /// How many of the choice's exceptions are of that fate.
    [[nodiscard]] std::int64_t exceptions(domain::ImportFate fate) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void boxChanged();

private:
    [[nodiscard]] const workspace::ImportItem* differing(const QModelIndex& index) const;
    [[nodiscard]] bool isTaken(const workspace::ImportItem& item) const;

    workspace::ImportChoice& m_choice;
    std::int64_t m_changedExceptions = 0, m_conflictExceptions = 0;
    std::vector<workspace::ImportItem> m_items; ///< as the rows of the table
};

} // namespace wm::ui
