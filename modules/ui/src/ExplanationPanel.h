// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"
#include "ViewOutput.h"

#include "wm/presentation/ExplanationSpec.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wm::ui {

class ChoiceCombo;
class ExplanationView;

/// Why a target has its verdict: method, inputs, workings, thresholds, remarks, outlook, sources; and which method
/// judges its indicator.
class ExplanationPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationPanel(QWidget* parent = nullptr);

    void display(const ViewInput& input, domain::TargetId target);
    [[nodiscard]] const presentation::ExplanationSpec& spec() const { return m_spec; }
    /// All of it, for files, paper and the clipboard.
    [[nodiscard]] ViewOutput output() const;

Q_SIGNALS:
    /// The user wants the explanation on the clipboard.
    void copyWanted();
    /// Another method is to judge the indicator; an empty profile stands for the default.
    void methodWanted(wm::domain::IndicatorId indicator, const std::string& profile);
    /// What the target lost in its source is to be filled in.
    void fillWanted(wm::domain::TargetId target);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Shown {
        workspace::SnapshotPtr snapshot;
        domain::TargetId target;
        domain::Language language = domain::Language::Chinese;

        bool operator==(const Shown&) const = default;
    };

    void arrange();
    void renew(const ViewInput& input);
    void fillMethods(const presentation::Words& words);
    void markMethod();
    void retranslate();
    /// Whose target is explained; null: none is.
    [[nodiscard]] const domain::Indicator* indicator() const;

    std::optional<Shown> m_shown;
    presentation::Words m_words;
    presentation::ExplanationSpec m_spec;
    ExplanationView* m_view = nullptr;
    QLabel* m_methodLabel = nullptr;
    ChoiceCombo* m_method = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_fill = nullptr; ///< shown for a target that lost its value or year
};

} // namespace wm::ui
