// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <optional>
#include <span>
#include <vector>

namespace wm::presentation {

enum class SymbolLaw {
    Area,     ///< twice the value has twice the area
    Flannery, ///< larger symbols grow more, since readers underrate them
};

enum class SymbolLook {
    Positive,
    Negative, ///< as large as its opposite, but drawn otherwise
    Zero,     ///< a mark of the least size: known, and nothing
};

struct ScaledSymbol {
    double radius = 0.0; ///< device-independent pixels
    SymbolLook look = SymbolLook::Positive;

    bool operator==(const ScaledSymbol&) const = default;
};

struct SymbolLegendEntry {
    double value = 0.0;
    double radius = 0.0;

    bool operator==(const SymbolLegendEntry&) const = default;
};

/// Proportional circles for values of one unit, the same in every frame and view that share the scale.
/// The radius is most * (|value| / largest)^0.5; by Flannery's law the power is 0.5716 (his factor 1.0083 only sets the
/// size of all and is taken up by `most`). Values too small to be seen get the least radius.
/// Source: J. J. Flannery, "The Relative Effectiveness of Some Common Graduated Point Symbols in the Presentation of
/// Quantitative Data", The Canadian Cartographer 8, 1971.
class SymbolScale {
public:
    /// Radii in device-independent pixels. Values may be empty or all zero: every symbol is then a mark of zero.
    /// Errors: InvalidArgument for a value that is not finite, or unless 0 < leastRadius <= mostRadius.
    [[nodiscard]] static Result<SymbolScale> create(std::span<const double> values, double leastRadius,
                                                    double mostRadius, SymbolLaw law = SymbolLaw::Area);

    /// None for a missing value. A value beyond the largest one is drawn larger than mostRadius, in proportion.
    [[nodiscard]] std::optional<ScaledSymbol> symbolOf(std::optional<double> value) const;

    /// For nested circles: three round values (1, 2, 2.5 or 5 times a power of ten), the largest first and within the
    /// values; each about a quarter of the one before, half as wide. Fewer where circles would be of the least radius.
    [[nodiscard]] std::vector<SymbolLegendEntry> legend() const;

private:
    double m_largest = 0.0; ///< of the sizes of the values
    double m_leastRadius = 0.0;
    double m_mostRadius = 0.0;
    SymbolLaw m_law = SymbolLaw::Area;
};

} // namespace wm::presentation
