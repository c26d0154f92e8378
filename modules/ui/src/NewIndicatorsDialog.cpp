// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewIndicatorsDialog.h"

#include "DiscardQuestion.h"
#include "ImportChoices.h"
#include "Labels.h"
#include "ReadTable.h"

#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/DataTables.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace wm::ui {

namespace {

constexpr auto kKind = domain::RecordKind::Indicator;
constexpr QSize kIndicatorsSize(980, 460);
const QString kAskedFor = QStringLiteral("?");

enum Column { WordColumn, NameColumn, NameEnColumn, UnitColumn, ThemeColumn, DirectionColumn };
constexpr std::array<std::string_view, 6> kFields{"", "name_zh", "name_en", "unit", "theme", "direction"};
constexpr std::array kWidths{110, 150, 110, 120, 130, 120};
constexpr int kThemeWidth = 180;

std::size_t placeOf(std::string_view field)
{
    return domain::fieldPlace(kKind, field).value();
}

} // namespace

NewIndicatorsDialog::NewIndicatorsDialog(workspace::SnapshotPtr snapshot, const presentation::Words& words,
                                         const std::vector<workspace::UnknownWord>& unknown,
                                         const NewIndicatorsByWord& known, QWidget* parent)
    : QDialog(parent)
    , m_snapshot(std::move(snapshot))
    , m_words(words)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("newIndicatorsDialog"));
    setWindowTitle(tr("New indicators"));
    auto* const note = makeLabel("newIndicatorsNote", kBaseFontSize, Ink::Normal);
    note->setWordWrap(true);
    note->setText(tr("The ticked words become indicators of the workspace, together with their values. Until the last "
                     "step nothing is stored."));
    makeTable();
    for (const workspace::UnknownWord& each : unknown) {
        const auto described = known.find(each.word);
        addRow(each, described == known.end() ? nullptr : &described->second);
    }
    m_problem = makeLabel("newIndicatorsProblem", kBaseFontSize, Ink::Alert);
    m_problem->setWordWrap(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("newIndicatorsAdd"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewIndicatorsDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, &NewIndicatorsDialog::check);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(note);
    layout->addWidget(makeThemeOfAll());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(kIndicatorsSize);
    check();
    m_hasInput = false; // what is proposed can be proposed again
}

void NewIndicatorsDialog::makeTable()
{
    m_table = makeReadTable("newIndicators");
    m_table->setAccessibleName(tr("New indicators"));
    m_table->setColumnCount(static_cast<int>(kFields.size()));
    QStringList headings{tr("In the table")};
    for (std::size_t column = NameColumn; column < kFields.size(); ++column)
        headings.append(QString::fromStdString(
            workspace::fieldTitle(kKind, recordFields(kKind)[placeOf(kFields[column])], m_words)));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), kWidths[column]);
    for (const Column column : {NameColumn, NameEnColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

std::vector<Choice> NewIndicatorsDialog::themes() const
{
    return withFirst(tr("Choose"), kAskedFor, termChoices(*m_snapshot, "theme", m_words));
}

QWidget* NewIndicatorsDialog::makeThemeOfAll()
{
    auto* const area = new QWidget;
    auto* const layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    auto* const label = makeLabel("newIndicatorsThemeLabel", kBaseFontSize, Ink::Normal);
    label->setText(tr("&Theme of all:"));
    m_themeOfAll = new ChoiceCombo(ChoiceCombo::Kind::List);
    m_themeOfAll->setObjectName(QStringLiteral("newIndicatorsTheme"));
    m_themeOfAll->setAccessibleName(tr("Theme of all"));
    m_themeOfAll->setChoices(themes());
    m_themeOfAll->setMinimumWidth(kThemeWidth);
    label->setBuddy(m_themeOfAll);
    connect(m_themeOfAll, &ChoiceCombo::keyActivated, this, [this](const QString& key) {
        for (const WordRow& row : m_rows)
            row.theme->setCurrentKey(key);
        check();
    });
    layout->addWidget(label);
    layout->addWidget(m_themeOfAll);
    layout->addStretch(1);
    if (m_rows.size() < 2)
        area->hide();
    return area;
}

QLineEdit* NewIndicatorsDialog::addField(int row, int column, const std::string& text)
{
    auto* const field = new QLineEdit(QString::fromStdString(text));
    field->setAccessibleName(m_table->horizontalHeaderItem(column)->text());
    connect(field, &QLineEdit::textChanged, this, &NewIndicatorsDialog::check);
    m_table->setCellWidget(row, column, field);
    return field;
}

ChoiceCombo* NewIndicatorsDialog::addChoice(int row, int column, ChoiceCombo::Kind kind,
                                            const std::vector<Choice>& choices, const QString& key)
{
    auto* const choice = new ChoiceCombo(kind);
    choice->setAccessibleName(m_table->horizontalHeaderItem(column)->text());
    choice->setChoices(choices);
    choice->setCurrentKey(key);
    connect(choice, &ChoiceCombo::keyActivated, this, &NewIndicatorsDialog::check);
    m_table->setCellWidget(row, column, choice);
    return choice;
}

void NewIndicatorsDialog::addRow(const workspace::UnknownWord& unknown, const domain::Indicator* known)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* const tick = new QTableWidgetItem(QString::fromStdString(unknown.name));
    tick->setToolTip(tick->text());
    tick->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    tick->setCheckState(Qt::Checked);
    m_table->setItem(row, WordColumn, tick);
    const auto keyOf = [](const std::string& text) {
        return text.empty() ? kAskedFor : QString::fromStdString(text);
    };
    WordRow made;
    made.word = unknown.word;
    made.code = known ? known->code : std::string();
    made.tick = tick;
    made.name = addField(row, NameColumn, known ? known->name.zh : unknown.name);
    made.nameEn = addField(row, NameEnColumn, known ? known->name.en : std::string());
    made.unit = addChoice(row, UnitColumn, ChoiceCombo::Kind::Searchable,
                          withFirst(tr("Choose"), kAskedFor, unitChoices(*m_snapshot, m_words)),
                          keyOf(known ? known->unit : unknown.unit));
    made.theme =
        addChoice(row, ThemeColumn, ChoiceCombo::Kind::List, themes(), keyOf(known ? known->theme : std::string()));
    made.direction =
        addChoice(row, DirectionColumn, ChoiceCombo::Kind::List, directionChoices(m_words),
                  QString::fromUtf8(toText(known ? known->direction : domain::Direction::Increase).data()));
    m_rows.push_back(std::move(made));
}

domain::RecordTexts NewIndicatorsDialog::textsOf(const WordRow& row) const
{
    domain::RecordTexts texts(recordFields(kKind).size());
    texts.front() = row.code;
    texts[placeOf("name_zh")] = row.name->text().simplified().toStdString();
    texts[placeOf("name_en")] = row.nameEn->text().simplified().toStdString();
    texts[placeOf("unit")] = row.unit->currentKey().toStdString();
    texts[placeOf("theme")] = row.theme->currentKey().toStdString();
    texts[placeOf("direction")] = row.direction->currentKey().toStdString();
    return texts;
}

QString NewIndicatorsDialog::findProblem()
{
    m_made.clear();
    std::vector<domain::RecordTexts> texts;
    std::vector<const WordRow*> ticked;
    for (const WordRow& row : m_rows) {
        if (row.tick->checkState() != Qt::Checked)
            continue;
        if (row.unit->currentKey() == kAskedFor)
            return tr("%1: which unit do its values have?").arg(row.tick->text());
        if (row.theme->currentKey() == kAskedFor)
            return tr("%1: which theme does it belong to?").arg(row.tick->text());
        ticked.push_back(&row);
        texts.push_back(textsOf(row));
    }
    const workspace::NewIndicators checked = workspace::newIndicators(*m_snapshot, std::move(texts));
    if (!checked.issues.empty()) {
        const Issue& issue = checked.issues.front();
        return tr("%1: %2").arg(ticked[static_cast<std::size_t>(issue.line)]->tick->text(),
                                wording::issueMessage(issue));
    }
    for (std::size_t i = 0; i < checked.indicators.size(); ++i)
        m_made.emplace(ticked[i]->word, checked.indicators[i]);
    return {};
}

void NewIndicatorsDialog::check()
{
    m_hasInput = true;
    const QString problem = findProblem();
    m_problem->setText(problem);
    m_add->setEnabled(problem.isEmpty());
}

void NewIndicatorsDialog::reject()
{
    if (!m_hasInput)
        return QDialog::reject();
    DiscardQuestion::ask(*this, tr("What is described here is not added yet."), [this] { QDialog::reject(); });
}

} // namespace wm::ui
