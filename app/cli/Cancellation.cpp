// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cancellation.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <stop_token>
#include <thread>

namespace wm::cli {

namespace {

std::atomic<bool> signalCame = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may touch no other");

extern "C" void noteSignal(int number)
{
    std::signal(number, SIG_DFL);
    signalCame = true;
}

/// A handler may not stop anything itself: whoever waits for a stop is called then, and may lock.
class SignalWatch {
public:
    SignalWatch()
        : m_thread([this](const std::stop_token& ending) { watch(ending); })
    {
        std::signal(SIGINT, noteSignal);
#ifdef SIGTERM
        std::signal(SIGTERM, noteSignal);
#endif
    }

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    void watch(const std::stop_token& ending)
    {
        constexpr std::chrono::milliseconds kBetweenLooks(20);
        while (!ending.stop_requested()) {
            if (signalCame) {
                m_stop.request_stop();
                return;
            }
            std::this_thread::sleep_for(kBetweenLooks);
        }
    }

    std::stop_source m_stop;
    std::jthread m_thread; // last: it uses the others
};

} // namespace

TaskContext cancelledBySignals()
{
    static const SignalWatch watch;
    return {watch.token(), {}};
}

} // namespace wm::cli
