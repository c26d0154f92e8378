// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportLimit.h"

namespace wm::ingest {

Result<void> expectNoMore(std::int64_t found, std::int64_t most, const std::string& document, int row)
{
    if (found <= most)
        return {};
    return fail(ErrorCode::ParseFailed, document + ", row " + std::to_string(row) + ": found more than " +
                                            std::to_string(most) + " rows or values, expected no more at once; the " +
                                            "table can be imported in parts");
}

} // namespace wm::ingest
