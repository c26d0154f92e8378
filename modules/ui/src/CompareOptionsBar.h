// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/CompareOptions.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Compare.h"

#include <QWidget>

class QToolButton;

namespace wm::ui {

class ChoiceCombo;

/// What is compared and how: the kind of figure, what it goes by, its second indicator, its years. One row; the
/// indicator itself is chosen elsewhere.
class CompareOptionsBar : public QWidget {
    Q_OBJECT

public:
    explicit CompareOptionsBar(const presentation::CompareOptions& options, QWidget* parent = nullptr);

    [[nodiscard]] const presentation::CompareOptions& options() const { return m_options; }
    /// Chooses the indicator; it may be put elsewhere.
    [[nodiscard]] QWidget& chooser() const;
    /// Emits nothing.
    void setOptions(const presentation::CompareOptions& options);
    /// Another indicator was selected in some other view; emits nothing.
    void setIndicator(domain::IndicatorId indicator);
    /// What can be chosen and what is shown; emits nothing. The indicator shown is the one chosen from now on.
    void setChoices(const workspace::Snapshot& snapshot, const workspace::CompareChoices& choices,
                    const presentation::Words& words);

Q_SIGNALS:
    /// The user changed what is shown.
    void optionsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] ChoiceCombo* addCombo(const char* name);
    void connectParts();
    void offerYears();
    void showParts();
    void retranslate();

    presentation::CompareOptions m_options;
    workspace::CompareChoices m_choices;
    ChoiceCombo* m_indicator = nullptr;
    ChoiceCombo* m_kind = nullptr;
    ChoiceCombo* m_order = nullptr;
    ChoiceCombo* m_facet = nullptr;
    ChoiceCombo* m_second = nullptr;
    ChoiceCombo* m_firstYear = nullptr;
    ChoiceCombo* m_year = nullptr;
    QToolButton* m_sharedScale = nullptr;
};

} // namespace wm::ui
