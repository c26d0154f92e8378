// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Verdict.h"

namespace wm::domain {

namespace {
constexpr std::array<std::string_view, kVerdicts.size()> kVerdictTexts{
    "met",     "on_track",    "needs_acceleration", "off_track", "moving_away", "not_met", "not_assessable",
    "no_data", "qualitative", "to_be_filled"};
} // namespace

std::string_view toText(Verdict verdict)
{
    return kVerdictTexts[static_cast<std::size_t>(verdict)];
}

std::optional<Verdict> verdictFromText(std::string_view text)
{
    for (const Verdict verdict : kVerdicts) {
        if (toText(verdict) == text)
            return verdict;
    }
    return std::nullopt;
}

} // namespace wm::domain
