// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/Projection.h"
#include "wm/projection/WantedDirection.h"

namespace wm::projection {

/// What to say of a probability: the calibration does not carry two digits.
enum class OutlookWord {
    Unlikely,       ///< below 20 %
    RatherUnlikely, ///< 20 to below 40 %
    AboutEven,      ///< 40 to 60 %
    RatherLikely,   ///< above 60 to 80 %
    Likely,         ///< above 80 %
};

/// Precondition: 0 to 1.
[[nodiscard]] OutlookWord outlookWord(double probability);

/// Whether the value in one year meets a target if what drove the indicator goes on; not whether it ever does until
/// then. `probability` is 0 to 1, never certain: for show as a word, and for tests.
struct TargetOutlook {
    double probability = 0.0;
    OutlookWord word = OutlookWord::Unlikely;
};

/// P = (1 + sign(z) G(|z|)) / 2 with z = d (f_h - T) / s_h, d = 1 where more is wanted and -1 where less is, G the
/// share of errors in the calibration. On average over many indicators; measured Brier score 0.202, 0.250 being none at
/// all. Refused: NotFinite (target); HorizonNotAhead, HorizonTooFar (`year` is not one of the path); TooFewValues,
/// NoUniqueFit (the projection has no scale: too short a record, or one that never changed).
[[nodiscard]] Outcome<TargetOutlook> targetOutlook(const Projection& projection, int year, double target,
                                                   WantedDirection wanted,
                                                   const Calibration& calibration = calibrationV0());

/// The same for a target from `lower` to `upper`: P(at least lower) - P(at least upper).
/// Refused, besides: BadBounds (lower > upper).
[[nodiscard]] Outcome<TargetOutlook> rangeOutlook(const Projection& projection, int year, double lower, double upper,
                                                  const Calibration& calibration = calibrationV0());

} // namespace wm::projection
