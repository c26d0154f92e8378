// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/wording/Wording.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace wm::wording::test {

inline constexpr std::array kLanguages{domain::Language::Chinese, domain::Language::English};

/// Leaves English behind, so that no test depends on the one before.
class WordingTest : public ::testing::Test {
protected:
    ~WordingTest() override { useLanguage(domain::Language::English); }
};

[[nodiscard]] inline bool hasChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace wm::wording::test
