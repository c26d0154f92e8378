// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/workspace/Snapshot.h"

class QCommandLineParser;

namespace wm::cli {

void declareWorkspaceOption(QCommandLineParser& parser);

/// The workspace of --workspace, else of the environment variable WAYMARK_WORKSPACE, else the user's own, loaded.
/// Errors: Failed when it cannot be opened or made, BadData when the catalogue it is made from has issues.
[[nodiscard]] Outcome<workspace::SnapshotPtr> loadWorkspace(const QCommandLineParser& parser,
                                                            const workspace::AssessmentOptions& options = {});

/// Errors: Failed when not all of what was asked of that workspace could be read; nothing made of it may be written
/// then.
[[nodiscard]] Outcome<void> checkReading();

/// The file that an option names to be written; every option that names one is asked here, before anything is read or
/// written. Errors: Usage when it is a workspace, be it this one or another, or `input`, which the command reads.
[[nodiscard]] Outcome<std::filesystem::path> outputPath(const QCommandLineParser& parser, const char* option = "output",
                                                        const std::filesystem::path& input = {});

} // namespace wm::cli
