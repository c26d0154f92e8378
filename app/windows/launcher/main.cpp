// SPDX-License-Identifier: GPL-3.0-or-later
// The .exe that users start. It needs no DLL but those of Windows, so it can say in the user's language what is missing
// or damaged, where Windows would only name one DLL; then it loads the program itself from the folder "bin".
#include "FileList.h"
#include "Message.h"
#include "Wide.h"

#include <windows.h>

namespace {

using namespace wm::launcher;

constexpr int kCannotStart = 5;
using Program = int (*)(int, char**);

/// Without a trailing backslash.
std::wstring programFolder()
{
    std::wstring path(MAX_PATH, L'\0');
    DWORD length = 0;
    while ((length = GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()))) == path.size())
        path.resize(path.size() * 2);
    path.resize(length);
    return path.substr(0, path.find_last_of(L'\\'));
}

bool isFile(const std::wstring& path)
{
    return GetFileAttributesW(longPath(path).c_str()) != INVALID_FILE_ATTRIBUTES;
}

/// Null with GetLastError() where Windows cannot load it.
Program load(const std::wstring& library, DWORD flags)
{
    const HMODULE module = LoadLibraryExW(library.c_str(), nullptr, flags);
    return module ? reinterpret_cast<Program>(reinterpret_cast<void*>(GetProcAddress(module, "waymarkMain"))) : nullptr;
}

} // namespace

int main(int argc, char** argv)
{
    const std::wstring folder = programFolder(), library = L"" WM_LIBRARY;
    // Else Windows shows a dialog of its own for a DLL that it cannot load.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOOPENFILEERRORBOX);
    // In a build folder the library lies beside the program, and its DLLs are on the path.
    const bool isBuildFolder = isFile(folder + L'\\' + library);
    Failure failure{folder, {}, 0};
    Program program = nullptr;
    if (!isBuildFolder)
        failure.broken = findBrokenFiles(folder);
    if (isBuildFolder)
        program = load(folder + L'\\' + library, 0);
    else if (failure.broken.empty())
        program =
            load(folder + L"\\bin\\" + library, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    if (!program) {
        failure.systemError = GetLastError();
        report(failure, WM_IS_CONSOLE);
        return kCannotStart;
    }
    return program(argc, argv);
}
