// SPDX-License-Identifier: GPL-3.0-or-later
#include "QualityPage.h"

#include "FlowLayout.h"
#include "Icons.h"
#include "Labels.h"
#include "ListedRows.h"
#include "QualityKindList.h"
#include "QualityTable.h"
#include "SuggestedName.h"
#include "TableClip.h"
#include "TextPicture.h"

#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wm::ui {

namespace {

using domain::FindingKind;
using workspace::ShownFinding;

constexpr int kKindsWidth = 222;
constexpr int kFindingPictureWidth = 900; ///< 1/96 inch

/// Columns of findingTable().
enum FindingPlace : std::size_t { Severity, Kind, Said, Region, Indicator, Years, Found, Expected, Item, Document };

/// Puts facilities into what is said of them: without a column of them two of one region look the same.
void nameItems(presentation::TableSpec& findings)
{
    for (presentation::TableRow& row : findings.rows) {
        const std::string& item = row.cells[FindingPlace::Item].text;
        std::string& said = row.cells[FindingPlace::Said].text;
        if (!item.empty() && row.cells[FindingPlace::Indicator].text.empty())
            said = QualityPage::tr("%1: %2", "what a finding is about, and the finding")
                       .arg(QString::fromStdString(item), QString::fromStdString(said))
                       .toStdString();
    }
}

/// A chart needs an indicator.
bool isOfMap(const workspace::Finding& finding)
{
    return !finding.facility.isNone() || finding.indicator.isNone();
}

} // namespace

QualityPage::QualityPage(SelectionModel& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
{
    m_rows.setSourceModel(&m_table);
    m_kinds = new QualityKindList;
    m_parts = new QSplitter;
    m_parts->setObjectName(QStringLiteral("qualityParts"));
    m_parts->setChildrenCollapsible(false);
    auto* const kinds = new QWidget;
    auto* const margin = new QVBoxLayout(kinds);
    margin->setContentsMargins(kHalfGap, kHalfGap, kHalfGap, 0);
    margin->addWidget(m_kinds);
    m_parts->addWidget(kinds);
    m_parts->addWidget(makeList());
    m_parts->setStretchFactor(1, 1);
    m_kindsWidth = kKindsWidth;
    m_parts->setSizes({kKindsWidth, 3 * kKindsWidth});
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts);
    setFocusProxy(m_view);
    connect(m_kinds, &QualityKindList::kindChosen, this, &QualityPage::renew);
    connect(&m_session, &QualitySession::changed, this, &QualityPage::renew);
    connect(&m_session, &QualitySession::failed, this, &QualityPage::failed);
    retranslate();
    enableActions();
}

QWidget* QualityPage::makeList()
{
    auto* const list = new QWidget;
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins(kGap, kHalfGap, kGap, kGap);
    column->setSpacing(kHalfGap);
    m_state = makeLabel("qualityState", kSmallFontSize, Ink::Muted);
    m_state->setWordWrap(true);
    column->addWidget(makeFilters());
    m_view = new QualityTable;
    m_view->setModel(&m_rows);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QualityPage::enableActions);
    connect(m_view, &QTableView::activated, this, &QualityPage::open);
    column->addWidget(m_view, 1);
    m_detail = makeLabel("qualityDetail", kBaseFontSize, Ink::Normal);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_detail);
    column->addWidget(m_state);
    column->addWidget(makeActions());
    return list;
}

QWidget* QualityPage::makeFilters()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("qualitySearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_withAccepted = new QCheckBox;
    m_withAccepted->setObjectName(QStringLiteral("qualityAccepted"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_rows.setFilter({text, {}});
        tellState();
    });
    connect(m_withAccepted, &QCheckBox::toggled, this, &QualityPage::renew);
    auto* const filters = new QWidget;
    auto* const row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_search, 1);
    row->addWidget(m_withAccepted);
    return filters;
}

QWidget* QualityPage::makeActions()
{
    const auto make = [this](const char* name, void (QualityPage::*act)()) {
        auto* const button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_open = make("qualityOpen", &QualityPage::open);
    m_show = make("qualityShow", &QualityPage::showInView);
    m_fill = make("qualityFill", &QualityPage::fillIn);
    m_accept = make("qualityAccept", &QualityPage::askReason);
    m_takeBack = make("qualityTakeBack", &QualityPage::takeBack);
    m_narrow = make("qualityNarrow", &QualityPage::narrowToSelection);
    m_again = new QPushButton;
    m_again->setObjectName(QStringLiteral("qualityAgain"));
    connect(m_again, &QPushButton::clicked, &m_session, &QualitySession::checkAgain);
    auto* const actions = new QWidget;
    auto* const flow = new FlowLayout(actions); // in English they are wider than a docked view
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* const button : {m_open, m_show, m_fill, m_accept, m_takeBack, m_narrow, m_again})
        flow->addWidget(button);
    return actions;
}

void QualityPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search the findings..."));
    m_search->setAccessibleName(m_search->placeholderText());
    m_withAccepted->setText(tr("Show accepted"));
    m_kinds->setAccessibleName(tr("Kinds of findings"));
    m_view->setAccessibleName(tr("Findings"));
    m_open->setText(tr("Edit row..."));
    m_open->setToolTip(tr("Open the row that it is about in the table where it can be put right (Enter)"));
    m_fill->setText(tr("Fill in..."));
    m_accept->setText(tr("Accept..."));
    m_accept->setToolTip(tr("Let it stand, with a reason"));
    m_takeBack->setText(tr("No longer accept"));
    m_narrow->setText(tr("Narrow to selection"));
    m_narrow->setToolTip(tr("List only what is of the region and theme that the filter bar shows"));
    m_again->setText(tr("Check again"));
}

void QualityPage::display(const ViewInput& input)
{
    const presentation::Selection scope = narrowing(input.selection);
    if (m_afterOpen != scope) {
        m_scope = scope;
        m_afterOpen.reset();
    }
    m_input = input;
    m_rows.setLocale(QLocale());
    m_session.setInput(input.snapshot, m_scope);
    renew();
}

void QualityPage::setInFront(bool isInFront)
{
    m_isInFront = isInFront;
    m_session.setWanted(isInFront);
    renew();
}

void QualityPage::renew()
{
    if (!m_isInFront)
        return; // thousands of rows would be made for nobody
    const Listed wanted{m_session.loaded(),          m_input.snapshot,      m_scope, m_kinds->kind(),
                        m_withAccepted->isChecked(), m_input.words.language};
    if (wanted == m_listed)
        return tellState();
    const bool isSameList = m_listed.kind == wanted.kind && m_listed.scope == wanted.scope;
    const int row = isSameList && !chosen().empty() ? m_view->currentIndex().row() : -1;
    m_listed = wanted;
    countKinds();
    fillTable();
    // What was chosen may have been accepted: then the next one comes up.
    if (row >= 0 && m_rows.rowCount() > 0)
        m_view->selectRow(std::min(row, m_rows.rowCount() - 1));
    tellState();
}

void QualityPage::countKinds()
{
    QualityKindList::Counts counts{};
    if (const auto& loaded = m_listed.loaded; loaded && m_listed.snapshot)
        counts =
            workspace::countFindings(loaded->report, workspace::Acceptance(*m_listed.snapshot),
                                     workspace::FindingScope(*loaded->snapshot, m_scope), loaded->selection == m_scope);
    m_kinds->setCounts(counts, m_input.words);
    makeRoomForKinds();
    std::int64_t open = 0;
    for (const workspace::FindingCount& count : counts)
        open += count.open;
    const QString context =
        m_listed.loaded ? tr("Findings: %1").arg(QLocale().toString(static_cast<qlonglong>(open))) : QString();
    if (context == std::exchange(m_context, context))
        return;
    Q_EMIT contextChanged();
}

void QualityPage::makeRoomForKinds()
{
    const int wanted = std::min(m_kinds->neededWidth() + 2 * kHalfGap, m_parts->width() / 2);
    if (wanted <= m_kindsWidth)
        return;
    m_kindsWidth = wanted;
    m_parts->setSizes({wanted, m_parts->width() - wanted});
}

void QualityPage::fillTable()
{
    auto table = std::make_shared<presentation::TableSpec>();
    m_findings.clear();
    if (const auto& loaded = m_listed.loaded; loaded && m_listed.snapshot) {
        m_findings = workspace::shownFindings(loaded->report, workspace::Acceptance(*m_listed.snapshot),
                                              workspace::FindingScope(*loaded->snapshot, m_scope),
                                              {m_listed.kind, m_listed.withAccepted});
        *table = workspace::findingTable(*loaded->snapshot, m_findings, m_input.words);
        if (!m_listed.kind)
            nameItems(*table);
    }
    m_table.setSpec(table);
    if (m_table.columnCount() > 0)
        m_view->showColumns(m_listed.kind, m_listed.withAccepted);
    enableActions();
}

QString QualityPage::scopeText() const
{
    return QString::fromStdString(workspace::findingScopeName(*m_input.snapshot, m_scope, m_input.words));
}

void QualityPage::tellState()
{
    const bool isChecking = m_session.tasks().isBusy();
    m_again->setVisible(m_session.isStopped());
    m_narrow->setVisible(m_input.snapshot && isWiderThanSelection());
    if (!m_input.snapshot)
        return m_state->setText(tr("No workspace is open."));
    QString text = tr("%1.", "what is listed, as a sentence").arg(scopeText()) + QLatin1Char(' ');
    if (isWiderThanSelection())
        text += tr("What was opened is selected above and does not narrow this list.") + QLatin1Char(' ');
    if (m_listed.loaded) {
        const workspace::QualityReport& report = m_listed.loaded->report;
        const auto number = [](std::int64_t count) {
            return QLocale().toString(static_cast<qlonglong>(count));
        };
        if (m_rows.rowCount() == 0)
            text += m_table.rowCount() == 0 ? tr("Nothing was found.") : tr("No finding matches the search.");
        else
            text += tr("Listed: %1.").arg(number(m_rows.rowCount()));
        text +=
            QLatin1Char(' ') + tr("Looked through: %1 values, %2 targets and %3 facilities.")
                                   .arg(number(report.observations), number(report.targets), number(report.facilities));
        if (!report.isWhole())
            text += QLatin1Char(' ') + tr("Of kinds with very many findings only the worst are listed.");
    }
    if (isChecking)
        text = m_listed.loaded ? text + QLatin1Char(' ') + tr("The data are being checked...")
                               : tr("The data are being checked...");
    else if (m_session.isStopped())
        text = tr("The check was stopped.");
    m_state->setText(text);
}

std::vector<ShownFinding> QualityPage::chosen() const
{
    std::vector<ShownFinding> findings;
    if (!m_view->selectionModel())
        return findings;
    for (const QModelIndex& row : m_view->selectionModel()->selectedRows()) {
        const auto place = static_cast<std::size_t>(row.data(SpecTableModel::RowIdRole).toLongLong());
        if (0 < place && place <= m_findings.size())
            findings.push_back(m_findings[place - 1]);
    }
    return findings;
}

void QualityPage::enableActions()
{
    const std::vector<ShownFinding> findings = chosen();
    const workspace::Finding* const one = chosenOne();
    const bool isOne = one != nullptr;
    m_detail->setText(isOne ? detailText(findings.front()) : QString());
    m_detail->setVisible(isOne);
    m_open->setEnabled(isOne);
    m_show->setEnabled(isOne);
    m_show->setText(isOne && isOfMap(*one) ? tr("Show on the map") : tr("Show in the chart"));
    m_fill->setVisible(isOne && one->kind == FindingKind::LostValue);
    m_accept->setEnabled(
        std::ranges::any_of(findings, [](const ShownFinding& each) { return each.accepted == nullptr; }));
    m_takeBack->setVisible(
        std::ranges::any_of(findings, [](const ShownFinding& each) { return each.accepted != nullptr; }));
}

AcceptDialog::Subject QualityPage::subjectOf(const ShownFinding& shown) const
{
    const presentation::TableSpec table = workspace::findingTable(*m_listed.loaded->snapshot, {shown}, m_input.words);
    const std::vector<presentation::TableCell>& cells = table.rows.front().cells;
    QStringList parts;
    for (const std::size_t place : {FindingPlace::Kind, FindingPlace::Item, FindingPlace::Region,
                                    FindingPlace::Indicator, FindingPlace::Years, FindingPlace::Document}) {
        if (!cells[place].text.empty())
            parts.append(QString::fromStdString(cells[place].text));
    }
    return {QString::fromStdString(cells[FindingPlace::Said].text), parts.join(QStringLiteral(" · "))};
}

QString QualityPage::detailText(const ShownFinding& shown) const
{
    const AcceptDialog::Subject subject = subjectOf(shown);
    QString text = subject.said + QLatin1Char('\n') + subject.about;
    if (shown.accepted)
        text += QLatin1Char('\n') + tr("Accepted: %1").arg(QString::fromStdString(shown.accepted->reason));
    return text;
}

const workspace::Finding* QualityPage::chosenOne() const
{
    const std::vector<ShownFinding> findings = chosen();
    return findings.size() == 1 && m_input.snapshot ? findings.front().finding : nullptr;
}

void QualityPage::select(const workspace::Finding& finding)
{
    presentation::Selection selection = m_selection.selection();
    if (!finding.region.isNone())
        selection.region = finding.region;
    selection.box.reset();
    selection.brush.clear();
    selection.target = finding.target;
    selection.facility = finding.facility;
    if (!finding.indicator.isNone())
        selection.indicator = finding.indicator;
    m_afterOpen = narrowing(selection);
    m_selection.setAll(selection, m_selection.filter());
}

bool QualityPage::isWiderThanSelection() const
{
    return narrowing(m_input.selection) != m_scope;
}

void QualityPage::narrowToSelection()
{
    m_afterOpen.reset();
    m_view->setFocus(); // the button goes
    display(m_input);
}

void QualityPage::open()
{
    const workspace::Finding* const finding = chosenOne();
    if (!finding)
        return;
    const workspace::RowPlace place = rowOf(*m_input.snapshot, *finding);
    select(*finding);
    Q_EMIT rowWanted(place);
}

void QualityPage::showInView()
{
    const workspace::Finding* const finding = chosenOne();
    if (!finding)
        return;
    const bool isOnMap = isOfMap(*finding);
    select(*finding);
    if (isOnMap)
        Q_EMIT mapWanted();
    else
        Q_EMIT chartWanted();
}

void QualityPage::fillIn()
{
    if (const workspace::Finding* const finding = chosenOne())
        Q_EMIT fillWanted(finding->target);
}

void QualityPage::endWaiting()
{
    if (m_asked)
        m_asked->endWaiting();
}

void QualityPage::askReason()
{
    std::vector<ShownFinding> open = chosen();
    std::erase_if(open, [](const ShownFinding& each) { return each.accepted != nullptr; });
    if (open.empty() || !m_input.snapshot)
        return;
    std::vector<workspace::Finding> findings;
    for (const ShownFinding& each : open)
        findings.push_back(*each.finding);
    const AcceptDialog::Subject subject = open.size() == 1 ? subjectOf(open.front()) : AcceptDialog::Subject();
    auto* const dialog = new AcceptDialog(static_cast<int>(findings.size()), subject, this);
    m_asked = dialog;
    connect(dialog, &AcceptDialog::wanted, this, [this, dialog, findings = std::move(findings)] {
        if (!m_input.snapshot)
            return dialog->reject(); // there is nothing any more to accept it in
        changeAcceptance(workspace::Acceptance(*m_input.snapshot).accepting(findings, dialog->reason().toStdString()),
                         [asked = QPointer(dialog)](const Result<void>& stored) {
                             if (asked && stored)
                                 asked->done(QDialog::Accepted);
                             else if (asked)
                                 asked->tellFailure(wording::errorText(stored.error()));
                         });
    });
    dialog->open();
}

void QualityPage::takeBack()
{
    std::vector<workspace::Finding> findings;
    for (const ShownFinding& each : chosen()) {
        if (each.accepted)
            findings.push_back(*each.finding);
    }
    if (findings.empty() || !m_input.snapshot)
        return;
    changeAcceptance(workspace::Acceptance(*m_input.snapshot).takingBack(findings), {});
}

void QualityPage::changeAcceptance(const workspace::Acceptance::Edit& edit, const Told& told)
{
    // The button goes while the list is renewed; the keys would go on to a field of the window, which has an undo of
    // its own.
    m_view->setFocus();
    Q_EMIT acceptanceWanted(edit.before, edit.after, told);
}

ViewOutput QualityPage::selectedOutput() const
{
    return outputOf(m_view->selectionModel()->hasSelection());
}

ViewOutput QualityPage::outputOf(bool onlySelected) const
{
    if (!m_listed.loaded || !m_input.snapshot)
        return {};
    presentation::TableSpec listed = listedRows(m_table, m_rows, onlySelected ? m_view->selectionModel() : nullptr);
    listed.title = tr("Data quality").toStdString();
    presentation::TableSpec shown = m_view->shownColumns(listed);
    ViewOutput output;
    output.facts.title = listed.title;
    output.facts.remarks = {scopeText().toStdString()};
    output.name = suggestedName(listed.title);
    if (!shown.rows.empty() && shown.rows.size() <= kMostPictureRows)
        output.picture = textPicture(QString::fromStdString(shown.title), tableHtml(shown), kFindingPictureWidth);
    output.table = std::make_shared<const presentation::TableSpec>(std::move(listed));
    output.shown = std::make_shared<const presentation::TableSpec>(std::move(shown));
    output.isPrintedAsText = true;
    output.copiesTitles = !onlySelected;
    output.workspaceDate = dateOfFile(m_input.snapshot->file());
    output.words = m_input.words;
    return output;
}

void QualityPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_view)
        return;
    retranslate();
    renew();
}

} // namespace wm::ui
