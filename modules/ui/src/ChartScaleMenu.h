// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartOptions.h"
#include "wm/presentation/ChartSpec.h"

#include <QMenu>

class QActionGroup;

namespace wm::ui {

/// The scales of a chart's value axis. What the figure cannot have is disabled and says why.
class ChartScaleMenu : public QMenu {
    Q_OBJECT

public:
    explicit ChartScaleMenu(QWidget* parent = nullptr);

    /// Emits nothing.
    void display(const presentation::ChartScale& shown, const presentation::ChartScaleChoices& choices);
    /// "Linear", "Logarithmic" or "2015 = 100".
    [[nodiscard]] QString shownText() const;

Q_SIGNALS:
    /// The base year goes with an index only.
    void scaleChosen(wm::presentation::ChartScaleKind kind, std::optional<int> baseYear);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillBaseYears();

    presentation::ChartScale m_shown;
    presentation::ChartScaleChoices m_choices;
    QActionGroup* m_kinds = nullptr;
    QAction* m_linear = nullptr;
    QAction* m_logarithmic = nullptr;
    QAction* m_index = nullptr;
    QMenu* m_baseYears = nullptr;
};

} // namespace wm::ui
