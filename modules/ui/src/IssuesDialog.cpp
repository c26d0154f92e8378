// SPDX-License-Identifier: GPL-3.0-or-later
#include "IssuesDialog.h"

#include "FitColumns.h"
#include "PlainToolTip.h"
#include "TableDelegate.h"

#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr QSize kDialogSize(920, 480);
constexpr int kWidestIssueColumn = 320;
constexpr int kLineColumn = 1;
constexpr int kSentenceRole = Qt::UserRole;

QList<QStandardItem*> rowOf(const ListedIssue& listed)
{
    const Issue& issue = listed.issue;
    // The words for what was expected are those of module wording; names of files and columns stay as they are.
    const QString expected = QCoreApplication::translate("Issues", issue.expected.c_str());
    const QString cells[] = {listed.document, issue.line > 0 ? QString::number(issue.line) : QString(), listed.column,
                             QString::fromStdString(issue.found), expected};
    const QString sentence = wording::issueText(issue, listed.document, listed.column);
    QList<QStandardItem*> row;
    for (const QString& cell : cells) {
        auto* item = new QStandardItem(cell);
        item->setEditable(false);
        item->setToolTip(plainToolTip(sentence));
        item->setData(sentence, kSentenceRole);
        row.append(item);
    }
    return row;
}

QTableView* makeTable(QStandardItemModel& model)
{
    auto* table = new QTableView;
    table->setModel(&model);
    table->setItemDelegate(new TableDelegate(table));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    fitColumns(*table, kWidestIssueColumn);
    return table;
}

} // namespace

IssuesAccount IssuesDialog::ofFiles(const Issues& issues)
{
    IssuesAccount account{
        tr("Problems in the files"),
        tr("%n problem(s) found. The workspace was left as it was.", nullptr, static_cast<int>(issues.size())),
        tr("File"),
        tr("Column"),
        {}};
    for (const Issue& issue : issues)
        account.issues.push_back({QString::fromStdString(issue.document), QString::fromStdString(issue.column), issue});
    return account;
}

IssuesDialog::IssuesDialog(const Issues& issues, QWidget* parent)
    : IssuesDialog(ofFiles(issues), parent)
{
}

IssuesDialog::IssuesDialog(const IssuesAccount& account, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("issuesDialog"));
    setWindowTitle(account.title);
    resize(kDialogSize);
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({account.document, tr("Row"), account.column, tr("Found"), tr("Expected")});
    for (const ListedIssue& issue : account.issues)
        model->appendRow(rowOf(issue));
    QTableView* table = makeTable(*model);
    table->setAccessibleName(windowTitle());
    const bool hasLines =
        std::ranges::any_of(account.issues, [](const ListedIssue& each) { return each.issue.line > 0; });
    table->setColumnHidden(kLineColumn, !hasLines);
    auto* head = new QLabel(account.outcome);
    head->setObjectName(QStringLiteral("issuesOutcome"));
    head->setWordWrap(true);
    auto* sentence = new QLabel;
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, sentence,
            [sentence](const QModelIndex& current) { sentence->setText(current.data(kSentenceRole).toString()); });
    table->selectRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(head);
    layout->addWidget(table, 1);
    layout->addWidget(sentence);
    layout->addWidget(buttons);
}

} // namespace wm::ui
