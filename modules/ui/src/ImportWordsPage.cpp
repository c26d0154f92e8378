// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportWordsPage.h"

#include "FitColumns.h"
#include "ImportChoices.h"
#include "Labels.h"
#include "ReadTable.h"

#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/DataTables.h"
#include "wm/workspace/FieldWords.h"

#include <QDate>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wm::ui {

namespace {

const QString kUndecided;
const QString kLeftOut = QStringLiteral("-");
const QString kAsRows = QStringLiteral("=");      ///< the values of what the rows name
const QString kNewDocument = QStringLiteral("+"); ///< the one that is described below
constexpr const char* kRegionWords = "region";
constexpr const char* kIndicatorWords = "indicator";
constexpr const char* kDocumentWords = "document"; ///< as the trial calls them
constexpr int kCellsColumn = 2;
constexpr int kMeaningColumn = 3;
constexpr int kWidestWord = 320;
/// More are no table that somebody wants word by word.
constexpr std::size_t kMostWords = 200;

/// What a word may mean before all else, behind the choices that are no meanings.
std::vector<Choice> withLikelyFirst(std::vector<Choice> choices, const std::vector<std::string>& candidates)
{
    const auto isMeaning = [](const Choice& choice) {
        return choice.key != kUndecided && choice.key != kLeftOut && choice.key != kAsRows &&
               choice.key != kNewDocument;
    };
    const auto first = std::ranges::find_if(choices, isMeaning);
    std::stable_partition(first, choices.end(), [&](const Choice& choice) {
        return std::ranges::find(candidates, choice.key.toStdString()) != candidates.end();
    });
    return choices;
}

} // namespace

ImportWordsPage::ImportWordsPage(workspace::SnapshotPtr snapshot, const presentation::Words& words, QWidget* parent)
    : QWidget(parent)
    , m_snapshot(std::move(snapshot))
    , m_words(words)
{
    m_wordsNote = makeLabel("importWordsNote", kBaseFontSize, Ink::Normal);
    m_wordsNote->setWordWrap(true);
    m_table = makeReadTable("importWords");
    m_table->setAccessibleName(tr("Words and what they mean"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_addIndicators = new QPushButton(tr("A&dd new indicators..."));
    m_addIndicators->setObjectName(QStringLiteral("importAddIndicators"));
    m_addIndicators->setAutoDefault(false);
    connect(m_addIndicators, &QPushButton::clicked, this, &ImportWordsPage::askNewIndicators);
    m_inferred = makeLabel("importInferred", kSmallFontSize, Ink::Muted);
    m_inferred->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_wordsNote);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_addIndicators, 0, Qt::AlignLeft);
    layout->addWidget(m_inferred);
    m_source = makeDocument();
    layout->addWidget(makeRuleLine());
    layout->addWidget(m_source);
    layout->addStretch(0);
}

QWidget* ImportWordsPage::makeDocument()
{
    auto* area = new QWidget;
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    m_sourceHeading = makeLabel("importSource", kBaseFontSize, Ink::Normal, QFont::DemiBold);
    m_known = new QRadioButton(tr("A document that the workspace &has"));
    m_known->setObjectName(QStringLiteral("importKnownDocument"));
    m_documents = new ChoiceCombo(ChoiceCombo::Kind::Searchable);
    m_documents->setObjectName(QStringLiteral("importDocument"));
    m_documents->setAccessibleName(tr("Document"));
    m_documents->setChoices(
        withFirst(tr("Choose a document, or type a part of its title"), {}, documentChoices(*m_snapshot)));
    m_new = new QRadioButton(tr("A ne&w one"));
    m_new->setObjectName(QStringLiteral("importNewDocument"));
    m_newFields = new QWidget;
    auto* form = new QFormLayout(m_newFields);
    form->setContentsMargins(kMargin, 0, 0, 0);
    const auto addField = [&](const char* name, const QString& label) {
        auto* field = new QLineEdit;
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        form->addRow(label, field);
        connect(field, &QLineEdit::textEdited, this, &ImportWordsPage::changedByUser);
        return field;
    };
    m_title = addField("importTitle", tr("Title:"));
    m_issuer = addField("importIssuer", tr("Issued by:"));
    m_issuedOn = addField("importIssuedOn", tr("Issued on:"));
    m_issuedOn->setPlaceholderText(tr("e.g. 2025-09"));
    m_kind = new ChoiceCombo(ChoiceCombo::Kind::List);
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->setAccessibleName(tr("Kind:"));
    m_kind->setChoices(termChoices(*m_snapshot, "document_kind", m_words));
    form->addRow(tr("Kind:"), m_kind);
    m_code = addField("importCode", tr("Code:"));
    for (const ChoiceCombo* const combo : {m_documents, m_kind})
        connect(combo, &ChoiceCombo::keyActivated, this, &ImportWordsPage::changedByUser);
    const auto show = [this] {
        m_documents->setEnabled(m_known->isChecked());
        m_newFields->setEnabled(m_new->isChecked());
    };
    connect(m_known, &QRadioButton::toggled, this, show);
    connect(m_new, &QRadioButton::toggled, this, show);
    m_new->setChecked(true);
    layout->addWidget(m_sourceHeading);
    layout->addWidget(m_known);
    layout->addWidget(m_documents);
    layout->addWidget(m_new);
    layout->addWidget(m_newFields);
    return area;
}

QString ImportWordsPage::vocabularyName(const std::string& vocabulary) const
{
    if (vocabulary == kRegionWords)
        return tr("Region");
    if (vocabulary == kIndicatorWords)
        return tr("Indicator");
    return QString::fromStdString(workspace::vocabularyTitle(vocabulary, m_words));
}

void ImportWordsPage::describeDocument(const QString& title)
{
    m_new->setChecked(true);
    if (m_title->text() == m_proposed.title)
        m_title->setText(title);
}

WordMeanings ImportWordsPage::withNewDocument(WordMeanings decided) const
{
    for (auto& [word, code] : decided) {
        if (m_new->isChecked() && !code.empty() && code == m_code->text().trimmed().toStdString())
            code = kNewDocument.toStdString();
    }
    return decided;
}

ChoiceCombo& ImportWordsPage::addWord(const std::string& vocabulary, const std::string& word,
                                      const std::vector<Choice>& choices)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(QString::fromStdString(word)));
    m_table->setItem(row, 1, new QTableWidgetItem(vocabularyName(vocabulary)));
    auto* meaning = new ChoiceCombo(ChoiceCombo::Kind::Searchable);
    meaning->setAccessibleName(tr("What \"%1\" means").arg(QString::fromStdString(word)));
    meaning->setChoices(choices);
    connect(meaning, &ChoiceCombo::keyActivated, this, &ImportWordsPage::changedByUser);
    if (vocabulary == kDocumentWords)
        connect(meaning, &ChoiceCombo::keyActivated, this, [this, meaning, word] {
            if (meaning->currentKey() == kNewDocument)
                describeDocument(QString::fromStdString(word));
        });
    m_table->setCellWidget(row, kMeaningColumn, meaning);
    m_wordRows.push_back({vocabulary, word, meaning});
    return *meaning;
}

void ImportWordsPage::addWords(const std::string& vocabulary, const std::vector<workspace::UnknownWord>& unknown,
                               const WordMeanings& decided, std::vector<Choice> choices)
{
    const std::vector<Choice> besideRows = withOpen(choices, true), open = withOpen(std::move(choices), false);
    for (const workspace::UnknownWord& each : unknown) {
        ChoiceCombo& meaning =
            addWord(vocabulary, each.word, withLikelyFirst(each.isBesideRows ? besideRows : open, each.candidates));
        m_wordRows.back().isBesideRows = each.isBesideRows;
        auto* cells = new QTableWidgetItem(QString::number(each.cells));
        cells->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(m_table->rowCount() - 1, kCellsColumn, cells);
        // A name that had another area is proposed, and not taken by itself.
        if (each.candidates.size() == 1)
            meaning.setCurrentKey(QString::fromStdString(each.candidates.front()));
    }
    for (const auto& [word, code] : decided) {
        const bool isOpen = std::ranges::find(unknown, word, &workspace::UnknownWord::word) != unknown.end();
        if (!isOpen && m_wordRows.size() < kMostWords)
            addWord(vocabulary, word, open).setCurrentKey(code.empty() ? kLeftOut : QString::fromStdString(code));
    }
}

std::vector<Choice> ImportWordsPage::withOpen(std::vector<Choice> choices, bool isBesideRows)
{
    if (isBesideRows)
        choices = withFirst(tr("The values of what the rows name"), kAsRows, std::move(choices));
    return withFirst(tr("Not decided"), kUndecided, withFirst(tr("Leave out"), kLeftOut, std::move(choices)));
}

std::vector<Choice> ImportWordsPage::indicatorMeanings() const
{
    std::vector<Choice> choices;
    for (const auto& [word, indicator] : m_newIndicators) {
        const domain::Unit* const unit = m_snapshot->findUnit(indicator.unit);
        //: an indicator that is to be added; %1: its name, %2: its unit
        choices.push_back({tr("New: %1 (%2)")
                               .arg(QString::fromStdString(indicator.name.in(m_words.language)),
                                    QString::fromStdString(unit ? unit->name.in(m_words.language) : indicator.unit)),
                           QString::fromStdString(indicator.code)});
    }
    const std::vector<Choice> known = allIndicatorChoices(*m_snapshot, m_words);
    choices.insert(choices.end(), known.begin(), known.end());
    return choices;
}

void ImportWordsPage::askNewIndicators()
{
    std::vector<workspace::UnknownWord> open;
    for (const WordRow& row : m_wordRows) {
        if (row.vocabulary != kIndicatorWords)
            continue;
        const auto known = std::ranges::find(m_unknownIndicators, row.word, &workspace::UnknownWord::word);
        const auto described = m_newIndicators.find(row.word);
        const bool isOpen =
            row.meaning->currentKey() == kUndecided ||
            (described != m_newIndicators.end() && row.meaning->currentKey().toStdString() == described->second.code);
        if (known != m_unknownIndicators.end() && isOpen)
            open.push_back(*known);
    }
    auto* const dialog = new NewIndicatorsDialog(m_snapshot, m_words, open, m_newIndicators, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        takeNewIndicators(dialog->indicators());
        Q_EMIT changedByUser();
    });
    dialog->open();
}

void ImportWordsPage::takeNewIndicators(const NewIndicatorsByWord& indicators)
{
    // One that is new no more leaves its words open, and its code may be another's now.
    for (const auto& [word, before] : m_newIndicators) {
        const auto now = indicators.find(word);
        if (now != indicators.end() && now->second.code == before.code)
            continue;
        for (const WordRow& row : m_wordRows) {
            if (row.meaning->currentKey().toStdString() == before.code)
                row.meaning->setCurrentKey(kUndecided);
        }
    }
    m_newIndicators = indicators;
    for (const WordRow& row : m_wordRows) {
        if (row.vocabulary != kIndicatorWords)
            continue;
        row.meaning->setChoices(withOpen(indicatorMeanings(), row.isBesideRows));
        if (const auto made = m_newIndicators.find(row.word); made != m_newIndicators.end())
            row.meaning->setCurrentKey(QString::fromStdString(made->second.code));
    }
}

std::vector<domain::Indicator> ImportWordsPage::newIndicators() const
{
    std::vector<domain::Indicator> indicators;
    for (const auto& [word, indicator] : m_newIndicators)
        indicators.push_back(indicator);
    return indicators;
}

void ImportWordsPage::addTerms(const std::vector<workspace::UnknownTerm>& unknown, const domain::ImportRecipe& recipe)
{
    std::map<std::string, std::vector<workspace::UnknownWord>> words;
    for (const auto& [vocabulary, decided] : recipe.terms)
        words[vocabulary];
    for (const workspace::UnknownTerm& term : unknown)
        words[term.vocabulary].push_back(term.word);
    for (const auto& [vocabulary, open] : words) {
        const auto said = recipe.terms.find(vocabulary);
        const WordMeanings decided = said == recipe.terms.end() ? WordMeanings() : said->second;
        if (vocabulary == kDocumentWords)
            addWords(vocabulary, open, withNewDocument(decided),
                     withFirst(tr("The new document described below"), kNewDocument, documentChoices(*m_snapshot)));
        else
            addWords(vocabulary, open, decided, termChoices(*m_snapshot, vocabulary, m_words));
    }
}

void ImportWordsPage::propose(const ProposedDocument& document)
{
    if (m_title->text() == m_proposed.title) {
        m_title->setText(document.title);
        m_title->selectAll(); // so that typing takes its place
    }
    if (m_issuedOn->text() == m_proposed.issuedOn)
        m_issuedOn->setText(document.issuedOn);
    m_proposed = document;
}

void ImportWordsPage::display(const workspace::ImportTrial& trial, const domain::ImportRecipe& recipe,
                              const ProposedDocument& proposed)
{
    m_wordRows.clear();
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("In the table"), tr("Names a"), tr("Cells"), tr("Means")});
    const std::size_t count =
        trial.unknownRegions().size() + trial.unknownIndicators().size() + trial.unknownTerms().size();
    if (count <= kMostWords) {
        addWords(kRegionWords, trial.unknownRegions(), recipe.regions, allRegionChoices(*m_snapshot, m_words));
        addWords(kIndicatorWords, trial.unknownIndicators(), recipe.indicators, indicatorMeanings());
        addTerms(trial.unknownTerms(), recipe);
    }
    for (const workspace::UnknownWord& each : trial.unknownIndicators()) {
        if (std::ranges::find(m_unknownIndicators, each.word, &workspace::UnknownWord::word) ==
            m_unknownIndicators.end())
            m_unknownIndicators.push_back(each);
    }
    m_addIndicators->setVisible(
        std::ranges::any_of(m_wordRows, [](const WordRow& row) { return row.vocabulary == kIndicatorWords; }));
    m_sourceHeading->setText(recipe.records ? tr("Where they are from") : tr("Where the values are from"));
    m_source->setVisible(!recipe.records || domain::fieldPlace(*recipe.records, "doc_id").value_or(0) > 0);
    fitColumns(*m_table, kWidestWord);
    m_table->setVisible(!m_wordRows.empty());
    const int words = static_cast<int>(count);
    m_wordsNote->setText(
        count > kMostWords   ? tr("%n word(s) are not known. That many cannot be decided here: is another "
                                    "column the one with the names?",
                                  nullptr, words)
        : count > 0          ? tr("%n word(s) of the table are not known. What do they mean?", nullptr, words)
        : m_wordRows.empty() ? tr("All names in the table are known.")
                             : tr("All names in the table are known. What was decided can be changed."));
    QStringList inferred;
    for (const workspace::InferredRegion& each : trial.inferredRegions()) {
        const domain::Region* const region = m_snapshot->findRegion(each.region);
        inferred.append(QStringLiteral("%1 → %2").arg(
            QString::fromStdString(each.word),
            QString::fromStdString(region ? region->name.in(m_words.language) : each.region.text)));
    }
    QStringList notes;
    if (!inferred.isEmpty())
        //: %1: "龙南县 → 龙南市; ..."
        notes.append(tr("By former or short names: %1").arg(inferred.join(QStringLiteral("; "))));
    if (trial.namesFromAbove() > 0)
        notes.append(
            tr("Names taken from the row above: %1").arg(QLocale().toString(qlonglong{trial.namesFromAbove()})));
    if (trial.hidden() > 0)
        notes.append(tr("Values of hidden rows or columns, which are read too: %1")
                         .arg(QLocale().toString(qlonglong{trial.hidden()})));
    if (trial.withoutUnit() > 0)
        notes.append(tr("Values without a unit in the table, taken as in the indicator's own: %1")
                         .arg(QLocale().toString(qlonglong{trial.withoutUnit()})));
    m_inferred->setText(notes.join(u'\n'));
    m_inferred->setVisible(!notes.isEmpty());
    propose(proposed);
    if (std::exchange(m_hasDefault, true))
        return;
    if (trial.values() > 0 && trial.withoutDocument() == 0)
        m_known->setChecked(true);
    // Numbers are from statistics, targets and tasks from plans.
    m_kind->setCurrentKey(recipe.records ? QStringLiteral("policy") : QStringLiteral("statistics"));
    m_code->setText(QString::fromStdString(workspace::freeDocumentCode(
        *m_snapshot, "import-" + QDate::currentDate().toString(Qt::ISODate).toStdString())));
}

domain::ImportRecipe ImportWordsPage::decided(domain::ImportRecipe recipe) const
{
    for (const WordRow& row : m_wordRows) {
        const QString key = row.meaning->currentKey();
        if (key == kAsRows) {
            recipe.columns.push_back({row.word, domain::ColumnRole::Value});
            continue;
        }
        WordMeanings& meanings = row.vocabulary == kRegionWords      ? recipe.regions
                                 : row.vocabulary == kIndicatorWords ? recipe.indicators
                                                                     : recipe.terms[row.vocabulary];
        if (key == kUndecided)
            meanings.erase(row.word);
        else if (key == kNewDocument)
            meanings[row.word] = m_code->text().trimmed().toStdString();
        else
            meanings[row.word] = key == kLeftOut ? std::string() : key.toStdString();
    }
    if (m_source->isHidden())
        return recipe;
    recipe.document =
        m_new->isChecked() ? m_code->text().trimmed().toStdString() : m_documents->currentKey().toStdString();
    return recipe;
}

std::optional<domain::Document> ImportWordsPage::newDocument() const
{
    if (!m_new->isChecked() || m_source->isHidden())
        return std::nullopt;
    domain::Document document;
    document.title = m_title->text().trimmed().toStdString();
    document.code = m_code->text().trimmed().toStdString();
    document.issuer = m_issuer->text().trimmed().toStdString();
    document.issuedOn = workspace::storedPeriod(m_issuedOn->text().toStdString());
    document.kind = m_kind->currentKey().toStdString();
    return document;
}

QString ImportWordsPage::problem() const
{
    const std::optional<domain::Document> document = newDocument();
    const bool isMeant =
        std::ranges::any_of(m_wordRows, [](const WordRow& row) { return row.meaning->currentKey() == kNewDocument; });
    if (!document)
        return isMeant ? tr("A word means the new document: describe it, or choose another one for the word.")
                       : QString();
    for (const Issue& fault : workspace::faultsOf(*document, *m_snapshot)) {
        const QString field = fault.column == "title"       ? tr("Title:")
                              : fault.column == "issued_on" ? tr("Issued on:")
                              : fault.column == "kind"      ? tr("Kind:")
                                                            : tr("Code:");
        return field + u' ' + wording::issueMessage(fault);
    }
    return {};
}

} // namespace wm::ui
