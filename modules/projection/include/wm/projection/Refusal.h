// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string_view>

namespace wm::projection {

/// Why there is no number. A refusal is an answer: what cannot be projected honestly is not projected.
enum class Refusal {
    Empty,           ///< no value at all
    LengthsDiffer,   ///< not one year a value
    YearOutOfRange,  ///< a year beyond -9999 to 9999
    DuplicateYear,   ///< two values of one year
    NotFinite,       ///< not a number, or infinite
    TooLarge,        ///< beyond what the arithmetic can carry
    OutOfBounds,     ///< a value outside of the bounds of a share, or a negative one of a quantity that cannot be
    BadBounds,       ///< bounds that are not a range
    HorizonNotAhead, ///< the wanted year is not after the last value
    HorizonTooFar,   ///< further ahead than kLongestHorizon years
    TooFewValues,    ///< the method needs more values
    NotPositive,     ///< the method needs positive values
    NoUniqueFit,     ///< the method's parameters are not determined by the values
};

/// A word for files and logs: "duplicate_year".
[[nodiscard]] std::string_view toText(Refusal refusal);

template <class T>
using Outcome = tl::expected<T, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> refuse(Refusal refusal)
{
    return tl::make_unexpected(refusal);
}

} // namespace wm::projection
