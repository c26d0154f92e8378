// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartSpec.h"

#include <QFrame>

#include <optional>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace wm::ui {

/// Asks for another value of the chart's next target and for the effect of a policy, and says what the value would
/// take. A window of its own that stays open, so that the chart beside it changes as the user types, and the target can
/// be moved in the chart.
class WhatIfPopup : public QFrame {
    Q_OBJECT

public:
    explicit WhatIfPopup(QWidget* parent = nullptr);

    /// Emits nothing. `policyShare`: 0 to 1.
    void display(const presentation::ChartScenario& scenario, double policyShare);
    /// Opens at the height of the anchor beside the view, so that it can be watched; over it where there is no room.
    void openBeside(const QWidget& view, const QWidget& anchor);

Q_SIGNALS:
    /// Another value for the target; empty: the plan's own again.
    void aimChanged(std::optional<double> aim);
    /// 0 to 1.
    void policyShareChanged(double share);
    void opened();
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void retranslate();
    void displayLines();
    void moveToItsPlace();

    presentation::ChartScenario m_scenario;
    QRect m_view;      ///< what is to be left in sight, in global coordinates
    QPoint m_place;    ///< below the anchor
    QRect m_available; ///< of the screen
    QLabel* m_plan = nullptr;
    QLabel* m_aimLabel = nullptr;
    QDoubleSpinBox* m_aim = nullptr;
    QLabel* m_unit = nullptr;
    QPushButton* m_reset = nullptr;
    QLabel* m_policyLabel = nullptr;
    QSlider* m_policy = nullptr;
    QLabel* m_policyText = nullptr;
    QLabel* m_mark = nullptr;
    QLabel* m_verdict = nullptr;
    QGridLayout* m_lines = nullptr;
};

} // namespace wm::ui
