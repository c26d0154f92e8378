// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/TableSpec.h"

#include <QAbstractTableModel>
#include <QList>

#include <memory>

namespace wm::ui {

/// A TableSpec as item model; read-only. Thread: GUI.
class SpecTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< double; invalid where the cell has none
        VerdictRole,               ///< int of domain::Verdict; invalid where the cell has none
        RowIdRole,                 ///< qlonglong: TableRow::id
    };

    explicit SpecTableModel(QObject* parent = nullptr);

    /// May be null: an empty table.
    void setSpec(std::shared_ptr<const presentation::TableSpec> spec);
    [[nodiscard]] const presentation::TableSpec& spec() const { return *m_spec; }
    /// -1 when there is no such row.
    [[nodiscard]] int rowOf(std::int64_t id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const presentation::TableSpec> m_spec; ///< never null
};

} // namespace wm::ui
