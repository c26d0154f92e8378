// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/Connection.h"

#include <filesystem>

namespace wm::workspace {

/// A workspace file of somebody else's that is only read. One of an older version is read through a copy, which is
/// removed with this.
class OtherWorkspace {
public:
    /// Errors: NotFound, ParseFailed when it is no workspace, SchemaTooNew, IoFailed when there is no room for a copy,
    /// DatabaseFailed.
    [[nodiscard]] static Result<OtherWorkspace> open(const std::filesystem::path& file);
    OtherWorkspace(OtherWorkspace&& other) noexcept;
    OtherWorkspace& operator=(OtherWorkspace&&) = delete;
    ~OtherWorkspace();

    /// A connection of its own that only reads.
    [[nodiscard]] Result<store::Connection> connect() const;

private:
    explicit OtherWorkspace(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }

    std::filesystem::path m_file;
    std::filesystem::path m_copyFolder; ///< empty: it is read itself
};

} // namespace wm::workspace
