// SPDX-License-Identifier: GPL-3.0-or-later
#include "References.h"

#include "wm/base/Number.h"

#include <algorithm>

namespace wm::ingest {

namespace {

std::string termKey(std::string_view vocabulary, std::string_view code)
{
    return std::string(vocabulary) + "/" + std::string(code);
}

} // namespace

void References::add(const domain::Term& term)
{
    m_terms.insert(termKey(term.vocabulary, term.code));
}

void References::declare(Kind kind, const CsvTable& table, std::string_view column)
{
    const auto found = std::ranges::find(table.header, column);
    const auto index = static_cast<std::size_t>(found - table.header.begin());
    for (const auto* rows : {&table.rows, &table.brokenRows}) {
        for (const CsvRow& row : *rows) {
            if (index < row.fields.size())
                m_declared[kind].insert(row.fields[index]);
        }
    }
}

bool References::isDeclared(Kind kind, const std::string& code) const
{
    const auto found = m_declared.find(kind);
    return m_missing.contains(kind) || (found != m_declared.end() && found->second.contains(code));
}

const std::string& References::optionalTerm(Row& row, std::string_view column, std::string_view vocabulary) const
{
    const std::string& code = row.text(column);
    if (!code.empty() && !m_terms.contains(termKey(vocabulary, code)) && !isDeclared(Kind::Term, code))
        row.complain(IssueKind::UnknownCode, column, "terms.csv: " + std::string(vocabulary));
    return code;
}

const std::string& References::term(Row& row, std::string_view column, std::string_view vocabulary) const
{
    row.required(column);
    return optionalTerm(row, column, vocabulary);
}

const std::string& References::optionalUnit(Row& row, std::string_view column) const
{
    const std::string& unit = row.text(column);
    if (!unit.empty() && !isDeclared(Kind::Unit, unit))
        row.complain(IssueKind::UnknownCode, column, "units.csv");
    return unit;
}

domain::RegionCode References::optionalRegion(Row& row, std::string_view column) const
{
    const std::string& code = row.text(column);
    if (!code.empty() && !isDeclared(Kind::Region, code))
        row.complain(IssueKind::UnknownCode, column, "regions.csv, region_codes.csv");
    return {code};
}

domain::RegionCode References::region(Row& row, std::string_view column) const
{
    row.required(column);
    return optionalRegion(row, column);
}

domain::DocumentId References::document(Row& row, std::string_view column) const
{
    const auto found = m_documents.find(row.required(column));
    if (found != m_documents.end())
        return found->second;
    if (!row.text(column).empty() && !isDeclared(Kind::Document, row.text(column)))
        row.complain(IssueKind::UnknownCode, column, "documents.csv");
    return {};
}

const domain::Indicator* References::indicator(Row& row, std::string_view column) const
{
    const auto found = m_indicators.find(row.required(column));
    if (found != m_indicators.end())
        return &found->second;
    if (!row.text(column).empty() && !isDeclared(Kind::Indicator, row.text(column)))
        row.complain(IssueKind::UnknownCode, column, "indicators.csv");
    return nullptr;
}

void UniqueKeys::add(Row& row, std::string_view column, const std::string& key)
{
    if (key.empty())
        return; // which is told as missing
    const auto [known, isNew] = m_lines.emplace(key, row.line());
    if (!isNew)
        row.complain(IssueKind::DuplicateId, column, "line " + std::to_string(known->second));
}

void checkUnit(Row& row, std::string_view column, const domain::Indicator& indicator)
{
    if (row.text(column) != indicator.unit)
        row.complain(IssueKind::UnitConflict, column, indicator.unit);
}

void checkBounds(Row& row, std::string_view column, double value, std::string_view valueKind,
                 const domain::Indicator& indicator)
{
    if (!indicator.isWithinBounds(value, valueKind))
        row.complain(IssueKind::OutOfBounds, column, indicator.boundsText());
}

} // namespace wm::ingest
