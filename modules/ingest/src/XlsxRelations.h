// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "XmlReading.h"

#include <vector>

namespace wm::ingest {

/// That one part of a package uses another.
struct XlsxRelation {
    std::string id;
    std::string type;   ///< the last word of its address, which is the same in all editions of the standard
    std::string target; ///< name of the member
};

/// The relations of a part; none when the package has none for it. `part` empty: those of the package itself.
/// Errors: ParseFailed, Cancelled.
[[nodiscard]] Result<std::vector<XlsxRelation>> readXlsxRelations(const ZipDirectory& package, const std::string& part,
                                                                  const UnpackLimits& limits,
                                                                  const TaskContext& context);

} // namespace wm::ingest
