// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Catalogue.h"

#include <string>
#include <unordered_map>

namespace wm::ingest {

/// In which layer of the map facilities of a kind are, as the workspace has them: lists of offices say the kind alone.
class FacilityLayers {
public:
    explicit FacilityLayers(const domain::Catalogue& stored);

    /// Empty: there are none of that kind, or in several layers.
    [[nodiscard]] std::string of(const std::string& kind) const;

private:
    std::unordered_map<std::string, std::string> m_layers; ///< by kind
};

} // namespace wm::ingest
