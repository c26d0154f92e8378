// SPDX-License-Identifier: GPL-3.0-or-later
#include "PictureDialog.h"

#include "Labels.h"
#include "LayoutFields.h"
#include "LengthFields.h"
#include "OutputClip.h"
#include "SheetPreview.h"
#include "StyleFields.h"

#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

namespace wm::ui {

namespace {

constexpr int kPictureFormWidth = 280;
constexpr QSize kPictureDialogSize(980, 600);

} // namespace

PictureDialog::PictureDialog(ViewOutput output, QWidget* parent)
    : SheetDialog(QStringLiteral("picture"), kPictureFormWidth, parent)
    , m_output(std::move(output))
{
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(tr("Picture for a document"));
    addSizes();
    addStyle();
    addCaption();
    addButtons(Purpose::Save);
    resize(kPictureDialogSize);
    change();
}

void PictureDialog::addSizes()
{
    const PictureOptions options = Preferences::picture();
    m_size = makeWidthCombo(options);
    m_size->setObjectName(QStringLiteral("pictureSize"));
    form().addRow(tr("Size"), m_size);
    m_lengths = new LengthFields(options.ownSize, QStringLiteral("picture"));
    form().addRow(QString(), m_lengths);
    m_dpi = makeDpiCombo(options);
    m_dpi->setObjectName(QStringLiteral("pictureDpi"));
    form().addRow(tr("Resolution"), m_dpi);
    m_pixels = makeLabel("picturePixels", kSmallFontSize, Ink::Muted);
    m_pixels->setWordWrap(true);
    form().addRow(QString(), m_pixels);
    form().addRow(makeRuleLine());
    connect(m_size, &QComboBox::currentIndexChanged, this, &PictureDialog::change);
    connect(m_dpi, &QComboBox::currentIndexChanged, this, &PictureDialog::change);
    connect(m_lengths, &LengthFields::changed, this, &PictureDialog::change);
}

void PictureDialog::addStyle()
{
    m_style = new StyleFields(form(), Preferences::picture().style, QStringLiteral("picture"), this);
    form().addRow(makeRuleLine());
    connect(m_style, &StyleFields::changed, this, &PictureDialog::change);
}

void PictureDialog::addCaption()
{
    const PictureOptions options = Preferences::picture();
    m_caption = new QCheckBox(tr("Caption below the picture"));
    m_caption->setObjectName(QStringLiteral("pictureCaption"));
    m_caption->setChecked(options.hasCaption);
    m_caption->setToolTip(tr("Instead of the title and the notes inside it"));
    connect(m_caption, &QCheckBox::toggled, this, &PictureDialog::change);
    form().addRow(m_caption);
    m_number = new QLineEdit;
    m_number->setObjectName(QStringLiteral("pictureNumber"));
    m_number->setPlaceholderText(tr("None, or such as 3-1", "number of a figure"));
    m_number->setClearButtonEnabled(true);
    connect(m_number, &QLineEdit::textChanged, this, &PictureDialog::change);
    form().addRow(tr("Figure number"), m_number);
    const auto add = [&](const QString& text, bool PictureOptions::*member, bool isThere) {
        auto* check = new QCheckBox(text);
        check->setChecked(options.*member);
        connect(check, &QCheckBox::toggled, this, &PictureDialog::change);
        form().addRow(QString(), check);
        check->setVisible(isThere); // its choice is kept for the next picture, which may have one
        m_parts.push_back({check, member});
    };
    const presentation::FigureFacts& facts = m_output.facts;
    add(tr("Unit"), &PictureOptions::hasUnit, !facts.unit.empty());
    add(tr("Source"), &PictureOptions::hasSource, !facts.source.empty());
    add(tr("Method and remarks"), &PictureOptions::hasMethod, !facts.method.empty() || !facts.remarks.empty());
}

PictureOptions PictureDialog::options() const
{
    PictureOptions options;
    options.width = static_cast<PictureOptions::Width>(m_size->currentData().toInt());
    options.ownSize = m_lengths->millimetres();
    options.dpi = m_dpi->currentData().toInt();
    options.style = m_style->style();
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
    const PictureOptions chosen = options();
    Preferences::setPicture(chosen);
    m_number->setEnabled(chosen.hasCaption);
    for (const Part& part : m_parts)
        part.check->setEnabled(chosen.hasCaption);
    showState({});
    showSize();
    preview().setSheetSize(sheet().size);
    drawSoon();
}

void PictureDialog::showSize()
{
    const PictureSheet now = sheet();
    const bool isOwn = options().width == PictureOptions::Width::Own;
    const QSizeF millimetres = now.size / sheetSize({1.0, 1.0}).width();
    m_lengths->show(millimetres, isOwn, isOwn && m_output.picture->isFlexible);
    m_pixels->setText(pixelsText(sheetPixels(now.size, options().dpi)));
}

void PictureDialog::renderPreview()
{
    const PictureSheet now = sheet();
    if (const auto image = sheetPicture(now, preview().scaleFor(now.size)))
        preview().setImage(*image);
    else
        showState(wording::errorText(image.error()));
}

void PictureDialog::copy()
{
    const Result<ClipPicture> picture = clipPicture(sheet());
    if (!picture) {
        showState(wording::errorText(picture.error()));
        return;
    }
    QGuiApplication::clipboard()->setMimeData(clipData(m_output, *picture, ClipParts::All).release());
    showState(tr("Copied."));
}

} // namespace wm::ui
