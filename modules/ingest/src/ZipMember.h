// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ZipDirectory.h"

#include <cstddef>
#include <memory>

namespace wm::ingest {

/// How much a member may unpack to. Spreadsheets pack their XML to a tenth, rarely to a fiftieth.
struct UnpackLimits {
    std::uint64_t bytes = std::uint64_t{2} << 30U;
    std::uint64_t bytesOfAnyRatio = std::uint64_t{64} << 20U;
    std::uint64_t ratio = 200; ///< unpacked to packed, beyond bytesOfAnyRatio
};

/// A member of an archive, unpacked as it is read; the only place that knows who unpacks it.
class ZipMember {
public:
    /// Errors: ParseFailed when it is encrypted or not where the directory says.
    [[nodiscard]] static Result<ZipMember> open(const ZipDirectory& directory, const ZipEntry& entry,
                                                const UnpackLimits& limits);

    /// The next bytes; 0 only at the end. Errors: ParseFailed for what is damaged, cut off, longer than the directory
    /// says or beyond the limits.
    [[nodiscard]] Result<std::size_t> read(char* buffer, std::size_t room);

    [[nodiscard]] const ZipEntry& entry() const { return m_entry; }

private:
    struct Closing {
        void operator()(void* file) const;
    };

    ZipMember(ZipEntry entry, const UnpackLimits& limits, std::unique_ptr<void, Closing> file);
    /// Errors: ParseFailed.
    [[nodiscard]] Result<void> checkUnpacked() const;

    ZipEntry m_entry;
    UnpackLimits m_limits;
    std::unique_ptr<void, Closing> m_file;
    std::uint64_t m_unpacked = 0;
};

} // namespace wm::ingest
