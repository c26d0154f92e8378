// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportChoices.h"

#include <algorithm>
#include <utility>

namespace wm::ui {

namespace {

Choice namedChoice(const domain::LocalText& name, const std::string& key, domain::Language language)
{
    return {QString::fromStdString(name.in(language)), QString::fromStdString(key)};
}

/// One that is known by its code as well.
Choice codedChoice(const domain::LocalText& name, const std::string& code, domain::Language language)
{
    Choice choice = namedChoice(name, code, language);
    choice.code = choice.key;
    return choice;
}

/// Adds their codes to neighbours of one name: two indicators may be called GDP in English.
void tellApart(std::vector<Choice>& choices)
{
    std::vector<bool> isRepeated(choices.size());
    for (std::size_t i = 1; i < choices.size(); ++i) {
        if (choices[i - 1].text == choices[i].text)
            isRepeated[i - 1] = isRepeated[i] = true;
    }
    for (std::size_t i = 0; i < choices.size(); ++i)
        choices[i].text += isRepeated[i] ? QStringLiteral(" · ") + choices[i].key : QString();
}

} // namespace

std::vector<Choice> allRegionChoices(const workspace::Snapshot& snapshot, const presentation::Words& words)
{
    std::vector<Choice> choices;
    for (const domain::Region& region : snapshot.catalogue().regions)
        choices.push_back(codedChoice(region.name, region.code.text, words.language));
    return choices;
}

std::vector<Choice> allIndicatorChoices(const workspace::Snapshot& snapshot, const presentation::Words& words)
{
    std::vector<Choice> choices;
    for (const domain::Indicator& indicator : snapshot.catalogue().indicators) {
        choices.push_back(codedChoice(indicator.name, indicator.code, words.language));
        if (const domain::Unit* const unit = snapshot.findUnit(indicator.unit))
            choices.back().text += QStringLiteral(" (%1)").arg(QString::fromStdString(unit->name.in(words.language)));
    }
    std::ranges::sort(choices, [](const Choice& one, const Choice& other) {
        return QString::localeAwareCompare(one.text, other.text) < 0;
    });
    tellApart(choices);
    return choices;
}

std::vector<Choice> unitChoices(const workspace::Snapshot& snapshot, const presentation::Words& words)
{
    std::vector<Choice> choices;
    for (const domain::Unit& unit : snapshot.catalogue().units)
        choices.push_back(namedChoice(unit.name, unit.name.zh, words.language));
    return choices;
}

std::vector<Choice> documentChoices(const workspace::Snapshot& snapshot)
{
    std::vector<Choice> choices;
    for (const domain::Document& document : snapshot.catalogue().documents)
        choices.push_back({QString::fromStdString(document.title), QString::fromStdString(document.code)});
    return choices;
}

std::vector<Choice> termChoices(const workspace::Snapshot& snapshot, const std::string& vocabulary,
                                const presentation::Words& words)
{
    std::vector<Choice> choices;
    for (const domain::Term& term : snapshot.catalogue().terms) {
        if (term.vocabulary == vocabulary)
            choices.push_back(namedChoice(term.name, term.code, words.language));
    }
    return choices;
}

std::vector<Choice> directionChoices(const presentation::Words& words)
{
    std::vector<Choice> choices;
    for (const domain::Direction direction :
         {domain::Direction::Increase, domain::Direction::Decrease, domain::Direction::Maintain}) {
        const std::string code(toText(direction));
        choices.push_back({QString::fromStdString(words.phrase("code." + code)), QString::fromStdString(code)});
    }
    return choices;
}

std::vector<Choice> withFirst(const QString& text, const QString& key, std::vector<Choice> choices)
{
    choices.insert(choices.begin(), Choice{text, key});
    return choices;
}

} // namespace wm::ui
