// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareOptionsBar.h"

#include "ChoiceCombo.h"

#include "wm/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace wm::ui {

namespace {

using presentation::CompareFacet;
using presentation::CompareKind;
using presentation::CompareOptions;
using presentation::CompareOrder;

constexpr QLatin1String kLatest("latest");

template <class Enum>
QString enumKey(Enum value)
{
    return QString::number(static_cast<int>(value));
}

QString indicatorKey(domain::IndicatorId indicator)
{
    return QString::number(indicator.value);
}

/// Kinds that have one value of each region.
bool hasYear(CompareKind kind)
{
    return kind == CompareKind::Ranking || kind == CompareKind::Slope || kind == CompareKind::Scatter;
}

bool hasFacet(CompareKind kind)
{
    return kind == CompareKind::SmallMultiples || kind == CompareKind::Bullet;
}

} // namespace

CompareOptionsBar::CompareOptionsBar(const CompareOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_indicator = new ChoiceCombo(ChoiceCombo::Kind::Searchable, this);
    m_indicator->setObjectName(QStringLiteral("compareIndicator"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGap, kHalfGap, kGap, kHalfGap);
    row->setSpacing(kHalfGap);
    m_kind = addCombo("compareKind");
    m_order = addCombo("compareOrder");
    m_facet = addCombo("compareFacet");
    m_second = new ChoiceCombo(ChoiceCombo::Kind::Searchable);
    m_second->setObjectName(QStringLiteral("compareSecond"));
    row->addWidget(m_second, 1);
    m_firstYear = addCombo("compareFirstYear");
    m_year = addCombo("compareYear");
    m_sharedScale = new QToolButton;
    m_sharedScale->setObjectName(QStringLiteral("compareSharedScale"));
    m_sharedScale->setCheckable(true);
    m_sharedScale->setChecked(m_options.hasSharedScale);
    m_sharedScale->setFont(fontOf(kSmallFontSize));
    row->addWidget(m_sharedScale);
    row->addStretch();
    connectParts();
    retranslate();
    showParts();
}

ChoiceCombo* CompareOptionsBar::addCombo(const char* name)
{
    auto* combo = new ChoiceCombo(ChoiceCombo::Kind::List);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(combo);
    return combo;
}

QWidget& CompareOptionsBar::chooser() const
{
    return *m_indicator;
}

void CompareOptionsBar::connectParts()
{
    const auto onChoice = [this](ChoiceCombo* combo, void (*take)(CompareOptions&, const QString&)) {
        connect(combo, &ChoiceCombo::keyActivated, this, [this, take](const QString& key) {
            take(m_options, key);
            showParts();
            Q_EMIT optionsChanged();
        });
    };
    onChoice(m_indicator, [](CompareOptions& options, const QString& key) { options.indicator = {key.toLongLong()}; });
    onChoice(m_second, [](CompareOptions& options, const QString& key) { options.second = {key.toLongLong()}; });
    onChoice(m_kind,
             [](CompareOptions& options, const QString& key) { options.kind = static_cast<CompareKind>(key.toInt()); });
    onChoice(m_order, [](CompareOptions& options, const QString& key) {
        options.order = static_cast<CompareOrder>(key.toInt());
    });
    onChoice(m_facet, [](CompareOptions& options, const QString& key) {
        options.facet = static_cast<CompareFacet>(key.toInt());
    });
    onChoice(m_year, [](CompareOptions& options, const QString& key) {
        options.takesLatest = key == kLatest;
        options.year = options.takesLatest ? std::nullopt : std::optional(key.toInt());
    });
    onChoice(m_firstYear, [](CompareOptions& options, const QString& key) { options.firstYear = key.toInt(); });
    connect(m_sharedScale, &QToolButton::toggled, this, [this](bool isShared) {
        m_options.hasSharedScale = isShared;
        Q_EMIT optionsChanged();
    });
}

void CompareOptionsBar::setOptions(const CompareOptions& options)
{
    m_options = options;
    const QSignalBlocker blocker(m_sharedScale);
    m_sharedScale->setChecked(options.hasSharedScale);
    showParts();
}

void CompareOptionsBar::setIndicator(domain::IndicatorId indicator)
{
    m_options.indicator = indicator;
}

void CompareOptionsBar::setChoices(const workspace::Snapshot& snapshot, const workspace::CompareChoices& choices,
                                   const presentation::Words& words)
{
    m_choices = choices;
    m_options.indicator = choices.shown.indicator.isNone() ? m_options.indicator : choices.shown.indicator;
    std::vector<Choice> indicators;
    std::vector<Choice> others;
    for (const domain::IndicatorId id : choices.indicators) {
        const domain::Indicator* indicator = snapshot.findIndicator(id);
        if (!indicator)
            continue;
        indicators.push_back({QString::fromStdString(indicator->name.in(words.language)), indicatorKey(id), 0, false,
                              QString::fromStdString(indicator->code)});
        if (id != choices.shown.indicator)
            others.push_back(indicators.back());
    }
    m_indicator->setChoices(indicators);
    m_indicator->setCurrentKey(indicatorKey(choices.shown.indicator));
    m_second->setChoices(others);
    m_second->setCurrentKey(indicatorKey(choices.shown.second));
    offerYears();
    showParts();
}

void CompareOptionsBar::offerYears()
{
    const CompareOptions& shown = m_choices.shown;
    std::vector<Choice> years;
    std::vector<Choice> firstYears;
    for (const int year : m_choices.years) {
        const Choice choice{QString::number(year), QString::number(year)};
        years.push_back(choice);
        if (shown.year && year < *shown.year)
            firstYears.push_back(choice);
    }
    if (shown.kind != CompareKind::Scatter)
        years.push_back({shown.kind == CompareKind::Slope ? tr("First and latest of each") : tr("Latest of each"),
                         kLatest, 0, true});
    m_year->setChoices(years);
    m_year->setCurrentKey(shown.takesLatest ? QString(kLatest) : QString::number(shown.year.value_or(0)));
    m_firstYear->setChoices(firstYears);
    m_firstYear->setCurrentKey(QString::number(shown.firstYear.value_or(0)));
}

void CompareOptionsBar::showParts()
{
    const CompareKind kind = m_options.kind;
    const bool isOfIndicators = hasFacet(kind) && m_options.facet == CompareFacet::Indicators;
    const bool isCompletion = kind == CompareKind::Ranking && m_options.order == CompareOrder::Completion;
    m_indicator->setVisible(!m_choices.indicators.empty() && !isOfIndicators);
    m_order->setVisible(kind == CompareKind::Ranking);
    m_facet->setVisible(hasFacet(kind));
    m_second->setVisible(kind == CompareKind::Scatter);
    m_year->setVisible(hasYear(kind) && !isCompletion && !m_choices.years.empty());
    m_firstYear->setVisible(kind == CompareKind::Slope && m_choices.shown.firstYear.has_value());
    m_sharedScale->setVisible(hasFacet(kind) && !isOfIndicators);
    m_kind->setCurrentKey(enumKey(kind));
    m_order->setCurrentKey(enumKey(m_options.order));
    m_facet->setCurrentKey(enumKey(m_options.facet));
}

void CompareOptionsBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CompareOptionsBar::retranslate()
{
    const QString kinds[] = {tr("Ranking"),     tr("Small multiples"), tr("Slopes"),
                             tr("Heat strips"), tr("Scatter"),         tr("Bullets")};
    std::vector<Choice> offered;
    for (const CompareKind kind : presentation::kCompareKinds)
        offered.push_back({kinds[static_cast<std::size_t>(kind)], enumKey(kind)});
    m_kind->setChoices(offered);
    m_order->setChoices({{tr("By value"), enumKey(CompareOrder::Value)},
                         {tr("By gap to target"), enumKey(CompareOrder::Gap)},
                         {tr("By completion"), enumKey(CompareOrder::Completion)}});
    m_facet->setChoices({{tr("One indicator, all regions"), enumKey(CompareFacet::Regions)},
                         {tr("One region, all indicators"), enumKey(CompareFacet::Indicators)}});
    m_sharedScale->setText(tr("Shared scale"));
    m_sharedScale->setToolTip(tr("All on one scale, so that heights compare; else each on its own"));
    m_indicator->setAccessibleName(tr("Indicator"));
    m_kind->setAccessibleName(tr("Kind of comparison"));
    m_order->setAccessibleName(tr("Order of the ranking"));
    m_facet->setAccessibleName(tr("What is compared"));
    m_second->setAccessibleName(tr("Second indicator"));
    m_firstYear->setAccessibleName(tr("First year"));
    m_year->setAccessibleName(tr("Year"));
    offerYears();
    showParts();
}

} // namespace wm::ui
