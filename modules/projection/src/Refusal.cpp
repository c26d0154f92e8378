// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Refusal.h"

namespace wm::projection {

std::string_view toText(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Empty:
        return "empty";
    case Refusal::LengthsDiffer:
        return "lengths_differ";
    case Refusal::YearOutOfRange:
        return "year_out_of_range";
    case Refusal::DuplicateYear:
        return "duplicate_year";
    case Refusal::NotFinite:
        return "not_finite";
    case Refusal::TooLarge:
        return "too_large";
    case Refusal::OutOfBounds:
        return "out_of_bounds";
    case Refusal::BadBounds:
        return "bad_bounds";
    case Refusal::HorizonNotAhead:
        return "horizon_not_ahead";
    case Refusal::HorizonTooFar:
        return "horizon_too_far";
    case Refusal::TooFewValues:
        return "too_few_values";
    case Refusal::NotPositive:
        return "not_positive";
    case Refusal::NoUniqueFit:
        break;
    }
    return "no_unique_fit";
}

} // namespace wm::projection
