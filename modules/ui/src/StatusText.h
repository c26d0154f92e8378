// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Verdict.h"
#include "wm/presentation/Words.h"

#include <QString>

#include <optional>

namespace wm::ui {

/// How targets stand together: "Together: Off track, mean score -1.2 (-5 to 5)"; without the score where none has one.
[[nodiscard]] QString statusText(domain::Verdict status, std::optional<double> meanScore,
                                 const presentation::Words& words);

} // namespace wm::ui
