// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MapLayoutDialog.h"
#include "OutputClip.h"

#include <QObject>

#include <filesystem>

class QPrinter;
class QWidget;

namespace wm::ui {

class MessageBar;
class TaskRunner;

/// The way of a map into a file, the clipboard or a printer: asks how it is to be laid out, then does it. Files are
/// written by a worker.
class MapOutput : public QObject {
    Q_OBJECT

public:
    /// `tasks` do the work that is shown in the window's status line.
    MapOutput(QWidget& window, TaskRunner& tasks, MessageBar& messages);

    void open(MapSheetSubject subject, MapLayoutDialog::Purpose purpose);
    /// Puts the map onto the clipboard, laid out as the user chose last; a worker draws it. `output` has a map.
    void copy(const ViewOutput& output, ClipParts parts);

Q_SIGNALS:
    void failed(const wm::Error& error, const std::filesystem::path& file);

private:
    void askFile(MapLayoutDialog& dialog);
    void askPrinter(MapLayoutDialog& dialog);
    void save(const MapSheet& sheet, const std::filesystem::path& file);
    void print(const MapSheet& sheet, QPrinter& printer);
    /// `done` says what was done, `losses` what the map lacks there.
    void report(const QString& done, const QStringList& losses);

    QWidget& m_window;
    TaskRunner& m_tasks;
    MessageBar& m_messages;
};

} // namespace wm::ui
