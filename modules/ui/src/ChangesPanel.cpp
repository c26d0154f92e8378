// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangesPanel.h"

#include "ArrowCombo.h"
#include "ChangeList.h"
#include "HistoryText.h"
#include "Labels.h"

#include "wm/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace wm::ui {

ChangesPanel::ChangesPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("changesPanel"));
    m_heading = makeLabel("changesHeading", kSmallFontSize, Ink::Muted, QFont::DemiBold);
    m_since = new ArrowCombo;
    m_since->setObjectName(QStringLiteral("changesSince"));
    m_since->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_history = new QToolButton;
    m_history->setObjectName(QStringLiteral("changesHistory"));
    m_history->setAutoRaise(true);
    m_summary = makeLabel("changesSummary", kSmallFontSize, Ink::Normal);
    m_summary->setWordWrap(true);
    m_list = new ChangeList;
    m_list->setObjectName(QStringLiteral("changeList"));
    m_more = makeLabel("changesMore", kSmallFontSize, Ink::Muted);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(kHalfGap, 0, 0, 0);
    top->setSpacing(kGap);
    top->addWidget(m_heading);
    top->addWidget(m_since);
    top->addStretch(1);
    top->addWidget(m_history);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGap);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(m_list);
    layout->addWidget(m_more);
    m_summary->setContentsMargins(kHalfGap, 0, 0, 0);
    m_more->setContentsMargins(kHalfGap, 0, 0, 0);
    connect(m_since, &QComboBox::activated, this, [this](int place) {
        m_chosen = static_cast<std::size_t>(place);
        Q_EMIT markChosen(m_marks[m_chosen]);
    });
    connect(m_history, &QToolButton::clicked, this, &ChangesPanel::historyWanted);
    connect(m_list, &ItemCanvas::itemActivated, this, [this](int index) {
        const presentation::ChangesSpec::Item& item = m_list->item(index);
        if (!item.target.isNone())
            Q_EMIT targetWanted(item.target, item.indicator);
    });
    retranslate();
}

void ChangesPanel::setMarks(std::vector<workspace::HistoryMark> marks, std::size_t chosen)
{
    m_marks = std::move(marks);
    m_chosen = chosen;
    fillMarks();
}

void ChangesPanel::fillMarks()
{
    const QSignalBlocker silent(m_since);
    m_since->clear();
    for (const workspace::HistoryMark& mark : m_marks)
        m_since->addItem(markText(mark));
    m_since->setCurrentIndex(static_cast<int>(m_chosen));
}

void ChangesPanel::setChanges(const presentation::ChangesSpec& changes, const presentation::Words& words)
{
    const std::string& said = changes.summary.empty() ? changes.emptyText : changes.summary;
    m_summary->setText(QString::fromStdString(said));
    m_summary->setVisible(!said.empty());
    m_list->setItems(changes.items, words);
    m_list->setVisible(!changes.items.empty());
    m_more->setText(tr("%n more in the history", nullptr, changes.more));
    m_more->setVisible(changes.more > 0);
}

void ChangesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChangesPanel::retranslate()
{
    m_heading->setText(tr("What changed since"));
    m_since->setAccessibleName(m_heading->text());
    m_since->setToolTip(tr("The state that the present is compared with"));
    m_history->setText(tr("History..."));
    m_history->setToolTip(tr("Who changed what, when and why"));
    m_list->setAccessibleName(tr("Targets that have changed"));
    fillMarks();
}

} // namespace wm::ui
