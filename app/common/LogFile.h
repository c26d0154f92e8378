// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace wm::app {

/// From now on Qt's warnings and errors go into `waymark.log` in the folder too, each with its time, after a line about
/// program and system. A log above one megabyte is put aside as `waymark.log.old` first. Where the file cannot be
/// written there is no log. Thread: the handler may be called on any.
void startLog(const std::filesystem::path& folder);

/// A line of the program's own; nothing without startLog().
void log(const QString& line);

} // namespace wm::app
