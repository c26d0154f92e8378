// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapLayoutDialog.h"

#include "ArrowCombo.h"
#include "Labels.h"
#include "LayoutFields.h"
#include "SheetPreview.h"

#include "wm/ui/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace wm::ui {

namespace {

constexpr int kTypingMs = 120;
constexpr int kFormWidth = 300;
constexpr QSize kDialogSize(1080, 680);

} // namespace

MapLayoutDialog::MapLayoutDialog(MapSheetSubject subject, Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("mapLayoutDialog"));
    setWindowTitle(tr("Map for a document"));
    setSizeGripEnabled(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kTypingMs);
    connect(&m_patience, &QTimer::timeout, this, &MapLayoutDialog::renderPreview);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(2 * kGap);
    form->setVerticalSpacing(kGap);
    auto* fields = new QWidget;
    fields->setFixedWidth(kFormWidth);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addStretch();
    addContents(*form);
    addExtent(*form);
    addSizes(*form);
    m_preview = new SheetPreview;
    m_preview->setObjectName(QStringLiteral("sheetPreview"));
    connect(m_preview, &SheetPreview::resized, this, [this] { m_patience.start(); });
    auto* parts = new QHBoxLayout;
    parts->setSpacing(kMargin);
    parts->addWidget(fields);
    parts->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addLayout(parts, 1);
    addButtons(*layout, purpose);
    resize(kDialogSize);
    change();
}

void MapLayoutDialog::addContents(QFormLayout& form)
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
    form.addRow(add(tr("Title"), &MapSheetOptions::hasTitle), m_title);
    auto* contents = new QVBoxLayout;
    contents->setSpacing(kHalfGap);
    contents->addWidget(add(tr("Subtitle"), &MapSheetOptions::hasSubtitle));
    contents->addWidget(add(tr("Legend"), &MapSheetOptions::hasLegend));
    contents->addWidget(add(tr("Scale bar"), &MapSheetOptions::hasScaleBar));
    contents->addWidget(add(tr("North arrow"), &MapSheetOptions::hasNorthArrow));
    contents->addWidget(add(tr("Date"), &MapSheetOptions::hasDate));
    form.addRow(contents);
    QLabel* always = makeLabel("sheetAlways", kSmallFontSize, Ink::Muted);
    always->setWordWrap(true);
    always->setText(
        m_subject.spec->mark.empty()
            ? tr("Sources are always there.")
            : tr("Sources and the mark \"%1\" are always there.").arg(QString::fromStdString(m_subject.spec->mark)));
    form.addRow(always);
    form.addRow(makeRuleLine());
}

void MapLayoutDialog::addExtent(QFormLayout& form)
{
    m_extent = new ArrowCombo;
    m_extent->setObjectName(QStringLiteral("sheetExtent"));
    m_extent->addItem(tr("As in the window"), true);
    m_extent->addItem(m_subject.spec->selectedRegions.empty() ? tr("The whole map") : tr("What is selected"), false);
    m_extent->setCurrentIndex(Preferences::mapSheet().isAsInWindow ? 0 : 1);
    connect(m_extent, &QComboBox::currentIndexChanged, this, &MapLayoutDialog::change);
    form.addRow(tr("Shows"), m_extent);
}

void MapLayoutDialog::addSizes(QFormLayout& form)
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
    form.addRow(tr("Size"), m_size);
    m_width = makeLengthField(options.ownSize.width(), "sheetWidth", tr("Width"));
    m_height = makeLengthField(options.ownSize.height(), "sheetHeight", tr("Height"));
    auto* lengths = new QHBoxLayout;
    lengths->setSpacing(kHalfGap);
    lengths->addWidget(m_width, 1);
    lengths->addWidget(new QLabel(QStringLiteral("\u00d7")));
    lengths->addWidget(m_height, 1);
    form.addRow(QString(), lengths);
    m_dpi = new QSpinBox;
    m_dpi->setObjectName(QStringLiteral("sheetDpi"));
    m_dpi->setLocale(QLocale::c());
    m_dpi->setRange(kLeastSheetDpi, kMostSheetDpi);
    m_dpi->setSingleStep(50);
    m_dpi->setSuffix(QStringLiteral(" dpi"));
    m_dpi->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_dpi->setValue(options.dpi);
    m_dpi->setToolTip(tr("Of PNG and of what is copied; SVG and PDF are sharp at any size."));
    form.addRow(tr("Resolution"), m_dpi);
    m_pixels = makeLabel("sheetPixels", kSmallFontSize, Ink::Muted);
    m_pixels->setWordWrap(true);
    form.addRow(QString(), m_pixels);
    connect(m_size, &QComboBox::currentIndexChanged, this, &MapLayoutDialog::change);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &MapLayoutDialog::change);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &MapLayoutDialog::change);
    connect(m_dpi, &QSpinBox::valueChanged, this, &MapLayoutDialog::change);
}

void MapLayoutDialog::addButtons(QVBoxLayout& layout, Purpose purpose)
{
    m_state = makeLabel("sheetState", kSmallFontSize, Ink::Muted);
    m_state->setWordWrap(true);
    layout.addWidget(m_state);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString& text, const char* name) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        return button;
    };
    QPushButton* copies = add(tr("&Copy"), "sheetCopy");
    QPushButton* prints = add(tr("&Print..."), "sheetPrint");
    QPushButton* saves = add(tr("&Save as..."), "sheetSave");
    connect(copies, &QPushButton::clicked, this, &MapLayoutDialog::copy);
    connect(prints, &QPushButton::clicked, this, &MapLayoutDialog::printWanted);
    connect(saves, &QPushButton::clicked, this, &MapLayoutDialog::saveWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
    (purpose == Purpose::Save ? saves : prints)->setDefault(true); // only now do they belong to the dialog
}

MapSheetOptions MapLayoutDialog::options() const
{
    MapSheetOptions options;
    for (const Part& part : m_parts)
        options.*part.member = part.check->isChecked();
    options.isAsInWindow = m_extent->currentData().toBool();
    options.size = static_cast<MapSheetOptions::Size>(m_size->currentData().toInt());
    options.ownSize = {m_width->value(), m_height->value()};
    options.dpi = m_dpi->value();
    return options;
}

MapSheet MapLayoutDialog::sheet() const
{
    return makeSheet(m_subject, options(), m_title->text().trimmed().toStdString());
}

void MapLayoutDialog::change()
{
    if (!m_preview)
        return; // not all fields are there yet
    const MapSheetOptions chosen = options();
    Preferences::setMapSheet(chosen);
    m_title->setEnabled(chosen.hasTitle);
    showSize();
    m_preview->setSheetSize(sheet().size);
    m_patience.start();
}

void MapLayoutDialog::showSize()
{
    const MapSheet now = sheet();
    const bool isOwn = options().size == MapSheetOptions::Size::Own;
    for (QDoubleSpinBox* side : {m_width, m_height})
        side->setEnabled(isOwn);
    if (!isOwn) { // so that the next own size starts from what is there
        const QSizeF millimetres = sheetSizeInMm(options());
        const QSignalBlocker widthBlocker(m_width), heightBlocker(m_height);
        m_width->setValue(millimetres.width());
        m_height->setValue(millimetres.height());
    }
    m_pixels->setText(pixelsText(sheetPixels(now.size, now.dpi)));
}

void MapLayoutDialog::renderPreview()
{
    m_tasks.cancel();
    const MapSheet now = sheet();
    m_tasks.start([now, scale = m_preview->scaleFor(now.size)](
                      const TaskContext& context) { return sheetImage(now, scale, context.stop); },
                  [this](const SheetImage& rendered) {
                      if (rendered.image.isNull())
                          return;
                      m_preview->setImage(rendered.image);
                      showLosses(rendered.losses);
                  });
}

void MapLayoutDialog::showLosses(const QStringList& losses)
{
    m_state->setText(losses.isEmpty() ? QString() : tr("Not drawn: %1").arg(losses.join(QStringLiteral("; "))));
}

void MapLayoutDialog::copy()
{
    const MapSheet now = sheet();
    m_copies.cancel();
    m_copies.start(
        [now](const TaskContext& context) { return sheetImage(now, now.dpi / kPixelsPerInch, context.stop); },
        [this](const SheetImage& copied) {
            if (copied.image.isNull()) {
                m_state->setText(tr("There is not enough memory for so many pixels."));
                return;
            }
            QGuiApplication::clipboard()->setImage(copied.image);
            m_state->setText(copied.losses.isEmpty()
                                 ? tr("Copied.")
                                 : tr("Copied, but not drawn: %1").arg(copied.losses.join(QStringLiteral("; "))));
        });
}

} // namespace wm::ui
