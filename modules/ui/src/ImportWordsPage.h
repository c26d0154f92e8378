// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChoiceCombo.h"
#include "NewIndicatorsDialog.h"

#include "wm/presentation/Words.h"
#include "wm/workspace/Import.h"

#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace wm::ui {

/// Codes by word; empty: left out.
using WordMeanings = std::map<std::string, std::string>;

/// What the form of a new document begins with.
struct ProposedDocument {
    QString title, issuedOn;
};

/// The second step of an import: words that the workspace does not know so get a meaning, which can be changed again,
/// and the values a source.
class ImportWordsPage : public QWidget {
    Q_OBJECT

public:
    ImportWordsPage(workspace::SnapshotPtr snapshot, const presentation::Words& words, QWidget* parent = nullptr);

    /// `recipe`: what was decided already. `proposed`: takes the place of what was proposed before, unless another text
    /// was typed.
    void display(const workspace::ImportTrial& trial, const domain::ImportRecipe& recipe,
                 const ProposedDocument& proposed);
    /// The recipe with what was decided here.
    [[nodiscard]] domain::ImportRecipe decided(domain::ImportRecipe recipe) const;
    /// Absent: the values are from a document that the workspace has, or the table says from which.
    [[nodiscard]] std::optional<domain::Document> newDocument() const;
    /// What words of the table were said to be new indicators.
    [[nodiscard]] std::vector<domain::Indicator> newIndicators() const;
    /// What is still missing; empty: the next step can be taken.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changedByUser();

private:
    struct WordRow {
        std::string vocabulary; ///< of the workspace; "region", "indicator" and "document" too
        std::string word;
        ChoiceCombo* meaning = nullptr;
        bool isBesideRows = false;
    };

    [[nodiscard]] QWidget* makeDocument();
    /// A word of the table is to be the title of the new document, unless another one was typed.
    void describeDocument(const QString& title);
    /// Where the code of the new document was decided, that one is shown and not its code.
    [[nodiscard]] WordMeanings withNewDocument(WordMeanings decided) const;
    ChoiceCombo& addWord(const std::string& vocabulary, const std::string& word, const std::vector<Choice>& choices);
    void addWords(const std::string& vocabulary, const std::vector<workspace::UnknownWord>& unknown,
                  const WordMeanings& decided, std::vector<Choice> choices);
    [[nodiscard]] static std::vector<Choice> withOpen(std::vector<Choice> choices, bool isBesideRows);
    [[nodiscard]] std::vector<Choice> indicatorMeanings() const;
    void askNewIndicators();
    void takeNewIndicators(const NewIndicatorsByWord& indicators);
    void addTerms(const std::vector<workspace::UnknownTerm>& unknown, const domain::ImportRecipe& recipe);
    void propose(const ProposedDocument& document);
    [[nodiscard]] QString vocabularyName(const std::string& vocabulary) const;

    workspace::SnapshotPtr m_snapshot;
    presentation::Words m_words;
    std::vector<WordRow> m_wordRows;
    std::vector<workspace::UnknownWord> m_unknownIndicators; ///< those that were described meanwhile too
    NewIndicatorsByWord m_newIndicators;
    bool m_hasDefault = false;   ///< a document was proposed or chosen already
    QWidget* m_source = nullptr; ///< hidden where records have no document
    QLabel* m_sourceHeading = nullptr;
    QLabel* m_wordsNote = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_addIndicators = nullptr;
    QLabel* m_inferred = nullptr;
    QRadioButton* m_known = nullptr;
    QRadioButton* m_new = nullptr;
    ChoiceCombo* m_documents = nullptr;
    QWidget* m_newFields = nullptr;
    QLineEdit* m_title = nullptr;
    ProposedDocument m_proposed;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_issuer = nullptr;
    QLineEdit* m_issuedOn = nullptr;
    ChoiceCombo* m_kind = nullptr;
};

} // namespace wm::ui
