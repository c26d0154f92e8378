// SPDX-License-Identifier: GPL-3.0-or-later
#include "PictureDialog.h"

#include "Labels.h"
#include "LayoutFields.h"
#include "OutputClip.h"
#include "SheetPreview.h"

#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

namespace wm::ui {

namespace {

constexpr int kPictureTypingMs = 120;
constexpr int kPictureFormWidth = 280;
constexpr QSize kPictureDialogSize(980, 600);

} // namespace

PictureDialog::PictureDialog(ViewOutput output, QWidget* parent)
    : QDialog(parent)
    , m_output(std::move(output))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(tr("Picture for a document"));
    setSizeGripEnabled(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPictureTypingMs);
    connect(&m_patience, &QTimer::timeout, this, &PictureDialog::renderPreview);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(2 * kGap);
    form->setVerticalSpacing(kGap);
    auto* fields = new QWidget;
    fields->setFixedWidth(kPictureFormWidth);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addStretch();
    addSizes(*form);
    addStyle(*form);
    addCaption(*form);
    m_preview = new SheetPreview;
    m_preview->setObjectName(QStringLiteral("picturePreview"));
    connect(m_preview, &SheetPreview::resized, this, [this] { m_patience.start(); });
    auto* parts = new QHBoxLayout;
    parts->setSpacing(kMargin);
    parts->addWidget(fields);
    parts->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addLayout(parts, 1);
    addButtons(*layout);
    resize(kPictureDialogSize);
    change();
}

void PictureDialog::addSizes(QFormLayout& form)
{
    const PictureOptions options = Preferences::picture();
    m_size = makeWidthCombo(options);
    m_size->setObjectName(QStringLiteral("pictureSize"));
    form.addRow(tr("Size"), m_size);
    m_width = makeLengthField(options.ownSize.width(), "pictureWidth", tr("Width"));
    m_height = makeLengthField(options.ownSize.height(), "pictureHeight", tr("Height"));
    auto* lengths = new QHBoxLayout;
    lengths->setSpacing(kHalfGap);
    lengths->addWidget(m_width, 1);
    lengths->addWidget(new QLabel(QStringLiteral("\u00d7")));
    lengths->addWidget(m_height, 1);
    form.addRow(QString(), lengths);
    m_dpi = makeDpiCombo(options);
    m_dpi->setObjectName(QStringLiteral("pictureDpi"));
    form.addRow(tr("Resolution"), m_dpi);
    m_pixels = makeLabel("picturePixels", kSmallFontSize, Ink::Muted);
    m_pixels->setWordWrap(true);
    form.addRow(QString(), m_pixels);
    form.addRow(makeRuleLine());
    connect(m_size, &QComboBox::currentIndexChanged, this, &PictureDialog::change);
    connect(m_dpi, &QComboBox::currentIndexChanged, this, &PictureDialog::change);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &PictureDialog::change);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &PictureDialog::change);
}

void PictureDialog::addStyle(QFormLayout& form)
{
    const PictureOptions options = Preferences::picture();
    m_theme = makeThemeCombo(options);
    m_theme->setObjectName(QStringLiteral("pictureTheme"));
    form.addRow(tr("Colours"), m_theme);
    m_typeface = makeTypefaceCombo(options);
    m_typeface->setObjectName(QStringLiteral("pictureTypeface"));
    form.addRow(tr("Typeface"), m_typeface);
    m_substitute = makeLabel("pictureSubstitute", kSmallFontSize, Ink::Muted);
    m_substitute->setWordWrap(true);
    form.addRow(QString(), m_substitute);
    form.addRow(makeRuleLine());
    connect(m_theme, &QComboBox::currentIndexChanged, this, &PictureDialog::change);
    connect(m_typeface, &QComboBox::currentIndexChanged, this, &PictureDialog::change);
}

void PictureDialog::addCaption(QFormLayout& form)
{
    const PictureOptions options = Preferences::picture();
    m_caption = new QCheckBox(tr("Caption below the picture"));
    m_caption->setObjectName(QStringLiteral("pictureCaption"));
    m_caption->setChecked(options.hasCaption);
    m_caption->setToolTip(tr("Instead of the title and the notes inside it"));
    connect(m_caption, &QCheckBox::toggled, this, &PictureDialog::change);
    form.addRow(m_caption);
    m_number = new QLineEdit;
    m_number->setObjectName(QStringLiteral("pictureNumber"));
    m_number->setPlaceholderText(tr("None, or such as 3-1", "number of a figure"));
    m_number->setClearButtonEnabled(true);
    connect(m_number, &QLineEdit::textChanged, this, &PictureDialog::change);
    form.addRow(tr("Figure number"), m_number);
    const auto add = [&](const QString& text, bool PictureOptions::*member, bool isThere) {
        auto* check = new QCheckBox(text);
        check->setChecked(options.*member);
        connect(check, &QCheckBox::toggled, this, &PictureDialog::change);
        form.addRow(QString(), check);
        check->setVisible(isThere); // its choice is kept for the next picture, which may have one
        m_parts.push_back({check, member});
    };
    const presentation::FigureFacts& facts = m_output.facts;
    add(tr("Unit"), &PictureOptions::hasUnit, !facts.unit.empty());
    add(tr("Source"), &PictureOptions::hasSource, !facts.source.empty());
    add(tr("Method and remarks"), &PictureOptions::hasMethod, !facts.method.empty() || !facts.remarks.empty());
}

void PictureDialog::addButtons(QVBoxLayout& layout)
{
    m_state = makeLabel("pictureState", kSmallFontSize, Ink::Muted);
    m_state->setWordWrap(true);
    layout.addWidget(m_state);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString& text, const char* name) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        return button;
    };
    QPushButton* copies = add(tr("&Copy"), "pictureCopy");
    QPushButton* prints = add(tr("&Print..."), "picturePrint");
    QPushButton* saves = add(tr("&Save as..."), "pictureSave");
    connect(copies, &QPushButton::clicked, this, &PictureDialog::copy);
    connect(prints, &QPushButton::clicked, this, &PictureDialog::printWanted);
    connect(saves, &QPushButton::clicked, this, &PictureDialog::saveWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
    saves->setDefault(true); // only now does it belong to the dialog
}

PictureOptions PictureDialog::options() const
{
    PictureOptions options;
    options.width = static_cast<PictureOptions::Width>(m_size->currentData().toInt());
    options.ownSize = {m_width->value(), m_height->value()};
    options.dpi = m_dpi->currentData().toInt();
    options.style = styleIn(*m_theme, *m_typeface);
    options.hasCaption = m_caption->isChecked();
    for (const Part& part : m_parts)
        options.*part.member = part.check->isChecked();
    return options;
}

PictureCaption PictureDialog::caption() const
{
    const PictureOptions chosen = options();
    return chosen.hasCaption ? captionOf(m_output, chosen, m_number->text().trimmed()) : PictureCaption();
}

PictureSheet PictureDialog::sheet() const
{
    return makePictureSheet(m_output, options(), caption());
}

void PictureDialog::change()
{
    if (!m_preview)
        return; // not all fields are there yet
    const PictureOptions chosen = options();
    Preferences::setPicture(chosen);
    m_number->setEnabled(chosen.hasCaption);
    for (const Part& part : m_parts)
        part.check->setEnabled(chosen.hasCaption);
    const QString substitute = substituteText(chosen.style.typeface);
    m_substitute->setText(substitute);
    m_substitute->setVisible(!substitute.isEmpty());
    m_state->clear();
    showSize();
    m_preview->setSheetSize(sheet().size);
    m_patience.start();
}

void PictureDialog::showSize()
{
    const PictureSheet now = sheet();
    const bool isOwn = options().width == PictureOptions::Width::Own;
    m_width->setEnabled(isOwn);
    m_height->setEnabled(isOwn && m_output.picture->isFlexible);
    const QSizeF millimetres = now.size / sheetSize({1.0, 1.0}).width();
    const QSignalBlocker widthBlocker(m_width), heightBlocker(m_height);
    if (!isOwn) // so that the next own size starts from what is there
        m_width->setValue(millimetres.width());
    if (!isOwn || !m_output.picture->isFlexible)
        m_height->setValue(millimetres.height());
    m_pixels->setText(pixelsText(sheetPixels(now.size, options().dpi)));
}

void PictureDialog::renderPreview()
{
    const PictureSheet now = sheet();
    if (const auto image = sheetPicture(now, m_preview->scaleFor(now.size)))
        m_preview->setImage(*image);
    else
        m_state->setText(wording::errorText(image.error()));
}

void PictureDialog::showFailure(const QString& text)
{
    m_state->setText(text);
}

void PictureDialog::copy()
{
    const Result<ClipPicture> picture = clipPicture(sheet());
    if (!picture) {
        m_state->setText(wording::errorText(picture.error()));
        return;
    }
    QGuiApplication::clipboard()->setMimeData(clipData(m_output, *picture, ClipParts::All).release());
    m_state->setText(tr("Copied."));
}

} // namespace wm::ui
