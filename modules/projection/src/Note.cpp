// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Projection.h"

namespace wm::projection {

std::string_view toText(Note note)
{
    switch (note) {
    case Note::YearsSorted:
        return "years_sorted";
    case Note::GapFilled:
        return "gap_filled";
    case Note::StartsAfterGap:
        return "starts_after_gap";
    case Note::OldValuesUnused:
        return "old_values_unused";
    case Note::LastValueOnly:
        return "last_value_only";
    case Note::ShortRecord:
        return "short_record";
    case Note::NoVariation:
        return "no_variation";
    case Note::StraightLine:
        return "straight_line";
    case Note::NotAllPositive:
        return "not_all_positive";
    case Note::ShockRemoved:
        return "shock_removed";
    case Note::AtBound:
        break;
    }
    return "at_bound";
}

} // namespace wm::projection
