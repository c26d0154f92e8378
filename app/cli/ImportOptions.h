// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/workspace/Import.h"

#include <optional>
#include <string>

class QCommandLineParser;

namespace wm::cli {

void declareImportOptions(QCommandLineParser& parser);

/// What the options say of the file and how it is read. Errors: Usage.
[[nodiscard]] Outcome<workspace::ImportSource> readImportSource(const QCommandLineParser& parser);
/// What the rows are by --records; absent: it is not given. Errors: Usage.
[[nodiscard]] Outcome<std::optional<workspace::ImportSubject>> readImportSubject(const QCommandLineParser& parser);
/// The recipe of --recipe or --remembered; absent: neither is given. Errors: Usage, Failed for what cannot be read.
[[nodiscard]] Outcome<std::optional<domain::ImportRecipe>>
readImportRecipe(const QCommandLineParser& parser, const workspace::RememberedRecipes& remembered);
/// Puts --region, --indicator, --period, --unit, --set and --document in the place of what the recipe says.
/// Errors: Usage for what the workspace does not have.
[[nodiscard]] Outcome<void> changeRecipe(const QCommandLineParser& parser, const workspace::Snapshot& snapshot,
                                         domain::ImportRecipe& recipe);
/// The document of --new-document; absent: it is not given. Errors: Usage for one with faults.
[[nodiscard]] Outcome<std::optional<domain::Document>> readNewDocument(const QCommandLineParser& parser,
                                                                       const workspace::Snapshot& snapshot);
/// Errors: Usage.
[[nodiscard]] Outcome<workspace::ImportChoice> readImportChoice(const QCommandLineParser& parser);

} // namespace wm::cli
