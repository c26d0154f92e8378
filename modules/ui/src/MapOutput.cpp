// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapOutput.h"

#include "FileDialogs.h"
#include "MessageBar.h"
#include "Paths.h"

#include "wm/ui/TaskRunner.h"
#include "wm/wording/Wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

namespace wm::ui {

MapOutput::MapOutput(QWidget& window, TaskRunner& tasks, MessageBar& messages)
    : QObject(&window)
    , m_window(window)
    , m_tasks(tasks)
    , m_messages(messages)
{
}

void MapOutput::open(MapSheetSubject subject, MapLayoutDialog::Purpose purpose)
{
    auto* dialog = new MapLayoutDialog(std::move(subject), purpose, &m_window);
    connect(dialog, &MapLayoutDialog::saveWanted, this, [this, dialog] { askFile(*dialog); });
    connect(dialog, &MapLayoutDialog::printWanted, this, [this, dialog] { askPrinter(*dialog); });
    dialog->open();
}

void MapOutput::copy(const ViewOutput& output, ClipParts parts)
{
    const MapSheet sheet = makeSheet(*output.map, Preferences::mapSheet());
    m_tasks.start([sheet](const TaskContext& context) { return sheetForms(sheet, context); },
                  [this, output, parts](const Result<SheetBytes>& forms) {
                      if (!forms)
                          return m_messages.showMessage(MessageBar::Tone::Problem, wording::errorText(forms.error()));
                      const ClipPicture picture{forms->image, forms->png, forms->svg};
                      QGuiApplication::clipboard()->setMimeData(clipData(output, picture, parts).release());
                      report(tr("Copied: %1").arg(output.name), forms->losses);
                  });
}

void MapOutput::askFile(MapLayoutDialog& dialog)
{
    auto* files = new FileDialogs(dialog); // above the dialog, which goes with the answer
    files->askPicture(sheetName(dialog.sheet()), [this, &dialog](const std::filesystem::path& file) {
        save(dialog.sheet(), file);
        dialog.accept();
    });
}

void MapOutput::askPrinter(MapLayoutDialog& dialog)
{
    auto* printers = new QPrintDialog(&dialog);
    printers->setAttribute(Qt::WA_DeleteOnClose);
    const QSizeF size = dialog.sheet().size;
    printers->printer()->setPageOrientation(size.width() >= size.height() ? QPageLayout::Landscape
                                                                          : QPageLayout::Portrait);
    printers->printer()->setDocName(sheetName(dialog.sheet()));
    connect(printers, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, &dialog](QPrinter* printer) {
        print(dialog.sheet(), *printer);
        dialog.accept();
    });
    printers->open();
}

void MapOutput::save(const MapSheet& sheet, const std::filesystem::path& file)
{
    m_tasks.start([sheet, file](const TaskContext& context) { return writeSheet(sheet, file, context); },
                  [this, file](const Result<QStringList>& losses) {
                      if (losses)
                          report(tr("Saved: %1").arg(toText(file)), *losses);
                      else
                          Q_EMIT failed(losses.error(), file);
                  });
}

void MapOutput::print(const MapSheet& sheet, QPrinter& printer)
{
    const Result<QStringList> losses = printSheet(sheet, printer);
    if (losses)
        report(tr("Printed: %1").arg(printer.docName()), *losses);
    else
        m_messages.showMessage(MessageBar::Tone::Problem, wording::errorText(losses.error()));
}

void MapOutput::report(const QString& done, const QStringList& losses)
{
    if (losses.isEmpty())
        m_messages.showMessage(MessageBar::Tone::Information, done);
    else
        m_messages.showNotes(MessageBar::Tone::Problem,
                             tr("%1. Not drawn: %2").arg(done, losses.join(QStringLiteral("; "))), losses);
}

} // namespace wm::ui
