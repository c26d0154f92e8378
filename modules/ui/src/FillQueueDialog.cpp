// SPDX-License-Identifier: GPL-3.0-or-later
#include "FillQueueDialog.h"

#include "FillQueueList.h"
#include "Labels.h"

#include "wm/base/Number.h"
#include "wm/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace wm::ui {

namespace {

constexpr QSize kFillQueueSize(960, 640);

QString numberText(const std::optional<double>& number)
{
    return number ? QString::fromStdString(plainNumberText(*number)) : QString();
}

} // namespace

FillQueueDialog::FillQueueDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("fillQueueDialog"));
    m_list = new FillQueueList;
    m_form = new FillForm;
    m_empty = makeLabel("fillEmpty", kBaseFontSize, Ink::Muted);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_told = makeLabel("fillTold", kSmallFontSize, Ink::Muted);
    m_told->setWordWrap(true);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("fillReason"));
    const auto makeButton = [](const char* name) {
        auto* button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        return button;
    };
    m_takeBack = makeButton("fillTakeBack");
    m_undo = makeButton("fillUndo");
    m_skip = makeButton("fillSkip");
    m_save = makeButton("fillSave");
    m_close = makeButton("fillClose");
    m_save->setDefault(true);
    m_undo->hide();
    arrange();
    connect(m_list, &FillQueueList::currentChanged, this, &FillQueueDialog::showCurrent);
    connect(m_list, &FillQueueList::editWanted, m_form, &FillForm::focusFirst);
    connect(m_form, &FillForm::edited, this, [this] { tell({}, false); });
    connect(m_takeBack, &QPushButton::clicked, this, &FillQueueDialog::takeBack);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_saved && m_saved == m_lastFilling)
            Q_EMIT undoWanted();
    });
    connect(m_skip, &QPushButton::clicked, this, &FillQueueDialog::skip);
    connect(m_save, &QPushButton::clicked, this, &FillQueueDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
}

void FillQueueDialog::arrange()
{
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_empty);
    auto* right = new QVBoxLayout;
    right->setSpacing(kGap);
    right->addWidget(m_pages, 1);
    right->addWidget(m_reason);
    right->addWidget(m_told);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(2 * kGap);
    halves->addWidget(m_list, 2);
    halves->addLayout(right, 3);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    for (QPushButton* button : {m_skip, m_save, m_close})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addLayout(halves, 1);
    layout->addLayout(buttons);
    resize(kFillQueueSize);
}

void FillQueueDialog::display(const ViewInput& input)
{
    const bool isSame = m_input.snapshot == input.snapshot && m_input.words.language == input.words.language &&
                        scopeOf(m_input) == scopeOf(input);
    if (isSame)
        return;
    keepDraft();
    const bool isOtherFile = !m_input.snapshot || !input.snapshot || m_input.snapshot->file() != input.snapshot->file();
    if (isOtherFile) {
        m_drafts.clear();
        m_pending.clear();
        m_sources.clear();
        m_lastPages.clear();
        m_afterSaving = nullptr;
        m_shown = {};
        setSaved({});
        tell({}, false);
    }
    m_input = input;
    if (m_saved && !isStored(*m_saved)) { // it was undone, wherever
        setSaved({});
        tell({}, false);
    }
    settlePending();
    // What was typed is kept above. Beside what is stored now, what was just saved would count as typed once more.
    if (const domain::Target* shown = shownTarget(); !shown || fillingOf(*shown) != m_shownFilling)
        m_shown = {};
    const domain::TargetId refused = m_refused;
    m_list->display(input);
    // It stays in sight, though somebody else has filled it in.
    if (!refused.isNone())
        m_list->show(refused);
    if (m_pending.empty() && m_afterSaving) // not within the window's renewing
        QMetaObject::invokeMethod(this, std::exchange(m_afterSaving, nullptr), Qt::QueuedConnection);
}

void FillQueueDialog::setLastFilling(const std::optional<TargetFilling>& filling)
{
    m_lastFilling = filling;
    setSaved(m_saved);
}

void FillQueueDialog::setSaved(const std::optional<TargetFilling>& saved)
{
    m_saved = saved;
    // After another step undoing would take back that one.
    m_undo->setVisible(m_saved && m_saved == m_lastFilling);
}

bool FillQueueDialog::isStored(const TargetFilling& filling) const
{
    const domain::Target* target = m_input.snapshot ? m_input.snapshot->findTarget(filling.target) : nullptr;
    return target && fillingOf(*target) == filling.filling;
}

void FillQueueDialog::begin(domain::TargetId target)
{
    if (!target.isNone())
        m_list->show(target);
    m_form->focusFirst();
}

const domain::Target* FillQueueDialog::shownTarget() const
{
    return m_input.snapshot ? m_input.snapshot->findTarget(m_shown) : nullptr;
}

FillDraft FillQueueDialog::storedDraft(const domain::Target& target) const
{
    FillDraft draft;
    draft.comparator = target.comparator;
    if (const auto filling = fillingOf(target)) {
        draft.value = numberText(filling->value);
        draft.upperValue = numberText(filling->upperValue);
        draft.year = filling->year ? QString::number(*filling->year) : QString();
        draft.source = QString::fromStdString(filling->source);
        draft.page = QString::fromStdString(filling->page);
        draft.note = QString::fromStdString(filling->note);
        return draft;
    }
    const domain::Document* document = m_input.snapshot->findDocument(target.document);
    const auto cited = m_sources.find(target.document);
    if (cited != m_sources.end())
        draft.source = cited->second;
    else if (document)
        draft.source = QString::fromStdString(document->title);
    return draft;
}

void FillQueueDialog::keepDraft()
{
    const domain::Target* target = shownTarget();
    if (!target || m_pending.contains(m_shown))
        return;
    const FillDraft typed = m_form->draft();
    if (typed == storedDraft(*target))
        m_drafts.erase(m_shown);
    else
        m_drafts[m_shown] = typed;
}

void FillQueueDialog::showCurrent()
{
    const domain::TargetId before = m_shown;
    if (m_list->current() != m_shown)
        keepDraft();
    m_shown = m_list->current();
    if (m_shown != m_refused)
        m_refused = {};
    const domain::Target* target = shownTarget();
    const auto filling = target ? fillingOf(*target) : std::nullopt;
    const bool isSame = target && before == m_shown && filling == m_shownFilling;
    m_shownFilling = filling;
    m_pages->setCurrentIndex(target ? 0 : 1);
    for (QWidget* field : std::initializer_list<QWidget*>{m_save, m_skip, m_reason})
        field->setEnabled(target != nullptr);
    m_takeBack->setEnabled(target && target->filledIn);
    retranslate();
    if (!target)
        return;
    if (isSame) { // what is being typed stays, and the cursor in it
        m_form->displaySubject(workspace::fillSubjectOf(*m_input.snapshot, m_shown, m_input.words));
        return;
    }
    const auto typed = m_drafts.find(m_shown);
    const auto lastPage = m_lastPages.find(target->document);
    m_form->display(workspace::fillSubjectOf(*m_input.snapshot, m_shown, m_input.words), *target,
                    *m_input.snapshot->findIndicator(target->indicator),
                    typed == m_drafts.end() ? storedDraft(*target) : typed->second,
                    lastPage == m_lastPages.end() ? QString() : lastPage->second);
}

void FillQueueDialog::save()
{
    const domain::Target* target = shownTarget();
    const auto filling = target ? m_form->checkedFilling() : std::nullopt;
    if (!filling)
        return;
    // One that was filled in before is corrected where it stands; the next one that is left follows a new one.
    const bool isCorrection = target->filledIn && filling != fillingOf(*target);
    store(*target, *filling);
    if (!isCorrection)
        skip();
}

void FillQueueDialog::store(const domain::Target& target, const domain::Filling& filling)
{
    if (filling == fillingOf(target))
        return;
    m_sources[target.document] = QString::fromStdString(filling.source);
    m_lastPages[target.document] = QString::fromStdString(filling.page);
    want(target, filling);
}

bool FillQueueDialog::hasDrafts()
{
    keepDraft();
    std::erase_if(m_drafts,
                  [this](const auto& each) { return !m_input.snapshot || !m_input.snapshot->findTarget(each.first); });
    return !m_drafts.empty();
}

void FillQueueDialog::saveDrafts(std::function<void()> then)
{
    const QString reason = m_reason->text();
    std::vector<domain::TargetId> typed;
    for (const auto& [target, draft] : m_drafts)
        typed.push_back(target);
    for (const domain::TargetId each : typed) {
        m_list->show(each);
        m_reason->setText(reason);
        const domain::Target* target = m_shown == each ? shownTarget() : nullptr;
        const auto filling = target ? m_form->checkedFilling() : std::nullopt;
        if (!filling)
            return;                          // what is wrong stands beneath its field
        if (filling == fillingOf(*target)) { // the same in other signs
            m_drafts.erase(each);
            m_shown = {};
            showCurrent();
        }
        store(*target, *filling);
    }
    m_reason->clear();
    if (m_pending.empty())
        return then();
    m_afterSaving = std::move(then);
}

void FillQueueDialog::dropDrafts()
{
    m_drafts.clear();
    m_shown = {}; // or the form's text would be kept
    showCurrent();
}

void FillQueueDialog::leave(std::function<void()> then)
{
    if (!hasDrafts())
        return then();
    show();
    raise();
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("Typed and not saved"),
                        tr("What is typed for %n target(s) is not saved.", nullptr, static_cast<int>(m_drafts.size())),
                        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("fillLeave"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* saving = box->addButton(tr("&Save"), QMessageBox::AcceptRole);
    auto* dropping = box->addButton(tr("&Drop it"), QMessageBox::DestructiveRole);
    box->addButton(tr("Go on filling in"), QMessageBox::RejectRole);
    box->setDefaultButton(saving);
    connect(box, &QMessageBox::finished, this, [this, box, saving, dropping, then = std::move(then)] {
        if (box->clickedButton() == saving) {
            saveDrafts(then);
        } else if (box->clickedButton() == dropping) {
            dropDrafts();
            then();
        }
    });
    box->open();
}

void FillQueueDialog::reject()
{
    leave([this] { QDialog::reject(); });
}

void FillQueueDialog::takeBack()
{
    const domain::Target* target = shownTarget();
    if (target && target->filledIn)
        want(*target, std::nullopt);
}

void FillQueueDialog::want(const domain::Target& target, const std::optional<domain::Filling>& after)
{
    m_refused = {};
    setSaved({});
    const QString reason = m_reason->text().simplified();
    m_reason->clear();
    m_pending[target.id] = {after, m_form->draft(), reason};
    m_drafts.erase(target.id);
    tell(tr("Saving..."), false);
    Q_EMIT changeWanted(target.id, fillingOf(target), after, reason);
}

void FillQueueDialog::skip()
{
    const domain::TargetId next = m_list->next();
    if (next.isNone())
        return;
    m_list->show(next);
    m_form->focusFirst();
}

void FillQueueDialog::settlePending()
{
    std::erase_if(m_pending, [this](const auto& each) {
        const TargetFilling wanted{each.first, each.second.after};
        if (!isStored(wanted))
            return false;
        const domain::Target& target = *m_input.snapshot->findTarget(wanted.target);
        const domain::Indicator* indicator = m_input.snapshot->findIndicator(target.indicator);
        const QString name = QString::fromStdString(indicator->name.in(m_input.words.language));
        //: %1: name of an indicator
        tell(each.second.after ? tr("Saved: %1").arg(name) : tr("Taken back, lost again: %1").arg(name), false);
        setSaved(wanted);
        return true;
    });
}

void FillQueueDialog::tellFailure(const QString& text)
{
    if (m_pending.empty())
        return;
    m_afterSaving = nullptr;
    setSaved({});
    const domain::TargetId failed = m_pending.begin()->first;
    keepDraft();
    for (const auto& [target, pending] : m_pending) {
        if (pending.after)
            m_drafts[target] = pending.draft;
    }
    m_reason->setText(m_pending.begin()->second.reason);
    m_pending.clear();
    m_shown = {};
    m_refused = failed;
    m_list->show(failed);
    showCurrent();
    m_form->focusFirst();
    //: %1: why
    tell(tr("Not saved. %1").arg(text), true);
}

void FillQueueDialog::tell(const QString& text, bool isProblem)
{
    m_told->setText(text);
    setInk(*m_told, isProblem ? Ink::Alert : Ink::Muted);
}

void FillQueueDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FillQueueDialog::retranslate()
{
    setWindowTitle(tr("Fill in what is lost in the source"));
    m_empty->setText(!m_input.snapshot          ? tr("No workspace is open.")
                     : m_list->leftCount() == 0 ? tr("Nothing is left to be filled in here.")
                                                : tr("Nothing in this list. Choose another part of the queue, or clear "
                                                     "the filter."));
    m_reason->setPlaceholderText(tr("Why, for the history (may be left out)"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_takeBack->setText(tr("&Take back"));
    m_takeBack->setToolTip(tr("What was filled in is removed; the target counts as lost again"));
    m_undo->setText(tr("&Undo"));
    m_skip->setText(tr("S&kip"));
    m_skip->setToolTip(tr("Leaves this target as it is and goes to the next one"));
    m_save->setText(tr("&Save and next"));
    m_close->setText(tr("Close"));
}

} // namespace wm::ui
