// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/SpecTableModel.h"

#include <optional>

namespace wm::ui {

/// A table some of whose rows have a box in the first column, by which the user takes or leaves them.
class BoxedTableModel : public SpecTableModel {
    Q_OBJECT

public:
    using SpecTableModel::SpecTableModel;

    /// After something was chosen for all rows.
    void renewBoxes();

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void boxChanged();

protected:
    /// Whether the row is taken; absent: it has no box.
    [[nodiscard]] virtual std::optional<bool> isTaken(std::size_t row) const = 0;
    /// Takes it where it is left, and the other way round.
    virtual void turn(std::size_t row) = 0;

private:
    [[nodiscard]] std::optional<bool> box(const QModelIndex& index) const;
};

} // namespace wm::ui
