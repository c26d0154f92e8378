// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Path.h"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>

/// Places where nothing can be written. What the system does not let the tests make is not there: they skip then.
namespace wm::places {

/// A folder with a file system of its own while the object lives.
class MountedFolder {
public:
    /// `options` are those of a tmpfs.
    MountedFolder(std::filesystem::path folder, const std::string& options)
        : m_folder(std::move(folder))
    {
        std::filesystem::create_directories(m_folder);
        const std::string command =
            "mount -t tmpfs -o " + options + " tmpfs '" + utf8FromPath(m_folder) + "' 2>/dev/null";
        m_isMounted = std::system(command.c_str()) == 0;
    }
    ~MountedFolder()
    {
        if (m_isMounted && std::system(("umount '" + utf8FromPath(m_folder) + "'").c_str()) != 0)
            std::abort(); // a test that leaves a mount behind spoils the next
    }
    MountedFolder(const MountedFolder&) = delete;
    MountedFolder& operator=(const MountedFolder&) = delete;

    /// What is in it can only be read from now on. False: the system does not do so.
    [[nodiscard]] bool makeReadOnly() const
    {
        return m_isMounted && std::system(("mount -o remount,ro '" + utf8FromPath(m_folder) + "'").c_str()) == 0;
    }
    [[nodiscard]] bool isThere() const { return m_isMounted; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_folder; }

private:
    std::filesystem::path m_folder;
    bool m_isMounted = false;
};

/// Files in a folder, those that are hidden and temporary ones, too.
[[nodiscard]] inline int filesIn(const std::filesystem::path& folder)
{
    int count = 0;
    std::error_code failure;
    for (auto entry = std::filesystem::directory_iterator(folder, failure);
         !failure && entry != std::filesystem::directory_iterator(); entry.increment(failure))
        ++count;
    return count;
}

} // namespace wm::places
