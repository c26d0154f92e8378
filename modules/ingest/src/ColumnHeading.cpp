// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnHeading.h"

#include "PartOfYear.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace wm::ingest {

namespace {

bool isYearAt(std::string_view text, std::size_t at)
{
    constexpr int kFirst = 1949, kLast = 2100;
    const std::optional<int> year = parseInteger(text.substr(at, 4));
    return year && *year >= kFirst && *year <= kLast;
}

/// What stands between a name and its year: "gdp_2020".
constexpr std::string_view kBetween = "_- ";

/// The year at either end of a name, as attributes of map layers and tables from databases have them: "gdp_2020",
/// "地区生产总值2019", "2025 target". Not "2000元以上", which counts something.
void takeYearBeside(Heading& heading, const domain::UnitTable& units)
{
    constexpr std::size_t kDigits = 4;
    std::string& name = heading.name;
    if (heading.period || name.size() <= kDigits)
        return;
    const auto isWordSign = [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || kBetween.find(c) != kBetween.npos;
    };
    const auto startsWithUnit = [&](std::string_view text) {
        for (std::size_t size = 1; size <= text.size() && size <= kDigits * 3; ++size) {
            if (units.find(text.substr(0, size)))
                return true;
        }
        return false;
    };
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    // Not one of two years: "2019-2020学年".
    const std::size_t end = name.size() - kDigits, last = name.find_last_not_of(kBetween, end - 1);
    const std::size_t first = name.find_first_not_of(kBetween, kDigits);
    std::string year;
    if (isWordSign(name[end - 1]) && isYearAt(name, end) && last != std::string::npos && !isDigit(name[last])) {
        year = name.substr(end);
        name.resize(last + 1);
    } else if (isWordSign(name[kDigits]) && isYearAt(name, 0) && first != std::string::npos && !isDigit(name[first]) &&
               !startsWithUnit(std::string_view(name).substr(kDigits))) {
        year = name.substr(0, kDigits);
        name.erase(0, first);
    }
    if (!year.empty())
        heading.period = domain::Period::parse(year);
}

/// "1-6月" and "一季度" below a year.
void takePartOfYear(Heading& heading, const std::optional<domain::Period>& above)
{
    const bool isNumber = heading.name.find_first_not_of("0123456789") == std::string::npos;
    if (!above || heading.period || heading.unit || isNumber)
        return;
    if (auto period = withPartOfYear(*above, heading.name, false)) {
        heading.period = *std::move(period);
        heading.name.clear();
    }
}

} // namespace

std::string ColumnHeading::key() const
{
    return join(names, " / ");
}

ColumnHeading readColumnHeading(const TableColumn& column, const domain::UnitTable& units)
{
    ColumnHeading heading;
    for (const std::string& text : column.headings) {
        Heading part = readHeading(text, units);
        takeYearBeside(part, units);
        takePartOfYear(part, heading.period);
        if (!part.name.empty())
            heading.names.push_back(std::move(part.name));
        // The lower ones say it more closely.
        if (part.period)
            heading.period = std::move(part.period);
        if (part.unit)
            heading.unit = std::move(part.unit);
    }
    return heading;
}

} // namespace wm::ingest
