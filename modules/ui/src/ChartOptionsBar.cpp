// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartOptionsBar.h"

#include "ChartScaleMenu.h"
#include "FlowLayout.h"
#include "WhatIfPopup.h"
#include "WindowActions.h"

#include "wm/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace wm::ui {

namespace {

QToolButton* makeButton(const char* name, bool isChecked)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setChecked(isChecked);
    button->setFont(fontOf(kSmallFontSize));
    button->setProperty("isCompact", true); // all in one row of a small window
    return button;
}

/// The words of a button. Its name for a screen reader is the same: the tool tip explains it.
void describe(QToolButton& button, const QString& text, const QString& toolTip)
{
    button.setText(text);
    button.setToolTip(toolTip);
    button.setAccessibleDescription(toolTip);
}

} // namespace

ChartOptionsBar::ChartOptionsBar(const presentation::ChartOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
{
    using presentation::ChartOptions;
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGap, kHalfGap, kGap, 0);
    layout->setSpacing(kHalfGap);
    m_row = new FlowLayout;
    m_row->setSpacing(kHalfGap);
    layout->addLayout(m_row, 1);
    m_projection = addOption("showProjection", &ChartOptions::showsProjection);
    m_scenarios = addOption("showScenarios", &ChartOptions::showsScenarios);
    m_whatIf = makeButton("whatIf", false);
    m_whatIf->setCheckable(false);
    m_whatIf->hide();
    m_row->addWidget(m_whatIf);
    m_references = addOption("showReferences", &ChartOptions::showsReferences);
    m_shocks = makeButton("shocks", false);
    m_shocks->setCheckable(false);
    m_shocks->setPopupMode(QToolButton::InstantPopup);
    m_shocks->setMenu(new QMenu(m_shocks));
    m_shocks->hide();
    m_row->addWidget(m_shocks);
    addScaleButton();
    m_notes = makeButton("chartNotes", false);
    m_notes->setCheckable(false);
    m_row->addWidget(m_notes);
    connect(m_notes, &QToolButton::clicked, this, &ChartOptionsBar::notesWanted);
    m_why = makeButton("showExplanation", false);
    layout->addWidget(m_why, 0, Qt::AlignTop);
    connect(m_why, &QToolButton::toggled, this, &ChartOptionsBar::explainedToggled);
    connectWhatIf();
    retranslate();
}

void ChartOptionsBar::addScaleButton()
{
    m_scale = makeButton("chartScale", false);
    m_scale->setCheckable(false);
    m_scale->setPopupMode(QToolButton::InstantPopup);
    m_scaleMenu = new ChartScaleMenu(m_scale);
    m_scale->setMenu(m_scaleMenu);
    m_row->addWidget(m_scale);
    connect(m_scaleMenu, &ChartScaleMenu::scaleChosen, this,
            [this](presentation::ChartScaleKind kind, std::optional<int> baseYear) {
                m_options.scale = kind;
                if (baseYear)
                    m_options.baseYear = baseYear;
                Q_EMIT optionsChanged();
            });
}

void ChartOptionsBar::setScale(const presentation::ChartScale& shown, const presentation::ChartScaleChoices& choices)
{
    m_scaleMenu->display(shown, choices);
    m_scale->setText(m_scaleMenu->shownText());
}

void ChartOptionsBar::connectWhatIf()
{
    m_whatIfPopup = new WhatIfPopup(this);
    connect(m_whatIf, &QToolButton::clicked, this, [this] {
        if (m_whatIfPopup->isVisible()) {
            m_whatIfPopup->close();
            return;
        }
        m_options.movesTarget = true; // first, so that it opens with all that it will say
        Q_EMIT optionsChanged();
        if (!m_scenario)
            return;
        m_whatIfPopup->display(*m_scenario, m_options.policyShare);
        m_whatIfPopup->openBeside(*this, *m_whatIf);
    });
    connect(m_whatIfPopup, &WhatIfPopup::aimChanged, this, [this](std::optional<double> aim) {
        m_options.whatIf = aim;
        m_options.whatIfTarget = m_scenario->target;
        Q_EMIT optionsChanged();
    });
    const auto setMoving = [this](bool isMoving) {
        m_options.movesTarget = isMoving;
        Q_EMIT optionsChanged();
    };
    connect(m_whatIfPopup, &WhatIfPopup::opened, this, [setMoving] { setMoving(true); });
    connect(m_whatIfPopup, &WhatIfPopup::closed, this, [setMoving] { setMoving(false); });
    connect(m_whatIfPopup, &WhatIfPopup::policyShareChanged, this, [this](double share) {
        m_options.policyShare = share;
        Q_EMIT optionsChanged();
    });
}

void ChartOptionsBar::setScenario(const std::optional<presentation::ChartScenario>& scenario)
{
    m_scenario = scenario;
    m_whatIf->setVisible(scenario.has_value());
    if (!scenario) {
        const QSignalBlocker blocker(m_whatIfPopup); // this figure has nothing to move anyway
        m_options.movesTarget = false;
        m_whatIfPopup->close();
    } else if (m_whatIfPopup->isVisible()) {
        m_whatIfPopup->display(*scenario, m_options.policyShare);
    }
}

void ChartOptionsBar::setAim(domain::TargetId target, double aim)
{
    if (!m_scenario || m_scenario->target != target)
        return;
    m_options.whatIf = aim == m_scenario->value ? std::nullopt : std::optional(aim);
    m_options.whatIfTarget = target;
    Q_EMIT optionsChanged();
}

void ChartOptionsBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_whatIfPopup->close(); // without the chart beside it, it speaks of nothing
}

QToolButton* ChartOptionsBar::addOption(const char* name, bool presentation::ChartOptions::*option)
{
    QToolButton* button = makeButton(name, m_options.*option);
    m_row->addWidget(button);
    connect(button, &QToolButton::toggled, this, [this, option](bool isChecked) {
        m_options.*option = isChecked;
        Q_EMIT optionsChanged();
    });
    return button;
}

void ChartOptionsBar::setOptions(const presentation::ChartOptions& options)
{
    using presentation::ChartOptions;
    const std::pair<QToolButton*, bool ChartOptions::*> parts[] = {{m_projection, &ChartOptions::showsProjection},
                                                                   {m_scenarios, &ChartOptions::showsScenarios},
                                                                   {m_references, &ChartOptions::showsReferences}};
    for (const auto& [button, part] : parts) {
        const QSignalBlocker blocker(button);
        m_options.*part = options.*part;
        button->setChecked(options.*part);
    }
    m_options.scale = options.scale;
    m_options.baseYear = options.baseYear;
}

void ChartOptionsBar::setExplained(bool isExplained)
{
    const QSignalBlocker blocker(m_why);
    m_why->setChecked(isExplained);
}

void ChartOptionsBar::setShocks(const std::vector<presentation::ChartShock>& shocks)
{
    m_shocks->menu()->clear();
    for (const presentation::ChartShock& shock : shocks) {
        QAction* action = m_shocks->menu()->addAction(QString::fromStdString(shock.text));
        action->setCheckable(true);
        action->setChecked(shock.isAccepted);
        connect(action, &QAction::triggered, this,
                [this, year = shock.year](bool isChecked) { Q_EMIT shockToggled(year, isChecked); });
    }
    m_shocks->setVisible(!shocks.empty());
}

void ChartOptionsBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartOptionsBar::retranslate()
{
    describe(*m_projection, tr("Projection"), tr("What is to be expected if nothing changes, with its uncertainty"));
    describe(*m_scenarios, tr("What it takes"),
             tr("The course that would reach the selected target, or the next one to come"));
    describe(*m_whatIf, tr("What if…"), tr("Another value for the target, or a policy that brings part of the way"));
    describe(*m_references, tr("Reference methods"),
             tr("Simple methods for comparison, each with the accuracy it was measured to have"));
    describe(*m_shocks, tr("Shocks"),
             tr("Years that left the path; tick one to leave it out of the projection, not of the intervals"));
    describe(*m_scale, m_scaleMenu->shownText(),
             tr("How the value axis counts: in even steps, in ratios, or in percent of a year's value"));
    m_scale->setAccessibleName(tr("Scale"));
    describe(*m_notes, tr("Notes…"), tr("Notes on years and breaks in the series; also in the menu of the chart"));
    describe(*m_why, tr("Why?"),
             tr("Show how the verdict was reached (%1)").arg(explanationKeys().toString(QKeySequence::NativeText)));
}

} // namespace wm::ui
