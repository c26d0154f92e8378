// SPDX-License-Identifier: GPL-3.0-or-later
#include "GluedUnit.h"

#include <cstddef>

namespace wm::ingest {

std::optional<GluedUnit> gluedUnit(std::string_view folded, const ImportVocabulary& vocabulary)
{
    constexpr std::size_t kLongestUnit = 32;
    const std::size_t first = folded.size() > kLongestUnit ? folded.size() - kLongestUnit : 1;
    for (std::size_t at = first; at < folded.size(); ++at) {
        const bool isInsideCharacter = (static_cast<unsigned char>(folded[at]) & 0xC0) == 0x80;
        if (isInsideCharacter)
            continue;
        const auto named = vocabulary.indicators.find(folded.substr(0, at));
        if (named.size() != 1)
            continue;
        if (auto unit = vocabulary.units.find(folded.substr(at)))
            return GluedUnit{named.front(), *std::move(unit)};
    }
    return std::nullopt;
}

} // namespace wm::ingest
