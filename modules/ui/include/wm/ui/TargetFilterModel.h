// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/SelectionModel.h"

#include <QCollator>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace wm::ui {

/// Sorts a SpecTableModel by number, verdict or words, with missing values last in both orders, and keeps only the rows
/// that a TableFilter lets through. The tool tip of a verdict that is superseded names the target that took its place.
/// Thread: GUI.
class TargetFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TargetFilterModel(QObject* parent = nullptr);

    void setFilter(const TableFilter& filter);
    /// Whose order of words is used; that of QLocale() at first.
    void setLocale(const QLocale& locale);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words; ///< in lower case
    std::optional<domain::Verdict> m_verdict;
    QCollator m_collator;
};

} // namespace wm::ui
