// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <string>
#include <string_view>

namespace wm::report {

/// A zip archive that is packed in memory, without any temporary file.
class ZipPackage {
public:
    ZipPackage();
    ~ZipPackage();
    ZipPackage(const ZipPackage&) = delete;
    ZipPackage& operator=(const ZipPackage&) = delete;

    /// Begins a file, which goes on until the next one begins.
    void begin(const std::string& name);
    void write(std::string_view bytes);

    /// The archive; nothing can be written afterwards.
    /// Errors: IoFailed when anything before could not be packed.
    [[nodiscard]] Result<std::string> finish();

private:
    void close();

    std::string m_name; ///< in GDAL's memory
    void* m_archive = nullptr;
    bool m_isOpen = false; ///< a file has begun
    bool m_hasFailed = false;
};

} // namespace wm::report
