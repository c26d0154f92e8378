// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Verdict.h"
#include "wm/presentation/Palette.h"

#include <QRectF>

class QPainter;

namespace wm::charts {

/// Draws the colour and shape of a verdict in the largest square centred in `rect`; meant for 10 to 48 pixels.
/// Never draws outside `rect`. Thread: any the painter allows.
void paintVerdictMark(QPainter& painter, const QRectF& rect, domain::Verdict verdict,
                      const presentation::Palette& colours = presentation::kLightPalette);

} // namespace wm::charts
