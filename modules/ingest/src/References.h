// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Row.h"

#include "wm/domain/Catalogue.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace wm::ingest {

/// What rows may refer to, filled as the files are read; resolves codes and complains about unknown ones.
///
/// A row that is broken still stands in its file: its code is declared, so that rows which refer to it are not blamed
/// for it as well. The same goes for a whole file that is missing.
class References {
public:
    enum class Kind { Term, Unit, Region, Document, Indicator };

    /// Every code in that column of the file, of good and broken rows, may be referred to.
    void declare(Kind kind, const CsvTable& table, std::string_view column);
    /// Nothing can be said about references to a file that is not there.
    void setMissing(Kind kind) { m_missing.insert(kind); }
    void setPresent(Kind kind) { m_missing.erase(kind); }

    void add(const domain::Term& term);
    void add(const domain::Unit& unit) { m_declared[Kind::Unit].insert(unit.name.zh); }
    void add(const domain::Region& region) { m_declared[Kind::Region].insert(region.code.text); }
    void add(const domain::Document& document) { m_documents.emplace(document.code, document.id); }
    void add(const domain::Indicator& indicator) { m_indicators.emplace(indicator.code, indicator); }

    /// The code, which must be in the vocabulary.
    const std::string& term(Row& row, std::string_view column, std::string_view vocabulary) const;
    /// The same, but it may be empty.
    const std::string& optionalTerm(Row& row, std::string_view column, std::string_view vocabulary) const;
    const std::string& optionalUnit(Row& row, std::string_view column) const;
    domain::RegionCode region(Row& row, std::string_view column) const;
    domain::RegionCode optionalRegion(Row& row, std::string_view column) const;
    domain::DocumentId document(Row& row, std::string_view column) const;
    /// Null when there is none, after an issue unless it is declared.
    const domain::Indicator* indicator(Row& row, std::string_view column) const;

private:
    [[nodiscard]] bool isDeclared(Kind kind, const std::string& code) const;

    std::map<Kind, std::unordered_set<std::string>> m_declared;
    std::set<Kind> m_missing;
    std::unordered_set<std::string> m_terms; ///< "vocabulary/code"
    std::unordered_map<std::string, domain::DocumentId> m_documents;
    std::unordered_map<std::string, domain::Indicator> m_indicators;
};

/// Finds keys that stand twice.
class UniqueKeys {
public:
    /// An issue at `column` when the key was given before.
    void add(Row& row, std::string_view column, const std::string& key);

private:
    std::unordered_map<std::string, int> m_lines;
};

/// The value's unit must be the indicator's, and a level must lie within its bounds.
void checkUnit(Row& row, std::string_view column, const domain::Indicator& indicator);
void checkBounds(Row& row, std::string_view column, double value, std::string_view valueKind,
                 const domain::Indicator& indicator);

} // namespace wm::ingest
