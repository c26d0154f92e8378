// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportTablePage.h"

#include "FitColumns.h"
#include "ImportChoices.h"
#include "ImportFieldDefaults.h"
#include "ImportRoles.h"
#include "Labels.h"
#include "ReadTable.h"

#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/FieldWords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace wm::ui {

namespace {

using domain::ColumnRole;

constexpr int kRoleColumn = 2;
constexpr int kWidestPreviewColumn = 180;
constexpr int kPeriodMargins = 3 * kGap;

QString joined(const std::vector<std::string>& texts, const QString& sign)
{
    QStringList list;
    for (const std::string& text : texts)
        list.append(QString::fromStdString(text));
    return list.join(sign);
}

} // namespace

ImportTablePage::ImportTablePage(workspace::SnapshotPtr snapshot, const presentation::Words& words, QWidget* parent)
    : QWidget(parent)
    , m_snapshot(std::move(snapshot))
    , m_words(words)
{
    m_lines = makeLabel("importLines", kSmallFontSize, Ink::Muted);
    m_lines->setWordWrap(true);
    m_columns = makeReadTable("importColumns");
    m_columns->setAccessibleName(tr("Columns and what they are read as"));
    m_columns->verticalHeader()->hide();
    m_rows = makeReadTable("importRows");
    m_rows->setAccessibleName(tr("The first rows of the table"));
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_columns);
    halves->addWidget(m_rows);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    m_halves = halves;
    m_fileRow = makeFileRow();
    m_defaults = makeDefaults();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_fileRow);
    layout->addWidget(m_lines);
    layout->addWidget(m_halves, 1);
    layout->addWidget(m_defaults);
    m_fields = new ImportFieldDefaults(m_snapshot, m_words);
    connect(m_fields, &ImportFieldDefaults::changed, this, [this](const QString& field, const QString& text) {
        m_preview.recipe.fields[field.toStdString()] = text.toStdString();
        if (text.isEmpty())
            m_preview.recipe.fields.erase(field.toStdString());
        Q_EMIT recipeChanged(m_preview.recipe);
    });
    layout->addWidget(m_fields);
    const std::array<QWidget*, 7> inOrder{m_sheets,   m_encodings, m_separators, m_headingRow,
                                          m_subjects, m_columns,   m_rows};
    for (std::size_t i = 1; i < inOrder.size(); ++i)
        setTabOrder(inOrder[i - 1], inOrder[i]);
    layout->addStretch(0); // keeps what there is at the top where there is no table
    for (QWidget* const each : std::initializer_list<QWidget*>{m_fileRow, m_lines, m_halves, m_defaults, m_fields})
        each->hide();
}

QWidget* ImportTablePage::makeFileRow()
{
    m_subjects = new ArrowCombo;
    m_subjects->setObjectName(QStringLiteral("importSubject"));
    m_subjects->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Choice& choice : subjectChoices(m_words))
        m_subjects->addItem(choice.text, choice.key);
    QLabel* subject = makeLabel("importSubjectLabel", kBaseFontSize, Ink::Normal);
    //: What the rows of a table are: observations, targets, facilities, ...
    subject->setText(tr("The table has:"));
    subject->setBuddy(m_subjects);
    connect(m_subjects, &QComboBox::activated, this, [this] {
        Q_EMIT subjectWanted({domain::recordKindFromText(m_subjects->currentData().toString().toStdString())});
    });
    m_sheets = new ArrowCombo;
    m_sheets->setObjectName(QStringLiteral("importSheet"));
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheetLabel = makeLabel("importSheetLabel", kBaseFontSize, Ink::Normal);
    m_sheetLabel->setText(tr("Sheet:"));
    m_sheetLabel->setBuddy(m_sheets);
    connect(m_sheets, &QComboBox::activated, this, [this] { Q_EMIT sheetWanted(m_sheets->currentData().toString()); });

    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_sheetLabel);
    layout->addWidget(m_sheets);
    layout->addWidget(makeTextForm());
    layout->addWidget(makeHeadingRow());
    layout->addWidget(subject);
    layout->addWidget(m_subjects);
    layout->addStretch(1);
    return row;
}

QWidget* ImportTablePage::makeTextForm()
{
    m_encodings = new ArrowCombo;
    m_encodings->setObjectName(QStringLiteral("importEncoding"));
    m_encodings->setAccessibleName(tr("Encoding"));
    for (const char* const name : {"UTF-8", "GB18030", "BIG5", "UTF-16LE", "UTF-16BE"})
        m_encodings->addItem(QLatin1String(name), QLatin1String(name));
    connect(m_encodings, &QComboBox::activated, this,
            [this] { Q_EMIT encodingWanted(m_encodings->currentData().toString()); });
    m_separators = new ArrowCombo;
    m_separators->setObjectName(QStringLiteral("importSeparator"));
    m_separators->setAccessibleName(tr("Separator"));
    m_separators->addItem(tr("Comma", "separator"), QStringLiteral(","));
    m_separators->addItem(tr("Tab", "separator"), QStringLiteral("\t"));
    m_separators->addItem(tr("Semicolon", "separator"), QStringLiteral(";"));
    m_separators->addItem(tr("Vertical bar", "separator"), QStringLiteral("|"));
    connect(m_separators, &QComboBox::activated, this,
            [this] { Q_EMIT separatorWanted(m_separators->currentData().toString()); });
    m_textForm = new QWidget;
    auto* form = new QHBoxLayout(m_textForm);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(kGap);
    QLabel* encoding = makeLabel("importEncodingLabel", kBaseFontSize, Ink::Normal);
    encoding->setText(tr("Encoding:"));
    QLabel* separator = makeLabel("importSeparatorLabel", kBaseFontSize, Ink::Normal);
    separator->setText(tr("Separator:"));
    form->addWidget(encoding);
    form->addWidget(m_encodings);
    form->addWidget(separator);
    form->addWidget(m_separators);
    return m_textForm;
}

QWidget* ImportTablePage::makeHeadingRow()
{
    m_headingRow = new QSpinBox;
    m_headingRow->setObjectName(QStringLiteral("importHeadingRow"));
    m_headingRow->setRange(0, workspace::kLastHeadingRow);
    m_headingRow->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and wheel step it
    //: in the place of a row: no headings were found
    m_headingRow->setSpecialValueText(tr("none found"));
    m_headingRow->setToolTip(tr("Where the headings of the table begin, if another row was taken for them"));
    m_headingRow->setKeyboardTracking(false); // or 1 would be read on the way to 12
    connect(m_headingRow, &QSpinBox::valueChanged, this, &ImportTablePage::headingRowWanted);
    QLabel* label = makeLabel("importHeadingRowLabel", kBaseFontSize, Ink::Normal);
    label->setText(tr("Headings in row:"));
    label->setBuddy(m_headingRow);
    m_headingRow->setAccessibleName(label->text());
    m_headings = new QWidget;
    auto* row = new QHBoxLayout(m_headings);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(label);
    row->addWidget(m_headingRow);
    return m_headings;
}

QWidget* ImportTablePage::makeDefaults()
{
    auto* area = new QWidget;
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    QLabel* heading = makeLabel("importDefaults", kBaseFontSize, Ink::Normal);
    heading->setText(tr("Where the table does not say it:"));
    row->addWidget(heading);
    const auto addCombo = [&](const char* name, const QString& label, std::string domain::ImportRecipe::*member,
                              std::vector<Choice> choices) {
        auto* combo = new ChoiceCombo(ChoiceCombo::Kind::Searchable);
        combo->setObjectName(QLatin1String(name));
        combo->setAccessibleName(label);
        combo->setToolTip(label);
        combo->setChoices(withFirst(label + QStringLiteral(" -"), {}, std::move(choices)));
        combo->setMinimumContentsLength(10);
        connect(combo, &ChoiceCombo::keyActivated, this, [this, member](const QString& key) {
            m_preview.recipe.*member = key.toStdString();
            Q_EMIT recipeChanged(m_preview.recipe);
        });
        row->addWidget(combo, 1);
        return combo;
    };
    m_region =
        addCombo("importRegion", tr("Region"), &domain::ImportRecipe::region, allRegionChoices(*m_snapshot, m_words));
    m_indicator = addCombo("importIndicator", tr("Indicator"), &domain::ImportRecipe::indicator,
                           allIndicatorChoices(*m_snapshot, m_words));
    m_unit = addCombo("importUnit", tr("Unit"), &domain::ImportRecipe::unit, unitChoices(*m_snapshot, m_words));
    m_period = new QLineEdit;
    m_period->setObjectName(QStringLiteral("importPeriod"));
    m_period->setPlaceholderText(tr("Year or period, e.g. 2024"));
    m_period->setAccessibleName(m_period->placeholderText());
    // Boxes beside it take less where there is little room; what is expected here is to be read.
    m_period->ensurePolished(); // in the font of the program
    m_period->setFixedWidth(m_period->fontMetrics().horizontalAdvance(m_period->placeholderText()) + kPeriodMargins);
    connect(m_period, &QLineEdit::textEdited, this, &ImportTablePage::periodTyped);
    connect(m_period, &QLineEdit::editingFinished, this, [this] {
        const auto period = workspace::writtenPeriod(m_period->text().toStdString());
        if (!period || period->text() == m_preview.recipe.period) {
            m_period->setText(QString::fromStdString(m_preview.recipe.period));
            return;
        }
        m_preview.recipe.period = period->text();
        Q_EMIT recipeChanged(m_preview.recipe);
    });
    row->addWidget(m_period);
    return area;
}

void ImportTablePage::display(const workspace::ImportPreview& preview)
{
    m_preview = preview;
    m_fileRow->show();
    m_halves->setVisible(!preview.columns.empty());
    m_sheets->clear();
    for (const workspace::ImportSheet& sheet : preview.sheets) {
        const QString name = QString::fromStdString(sheet.name);
        m_sheets->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(name) : name, name);
    }
    m_sheets->setCurrentIndex(static_cast<int>(preview.sheet));
    const bool isText = preview.textForm.has_value();
    m_sheets->setVisible(!isText);
    m_sheetLabel->setVisible(!isText);
    m_textForm->setVisible(isText);
    if (isText) {
        m_encodings->setCurrentIndex(
            std::max(0, m_encodings->findData(QString::fromStdString(preview.textForm->encoding))));
        m_separators->setCurrentIndex(m_separators->findData(QString(QLatin1Char(preview.textForm->separator))));
    }
    m_headings->setVisible(!preview.failure && !preview.sheets.at(preview.sheet).isLayer);
    const QSignalBlocker quiet(m_headingRow);
    m_headingRow->setValue(preview.headingRow);
    QString above = joined(preview.lines, QStringLiteral(" · "));
    if (!preview.rememberedAs.empty())
        above = tr("Read as remembered: %1").arg(QString::fromStdString(preview.rememberedAs)) +
                (above.isEmpty() ? QString() : QStringLiteral(" · ") + above);
    if (preview.headingIssue)
        above = wording::issueText(*preview.headingIssue);
    else if (preview.columns.empty() && !preview.failure)
        above = preview.sheets.at(preview.sheet).hasDrawing
                    ? tr("No table was found in this sheet, only pictures or charts.")
                    : tr("No table was found in this sheet. If it has one, say in which row its headings are.");
    if (preview.sheets.at(preview.sheet).lacksCrs)
        above += (above.isEmpty() ? QString() : QStringLiteral("\n")) +
                 tr("This layer does not say in which coordinate system its points are: they are read without their "
                    "positions. Save it with its coordinate system to have them.");
    if (const std::int64_t notPoints = preview.sheets.at(preview.sheet).notPoints;
        notPoints > 0 && preview.recipe.records == domain::RecordKind::Facility)
        above += (above.isEmpty() ? QString() : QStringLiteral("\n")) +
                 tr("Features that are lines or areas, read without a position: %1").arg(notPoints);
    m_lines->setText(above);
    m_lines->setVisible(!above.isEmpty());
    m_subjects->setCurrentIndex(m_subjects->findData(subjectKey(preview.recipe.records)));
    showDefaults();
    m_region->setCurrentKey(QString::fromStdString(preview.recipe.region));
    m_indicator->setCurrentKey(QString::fromStdString(preview.recipe.indicator));
    m_unit->setCurrentKey(QString::fromStdString(preview.recipe.unit));
    m_period->setText(QString::fromStdString(preview.recipe.period));
    showColumns();
    showRows();
}

QString ImportTablePage::meaningOf(const workspace::ImportColumn& column) const
{
    if (column.role == ColumnRole::Field && column.key.empty())
        return QString::fromStdString(column.period); // of the figures that a plan starts from
    if (column.role != ColumnRole::Value)
        return {};
    QStringList parts;
    const domain::Indicator* const indicator = m_snapshot->findIndicator(column.indicator);
    if (indicator)
        parts.append(QString::fromStdString(indicator->name.in(m_words.language)));
    else if (!column.unknownIndicator.empty())
        parts.append(tr("no indicator is called so: the next step asks"));
    if (const domain::Region* const region = m_snapshot->findRegion(column.region))
        parts.append(QString::fromStdString(region->name.in(m_words.language)));
    if (!column.period.empty())
        parts.append(QString::fromStdString(column.period));
    if (!column.unit.empty())
        parts.append(
            indicator && indicator->unit != column.unit
                //: units of a file and of the workspace
                ? tr("%1 becomes %2").arg(QString::fromStdString(column.unit), QString::fromStdString(indicator->unit))
                : QString::fromStdString(column.unit));
    return parts.join(QStringLiteral(" · "));
}

void ImportTablePage::showDefaults()
{
    const std::optional<domain::RecordKind>& records = m_preview.recipe.records;
    const auto has = [&](const char* field) {
        return !records || domain::fieldPlace(*records, field).has_value();
    };
    const bool isOfTargets = !records || *records == domain::RecordKind::Target;
    m_region->setVisible(has("region_code"));
    m_indicator->setVisible(isOfTargets);
    m_unit->setVisible(isOfTargets);
    m_period->setVisible(isOfTargets);
    m_fields->display(m_preview.recipe);
    m_defaults->setVisible(has("region_code"));
    if (m_preview.columns.empty()) {
        m_defaults->hide();
        m_fields->hide();
    }
}

void ImportTablePage::showColumns()
{
    const std::vector<Choice> roles = roleChoices(m_preview.recipe.records, m_words);
    m_columns->clear();
    m_columns->setColumnCount(4);
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("Heading"), tr("Read as"), tr("Understood as")});
    m_columns->setRowCount(static_cast<int>(m_preview.columns.size()));
    QWidget* before = m_columns;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const workspace::ImportColumn& column = m_preview.columns[static_cast<std::size_t>(row)];
        m_columns->setItem(row, 0, new QTableWidgetItem(QString::fromStdString(column.letters)));
        m_columns->setItem(row, 1, new QTableWidgetItem(joined(column.headings, QStringLiteral(" / "))));
        auto* combo = new ArrowCombo;
        combo->setObjectName(QStringLiteral("importRole%1").arg(row));
        combo->setAccessibleName(tr("What column %1 is read as").arg(QString::fromStdString(column.letters)));
        for (const Choice& role : roles)
            combo->addItem(role.text, role.key);
        combo->setCurrentIndex(combo->findData(roleKey(column)));
        // A year alone heads values, whatever the recipe says of others.
        combo->setEnabled(!column.key.empty() || column.period.empty());
        connect(combo, &QComboBox::activated, this,
                [this, combo, row] { changeRole(row, combo->currentData().toString()); });
        m_columns->setCellWidget(row, kRoleColumn, combo);
        setTabOrder(before, combo);
        before = combo;
        m_columns->setItem(row, 3, new QTableWidgetItem(meaningOf(column)));
    }
    fitColumns(*m_columns, 2 * kWidestPreviewColumn);
}

void ImportTablePage::changeRole(int column, const QString& key)
{
    const std::string& heading = m_preview.columns[static_cast<std::size_t>(column)].key;
    auto& rules = m_preview.recipe.columns;
    std::erase_if(rules, [&](const domain::ColumnRule& rule) { return rule.heading == heading; });
    rules.push_back(ruleOf(key, heading));
    Q_EMIT recipeChanged(m_preview.recipe);
}

void ImportTablePage::showRows()
{
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(m_preview.columns.size()));
    m_rows->setRowCount(static_cast<int>(m_preview.rows.size()));
    QStringList letters, numbers;
    for (const workspace::ImportColumn& column : m_preview.columns)
        letters.append(QString::fromStdString(column.letters) +
                       (column.headings.empty() ? QString() : u' ' + QString::fromStdString(column.headings.back())));
    m_rows->setHorizontalHeaderLabels(letters);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto& [number, cells] = m_preview.rows[static_cast<std::size_t>(row)];
        numbers.append(QString::number(number));
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_rows->setItem(row, column,
                            new QTableWidgetItem(QString::fromStdString(cells[static_cast<std::size_t>(column)])));
    }
    m_rows->setVerticalHeaderLabels(numbers);
    fitColumns(*m_rows, kWidestPreviewColumn);
}

} // namespace wm::ui
