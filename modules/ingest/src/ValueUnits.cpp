// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueUnits.h"

#include "RateUnit.h"

#include "wm/domain/Indicator.h"

#include <utility>

namespace wm::ingest {

namespace {

std::string unitNames(const std::vector<domain::Unit>& units)
{
    std::string names;
    for (const domain::Unit& unit : units)
        names += (names.empty() ? "" : "、") + unit.name.zh;
    return names;
}

} // namespace

const domain::Unit* SaidUnits::nearest() const
{
    for (const std::optional<domain::Unit>* const each : {&cell, &row, &name, &heading, &group}) {
        if (*each)
            return &**each;
    }
    return nullptr;
}

ValueUnits::ValueUnits(const domain::UnitTable& units, std::optional<domain::Unit> ofRecipe)
    : m_units(units)
    , m_ofRecipe(std::move(ofRecipe))
{
}

void ValueUnits::start(const TableHead& head)
{
    m_ofTable.start(head, m_units);
}

const domain::Unit* ValueUnits::ownUnit(const domain::Indicator& indicator)
{
    const auto [known, isNew] = m_ownUnits.try_emplace(&indicator);
    if (isNew)
        known->second = m_units.find(indicator.unit);
    return known->second ? &*known->second : nullptr;
}

const domain::Unit* ValueUnits::unitOf(const SaidUnits& said, const domain::Indicator* indicator)
{
    if (const domain::Unit* const nearest = said.nearest())
        return nearest;
    // What the recipe says comes last: it may have been remembered from a table in another unit.
    const domain::Unit* const stated = m_ofTable.find(indicator ? ownUnit(*indicator) : nullptr);
    return stated || !m_ofRecipe ? stated : &*m_ofRecipe;
}

std::optional<UnitConflict> ValueUnits::convert(double& value, const SaidUnits& said, std::string_view name,
                                                const domain::Indicator& indicator)
{
    if (!said.cell) {
        const bool isSaidNearer = said.row || said.name || said.heading || said.group || m_ofRecipe;
        const std::string& unknown = said.unknown.empty() && !isSaidNearer ? m_ofTable.unknown : said.unknown;
        if (!unknown.empty())
            return UnitConflict{unknown, indicator.unit};
        // What row and heading say must agree: 5.5 below "增长(%)" is not 5.5 of the row's 亿元.
        const std::optional<domain::Unit>& ofRow = said.row ? said.row : said.name;
        if (ofRow && said.heading && ofRow->name.zh != said.heading->name.zh)
            return UnitConflict{said.heading->name.zh, ofRow->name.zh};
        // A name may say another dimension, "每千人口床位数（张）" beside 张/千人, but no other size of the same.
        if (said.row && said.name && said.row->name.zh != said.name->name.zh &&
            domain::converted(1.0, *said.name, *said.row))
            return UnitConflict{said.row->name.zh, said.name->name.zh};
    }
    const domain::Unit* const own = ownUnit(indicator);
    const domain::Unit* const unit = unitOf(said, &indicator);
    if (!unit && !m_ofTable.units.empty())
        return UnitConflict{unitNames(m_ofTable.units), indicator.unit};
    if (!unit) {
        m_withoutUnit += own ? 1 : 0;
        return std::nullopt;
    }
    const std::optional<double> converted = own ? convertedAsNamed(value, name, *unit, *own, m_units) : std::nullopt;
    if (!converted)
        return UnitConflict{unit->name.zh, indicator.unit};
    value = *converted;
    return std::nullopt;
}

} // namespace wm::ingest
