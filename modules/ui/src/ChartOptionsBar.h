// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartOptions.h"
#include "wm/presentation/ChartSpec.h"

#include <QWidget>

class QToolButton;

namespace wm::ui {

class ChartScaleMenu;
class FlowLayout;
class WhatIfPopup;

/// What the chart draws beside the values, and whether the explanation is open: a row of buttons that stay pressed.
class ChartOptionsBar : public QWidget {
    Q_OBJECT

public:
    explicit ChartOptionsBar(const presentation::ChartOptions& options, QWidget* parent = nullptr);

    [[nodiscard]] const presentation::ChartOptions& options() const { return m_options; }
    /// Which lines are drawn and in what scale; what was assumed for a target stays. Emits nothing.
    void setOptions(const presentation::ChartOptions& options);
    /// Emits nothing.
    void setExplained(bool isExplained);
    /// What the scenario lines lead to; the button is there only if there is something.
    void setScenario(const std::optional<presentation::ChartScenario>& scenario);
    /// The target was moved in the figure, in its unit.
    void setAim(domain::TargetId target, double aim);
    /// What may be left out of the projection; the button is there only if something may.
    void setShocks(const std::vector<presentation::ChartShock>& shocks);
    /// The scale that the figure has and those that it could have.
    void setScale(const presentation::ChartScale& shown, const presentation::ChartScaleChoices& choices);

Q_SIGNALS:
    /// The user changed what is drawn.
    void optionsChanged();
    /// The user takes a year as a shock, or no longer does.
    void shockToggled(int year, bool isAccepted);
    /// The user wants to see or write notes on years.
    void notesWanted();
    /// The user opened or closed the explanation.
    void explainedToggled(bool isExplained);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QToolButton* addOption(const char* name, bool presentation::ChartOptions::*option);
    void addScaleButton();
    void connectWhatIf();
    void retranslate();

    presentation::ChartOptions m_options;
    FlowLayout* m_row = nullptr; ///< all but the last button
    std::optional<presentation::ChartScenario> m_scenario;
    QToolButton* m_projection = nullptr;
    QToolButton* m_scenarios = nullptr;
    QToolButton* m_whatIf = nullptr;
    WhatIfPopup* m_whatIfPopup = nullptr;
    QToolButton* m_references = nullptr;
    QToolButton* m_shocks = nullptr;
    QToolButton* m_scale = nullptr;
    ChartScaleMenu* m_scaleMenu = nullptr;
    QToolButton* m_notes = nullptr;
    QToolButton* m_why = nullptr;
};

} // namespace wm::ui
