// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartNotesDialog.h"

#include "ArrowCombo.h"
#include "Labels.h"

#include "wm/ui/Theme.h"

#include <QDate>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <utility>

namespace wm::ui {

namespace {

using domain::ChartNote;
using domain::ChartNoteKind;

constexpr int kLeastNotesWidth = 420;
constexpr int kNoteListHeight = 110;

/// In the order of the list of scopes.
struct NoteScope {
    bool isOneIndicator = true;
    bool isOneRegion = true;
};
constexpr std::array<NoteScope, 4> kNoteScopes{{{true, true}, {true, false}, {false, true}, {false, false}}};

} // namespace

ChartNotesDialog::ChartNotesDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("chartNotesDialog"));
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("chartNoteList"));
    m_list->setMaximumHeight(kNoteListHeight);
    m_kindLabel = new QLabel;
    m_kind = new ArrowCombo;
    m_kind->setObjectName(QStringLiteral("chartNoteKind"));
    m_kind->addItems({QString(), QString()});
    m_yearLabel = new QLabel;
    m_year = new QSpinBox;
    m_year->setObjectName(QStringLiteral("chartNoteYear"));
    m_year->setRange(ChartNote::kFirstYear, ChartNote::kLastYear);
    m_year->setValue(QDate::currentDate().year());         // where most notes are written
    m_year->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and wheel step it
    m_textLabel = new QLabel;
    m_text = new QLineEdit;
    m_text->setObjectName(QStringLiteral("chartNoteText"));
    m_scopeLabel = new QLabel;
    m_scope = new ArrowCombo;
    m_scope->setObjectName(QStringLiteral("chartNoteScope"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reasonLabel = new QLabel;
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("chartNoteReason"));
    m_hint = makeLabel("chartNoteHint", kSmallFontSize, Ink::Muted);
    m_hint->setWordWrap(true);
    m_new = new QPushButton;
    m_new->setObjectName(QStringLiteral("newChartNote"));
    m_remove = new QPushButton;
    m_remove->setObjectName(QStringLiteral("removeChartNote"));
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("saveChartNote"));
    m_close = new QPushButton;
    m_close->setObjectName(QStringLiteral("closeChartNotes"));
    arrange();
    connectFields();
    retranslate();
}

void ChartNotesDialog::arrange()
{
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(2 * kGap);
    form->setVerticalSpacing(kGap);
    form->addRow(m_kindLabel, m_kind);
    form->addRow(m_yearLabel, m_year);
    form->addRow(m_textLabel, m_text);
    form->addRow(m_scopeLabel, m_scope);
    form->addRow(m_reasonLabel, m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    for (QPushButton* button : {m_new, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QPushButton* button : {m_save, m_close})
        buttons->addWidget(button);
    for (QPushButton* button : {m_new, m_remove, m_close})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(m_list);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    setMinimumWidth(kLeastNotesWidth);
}

void ChartNotesDialog::connectFields()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ChartNotesDialog::choose);
    connect(m_text, &QLineEdit::textChanged, this, &ChartNotesDialog::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChartNotesDialog::check);
    connect(m_year, &QSpinBox::valueChanged, this, &ChartNotesDialog::check);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ChartNotesDialog::check);
    connect(m_new, &QPushButton::clicked, this, [this] {
        begin(m_year->value(), ChartNoteKind::Event);
        m_text->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &ChartNotesDialog::removeChosen);
    connect(m_save, &QPushButton::clicked, this, &ChartNotesDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void ChartNotesDialog::display(const workspace::SnapshotPtr& snapshot, domain::Language language,
                               const workspace::ChartSubject& subject)
{
    const bool isSameChart = m_snapshot && snapshot && m_snapshot->file() == snapshot->file() && m_subject == subject;
    m_snapshot = snapshot;
    m_subject = subject;
    m_language = language;
    fillScopes();
    fillList();
    if (!isSameChart)
        begin(m_year->value(), ChartNoteKind::Event);
    check();
}

void ChartNotesDialog::fillScopes()
{
    const QSignalBlocker blocker(m_scope);
    const int kept = std::max(0, m_scope->currentIndex());
    m_scope->clear();
    const domain::Indicator* indicator = m_snapshot ? m_snapshot->findIndicator(m_subject.indicator) : nullptr;
    const domain::Region* region = m_snapshot ? m_snapshot->findRegion(m_subject.region) : nullptr;
    const QString what = indicator ? QString::fromStdString(indicator->name.in(m_language)) : QString();
    const QString where = region ? QString::fromStdString(region->name.in(m_language)) : QString();
    //: What a note is for; %1: indicator, %2: region
    m_scope->addItem(tr("%1, %2").arg(what, where));
    m_scope->addItem(tr("%1, all regions").arg(what));
    m_scope->addItem(tr("All indicators, %1").arg(where));
    m_scope->addItem(tr("All indicators and regions"));
    m_scope->setCurrentIndex(kept);
}

void ChartNotesDialog::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_notes.clear();
    m_list->clear();
    if (m_snapshot) {
        std::ranges::copy_if(
            m_snapshot->catalogue().chartNotes, std::back_inserter(m_notes),
            [this](const ChartNote& note) { return note.isFor(m_subject.indicator, m_subject.region); });
    }
    for (const ChartNote& note : m_notes) {
        const QString text = QString::fromStdString(note.text).simplified();
        const QString what = note.kind == ChartNoteKind::Event ? text
                             : text.isEmpty()                  ? tr("Break in series")
                                                               : tr("Break in series: %1").arg(text);
        m_list->addItem(QStringLiteral("%1  %2").arg(note.year).arg(what));
    }
    m_list->setVisible(!m_notes.empty());
    // Only what is in the workspace is saved: writing may have failed.
    if (m_saved && std::ranges::find(m_notes, *m_saved) != m_notes.end())
        m_chosen = std::exchange(m_saved, std::nullopt);
    const auto chosen = m_chosen ? std::ranges::find(m_notes, *m_chosen) : m_notes.end();
    if (chosen == m_notes.end())
        m_chosen.reset();
    else
        m_list->setCurrentRow(static_cast<int>(chosen - m_notes.begin()));
}

void ChartNotesDialog::choose(int row)
{
    if (row < 0)
        return;
    m_chosen = m_notes.at(static_cast<std::size_t>(row));
    showFields(*m_chosen);
}

void ChartNotesDialog::begin(int year, ChartNoteKind kind)
{
    m_chosen.reset();
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(-1);
        m_list->clearSelection();
    }
    showFields({kind, year, m_subject.indicator, m_subject.region, {}});
}

void ChartNotesDialog::edit(int year, ChartNoteKind kind)
{
    const auto there =
        std::ranges::find_if(m_notes, [&](const ChartNote& note) { return note.year == year && note.kind == kind; });
    if (there == m_notes.end())
        begin(year, kind);
    else
        m_list->setCurrentRow(static_cast<int>(there - m_notes.begin()));
    m_text->setFocus();
    m_text->selectAll();
}

void ChartNotesDialog::showFields(const ChartNote& note)
{
    m_kind->setCurrentIndex(note.kind == ChartNoteKind::Break ? 1 : 0);
    m_year->setValue(note.year);
    m_text->setText(QString::fromStdString(note.text));
    const auto* const scope = std::ranges::find_if(kNoteScopes, [&](const NoteScope& each) {
        return each.isOneIndicator == !note.indicator.isNone() && each.isOneRegion == !note.region.isNone();
    });
    m_scope->setCurrentIndex(static_cast<int>(scope - kNoteScopes.begin()));
    check();
}

ChartNote ChartNotesDialog::fields() const
{
    ChartNote note;
    note.kind = m_kind->currentIndex() == 1 ? ChartNoteKind::Break : ChartNoteKind::Event;
    note.year = m_year->value();
    note.text = m_text->text().trimmed().toStdString();
    const NoteScope& scope = kNoteScopes.at(static_cast<std::size_t>(std::max(0, m_scope->currentIndex())));
    if (scope.isOneIndicator)
        note.indicator = m_subject.indicator;
    if (scope.isOneRegion)
        note.region = m_subject.region;
    return note;
}

void ChartNotesDialog::check()
{
    const ChartNote note = fields();
    const bool isTaken = std::ranges::any_of(m_notes, [&](const ChartNote& other) {
        return other.hasPlaceOf(note) && !(m_chosen && m_chosen->hasPlaceOf(other));
    });
    const bool isLong = note.text.size() > ChartNote::kMostBytes;
    if (isTaken)
        m_hint->setText(tr("This year has such a note already: choose it in the list to change it."));
    else if (isLong)
        m_hint->setText(tr("The text is too long for a note."));
    else if (note.kind == ChartNoteKind::Break)
        m_hint->setText(tr("From this year on values are measured otherwise: the line stops before it. Projection and "
                           "verdict stay as they are."));
    else
        m_hint->setText(tr("Shown as a flag at the year and below the chart."));
    m_save->setEnabled(m_snapshot && faultOf(note).empty() && !isTaken && m_chosen != note);
    m_remove->setEnabled(m_chosen.has_value());
}

void ChartNotesDialog::save()
{
    m_saved = fields();
    Q_EMIT changeWanted(m_chosen, m_saved, takeReason());
}

QString ChartNotesDialog::takeReason()
{
    const QString reason = m_reason->text().simplified();
    m_reason->clear();
    return reason;
}

void ChartNotesDialog::removeChosen()
{
    const std::optional<ChartNote> before = m_chosen;
    begin(m_year->value(), ChartNoteKind::Event);
    Q_EMIT changeWanted(before, std::nullopt, takeReason());
}

void ChartNotesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartNotesDialog::retranslate()
{
    setWindowTitle(tr("Notes on years"));
    m_list->setAccessibleName(tr("Notes"));
    m_kindLabel->setText(tr("Kind"));
    m_kind->setItemText(0, tr("Note"));
    m_kind->setItemText(1, tr("Break in series"));
    m_yearLabel->setText(tr("Year"));
    m_textLabel->setText(tr("Text"));
    m_text->setPlaceholderText(tr("What happened in this year"));
    m_scopeLabel->setText(tr("For"));
    m_reasonLabel->setText(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why, for the history (may be left out)"));
    m_new->setText(tr("New"));
    m_remove->setText(tr("Remove"));
    m_save->setText(tr("Save"));
    m_close->setText(tr("Close"));
    const std::array<std::pair<QLabel*, QWidget*>, 5> fields{{{m_kindLabel, m_kind},
                                                              {m_yearLabel, m_year},
                                                              {m_textLabel, m_text},
                                                              {m_scopeLabel, m_scope},
                                                              {m_reasonLabel, m_reason}}};
    for (const auto& [label, field] : fields)
        field->setAccessibleName(label->text());
    fillScopes();
    fillList();
    check();
}

} // namespace wm::ui
