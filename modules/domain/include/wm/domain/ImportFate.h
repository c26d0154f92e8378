// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace wm::domain {

/// What an imported value is to the workspace: known by indicator, region, period and kind.
enum class ImportFate : std::uint8_t {
    New,          ///< nothing is stored
    Changed,      ///< another value of the same document is stored: the source has revised it
    Conflict,     ///< another value is stored that is of another document, or that somebody set by hand
    Same,         ///< stored so already, be it from another document
    Repeated,     ///< stands in the file before, with the same value
    Contradicted, ///< the file has several values for it: none of them can be taken
};
inline constexpr std::array kImportFates{ImportFate::New,  ImportFate::Changed,  ImportFate::Conflict,
                                         ImportFate::Same, ImportFate::Repeated, ImportFate::Contradicted};

/// How many values met each fate.
struct ImportCounts {
    std::array<std::int64_t, kImportFates.size()> of{};

    [[nodiscard]] std::int64_t operator[](ImportFate fate) const { return of.at(static_cast<std::size_t>(fate)); }
    [[nodiscard]] std::int64_t& operator[](ImportFate fate) { return of.at(static_cast<std::size_t>(fate)); }

    bool operator==(const ImportCounts&) const = default;
};

/// "new", "changed", "conflict", "same", "repeated" or "contradicted".
[[nodiscard]] std::string_view toText(ImportFate fate);

} // namespace wm::domain
