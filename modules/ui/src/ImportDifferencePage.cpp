// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportDifferencePage.h"

#include "FitColumns.h"
#include "Labels.h"
#include "TakeChoice.h"

#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace wm::ui {

namespace {

using domain::ImportFate;

/// More than anybody goes through one by one.
constexpr std::size_t kMostItems = 5000;
constexpr int kWidestItemColumn = 260;

} // namespace

ImportDifferencePage::ImportDifferencePage(workspace::SnapshotPtr snapshot, const presentation::Words& words,
                                           QWidget* parent)
    : QWidget(parent)
    , m_snapshot(std::move(snapshot))
    , m_words(words)
    , m_items(m_choice)
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("importItems"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_note = makeLabel("importItemsNote", kSmallFontSize, Ink::Muted);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(makeCounts());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(makeChoices());
    connect(&m_items, &ImportItemsModel::boxChanged, this, &ImportDifferencePage::countAgain);
    connect(&m_items, &ImportItemsModel::boxChanged, this, &ImportDifferencePage::changedByUser);
}

QWidget* ImportDifferencePage::makeCounts()
{
    auto* area = new QWidget;
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    auto* group = new QButtonGroup(this);
    for (std::size_t list = 0; list < m_lists.size(); ++list) {
        QToolButton* const button = addListButton(
            *row, *group,
            list == kProblems ? QStringLiteral("importProblems")
                              : QStringLiteral("import_") +
                                    QString::fromStdString(std::string(toText(domain::kImportFates.at(list)))));
        connect(button, &QToolButton::clicked, this, [this, list] { show(list); });
        m_lists.at(list) = button;
    }
    return area;
}

QWidget* ImportDifferencePage::makeChoices()
{
    auto* area = new QWidget;
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    const auto addChoice = [&](QHBoxLayout& row, const char* name, const QString& label, bool& takes) {
        addTakeChoice(row, {name, label, tr("take the file's value"), tr("keep what is stored")}, takes, [this] {
            m_items.renewBoxes();
            countAgain();
            Q_EMIT changedByUser();
        });
    };
    auto* first = new QHBoxLayout;
    first->setSpacing(kGap);
    addChoice(*first, "importChanged", tr("Revised by their own source:"), m_choice.takesChanged);
    addChoice(*first, "importConflicts", tr("Other source, or set by hand:"), m_choice.takesConflicts);
    first->addStretch(1);
    m_leaveOut = new QCheckBox;
    m_leaveOut->setObjectName(QStringLiteral("importLeaveOut"));
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDifferencePage::readinessChanged);
    auto* last = new QHBoxLayout;
    last->setSpacing(kGap);
    m_remember = new QCheckBox(tr("&Remember how this table was read, as"));
    m_remember->setObjectName(QStringLiteral("importRemember"));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("importRecipeName"));
    m_name->setAccessibleName(tr("Name of the recipe"));
    m_name->setEnabled(false);
    connect(m_remember, &QCheckBox::toggled, m_name, &QLineEdit::setEnabled);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("importReason"));
    m_reason->setPlaceholderText(tr("A reason, for the history"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    for (const QLineEdit* const line : {m_name, m_reason})
        connect(line, &QLineEdit::textEdited, this, &ImportDifferencePage::changedByUser);
    last->addWidget(m_remember);
    last->addWidget(m_name, 1);
    last->addWidget(m_reason, 1);
    layout->addLayout(first);
    layout->addWidget(m_leaveOut);
    layout->addLayout(last);
    return area;
}

void ImportDifferencePage::display(const workspace::ImportTrialPtr& trial, const QString& recipeName)
{
    m_trial = trial;
    m_items.forgetExceptions();
    for (std::size_t list = 0; list < kProblems; ++list) {
        const ImportFate fate = domain::kImportFates.at(list);
        const std::int64_t count = trial->counts()[fate];
        const std::string word = m_words.phrase("import.fate." + std::string(toText(fate)));
        m_lists.at(list)->setText(
            QStringLiteral("%1 %2").arg(QString::fromStdString(word), QLocale().toString(qlonglong{count})));
        m_lists.at(list)->setEnabled(count > 0);
    }
    m_lists.at(kProblems)->setText(tr("Not readable %1").arg(QLocale().toString(qlonglong{trial->faulty()})));
    m_lists.at(kProblems)->setEnabled(trial->faulty() > 0);
    m_leaveOut->setChecked(false);
    m_leaveOut->setText((trial->records() ? tr("&Leave out the %1 rows that could not be read and import the rest")
                                          : tr("&Leave out the %1 cells that could not be read and import the rest"))
                            .arg(QLocale().toString(qlonglong{trial->faulty()})));
    m_leaveOut->setVisible(trial->faulty() > 0);
    if (m_name->text().isEmpty())
        m_name->setText(recipeName);
    // What needs a look comes first.
    std::size_t first = 0;
    for (const std::size_t list : {kProblems, std::size_t{2}, std::size_t{1}, std::size_t{0}, std::size_t{3}}) {
        if (m_lists.at(list)->isEnabled()) {
            first = list;
            break;
        }
    }
    m_lists.at(first)->setChecked(true);
    show(first);
    Q_EMIT readinessChanged();
}

void ImportDifferencePage::proposeRemembering()
{
    if (!std::exchange(m_isRememberingProposed, true))
        m_remember->setChecked(true);
}

void ImportDifferencePage::show(std::size_t list)
{
    m_shown = list;
    if (list == kProblems)
        showProblems();
    else
        showItems(domain::kImportFates.at(list));
    fitColumns(*m_table, kWidestItemColumn);
    countAgain();
}

void ImportDifferencePage::showItems(ImportFate fate)
{
    std::vector<workspace::ImportItem> items = m_trial->items(fate, kMostItems);
    auto spec = std::make_shared<const presentation::TableSpec>(workspace::importTable(*m_snapshot, items, m_words));
    m_items.setItems(std::move(items), std::move(spec));
    m_table->setModel(&m_items);
    m_table->setAccessibleName(m_lists.at(m_shown)->text());
}

presentation::TableSpec ImportDifferencePage::problemTable() const
{
    using Kind = presentation::TableColumn::Kind;
    presentation::TableSpec table;
    table.columns = {{"row", tr("Row").toStdString(), Kind::Number},
                     {"column", tr("Column").toStdString(), Kind::Text},
                     {"problem", tr("Problem").toStdString(), Kind::Text}};
    for (const Issue& issue : importIssues(*m_snapshot, *m_trial, m_words)) {
        presentation::TableRow row;
        row.cells = {{std::to_string(issue.line), static_cast<double>(issue.line), {}, {}},
                     {issue.column, {}, {}, {}},
                     {wording::issueMessage(issue).toStdString(), {}, {}, {}}};
        table.rows.push_back(std::move(row));
    }
    return table;
}

void ImportDifferencePage::showProblems()
{
    m_problems.setSpec(std::make_shared<const presentation::TableSpec>(problemTable()));
    m_table->setModel(&m_problems);
    m_table->setAccessibleName(m_lists.at(kProblems)->text());
}

void ImportDifferencePage::countAgain()
{
    const auto takenOf = [&](ImportFate fate, bool takesAll) {
        const std::int64_t others = m_items.exceptions(fate);
        return takesAll ? m_trial->counts()[fate] - others : others;
    };
    const std::int64_t replaced =
        takenOf(ImportFate::Changed, m_choice.takesChanged) + takenOf(ImportFate::Conflict, m_choice.takesConflicts);
    const std::int64_t differing = m_trial->counts()[ImportFate::Changed] + m_trial->counts()[ImportFate::Conflict];
    QString text =
        tr("Will be added: %1, replaced: %2, kept although the file differs: %3.")
            .arg(QLocale().toString(qlonglong{m_trial->counts()[ImportFate::New]}),
                 QLocale().toString(qlonglong{replaced}), QLocale().toString(qlonglong{differing - replaced}));
    if (m_trial->missing() > 0)
        text +=
            u' ' + tr("Cells marked as without a value: %1.").arg(QLocale().toString(qlonglong{m_trial->missing()}));
    m_note->setText(text + listedText());
    Q_EMIT readinessChanged();
}

QString ImportDifferencePage::listedText() const
{
    const auto listed = static_cast<std::int64_t>(m_table->model()->rowCount());
    const std::int64_t inAll =
        m_shown == kProblems ? m_trial->faulty() : m_trial->counts()[domain::kImportFates.at(m_shown)];
    if (listed >= inAll)
        return {};
    const QString text =
        m_shown != kProblems || m_trial->hasMoreIssues() ? tr("Listed: the first %1 of %2.")
        : m_trial->records()
            ? tr("Listed: %1 for %2 rows. What is wrong in several rows alike is listed once, for the first of them.")
            : tr("Listed: %1 for %2 cells. What is wrong in several cells alike is listed once, for the first of "
                 "them.");
    return u' ' + text.arg(QLocale().toString(qlonglong{listed}), QLocale().toString(qlonglong{inAll}));
}

bool ImportDifferencePage::isReady() const
{
    return m_trial && m_trial->values() > 0 && m_trial->withoutDocument() == 0 &&
           (m_trial->faulty() == 0 || m_leaveOut->isChecked());
}

std::string ImportDifferencePage::reason() const
{
    return m_reason->text().trimmed().toStdString();
}

std::string ImportDifferencePage::recipeName() const
{
    return m_remember->isChecked() ? m_name->text().trimmed().toStdString() : std::string();
}

} // namespace wm::ui
