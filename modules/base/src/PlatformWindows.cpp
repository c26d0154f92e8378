// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Number.h"
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

/// 0 for an encoding that Windows has no code page for.
unsigned codePage(const std::string& encoding)
{
    if (encoding == "GB18030" || encoding == "GBK" || encoding == "GB2312" || encoding == "CP936")
        return IsValidCodePage(54936) ? 54936 : 936;
    if (encoding == "BIG5")
        return 950;
    constexpr std::string_view kLatin = "ISO-8859-", kPage = "CP";
    const bool isLatin = encoding.starts_with(kLatin);
    if (!isLatin && !encoding.starts_with(kPage))
        return 0;
    const auto number = parseInteger(std::string_view(encoding).substr(isLatin ? kLatin.size() : kPage.size()));
    const int page = number.value_or(0) + (isLatin ? 28590 : 0);
    return page > 0 && IsValidCodePage(static_cast<unsigned>(page)) ? static_cast<unsigned>(page) : 0;
}

std::wstring fromUtf16(std::string_view bytes, bool isBigEnd)
{
    std::wstring wide;
    wide.reserve(bytes.size() / 2 + 1);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto first = static_cast<unsigned char>(bytes[i]), second = static_cast<unsigned char>(bytes[i + 1]);
        wide += static_cast<wchar_t>(isBigEnd ? first * 256 + second : second * 256 + first);
    }
    if (bytes.size() % 2 != 0)
        wide += L'\uFFFD';
    return wide;
}

/// Absent: something in it is no character there.
std::optional<std::wstring> charactersOf(std::string_view bytes, unsigned page)
{
    const int length = static_cast<int>(bytes.size());
    const int size = MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes.data(), length, nullptr, 0);
    if (size <= 0)
        return std::nullopt;
    std::wstring wide(static_cast<std::size_t>(size), L'\0');
    MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes.data(), length, wide.data(), size);
    return wide;
}

std::wstring fromCodePage(std::string_view bytes, unsigned page)
{
    if (auto whole = charactersOf(bytes, page))
        return *std::move(whole);
    // Without that flag some versions of Windows put '?' in the place of what is no character.
    std::wstring wide;
    while (!bytes.empty()) {
        std::optional<std::wstring> character;
        std::size_t length = 0;
        for (const std::size_t tried : {1U, 2U, 4U}) {
            if (!character && tried <= bytes.size()) {
                character = charactersOf(bytes.substr(0, tried), page);
                length = tried;
            }
        }
        wide += character.value_or(L"\uFFFD");
        bytes.remove_prefix(character ? length : 1);
    }
    return wide;
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

std::optional<std::string> utf8FromEncoding(std::string_view bytes, const std::string& encoding)
{
    const bool isUtf16 = encoding == "UTF-16LE" || encoding == "UTF-16BE";
    const unsigned page = isUtf16 ? 0 : codePage(encoding);
    if (!isUtf16 && page == 0)
        return std::nullopt;
    const std::wstring wide = isUtf16 ? fromUtf16(bytes, encoding == "UTF-16BE") : fromCodePage(bytes, page);
    const int length = static_cast<int>(wide.size());
    const int size = WideCharToMultiByte(CP_UTF8, 0, wide.data(), length, nullptr, 0, nullptr, nullptr);
    std::string text(static_cast<std::size_t>(size), '\0');
    WideCharToMultiByte(CP_UTF8, 0, wide.data(), length, text.data(), size, nullptr, nullptr);
    return text;
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
