// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Platform.h"

#include <gtest/gtest.h>
#include <windows.h>

namespace wm {

namespace {

constexpr auto* kKey = L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
constexpr auto* kName = L"AppsUseLightTheme";

/// The user's setting, as it was before the test once that is over.
class PlatformWindowsTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        DWORD value = 0;
        DWORD size = sizeof value;
        if (RegGetValueW(HKEY_CURRENT_USER, kKey, kName, RRF_RT_REG_DWORD, nullptr, &value, &size) == ERROR_SUCCESS)
            m_before = value;
    }
    void TearDown() override
    {
        if (m_before)
            set(*m_before);
        else
            RegDeleteKeyValueW(HKEY_CURRENT_USER, kKey, kName);
    }
    static void set(DWORD value)
    {
        ASSERT_EQ(RegSetKeyValueW(HKEY_CURRENT_USER, kKey, kName, REG_DWORD, &value, sizeof value), ERROR_SUCCESS);
    }
    static bool saysChanged(UINT message, const wchar_t* what)
    {
        MSG said{};
        said.message = message;
        said.lParam = reinterpret_cast<LPARAM>(what);
        return saysColoursChanged(&said);
    }

private:
    std::optional<DWORD> m_before;
};

} // namespace

TEST_F(PlatformWindowsTest, DarkIsWhatTheUserSetForPrograms)
{
    set(0);
    EXPECT_EQ(systemPrefersDark(), true);
    set(1);
    EXPECT_EQ(systemPrefersDark(), false);
    RegDeleteKeyValueW(HKEY_CURRENT_USER, kKey, kName);
    EXPECT_EQ(systemPrefersDark(), false) << "a Windows that has no such setting";
}

TEST_F(PlatformWindowsTest, OnlyTheMessageAboutColoursSaysThatTheyChanged)
{
    EXPECT_TRUE(saysChanged(WM_SETTINGCHANGE, L"ImmersiveColorSet"));
    EXPECT_FALSE(saysChanged(WM_SETTINGCHANGE, L"intl"));
    EXPECT_FALSE(saysChanged(WM_SETTINGCHANGE, nullptr));
    EXPECT_FALSE(saysChanged(WM_PAINT, nullptr));
}

} // namespace wm
