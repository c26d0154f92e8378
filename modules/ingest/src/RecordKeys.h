// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Record.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace wm::ingest {

/// What a row says of a record, by the places of recordFields(); absent: nothing.
using GivenTexts = std::vector<std::optional<std::string>>;

/// Knows the records of a workspace by their codes and by what they are called.
class RecordKeys {
public:
    RecordKeys(domain::RecordKind kind, const domain::Catalogue& stored);

    /// Null: it is not stored.
    [[nodiscard]] const domain::RecordTexts* stored(const std::string& code) const;
    /// The code of what the row means where it says none: the stored one, that of a row before which is called the
    /// same, or a new one. A target without a kind of value is whichever is stored, and
    /// so is a facility without a region; one that is stored without a region is known by its name. A target of a year
    /// that is not stored is the one whose year the source lost; of several rows only the first one can be. Empty: it
    /// lacks what would tell, or several are called so.
    [[nodiscard]] std::string codeFor(const GivenTexts& given);

private:
    [[nodiscard]] std::string keyOf(const GivenTexts& given) const;
    /// Without what a row may leave unsaid: a target's kind of value, a facility's region.
    [[nodiscard]] std::string looseKeyOf(GivenTexts given) const;
    [[nodiscard]] bool saysNoRegion(const std::string& code) const;
    /// Takes out the target whose year was lost. Absent: there is none; empty: there are several.
    [[nodiscard]] std::optional<std::string> takeLost(GivenTexts given);
    /// Whether the target may be what the stored one said, which lost its year or value and year.
    [[nodiscard]] bool mayHaveSaid(const std::string& code, const GivenTexts& given) const;
    void add(const std::string& key, const std::string& code);
    [[nodiscard]] std::string newCode(const GivenTexts& given) const;

    domain::RecordKind m_kind;
    std::unordered_map<std::string, domain::RecordTexts> m_stored;                ///< by code
    std::unordered_map<std::string, std::string> m_codes;                         ///< by key; empty: several
    std::unordered_map<std::string, std::unordered_set<std::string>> m_lostYears; ///< codes by the key without a year
    std::unordered_set<std::string> m_newCodes;
};

} // namespace wm::ingest
