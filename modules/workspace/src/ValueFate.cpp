// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueFate.h"

namespace wm::workspace {

using domain::Observation;

bool saySame(const std::optional<Observation>& one, const std::optional<Observation>& other)
{
    if (!one || !other)
        return !one && !other;
    const auto said = [](const Observation& value) {
        return std::tie(value.value, value.qualifier, value.document, value.note);
    };
    return said(*one) == said(*other);
}

bool isKept(MergeFate fate, std::optional<MergeFate> sinceAgreed)
{
    if (!sinceAgreed || sinceAgreed == MergeFate::Here)
        return false;
    // A new row that was refused is none that ours has removed, also where theirs has changed it since.
    return fate == MergeFate::Here || (sinceAgreed == MergeFate::New && fate != MergeFate::New);
}

ObservationPlace observationPlace(const Observation& value)
{
    return {value.indicator, value.region.text, value.period.text(), value.valueKind};
}

std::optional<MergeFate> valueFate(bool hasBase, const std::optional<Observation>& base,
                                   const std::optional<Observation>& ours, const std::optional<Observation>& theirs)
{
    if (saySame(ours, theirs))
        return std::nullopt;
    if (!hasBase) {
        if (!theirs)
            return MergeFate::Here;
        return ours ? MergeFate::Conflict : MergeFate::New;
    }
    if (saySame(theirs, base))
        return MergeFate::Here;
    if (!saySame(ours, base))
        return MergeFate::Conflict;
    if (!theirs)
        return MergeFate::Removed;
    return ours ? MergeFate::Changed : MergeFate::New;
}

} // namespace wm::workspace
