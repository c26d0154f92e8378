// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryDialog.h"

#include "FitColumns.h"
#include "HistoryFilterBar.h"
#include "HistoryVersionMenu.h"
#include "Labels.h"
#include "OutputButtons.h"
#include "ProgressLine.h"
#include "RestoreDialog.h"
#include "ScreenFit.h"
#include "SuggestedName.h"

#include "wm/ui/Theme.h"
#include "wm/wording/LocalTime.h"
#include "wm/wording/Wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr QSize kHistorySize(1120, 700);
constexpr int kChangesShare = 2; ///< of the height, against that of the fields
constexpr int kFieldsShare = 3;
/// More would push what follows out of sight; the whole text stands in the tooltip.
constexpr int kWidestColumn = 200;
constexpr int kWidestOfChanges = 340; ///< which have fewer columns
constexpr int kNarrowestColumn = 64;
constexpr int kSentenceWidth = 440; ///< of a box in which a sentence is written

QString countText(std::int64_t number)
{
    return QLocale().toString(qlonglong{number});
}

/// From 1 on; 0: it is not among them.
std::int64_t placeOf(const domain::ChangeEntry& wanted, const std::vector<workspace::HistoryEntry>& entries)
{
    const auto found = std::ranges::find_if(entries, [&](const workspace::HistoryEntry& each) {
        return each.entry.id == wanted.id && each.entry.change == wanted.change && each.entry.row == wanted.row;
    });
    return found == entries.end() ? 0 : found - entries.begin() + 1;
}

bool isTogether(const workspace::HistoryEntry& each)
{
    return each.entry.row != each.entry.lastRow;
}

bool isAdded(const workspace::HistoryEntry& each)
{
    return each.entry.operation == domain::ChangeOperation::Add;
}

} // namespace

HistoryDialog::HistoryDialog(HistorySession& session, const presentation::Words& words, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_words(words)
    , m_search(words)
    , m_exporter(words, *this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("History"));
    m_filters = new HistoryFilterBar(words);
    m_count = makeLabel("historyCount", kSmallFontSize, Ink::Muted);
    m_progress = new ProgressLine;
    m_progress->watch(m_search.tasks());
    m_progress->watch(m_exporter.tasks());
    m_changeView = makeTable("historyChanges", tr("Changes"), m_changes);
    m_fieldView = makeTable("historyTable", tr("Fields"), m_fields);
    m_changeFitting = new ColumnFitting(*m_changeView, kWidestOfChanges, kNarrowestColumn);
    m_fieldFitting = new ColumnFitting(*m_fieldView, kWidestColumn, kNarrowestColumn);
    auto* lists = new QSplitter(Qt::Vertical);
    lists->setChildrenCollapsible(false);
    lists->addWidget(m_changeView);
    lists->addWidget(m_fieldView);
    lists->setStretchFactor(0, kChangesShare);
    lists->setStretchFactor(1, kFieldsShare);
    m_note = makeLabel("historyNote", kSmallFontSize, Ink::Muted);
    m_note->setWordWrap(true);
    auto* state = new QHBoxLayout;
    state->setSpacing(2 * kGap);
    state->addWidget(m_count);
    state->addWidget(m_progress, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(m_filters);
    layout->addLayout(state);
    layout->addWidget(lists, 1);
    layout->addWidget(m_note);
    layout->addWidget(makeActions());
    layout->addWidget(makeButtons());
    connectParts();
    resize(roomyBefore(parent, kHistorySize));
    showHistory();
    m_filters->focusSearch();
}

QTableView* HistoryDialog::makeTable(const char* name, const QString& what, SpecTableModel& model)
{
    auto* view = new QTableView;
    view->setObjectName(QLatin1String(name));
    view->setAccessibleName(what);
    view->setModel(&model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

QWidget* HistoryDialog::makeActions()
{
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    const auto add = [&](const QString& text, const QString& tip, const char* name, auto slot) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_row = add(tr("Put this &row back"), {}, "historyRow", &HistoryDialog::putRowBack);
    m_change = add(tr("&Take this change back"), tr("All rows of it, but for those that were changed again since"),
                   "historyChange", &HistoryDialog::takeChangeBack);
    m_state = add(tr("&Go back to this state..."), tr("The whole workspace as it was after this change"),
                  "historyState", [this] {
                      if (const domain::Change* change = currentChange())
                          askStateBack(change->id, QString::fromStdString(wording::localTime(change->madeAt)));
                  });
    m_reason = add(tr("R&eason..."), tr("Say why this change was made"), "historyReason", &HistoryDialog::askReason);
    row->addStretch(1);
    auto* versions = new QToolButton;
    versions->setObjectName(QStringLiteral("historyVersions"));
    versions->setText(tr("Versions"));
    versions->setToolTip(tr("States with a name"));
    versions->setPopupMode(QToolButton::InstantPopup);
    m_versions = new HistoryVersionMenu(m_session, this);
    versions->setMenu(m_versions);
    row->addWidget(versions);
    return actions;
}

QWidget* HistoryDialog::makeButtons()
{
    auto* buttons = new OutputButtons(QStringLiteral("History"), false, this);
    // Enter in the fields above narrows the lists; it is no way out.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_export = buttons->addButton(tr("E&xport..."), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("exportHistory"));
    m_export->setToolTip(tr("All fields that were found, also those that are too many to be listed"));
    m_export->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (m_listed)
            m_exporter.ask(m_listed->history, m_listed->filter);
    });
    connect(buttons, &OutputButtons::wanted, this, [this](OutputKind kind) { Q_EMIT wanted(kind, output()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void HistoryDialog::connectParts()
{
    connect(&m_session, &HistorySession::changed, this, &HistoryDialog::showHistory);
    connect(m_filters, &HistoryFilterBar::changed, this, [this] {
        m_outcome = {}; // who looks for something else has read it
        find();
    });
    connect(&m_search, &HistorySearch::changed, this, &HistoryDialog::showListed);
    connect(&m_search, &HistorySearch::failed, this,
            [this](const Error& error) { showNote(wording::errorText(error)); });
    connect(&m_exporter, &HistoryExporter::told, this, [this](const QString& text) { showNote(text); });
    connect(&m_exporter.tasks(), &TaskRunner::busyChanged, this, &HistoryDialog::enableActions);
    connect(m_progress, &ProgressLine::stopWanted, this, [this] {
        if (m_search.tasks().isBusy())
            showNote(tr("The search was stopped; what was found before is listed."));
        m_search.stop();
        m_exporter.stop();
    });
    connect(m_changeView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        enableActions();
        if (chosenChange() != m_wanted.change)
            find();
    });
    connect(m_fieldView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryDialog::enableActions);
    connect(m_versions, &HistoryVersionMenu::goingBackWanted, this, &HistoryDialog::askStateBack);
    connect(m_fieldView, &QTableView::activated, this, &HistoryDialog::showSubject);
}

void HistoryDialog::tellFailure(const QString& text)
{
    m_outcome = {text, true};
    showNote();
}

void HistoryDialog::tellResult(const QString& text)
{
    m_outcome = {text, false};
    showNote();
}

void HistoryDialog::reject()
{
    if (!m_exporter.tasks().isBusy())
        return QDialog::reject();
    m_exporter.stop();
}

void HistoryDialog::showHistory()
{
    const auto& history = m_session.loaded();
    m_versions->display(history);
    if (history)
        m_filters->setHistory(history->history);
    find();
}

void HistoryDialog::find()
{
    if (!m_filters->isWrong())
        m_wanted = m_filters->filter();
    m_wanted.change = chosenChange();
    showNote(); // says at once which filter the lists are of
    m_search.find(m_session.loaded(), m_wanted);
}

void HistoryDialog::showListed()
{
    const workspace::HistoryEntry* const current = currentEntry();
    const domain::ChangeEntry chosen = current ? current->entry : domain::ChangeEntry();
    m_listed = m_search.listed();
    using Table = std::shared_ptr<const presentation::TableSpec>;
    if (m_listed)
        m_wanted = m_listed->filter;
    m_changes.setSpec(m_listed ? Table(m_listed, &m_listed->changes) : nullptr);
    m_fields.setSpec(m_listed ? Table(m_listed, &m_listed->fields) : nullptr);
    m_changeFitting->fit();
    m_fieldFitting->fit();
    m_changeView->selectRow(m_changes.rowOf(m_wanted.change.value_or(domain::ChangeId()).value));
    const std::int64_t place = m_listed ? placeOf(chosen, m_listed->listed().entries) : 0;
    if (place > 0) // one that nobody has chosen would be acted on
        m_fieldView->selectRow(m_fields.rowOf(place));
    showNote();
    enableActions();
}

void HistoryDialog::showNote(const QString& text)
{
    m_count->clear();
    setInk(*m_note, m_filters->isWrong() || m_outcome.isFailure ? Ink::Alert
                    : m_outcome.text.isEmpty()                  ? Ink::Muted
                                                                : Ink::Normal);
    if (!m_listed)
        return m_note->setText(text);
    const workspace::History& history = m_listed->history->history;
    const workspace::FoundHistory& listed = m_listed->listed();
    //: %1 and %2: numbers of changes, %3: a number of fields
    m_count->setText(tr("%1 of %2 changes, %3 fields listed")
                         .arg(countText(static_cast<std::int64_t>(m_listed->found.changes.size())),
                              countText(static_cast<std::int64_t>(history.changes.size())),
                              countText(std::ranges::count_if(listed.entries, &workspace::HistoryEntry::hasRows))));
    if (!m_outcome.text.isEmpty())
        return m_note->setText(m_outcome.text);
    QStringList notes;
    if (m_filters->isWrong())
        notes.append(tr("Expected a day, as 2026-11-01; until there is one, the lists keep to the filter before."));
    if (!text.isEmpty())
        notes.append(text);
    if (listed.count > static_cast<std::int64_t>(listed.entries.size()))
        notes.append(tr("Of %1 fields the newest are listed; the export has them all.").arg(countText(listed.count)));
    if (m_listed->found.changes.empty())
        notes.append(m_listed->filter == workspace::HistoryFilter() ? tr("Nothing has been changed.")
                                                                    : tr("No change matches the search."));
    if (std::ranges::any_of(listed.entries, isTogether))
        notes.append(tr("More than %1 rows that were added together are one line; choose their change for each row.")
                         .arg(countText(workspace::kMostRowsTogether)));
    notes.append(tr("Kept since %1.").arg(QString::fromStdString(wording::localTime(history.begin))));
    m_note->setText(notes.join(u' '));
}

void HistoryDialog::enableActions()
{
    const domain::Change* const change = currentChange();
    const bool isLast = change && change->id == m_listed->history->history.changes.back().id;
    const bool isBuild = change && change->note.act == domain::ChangeAct::Build;
    const workspace::HistoryEntry* const entry = currentEntry();
    const std::int64_t rows = entry && entry->hasRows() ? entry->entry.lastRow - entry->entry.row + 1 : 0;
    // The file puts back one row or all of a change, and of several added ones the first would go without a word.
    m_row->setEnabled(change && !isBuild && rows == 1);
    const bool isRemoval = m_row->isEnabled() && isAdded(*entry);
    m_row->setText(isRemoval ? tr("Remove this &row...") : tr("Put this &row back"));
    m_row->setToolTip(
        rows > 1 && !isBuild
            ? tr("%1 rows were added together here: choose their change above for each row").arg(countText(rows))
        : isRemoval ? tr("It was not there before this change; all else stays")
                    : tr("As it was before this change; all else stays"));
    m_change->setEnabled(change && !isBuild); // taken back, nothing would be left
    m_state->setEnabled(change && !isLast);
    m_reason->setEnabled(change != nullptr);
    m_export->setEnabled(m_listed && !m_exporter.tasks().isBusy());
}

std::optional<domain::ChangeId> HistoryDialog::chosenChange() const
{
    const std::int64_t id = m_changeView->currentIndex().data(SpecTableModel::RowIdRole).toLongLong();
    return id > 0 ? std::optional(domain::ChangeId{id}) : std::nullopt;
}

const workspace::HistoryEntry* HistoryDialog::currentEntry() const
{
    // A table that gets the focus has a current row, which the user has not selected.
    const QModelIndexList selected = m_fieldView->selectionModel()->selectedRows();
    if (!m_listed || selected.isEmpty())
        return nullptr;
    const auto& entries = m_listed->listed().entries;
    const auto place = static_cast<std::size_t>(selected.front().data(SpecTableModel::RowIdRole).toLongLong());
    return place == 0 || place > entries.size() ? nullptr : &entries[place - 1];
}

const domain::Change* HistoryDialog::currentChange() const
{
    const workspace::HistoryEntry* const entry = currentEntry();
    const std::optional<domain::ChangeId> chosen = chosenChange();
    if (!m_listed || (!chosen && !entry))
        return nullptr;
    const auto& changes = m_listed->history->history.changes;
    const auto found = std::ranges::find(changes, chosen ? *chosen : entry->entry.change, &domain::Change::id);
    return found == changes.end() ? nullptr : &*found;
}

void HistoryDialog::putRowBack()
{
    const workspace::HistoryEntry* const entry = currentEntry();
    if (!entry || isTogether(*entry) || !entry->hasRows())
        return;
    // The state after the change before this one.
    const auto& changes = m_listed->history->history.changes;
    const auto here = std::ranges::find(changes, entry->entry.change, &domain::Change::id);
    const domain::ChangeId before = here == changes.begin() ? domain::ChangeId() : std::prev(here)->id;
    const domain::Restoration what{before, {}, entry->entry.table, entry->entry.row};
    if (isAdded(*entry))
        askRemoval(what);
    else
        wantBack(what, tr("Put a row back"));
}

void HistoryDialog::askRemoval(const domain::Restoration& removal)
{
    const auto& columns = m_listed->fields.columns;
    const auto subject = std::ranges::find(columns, "subject", &presentation::TableColumn::key) - columns.begin();
    const QModelIndex row = m_fieldView->selectionModel()->selectedRows().front();
    auto* const ask =
        new QMessageBox(QMessageBox::Question, tr("Remove this row?"),
                        row.siblingAtColumn(static_cast<int>(subject)).data().toString(), QMessageBox::Cancel, this);
    ask->setObjectName(QStringLiteral("removalQuestion"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setTextFormat(Qt::PlainText);
    ask->setInformativeText(
        tr("It was added by this change and is removed with all that it says now, also what was changed later. The "
           "history keeps it, and this can be undone."));
    const QPushButton* const removing = ask->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    ask->setDefaultButton(QMessageBox::Cancel);
    connect(ask, &QMessageBox::finished, this, [this, ask, removing, removal] {
        if (ask->clickedButton() == removing)
            wantBack(removal, tr("Remove a row"));
    });
    ask->open();
}

void HistoryDialog::wantBack(const domain::Restoration& what, const QString& action, const QString& reason)
{
    m_outcome = {}; // of what was tried before
    showNote();
    Q_EMIT restorationWanted(what, action, reason);
}

void HistoryDialog::takeChangeBack()
{
    if (const domain::Change* change = currentChange())
        wantBack({{}, change->id, {}, 0}, tr("Take change %1 back").arg(change->id.value));
}

void HistoryDialog::askStateBack(domain::ChangeId change, const QString& name)
{
    if (!m_listed)
        return;
    const auto& changes = m_listed->history->history.changes;
    const auto later = std::ranges::count_if(changes, [&](const domain::Change& each) { return each.id > change; });
    auto* ask = new RestoreDialog(name, static_cast<int>(later), this);
    connect(ask, &QDialog::accepted, this, [this, ask, change, name] {
        wantBack({change, {}, {}, 0}, tr("Go back to %1").arg(name), ask->reason());
    });
    ask->open();
}

void HistoryDialog::askReason()
{
    const domain::Change* const change = currentChange();
    if (!change)
        return;
    auto* ask = new QInputDialog(this);
    ask->setObjectName(QStringLiteral("reasonDialog"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Reason"));
    ask->setLabelText(tr("Why was change %1 made?").arg(change->id.value));
    ask->setTextValue(QString::fromStdString(change->note.reason));
    ask->setMinimumWidth(kSentenceWidth);
    connect(ask, &QInputDialog::textValueSelected, this,
            [this, id = change->id](const QString& text) { m_session.setReason(id, text.simplified().toStdString()); });
    ask->open();
}

void HistoryDialog::showSubject()
{
    if (const workspace::HistoryEntry* entry = currentEntry())
        Q_EMIT subjectWanted(workspace::subjectOf(*entry));
}

ViewOutput HistoryDialog::output() const
{
    if (!m_listed)
        return {};
    presentation::TableSpec table = m_listed->fields;
    table.title = windowTitle().toStdString();
    ViewOutput output;
    output.name = suggestedName(table.title);
    output.facts.title = table.title;
    output.table = std::make_shared<const presentation::TableSpec>(std::move(table));
    output.isPrintedAsText = true;
    output.workspaceDate = dateOfFile(m_listed->history->snapshot->file());
    output.words = m_words;
    return output;
}

} // namespace wm::ui
