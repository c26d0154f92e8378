// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartBatchDialog.h"

#include "ArrowCombo.h"
#include "FigureNumber.h"
#include "Labels.h"
#include "LayoutFields.h"
#include "Paths.h"
#include "StyleFields.h"

#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace wm::ui {

namespace {

constexpr int kBatchDialogWidth = 520;

} // namespace

ChartBatchDialog::ChartBatchDialog(ChartBatchRequest request, const QString& scope, QWidget* parent)
    : QDialog(parent)
    , m_request(std::move(request))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("chartBatchDialog"));
    setWindowTitle(tr("All charts of the selection"));
    addFields(scope);
    addButtons();
    resize(kBatchDialogWidth, sizeHint().height());
    change();
}

void ChartBatchDialog::addFields(const QString& scope)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    QLabel* what = makeLabel("batchScope", kBaseFontSize, Ink::Normal);
    what->setWordWrap(true);
    what->setText(tr("%n chart(s): %1", nullptr, static_cast<int>(m_request.subjects.size())).arg(scope));
    layout->addWidget(what);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(2 * kGap);
    form->setVerticalSpacing(kGap);
    m_format = new ArrowCombo;
    m_format->setObjectName(QStringLiteral("batchFormat"));
    m_format->addItem(tr("PNG pictures"), QStringLiteral("png"));
    m_format->addItem(tr("SVG drawings"), QStringLiteral("svg"));
    m_format->addItem(tr("PDF documents"), QStringLiteral("pdf"));
    form->addRow(tr("Format"), m_format);
    m_size = makeWidthCombo(m_request.picture);
    m_size->setObjectName(QStringLiteral("batchSize"));
    form->addRow(tr("Size"), m_size);
    m_dpi = makeDpiCombo(m_request.picture);
    m_dpi->setObjectName(QStringLiteral("batchDpi"));
    form->addRow(tr("Resolution"), m_dpi);
    m_style = new StyleFields(*form, m_request.picture.style, QStringLiteral("batch"), this);
    m_caption = new QCheckBox(tr("Caption below each picture"));
    m_caption->setObjectName(QStringLiteral("batchCaption"));
    m_caption->setChecked(m_request.picture.hasCaption);
    form->addRow(QString(), m_caption);
    m_number = new QLineEdit;
    m_number->setObjectName(QStringLiteral("batchNumber"));
    m_number->setPlaceholderText(tr("None, or such as 3-1; the next is 3-2", "number of a figure"));
    m_number->setClearButtonEnabled(true);
    form->addRow(tr("First figure number"), m_number);
    auto* folder = new QHBoxLayout;
    folder->setSpacing(kHalfGap);
    m_folder = new QLineEdit;
    m_folder->setObjectName(QStringLiteral("batchFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_browse = new QPushButton(tr("&Browse..."));
    m_browse->setAutoDefault(false);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_browse);
    form->addRow(tr("Folder"), folder);
    layout->addLayout(form);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("batchProgress"));
    m_progress->setRange(0, static_cast<int>(m_request.subjects.size()));
    m_progress->setTextVisible(false); // it is a thin line; the number stands below
    layout->addWidget(m_progress);
    m_state = makeLabel("batchState", kSmallFontSize, Ink::Muted);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    connect(m_browse, &QPushButton::clicked, this, &ChartBatchDialog::askFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &ChartBatchDialog::change);
    connect(m_number, &QLineEdit::textChanged, this, &ChartBatchDialog::change);
    connect(m_caption, &QCheckBox::toggled, this, &ChartBatchDialog::change);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ChartBatchDialog::change);
}

void ChartBatchDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox;
    m_start = buttons->addButton(tr("&Write"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("batchStart"));
    m_start->setDefault(true);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("batchClose"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ChartBatchDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChartBatchDialog::reject);
    layout()->addWidget(buttons);
}

void ChartBatchDialog::askFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder for the charts"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void ChartBatchDialog::change()
{
    const bool hasCaption = m_caption->isChecked();
    const QString number = m_number->text().trimmed();
    const bool isNumberWrong = hasCaption && !number.isEmpty() && !figureNumber(number, 0);
    m_number->setEnabled(hasCaption);
    m_state->setText(isNumberWrong
                         ? tr("The figure number \"%1\" does not end in a number to count on from.").arg(number)
                         : tr("Files of the same names are replaced."));
    m_start->setEnabled(!m_folder->text().trimmed().isEmpty() && !m_request.subjects.empty() && !isNumberWrong);
    m_dpi->setEnabled(m_format->currentData().toString() == QLatin1String("png"));
}

std::array<QWidget*, 7> ChartBatchDialog::fields() const
{
    return {m_format, m_size, m_dpi, m_caption, m_number, m_folder, m_browse};
}

void ChartBatchDialog::setFieldsEnabled(bool areEnabled)
{
    for (QWidget* field : fields())
        field->setEnabled(areEnabled);
    m_style->setEnabled(areEnabled);
}

void ChartBatchDialog::start()
{
    m_request.folder = toPath(m_folder->text().trimmed());
    m_request.extension = m_format->currentData().toString().toStdString();
    m_request.picture.width = static_cast<PictureOptions::Width>(m_size->currentData().toInt());
    m_request.picture.dpi = m_dpi->currentData().toInt();
    m_request.picture.style = m_style->style();
    m_request.picture.hasCaption = m_caption->isChecked();
    m_request.firstNumber = m_number->text().trimmed();
    Preferences::setPicture(m_request.picture);
    delete m_batch; // of an attempt before
    m_batch = new ChartBatch(m_request, this);
    setFieldsEnabled(false);
    m_start->setEnabled(false);
    m_close->setText(tr("&Stop"));
    m_state->clear();
    connect(m_batch, &ChartBatch::progressed, this, [this](int done) {
        m_progress->setValue(done);
        m_state->setText(tr("%1 of %2 charts").arg(done).arg(m_batch->total()));
    });
    connect(m_batch, &ChartBatch::ended, this, &ChartBatchDialog::end);
    m_batch->start();
}

void ChartBatchDialog::end()
{
    const QString folder = toText(m_request.folder);
    const int written = m_batch->written();
    const auto failure = m_batch->failure();
    QString text = tr("%n chart(s) written to %1", nullptr, written).arg(folder);
    if (failure) {
        text = tr("Stopped at %1. %2. Before that: %3")
                   .arg(toText(failure->file.filename()), wording::errorText(failure->error), text);
    } else if (written < m_batch->total()) {
        text = tr("Stopped: %1").arg(text);
    }
    Q_EMIT told(!failure, text);
    if (!failure)
        return QDialog::accept();
    // The folder may be another one the next time.
    m_close->setText(tr("&Close"));
    setFieldsEnabled(true);
    change();
    m_state->setText(text);
}

void ChartBatchDialog::reject()
{
    if (m_batch && m_batch->isRunning())
        m_batch->cancel(); // end() follows and closes the dialog
    else
        QDialog::reject();
}

} // namespace wm::ui
