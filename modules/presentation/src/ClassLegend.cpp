// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/ClassLegend.h"

#include "wm/base/Number.h"
#include "wm/presentation/NumberText.h"

#include <algorithm>
#include <cmath>

namespace wm::presentation {

namespace {

/// As people write it, unless that is another number.
std::string boundText(double bound)
{
    const std::string text = numberText(bound);
    std::string plain = text;
    std::erase(plain, ',');
    return parseNumber(plain) == bound ? text : plainNumberText(bound);
}

std::string rangeText(double from, double to)
{
    return from == to ? boundText(from) : boundText(from) + " – " + boundText(to);
}

/// The whole numbers of a class by name; absent where it has none.
std::optional<std::string> wholeNumbersText(const ClassBreaks& breaks, std::size_t index)
{
    const bool isAbove = breaks.onTheBound() == OnTheBound::Above;
    const double from = breaks.bounds()[index];
    const double to = breaks.bounds()[index + 1];
    const bool hasFrom = isAbove || index == 0;
    const bool hasTo = !isAbove || index + 2 == breaks.bounds().size();
    const double first = hasFrom ? std::ceil(from) : std::floor(from) + 1.0;
    const double last = hasTo ? std::floor(to) : std::ceil(to) - 1.0;
    if (first > last)
        return std::nullopt;
    // "-2–-1" would be a riddle.
    const bool isTight = first >= 0.0 && first < last;
    return isTight ? boundText(first) + "–" + boundText(last) : rangeText(first, last);
}

std::string closedText(const ClassBreaks& breaks, std::size_t index, NumberKind numbers)
{
    const std::string text = rangeText(breaks.bounds()[index], breaks.bounds()[index + 1]);
    return numbers == NumberKind::Whole ? wholeNumbersText(breaks, index).value_or(text) : text;
}

} // namespace

std::vector<std::string> classLabels(const ClassBreaks& breaks, NumberKind numbers, LegendEnds ends)
{
    std::vector<std::string> labels;
    for (std::size_t i = 0; i + 1 < breaks.bounds().size(); ++i)
        labels.push_back(closedText(breaks, i, numbers));
    if (ends == LegendEnds::Open && labels.size() > 1) {
        const bool isAbove = breaks.onTheBound() == OnTheBound::Above;
        labels.front() = (isAbove ? "< " : "≤ ") + boundText(breaks.bounds()[1]);
        labels.back() = (isAbove ? "≥ " : "> ") + boundText(breaks.bounds()[labels.size() - 1]);
    }
    return labels;
}

ClassLegend makeClassLegend(const ClassBreaks& breaks, const domain::LocalText& unit, const Words& words,
                            NumberKind numbers, LegendEnds ends)
{
    ClassLegend legend;
    if (const std::string& name = unit.in(words.language); !name.empty())
        legend.heading = filledIn(words.unitLabel, name);
    for (std::string& label : classLabels(breaks, numbers, ends))
        legend.classes.push_back({std::move(label), {}});
    return legend;
}

} // namespace wm::presentation
