// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TempFolder.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace wm::testing {

/// A copy of the shipped catalogue in which a test breaks one thing.
class CatalogueCopy {
public:
    CatalogueCopy() { std::filesystem::copy(catalogueFolder(), folder()); }

    [[nodiscard]] std::filesystem::path folder() const { return m_temp.file("catalogue"); }
    [[nodiscard]] const TempFolder& temp() const { return m_temp; }

    void remove(const std::string& file) const { std::filesystem::remove(folder() / file); }
    void write(const std::string& file, const std::string& bytes) const { check(writeFile(folder() / file, bytes)); }
    [[nodiscard]] std::string read(const std::string& file) const
    {
        auto bytes = readFile(folder() / file);
        return bytes ? *bytes : throw std::runtime_error(bytes.error().message);
    }

    /// Replaces the first occurrence of `from`, which must be there, and returns its 1-based line.
    int replace(const std::string& file, const std::string& from, const std::string& to) const
    {
        std::string bytes = read(file);
        const std::size_t at = bytes.find(from);
        if (at == std::string::npos)
            throw std::runtime_error(file + " has no " + from);
        const auto line = 1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        write(file, bytes.replace(at, from.size(), to));
        return static_cast<int>(line);
    }

private:
    static void check(const Result<void>& done)
    {
        if (!done)
            throw std::runtime_error(done.error().message);
    }

    TempFolder m_temp;
};

} // namespace wm::testing
