// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditDialog.h"

#include "EditFollowing.h"
#include "EditForm.h"
#include "EditToolBar.h"
#include "EditView.h"
#include "ImportChoices.h"
#include "Labels.h"

#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wm::ui {

namespace {

using workspace::DataKind;

constexpr QSize kEditDialogSize(1240, 740);
constexpr int kFormWidth = 320;
constexpr int kFaultsHeight = 92;
constexpr int kMostFaultsListed = 200;
constexpr int kKindWidth = 150;
constexpr int kEditedIndicatorWidth = 260;
/// What is edited most comes first.
constexpr std::array kEditedKinds{DataKind::Targets, DataKind::Observations, DataKind::Indicators, DataKind::Documents,
                                  DataKind::Tasks,   DataKind::Facilities,   DataKind::Corridors,  DataKind::Regions};

QString keyOf(DataKind kind)
{
    const std::string_view text = toText(kind);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

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
    m_kinds = new ChoiceCombo(ChoiceCombo::Kind::List);
    m_kinds->setObjectName(QStringLiteral("editKind"));
    m_kinds->setFixedWidth(kKindWidth);
    m_indicators = new ChoiceCombo(ChoiceCombo::Kind::Searchable);
    m_indicators->setObjectName(QStringLiteral("editIndicator"));
    m_indicators->setMinimumWidth(kEditedIndicatorWidth);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("editSearch"));
    m_search->setClearButtonEnabled(true);
    m_shownCount = makeLabel("editShownCount", kSmallFontSize, Ink::Muted);
    m_tools = new EditToolBar(m_book.steps());
    m_view = new EditView;
    m_form = new EditForm;
    m_problems = makeLabel("editProblems", kBaseFontSize, Ink::Alert, QFont::DemiBold);
    m_faults = new QListWidget;
    m_faults->setObjectName(QStringLiteral("editFaults"));
    m_faults->setFixedHeight(kFaultsHeight);
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
    auto* top = new QHBoxLayout;
    top->setSpacing(kGap);
    top->addWidget(m_kinds);
    top->addWidget(m_indicators);
    top->addWidget(m_search, 1);
    top->addWidget(m_shownCount);
    auto* table = new QWidget;
    auto* left = new QVBoxLayout(table);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(kHalfGap);
    left->addWidget(m_view, 1);
    left->addWidget(m_problems);
    left->addWidget(m_faults);
    m_halves = new QSplitter(Qt::Horizontal);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(table);
    m_halves->addWidget(m_form);
    m_halves->setStretchFactor(0, 1);
    m_halves->setHandleWidth(2 * kGap);
    m_form->setMinimumWidth(kFormWidth * 3 / 4);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(kGap);
    bottom->addWidget(m_pending);
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(m_save);
    bottom->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addLayout(top);
    layout->addWidget(m_tools);
    layout->addWidget(m_halves, 1);
    layout->addWidget(m_told);
    layout->addLayout(bottom);
    resize(kEditDialogSize);
    m_halves->setSizes({kEditDialogSize.width() - kFormWidth, kFormWidth});
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
    connect(m_kinds, &ChoiceCombo::keyActivated, this, &EditDialog::chooseTable);
    connect(m_indicators, &ChoiceCombo::keyActivated, this, &EditDialog::chooseTable);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (model())
            model()->setSearch(text);
        renewCounts();
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(m_view, &EditView::currentRowChanged, m_form, &EditForm::setRow);
    connect(m_view, &EditView::told, this, &EditDialog::tell);
    connect(m_faults, &QListWidget::currentRowChanged, this, &EditDialog::goToFault);
    connect(m_faults, &QListWidget::itemClicked, this, [this] { goToFault(m_faults->currentRow()); });
    connect(m_save, &QPushButton::clicked, this, &EditDialog::save);
    connect(m_close, &QPushButton::clicked, this, &EditDialog::reject);
    connect(&m_book, &EditBook::edited, this, &EditDialog::renewCounts);
    connect(&m_book, &EditBook::faultsChanged, this, &EditDialog::renewFaults);
    connect(&m_book, &EditBook::checkFailed, this,
            [this](const Error& error) { tell(wording::errorText(error), true); });
    connect(&m_book, &EditBook::stepTaken, this, [this](const EditKey& key) {
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
    fillKinds();
    fillIndicators();
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
    tell(tr("The workspace was changed meanwhile and is loaded again. %n edit(s) of yours are left to be saved.",
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

void EditDialog::fillKinds()
{
    std::vector<Choice> choices;
    for (const DataKind kind : kEditedKinds)
        choices.push_back({QString::fromStdString(dataTitle(kind, m_input.words)), keyOf(kind)});
    m_kinds->setChoices(choices);
}

void EditDialog::fillIndicators()
{
    m_indicators->setChoices(allIndicatorChoices(*m_input.snapshot, m_input.words));
}

void EditDialog::chooseTable()
{
    EditKey key;
    key.kind = workspace::dataKindFromText(m_kinds->currentKey().toStdString()).value_or(DataKind::Targets);
    const auto& indicators = m_input.snapshot->catalogue().indicators;
    const auto chosen =
        std::ranges::find(indicators, m_indicators->currentKey().toStdString(), &domain::Indicator::code);
    if (key.kind == DataKind::Observations && chosen != indicators.end())
        key.indicator = chosen->id;
    showTable(key);
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
    m_kinds->setCurrentKey(keyOf(m_key.kind));
    m_indicators->setVisible(isOfIndicator);
    if (isOfIndicator && indicator)
        m_indicators->setCurrentKey(QString::fromStdString(indicator->code));
    EditModel& shown = m_book.model(m_key);
    shown.setSearch(m_search->text());
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
    m_search->clear();
    showTable({kind, {}});
    const auto& rows = m_book.model({kind, {}}).rows();
    const auto row = std::ranges::find_if(rows, [&](const EditRow& each) { return each.texts().front() == code; });
    if (row != rows.end())
        m_view->goTo(model()->shownRow(static_cast<std::size_t>(row - rows.begin())), 0);
}

void EditDialog::focusTable()
{
    m_view->setFocus();
}

void EditDialog::renewCounts()
{
    m_shownCount->setText(model() ? tr("%n row(s)", nullptr, model()->rowCount()) : QString());
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
}

void EditDialog::renewFaults()
{
    const std::vector<EditFault>& faults = m_book.faults();
    m_problems->setVisible(!faults.empty());
    m_faults->setVisible(!faults.empty());
    m_problems->setText(tr("%n problem(s)", nullptr, static_cast<int>(faults.size())));
    const QSignalBlocker blocker(m_faults);
    m_faults->clear();
    for (const EditFault& fault : faults) {
        if (m_faults->count() == kMostFaultsListed)
            break;
        const domain::RecordField& field = workspace::dataFields(fault.key.kind)[fault.field];
        const EditModel& model = m_book.model(fault.key);
        const int row = model.shownRow(fault.row);
        const QString place =
            row < 0 ? QString::fromStdString(model.rows()[fault.row].texts().front()) : tr("row %1").arg(row + 1);
        //: %1: kind of data, %2: row, %3: field, %4: what is wrong there
        m_faults->addItem(tr("%1, %2, %3: %4")
                              .arg(QString::fromStdString(dataTitle(fault.key.kind, m_input.words)), place,
                                   QString::fromStdString(fieldTitle(fault.key.kind, field, m_input.words)),
                                   fault.text));
    }
}

void EditDialog::goToFault(int place)
{
    if (place < 0 || static_cast<std::size_t>(place) >= m_book.faults().size())
        return;
    const EditFault fault = m_book.faults()[static_cast<std::size_t>(place)];
    showTable(fault.key);
    const int row = model()->shownRow(fault.row);
    m_view->goTo(row, model()->columnOf(fault.field));
}

void EditDialog::addRow()
{
    if (!model() || m_isSaving)
        return;
    domain::RecordTexts fresh = model()->freshRecord();
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
    model()->add({fresh}, tr("Add row"));
    m_view->goTo(model()->rowCount() - 1, 0);
}

void EditDialog::duplicateRows()
{
    if (!model() || m_isSaving || m_view->selectedRows().empty())
        return;
    const int first = model()->rowCount(), column = m_view->currentIndex().column();
    model()->duplicate(m_view->selectedRows(), tr("Duplicate"));
    m_view->goTo(first, column);
}

void EditDialog::removeRows()
{
    if (model() && !m_isSaving)
        model()->remove(m_view->selectedRows(), tr("Remove rows"));
}

void EditDialog::revertRows()
{
    if (model() && !m_isSaving)
        model()->revert(m_view->selectedRows(), tr("As stored"));
}

void EditDialog::revise()
{
    if (!model() || m_key.kind != DataKind::Targets || !m_view->currentIndex().isValid())
        return;
    const EditRow& row = model()->row(m_view->currentIndex().row());
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
        tell(tr("Not saved: %n problem(s) are left.", nullptr, static_cast<int>(m_book.faults().size())), true);
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
    tell(tr("Not saved; what you edited is still here. %1").arg(text), true);
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
    leave([this] { QDialog::reject(); });
}

void EditDialog::tell(const QString& text, bool isProblem)
{
    m_told->setText(text);
    setInk(*m_told, isProblem ? Ink::Alert : Ink::Muted);
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
    m_kinds->setAccessibleName(tr("What is edited"));
    m_indicators->setAccessibleName(tr("Indicator"));
    m_search->setPlaceholderText(tr("Search: names, codes, numbers"));
    m_search->setAccessibleName(tr("Search"));
    m_view->setAccessibleName(tr("Table"));
    m_form->setAccessibleName(tr("Form of the current row"));
    m_faults->setAccessibleName(tr("Problems"));
    m_reason->setPlaceholderText(tr("Reason, for the history (may stay empty)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_save->setText(tr("&Save"));
    m_save->setShortcut(QKeySequence::Save); // setting the text takes it off
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_close->setText(tr("Close"));
    renewCounts();
    renewFaults();
}

} // namespace wm::ui
