// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"
#include "ViewOutput.h"

#include "wm/presentation/CompareOptions.h"
#include "wm/presentation/CompareSpec.h"
#include "wm/presentation/TableSpec.h"
#include "wm/ui/SelectionModel.h"
#include "wm/workspace/Compare.h"

#include <QWidget>

#include <optional>

namespace wm::charts {
class CompareWidget;
}

namespace wm::ui {

class CompareOptionsBar;

/// Regions or indicators beside each other. Figures are made only when they are seen or asked for.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(SelectionModel& selection, QWidget* parent = nullptr);

    void display(const ViewInput& input);
    /// To be called when it comes to the front of its tabs: behind them it makes no figure.
    void bringUpToDate();
    /// Chooses the indicator; meant for the title bar of the view.
    [[nodiscard]] QWidget& chooser() const;
    [[nodiscard]] presentation::CompareOptions options() const;
    /// To be seen with the next display(), which brings that selected indicator.
    void setOptions(const presentation::CompareOptions& options, domain::IndicatorId selected);
    /// The figure of what was displayed last.
    [[nodiscard]] const presentation::CompareSpec& spec();
    /// The numbers behind it.
    [[nodiscard]] presentation::TableSpec table();
    /// Both, to leave the program.
    [[nodiscard]] ViewOutput output();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What the figure depends on; marked regions are not among it.
    struct Shown {
        TargetScope scope;
        domain::IndicatorId selectedIndicator;
        presentation::CompareOptions options;

        bool operator==(const Shown&) const = default;
    };

    [[nodiscard]] bool isInFront() const;
    void follow(domain::IndicatorId selected);
    /// Makes the figure if it is not the one of the last input.
    void renew();

    SelectionModel& m_selection;
    ViewInput m_input;
    std::optional<Shown> m_shown;
    workspace::Comparison m_comparison;
    domain::IndicatorId m_followed;
    CompareOptionsBar* m_bar = nullptr;
    charts::CompareWidget* m_figure = nullptr;
};

} // namespace wm::ui
