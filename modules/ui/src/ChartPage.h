// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"
#include "ViewOutput.h"

#include "wm/domain/ChartNote.h"
#include "wm/presentation/ChartSpec.h"
#include "wm/ui/SelectionModel.h"
#include "wm/workspace/Views.h"

#include <QWidget>

#include <map>
#include <optional>
#include <utility>
#include <vector>

class QPushButton;
class QSplitter;

namespace wm::charts {
class ChartWidget;
}

namespace wm::ui {

class ChartOptionsBar;
class ChartNotesDialog;
class ChoiceCombo;
class ExplanationPanel;

/// The progress chart of one indicator in one region, and beside it why its target has its verdict.
class ChartPage : public QWidget {
    Q_OBJECT

public:
    explicit ChartPage(SelectionModel& selection, QWidget* parent = nullptr);

    void display(const ViewInput& input);
    /// Chooses the indicator; meant for the title bar of the view.
    [[nodiscard]] QWidget& chooser() const;
    [[nodiscard]] const presentation::ChartSpec& spec() const { return m_spec; }
    /// What is on screen, for files, paper and the clipboard.
    [[nodiscard]] ViewOutput output() const;
    /// Which lines are drawn; without what was assumed for a single target.
    [[nodiscard]] presentation::ChartOptions options() const;
    /// The same, to be seen with the next display().
    void setOptions(const presentation::ChartOptions& options);
    [[nodiscard]] ExplanationPanel& explanation() const { return *m_panel; }
    /// Opens the explanation and gives it the keyboard.
    void showExplanation();
    void closeExplanation();
    void setExplained(bool isExplained);
    [[nodiscard]] bool isExplained() const; ///< open, in sight or not
    /// Open and in sight.
    [[nodiscard]] bool isExplanationVisible() const;

Q_SIGNALS:
    /// What the page shows of its input has changed: it is to be displayed again.
    void inputWanted();
    /// Another method is to judge the indicator; an empty profile stands for the default.
    void methodWanted(wm::domain::IndicatorId indicator, const std::string& profile);
    /// What a target lost in its source is to be filled in.
    void fillWanted(wm::domain::TargetId target);
    /// A note on a year is to be added (without `before`), changed or removed (without `after`).
    void noteChangeWanted(const std::optional<wm::domain::ChartNote>& before,
                          const std::optional<wm::domain::ChartNote>& after, const QString& reason);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Shown {
        TargetScope scope;
        workspace::ChartSubject subject;
        domain::TargetId target;
        presentation::ChartOptions options;

        bool operator==(const Shown&) const = default;
    };

    void arrange();
    void retranslate();
    void displayChart(const ViewInput& input);
    void displayExplanation(const ViewInput& input);
    void toggleShock(int year, bool isAccepted);
    void openNotes();
    void editNote(int year, domain::ChartNoteKind kind);
    void openMenu(const QPoint& place, std::optional<int> year);
    void takePanelSize();
    void givePanelItsWidth();
    void fillSubjects(const ViewInput& input, const workspace::ChartSubject& shown);
    void selectSubject(const QString& key);

    SelectionModel& m_selection;
    std::optional<Shown> m_shown;
    presentation::Words m_words; ///< the language of what is shown
    presentation::ChartSpec m_spec;
    std::vector<workspace::ChartSubject> m_subjects;
    ChoiceCombo* m_combo = nullptr;
    ChartOptionsBar* m_bar = nullptr;
    charts::ChartWidget* m_chart = nullptr;
    QPushButton* m_showAll = nullptr; ///< seen while only a part is
    ExplanationPanel* m_panel = nullptr;
    ChartNotesDialog* m_notes = nullptr; ///< null until it is first wanted
    QSplitter* m_splitter = nullptr;
    /// Years the user takes as shocks, for each series; until the program ends.
    std::map<std::pair<domain::IndicatorId, domain::RegionCode>, std::vector<int>> m_acceptedShocks;
    int m_panelWidth = 0; ///< 0: the user has set none
};

} // namespace wm::ui
