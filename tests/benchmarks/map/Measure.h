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

/// Since the machine started; 0 where nothing is shared or nothing told.
inline double stolenMilliseconds()
{
    QFile processors(QStringLiteral("/proc/stat"));
    if (!processors.open(QIODevice::ReadOnly))
        return 0.0;
    const QList<QByteArray> all = processors.readLine().simplified().split(' ');
    return all.size() > 8 ? all.at(8).toDouble() * 10.0 : 0.0; // in hundredths of a second
}

/// The value below which `share` of them lie. `times`: sorted, not empty.
inline double quantile(const std::vector<double>& times, double share)
{
    return times[std::min(times.size() - 1, static_cast<std::size_t>(share * static_cast<double>(times.size())))];
}

/// "name<TAB>median ms<TAB>p95 ms<TAB>CPU ms". `cpu`: of all threads, all runs together.
inline void report(const char* name, std::vector<double> times, double cpu)
{
    std::sort(times.begin(), times.end());
    std::printf("%s\t%.2f\t%.2f\t%.2f\n", name, quantile(times, 0.5), quantile(times, 0.95),
                cpu / static_cast<double>(times.size()));
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
