// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace wm::fuzz {

/// A file in memory that has the bytes; the program ends where there can be none.
class FuzzFile {
public:
    explicit FuzzFile(std::string_view bytes);
    FuzzFile(const FuzzFile&) = delete;
    FuzzFile& operator=(const FuzzFile&) = delete;
    ~FuzzFile();

    [[nodiscard]] std::filesystem::path path() const;

private:
    int m_descriptor;
};

[[nodiscard]] inline std::string_view textOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// Goes through all tables of a file of tables, and reads its values as they are proposed.
void readEverything(const std::filesystem::path& file);

} // namespace wm::fuzz
