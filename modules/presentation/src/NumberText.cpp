// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/NumberText.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace wm::presentation {

namespace {

constexpr int kSignificantDigits = 6;
constexpr double kGroupFrom = 10000.0;

/// How many decimals keep six significant digits, never more than six.
int decimalsFor(double size)
{
    if (size == 0.0)
        return 0;
    const int digitsBeforePoint = static_cast<int>(std::floor(std::log10(size))) + 1;
    return std::clamp(kSignificantDigits - digitsBeforePoint, 0, kSignificantDigits);
}

void dropTrailingZeros(std::string& text)
{
    if (text.find('.') == std::string::npos)
        return;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
}

void groupThousands(std::string& text)
{
    const std::size_t first = text.front() == '-' ? 1 : 0;
    std::size_t end = std::min(text.find('.'), text.size());
    while (end > first + 3) {
        end -= 3;
        text.insert(end, 1, ',');
    }
}

} // namespace

std::string numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 400> buffer{};
    const auto [end, code] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                           std::chars_format::fixed, decimalsFor(std::abs(value)));
    if (code != std::errc{})
        return plainNumberText(value);
    std::string text(buffer.data(), end);
    dropTrailingZeros(text);
    if (text == "-0")
        return "0";
    if (std::abs(value) >= kGroupFrom)
        groupThousands(text);
    return text;
}

std::string withUnit(std::string number, const domain::LocalText& unit, domain::Language language)
{
    const std::string& name = unit.in(language);
    if (name.empty())
        return number;
    if (name == "%" || name == "‰")
        return number + name;
    // "100 million CNY" is a number itself: 7529 of them is a product, not "7529 100 million CNY".
    const bool beginsWithNumber = name.front() >= '0' && name.front() <= '9';
    return number + (beginsWithNumber ? " × " : " ") + name;
}

std::string conditionText(domain::Comparator comparator, double value, std::optional<double> upperValue)
{
    if (upperValue)
        return numberText(value) + "–" + numberText(*upperValue);
    switch (comparator) {
    case domain::Comparator::GreaterOrEqual:
        return "≥ " + numberText(value);
    case domain::Comparator::Greater:
        return "> " + numberText(value);
    case domain::Comparator::LessOrEqual:
        return "≤ " + numberText(value);
    case domain::Comparator::Less:
        return "< " + numberText(value);
    case domain::Comparator::About:
        return "≈ " + numberText(value);
    case domain::Comparator::Equal:
    case domain::Comparator::Unstated:
        break;
    }
    return numberText(value);
}

std::string percentText(double share)
{
    return numberText(std::round(share * 100.0)) + "%";
}

} // namespace wm::presentation
