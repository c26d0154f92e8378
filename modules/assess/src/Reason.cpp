// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/Reason.h"

#include <array>
#include <cstddef>

namespace wm::assess {

std::string_view toText(Reason reason)
{
    constexpr std::array<std::string_view, 12> kWords{"none",
                                                      "qualified_value",
                                                      "no_baseline",
                                                      "base_equals_target",
                                                      "passed_through",
                                                      "base_is_zero",
                                                      "target_is_zero",
                                                      "sign_changes_to_latest",
                                                      "sign_changes_to_target",
                                                      "kind_has_no_growth",
                                                      "no_wanted_way",
                                                      "out_of_range"};
    return kWords.at(static_cast<std::size_t>(reason));
}

} // namespace wm::assess
