// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wm::ingest {

/// What a section of a number format makes of the numbers that it is for.
struct NumberSection {
    /// "[>=10000]": only for such numbers.
    struct Condition {
        bool allowsLess = false;
        bool allowsEqual = false;
        bool allowsGreater = false;
        double limit = 0.0;
    };
    std::optional<Condition> condition;
    /// By what the stored number is divided to be shown: a thousand for each comma behind the last digit (0.0,"千元"),
    /// ten for each digit behind a point that is written as a word (0!.0,"万元": ten thousand). At least 1.
    double divisor = 1.0;
    std::string wordsBehind; ///< 万元 of 0.0"万元"; empty also where words part the digits: 0"时"00"分"
    std::string currency;    ///< in front of the number, where it is another one than yuan: $
    bool hasDigits = false;
};

/// The sections of the code of a number format: of positive numbers, negative ones and zero, or by their conditions.
class NumberSections {
public:
    /// Of a format without a code: all numbers are shown as they are.
    NumberSections() = default;
    explicit NumberSections(std::string_view code);

    /// The section by which a number is shown. One that has no digits ("-" for zero) leaves the word to the first.
    [[nodiscard]] const NumberSection& of(double number) const;

private:
    [[nodiscard]] bool isFor(std::size_t section, double number) const;

    std::vector<NumberSection> m_sections{NumberSection{}};
};

} // namespace wm::ingest
