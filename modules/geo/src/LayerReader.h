// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GdalErrors.h"
#include "OgrGeometry.h"

#include "wm/base/TaskContext.h"

#include <ogrsf_frmts.h>

#include <functional>
#include <string>

namespace wm::geo {

/// Progress over the features of all layers.
struct FeatureProgress {
    const TaskContext& context;
    const GdalErrors& errors;
    int total = 0;
    int done = 0;

    [[nodiscard]] Result<void> report() const { return context.checkpoint(done, total); }
    /// One more is done; reports now and then.
    [[nodiscard]] Result<void> step() { return ++done % kFeaturesBetweenReports == 0 ? report() : Result<void>{}; }

private:
    static constexpr int kFeaturesBetweenReports = 1000;
};

using FeatureAction = std::function<Result<void>(const OGRFeature&, LonLatGeometry)>;

/// The field as UTF-8 text; empty where the layer has no such field, the value is NULL or broken.
[[nodiscard]] std::string fieldText(const OGRFeature& feature, const char* field);

/// Calls `action` for every feature of the layer.
/// Errors: those of LonLatReader and of the action, ParseFailed when GDAL reports damage, Cancelled; each with the
/// layer's name.
[[nodiscard]] Result<void> readLayer(OGRLayer& layer, FeatureProgress& progress, const FeatureAction& action);

} // namespace wm::geo
