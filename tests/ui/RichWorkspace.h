// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Target.h"

#include <filesystem>

namespace wm::ui::test {

inline constexpr domain::TargetId kGanzhouBeds{12};

/// Writes the small workspace as a file in which Ganzhou has ten years of beds and wants 400 in 2040. They grow at the
/// rate that leads there, so the growth-rate ratio finds them on track and the straight line does not.
[[nodiscard]] Result<void> writeRichWorkspace(const std::filesystem::path& file);

} // namespace wm::ui::test
