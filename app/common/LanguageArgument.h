// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace wm::app {

/// The value of --lang; empty without one. Wanted before a parser can explain its options, or complain, in that
/// language.
[[nodiscard]] QString languageArgument(const QStringList& arguments);

} // namespace wm::app
