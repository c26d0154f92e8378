// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartScaleMenu.h"

#include "PlainToolTip.h"

#include <QActionGroup>
#include <QEvent>

namespace wm::ui {

namespace {

using presentation::ChartScaleKind;

void permit(QAction& action, const std::string& refusal)
{
    action.setEnabled(refusal.empty());
    action.setToolTip(plainToolTip(QString::fromStdString(refusal)));
    action.setStatusTip(QString::fromStdString(refusal));
}

} // namespace

ChartScaleMenu::ChartScaleMenu(QWidget* parent)
    : QMenu(parent)
    , m_kinds(new QActionGroup(this))
{
    setObjectName(QStringLiteral("chartScaleMenu"));
    setToolTipsVisible(true);
    m_linear = addAction(QString());
    m_logarithmic = addAction(QString());
    m_index = addAction(QString());
    m_baseYears = addMenu(QString());
    m_baseYears->setObjectName(QStringLiteral("chartBaseYears"));
    m_baseYears->setToolTipsVisible(true);
    const auto choose = [this](QAction* action, ChartScaleKind kind) {
        action->setCheckable(true);
        m_kinds->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT scaleChosen(kind, std::nullopt); });
    };
    choose(m_linear, ChartScaleKind::Linear);
    choose(m_logarithmic, ChartScaleKind::Logarithmic);
    choose(m_index, ChartScaleKind::Index);
    display({}, {});
    retranslate();
}

void ChartScaleMenu::display(const presentation::ChartScale& shown, const presentation::ChartScaleChoices& choices)
{
    const bool isSame = shown == m_shown && choices == m_choices;
    m_shown = shown;
    m_choices = choices;
    m_linear->setChecked(shown.kind == ChartScaleKind::Linear);
    m_logarithmic->setChecked(shown.kind == ChartScaleKind::Logarithmic);
    m_index->setChecked(shown.kind == ChartScaleKind::Index);
    permit(*m_logarithmic, choices.logarithmicRefusal);
    permit(*m_index, choices.indexRefusal);
    permit(*m_baseYears->menuAction(), choices.indexRefusal);
    if (!isSame)
        fillBaseYears();
}

void ChartScaleMenu::fillBaseYears()
{
    m_baseYears->clear();
    auto* years = new QActionGroup(m_baseYears);
    for (const presentation::ChartBaseYear& base : m_choices.baseYears) {
        QAction* action = m_baseYears->addAction(QString::number(base.year));
        action->setCheckable(true);
        action->setChecked(m_shown.kind == ChartScaleKind::Index && m_shown.baseYear == base.year);
        years->addAction(action);
        permit(*action, base.refusal);
        connect(action, &QAction::triggered, this,
                [this, year = base.year] { Q_EMIT scaleChosen(ChartScaleKind::Index, year); });
    }
}

QString ChartScaleMenu::shownText() const
{
    switch (m_shown.kind) {
    case ChartScaleKind::Linear:
        break;
    case ChartScaleKind::Logarithmic:
        return m_logarithmic->text();
    case ChartScaleKind::Index:
        //: Scale of a chart; %1: year
        return tr("%1 = 100").arg(m_shown.baseYear);
    }
    return m_linear->text();
}

void ChartScaleMenu::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartScaleMenu::retranslate()
{
    //: Scale of a chart's value axis
    m_linear->setText(tr("Linear"));
    //: Scale of a chart's value axis
    m_logarithmic->setText(tr("Logarithmic"));
    //: Scale of a chart's value axis
    m_index->setText(tr("Index"));
    m_baseYears->setTitle(tr("Index from"));
}

} // namespace wm::ui
