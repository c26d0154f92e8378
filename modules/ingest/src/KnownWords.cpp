// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownWords.h"

#include "GluedUnit.h"
#include "LabelText.h"
#include "NoteSigns.h"
#include "TableColumns.h"
#include "WholeRegion.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <utility>

namespace wm::ingest {

KnownWords::KnownWords(const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary, domain::RegionCode whole)
    : m_recipe(recipe)
    , m_vocabulary(vocabulary)
    , m_whole(std::move(whole))
{
}

void KnownWords::startTable(const domain::RegionCode& whole)
{
    if (whole == m_whole)
        return;
    m_whole = whole;
    m_regions.clear();
}

const IndicatorWord& KnownWords::indicatorIn(std::string_view text)
{
    return m_indicators.of(text, [&] { return lookUpIndicator(text); });
}

IndicatorWord KnownWords::lookUpIndicator(std::string_view text) const
{
    IndicatorWord found;
    const Heading heading = readHeading(text, m_vocabulary.units);
    const std::string name = rowLabel(heading.name);
    // As it is written: "gdp" is a code, and "GDP" may be the name of several.
    const auto coded = m_vocabulary.indicatorsByCode.find(std::string(text));
    if (coded != m_vocabulary.indicatorsByCode.end() && !m_recipe.indicators.contains(name)) {
        found.indicator = coded->second;
        return found;
    }
    found.unit = heading.unit;
    found.period = heading.period;
    if (!name.empty())
        found.indicator = indicatorOf({name}, m_recipe, m_vocabulary, found.isLeftOut);
    // Its name may have a year or brackets of its own.
    if (!found.indicator && !found.isLeftOut)
        found.indicator = indicatorOf({foldedName(text)}, m_recipe, m_vocabulary, found.isLeftOut);
    // What the recipe says of it was said in a year without a note.
    const std::string plain(withoutNoteSigns(name));
    if (!found.indicator && !found.isLeftOut && !plain.empty())
        found.indicator = indicatorOf({plain}, m_recipe, m_vocabulary, found.isLeftOut);
    if (!found.indicator && !found.isLeftOut && !found.unit) {
        if (auto glued = gluedUnit(name, m_vocabulary)) {
            found.indicator = glued->indicator;
            found.unit = std::move(glued->unit);
        }
    }
    if (!found.indicator && !found.isLeftOut)
        found.unknown = name;
    return found;
}

const RegionWord& KnownWords::regionIn(std::string_view text)
{
    return m_regions.of(text, [&] { return lookUpRegion(rowLabel(text)); });
}

RegionWord KnownWords::lookUpRegion(const std::string& name)
{
    const auto given = m_recipe.regions.find(name);
    if (given != m_recipe.regions.end() && holdsForTable(name, given->second, m_whole, m_vocabulary)) {
        if (given->second.empty())
            return {std::nullopt, true};
        // A recipe may be older than the workspace, or written by hand.
        const bool isThere = m_vocabulary.regionsByCode.contains(given->second);
        return isThere ? RegionWord{domain::RegionCode{given->second}, false} : RegionWord();
    }
    if (auto whole = wholeRegion(name, m_whole, m_vocabulary))
        return {*std::move(whole), false, isTableTotal(name)};
    if (RegionWord said = foundRegion(name); said.region)
        return said;
    const std::string plain(withoutNoteSigns(name));
    return plain.size() < name.size() ? lookUpRegion(plain) : RegionWord();
}

RegionWord KnownWords::foundRegion(const std::string& name)
{
    auto matches = m_vocabulary.regions.find(name, m_whole);
    if (matches.empty() && !m_whole.isNone())
        matches = m_vocabulary.regions.find(name);
    // Figures of another area are a decision of the user's, which the recipe keeps.
    if (matches.size() != 1 || !matches.front().isSameArea)
        return {};
    if (matches.front().evidence > RegionEvidence::Name)
        m_inferredRegions.emplace(name, matches.front());
    return {matches.front().region, false};
}

const std::optional<domain::Period>& KnownWords::periodIn(std::string_view text)
{
    return m_periods.of(text, [&] {
        const std::optional<domain::Period> written = givenPeriod(text);
        return written || text.empty() ? written : domain::Period::parse(text);
    });
}

} // namespace wm::ingest
