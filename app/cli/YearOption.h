// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include <optional>

class QCommandLineParser;

namespace wm::cli {

/// The year of an option; absent when it is not given. Errors: Usage for what is no year from 1900 to 2200.
[[nodiscard]] Outcome<std::optional<int>> readYear(const QCommandLineParser& parser, const QString& option);

} // namespace wm::cli
