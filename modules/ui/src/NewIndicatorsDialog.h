// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChoiceCombo.h"

#include "wm/presentation/Words.h"
#include "wm/workspace/Import.h"

#include <QDialog>

#include <map>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace wm::ui {

/// Words of a table, folded, that become indicators.
using NewIndicatorsByWord = std::map<std::string, domain::Indicator>;

/// Describes the indicators that a table has and the workspace has not, all of them at once: name, unit, theme and
/// direction. What the table says of them is proposed; what it does not say is asked for.
class NewIndicatorsDialog : public QDialog {
    Q_OBJECT

public:
    /// `known`: described before, to be changed.
    NewIndicatorsDialog(workspace::SnapshotPtr snapshot, const presentation::Words& words,
                        const std::vector<workspace::UnknownWord>& unknown, const NewIndicatorsByWord& known,
                        QWidget* parent);

    /// Those that are ticked.
    [[nodiscard]] const NewIndicatorsByWord& indicators() const { return m_made; }

protected:
    void reject() override;

private:
    struct WordRow {
        std::string word;
        std::string code; ///< empty: it gets one
        QTableWidgetItem* tick = nullptr;
        QLineEdit* name = nullptr;
        QLineEdit* nameEn = nullptr;
        ChoiceCombo* unit = nullptr;
        ChoiceCombo* theme = nullptr;
        ChoiceCombo* direction = nullptr;
    };

    void makeTable();
    void addRow(const workspace::UnknownWord& unknown, const domain::Indicator* known);
    [[nodiscard]] QLineEdit* addField(int row, int column, const std::string& text);
    [[nodiscard]] ChoiceCombo* addChoice(int row, int column, ChoiceCombo::Kind kind,
                                         const std::vector<Choice>& choices, const QString& key);
    [[nodiscard]] QWidget* makeThemeOfAll();
    [[nodiscard]] std::vector<Choice> themes() const;
    [[nodiscard]] domain::RecordTexts textsOf(const WordRow& row) const;
    /// What is missing or wrong; empty: nothing.
    [[nodiscard]] QString findProblem();
    void check();

    workspace::SnapshotPtr m_snapshot;
    presentation::Words m_words;
    std::vector<WordRow> m_rows;
    NewIndicatorsByWord m_made;
    bool m_hasInput = false; ///< of the user
    QTableWidget* m_table = nullptr;
    ChoiceCombo* m_themeOfAll = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace wm::ui
