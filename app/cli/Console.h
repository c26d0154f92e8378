// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include <string_view>

/// The two streams of the process, always UTF-8: the result goes to stdout and everything said about it to stderr.
namespace wm::cli {

/// Errors: Failed when stdout does not take all bytes.
[[nodiscard]] Outcome<void> print(std::string_view bytes);
[[nodiscard]] Outcome<void> print(const QString& text);

/// One line on stderr.
void say(const QString& line);

} // namespace wm::cli
