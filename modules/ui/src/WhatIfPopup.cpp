// SPDX-License-Identifier: GPL-3.0-or-later
#include "WhatIfPopup.h"

#include "Labels.h"
#include "VerdictImage.h"

#include "wm/presentation/NumberText.h"
#include "wm/ui/Theme.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kScenarioMarkSize = 14;
constexpr int kFewestDecimals = 2;
constexpr double kMostWanted = 1e12;
constexpr int kLeastPopupWidth = 320;

/// As many decimals as the plan's number has, so that it is shown as it is.
int decimalsOf(double value)
{
    const std::string text = presentation::numberText(value);
    const std::size_t point = text.find('.');
    return point == std::string::npos ? kFewestDecimals
                                      : std::max(kFewestDecimals, static_cast<int>(text.size() - point) - 1);
}

} // namespace

WhatIfPopup::WhatIfPopup(QWidget* parent)
    : QFrame(parent, Qt::Tool)
{
    setObjectName(QStringLiteral("whatIfPopup"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_plan = makeLabel("whatIfPlan", kSmallFontSize, Ink::Normal, QFont::DemiBold);
    m_aimLabel = makeLabel("whatIfAimLabel", kSmallFontSize, Ink::Muted);
    m_aim = new QDoubleSpinBox;
    m_aim->setObjectName(QStringLiteral("whatIfAim"));
    m_aim->setLocale(QLocale::c()); // numbers look the same everywhere in the program
    m_aim->setRange(-kMostWanted, kMostWanted);
    m_aim->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_aim->setKeyboardTracking(false);
    m_aim->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and wheel step it
    m_unit = makeLabel("whatIfUnit", kSmallFontSize, Ink::Muted);
    m_reset = new QPushButton;
    m_reset->setObjectName(QStringLiteral("whatIfReset"));
    m_reset->setAutoDefault(false);
    m_policyLabel = makeLabel("whatIfPolicyLabel", kSmallFontSize, Ink::Muted);
    m_policy = new QSlider(Qt::Horizontal);
    m_policy->setObjectName(QStringLiteral("whatIfPolicy"));
    m_policy->setRange(0, 100);
    m_policy->setSingleStep(5);
    m_policy->setPageStep(25);
    m_policyText = makeLabel("whatIfPolicyText", kSmallFontSize, Ink::Normal);
    m_mark = new QLabel;
    m_verdict = makeLabel("whatIfVerdict", kSmallFontSize, Ink::Normal, QFont::DemiBold);
    m_aimLabel->setBuddy(m_aim);
    m_policyLabel->setBuddy(m_policy);
    arrange();
    setFocusProxy(m_aim);
    connect(m_aim, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        Q_EMIT aimChanged(value == m_scenario.value ? std::nullopt : std::optional(value));
    });
    connect(m_reset, &QPushButton::clicked, this, [this] { Q_EMIT aimChanged(std::nullopt); });
    connect(m_policy, &QSlider::valueChanged, this,
            [this](int percent) { Q_EMIT policyShareChanged(percent / 100.0); });
    retranslate();
}

void WhatIfPopup::arrange()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(kGap);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_aimLabel, 0, 0);
    grid->addWidget(m_aim, 0, 1);
    grid->addWidget(m_unit, 0, 2);
    grid->addWidget(m_reset, 0, 3);
    grid->addWidget(m_policyLabel, 1, 0);
    grid->addWidget(m_policy, 1, 1, 1, 2);
    grid->addWidget(m_policyText, 1, 3, Qt::AlignRight);

    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(kHalfGap);
    verdict->addWidget(m_mark);
    verdict->addWidget(m_verdict, 1);
    m_lines = new QGridLayout;
    m_lines->setHorizontalSpacing(2 * kGap);
    m_lines->setVerticalSpacing(kHalfGap);
    m_lines->setColumnStretch(0, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(m_plan);
    layout->addLayout(grid);
    layout->addWidget(makeRuleLine());
    layout->addLayout(verdict);
    layout->addLayout(m_lines);
    layout->setSizeConstraint(QLayout::SetMinAndMaxSize);
    setMinimumWidth(kLeastPopupWidth);
}

void WhatIfPopup::display(const presentation::ChartScenario& scenario, double policyShare)
{
    m_scenario = scenario;
    m_plan->setText(QString::fromStdString(scenario.targetText));
    const QSignalBlocker aimBlocker(m_aim), policyBlocker(m_policy);
    m_aim->setDecimals(std::max(decimalsOf(scenario.value), decimalsOf(scenario.aim)));
    m_aim->setValue(scenario.aim);
    m_unit->setText(QString::fromStdString(scenario.unit));
    m_reset->setEnabled(scenario.aim != scenario.value);
    m_policy->setValue(qRound(policyShare * 100.0));
    m_policyText->setText(QString::fromStdString(presentation::percentText(policyShare)));
    QImage mark = verdictImage(scenario.verdict, kScenarioMarkSize, devicePixelRatioF());
    mark.setDevicePixelRatio(devicePixelRatioF());
    m_mark->setPixmap(QPixmap::fromImage(mark));
    m_verdict->setText(QString::fromStdString(scenario.verdictWord));
    displayLines();
}

void WhatIfPopup::displayLines()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const presentation::ExplanationLine& line : m_scenario.lines) {
        QLabel* label = makeLabel("whatIfLine", kSmallFontSize, Ink::Muted);
        label->setText(QString::fromStdString(line.label));
        QLabel* value = makeLabel("whatIfValue", kSmallFontSize, Ink::Normal);
        value->setText(QString::fromStdString(line.value));
        m_lines->addWidget(label, row, 0);
        m_lines->addWidget(value, row, 1, Qt::AlignRight);
        ++row;
    }
}

void WhatIfPopup::openBeside(const QWidget& view, const QWidget& anchor)
{
    adjustSize();
    m_view = QRect(view.mapToGlobal(QPoint(0, 0)), view.size());
    m_place = anchor.mapToGlobal(QPoint(0, anchor.height() + kHalfGap));
    m_available = anchor.screen()->availableGeometry();
    moveToItsPlace();
    show();
    activateWindow();
    m_aim->setFocus(Qt::PopupFocusReason);
    m_aim->selectAll();
    Q_EMIT opened();
}

void WhatIfPopup::moveToItsPlace()
{
    const int left = m_view.left() - kHalfGap - width(), right = m_view.right() + kHalfGap;
    int x = m_place.x();
    if (left >= m_available.left())
        x = left;
    else if (right + width() <= m_available.right())
        x = right;
    move(std::clamp(x, m_available.left(), std::max(m_available.left(), m_available.right() - width())),
         std::clamp(m_place.y(), m_available.top(), std::max(m_available.top(), m_available.bottom() - height())));
}

void WhatIfPopup::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (isVisible() && !m_available.contains(geometry())) // another answer may need more lines
        moveToItsPlace();
}

void WhatIfPopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void WhatIfPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void WhatIfPopup::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WhatIfPopup::retranslate()
{
    setWindowTitle(tr("What if"));
    setAccessibleName(tr("What if"));
    m_aimLabel->setText(tr("What if it were"));
    m_reset->setText(tr("As planned"));
    m_policyLabel->setText(tr("A policy brings"));
    m_policy->setToolTip(tr("How much of the way from the projection to the required course"));
}

} // namespace wm::ui
