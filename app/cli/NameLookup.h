// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include <QStringList>

#include <vector>

namespace wm::cli {

/// Something the user may name: by its code or by one of its names.
struct Named {
    QString code;
    QStringList names; ///< Chinese, English; empty ones are left out
};

/// What things are called in messages, in the user's language.
struct LookupWords {
    QString unknown;   ///< 'No region is called "%1".'
    QString ambiguous; ///< '"%1" names several regions; use the code.'
};

/// The index of the one thing with that code, else with that name in any case, else with that Chinese name but for its
/// generic part (赣州 for 赣州市).
/// Errors: Usage when there is none, with the names most like it, or when there are several, with their codes.
[[nodiscard]] Outcome<std::size_t> lookUp(const QString& text, const std::vector<Named>& things,
                                          const LookupWords& words);

} // namespace wm::cli
