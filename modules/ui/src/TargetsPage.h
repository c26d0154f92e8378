// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TableColumns.h"
#include "ViewInput.h"
#include "ViewOutput.h"

#include "wm/ui/SelectionModel.h"
#include "wm/ui/SpecTableModel.h"
#include "wm/ui/TargetFilterModel.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace wm::ui {

class TargetsView;

/// The targets of the selected region, theme and horizon as a table.
class TargetsPage : public QWidget {
    Q_OBJECT

public:
    explicit TargetsPage(SelectionModel& selection, QWidget* parent = nullptr);

    void display(const ViewInput& input);
    /// Rows that the filter lets through.
    [[nodiscard]] int shownCount() const;

    /// The rows that the filter lets through, for files, paper and the clipboard.
    [[nodiscard]] ViewOutput output() const;
    /// The selected rows; else all of them.
    [[nodiscard]] ViewOutput selectedOutput() const;

    /// Which columns the table shows, in what order and by which it is sorted.
    [[nodiscard]] TableColumns columns() const;
    void setColumns(const TableColumns& columns);
    void askColumns();

Q_SIGNALS:
    /// The user wants the selected rows on the clipboard.
    void copyWanted();
    void shownCountChanged(int shown);
    /// The user wants to know why the selected target has its verdict.
    void explanationWanted();
    /// The user wants to fill in what a target lost in its source.
    void fillWanted(wm::domain::TargetId target);
    /// The user wants to set a target anew.
    void revisionWanted(wm::domain::TargetId target);

private:
    [[nodiscard]] ViewOutput outputOf(bool onlySelected) const;
    void renew(const ViewInput& input);
    void applyFilter();
    void markSelected();
    void selectCurrent();
    void selectRow(const QModelIndex& index);

    SelectionModel& m_selection;
    workspace::SnapshotPtr m_snapshot;
    presentation::Words m_words;
    std::optional<TargetScope> m_scope; ///< what is shown
    SpecTableModel m_table;
    TargetFilterModel m_rows;
    presentation::Selection m_shownSelection;
    TargetsView* m_view = nullptr;
    QPushButton* m_clear = nullptr;       ///< shown while nothing matches
    QToolButton* m_verdictChip = nullptr; ///< shown while one verdict is filtered; a click takes the filter off
    bool m_isMarking = false;             ///< the selection moves the current row, and not the other way round
};

} // namespace wm::ui
