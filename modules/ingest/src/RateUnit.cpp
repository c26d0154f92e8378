// SPDX-License-Identifier: GPL-3.0-or-later
#include "RateUnit.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>
#include <string>

namespace wm::ingest {

namespace {

struct Denominator {
    std::string_view word;
    std::string_view unit;
};
/// Longer ones first.
constexpr std::array kDenominators{
    Denominator{"每百平方公里", "百平方公里"},
    Denominator{"每平方公里", "平方公里"},
    Denominator{"每十万人", "10万人"},
    Denominator{"每10万人", "10万人"},
    Denominator{"每万人", "万人"},
    Denominator{"每千人", "千人"},
    Denominator{"每百人", "百人"},
    Denominator{"每万名", "万人"},
    Denominator{"每千名", "千人"},
    Denominator{"每百名", "百人"},
    Denominator{"每百户", "百户"},
    Denominator{"每人", "人"},
    Denominator{"人均", "人"},
    Denominator{"户均", "户"},
};

} // namespace

std::optional<domain::Unit> rateUnit(std::string_view name, const domain::Unit& unit, const domain::UnitTable& units)
{
    const std::string folded = foldedName(name);
    const auto* const per = std::ranges::find_if(
        kDenominators, [&](const Denominator& each) { return folded.find(each.word) != std::string::npos; });
    return per == kDenominators.end() ? std::nullopt : units.find(unit.name.zh + "/" + std::string(per->unit));
}

std::optional<double> convertedAsNamed(double number, std::string_view name, const domain::Unit& from,
                                       const domain::Unit& own, const domain::UnitTable& units)
{
    if (const auto plain = domain::converted(number, from, own))
        return plain;
    const std::optional<domain::Unit> rate = rateUnit(name, from, units);
    return rate ? domain::converted(number, *rate, own) : std::nullopt;
}

} // namespace wm::ingest
