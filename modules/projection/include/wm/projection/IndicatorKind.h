// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wm::projection {

/// What kind of quantity is projected, which says what values it can take.
struct IndicatorKind {
    enum class Type {
        Real,        ///< growth rates, balances: any value
        NonNegative, ///< amounts: zero or more
        Count,       ///< numbers of things: as NonNegative
        Share,       ///< lower to upper, both reachable; in the indicator's unit
    };
    Type type = Type::Real;
    double lower = 0.0;   ///< Share only
    double upper = 100.0; ///< Share only

    [[nodiscard]] bool allows(double value) const
    {
        if (type == Type::Share)
            return value >= lower && value <= upper;
        return type == Type::Real || value >= 0.0;
    }
    /// The nearest value that the quantity can take.
    [[nodiscard]] double clamped(double value) const
    {
        if (type == Type::Share)
            return value < lower ? lower : value > upper ? upper : value;
        return type != Type::Real && value < 0.0 ? 0.0 : value;
    }
};

} // namespace wm::projection
