// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/MapLayer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a layer list must be, the same when it is read and when it is written.
namespace wm::store {

[[nodiscard]] std::string_view toText(domain::MapLayerSubject subject);
[[nodiscard]] std::optional<domain::MapLayerSubject> subjectFromText(std::string_view text);
/// Empty for Table, which cannot be drawn.
[[nodiscard]] std::string_view toText(domain::LayerKind kind);
[[nodiscard]] std::optional<domain::LayerKind> layerKindFromText(std::string_view text);

/// The first value that is out of its range: what was found, what was expected. Empty: all is well.
[[nodiscard]] std::string faultOf(const domain::MapLayer& layer);
/// Which of the program's own rows is missing or there twice. Empty: each is there once.
[[nodiscard]] std::string faultOf(const std::vector<domain::MapLayer>& layers);

} // namespace wm::store
