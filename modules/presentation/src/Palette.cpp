// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/Palette.h"

#include "wm/presentation/ColourRamp.h"

#include <array>

namespace wm::presentation {

namespace {

constexpr std::array<VerdictShape, domain::kVerdicts.size()> kVerdictShapes{
    VerdictShape::Check,        // Met
    VerdictShape::Disc,         // OnTrack
    VerdictShape::UpTriangle,   // NeedsAcceleration
    VerdictShape::Diamond,      // OffTrack
    VerdictShape::DownTriangle, // MovingAway
    VerdictShape::Cross,        // NotMet
    VerdictShape::Ring,         // NotAssessable
    VerdictShape::Dash,         // NoData
    VerdictShape::Quote,        // Qualitative
    VerdictShape::DottedSquare, // ToBeFilled
};

} // namespace

Rgb verdictColour(domain::Verdict verdict, const Palette& palette)
{
    return palette.verdicts[static_cast<std::size_t>(verdict)];
}

VerdictShape verdictShape(domain::Verdict verdict)
{
    return kVerdictShapes[static_cast<std::size_t>(verdict)];
}

Rgb sequentialColour(int index, int count)
{
    return sequentialColour(SequentialHue::Blue, index, count);
}

} // namespace wm::presentation
