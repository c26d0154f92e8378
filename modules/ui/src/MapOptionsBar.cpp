// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapOptionsBar.h"

#include "ChoiceCombo.h"
#include "Icons.h"
#include "Labels.h"

#include "wm/presentation/Palette.h"
#include "wm/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace wm::ui {

namespace {

using presentation::ClassMethod;
using presentation::MapColouring;
using presentation::MapSign;

constexpr int kFrameMs = 900; ///< long enough to find the area that changed
constexpr QLatin1String kFacilities("facilities");
constexpr QLatin1String kAnchored("anchored");

QString keyOf(domain::IndicatorId indicator)
{
    return QString::number(indicator.value);
}

template <class Enum>
QString keyOf(Enum value)
{
    return QString::number(static_cast<int>(value));
}

} // namespace

MapOptionsBar::MapOptionsBar(const presentation::MapOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    arrange();
    connectParts();
    m_timer.setInterval(kFrameMs);
    retranslate();
    showParts();
}

void MapOptionsBar::arrange()
{
    m_subject = new ChoiceCombo(ChoiceCombo::Kind::Searchable);
    m_subject->setObjectName(QStringLiteral("mapSubject"));
    m_colouring = new ChoiceCombo(ChoiceCombo::Kind::List);
    m_colouring->setObjectName(QStringLiteral("mapColouring"));
    m_signs = new ChoiceCombo(ChoiceCombo::Kind::List);
    m_signs->setObjectName(QStringLiteral("mapSign"));
    m_chooser = new QWidget;
    auto* subject = new QHBoxLayout(m_chooser);
    subject->setContentsMargins(0, 0, 0, 0);
    subject->setSpacing(kHalfGap);
    subject->addWidget(m_subject, 1);
    subject->addWidget(m_signs);
    m_method = new ChoiceCombo(ChoiceCombo::Kind::List);
    m_method->setObjectName(QStringLiteral("mapMethod"));
    m_classes = new QSpinBox;
    m_classes->setObjectName(QStringLiteral("mapClasses"));
    m_classes->setRange(presentation::kFewestMapClasses, presentation::kMostClasses);
    m_classes->setValue(m_options.classCount);
    for (ChoiceCombo* combo : {m_colouring, m_signs, m_method})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    m_play = new QToolButton;
    m_play->setObjectName(QStringLiteral("mapPlay"));
    m_play->setCheckable(true);
    m_play->setIcon(icon(Icon::Play));
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(QStringLiteral("mapYear"));
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_year = makeLabel("mapYearText", kBaseFontSize, Ink::Normal, QFont::DemiBold);
    m_yearRow = new QWidget;
    auto* years = new QHBoxLayout(m_yearRow);
    years->setContentsMargins(0, 0, 0, 0);
    years->setSpacing(kGap);
    years->addWidget(m_play);
    years->addWidget(m_slider, 1);
    years->addWidget(m_year);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGap, kHalfGap, kGap, kHalfGap);
    layout->setSpacing(kHalfGap);
    for (QWidget* part :
         {static_cast<QWidget*>(m_colouring), static_cast<QWidget*>(m_method), static_cast<QWidget*>(m_classes)})
        layout->addWidget(part);
    layout->addWidget(m_yearRow, 1);
    layout->addStretch();
}

QWidget& MapOptionsBar::chooser() const
{
    return *m_chooser;
}

void MapOptionsBar::connectParts()
{
    connect(m_subject, &ChoiceCombo::keyActivated, this, &MapOptionsBar::chooseSubject);
    connect(m_colouring, &ChoiceCombo::keyActivated, this,
            [this](const QString& key) { chooseColouring(static_cast<MapColouring>(key.toInt())); });
    connect(m_signs, &ChoiceCombo::keyActivated, this, [this](const QString& key) {
        m_sign = static_cast<MapSign>(key.toInt());
        m_options.sign = m_sign;
        showParts();
        Q_EMIT optionsChanged();
    });
    connect(m_method, &ChoiceCombo::keyActivated, this, &MapOptionsBar::chooseMethod);
    connect(m_classes, &QSpinBox::valueChanged, this, [this](int count) {
        m_options.classCount = count;
        Q_EMIT optionsChanged();
    });
    connect(m_slider, &QSlider::valueChanged, this, &MapOptionsBar::showYear);
    connect(m_play, &QToolButton::toggled, this, &MapOptionsBar::play);
    connect(&m_timer, &QTimer::timeout, this, &MapOptionsBar::playOn);
}

void MapOptionsBar::setOptions(const presentation::MapOptions& options)
{
    m_play->setChecked(false);
    m_options = options;
    const QSignalBlocker blocker(m_classes);
    m_classes->setValue(options.classCount);
    m_sign = options.sign.value_or(m_sign);
    m_colouring->setCurrentKey(keyOf(options.colouring));
    offerMethods();
    offerSigns();
    setIndicators(std::vector(m_indicators)); // gives up an indicator that is not offered
}

void MapOptionsBar::setIndicators(const std::vector<MapIndicator>& indicators)
{
    m_indicators = indicators;
    std::vector<Choice> choices{{tr("Number of facilities"), kFacilities, 0, false}};
    for (const MapIndicator& each : indicators)
        choices.push_back({each.name, keyOf(each.indicator), 0, choices.size() == 1, each.code});
    m_subject->setChoices(choices);
    const bool isOffered =
        std::ranges::find(indicators, m_options.indicator, &MapIndicator::indicator) != indicators.end();
    if (!isOffered) {
        m_options.colouring = MapColouring::FacilityCount;
        m_options.indicator = {};
        m_options.year.reset();
        m_options.sign.reset();
    }
    m_subject->setCurrentKey(isOffered && m_options.colouring != MapColouring::FacilityCount
                                 ? keyOf(m_options.indicator)
                                 : QString(kFacilities));
    showParts();
}

void MapOptionsBar::setShown(const presentation::MapSpec& spec)
{
    m_sign = m_options.sign.value_or(spec.sign);
    m_signs->setCurrentKey(keyOf(m_sign));
    m_years = spec.years;
    const auto shown = std::ranges::find(m_years, spec.year.value_or(0));
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, std::max(0, static_cast<int>(m_years.size()) - 1));
    m_slider->setValue(shown == m_years.end() ? 0 : static_cast<int>(shown - m_years.begin()));
    m_year->setText(spec.year ? QString::number(*spec.year) : QString());
    showParts();
}

void MapOptionsBar::setServiceShown(bool isShown)
{
    m_options.showsService = isShown;
    Q_EMIT optionsChanged();
}

void MapOptionsBar::chooseSubject(const QString& key)
{
    m_options.year.reset();
    m_options.sign.reset(); // circles of the totals before would be circles of shares now
    m_options.isAnchored = false;
    m_play->setChecked(false);
    if (key == kFacilities) {
        chooseColouring(MapColouring::FacilityCount);
        return;
    }
    m_options.indicator = {key.toLongLong()};
    chooseColouring(m_options.colouring == MapColouring::FacilityCount ? MapColouring::Value : m_options.colouring);
}

void MapOptionsBar::chooseColouring(MapColouring colouring)
{
    if (m_options.colouring != colouring)
        m_options.year.reset(); // years of targets are not those of values
    m_options.colouring = colouring;
    m_colouring->setCurrentKey(keyOf(colouring));
    offerMethods();
    offerSigns();
    showParts();
    Q_EMIT optionsChanged();
}

void MapOptionsBar::chooseMethod(const QString& key)
{
    m_options.isAnchored = key == kAnchored;
    if (!m_options.isAnchored)
        m_options.method = static_cast<ClassMethod>(key.toInt());
    m_options.sign = MapSign::Fill; // classes were asked for
    Q_EMIT optionsChanged();
}

void MapOptionsBar::offerMethods()
{
    std::vector<Choice> choices{{tr("Natural breaks"), keyOf(ClassMethod::NaturalBreaks), 0, false},
                                {tr("Quantiles"), keyOf(ClassMethod::Quantile), 0, false},
                                {tr("Equal intervals"), keyOf(ClassMethod::EqualInterval), 0, false},
                                {tr("Round numbers"), keyOf(ClassMethod::Pretty), 0, false}};
    const bool canBeAnchored = m_options.colouring == MapColouring::Value;
    if (canBeAnchored)
        choices.push_back({tr("Around the target"), kAnchored, 0, false});
    m_method->setChoices(choices);
    m_method->setCurrentKey(canBeAnchored && m_options.isAnchored ? QString(kAnchored) : keyOf(m_options.method));
}

/// Facilities have no years or targets to stand side by side.
void MapOptionsBar::offerSigns()
{
    std::vector<Choice> choices{{tr("Fill"), keyOf(MapSign::Fill), 0, false},
                                {tr("Circles"), keyOf(MapSign::Circles), 0, false}};
    if (m_options.colouring != MapColouring::FacilityCount)
        choices.push_back({tr("Bars"), keyOf(MapSign::Bars), 0, false});
    m_signs->setChoices(choices);
    m_signs->setCurrentKey(keyOf(m_sign));
}

void MapOptionsBar::showYear(int index)
{
    if (index < 0 || index >= static_cast<int>(m_years.size()))
        return;
    m_options.year = m_years[static_cast<std::size_t>(index)];
    m_year->setText(QString::number(*m_options.year));
    Q_EMIT optionsChanged();
}

void MapOptionsBar::play(bool isPlaying)
{
    m_play->setIcon(icon(isPlaying ? Icon::Pause : Icon::Play));
    if (!isPlaying) {
        m_timer.stop();
        return;
    }
    if (m_slider->value() == m_slider->maximum())
        m_slider->setValue(0);
    m_timer.start();
}

void MapOptionsBar::playOn()
{
    m_slider->setValue(m_slider->value() + 1);
    if (m_slider->value() == m_slider->maximum())
        m_play->setChecked(false);
}

void MapOptionsBar::showParts()
{
    const bool isIndicator = m_options.colouring != MapColouring::FacilityCount;
    const bool isNumber = m_options.colouring == MapColouring::Value || m_options.colouring == MapColouring::Target;
    setVisible(isIndicator);
    m_signs->setVisible(m_options.colouring != MapColouring::Verdict);
    for (QWidget* part : {static_cast<QWidget*>(m_method), static_cast<QWidget*>(m_classes)})
        part->setVisible(isNumber && m_sign == MapSign::Fill);
    m_yearRow->setVisible(isNumber && !m_years.empty());
    for (QWidget* part : {static_cast<QWidget*>(m_play), static_cast<QWidget*>(m_slider)})
        part->setVisible(m_years.size() > 1);
}

void MapOptionsBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_play->setChecked(false); // nobody sees it
}

void MapOptionsBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MapOptionsBar::retranslate()
{
    m_subject->setAccessibleName(tr("Colour the areas by"));
    m_subject->setToolTip(m_subject->accessibleName());
    m_colouring->setChoices({{tr("Values"), keyOf(MapColouring::Value)},
                             {tr("Targets"), keyOf(MapColouring::Target)},
                             {tr("Verdicts"), keyOf(MapColouring::Verdict)}});
    m_colouring->setCurrentKey(keyOf(m_options.colouring));
    m_colouring->setAccessibleName(tr("Values, targets or verdicts"));
    offerSigns();
    m_signs->setAccessibleName(tr("How numbers are shown"));
    m_signs->setToolTip(m_signs->accessibleName());
    offerMethods();
    m_method->setAccessibleName(tr("How values are divided into classes"));
    m_method->setToolTip(m_method->accessibleName());
    m_classes->setAccessibleName(tr("Number of classes, at most"));
    m_classes->setToolTip(m_classes->accessibleName());
    m_play->setAccessibleName(tr("Show one year after the other"));
    m_play->setToolTip(m_play->accessibleName());
    m_slider->setAccessibleName(tr("Year"));
    setIndicators(std::vector(m_indicators));
}

} // namespace wm::ui
