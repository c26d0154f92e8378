// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include <QStringList>

namespace wm::cli {

/// Does the raw command line name a command that paints? Asked before there is an application object.
[[nodiscard]] bool needsPainting(int argumentCount, const char* const* arguments);

/// Runs the command line; results go to stdout, messages to stderr. Needs an application object.
[[nodiscard]] ExitCode run(const QStringList& arguments);

} // namespace wm::cli
