// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/UnitTable.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::domain {

namespace {

struct Scale {
    std::string_view name;
    double factor;
};

/// Longer names first: "百万" is no "百" of "万".
constexpr std::array kScales{Scale{"万亿", 1e12}, Scale{"千亿", 1e11}, Scale{"百亿", 1e10}, Scale{"十亿", 1e9},
                             Scale{"千万", 1e7},  Scale{"百万", 1e6},  Scale{"十万", 1e5},  Scale{"亿", 1e8},
                             Scale{"万", 1e4},    Scale{"千", 1e3},    Scale{"百", 1e2}};

constexpr std::string_view kYuan = "元";
constexpr std::array<std::string_view, 3> kRenminbi{"人民币", "rmb", "cny"};

/// The scale that a unit's name begins with; null where it has none or is nothing else.
const Scale* scaleOf(std::string_view name)
{
    const auto* const scale =
        std::ranges::find_if(kScales, [&](const Scale& each) { return name.starts_with(each.name); });
    return scale == kScales.end() || scale->name.size() == name.size() ? nullptr : scale;
}

/// "人民币亿元" and "亿元人民币" are "亿元".
std::string withoutRenminbi(const std::string& folded)
{
    for (const std::string_view word : kRenminbi) {
        if (folded.ends_with(word) && folded.size() > word.size() &&
            folded.substr(0, folded.size() - word.size()).ends_with(kYuan))
            return folded.substr(0, folded.size() - word.size());
        if (folded.starts_with(word) && folded.ends_with(kYuan))
            return folded.substr(word.size());
    }
    return folded;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Then "百" is a part of the word, as in "百分点".
bool isRatio(const Unit& unit)
{
    return unit.dimension.starts_with("ratio");
}

/// As units are compared: "10 000 persons" and "10,000 persons" are the same, and so are yuan and CNY.
std::string unitKey(std::string_view written)
{
    const std::string folded = foldedName(written);
    std::string key;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const bool isBetweenDigits = (folded[i] == ',' || folded[i] == ' ') && i > 0 && i + 1 < folded.size() &&
                                     isDigit(folded[i - 1]) && isDigit(folded[i + 1]);
        if (!isBetweenDigits)
            key += folded[i];
    }
    constexpr std::string_view kPlain = "yuan", kCode = "cny";
    if (const std::size_t at = key.find(kPlain); at != std::string::npos)
        key.replace(at, kPlain.size(), kCode);
    return key;
}

bool measuresTheSame(const Unit& a, const Unit& b)
{
    return a.dimension == b.dimension && a.factor == b.factor;
}

} // namespace

std::optional<double> converted(double value, const Unit& from, const Unit& to)
{
    if (from.dimension != to.dimension)
        return std::nullopt;
    if (from.factor == to.factor)
        return value;
    // By the whole number of the two, so that powers of ten leave no dust.
    return roundedTo15Digits(from.factor > to.factor ? value * (from.factor / to.factor)
                                                     : value / (to.factor / from.factor));
}

UnitTable::UnitTable(const std::vector<Unit>& units)
{
    for (const Unit& unit : units) {
        add(unitKey(unit.name.zh), unit);
        add(unitKey(unit.name.en), unit);
    }
    for (const Unit& unit : units) {
        const std::string name = unitKey(unit.name.zh);
        const Scale* const scale = scaleOf(name);
        if (!scale || isRatio(unit))
            continue;
        const std::string plain = name.substr(scale->name.size());
        m_units.try_emplace(plain, Unit{{plain, {}}, unit.dimension, unit.factor / scale->factor, unit.baseUnit});
    }
}

void UnitTable::add(const std::string& folded, const Unit& unit)
{
    const auto [known, isNew] = m_units.try_emplace(folded, unit);
    if (!isNew && known->second && !measuresTheSame(*known->second, unit))
        known->second.reset();
}

std::optional<Unit> UnitTable::scaled(const std::string& folded) const
{
    const Scale* const scale = scaleOf(folded);
    const auto plain = scale ? m_units.find(folded.substr(scale->name.size())) : m_units.end();
    if (plain == m_units.end() || !plain->second)
        return std::nullopt;
    const Unit& unit = *plain->second;
    if (isRatio(unit))
        return std::nullopt;
    return Unit{{folded, {}}, unit.dimension, unit.factor * scale->factor, unit.baseUnit};
}

std::optional<Unit> UnitTable::find(std::string_view written) const
{
    const std::string folded = withoutRenminbi(unitKey(written));
    const auto known = m_units.find(folded);
    return known != m_units.end() ? known->second : scaled(folded);
}

} // namespace wm::domain
