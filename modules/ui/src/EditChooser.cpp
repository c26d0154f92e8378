// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditChooser.h"

#include "ImportChoices.h"
#include "Labels.h"

#include "wm/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>
#include <array>

namespace wm::ui {

namespace {

using workspace::DataKind;

constexpr int kKindWidth = 150;
constexpr int kEditedIndicatorWidth = 260;
/// What is edited most comes first.
constexpr std::array kEditedKinds{DataKind::Targets, DataKind::Observations, DataKind::Indicators, DataKind::Documents,
                                  DataKind::Tasks,   DataKind::Facilities,   DataKind::Corridors,  DataKind::Regions};

QString keyOfKind(DataKind kind)
{
    return QString::fromStdString(std::string(toText(kind)));
}

} // namespace

EditChooser::EditChooser(QWidget* parent)
    : QWidget(parent)
{
    m_kinds = new ChoiceCombo(ChoiceCombo::Kind::List);
    m_kinds->setObjectName(QStringLiteral("editKind"));
    m_kinds->setFixedWidth(kKindWidth);
    m_indicators = new ChoiceCombo(ChoiceCombo::Kind::Searchable);
    m_indicators->setObjectName(QStringLiteral("editIndicator"));
    m_indicators->setMinimumWidth(kEditedIndicatorWidth);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("editSearch"));
    m_search->setClearButtonEnabled(true);
    m_count = makeLabel("editShownCount", kSmallFontSize, Ink::Muted);
    setFocusProxy(m_kinds);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_kinds);
    layout->addWidget(m_indicators);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_count);
    const auto choose = [this] {
        Q_EMIT tableWanted(chosenTable());
    };
    connect(m_kinds, &ChoiceCombo::keyActivated, this, choose);
    connect(m_indicators, &ChoiceCombo::keyActivated, this, choose);
    connect(m_search, &QLineEdit::textChanged, this, &EditChooser::searchChanged);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    retranslate();
}

void EditChooser::display(const workspace::SnapshotPtr& snapshot, const presentation::Words& words)
{
    m_snapshot = snapshot;
    std::vector<Choice> kinds;
    for (const DataKind kind : kEditedKinds)
        kinds.push_back({QString::fromStdString(dataTitle(kind, words)), keyOfKind(kind)});
    m_kinds->setChoices(kinds);
    m_indicators->setChoices(allIndicatorChoices(*snapshot, words));
}

EditKey EditChooser::chosenTable() const
{
    EditKey key;
    key.kind = workspace::dataKindFromText(m_kinds->currentKey().toStdString()).value_or(DataKind::Targets);
    const auto& indicators = m_snapshot->catalogue().indicators;
    const auto chosen =
        std::ranges::find(indicators, m_indicators->currentKey().toStdString(), &domain::Indicator::code);
    const bool isChosen = !m_indicators->isHidden() && chosen != indicators.end();
    if (key.kind == DataKind::Observations && isChosen)
        key.indicator = chosen->id;
    return key;
}

void EditChooser::setTable(const EditKey& key)
{
    m_kinds->setCurrentKey(keyOfKind(key.kind));
    m_indicators->setVisible(key.kind == DataKind::Observations);
    if (const domain::Indicator* const indicator = m_snapshot->findIndicator(key.indicator))
        m_indicators->setCurrentKey(QString::fromStdString(indicator->code));
}

void EditChooser::setRowCount(int count)
{
    m_rowCount = count;
    m_count->setText(tr("%n row(s)", nullptr, count));
}

QString EditChooser::search() const
{
    return m_search->text();
}

void EditChooser::clearSearch()
{
    m_search->clear();
}

void EditChooser::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EditChooser::retranslate()
{
    m_kinds->setAccessibleName(tr("What is edited"));
    m_indicators->setAccessibleName(tr("Indicator"));
    m_search->setPlaceholderText(tr("Search: names, codes, numbers (%1)")
                                     .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setAccessibleName(tr("Search"));
    setRowCount(m_rowCount);
}

} // namespace wm::ui
