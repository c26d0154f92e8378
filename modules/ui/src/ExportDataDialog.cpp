// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExportDataDialog.h"

#include "ArrowCombo.h"
#include "DataKindList.h"
#include "EditDelegate.h"
#include "Labels.h"
#include "Paths.h"

#include "wm/ui/Preferences.h"
#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Workspace.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wm::ui {

using workspace::DataFormat;
using workspace::DataRequest;

namespace {

constexpr int kExportDialogWidth = 600;

QString rowsText(std::int64_t rows)
{
    return QLocale().toString(qlonglong{rows});
}

bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other)
{
    std::error_code ignored;
    return std::filesystem::equivalent(one, other, ignored);
}

} // namespace

ExportDataDialog::ExportDataDialog(ViewInput input, const QString& scope, QWidget* parent)
    : QDialog(parent)
    , m_input(std::move(input))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exportDataDialog"));
    setWindowTitle(tr("Export data"));
    addFields(scope);
    addButtons();
    resize(kExportDialogWidth, sizeHint().height());
    connect(&m_tasks, &TaskRunner::progressChanged, this, &ExportDataDialog::showProgress);
    countRows();
}

ExportDataDialog::~ExportDataDialog()
{
    m_stop.request_stop(); // the worker is waited for
}

void ExportDataDialog::addFields(const QString& scope)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    QLabel* what = makeLabel("exportWhat", kBaseFontSize, Ink::Normal);
    what->setWordWrap(true);
    what->setText(tr("Whole tables for colleagues and other programs, made to be imported again without loss."));
    layout->addWidget(what);
    m_kinds = new DataKindList(m_input.words);
    layout->addWidget(m_kinds);
    layout->addWidget(makeRuleLine());
    m_all = new QRadioButton(tr("&All of the workspace"));
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_all->setChecked(true);
    //: %1: what is selected, as "Ganzhou · Logistics"
    m_selected = new QRadioButton(tr("Only what is &selected: %1").arg(scope));
    m_selected->setObjectName(QStringLiteral("exportSelected"));
    layout->addWidget(m_all);
    layout->addWidget(m_selected);
    addFileFields(*layout);
    connect(m_kinds, &DataKindList::changed, this, &ExportDataDialog::change);
    connect(m_all, &QRadioButton::toggled, this, &ExportDataDialog::countRows);
}

void ExportDataDialog::addFileFields(QVBoxLayout& layout)
{
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(2 * kGap);
    form->setVerticalSpacing(kGap);
    m_format = new ArrowCombo;
    m_format->setObjectName(QStringLiteral("exportFormat"));
    const auto addFormat = [this](const QString& text, const char* ending) {
        m_format->addItem(text, QString::fromLatin1(ending));
    };
    addFormat(tr("XLSX workbook, a sheet for each table"), ".xlsx");
    addFormat(tr("GeoPackage, a layer for each table"), ".gpkg");
    addFormat(tr("CSV, a file for each table"), ".csv");
    addFormat(tr("GeoJSON, a file for each table"), ".geojson");
    form->addRow(tr("Format"), m_format);
    m_names = new QCheckBox(tr("Names beside codes"));
    m_names->setObjectName(QStringLiteral("exportNames"));
    m_names->setChecked(true);
    form->addRow(QString(), m_names);
    auto* place = new QHBoxLayout;
    place->setSpacing(kHalfGap);
    m_file = new QLineEdit;
    m_file->setObjectName(QStringLiteral("exportFile"));
    m_file->setAccessibleName(tr("File"));
    m_browse = new QPushButton(tr("&Browse..."));
    m_browse->setObjectName(QStringLiteral("exportBrowse"));
    m_browse->setAutoDefault(false);
    place->addWidget(m_file, 1);
    place->addWidget(m_browse);
    form->addRow(tr("File"), place);
    m_state = makeLabel("exportState", kSmallFontSize, Ink::Muted);
    m_state->setWordWrap(true);
    form->addRow(QString(), m_state);
    layout.addLayout(form);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setTextVisible(false); // it is a thin line; the number stands above
    layout.addWidget(m_progress);
    connect(m_browse, &QPushButton::clicked, this, &ExportDataDialog::askFile);
    if (const int last = m_format->findData(Preferences::exportEnding()); last >= 0)
        m_format->setCurrentIndex(last);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDataDialog::followEnding);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDataDialog::changeEnding);
}

void ExportDataDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox;
    m_start = buttons->addButton(tr("&Write"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("exportStart"));
    m_start->setDefault(true);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("exportClose"));
    // Enter would else be its own once writing has failed.
    m_close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDataDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDataDialog::reject);
    layout()->addWidget(buttons);
}

void ExportDataDialog::askFile()
{
    auto* dialog = new QFileDialog(this, tr("Export data"), m_file->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Several files have names of their own, which are asked about before they are written.
    dialog->setOption(QFileDialog::DontConfirmOverwrite, files(request()).size() != 1);
    dialog->setNameFilter(QStringLiteral("*") + m_format->currentData().toString());
    dialog->setDefaultSuffix(m_format->currentData().toString().mid(1));
    if (m_file->text().isEmpty())
        dialog->selectFile(QFileInfo(toText(m_input.snapshot->file())).completeBaseName() + u' ' +
                           //: In the suggested name of a file
                           tr("data"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, asks = !dialog->testOption(QFileDialog::DontConfirmOverwrite)](const QString& name) {
                m_file->setText(name);
                m_mayBeReplaced = asks && QFileInfo::exists(name) ? toPath(name) : std::filesystem::path();
            });
    dialog->open();
}

std::filesystem::path ExportDataDialog::file() const
{
    const QString name = m_file->text().trimmed();
    const QString ending = m_format->currentData().toString();
    return toPath(name.isEmpty() || name.endsWith(ending, Qt::CaseInsensitive) ? name : name + ending);
}

std::vector<std::filesystem::path> ExportDataDialog::files(const DataRequest& request) const
{
    std::vector<std::filesystem::path> files = dataFiles(request, file());
    const auto repeated = std::ranges::unique(files);
    files.erase(repeated.begin(), repeated.end());
    return files;
}

DataRequest ExportDataDialog::request() const
{
    DataRequest request;
    request.kinds = m_kinds->kinds();
    request.format = workspace::dataFormatOf("x" + m_format->currentData().toString().toStdString()).value();
    request.forSpreadsheets = request.format == DataFormat::Csv;
    request.scope.hasNames = m_names->isChecked();
    if (m_selected->isChecked()) {
        request.scope.selection = m_input.selection;
        // The chart shows one always; it is not what the user has narrowed anything to.
        request.scope.selection.indicator = {};
    }
    return request;
}

void ExportDataDialog::countRows()
{
    m_kinds->setCounts(*m_input.snapshot, request().scope);
    change();
}

void ExportDataDialog::changeEnding()
{
    const QString name = m_file->text().trimmed();
    if (workspace::dataFormatOf(toPath(name)))
        m_file->setText(name.left(name.lastIndexOf(u'.')) + m_format->currentData().toString());
    change();
}

void ExportDataDialog::followEnding()
{
    const QString suffix = QFileInfo(m_file->text().trimmed()).suffix();
    const int named = suffix.isEmpty() ? -1 : m_format->findData(u'.' + suffix.toLower());
    if (named >= 0 && named != m_format->currentIndex())
        m_format->setCurrentIndex(named); // changes the rest
    else
        change();
}

QString ExportDataDialog::obstacle(const DataRequest& request) const
{
    if (request.kinds.empty())
        return tr("No table with rows is chosen.");
    if (const auto table = tooLongTable(*m_input.snapshot, request))
        //: %1: a table, %2: its rows, %3: the most that there can be
        return tr("%1: %2 rows are too many for a workbook, which takes %3. Select a region or theme, or choose CSV.")
            .arg(QString::fromStdString(dataTitle(table->kind, m_input.words)), rowsText(table->rows),
                 rowsText(workspace::kMostSheetRows));
    for (const std::filesystem::path& each : files(request)) {
        if (isSameFile(each, m_input.snapshot->file()))
            return tr("%1 is the workspace itself.").arg(toText(each.filename()));
        if (workspace::isWorkspaceFile(each))
            return tr("%1 is a Waymark workspace. An export does not replace one.").arg(toText(each.filename()));
    }
    return {};
}

void ExportDataDialog::change()
{
    const DataRequest wanted = request();
    const bool hasFile = !m_file->text().trimmed().isEmpty();
    const QString against = obstacle(wanted);
    QStringList names, replaced;
    if (hasFile && against.isEmpty()) {
        for (const std::filesystem::path& each : files(wanted)) {
            names.append(toText(each.filename()));
            if (QFileInfo::exists(toText(each)))
                replaced.append(names.last());
        }
    }
    QString text = against;
    if (names.size() > 1)
        text = tr("Files: %1").arg(names.join(QStringLiteral(", ")));
    if (!replaced.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) +
                tr("Will be replaced: %1").arg(replaced.join(QStringLiteral(", ")));
    setInk(*m_state, against.isEmpty() ? Ink::Muted : Ink::Alert);
    showState(text.isEmpty() ? tr("%1 rows").arg(rowsText(m_kinds->rows())) : text);
    markFile({});
    m_start->setEnabled(hasFile && against.isEmpty());
}

void ExportDataDialog::showState(const QString& text)
{
    m_state->setText(text);
    if (!isVisible())
        return;
    // A window does not get higher by itself where a text that wraps gets longer.
    layout()->activate();
    const int frame = frameGeometry().height() - height();
    const int wanted = std::min(layout()->totalHeightForWidth(width()), screen()->availableGeometry().height() - frame);
    if (wanted > height())
        resize(width(), wanted);
}

void ExportDataDialog::setFieldsEnabled(bool areEnabled)
{
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_kinds, m_all, m_selected, m_format, m_names, m_file, m_browse})
        field->setEnabled(areEnabled);
}

void ExportDataDialog::start()
{
    const DataRequest wanted = request();
    const std::filesystem::path target = file();
    std::vector<std::filesystem::path> replaced = files(wanted);
    std::erase_if(replaced, [this](const std::filesystem::path& each) {
        return each == m_mayBeReplaced || !QFileInfo::exists(toText(each));
    });
    if (replaced.empty())
        write(wanted, target);
    else
        askReplacing(replaced, [this, wanted, target] { write(wanted, target); });
}

void ExportDataDialog::askReplacing(const std::vector<std::filesystem::path>& replaced, std::function<void()> then)
{
    QStringList names;
    for (const std::filesystem::path& each : replaced)
        names.append(toText(each.filename()));
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Replace files"),
        tr("Already there, and replaced when you go on: %1").arg(names.join(tr(", ", "between names of files"))),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("exportReplace"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(toText(replaced.front().parent_path()));
    QPushButton* replace = box->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this, [replace, then = std::move(then)](const QAbstractButton* button) {
        if (button == replace)
            then();
    });
    box->open();
}

void ExportDataDialog::write(const DataRequest& wanted, const std::filesystem::path& target)
{
    setFieldsEnabled(false);
    m_start->setEnabled(false);
    m_close->setText(tr("&Stop"));
    m_state->clear();
    setInk(*m_state, Ink::Muted);
    markFile({});
    m_stop = std::stop_source();
    // Not TaskRunner::cancel(): it drops the result, and what was written all the same must be said.
    m_tasks.start(
        [snapshot = m_input.snapshot, wanted, target, words = m_input.words,
         stop = m_stop.get_token()](const TaskContext& context) {
            return exportData(*snapshot, wanted, target, words, {stop, context.progress});
        },
        [this, wanted, target](const Result<workspace::DataReport>& report) { end(wanted, target, report); });
}

void ExportDataDialog::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_state->setText(tr("%1 of %2 rows").arg(rowsText(done), rowsText(total)));
}

void ExportDataDialog::end(const DataRequest& request, const std::filesystem::path& file,
                           const Result<workspace::DataReport>& report)
{
    if (!report && report.error().code == ErrorCode::Cancelled)
        return showStopped();
    if (!report)
        return showFailure(wording::errorText(report.error()));
    std::int64_t rows = 0;
    for (const std::int64_t each : report->rows)
        rows += each;
    const auto files = dataFiles(request, file);
    const bool isOne = files.front() == files.back();
    QString text =
        tr("Exported %1 rows to %2.").arg(rowsText(rows), toText(isOne ? files.front() : files.front().parent_path()));
    if (report->formulaTexts > 0)
        text +=
            u' ' + tr("Texts that a spreadsheet would calculate when it opens the CSV: %1. In an XLSX workbook they "
                      "are texts.")
                       .arg(rowsText(report->formulaTexts));
    Preferences::setExportEnding(m_format->currentData().toString());
    Q_EMIT told(text);
    QDialog::accept();
}

void ExportDataDialog::letTryAgain(const QString& text)
{
    m_progress->reset();
    m_close->setText(tr("&Close"));
    setFieldsEnabled(true);
    countRows();
    showState(text);
}

void ExportDataDialog::showStopped()
{
    letTryAgain(tr("Stopped. Nothing was written."));
    m_start->setFocus();
}

void ExportDataDialog::showFailure(const QString& text)
{
    letTryAgain(text);
    setInk(*m_state, Ink::Alert);
    markFile(text);
    m_file->setFocus();
    m_file->selectAll();
}

void ExportDataDialog::markFile(const QString& problem)
{
    markWrong(*m_file, !problem.isEmpty());
    m_file->setAccessibleDescription(problem);
}

void ExportDataDialog::reject()
{
    if (!m_tasks.isBusy())
        return QDialog::reject();
    m_stop.request_stop(); // end() follows
}

} // namespace wm::ui
