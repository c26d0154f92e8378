// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace wm::ingest {

/// What the lines above a table call the document that it is from. Proposals: a person must confirm them.
struct TitledDocument {
    std::string title;    ///< as it is written, without a unit beside it; empty: they name none
    std::string issuedOn; ///< as domain::Period has it, where they say when the paper is from; else empty

    bool operator==(const TitledDocument&) const = default;
};

[[nodiscard]] TitledDocument titledDocument(const std::vector<std::string>& lines);

} // namespace wm::ingest
