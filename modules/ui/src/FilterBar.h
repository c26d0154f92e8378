// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"

#include "wm/ui/SelectionModel.h"

#include <QToolBar>

class QLabel;
class QLineEdit;
class QShortcut;

namespace wm::ui {

class ChoiceCombo;

/// Region, theme and target year of the selection, and the search in the table of targets.
class FilterBar : public QToolBar {
    Q_OBJECT

public:
    explicit FilterBar(SelectionModel& selection, QWidget* parent = nullptr);

    void display(const ViewInput& input);

Q_SIGNALS:
    /// The user types into the search field.
    void searched();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addField(QLabel*& label, QWidget* field);
    void connectFields();
    void retranslate();
    void fillChoices(const ViewInput& input);
    void updateClearAction();

    SelectionModel& m_selection;
    workspace::SnapshotPtr m_shown; ///< whose choices are in the lists
    std::optional<domain::Language> m_language;
    ChoiceCombo* m_regions = nullptr;
    ChoiceCombo* m_themes = nullptr;
    ChoiceCombo* m_horizons = nullptr;
    QLineEdit* m_search = nullptr;
    QShortcut* m_find = nullptr;
    QLabel* m_regionLabel = nullptr;
    QLabel* m_themeLabel = nullptr;
    QLabel* m_horizonLabel = nullptr;
    QAction* m_marked = nullptr; ///< how many regions are marked, and lets them go
    QAction* m_clear = nullptr;
};

} // namespace wm::ui
