// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutputDesk.h"

#include "FileDialogs.h"
#include "MapOutput.h"
#include "MessageBar.h"
#include "Paths.h"
#include "PictureDialog.h"
#include "ViewPrint.h"

#include "wm/base/Path.h"
#include "wm/report/TableWriters.h"
#include "wm/report/XlsxWriter.h"
#include "wm/wording/Wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QStatusBar>

#include <sstream>

namespace wm::ui {

namespace {

constexpr int kSaidMs = 5000;

} // namespace

Result<void> writeTable(const ViewOutput& output, const std::filesystem::path& file)
{
    const QString extension = toText(file.extension()).toLower();
    if (extension == QLatin1String(".xlsx")) {
        WM_TRY(const std::string bytes,
               report::xlsxBytes(*output.table, report::xlsxNotes(output.facts, output.workspaceDate, output.words)));
        return writeFile(file, bytes);
    }
    if (extension != QLatin1String(".csv"))
        return fail(ErrorCode::InvalidArgument,
                    "found the extension \"" + extension.toStdString() + "\", expected .csv or .xlsx");
    std::ostringstream text;
    report::writeCsv(*output.table, text, report::kSpreadsheetCsv);
    return writeFile(file, text.str());
}

OutputDesk::OutputDesk(QMainWindow& window, FileDialogs& dialogs, MapOutput& maps, MessageBar& messages)
    : QObject(&window)
    , m_window(window)
    , m_dialogs(dialogs)
    , m_maps(maps)
    , m_messages(messages)
{
}

void OutputDesk::carryOut(OutputKind kind, const ViewOutput& output)
{
    if (output.isEmpty())
        return m_messages.showMessage(MessageBar::Tone::Information,
                                      tr("This view shows nothing that could be saved."));
    switch (kind) {
    case OutputKind::Copy:
        return copy(output, ClipParts::All);
    case OutputKind::CopyPicture:
        return copy(output, ClipParts::Picture);
    case OutputKind::CopyTable:
        return copy(output, ClipParts::Table);
    case OutputKind::SavePicture:
        return savePicture(output);
    case OutputKind::SaveData:
        return saveData(output);
    case OutputKind::Print:
        break;
    }
    if (output.map)
        return m_maps.open(*output.map, MapLayoutDialog::Purpose::Print);
    print(output, m_window, [output](QPrinter& printer) { return printOutput(printer, output); });
}

void OutputDesk::copy(const ViewOutput& output, ClipParts parts)
{
    if (output.map && parts != ClipParts::Table)
        return m_maps.copy(output, parts);
    ClipPicture picture;
    if (parts != ClipParts::Table) {
        Result<ClipPicture> made = clipPicture(output);
        if (!made)
            return m_messages.showMessage(MessageBar::Tone::Problem, wording::errorText(made.error()));
        picture = *std::move(made);
    }
    QGuiApplication::clipboard()->setMimeData(clipData(output, picture, parts).release());
    say(tr("Copied: %1").arg(output.name));
}

void OutputDesk::savePicture(const ViewOutput& output)
{
    if (output.map)
        return m_maps.open(*output.map, MapLayoutDialog::Purpose::Save);
    if (!output.picture) {
        const bool isLong = output.table && output.table->rows.size() > kMostPictureRows;
        return m_messages.showMessage(MessageBar::Tone::Information,
                                      isLong
                                          ? tr("A picture takes at most %1 rows, this table has %2. Filter it, or save "
                                               "the data.")
                                                .arg(kMostPictureRows)
                                                .arg(output.table->rows.size())
                                          : tr("There are no rows to save."));
    }
    auto* dialog = new PictureDialog(output, &m_window);
    connect(dialog, &PictureDialog::saveWanted, this, [this, dialog] { saveSheet(*dialog); });
    connect(dialog, &PictureDialog::printWanted, this, [this, dialog, output] {
        print(output, *dialog, [sheet = dialog->sheet()](QPrinter& printer) { return printSheet(sheet, printer); });
    });
    dialog->open();
}

void OutputDesk::saveSheet(PictureDialog& dialog)
{
    auto* files = new FileDialogs(dialog); // above the dialog, which goes once the picture is there
    files->askPicture(dialog.sheet().output.name, [this, &dialog](const std::filesystem::path& file) {
        const Result<void> written = writePicture(dialog.sheet(), file);
        report(written, file);
        if (written)
            dialog.accept();
        else
            dialog.showState(wording::errorText(written.error())); // the message bar is behind the dialog
    });
}

void OutputDesk::saveData(const ViewOutput& output)
{
    if (!output.table || output.table->rows.empty())
        return m_messages.showMessage(MessageBar::Tone::Information, tr("There are no rows to save."));
    m_dialogs.askTable(output.name,
                       [this, output](const std::filesystem::path& file) { report(writeTable(output, file), file); });
}

void OutputDesk::print(const ViewOutput& output, QWidget& parent, std::function<bool(QPrinter&)> print)
{
    auto* dialog = new QPrintDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Figures and tables are wider than high; the user may turn the page.
    dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    dialog->printer()->setDocName(output.name);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this, name = output.name, print = std::move(print)](QPrinter* printer) {
                const bool isPrinted = print(*printer);
                m_messages.showMessage(isPrinted ? MessageBar::Tone::Information : MessageBar::Tone::Problem,
                                       (isPrinted ? tr("Printed: %1") : tr("%1 could not be printed.")).arg(name));
            });
    dialog->open();
}

void OutputDesk::report(const Result<void>& written, const std::filesystem::path& file)
{
    if (!written)
        Q_EMIT failed(written.error(), file);
    else
        m_messages.showMessage(MessageBar::Tone::Information, tr("Saved: %1").arg(toText(file)));
}

void OutputDesk::say(const QString& text)
{
    m_window.statusBar()->showMessage(text, kSaidMs);
}

} // namespace wm::ui
