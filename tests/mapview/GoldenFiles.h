// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GoldenPicture.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace wm::mapview::test {

/// Pictures that were looked at and found right, as PNG files.
struct GoldenFiles {
    std::filesystem::path golden;
    std::filesystem::path output; ///< for what is not like its golden picture
    bool isRenewing = false;      ///< take what is drawn now for right; the test fails then, too
};

/// Those beside the tests; the environment variable WAYMARK_RENEW_GOLDEN renews them.
[[nodiscard]] GoldenFiles projectGoldenFiles();

/// Whether the picture is like the file of that name. If not, the message says by how much and where to look: the
/// picture and its difference are then among the output. A file that is not there is a failure.
[[nodiscard]] ::testing::AssertionResult isLikeGolden(const QImage& picture, const std::string& name,
                                                      const PictureTolerance& tolerance,
                                                      const GoldenFiles& files = projectGoldenFiles());

} // namespace wm::mapview::test
