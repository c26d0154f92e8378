// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OutputActions.h"
#include "OutputClip.h"

#include <QObject>

#include <filesystem>
#include <functional>

class QMainWindow;
class QPrinter;

namespace wm::ui {

class FileDialogs;
class MapOutput;
class MessageBar;
class PictureDialog;

/// Brings what a view shows onto the clipboard, into a file or onto paper, asks what there is to ask, and says what
/// became of it.
class OutputDesk : public QObject {
    Q_OBJECT

public:
    OutputDesk(QMainWindow& window, FileDialogs& dialogs, MapOutput& maps, MessageBar& messages);

    void carryOut(OutputKind kind, const ViewOutput& output);

Q_SIGNALS:
    void failed(const wm::Error& error, const std::filesystem::path& file);

private:
    void copy(const ViewOutput& output, ClipParts parts);
    void savePicture(const ViewOutput& output);
    void saveData(const ViewOutput& output);
    void saveSheet(PictureDialog& dialog);
    /// What `print` returns says whether the printer could be written to.
    void print(const ViewOutput& output, QWidget& parent, std::function<bool(QPrinter&)> print);
    void report(const Result<void>& written, const std::filesystem::path& file);
    void say(const QString& text);

    QMainWindow& m_window;
    FileDialogs& m_dialogs;
    MapOutput& m_maps;
    MessageBar& m_messages;
};

/// Writes the table in the form that the name's extension asks for: CSV for spreadsheets, or a workbook with a sheet
/// that says what the table is. In one step.
/// Errors: InvalidArgument for another extension or what a workbook cannot hold, IoFailed; then the file is as it was.
[[nodiscard]] Result<void> writeTable(const ViewOutput& output, const std::filesystem::path& file);

} // namespace wm::ui
