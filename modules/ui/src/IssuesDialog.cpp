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

namespace wm::ui {

namespace {

constexpr QSize kDialogSize(920, 480);
constexpr int kWidestIssueColumn = 320;
constexpr int kSentenceRole = Qt::UserRole;

QList<QStandardItem*> rowOf(const Issue& issue)
{
    // The words for what was expected are those of module wording; names of files and columns stay as they are.
    const QString expected = QCoreApplication::translate("Issues", issue.expected.c_str());
    const QString cells[] = {QString::fromStdString(issue.document),
                             issue.line > 0 ? QString::number(issue.line) : QString(),
                             QString::fromStdString(issue.column), QString::fromStdString(issue.found), expected};
    const QString sentence = wording::issueText(issue);
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

IssuesDialog::IssuesDialog(const Issues& issues, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Problems in the files"));
    resize(kDialogSize);
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("File"), tr("Row"), tr("Column"), tr("Found"), tr("Expected")});
    for (const Issue& issue : issues)
        model->appendRow(rowOf(issue));
    QTableView* table = makeTable(*model);
    table->setAccessibleName(windowTitle());
    auto* head = new QLabel(
        tr("%n problem(s) found. The workspace was left as it was.", nullptr, static_cast<int>(issues.size())));
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
