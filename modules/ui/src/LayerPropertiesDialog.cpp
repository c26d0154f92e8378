// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerPropertiesDialog.h"

#include "ArrowCombo.h"
#include "CrsField.h"
#include "Labels.h"
#include "LayerSwatch.h"
#include "Paths.h"

#include "wm/ui/Theme.h"
#include "wm/wording/LayerText.h"
#include "wm/workspace/MapLayers.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace wm::ui {

namespace {

constexpr int kLeastFormWidth = 480;
constexpr double kNearestScale = 100.0;
constexpr double kFarthestScale = 500'000'000.0;
constexpr int kSwatchWidth = 48;

QDoubleSpinBox* makeNumber(double least, double most, double value, int decimals)
{
    auto* box = new QDoubleSpinBox;
    box->setLocale(QLocale::c()); // numbers look the same everywhere in the program
    box->setDecimals(decimals);
    box->setRange(least, most);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and wheel step it
    box->setValue(value);
    return box;
}

/// Two digits: nobody wants 1 : 1,234,567.
double roundScale(double denominator)
{
    const double step = std::pow(10.0, std::floor(std::log10(denominator)) - 1.0);
    return std::clamp(std::round(denominator / step) * step, kNearestScale, kFarthestScale);
}

QDoubleSpinBox* makeScale(double denominator)
{
    QDoubleSpinBox* box = makeNumber(kNearestScale, kFarthestScale, denominator, 0);
    box->setLocale(QLocale(QLocale::English, QLocale::UnitedStates)); // "4,400,000", as numbers are elsewhere
    box->setPrefix(QStringLiteral("1 : "));
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

LayerPropertiesDialog::LayerPropertiesDialog(const domain::MapLayer& layer, double scaleDenominator, QWidget* parent)
    : QDialog(parent)
    , m_layer(layer)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("layerPropertiesDialog"));
    setWindowTitle(tr("Layer %1").arg(wording::layerName(layer)));
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(2 * kGap);
    form->setVerticalSpacing(kGap);
    m_name = new QLineEdit(QString::fromStdString(layer.name));
    connect(m_name, &QLineEdit::textChanged, this, &LayerPropertiesDialog::check);
    form->addRow(tr("Name"), m_name);
    if (layer.kind != domain::LayerKind::Raster)
        addLook(*form);
    addScales(*form, scaleDenominator);
    addPositions(*form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addLayout(form);
    m_problem = makeLabel("layerPropertiesProblem", kSmallFontSize, Ink::Alert);
    layout->addWidget(m_problem);
    addButtons(*layout);
    setMinimumWidth(kLeastFormWidth);
    check();
    readFields();
}

void LayerPropertiesDialog::addLook(QFormLayout& form)
{
    const domain::LayerStyle& style = m_layer.style;
    const domain::LayerKind kind = m_layer.kind;
    const bool isMixed = kind == domain::LayerKind::Mixed;
    m_colour = new QPushButton;
    m_colour->setObjectName(QStringLiteral("layerColour"));
    m_colour->setAutoDefault(false);
    m_colour->setAccessibleName(tr("Colour"));
    connect(m_colour, &QPushButton::clicked, this, &LayerPropertiesDialog::chooseColour);
    showColour();
    form.addRow(tr("Colour"), m_colour);
    m_lineWidth = makeNumber(0.2, 20.0, style.lineWidth, 1);
    m_pointRadius = makeNumber(0.5, 40.0, style.pointRadius, 1);
    m_isFilled = new QCheckBox(tr("Fill areas"));
    m_isFilled->setChecked(style.isFilled);
    form.addRow(tr("Radius of points"), m_pointRadius);
    form.addRow(tr("Width of lines"), m_lineWidth);
    form.addRow(QString(), m_isFilled);
    form.setRowVisible(m_pointRadius, isMixed || kind == domain::LayerKind::Points);
    form.setRowVisible(m_lineWidth, kind != domain::LayerKind::Points);
    form.setRowVisible(m_isFilled, isMixed || kind == domain::LayerKind::Polygons);
    m_labels = new ArrowCombo;
    m_labels->setObjectName(QStringLiteral("layerLabels"));
    m_labels->addItem(tr("None"), QString());
    if (!style.labelField.empty()) {
        const QString field = QString::fromStdString(style.labelField);
        m_labels->addItem(field, field);
        m_labels->setCurrentIndex(1);
    }
    form.addRow(tr("Labels from field"), m_labels);
}

void LayerPropertiesDialog::addScales(QFormLayout& form, double scaleDenominator)
{
    const double now = roundScale(scaleDenominator);
    const auto addLimit = [&](const QString& text, const std::optional<double>& limit) {
        auto* check = new QCheckBox(text);
        check->setChecked(limit.has_value());
        QDoubleSpinBox* number = makeScale(limit.value_or(now));
        number->setAccessibleName(text);
        number->setEnabled(limit.has_value());
        connect(check, &QCheckBox::toggled, number, &QWidget::setEnabled);
        connect(check, &QCheckBox::toggled, this, &LayerPropertiesDialog::check);
        connect(number, &QDoubleSpinBox::valueChanged, this, &LayerPropertiesDialog::check);
        form.addRow(check, number);
        return std::pair(check, number);
    };
    std::tie(m_hasMost, m_most) = addLimit(tr("Hide when farther than"), m_layer.scales.most);
    std::tie(m_hasLeast, m_least) = addLimit(tr("Hide when closer than"), m_layer.scales.least);
}

void LayerPropertiesDialog::addPositions(QFormLayout& form)
{
    m_crs = new CrsField;
    m_crs->setObjectName(QStringLiteral("layerCrs"));
    m_crs->setChoices({}, tr("As the file says"));
    m_crs->setCode(m_layer.crs);
    connect(m_crs, &CrsField::codeChanged, this, &LayerPropertiesDialog::check);
    form.addRow(tr("Positions are in"), m_crs);
    m_isGcj02 = new QCheckBox(tr("Take them back from GCJ-02"));
    m_isGcj02->setObjectName(QStringLiteral("layerGcj02"));
    m_isGcj02->setToolTip(tr("For data from Chinese web maps, which lie some hundred metres off"));
    m_isGcj02->setChecked(m_layer.isGcj02);
    m_isGcj02->setVisible(m_layer.kind != domain::LayerKind::Raster);
    form.addRow(QString(), m_isGcj02);
    QLabel* file = makeLabel("layerFile", kSmallFontSize, Ink::Muted);
    file->setText(toText(m_layer.file));
    file->setWordWrap(true);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addRow(tr("File"), file);
}

void LayerPropertiesDialog::addButtons(QVBoxLayout& layout)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_apply = buttons->button(QDialogButtonBox::Apply);
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT applied(*layer()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT applied(*layer());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

void LayerPropertiesDialog::chooseColour()
{
    auto* dialog = new QColorDialog(layerColour(m_layer.style), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) {
        m_layer.style.colour = colour.rgb() & 0xFFFFFFU;
        showColour();
    });
    dialog->open();
}

void LayerPropertiesDialog::showColour()
{
    QPixmap swatch(kSwatchWidth, kSmallFontSize);
    swatch.fill(layerColour(m_layer.style));
    m_colour->setIcon(QIcon(swatch));
    m_colour->setIconSize(swatch.size());
    m_colour->setText(layerColour(m_layer.style).name().toUpper());
}

void LayerPropertiesDialog::readFields()
{
    if (!m_labels)
        return;
    m_tasks.start(
        [file = m_layer.file](const TaskContext& context) { return workspace::offeredLayers(file, {}, context); },
        [this](const Result<workspace::LayerOffers>& offers) {
            if (!offers)
                return; // why the layer cannot be read is said where it is listed
            for (const workspace::LayerOffer& offer : offers->layers) {
                const bool isMeant = m_layer.sourceLayer.empty() || offers->layers.size() == 1 ||
                                     offer.layer.sourceLayer == m_layer.sourceLayer;
                for (const std::string& name : isMeant ? offer.textFields : std::vector<std::string>()) {
                    const QString field = QString::fromStdString(name);
                    if (m_labels->findData(field) < 0)
                        m_labels->addItem(field, field);
                }
            }
        });
}

std::optional<domain::MapLayer> LayerPropertiesDialog::layer() const
{
    domain::MapLayer layer = m_layer;
    layer.name = m_name->text().trimmed().toStdString();
    layer.scales.least = m_hasLeast->isChecked() ? std::optional(m_least->value()) : std::nullopt;
    layer.scales.most = m_hasMost->isChecked() ? std::optional(m_most->value()) : std::nullopt;
    const std::optional<std::string> crs = m_crs->code();
    const bool isEmptyRange = layer.scales.least && layer.scales.most && *layer.scales.least >= *layer.scales.most;
    if (layer.name.empty() || !crs || isEmptyRange)
        return std::nullopt;
    layer.crs = *crs;
    layer.isGcj02 = m_isGcj02->isChecked();
    if (m_labels) {
        layer.style.lineWidth = m_lineWidth->value();
        layer.style.pointRadius = m_pointRadius->value();
        layer.style.isFilled = m_isFilled->isChecked();
        layer.style.labelField = m_labels->currentData().toString().toStdString();
    }
    return layer;
}

void LayerPropertiesDialog::check()
{
    if (!m_ok)
        return;
    QString problem;
    if (m_name->text().trimmed().isEmpty())
        problem = tr("The layer needs a name.");
    else if (!m_crs->code())
        problem = tr("Expected the number of a coordinate reference system, such as EPSG:4547.");
    else if (!layer())
        problem = tr("At no scale the layer would be shown.");
    m_problem->setText(problem);
    m_ok->setEnabled(problem.isEmpty());
    m_apply->setEnabled(problem.isEmpty());
}

} // namespace wm::ui
