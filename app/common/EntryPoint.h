// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Heads the body of a program. On Windows it is a function of a library, which the .exe that users start loads
/// (app/windows/launcher); elsewhere it is main().
#ifdef _WIN32
#define WM_PROGRAM(argc, argv) extern "C" __declspec(dllexport) int waymarkMain(int argc, char** argv)
#else
#define WM_PROGRAM(argc, argv) int main(int argc, char** argv)
#endif
