// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace wm::ui {

/// A title as a file name without extension: without the characters that Windows forbids there, and without dots, since
/// what follows "v2" in "v2.0" would be taken for the extension, and none would be added.
[[nodiscard]] QString suggestedName(const std::string& title);

} // namespace wm::ui
