// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/geo/LayerTable.h"
#include "wm/workspace/MapLayers.h"

#include <string>
#include <vector>

namespace wm::workspace {

/// What is to be said about a file before any of its layers is read.
[[nodiscard]] std::vector<LayerNote> notesOf(const geo::LayerSource& source);

/// What is to be said about a layer that was read: one note a kind, in the order of LayerNoteKind.
/// `labelField` is the one that was asked for.
[[nodiscard]] std::vector<LayerNote> notesOf(const geo::LayerReading& reading, const std::string& layer,
                                             const std::string& labelField);

} // namespace wm::workspace
