// SPDX-License-Identifier: GPL-3.0-or-later
#include "EqualSteps.h"
#include "Tally.h"

#include "wm/presentation/ClassBreaks.h"

#include <algorithm>
#include <cmath>

namespace wm::presentation {

namespace {

/// From the anchor outwards. No class: there is nothing on that side.
struct Side {
    double end = 0.0;
    int count = 0;
};

struct Sides {
    Side below;
    Side above;
};

/// Where the values of the anchor's two sides end, and whether there are any: one class, or none. Those right on the
/// anchor count for the side that they are classed with.
Sides sidesWithValues(const Tally& tally, double anchor, OnTheBound onTheBound)
{
    const double least = tally.values.front();
    const double most = tally.values.back();
    const bool isAbove = onTheBound == OnTheBound::Above;
    const bool hasBelow = isAbove ? least < anchor : least <= anchor;
    const bool hasAbove = isAbove ? most >= anchor : most > anchor;
    return {{std::min(least, anchor), hasBelow ? 1 : 0}, {std::max(most, anchor), hasAbove ? 1 : 0}};
}

Sides symmetricSides(const Sides& sides, double anchor, int classCount)
{
    const double range = std::max(anchor - sides.below.end, sides.above.end - anchor);
    // An end that is given stays: anchor - (anchor - end) may miss it by a bit.
    return {{std::min(sides.below.end, anchor - range), classCount / 2},
            {std::max(sides.above.end, anchor + range), classCount / 2}};
}

Sides proportionalSides(Sides sides, double anchor, int classCount)
{
    auto& [below, above] = sides;
    if (below.count == 0 || above.count == 0) {
        below.count *= below.end < anchor ? classCount : 1;
        above.count *= above.end > anchor ? classCount : 1;
        return sides;
    }
    const double share = (anchor - below.end) / (above.end - below.end);
    below.count = std::clamp(static_cast<int>(std::lround(classCount * share)), 1, classCount - 1);
    above.count = above.end > anchor ? classCount - below.count : 1;
    return sides;
}

Result<AnchoredBreaks> breaksOf(const Sides& sides, double anchor, OnTheBound onTheBound)
{
    std::vector<double> bounds{anchor};
    if (sides.below.count > 0)
        bounds = equalSteps(sides.below.end, anchor, sides.below.count);
    const int below = static_cast<int>(bounds.size()) - 1;
    if (sides.above.count > 0) {
        const std::vector<double> above = equalSteps(anchor, sides.above.end, sides.above.count);
        bounds.insert(bounds.end(), above.begin() + 1, above.end());
    }
    WM_TRY(ClassBreaks breaks, ClassBreaks::create(std::move(bounds), onTheBound));
    const int above = breaks.count() - below;
    return AnchoredBreaks{std::move(breaks), below, above};
}

} // namespace

Result<AnchoredBreaks> anchoredBreaks(std::span<const double> values, double anchor, int classCount, AnchorSides sides,
                                      domain::Direction direction)
{
    constexpr int kFewest = 2;
    WM_TRY(const Tally tally, tallyOf(values, classCount, kFewest));
    if (!std::isfinite(anchor))
        return fail(ErrorCode::InvalidArgument, "the anchor of the classes is not a finite number");
    if (tally.values.empty())
        return AnchoredBreaks{};
    const OnTheBound onTheBound = direction == domain::Direction::Decrease ? OnTheBound::Below : OnTheBound::Above;
    const Sides found = sidesWithValues(tally, anchor, onTheBound);
    const double range = found.above.end - found.below.end;
    if (!std::isfinite(range))
        return fail(ErrorCode::InvalidArgument, "the anchor of the classes is too far from the values");
    const bool isSymmetric = sides == AnchorSides::Symmetric && range > 0.0;
    return breaksOf(isSymmetric ? symmetricSides(found, anchor, classCount)
                                : proportionalSides(found, anchor, classCount),
                    anchor, onTheBound);
}

} // namespace wm::presentation
