// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldChoices.h"

#include "wm/workspace/Workspace.h"

#include <array>
#include <string>
#include <string_view>

namespace wm::workspace {

namespace {

using domain::FieldType;
using domain::RecordField;

struct ComparatorSign {
    std::string_view code, sign;
};
constexpr std::array<ComparatorSign, 6> kComparatorSigns{
    {{">=", "≥"}, {">", ">"}, {"<=", "≤"}, {"<", "<"}, {"=", "="}, {"~", "≈"}}};

/// The program's own words, by the fields that have them; "code." names them for people.
struct FieldCodes {
    std::string_view field;
    std::array<std::string_view, 4> codes; ///< empty: no more
};
constexpr std::array<FieldCodes, 6> kFieldCodes{{
    {"standing", {"catalogue", "referenced", "area"}},
    {"direction", {"increase", "decrease", "maintain"}},
    {"horizon", {"near", "mid", "long"}},
    {"year_status", {"stated", "from_brief", "inferred", "lost_in_source"}},
    {"value_status", {"stated", "qualitative", "lost_in_source"}},
    {"filled_in", {"value", "year", "value,year"}},
}};

std::vector<FieldChoice> signChoices()
{
    std::vector<FieldChoice> choices;
    for (const ComparatorSign& each : kComparatorSigns)
        choices.push_back({std::string(each.code), std::string(each.sign)});
    return choices;
}

} // namespace

bool isComparator(const RecordField& field)
{
    return field.name == "comparator" || field.name == "qualifier" || field.name == "lost_comparator";
}

std::vector<FieldChoice> fieldChoices(const Snapshot& snapshot, const RecordField& field,
                                      const presentation::Words& words)
{
    const domain::Catalogue& catalogue = snapshot.catalogue();
    if (isComparator(field))
        return signChoices();
    std::vector<FieldChoice> names;
    switch (field.type) {
    case FieldType::Region:
        for (const domain::Region& region : catalogue.regions)
            names.push_back({region.code.text, region.name.in(words.language)});
        break;
    case FieldType::Document:
        for (const domain::Document& document : catalogue.documents)
            names.push_back({document.code, document.title});
        break;
    case FieldType::Indicator:
        for (const domain::Indicator& indicator : catalogue.indicators)
            names.push_back({indicator.code, indicator.name.in(words.language)});
        break;
    case FieldType::Unit:
        for (const domain::Unit& unit : catalogue.units)
            names.push_back({unit.name.zh, unit.name.in(words.language)});
        break;
    case FieldType::Term:
        for (const domain::Term& term : catalogue.terms) {
            if (term.vocabulary == field.vocabulary)
                names.push_back({term.code, term.name.in(words.language)});
        }
        break;
    default:
        for (const FieldCodes& each : kFieldCodes) {
            if (each.field != field.name)
                continue;
            for (const std::string_view code : each.codes) {
                if (!code.empty())
                    names.push_back({std::string(code), words.phrase("code." + std::string(code))});
            }
        }
        if (field.name == "method_profile") {
            for (const std::string& profile : methodProfiles())
                names.push_back({profile, profile});
        }
    }
    return names;
}

} // namespace wm::workspace
