// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SvgStyle.h"

namespace wm::paper {

/// The id of a linear or radial gradient in figure coordinates; empty when only one colour of it is to be seen.
[[nodiscard]] QByteArray defineGradient(const QBrush& brush, const SvgPaintArea& area, SvgDefinitions& definitions);

} // namespace wm::paper
