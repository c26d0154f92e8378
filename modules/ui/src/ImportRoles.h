// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChoiceCombo.h"

#include "wm/presentation/Words.h"
#include "wm/workspace/Import.h"

#include <optional>
#include <vector>

/// What a table of an import and its columns can be said to be.
namespace wm::ui {

/// Observations and the kinds of records; keys are the tables of the workspace.
[[nodiscard]] std::vector<Choice> subjectChoices(const presentation::Words& words);
[[nodiscard]] QString subjectKey(const std::optional<domain::RecordKind>& records);

/// What a column can be read as.
[[nodiscard]] std::vector<Choice> roleChoices(const std::optional<domain::RecordKind>& records,
                                              const presentation::Words& words);
[[nodiscard]] QString roleKey(const workspace::ImportColumn& column);
/// The rule for a column of that heading, by a key of roleChoices().
[[nodiscard]] domain::ColumnRule ruleOf(const QString& key, const std::string& heading);

/// How a field of a record is called.
[[nodiscard]] QString fieldName(domain::RecordKind kind, const domain::RecordField& field,
                                const presentation::Words& words);

} // namespace wm::ui
