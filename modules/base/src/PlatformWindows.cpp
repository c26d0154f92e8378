// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Path.h"
#include "wm/base/Platform.h"

#include <dwmapi.h>
#include <fcntl.h>
#include <io.h>
#include <shobjidl.h>
#include <windows.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <string_view>

namespace wm {

namespace {

constexpr unsigned kSteps = 1000;

/// Null where the shell has no taskbar. Lives as long as the program.
ITaskbarList3* taskbar()
{
    static ITaskbarList3* const list = [] {
        ITaskbarList3* made = nullptr;
        const HRESULT result = CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3,
                                                reinterpret_cast<void**>(&made));
        if (FAILED(result) || FAILED(made->HrInit()))
            return static_cast<ITaskbarList3*>(nullptr);
        return made;
    }();
    return list;
}

HWND toHandle(std::uintptr_t window)
{
    return reinterpret_cast<HWND>(window); // NOLINT(performance-no-int-to-ptr): a handle is no pointer
}

} // namespace

void prepareStandardStreams()
{
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
}

std::string systemUserName()
{
    std::array<wchar_t, 257> name{}; // UNLEN and the end
    auto size = static_cast<DWORD>(name.size());
    if (!GetUserNameW(name.data(), &size) || size < 2)
        return {};
    return utf8FromPath(std::filesystem::path(std::wstring(name.data(), size - 1)));
}

void showTaskbarProgress(std::uintptr_t window, std::optional<double> share)
{
    ITaskbarList3* const list = taskbar();
    if (!list)
        return;
    const HWND handle = toHandle(window);
    if (!share) {
        list->SetProgressState(handle, TBPF_NOPROGRESS);
        return;
    }
    list->SetProgressState(handle, TBPF_NORMAL);
    list->SetProgressValue(handle, static_cast<ULONGLONG>(*share * kSteps), kSteps);
}

std::optional<bool> systemPrefersDark()
{
    DWORD isLight = 1;
    DWORD size = sizeof isLight;
    const LSTATUS status =
        RegGetValueW(HKEY_CURRENT_USER, L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                     L"AppsUseLightTheme", RRF_RT_REG_DWORD, nullptr, &isLight, &size);
    // Before Windows 10 1607 there is no such value, and no dark programs.
    return status == ERROR_SUCCESS && isLight == 0;
}

std::optional<bool> systemContrastIsDark()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    if (!SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) ||
        (contrast.dwFlags & HCF_HIGHCONTRASTON) == 0)
        return std::nullopt;
    constexpr int kHalf = 3 * 128;
    const DWORD ground = GetSysColor(COLOR_WINDOW);
    return GetRValue(ground) + GetGValue(ground) + GetBValue(ground) < kHalf;
}

bool saysColoursChanged(const void* nativeMessage)
{
    const auto& message = *static_cast<const MSG*>(nativeMessage);
    if (message.message == WM_SYSCOLORCHANGE)
        return true;
    if (message.message == WM_SETTINGCHANGE && message.wParam == SPI_SETHIGHCONTRAST)
        return true;
    return message.message == WM_SETTINGCHANGE && message.lParam != 0 &&
           std::wstring_view(reinterpret_cast<const wchar_t*>(message.lParam)) == L"ImmersiveColorSet";
}

void setFrameDark(std::uintptr_t window, bool isDark)
{
    constexpr DWORD kUseDarkFrame = 20; // DWMWA_USE_IMMERSIVE_DARK_MODE, which older SDKs do not name
    constexpr DWORD kUseDarkFrameBefore2004 = 19;
    const BOOL value = isDark ? TRUE : FALSE;
    if (FAILED(DwmSetWindowAttribute(toHandle(window), kUseDarkFrame, &value, sizeof value)))
        DwmSetWindowAttribute(toHandle(window), kUseDarkFrameBefore2004, &value, sizeof value);
}

} // namespace wm
