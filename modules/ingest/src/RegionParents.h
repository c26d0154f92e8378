// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wm::ingest {

/// Which region lies in which, and whether that can be: whoever goes up from a region must come to an end, and each
/// step must be to a higher rank, as far as ranks are known.
class RegionParents {
public:
    /// The last one of a code counts. `isStored`: it is in the workspace, and no row of the table has said it yet.
    void add(const std::string& code, const std::string& level, const std::string& parent, bool isStored = false);
    /// To be called after the last of them.
    void finish();

    /// What is expected in the place of the parent; empty: it may be so, or it is not known.
    [[nodiscard]] std::string_view expectedInstead(const std::string& code) const;
    /// A stored region in this one that its rank is not above, which no row of the table could be blamed for; empty:
    /// none.
    [[nodiscard]] std::string_view storedAsHigh(const std::string& code) const;

private:
    struct Standing {
        std::string level, parent;
        bool isStored = false;
    };
    [[nodiscard]] const Standing* find(const std::string& code) const;
    [[nodiscard]] bool isBelowItself(const std::string& code) const;

    std::unordered_map<std::string, Standing> m_regions;
    std::unordered_map<std::string_view, std::vector<std::string_view>> m_storedBelow; ///< codes by that of the parent
};

} // namespace wm::ingest
