// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetText.h"

#include "Scope.h"

#include "wm/presentation/NumberText.h"

#include <cmath>

namespace wm::workspace {

double roundedForShow(double value)
{
    if (value == 0.0 || !std::isfinite(value))
        return value;
    const double unit = std::pow(10.0, 3.0 - std::floor(std::log10(std::abs(value))));
    const double rounded = std::round(value * unit) / unit;
    return std::isfinite(rounded) ? rounded : value;
}

std::string shortNumber(double value)
{
    return presentation::numberText(roundedForShow(value));
}

std::string rangeText(const Snapshot& snapshot, const domain::Indicator& indicator, double lower, double upper,
                      const presentation::Words& words)
{
    return presentation::withUnit(shortNumber(lower) + "–" + shortNumber(upper), unitOf(snapshot, indicator),
                                  words.language);
}

std::string precisePercentText(double share)
{
    const double percent = share * 100.0;
    return presentation::numberText(std::abs(percent) < 100.0 ? std::round(percent * 10.0) / 10.0
                                                              : std::round(percent)) +
           "%";
}

const std::string& verdictWord(domain::Verdict verdict, const presentation::Words& words)
{
    return words.verdicts[static_cast<std::size_t>(verdict)];
}

std::string wantedText(const Snapshot& snapshot, const domain::Target& target, const presentation::Words& words)
{
    const domain::Indicator* indicator = snapshot.findIndicator(target.indicator);
    if (!target.value || !indicator)
        return verdictWord(snapshot.assessment(target).verdict, words);
    const std::string condition = presentation::conditionText(target.comparator, *target.value, target.upperValue);
    return presentation::withUnit(condition, unitOf(snapshot, *indicator), words.language);
}

std::string targetLine(const Snapshot& snapshot, const domain::Target& target, const presentation::Words& words)
{
    return presentation::filledIn(words.targetLabel, yearText(target.year, words), wantedText(snapshot, target, words));
}

std::string datedTitle(const domain::Document& document)
{
    return document.title + " (" + document.issuedOn + ")";
}

std::string successorText(const Snapshot& snapshot, const domain::Target& target, const presentation::Words& words)
{
    const domain::Target* const later = snapshot.successorOf(target);
    return later ? presentation::filledIn(words.phrase("revision.superseded_by"), wantedText(snapshot, *later, words),
                                          datedTitle(*snapshot.findDocument(later->document)))
                 : std::string();
}

std::string observedText(const Snapshot& snapshot, const domain::Indicator& indicator, double value,
                         domain::Comparator qualifier, const presentation::Words& words)
{
    const std::string number = presentation::conditionText(qualifier, value, std::nullopt);
    return presentation::withUnit(number, unitOf(snapshot, indicator), words.language);
}

} // namespace wm::workspace
