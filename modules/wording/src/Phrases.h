// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace wm::wording {

/// A sentence that another module names by a code, and the English text it is translated from.
struct Phrase {
    const char* code; ///< "reason.base_is_zero"
    const char* source;
};

/// How verdicts are explained: profiles, quantities, reasons.
[[nodiscard]] std::span<const Phrase> judgementPhrases();
/// How projections are: outlook, notes, refusals, scenarios.
[[nodiscard]] std::span<const Phrase> projectionPhrases();
/// What is said around regions and indicators beside each other.
[[nodiscard]] std::span<const Phrase> comparisonPhrases();

/// What a progress chart says: scales, revisions, notes.
[[nodiscard]] std::span<const Phrase> chartPhrases();

/// Who changed what: tables, fields and codes by name, and what changed since.
[[nodiscard]] std::span<const Phrase> historyPhrases();

/// What is said of a file that is imported.
[[nodiscard]] std::span<const Phrase> importPhrases();
/// What a check of the data finds.
[[nodiscard]] std::span<const Phrase> qualityPhrases();

} // namespace wm::wording
