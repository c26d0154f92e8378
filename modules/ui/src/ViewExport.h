// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"
#include "WindowActions.h"

#include "wm/base/Error.h"
#include "wm/presentation/ChartSpec.h"

#include <QString>

#include <filesystem>
#include <functional>

class QPrinter;

namespace wm::ui {

/// What is exported and how; a value of its own, so that what is written is what was on screen when the user asked.
struct ViewExport {
    QString name; ///< suggested file name, without extension
    bool isPicture = false;
    /// Empty: there is nothing to export. Pictures: the extension chooses between PNG, SVG and PDF. Thread: GUI.
    /// Errors: InvalidArgument for another extension, IoFailed; then the file is as it was.
    std::function<Result<void>(const std::filesystem::path&)> write;
    /// The same on paper. False where the printer cannot be written to. Thread: GUI.
    std::function<bool(QPrinter&)> print;
};

/// Of all kinds but those for which the user is asked more than a file name: the map, and its features.
[[nodiscard]] ViewExport viewExport(ExportKind kind, const ViewInput& input, const presentation::ChartSpec& chart);

} // namespace wm::ui
