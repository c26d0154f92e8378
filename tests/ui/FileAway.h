// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WaitUntil.h"

#include <filesystem>
#include <system_error>

/// Files that go while a window shows them. Windows refuses that as long as anything has the file open, and a window
/// reads in the background: these wait until it lets go. False when it does not in time.
namespace wm::ui::test {

[[nodiscard]] inline bool removed(const std::filesystem::path& file)
{
    std::error_code error;
    bool done = false;
    return waitUntil([&] { return done = done || std::filesystem::remove(file, error); });
}

[[nodiscard]] inline bool renamed(const std::filesystem::path& from, const std::filesystem::path& to)
{
    bool done = false;
    return waitUntil([&] {
        std::error_code error;
        if (!done) {
            std::filesystem::rename(from, to, error);
        }
        return done = !error;
    });
}

} // namespace wm::ui::test
