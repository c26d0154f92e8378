// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapLayoutDialog.h"

#include "ArrowCombo.h"
#include "Labels.h"
#include "LayoutFields.h"
#include "LengthFields.h"
#include "SheetPreview.h"
#include "StyleFields.h"

#include "wm/ui/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wm::ui {

namespace {

constexpr int kFormWidth = 300;
constexpr QSize kDialogSize(1080, 680);

} // namespace

MapLayoutDialog::MapLayoutDialog(MapSheetSubject subject, Purpose purpose, QWidget* parent)
    : SheetDialog(QStringLiteral("sheet"), kFormWidth, parent)
    , m_subject(std::move(subject))
{
    setObjectName(QStringLiteral("mapLayoutDialog"));
    setWindowTitle(tr("Map for a document"));
    addContents();
    addExtent();
    addSizes();
    addStyle();
    addButtons(purpose);
    resize(kDialogSize);
    change();
}

void MapLayoutDialog::addContents()
{
    const MapSheetOptions options = Preferences::mapSheet();
    const auto add = [&](const QString& text, bool MapSheetOptions::*member) {
        auto* check = new QCheckBox(text);
        check->setChecked(options.*member);
        connect(check, &QCheckBox::toggled, this, &MapLayoutDialog::change);
        m_parts.push_back({check, member});
        return check;
    };
    m_title = new QLineEdit;
    m_title->setObjectName(QStringLiteral("sheetTitle"));
    m_title->setPlaceholderText(QString::fromStdString(m_subject.spec->title));
    m_title->setClearButtonEnabled(true);
    m_title->setAccessibleName(tr("Title"));
    connect(m_title, &QLineEdit::textChanged, this, &MapLayoutDialog::change);
    form().addRow(add(tr("Title"), &MapSheetOptions::hasTitle), m_title);
    auto* contents = new QVBoxLayout;
    contents->setSpacing(kHalfGap);
    contents->addWidget(add(tr("Subtitle"), &MapSheetOptions::hasSubtitle));
    contents->addWidget(add(tr("Legend"), &MapSheetOptions::hasLegend));
    contents->addWidget(add(tr("Scale bar"), &MapSheetOptions::hasScaleBar));
    contents->addWidget(add(tr("North arrow"), &MapSheetOptions::hasNorthArrow));
    contents->addWidget(add(tr("Date"), &MapSheetOptions::hasDate));
    form().addRow(contents);
    QLabel* always = makeLabel("sheetAlways", kSmallFontSize, Ink::Muted);
    always->setWordWrap(true);
    always->setText(
        m_subject.spec->mark.empty()
            ? tr("Sources are always there.")
            : tr("Sources and the mark \"%1\" are always there.").arg(QString::fromStdString(m_subject.spec->mark)));
    form().addRow(always);
    form().addRow(makeRuleLine());
}

void MapLayoutDialog::addExtent()
{
    m_extent = new ArrowCombo;
    m_extent->setObjectName(QStringLiteral("sheetExtent"));
    m_extent->addItem(tr("As in the window"), true);
    m_extent->addItem(m_subject.spec->selectedRegions.empty() ? tr("The whole map") : tr("What is selected"), false);
    m_extent->setCurrentIndex(Preferences::mapSheet().isAsInWindow ? 0 : 1);
    connect(m_extent, &QComboBox::currentIndexChanged, this, &MapLayoutDialog::change);
    form().addRow(tr("Shows"), m_extent);
}

void MapLayoutDialog::addSizes()
{
    using Size = MapSheetOptions::Size;
    const MapSheetOptions options = Preferences::mapSheet();
    m_size = new ArrowCombo;
    m_size->setObjectName(QStringLiteral("sheetSize"));
    m_size->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_size->addItem(tr("A4 page, landscape"), static_cast<int>(Size::PageA4));
    m_size->addItem(tr("Text width of a document"), static_cast<int>(Size::DocumentWidth));
    m_size->addItem(tr("Slide, 16:9"), static_cast<int>(Size::Slide));
    m_size->addItem(tr("Another size"), static_cast<int>(Size::Own));
    m_size->setCurrentIndex(m_size->findData(static_cast<int>(options.size)));
    form().addRow(tr("Size"), m_size);
    m_lengths = new LengthFields(options.ownSize, QStringLiteral("sheet"));
    form().addRow(QString(), m_lengths);
    m_dpi = new QSpinBox;
    m_dpi->setObjectName(QStringLiteral("sheetDpi"));
    m_dpi->setLocale(QLocale::c());
    m_dpi->setRange(kLeastSheetDpi, kMostSheetDpi);
    m_dpi->setSingleStep(50);
    m_dpi->setSuffix(QStringLiteral(" dpi"));
    m_dpi->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_dpi->setValue(options.dpi);
    m_dpi->setToolTip(tr("Of PNG and of what is copied; SVG and PDF are sharp at any size."));
    form().addRow(tr("Resolution"), m_dpi);
    m_pixels = makeLabel("sheetPixels", kSmallFontSize, Ink::Muted);
    m_pixels->setWordWrap(true);
    form().addRow(QString(), m_pixels);
    connect(m_size, &QComboBox::currentIndexChanged, this, &MapLayoutDialog::change);
    connect(m_lengths, &LengthFields::changed, this, &MapLayoutDialog::change);
    connect(m_dpi, &QSpinBox::valueChanged, this, &MapLayoutDialog::change);
}

void MapLayoutDialog::addStyle()
{
    form().addRow(makeRuleLine());
    m_style = new StyleFields(form(), Preferences::mapSheet().style, QStringLiteral("sheet"), this);
    connect(m_style, &StyleFields::changed, this, &MapLayoutDialog::change);
}

MapSheetOptions MapLayoutDialog::options() const
{
    MapSheetOptions options;
    for (const Part& part : m_parts)
        options.*part.member = part.check->isChecked();
    options.isAsInWindow = m_extent->currentData().toBool();
    options.size = static_cast<MapSheetOptions::Size>(m_size->currentData().toInt());
    options.ownSize = m_lengths->millimetres();
    options.dpi = m_dpi->value();
    options.style = m_style->style();
    return options;
}

MapSheet MapLayoutDialog::sheet() const
{
    return makeSheet(m_subject, options(), m_title->text().trimmed().toStdString());
}

void MapLayoutDialog::change()
{
    const MapSheetOptions chosen = options();
    Preferences::setMapSheet(chosen);
    m_title->setEnabled(chosen.hasTitle);
    showSize();
    preview().setSheetSize(sheet().size);
    drawSoon();
}

void MapLayoutDialog::showSize()
{
    const MapSheet now = sheet();
    const bool isOwn = options().size == MapSheetOptions::Size::Own;
    m_lengths->show(sheetSizeInMm(options()), isOwn, isOwn);
    m_pixels->setText(pixelsText(sheetPixels(now.size, now.dpi)));
}

void MapLayoutDialog::renderPreview()
{
    m_tasks.cancel();
    const MapSheet now = sheet();
    m_tasks.start([now, scale = preview().scaleFor(now.size)](
                      const TaskContext& context) { return sheetImage(now, scale, context.stop); },
                  [this](const SheetImage& rendered) {
                      if (rendered.image.isNull())
                          return;
                      preview().setImage(rendered.image);
                      showLosses(rendered.losses);
                  });
}

void MapLayoutDialog::showLosses(const QStringList& losses)
{
    showState(losses.isEmpty() ? QString() : tr("Not drawn: %1").arg(losses.join(QStringLiteral("; "))));
}

void MapLayoutDialog::copy()
{
    const MapSheet now = sheet();
    m_copies.cancel();
    m_copies.start(
        [now](const TaskContext& context) { return sheetImage(now, now.dpi / kPixelsPerInch, context.stop); },
        [this](const SheetImage& copied) {
            if (copied.image.isNull()) {
                showState(tr("There is not enough memory for so many pixels."));
                return;
            }
            QGuiApplication::clipboard()->setImage(copied.image);
            showState(copied.losses.isEmpty()
                          ? tr("Copied.")
                          : tr("Copied, but not drawn: %1").arg(copied.losses.join(QStringLiteral("; "))));
        });
}

} // namespace wm::ui
