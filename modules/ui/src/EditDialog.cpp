// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditDialog.h"

#include "EditChooser.h"
#include "EditFaultList.h"
#include "EditFollowing.h"
#include "EditForm.h"
#include "EditPlace.h"
#include "EditToolBar.h"
#include "EditView.h"
#include "FocusParts.h"
#include "Labels.h"
#include "ScreenFit.h"

#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace wm::ui {

namespace {

using workspace::DataKind;

constexpr QSize kEditDialogSize(1240, 740);
constexpr int kFormWidth = 320;

QPushButton* makeEditButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false); // Enter in a field goes on in the table
    return button;
}

} // namespace

EditDialog::EditDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("editDialog"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_chooser = new EditChooser;
    m_tools = new EditToolBar(m_book.steps());
    m_view = new EditView;
    m_form = new EditForm;
    m_faults = new EditFaultList;
    m_faults->hide();
    m_told = makeLabel("editTold", kSmallFontSize, Ink::Muted);
    m_told->setWordWrap(true);
    m_pending = makeLabel("editPending", kBaseFontSize, Ink::Normal, QFont::DemiBold);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("editReason"));
    m_save = makeEditButton("editSave");
    m_save->setShortcut(QKeySequence::Save);
    m_close = makeEditButton("editClose");
    arrange();
    connectParts();
    retranslate();
}

void EditDialog::arrange()
{
    auto* table = new QWidget;
    auto* left = new QVBoxLayout(table);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(kHalfGap);
    left->addWidget(m_view, 1);
    left->addWidget(m_faults);
    m_halves = new QSplitter(Qt::Horizontal);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(table);
    m_halves->addWidget(m_form);
    m_halves->setStretchFactor(0, 1);
    m_halves->setHandleWidth(2 * kGap);
    m_form->setMinimumWidth(kFormWidth * 3 / 4);
    m_bottom = new QWidget;
    m_bottom->setFocusProxy(m_reason);
    auto* bottom = new QHBoxLayout(m_bottom);
    bottom->setContentsMargins(0, 0, 0, 0);
    bottom->setSpacing(kGap);
    bottom->addWidget(m_pending);
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(m_save);
    bottom->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(m_chooser);
    layout->addWidget(m_tools);
    layout->addWidget(m_halves, 1);
    layout->addWidget(m_told);
    layout->addWidget(m_bottom);
    resize(roomyBefore(parentWidget(), kEditDialogSize));
    m_halves->setSizes({width() - kFormWidth, kFormWidth});
}

void EditDialog::connectParts()
{
    const auto onTool = [this](EditToolBar::Tool tool, void (EditDialog::*act)()) {
        connect(&m_tools->action(tool), &QAction::triggered, this, act);
    };
    onTool(EditToolBar::Add, &EditDialog::addRow);
    onTool(EditToolBar::Duplicate, &EditDialog::duplicateRows);
    onTool(EditToolBar::Remove, &EditDialog::removeRows);
    onTool(EditToolBar::Revert, &EditDialog::revertRows);
    onTool(EditToolBar::Revise, &EditDialog::revise);
    connect(&m_tools->action(EditToolBar::FillDown), &QAction::triggered, m_view, &EditView::fillDown);
    connect(&m_tools->action(EditToolBar::SetAll), &QAction::triggered, m_view, &EditView::startFilling);
    for (const auto tool : {EditToolBar::FillDown, EditToolBar::SetAll, EditToolBar::Duplicate, EditToolBar::Remove,
                            EditToolBar::Revert, EditToolBar::Revise})
        m_view->addAction(&m_tools->action(tool));
    const auto focusForm = [this](Qt::FocusReason) {
        m_form->focusField(std::max(0, m_view->currentIndex().column()));
    };
    new FocusParts({{m_chooser, {}}, {m_view, {}}, {m_form, focusForm}, {m_faults, {}}, {m_bottom, {}}}, *this);
    connect(m_chooser, &EditChooser::tableWanted, this, &EditDialog::showTable);
    connect(m_chooser, &EditChooser::searchChanged, this, [this](const QString& text) {
        if (model())
            model()->setSearch(text);
        renewCounts();
    });
    connect(m_view, &EditView::currentRowChanged, m_form, &EditForm::setRow);
    connect(m_view, &EditView::told, this, &EditDialog::tell);
    connect(m_faults, &EditFaultList::chosen, this, &EditDialog::goToFault);
    connect(m_faults, &EditFaultList::passed, this, [this](int place) {
        const bool isFromList = m_faults->isAncestorOf(focusWidget());
        goToFault(place);
        if (isFromList) // the arrow keys go on to the next one
            m_faults->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &EditDialog::save);
    connect(m_close, &QPushButton::clicked, this, &EditDialog::reject);
    connect(&m_book, &EditBook::edited, this, &EditDialog::renewCounts);
    connect(&m_book, &EditBook::faultsChanged, this, [this] { m_faults->display(m_book); });
    connect(&m_book, &EditBook::checkFailed, this,
            [this](const Error& error) { tell(wording::errorText(error), true); });
    connect(&m_book, &EditBook::stepTaken, this, [this](const EditKey& key) {
        tell({}, false); // it was said of what was there before the step, or before it was undone
        if (key != m_key)
            showTable(key);
    });
}

EditModel* EditDialog::model() const
{
    return m_view->editModel();
}

void EditDialog::display(const ViewInput& input)
{
    const bool isOtherFile = m_input.snapshot && input.snapshot && m_input.snapshot->file() != input.snapshot->file();
    const bool isSame = m_input.snapshot == input.snapshot && m_input.words.language == input.words.language;
    m_input = input;
    if (isSame)
        return;
    const QModelIndex current = m_view->currentIndex();
    if (isOtherFile)
        m_view->setModel(nullptr); // its rows go with the workspace
    const QStringList overtaken = m_book.setSnapshot(input.snapshot, input.words);
    setEnabled(input.snapshot != nullptr);
    if (!input.snapshot)
        return;
    m_chooser->display(input.snapshot, input.words);
    if (isOtherFile)
        m_key.indicator = {};
    showTable(m_key);
    if (current.isValid() && !isOtherFile && model() && current.row() < model()->rowCount())
        m_view->setCurrentIndex(model()->index(current.row(), current.column()));
    if (std::exchange(m_isConflict, false) || !overtaken.isEmpty())
        tellOvertaken(overtaken);
}

void EditDialog::tellOvertaken(const QStringList& overtaken)
{
    const int left = m_book.counts().all();
    tell(left == 0
             ? tr("The workspace was changed meanwhile and is loaded again. Nothing of yours is left to be saved.")
             : tr("The workspace was changed meanwhile and is loaded again. %n edit(s) of yours are left to be "
                  "saved.",
                  nullptr, left),
         true);
    if (overtaken.isEmpty())
        return;
    auto* box =
        new QMessageBox(QMessageBox::Information, tr("Changed meanwhile"),
                        tr("%n edit(s) of yours no longer apply, because the same was changed meanwhile:", nullptr,
                           static_cast<int>(overtaken.size())),
                        QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("editOvertaken"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(overtaken.mid(0, 10).join(u'\n'));
    box->setDetailedText(overtaken.join(u'\n'));
    box->open();
}

void EditDialog::showTable(const EditKey& wanted)
{
    if (!m_input.snapshot)
        return;
    m_key = wanted;
    const bool isOfIndicator = m_key.kind == DataKind::Observations;
    const domain::Indicator* indicator = m_input.snapshot->findIndicator(m_key.indicator);
    if (isOfIndicator && !indicator) {
        indicator = m_input.snapshot->findIndicator(m_input.selection.indicator);
        if (!indicator && !m_input.snapshot->catalogue().indicators.empty())
            indicator = &m_input.snapshot->catalogue().indicators.front();
        m_key.indicator = indicator ? indicator->id : domain::IndicatorId();
    }
    m_chooser->setTable(m_key);
    EditModel& shown = m_book.model(m_key);
    shown.setSearch(m_chooser->search());
    m_view->setEditModel(shown);
    m_form->setEditModel(shown);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(shown.index(0, 0));
    m_form->setRow(m_view->currentIndex().row());
    m_tools->action(EditToolBar::Revise).setVisible(m_key.kind == DataKind::Targets);
    renewCounts();
}

void EditDialog::showRecord(DataKind kind, const std::string& code)
{
    workspace::RowPlace place;
    place.kind = kind;
    place.code = code;
    place.field = workspace::dataFields(kind)[m_book.model({kind, {}}).rows().fieldAt(0)].name;
    showPlace(place);
}

void EditDialog::showPlace(const workspace::RowPlace& place)
{
    tell({}, false);
    m_chooser->clearSearch();
    showTable(tableOf(place));
    if (goToPlace(place))
        return;
    if (!place.isThere && m_key == tableOf(place) && !m_isSaving)
        beginRow(place);
    else
        tell(tr("That row is not there any more."), true);
}

void EditDialog::beginRow(const workspace::RowPlace& place)
{
    model()->take(beginningStep(rowBegunAt(model()->rows(), place)), tr("Add row"));
    (void)goToPlace(place);
    tell(place.kind == DataKind::Targets ? tr("These values have no target: a row for one is begun.")
                                         : tr("This value is missing: a row for it is begun."),
         false);
}

bool EditDialog::goToPlace(const workspace::RowPlace& place)
{
    const EditRows& rows = model()->rows();
    const std::optional<std::size_t> kept = keptRowAt(rows, place);
    if (kept)
        m_view->goTo(rows.shownRow(*kept), rows.columnOf(placeOfField(place.kind, place.field)));
    return kept.has_value();
}

void EditDialog::focusTable()
{
    m_view->setFocus();
}

void EditDialog::renewCounts()
{
    m_chooser->setRowCount(model() ? model()->rowCount() : 0);
    const EditCounts counts = m_book.counts();
    QStringList parts;
    if (counts.changed > 0)
        parts.append(tr("%n changed", nullptr, counts.changed));
    if (counts.added > 0)
        parts.append(tr("%n new", nullptr, counts.added));
    if (counts.removed > 0)
        parts.append(tr("%n to be removed", nullptr, counts.removed));
    m_pending->setText(parts.isEmpty() ? tr("Nothing edited") : parts.join(tr(", ", "between counts")));
    m_save->setEnabled(!parts.isEmpty() && !m_isSaving);
    if (m_isUnsavedTold && parts.isEmpty())
        tell({}, false);
}

void EditDialog::goToFault(int place)
{
    if (place < 0 || static_cast<std::size_t>(place) >= m_book.faults().size())
        return;
    const EditFault fault = m_book.faults()[static_cast<std::size_t>(place)];
    showTable(fault.key);
    const int row = model()->rows().shownRow(fault.row);
    m_view->goTo(row, model()->rows().columnOf(fault.field));
}

void EditDialog::addRow()
{
    if (!model() || m_isSaving)
        return;
    domain::RecordTexts fresh = freshRecord(model()->rows());
    const domain::RecordTexts before = fresh;
    const auto fields = workspace::dataFields(m_key.kind);
    const domain::Indicator* const indicator = m_input.snapshot->findIndicator(m_input.selection.indicator);
    for (std::size_t field = 0; field < fields.size(); ++field) {
        if (fields[field].name == "region_code")
            fresh[field] = m_input.selection.region.text;
        if (fields[field].name == "indicator_id" && indicator && fresh[field].empty())
            fresh[field] = indicator->code;
    }
    completeFollowing(m_key.kind, before, fresh, *m_input.snapshot);
    model()->take(addingStep(model()->rows(), {fresh}), tr("Add row"));
    m_view->goTo(model()->rowCount() - 1, 0);
}

void EditDialog::duplicateRows()
{
    if (!model() || m_isSaving || m_view->selectedRows().empty())
        return;
    const int first = model()->rowCount(), column = m_view->currentIndex().column();
    model()->take(duplicatingStep(model()->rows(), m_view->selectedRows()), tr("Duplicate"));
    m_view->goTo(first, column);
}

void EditDialog::removeRows()
{
    if (model() && !m_isSaving)
        model()->take(removingStep(model()->rows(), m_view->selectedRows()), tr("Remove rows"));
}

void EditDialog::revertRows()
{
    if (model() && !m_isSaving)
        model()->take(revertingStep(model()->rows(), m_view->selectedRows()), tr("As stored"));
}

void EditDialog::revise()
{
    if (!model() || m_key.kind != DataKind::Targets || !m_view->currentIndex().isValid())
        return;
    const EditRow& row = model()->rows().at(m_view->currentIndex().row());
    const auto& targets = m_input.snapshot->catalogue().targets;
    const auto target = std::ranges::find(targets, row.texts().front(), &domain::Target::code);
    if (!row.stored() || target == targets.end())
        return tell(tr("A target that is not saved yet is simply changed."), false);
    Q_EMIT revisionWanted(target->id);
}

void EditDialog::save()
{
    m_view->setFocus(); // a cell that is being typed into is taken
    if (m_isSaving || !m_book.hasEdits())
        return;
    setSaving(true);
    m_book.whenChecked([this] {
        if (m_book.faults().empty()) {
            tell(tr("Saving..."), false);
            Q_EMIT saveWanted(m_book.edits(), m_reason->text().simplified().toStdString());
            return;
        }
        setSaving(false);
        m_afterSaving = nullptr;
        tellUnsaved(tr("Not saved: %n problem(s) are left.", nullptr, static_cast<int>(m_book.faults().size())));
        goToFault(0);
    });
}

void EditDialog::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    m_book.setLocked(isSaving);
    m_tools->setEnabled(!isSaving);
    renewCounts();
}

void EditDialog::noteSaved()
{
    if (!m_isSaving)
        return;
    const int count = m_book.counts().all();
    m_book.noteSaved();
    setSaving(false);
    m_reason->clear();
    tell(tr("Saved: %n row(s), as one change that can be undone in the window.", nullptr, count), false);
    if (const auto then = std::exchange(m_afterSaving, nullptr))
        then();
}

void EditDialog::tellFailure(const QString& text, bool isConflict)
{
    if (!m_isSaving)
        return;
    m_isConflict = isConflict;
    m_afterSaving = nullptr;
    setSaving(false);
    //: %1: why
    tellUnsaved(tr("Not saved; what you edited is still here. %1").arg(text));
}

void EditDialog::leave(std::function<void()> then)
{
    if (!m_book.hasEdits())
        return then();
    show();
    raise();
    auto* box = new QMessageBox(QMessageBox::Question, tr("Unsaved edits"),
                                tr("%n row(s) are edited and not saved.", nullptr, m_book.counts().all()),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("editLeave"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* saving = box->addButton(tr("&Save"), QMessageBox::AcceptRole);
    auto* dropping = box->addButton(tr("&Drop edits"), QMessageBox::DestructiveRole);
    box->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    box->setDefaultButton(saving);
    connect(box, &QMessageBox::finished, this, [this, box, saving, dropping, then = std::move(then)] {
        if (box->clickedButton() == saving) {
            m_afterSaving = then;
            save();
        } else if (box->clickedButton() == dropping) {
            m_book.discard();
            then();
        }
    });
    box->open();
}

void EditDialog::reject()
{
    leave([this] {
        tell({}, false); // the next time that it opens, it would speak of what is long past
        QDialog::reject();
    });
}

void EditDialog::tell(const QString& text, bool isProblem)
{
    m_isUnsavedTold = false;
    m_told->setText(text);
    setInk(*m_told, isProblem ? Ink::Alert : Ink::Muted);
}

void EditDialog::tellUnsaved(const QString& text)
{
    tell(text, true);
    m_isUnsavedTold = true;
}

void EditDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EditDialog::retranslate()
{
    setWindowTitle(tr("Edit data"));
    m_view->setAccessibleName(tr("Table"));
    m_view->setAccessibleDescription(tr("Tab goes from cell to cell; F6 goes on to the form and the buttons."));
    m_form->setAccessibleName(tr("Form of the current row"));
    m_reason->setPlaceholderText(tr("Reason, for the history (may stay empty)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_save->setText(tr("&Save"));
    m_save->setShortcut(QKeySequence::Save); // setting the text takes it off
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_close->setText(tr("Close"));
    renewCounts();
    m_faults->display(m_book);
}

} // namespace wm::ui
