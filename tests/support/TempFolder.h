// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Path.h"

#include <filesystem>
#include <random>
#include <string>

namespace wm::testing {

/// A folder of its own for one test, with a Chinese name and a space in it, removed at the end.
class TempFolder {
public:
    TempFolder()
    {
        std::random_device random;
        m_path = std::filesystem::temp_directory_path() /
                 pathFromUtf8("waymark 测试 " + std::to_string(random()) + std::to_string(random()));
        std::filesystem::create_directories(m_path);
    }
    ~TempFolder()
    {
        std::error_code ignored;
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return m_path / pathFromUtf8(name); }
    [[nodiscard]] bool isEmpty() const { return std::filesystem::is_empty(m_path); }

private:
    std::filesystem::path m_path;
};

/// The catalogue that the product ships.
[[nodiscard]] inline std::filesystem::path catalogueFolder()
{
    return std::filesystem::path(WM_SOURCE_DIR) / "data" / "catalogue";
}

} // namespace wm::testing
