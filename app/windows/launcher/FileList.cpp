// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileList.h"

#include "Wide.h"

#include <windows.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace wm::launcher {

namespace {

constexpr wchar_t kList[] = L"share\\waymark\\files.txt";

std::optional<std::string> contents(const std::wstring& file)
{
    const HANDLE handle = CreateFileW(longPath(file).c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return std::nullopt;
    std::string text;
    char buffer[16384];
    DWORD count = 0;
    bool isRead = false;
    while ((isRead = ReadFile(handle, buffer, sizeof buffer, &count, nullptr) != 0) && count > 0)
        text.append(buffer, count);
    CloseHandle(handle);
    return isRead ? std::optional(std::move(text)) : std::nullopt;
}

std::optional<std::uint64_t> sizeOf(const std::wstring& file)
{
    WIN32_FILE_ATTRIBUTE_DATA data{};
    if (!GetFileAttributesExW(longPath(file).c_str(), GetFileExInfoStandard, &data))
        return std::nullopt;
    return (std::uint64_t{data.nFileSizeHigh} << 32U) | data.nFileSizeLow;
}

struct ListedFile {
    std::uint64_t size = 0;
    std::wstring name;
};

/// Nothing for a line that is not one of the list.
std::optional<ListedFile> parse(std::string_view line)
{
    ListedFile file;
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos || tab == 0)
        return std::nullopt;
    for (const char digit : line.substr(0, tab)) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        file.size = file.size * 10 + static_cast<std::uint64_t>(digit - '0');
    }
    file.name = toWide(line.substr(tab + 1));
    for (wchar_t& character : file.name) {
        if (character == L'/')
            character = L'\\';
    }
    return file;
}

} // namespace

std::vector<BrokenFile> findBrokenFiles(const std::wstring& folder)
{
    const std::optional<std::string> list = contents(folder + L'\\' + kList);
    if (!list || list->empty())
        return {{kList, !list}};
    std::vector<BrokenFile> broken;
    for (std::size_t start = 0; start < list->size();) {
        std::size_t end = list->find('\n', start);
        if (end == std::string::npos)
            end = list->size();
        const std::string_view line(list->data() + start, end - start);
        start = end + 1;
        const std::optional<ListedFile> file = parse(line);
        if (!file)
            return {{kList, false}};
        const std::optional<std::uint64_t> size = sizeOf(folder + L'\\' + file->name);
        if (size != file->size)
            broken.push_back({file->name, !size});
    }
    return broken;
}

} // namespace wm::launcher
