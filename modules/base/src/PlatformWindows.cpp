// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Platform.h"

#include <fcntl.h>
#include <io.h>
#include <shobjidl.h>
#include <windows.h>

#include <cstdio>

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

} // namespace

void prepareStandardStreams()
{
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
}

void showTaskbarProgress(std::uintptr_t window, std::optional<double> share)
{
    ITaskbarList3* const list = taskbar();
    if (!list)
        return;
    auto* const handle = reinterpret_cast<HWND>(window); // NOLINT(performance-no-int-to-ptr): a handle is no pointer
    if (!share) {
        list->SetProgressState(handle, TBPF_NOPROGRESS);
        return;
    }
    list->SetProgressState(handle, TBPF_NORMAL);
    list->SetProgressValue(handle, static_cast<ULONGLONG>(*share * kSteps), kSteps);
}

} // namespace wm
