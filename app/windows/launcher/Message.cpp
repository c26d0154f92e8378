// SPDX-License-Identifier: GPL-3.0-or-later
#include "Message.h"

#include "Wide.h"

#include <windows.h>

namespace wm::launcher {

namespace {

constexpr std::size_t kMostNamed = 8;

bool speaksChinese()
{
    return PRIMARYLANGID(GetUserDefaultUILanguage()) == LANG_CHINESE;
}

std::wstring variable(const wchar_t* name)
{
    std::wstring value(GetEnvironmentVariableW(name, nullptr, 0), L'\0');
    value.resize(value.empty() ? 0 : GetEnvironmentVariableW(name, value.data(), static_cast<DWORD>(value.size())));
    return value;
}

std::wstring systemText(unsigned long error)
{
    wchar_t buffer[512];
    const DWORD length = FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr, error, 0,
                                        buffer, 512, nullptr);
    std::wstring text(buffer, length);
    while (!text.empty() && text.back() <= L' ')
        text.pop_back();
    return text + L" (" + std::to_wstring(error) + L")";
}

std::wstring textOf(const Failure& failure, bool isChinese)
{
    std::wstring text = isChinese ? L"规划目标看板无法启动：" : L"Waymark cannot start: ";
    if (failure.broken.empty()) {
        text += isChinese ? L"Windows 不能装载程序文件。\n" : L"Windows cannot load the program's files.\n";
        text += systemText(failure.systemError) + L"\n";
    } else {
        text += isChinese ? L"安装不完整或已损坏。\n" : L"the installation is incomplete or damaged.\n";
    }
    std::size_t named = 0;
    for (const BrokenFile& file : failure.broken) {
        if (named++ == kMostNamed) {
            text += L"  … " + std::to_wstring(failure.broken.size() - kMostNamed) + (isChinese ? L" 个\n" : L" more\n");
            break;
        }
        const wchar_t* missing = isChinese ? L"缺失：" : L"missing: ";
        const wchar_t* damaged = isChinese ? L"大小不符：" : L"wrong size: ";
        text += L"  ";
        text += (file.isMissing ? missing : damaged) + file.name + L"\n";
    }
    text += (isChinese ? L"位置：" : L"Folder: ") + failure.folder + L"\n";
    text += isChinese ? L"请重新安装，或重新解压整个压缩包。您的工作区文件没有改动。"
                      : L"Please install again, or unpack the whole archive again. Your workspace files are untouched.";
    return text;
}

void write(HANDLE handle, const std::string& bytes)
{
    DWORD written = 0;
    WriteFile(handle, bytes.data(), static_cast<DWORD>(bytes.size()), &written, nullptr);
}

void log(const std::wstring& text)
{
    const std::wstring base = variable(L"LOCALAPPDATA");
    if (base.empty())
        return;
    // Where the program itself keeps its log.
    const std::wstring vendor = base + L"\\Waymark", folder = vendor + L"\\Waymark";
    CreateDirectoryW(longPath(vendor).c_str(), nullptr);
    CreateDirectoryW(longPath(folder).c_str(), nullptr);
    const HANDLE file = CreateFileW(longPath(folder + L"\\waymark.log").c_str(), FILE_APPEND_DATA, FILE_SHARE_READ,
                                    nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    SYSTEMTIME now{};
    GetLocalTime(&now);
    wchar_t time[32];
    wsprintfW(time, L"%04d-%02d-%02d %02d:%02d:%02d ", now.wYear, now.wMonth, now.wDay, now.wHour, now.wMinute,
              now.wSecond);
    write(file, toUtf8(time + text + L"\n"));
    CloseHandle(file);
}

} // namespace

void report(const Failure& failure, bool isConsole)
{
    const bool isChinese = speaksChinese();
    const std::wstring text = textOf(failure, isChinese);
    log(text);
    if (isConsole || !variable(L"WAYMARK_NO_DIALOGS").empty()) {
        write(GetStdHandle(STD_ERROR_HANDLE), toUtf8(text + L"\n"));
        return;
    }
    MessageBoxW(nullptr, text.c_str(), isChinese ? L"规划目标看板" : L"Waymark",
                MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
}

} // namespace wm::launcher
