// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include <QLatin1String>

class QCommandLineParser;

namespace wm::cli {

/// What the user types; the application's own name is the window's, as both share a folder of data.
inline constexpr QLatin1String kProgramName("waymark-cli");

/// One word of the command line and what it does. The parser given to `run` has accepted the whole command line.
struct Command {
    const char* name;
    const char* arguments; ///< syntax after the name, for the help; empty: takes none; with "...": several
    bool paints;           ///< needs a QApplication
    QString (*summary)();
    void (*declareOptions)(QCommandLineParser& parser);
    Outcome<void> (*run)(const QCommandLineParser& parser);
};

[[nodiscard]] Command initCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command queueCommand();
[[nodiscard]] Command fillCommand();
[[nodiscard]] Command qualityCommand();
[[nodiscard]] Command chartCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command chartsCommand();
[[nodiscard]] Command mapCommand();
[[nodiscard]] Command summaryCommand();
[[nodiscard]] Command assessCommand();
[[nodiscard]] Command projectCommand();
[[nodiscard]] Command accuracyCommand();
[[nodiscard]] Command accessCommand();
[[nodiscard]] Command mergeCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command versionCommand();

} // namespace wm::cli
