// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ScoreboardModel.h"
#include "ViewInput.h"
#include "ViewOutput.h"

#include "wm/ui/SelectionModel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace wm::ui {

class ScoreboardDelegate;
class VerdictLegend;

/// How the targets of each theme, region and horizon stand, all at once. A click on a mark selects them in all views, a
/// double click lists them; so does Enter with the horizon that is selected already.
class ScoreboardPage : public QWidget {
    Q_OBJECT

public:
    explicit ScoreboardPage(SelectionModel& selection, QWidget* parent = nullptr);

    void display(const ViewInput& input);
    /// Which target year a mark is of.
    [[nodiscard]] QString context() const { return m_context; }

    /// All of it, for files, paper and the clipboard.
    [[nodiscard]] ViewOutput output() const;

Q_SIGNALS:
    /// The user wants to see the selected targets as a list.
    void targetListWanted();

private:
    /// What its content depends on; of the selection only the rectangle and the marked regions.
    struct Shown {
        workspace::SnapshotPtr snapshot;
        std::optional<presentation::SelectionBox> box;
        std::vector<domain::RegionCode> brush;
        domain::Language language = domain::Language::Chinese;

        bool operator==(const Shown&) const = default;
    };

    [[nodiscard]] QTableView* makeTable();
    void connectTable();
    void renew(const ViewInput& input);
    void markSelected(const presentation::Selection& selection);
    void select(const QModelIndex& index, std::optional<int> horizonYear);

    SelectionModel& m_selection;
    ScoreboardModel m_model;
    std::optional<Shown> m_shown;
    presentation::Words m_words;
    QString m_context;
    QTableView* m_table = nullptr;
    ScoreboardDelegate* m_delegate = nullptr;
    VerdictLegend* m_legend = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace wm::ui
