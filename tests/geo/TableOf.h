// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/geo/LayerTable.h"

#include <gtest/gtest.h>

namespace wm::test {

/// The features of a layer that must be readable.
inline geo::LayerReading readingOf(const std::filesystem::path& file, const geo::LayerReadOptions& options = {})
{
    auto outcome = geo::readLayerTable(file, options, {});
    if (!outcome) {
        ADD_FAILURE() << outcome.error().message;
        return {};
    }
    if (!std::holds_alternative<geo::LayerReading>(*outcome)) {
        ADD_FAILURE() << "no CRS";
        return {};
    }
    return std::get<geo::LayerReading>(std::move(*outcome));
}

/// The error of a layer that must not be readable.
inline Error readingError(const std::filesystem::path& file, const geo::LayerReadOptions& options = {})
{
    auto outcome = geo::readLayerTable(file, options, {});
    if (!outcome)
        return outcome.error();
    ADD_FAILURE() << "no error";
    return {ErrorCode::Conflict, {}};
}

} // namespace wm::test
