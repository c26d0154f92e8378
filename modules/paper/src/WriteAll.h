// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <QByteArray>
#include <QIODevice>

namespace wm::paper {

/// Errors: IoFailed with the device's reason when it does not take all bytes.
[[nodiscard]] Result<void> writeAll(QIODevice& output, const QByteArray& bytes);

} // namespace wm::paper
