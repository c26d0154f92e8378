// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace wm::bench {

inline double cpuMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

inline double millisecondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// "name<TAB>median ms<TAB>p95 ms<TAB>CPU ms". `cpu`: of all threads, all runs together.
inline void report(const char* name, std::vector<double> times, double cpu)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[std::min(times.size() - 1, static_cast<std::size_t>(share * static_cast<double>(times.size())))];
    };
    std::printf("%s\t%.2f\t%.2f\t%.2f\n", name, at(0.5), at(0.95), cpu / static_cast<double>(times.size()));
    std::fflush(stdout);
}

/// "VmRSS": now; "VmHWM": at most.
inline double memoryMb(const QByteArray& field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').at(1).toDouble() / 1024.0;
    }
    return 0.0;
}

inline void reportMemory(const char* name, double mb)
{
    std::printf("%s\t%.0f\tMB\n", name, mb);
    std::fflush(stdout);
}

} // namespace wm::bench
