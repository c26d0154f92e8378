// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Platform.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

namespace wm {

TEST(PlatformTest, TheAccountHasANameWhateverTheEnvironmentSays)
{
    const std::string name = systemUserName();
    EXPECT_FALSE(name.empty());
#ifndef _WIN32
    setenv("USER", "somebody else", 1);
    setenv("LOGNAME", "somebody else", 1);
    EXPECT_EQ(systemUserName(), name);
#endif
}

} // namespace wm
