// SPDX-License-Identifier: GPL-3.0-or-later
#include "Row.h"

#include "Excerpt.h"

#include "wm/base/Number.h"
#include "wm/domain/Target.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace wm::ingest {

const std::string& Row::text(std::string_view column) const
{
    const auto found = std::ranges::find(m_table.header, column);
    assert(found != m_table.header.end() && "checkColumns() names every column that is read");
    return m_row.fields[static_cast<std::size_t>(found - m_table.header.begin())];
}

const std::string& Row::required(std::string_view column)
{
    const std::string& value = text(column);
    if (value.empty())
        complain(IssueKind::EmptyField, column, "a value");
    return value;
}

std::optional<double> Row::number(std::string_view column)
{
    const std::string& value = text(column);
    if (value.empty())
        return std::nullopt;
    const auto parsed = parseNumber(value);
    if (!parsed)
        complain(IssueKind::NotANumber, column, "a decimal number, e.g. 14.6");
    return parsed;
}

std::optional<int> Row::integer(std::string_view column)
{
    const std::string& value = text(column);
    if (value.empty())
        return std::nullopt;
    const auto parsed = parseInteger(value);
    if (!parsed)
        complain(IssueKind::NotANumber, column, "a whole number");
    return parsed;
}

std::optional<int> Row::year(std::string_view column)
{
    const auto value = integer(column);
    if (value && (*value < domain::kFirstTargetYear || *value > domain::kLastTargetYear)) {
        complain(IssueKind::OutOfBounds, column, "1900 - 2200");
        return std::nullopt;
    }
    return value;
}

std::optional<domain::LonLat> Row::position(std::string_view lonColumn, std::string_view latColumn)
{
    const auto lon = number(lonColumn);
    const auto lat = number(latColumn);
    if (text(lonColumn).empty() != text(latColumn).empty())
        complain(IssueKind::EmptyField, lon ? latColumn : lonColumn, "longitude and latitude");
    if (lon && std::abs(*lon) > 180.0)
        complain(IssueKind::OutOfBounds, lonColumn, "-180 - 180");
    if (lat && std::abs(*lat) > 90.0)
        complain(IssueKind::OutOfBounds, latColumn, "-90 - 90");
    if (!lon || !lat)
        return std::nullopt;
    return domain::LonLat{*lon, *lat};
}

void Row::complain(IssueKind kind, std::string_view column, std::string_view expected)
{
    m_isGood = false;
    m_issues.push_back(
        {kind, m_table.document, m_row.line, std::string(column), shortened(text(column)), std::string(expected)});
}

bool checkColumns(const CsvTable& table, std::initializer_list<std::string_view> columns, Issues& issues)
{
    if (table.header.empty()) {
        // A header line that could not be read was complained about already.
        const bool isKnown = std::ranges::find(issues, table.document, &Issue::document) != issues.end();
        if (!isKnown)
            issues.push_back({IssueKind::MissingColumn, table.document, 1, {}, {}, std::string(*columns.begin())});
        return false;
    }
    bool areAllThere = true;
    for (const std::string_view column : columns) {
        if (std::ranges::find(table.header, column) != table.header.end())
            continue;
        areAllThere = false;
        issues.push_back({IssueKind::MissingColumn, table.document, 1, std::string(column), {}, std::string(column)});
    }
    for (const std::string& column : table.header) {
        if (std::ranges::find(columns, column) == columns.end())
            issues.push_back(
                {IssueKind::UnexpectedColumn, table.document, 1, shortened(column), shortened(column), {}});
    }
    return areAllThere;
}

} // namespace wm::ingest
