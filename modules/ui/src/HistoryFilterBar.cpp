// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryFilterBar.h"

#include "ArrowCombo.h"
#include "DayField.h"
#include "EditDelegate.h"
#include "Icons.h"

#include "wm/ui/Theme.h"
#include "wm/wording/LocalTime.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <set>

namespace wm::ui {

namespace {

constexpr std::chrono::milliseconds kPauseInTyping(300);
constexpr int kDayWidth = 160; ///< with the signs that empty it and open the calendar
constexpr int kLeastHistorySearch = 140;

using HistoryChoices = std::vector<std::pair<QString, QString>>; ///< text and key

/// The first is "all"; what was chosen stays chosen.
void fillHistoryChoices(ArrowCombo& combo, const QString& all, const HistoryChoices& choices)
{
    const QSignalBlocker silent(&combo);
    const QVariant chosen = combo.currentData();
    combo.clear();
    combo.addItem(all);
    for (const auto& [text, key] : choices)
        combo.addItem(text, key);
    combo.setCurrentIndex(chosen.isValid() ? std::max(0, combo.findData(chosen)) : 0);
}

} // namespace

HistoryFilterBar::HistoryFilterBar(const presentation::Words& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kHalfGap);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setPlaceholderText(tr("Name, field, value, reason..."));
    m_search->setAccessibleName(tr("Search by name, field, value, person, reason or source"));
    m_search->setToolTip(m_search->accessibleName());
    m_search->setMinimumWidth(kLeastHistorySearch);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    row->addWidget(m_search, 1);
    m_authors = addChoice("historyAuthors", tr("Who"));
    m_acts = addChoice("historyActs", tr("Occasion"));
    m_tables = addChoice("historyTables", tr("What was changed"));
    m_since = addDay("historySince", tr("From (day)"));
    m_until = addDay("historyUntil", tr("To (day)"));
    m_clear = new QToolButton;
    m_clear->setObjectName(QStringLiteral("historyClear"));
    m_clear->setIcon(icon(Icon::ClearFilter));
    m_clear->setToolTip(tr("Show all changes again"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_clear->setEnabled(false);
    row->addWidget(m_clear);
    m_typed = new QTimer(this);
    m_typed->setSingleShot(true);
    m_typed->setInterval(kPauseInTyping);
    connect(m_typed, &QTimer::timeout, this, &HistoryFilterBar::tellChange);
    connect(m_search, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryFilterBar::tellChange);
    connect(m_clear, &QToolButton::clicked, this, &HistoryFilterBar::clear);
}

ArrowCombo* HistoryFilterBar::addChoice(const char* name, const QString& what)
{
    auto* combo = new ArrowCombo;
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(what);
    combo->setToolTip(what);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::tellChange);
    return combo;
}

DayField* HistoryFilterBar::addDay(const char* name, const QString& hint)
{
    auto* field = new DayField;
    field->setObjectName(QLatin1String(name));
    field->setPlaceholderText(hint);
    field->setAccessibleName(hint);
    field->setToolTip(tr("%1, as 2026-11-01").arg(hint));
    field->setFixedWidth(kDayWidth);
    layout()->addWidget(field);
    connect(field, &DayField::textChanged, this, [this] { m_typed->start(); });
    connect(field, &DayField::returnPressed, this, &HistoryFilterBar::tellChange);
    return field;
}

void HistoryFilterBar::setHistory(const workspace::History& history)
{
    std::set<std::string> authors, tables;
    std::set<domain::ChangeAct> acts;
    for (const domain::Change& change : history.changes) {
        authors.insert(change.note.author);
        acts.insert(change.note.act);
    }
    for (const auto& [change, touched] : history.touched) {
        for (const workspace::TouchedRows& each : touched)
            tables.insert(each.table);
    }
    const auto phrase = [this](const std::string& key) {
        return QString::fromStdString(m_words.phrase(key));
    };
    HistoryChoices who, occasions, kinds;
    for (const std::string& author : authors)
        who.emplace_back(author.empty() ? tr("Not known") : QString::fromStdString(author),
                         QString::fromStdString(author));
    for (const domain::ChangeAct act : acts) {
        const std::string code(toText(act));
        occasions.emplace_back(phrase("act." + code), QString::fromStdString(code));
    }
    for (const std::string& table : tables)
        kinds.emplace_back(phrase("table." + table), QString::fromStdString(table));
    fillHistoryChoices(*m_authors, tr("Everybody"), who);
    fillHistoryChoices(*m_acts, tr("Every occasion"), occasions);
    fillHistoryChoices(*m_tables, tr("All tables"), kinds);
}

workspace::HistoryFilter HistoryFilterBar::filter() const
{
    workspace::HistoryFilter filter;
    if (const QVariant author = m_authors->currentData(); author.isValid())
        filter.author = author.toString().toStdString();
    filter.act = domain::changeActFromText(m_acts->currentData().toString().toStdString());
    filter.table = m_tables->currentData().toString().toStdString();
    if (m_since->day().isValid())
        filter.since = wording::utcOfDay(m_since->day());
    if (m_until->day().isValid())
        filter.until = wording::utcOfDay(m_until->day().addDays(1));
    filter.text = m_search->text().simplified().toStdString();
    return filter;
}

bool HistoryFilterBar::isWrong() const
{
    return m_since->isWrong() || m_until->isWrong();
}

void HistoryFilterBar::clear()
{
    {
        // Not those of the lines, whose signs that empty them would stay; what they start is told below.
        const QSignalBlocker authors(m_authors), acts(m_acts), tables(m_tables);
        for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_search, m_since, m_until})
            field->clear();
        for (ArrowCombo* combo : {m_authors, m_acts, m_tables})
            combo->setCurrentIndex(0);
    }
    tellChange();
}

void HistoryFilterBar::focusSearch()
{
    m_search->setFocus();
}

void HistoryFilterBar::tellChange()
{
    m_typed->stop();
    for (DayField* const day : {m_since, m_until})
        markWrong(*day, day->isWrong());
    m_clear->setEnabled(isWrong() || filter() != workspace::HistoryFilter());
    Q_EMIT changed();
}

} // namespace wm::ui
