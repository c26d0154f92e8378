// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/TargetOutlook.h"

#include <algorithm>
#include <cmath>

namespace wm::projection {

namespace {

TargetOutlook outlookOf(double probability)
{
    return {probability, outlookWord(probability)};
}

Outcome<double> probabilityOf(const Projection& projection, int year, double target, WantedDirection wanted,
                              const Calibration& calibration)
{
    if (!std::isfinite(target))
        return refuse(Refusal::NotFinite);
    if (year <= projection.lastYear)
        return refuse(Refusal::HorizonNotAhead);
    if (year > projection.horizonYear())
        return refuse(Refusal::HorizonTooFar);
    const int h = year - projection.lastYear;
    if (projection.scale.size() < h || !(projection.scale[h - 1] > 0.0))
        return refuse(projection.has(Note::NoVariation) ? Refusal::NoUniqueFit : Refusal::TooFewValues);
    const double z = surplus(projection.path[h - 1], target, wanted) / projection.scale[h - 1];
    const double share = calibration.share(std::abs(z), h, projection.count);
    return 0.5 * (1.0 + std::copysign(share, z));
}

} // namespace

OutlookWord outlookWord(double probability)
{
    if (probability < 0.2)
        return OutlookWord::Unlikely;
    if (probability < 0.4)
        return OutlookWord::RatherUnlikely;
    if (probability <= 0.6)
        return OutlookWord::AboutEven;
    return probability <= 0.8 ? OutlookWord::RatherLikely : OutlookWord::Likely;
}

Outcome<TargetOutlook> targetOutlook(const Projection& projection, int year, double target, WantedDirection wanted,
                                     const Calibration& calibration)
{
    return probabilityOf(projection, year, target, wanted, calibration).map(outlookOf);
}

Outcome<TargetOutlook> rangeOutlook(const Projection& projection, int year, double lower, double upper,
                                    const Calibration& calibration)
{
    if (lower > upper)
        return refuse(Refusal::BadBounds);
    const Outcome<double> aboveLower = probabilityOf(projection, year, lower, WantedDirection::Higher, calibration);
    const Outcome<double> aboveUpper = probabilityOf(projection, year, upper, WantedDirection::Higher, calibration);
    if (!aboveLower || !aboveUpper)
        return refuse(aboveLower ? aboveUpper.error() : aboveLower.error());
    return outlookOf(std::max(*aboveLower - *aboveUpper, 0.0));
}

} // namespace wm::projection
