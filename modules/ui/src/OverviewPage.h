// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardGrid.h"
#include "ViewInput.h"
#include "ViewOutput.h"

#include "wm/presentation/OverviewSpec.h"
#include "wm/ui/SelectionModel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace wm::ui {

class ChangesPanel;
class GroupBars;
class VerdictTiles;

/// How the targets of the selected region, theme and horizon stand: counts, themes, horizons, cards.
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    explicit OverviewPage(SelectionModel& selection, QWidget* parent = nullptr);

    void display(const ViewInput& input);
    /// Region, theme, year and number of targets that are shown.
    [[nodiscard]] QString context() const { return m_context; }

    /// What changed: others fill it.
    [[nodiscard]] ChangesPanel& changes() const { return *m_changes; }

    /// All of it, for files, paper and the clipboard.
    [[nodiscard]] ViewOutput output() const;
    /// The card that has the keyboard; else all.
    [[nodiscard]] ViewOutput selectedOutput() const;

protected:
    void changeEvent(QEvent* event) override;

Q_SIGNALS:
    /// The user wants to copy a card, or to save it as a picture.
    void cardCopyWanted(const wm::ui::ViewOutput& card);
    void cardSaveWanted(const wm::ui::ViewOutput& card);
    /// The user wants to see the targets of a verdict as a list.
    void targetListWanted();
    /// The user wants to fill in what is lost in the source.
    void fillQueueWanted();
    /// No workspace is open, and the user wants to open one or to make one.
    void openWanted();
    void newWanted();
    /// The user wants to know why the selected target has its verdict.
    void explanationWanted();

private:
    [[nodiscard]] QWidget* makeContent();
    [[nodiscard]] QWidget* makeWaysOut();
    void retranslate();
    void connectItems();
    void renew(const ViewInput& input);
    void fill(const presentation::OverviewSpec& spec, const presentation::Words& words, CardGrid::OutlookOf outlookOf);
    void markSelected(const presentation::Selection& selection);
    void selectCard(int index);
    void toggleVerdict(int index);
    void toggleTheme(const std::string& key);
    void toggleHorizon(const std::string& key);

    SelectionModel& m_selection;
    [[nodiscard]] ViewOutput cardOutput(int index) const;

    std::optional<TargetScope> m_scope; ///< what is shown
    presentation::Selection m_shownSelection;
    presentation::OverviewSpec m_spec;
    presentation::Words m_words;
    QString m_context;
    bool m_hasWorkspace = false;
    QScrollArea* m_area = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_open = nullptr; ///< what can be done while there is nothing to see
    QPushButton* m_new = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_more = nullptr; ///< below the cards, when they are not all
    VerdictTiles* m_tiles = nullptr;
    GroupBars* m_themes = nullptr;
    GroupBars* m_horizons = nullptr;
    CardGrid* m_cards = nullptr;
    ChangesPanel* m_changes = nullptr;
};

} // namespace wm::ui
