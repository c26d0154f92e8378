// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"
#include "wm/domain/Record.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace wm::workspace {

/// Rows and fields of tables in words: names instead of numbers and codes. What it is made with must outlive it.
class FieldText {
public:
    FieldText(const Snapshot& snapshot, const presentation::Words& words);
    /// By the names that `other` has for codes, then those of the snapshot.
    FieldText(const Snapshot& snapshot, const presentation::Words& words, const domain::Catalogue& other);

    /// The phrase for a code; the code itself where there is none.
    [[nodiscard]] std::string word(const std::string& prefix, std::string_view code) const;
    /// What a field says: a name, a term, a number to the last digit, a position. Empty: nothing.
    [[nodiscard]] std::string value(const std::string& table, const std::string& field,
                                    const domain::FieldValue& value) const;
    /// What a whole row says, field by field: "Indicator: Beds; Year: 2020". Fields that say nothing are left out.
    [[nodiscard]] std::string rowText(const std::string& table, const std::vector<std::string>& columns,
                                      const domain::RowFields& row) const;
    /// The same of a field whose text is a code where the table has a number, as in domain::RecordTexts.
    [[nodiscard]] std::string recordValue(const std::string& table, const domain::RecordField& field,
                                          const std::string& text) const;
    /// What a target wants, as elsewhere: "≥ 16%"; empty: it says no number. `texts`: a record.
    [[nodiscard]] std::string targetNumber(const domain::RecordTexts& texts) const;
    /// How people name the row: "Beds · Ganzhou · 2020". Empty: the row says nothing by which it could be named.
    [[nodiscard]] std::string subject(const std::string& table, const domain::RowFields& row) const;

    /// How files name the row: its code; codes joined by " · " where it has none of its own. Empty: nothing is known.
    [[nodiscard]] std::string code(const std::string& table, const domain::RowFields& row) const;

private:
    [[nodiscard]] std::string regionText(const std::string& code) const;
    [[nodiscard]] std::string termText(std::string_view vocabulary, const std::string& code) const;
    [[nodiscard]] std::string text(const std::string& table, const std::string& field, const std::string& text) const;

    const Snapshot& m_snapshot;
    const presentation::Words& m_words;
    const domain::Catalogue* m_other = nullptr;
};

} // namespace wm::workspace
