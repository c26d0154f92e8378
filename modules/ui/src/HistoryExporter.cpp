// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryExporter.h"

#include "Paths.h"

#include "wm/wording/LocalTime.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/ExportData.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace wm::ui {

HistoryExporter::HistoryExporter(presentation::Words words, QWidget& window)
    : QObject(&window)
    , m_words(std::move(words))
    , m_window(window)
{
}

HistoryExporter::~HistoryExporter()
{
    m_stop.request_stop(); // the worker is waited for
}

void HistoryExporter::ask(std::shared_ptr<const LoadedHistory> history, const workspace::HistoryFilter& filter)
{
    const QString workbook = tr("XLSX workbook (*.xlsx)"), text = tr("CSV table (*.csv)");
    auto* dialog = new QFileDialog(&m_window, tr("Export the history"));
    dialog->setObjectName(QStringLiteral("historyFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({workbook, text});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, text](const QString& chosen) {
        dialog->setDefaultSuffix(chosen == text ? QStringLiteral("csv") : QStringLiteral("xlsx"));
    });
    dialog->selectFile(QFileInfo(toText(history->snapshot->file())).completeBaseName() + u' ' +
                       //: In the suggested name of a file
                       tr("history"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, history, filter](const QString& file) { write(history, filter, toPath(file)); });
    dialog->open();
}

void HistoryExporter::write(std::shared_ptr<const LoadedHistory> history, const workspace::HistoryFilter& filter,
                            const std::filesystem::path& file)
{
    const auto format = workspace::historyFormatOf(file);
    std::error_code ignored;
    if (!format || std::filesystem::equivalent(file, history->snapshot->file(), ignored)) {
        Q_EMIT told(tr("%1: expected a file ending in .xlsx or .csv").arg(toText(file.filename())));
        return;
    }
    m_stop = std::stop_source();
    // Not TaskRunner::cancel(): it drops the result, and what was written all the same must be said.
    m_tasks.start(
        [history = std::move(history), request = workspace::HistoryExport{filter, *format, true}, file, words = m_words,
         stop = m_stop.get_token()](const TaskContext& context) {
            return exportHistory(*history->snapshot, history->history, request, file, words, wording::localTime,
                                 {stop, context.progress});
        },
        [this, file](const Result<std::int64_t>& rows) { end(file, rows); });
}

void HistoryExporter::stop()
{
    m_stop.request_stop(); // end() follows
}

void HistoryExporter::end(const std::filesystem::path& file, const Result<std::int64_t>& rows)
{
    const QLocale locale;
    if (rows)
        Q_EMIT told(tr("Exported %1 rows to %2.").arg(locale.toString(qlonglong{*rows}), toText(file)));
    else if (rows.error().code == ErrorCode::Cancelled)
        Q_EMIT told(tr("Stopped. Nothing was written."));
    else if (rows.error().code == ErrorCode::InvalidArgument)
        Q_EMIT told(tr("The history has more rows than a workbook takes, %1. Narrow it, or choose CSV.")
                        .arg(locale.toString(qlonglong{workspace::kMostSheetRows})));
    else
        Q_EMIT told(wording::errorText(rows.error()));
}

} // namespace wm::ui
