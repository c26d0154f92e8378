// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryDialog.h"

#include "ArrowCombo.h"
#include "FitColumns.h"
#include "Icons.h"
#include "Labels.h"
#include "ListedRows.h"
#include "OutputButtons.h"
#include "SuggestedName.h"

#include "wm/ui/Theme.h"
#include "wm/wording/LocalTime.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>
#include <set>

namespace wm::ui {

namespace {

constexpr QSize kHistorySize(1080, 640);
/// More would push what follows out of sight; the whole text stands in the tooltip.
constexpr int kWidestColumn = 260;
constexpr int kNarrowestColumn = 64;

} // namespace

HistoryDialog::HistoryDialog(HistorySession& session, const presentation::Words& words, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_words(words)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("History"));
    m_rows.setSourceModel(&m_table);
    m_rows.setFilterKeyColumn(-1);
    m_rows.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view = new QTableView;
    m_view->setObjectName(QStringLiteral("historyTable"));
    m_view->setAccessibleName(windowTitle());
    m_view->setModel(&m_rows);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_note = makeLabel("historyNote", kSmallFontSize, Ink::Muted);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(makeFilters());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    layout->addWidget(makeActions());
    layout->addWidget(makeButtons());
    connect(&m_session, &HistorySession::changed, this, &HistoryDialog::renew);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDialog::enableActions);
    connect(m_view, &QTableView::activated, this, &HistoryDialog::showSubject);
    resize(kHistorySize);
    renew();
    m_session.setEntriesWanted(true);
    m_search->setFocus();
}

HistoryDialog::~HistoryDialog()
{
    m_session.setEntriesWanted(false);
}

QWidget* HistoryDialog::makeFilters()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setPlaceholderText(tr("Search by name, region, person, reason..."));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_tables = new ArrowCombo;
    m_tables->setObjectName(QStringLiteral("historyTables"));
    m_tables->setAccessibleName(tr("What was changed"));
    m_tables->setToolTip(m_tables->accessibleName());
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryDialog::applyFilter);
    connect(m_tables, &QComboBox::activated, this, &HistoryDialog::renew);
    auto* filters = new QWidget;
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_search, 1);
    row->addWidget(m_tables);
    return filters;
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
    m_row = add(tr("Put this &row back"), tr("As it was before this change; all else stays"), "historyRow",
                &HistoryDialog::putRowBack);
    m_change = add(tr("&Take this change back"), tr("All rows of it, but for those that were changed again since"),
                   "historyChange", &HistoryDialog::takeChangeBack);
    m_state = add(tr("&Go back to this state..."), tr("The whole workspace as it was after this change"),
                  "historyState", [this] {
                      if (const domain::Change* change = currentChange())
                          askStateBack(change->id, QString::fromStdString(wording::localTime(change->madeAt)));
                  });
    m_reason = add(tr("R&eason..."), tr("Say why this change was made"), "historyReason", &HistoryDialog::askReason);
    row->addStretch(1);
    m_versions = new QToolButton;
    m_versions->setObjectName(QStringLiteral("historyVersions"));
    m_versions->setText(tr("Versions"));
    m_versions->setToolTip(tr("States with a name"));
    m_versions->setPopupMode(QToolButton::InstantPopup);
    m_versionMenu = new QMenu(this);
    m_versions->setMenu(m_versionMenu);
    row->addWidget(m_versions);
    return actions;
}

QWidget* HistoryDialog::makeButtons()
{
    auto* buttons = new OutputButtons(QStringLiteral("History"), this);
    connect(buttons, &OutputButtons::wanted, this, [this](OutputKind kind) { Q_EMIT wanted(kind, output()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void HistoryDialog::renew()
{
    m_shown = m_session.loaded();
    auto table = std::make_shared<presentation::TableSpec>();
    if (m_shown) {
        fillTables();
        workspace::HistoryFilter filter;
        filter.table = m_tables->currentData().toString().toStdString();
        *table = workspace::historyTable(*m_shown->snapshot, m_shown->history, m_shown->entries, filter, m_words,
                                         wording::localTime);
    }
    const bool wasEmpty = m_table.rowCount() == 0;
    const std::int64_t was = m_view->currentIndex().data(SpecTableModel::RowIdRole).toLongLong();
    m_table.setSpec(table);
    applyFilter();
    if (wasEmpty)
        fitColumns(*m_view, kWidestColumn, kNarrowestColumn);
    const QModelIndex index = m_rows.mapFromSource(m_table.index(m_table.rowOf(was), 0));
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else if (m_rows.rowCount() > 0)
        m_view->selectRow(0);
    fillVersions();
    enableActions();
}

void HistoryDialog::fillTables()
{
    const QSignalBlocker silent(m_tables);
    const QString chosen = m_tables->currentData().toString();
    std::set<std::string> names;
    for (const workspace::HistoryEntry& each : m_shown->entries)
        names.insert(each.entry.table);
    m_tables->clear();
    m_tables->addItem(tr("Everything"), QString());
    for (const std::string& name : names)
        m_tables->addItem(QString::fromStdString(m_words.phrase("table." + name)), QString::fromStdString(name));
    m_tables->setCurrentIndex(std::max(0, m_tables->findData(chosen)));
}

void HistoryDialog::fillVersions()
{
    m_versionMenu->clear();
    QAction* name = m_versionMenu->addAction(tr("&Name the present state..."));
    name->setEnabled(m_shown && !m_shown->history.changes.empty());
    connect(name, &QAction::triggered, this, &HistoryDialog::askVersionName);
    if (!m_shown || m_shown->history.versions.empty())
        return;
    m_versionMenu->addSeparator();
    for (const domain::NamedVersion& version : m_shown->history.versions | std::views::reverse) {
        QString text = QString::fromStdString(version.name);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        QMenu* menu = m_versionMenu->addMenu(text);
        connect(menu->addAction(tr("&Compare with the present")), &QAction::triggered, this, [this, version] {
            m_session.choose({workspace::HistoryMark::Kind::Version, version.change, version.madeAt, version.name});
        });
        connect(menu->addAction(tr("&Go back to it...")), &QAction::triggered, this,
                [this, version] { askStateBack(version.change, QString::fromStdString(version.name)); });
        connect(menu->addAction(tr("&Remove the name")), &QAction::triggered, this,
                [this, version] { m_session.removeVersion(version.name); });
    }
}

void HistoryDialog::applyFilter()
{
    m_rows.setFilterFixedString(m_search->text().simplified());
    QString note;
    if (m_shown) {
        note = tr("Kept since %1.").arg(QString::fromStdString(wording::localTime(m_shown->history.begin)));
        if (m_shown->entries.size() >= kMostHistoryEntries)
            note += QLatin1Char(' ') +
                    tr("The newest %n field(s) are listed.", nullptr, static_cast<int>(m_shown->entries.size()));
        if (m_rows.rowCount() == 0 && m_table.rowCount() > 0)
            note += QLatin1Char(' ') + tr("No change matches the search.");
        else if (m_table.rowCount() == 0 && !m_session.tasks().isBusy())
            note += QLatin1Char(' ') + QString::fromStdString(m_table.spec().emptyText);
    }
    m_note->setText(note);
    enableActions();
}

void HistoryDialog::enableActions()
{
    const domain::Change* const change = currentChange();
    const bool isLast = change && change->id == m_shown->history.changes.back().id;
    const bool isBuild = change && change->note.act == domain::ChangeAct::Build;
    m_row->setEnabled(change && !isBuild);
    m_change->setEnabled(change && !isBuild); // taken back, nothing would be left
    m_state->setEnabled(change && !isLast);
    m_reason->setEnabled(change != nullptr);
}

const workspace::HistoryEntry* HistoryDialog::current() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_shown || !index.isValid())
        return nullptr;
    const std::int64_t id = index.data(SpecTableModel::RowIdRole).toLongLong();
    const auto found = std::ranges::find_if(m_shown->entries, [id](const auto& each) { return each.entry.id == id; });
    return found == m_shown->entries.end() ? nullptr : &*found;
}

const domain::Change* HistoryDialog::currentChange() const
{
    const workspace::HistoryEntry* const entry = current();
    if (!entry)
        return nullptr;
    const auto found = std::ranges::find(m_shown->history.changes, entry->entry.change, &domain::Change::id);
    return found == m_shown->history.changes.end() ? nullptr : &*found;
}

void HistoryDialog::putRowBack()
{
    const workspace::HistoryEntry* const entry = current();
    if (!entry)
        return;
    // The state after the change before this one.
    const auto& changes = m_shown->history.changes;
    const auto here = std::ranges::find(changes, entry->entry.change, &domain::Change::id);
    const domain::ChangeId before = here == changes.begin() ? domain::ChangeId() : std::prev(here)->id;
    Q_EMIT restorationWanted({before, {}, entry->entry.table, entry->entry.row}, tr("Put a row back"));
}

void HistoryDialog::takeChangeBack()
{
    if (const domain::Change* change = currentChange())
        Q_EMIT restorationWanted({{}, change->id, {}, 0}, tr("Take change %1 back").arg(change->id.value));
}

void HistoryDialog::askStateBack(domain::ChangeId change, const QString& name)
{
    const auto& changes = m_shown->history.changes;
    const auto later = std::ranges::count_if(changes, [&](const domain::Change& each) { return each.id > change; });
    auto* box = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Go back to the state of %1?").arg(name),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("stateBackBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("What %n later change(s) did is taken back. The history keeps them, and this can be undone.", nullptr,
           static_cast<int>(later)));
    QPushButton* go = box->addButton(tr("Go back"), QMessageBox::AcceptRole);
    box->setDefaultButton(go);
    connect(go, &QPushButton::clicked, this, [this, change, name] {
        Q_EMIT restorationWanted({change, {}, {}, 0}, tr("Go back to %1").arg(name));
    });
    box->open();
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
    connect(ask, &QInputDialog::textValueSelected, this,
            [this, id = change->id](const QString& text) { m_session.setReason(id, text.simplified().toStdString()); });
    ask->open();
}

void HistoryDialog::askVersionName()
{
    auto* ask = new QInputDialog(this);
    ask->setObjectName(QStringLiteral("versionDialog"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Name the present state"));
    ask->setLabelText(tr("Name of the version, as \"draft for review\":"));
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        if (!text.simplified().isEmpty())
            m_session.nameVersion(text.simplified().toStdString());
    });
    ask->open();
}

void HistoryDialog::showSubject()
{
    if (const workspace::HistoryEntry* entry = current())
        Q_EMIT subjectWanted(workspace::subjectOf(*entry));
}

ViewOutput HistoryDialog::output() const
{
    if (!m_shown)
        return {};
    presentation::TableSpec table = listedRows(m_table, m_rows);
    table.title = windowTitle().toStdString();
    ViewOutput output;
    output.name = suggestedName(table.title);
    output.facts.title = table.title;
    output.table = std::make_shared<const presentation::TableSpec>(std::move(table));
    output.isPrintedAsText = true;
    output.workspaceDate = dateOfFile(m_shown->snapshot->file());
    output.words = m_words;
    return output;
}

} // namespace wm::ui
