// SPDX-License-Identifier: GPL-3.0-or-later
#include "MergeDialog.h"

#include "FitColumns.h"
#include "Labels.h"
#include "Paths.h"
#include "ProgressLine.h"
#include "ScreenFit.h"
#include "TakeChoice.h"

#include "wm/ui/Theme.h"
#include "wm/wording/LocalTime.h"
#include "wm/wording/Wording.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace wm::ui {

namespace {

using workspace::MergeFate;

/// More than anybody goes through one by one.
constexpr std::size_t kMostMergeItems = 5000;
constexpr int kWidestMergeColumn = 300;
constexpr QSize kMergeDialogSize(1000, 620);

QString countText(std::int64_t count)
{
    return QLocale().toString(qlonglong{count});
}

} // namespace

MergeDialog::MergeDialog(workspace::SnapshotPtr snapshot, const presentation::Words& words,
                         const std::filesystem::path& file, QWidget* parent)
    : TrialDialog(parent)
    , m_snapshot(std::move(snapshot))
    , m_words(words)
    , m_items(m_choice)
{
    setObjectName(QStringLiteral("mergeDialog"));
    //: %1: name of a file
    setWindowTitle(tr("Compare and merge with %1").arg(toText(file.filename())));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    m_base = makeLabel("mergeBase", kBaseFontSize, Ink::Normal);
    m_base->setWordWrap(true);
    layout->addWidget(m_base);
    layout->addWidget(makeLists());
    layout->addWidget(makeTable(), 1);
    m_note = makeLabel("mergeNote", kSmallFontSize, Ink::Muted);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    m_choices = makeChoices();
    layout->addWidget(m_choices);
    m_progress = new ProgressLine;
    m_progress->watch(m_tasks);
    connect(m_progress, &ProgressLine::stopWanted, this, &MergeDialog::reject);
    layout->addWidget(m_progress);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(QStringLiteral("mergeStart"));
    m_merge->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT wanted({m_trial, m_choice, m_reason->text().trimmed().toStdString()});
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    layout->addWidget(buttons);
    connect(&m_items, &MergeItemsModel::boxChanged, this, &MergeDialog::noteDecision);
    connect(&m_items, &MergeItemsModel::boxChanged, this, &MergeDialog::countAgain);
    connect(m_reason, &QLineEdit::textEdited, this, &MergeDialog::noteDecision);
    resize(roomyBefore(parent, kMergeDialogSize));
    compare(file);
}

QWidget* MergeDialog::makeLists()
{
    auto* area = new QWidget;
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    auto* group = new QButtonGroup(this);
    for (std::size_t list = 0; list < m_lists.size(); ++list) {
        const std::string fate(list == kProblems ? "problems" : toText(workspace::kMergeFates.at(list)));
        m_lists.at(list) = addListButton(*row, *group, QStringLiteral("merge_") + QString::fromStdString(fate));
        connect(m_lists.at(list), &QToolButton::clicked, this, [this, list] { show(list); });
    }
    return area;
}

QWidget* MergeDialog::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("mergeItems"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_fitting = new ColumnFitting(*m_table, kWidestMergeColumn);
    return m_table;
}

QWidget* MergeDialog::makeChoices()
{
    auto* area = new QWidget;
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    const auto addRow = [&] {
        auto* row = new QHBoxLayout;
        row->setSpacing(kGap);
        layout->addLayout(row);
        return row;
    };
    const auto addChoice = [&](QHBoxLayout& row, const char* name, const QString& label, bool& takes) {
        addTakeChoice(row, {name, label, tr("take theirs"), tr("keep ours")}, takes, [this] {
            noteDecision();
            m_items.renewBoxes();
            countAgain();
        });
    };
    QHBoxLayout& plain = *addRow();
    addChoice(plain, "mergeNew", tr("New there:"), m_choice.takesNew);
    addChoice(plain, "mergeChanged", tr("Changed there:"), m_choice.takesChanged);
    addChoice(plain, "mergeRemoved", tr("Removed there:"), m_choice.takesRemoved);
    plain.addStretch(1);
    QHBoxLayout& doubtful = *addRow();
    addChoice(doubtful, "mergeConflicts", tr("Conflicts:"), m_choice.takesConflicts);
    addChoice(doubtful, "mergeKept", tr("Refused before:"), m_choice.takesKept);
    doubtful.addStretch(1);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("mergeReason"));
    m_reason->setPlaceholderText(tr("A reason, for the history"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    layout->addWidget(m_reason);
    return area;
}

void MergeDialog::compare(const std::filesystem::path& file)
{
    m_base->setText(tr("Comparing..."));
    m_merge->setEnabled(false);
    m_choices->setEnabled(false);
    for (QToolButton* const list : m_lists)
        list->setEnabled(false);
    m_tasks.start([snapshot = m_snapshot,
                   file](const TaskContext& context) { return compareWorkspaces(*snapshot, file, context); },
                  [this](Result<workspace::MergeTrialPtr> trial) {
                      if (trial)
                          return display(*std::move(trial));
                      setInk(*m_base, Ink::Alert);
                      m_base->setText(wording::errorText(trial.error()));
                  });
}

QString MergeDialog::baseText() const
{
    const auto& base = m_trial->base();
    if (!base)
        return tr("As far as their histories tell, the two workspaces were never one file: whatever differs is a "
                  "conflict, and what the other one lacks is kept.");
    const QString time = QString::fromStdString(wording::localTime(base->madeAt));
    return base->isMerge ? tr("What the two workspaces have changed since both were merged (state of %1).").arg(time)
                         : tr("What the two workspaces have changed since one was copied (state of %1).").arg(time);
}

std::int64_t MergeDialog::countOf(std::size_t list) const
{
    return list == kProblems ? static_cast<std::int64_t>(m_trial->issues().size())
                             : m_trial->count(workspace::kMergeFates.at(list));
}

void MergeDialog::display(workspace::MergeTrialPtr trial)
{
    m_trial = std::move(trial);
    m_base->setText(baseText());
    m_choices->setEnabled(true);
    for (std::size_t list = 0; list < m_lists.size(); ++list) {
        const QString name = list == kProblems
                                 ? tr("Cannot be taken")
                                 : QString::fromStdString(m_words.phrase(
                                       "merge.fate." + std::string(toText(workspace::kMergeFates.at(list)))));
        m_lists.at(list)->setText(QStringLiteral("%1 %2").arg(name, countText(countOf(list))));
        m_lists.at(list)->setEnabled(countOf(list) > 0);
    }
    // What needs a decision comes first.
    std::size_t first = 0;
    for (const std::size_t list :
         {std::size_t{3}, kProblems, std::size_t{2}, std::size_t{1}, std::size_t{0}, std::size_t{5}, std::size_t{4}}) {
        if (countOf(list) > 0) {
            first = list;
            break;
        }
    }
    m_lists.at(first)->setChecked(true);
    show(first);
}

void MergeDialog::show(std::size_t list)
{
    m_shown = list;
    if (list == kProblems) {
        showProblems();
    } else {
        std::vector<workspace::MergeItem> items = m_trial->items(workspace::kMergeFates.at(list), kMostMergeItems);
        auto spec = std::make_shared<const presentation::TableSpec>(mergeTable(*m_snapshot, *m_trial, items, m_words));
        m_items.setItems(std::move(items), std::move(spec));
        m_table->setModel(&m_items);
        constexpr int kBaseColumn = 5;
        const MergeFate fate = workspace::kMergeFates.at(list);
        m_table->setColumnHidden(kBaseColumn, fate != MergeFate::Conflict && fate != MergeFate::Kept);
    }
    m_table->setAccessibleName(m_lists.at(list)->text());
    m_fitting->begin();
    countAgain();
}

void MergeDialog::showProblems()
{
    using Kind = presentation::TableColumn::Kind;
    presentation::TableSpec table;
    table.columns = {{"row", m_words.phrase("import.name"), Kind::Text},
                     {"field", m_words.phrase("history.field"), Kind::Text},
                     {"problem", tr("Problem").toStdString(), Kind::Text}};
    for (const Issue& issue : namedIssues(*m_snapshot, m_trial->issues(), m_words)) {
        presentation::TableRow row;
        row.cells = {{issue.document, {}, {}, {}},
                     {issue.column, {}, {}, {}},
                     {wording::issueMessage(issue).toStdString(), {}, {}, {}}};
        table.rows.push_back(std::move(row));
    }
    m_problems.setSpec(std::make_shared<const presentation::TableSpec>(std::move(table)));
    m_table->setModel(&m_problems);
}

void MergeDialog::countAgain()
{
    const workspace::MergeOutcome expected = m_trial->expected(m_choice);
    const std::int64_t taken = expected.added + expected.replaced + expected.removed;
    QString text = taken + expected.kept == 0
                       ? tr("The other workspace has nothing that this one lacks.")
                       : tr("Will be added: %1, replaced: %2, removed: %3, kept although the other one differs: %4.")
                             .arg(countText(expected.added), countText(expected.replaced), countText(expected.removed),
                                  countText(expected.kept));
    const bool canMerge = taken > 0 || m_trial->hasQuestions();
    QString hint;
    if (taken == 0 && canMerge)
        hint = tr("Nothing is taken; merging remembers that, and what is refused now is not asked for again.");
    else if (taken == 0 && expected.kept > 0)
        hint = tr("To merge, take something of what differs.");
    if (!hint.isEmpty())
        text += u' ' + hint;
    if (m_shown != kProblems && workspace::kMergeFates.at(m_shown) == MergeFate::Here)
        text += u' ' + tr("What is only here stays; to bring it over there, merge this file in the other workspace.");
    const auto listed = static_cast<std::int64_t>(m_table->model()->rowCount());
    if (listed < countOf(m_shown))
        text += u' ' + tr("Listed: %1 of %2.").arg(countText(listed), countText(countOf(m_shown)));
    m_note->setText(text);
    m_merge->setEnabled(!isStoring() && canMerge);
    m_merge->setToolTip(!canMerge && hint.isEmpty() ? tr("The other workspace has nothing that this one lacks.")
                                                    : hint);
}

void MergeDialog::showStoring()
{
    m_merge->setEnabled(false);
    m_choices->setEnabled(false);
    m_note->setText(tr("Merging..."));
}

void MergeDialog::showFailure(const QString& failure)
{
    m_choices->setEnabled(true);
    countAgain();
    m_note->setText(failure);
}

QString MergeDialog::lossText() const
{
    return tr("Nothing of the other workspace is merged yet. What you decided would be lost.");
}

} // namespace wm::ui
