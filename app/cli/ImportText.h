// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/Import.h"

#include <QString>

/// What the command line says of an import.
namespace wm::cli {

/// How the file and its columns were understood.
[[nodiscard]] QString understandingText(const workspace::Snapshot& snapshot, const workspace::ImportPreview& preview,
                                        const workspace::ImportTrial& trial);
/// How many values compare how with what is stored.
[[nodiscard]] QString comparisonText(const workspace::ImportTrial& trial);
/// Every cell that could not be read, and the words that wait for a code; empty: all was read.
[[nodiscard]] QString problemsText(const workspace::Snapshot& snapshot, const workspace::ImportTrial& trial);

} // namespace wm::cli
