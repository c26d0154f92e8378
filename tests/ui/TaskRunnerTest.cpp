// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/TaskRunner.h"

#include "WaitUntil.h"

#include <QThread>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace wm::ui {

using test::runEvents;
using test::waitUntil;

TEST(TaskRunnerTest, WorksOnAnotherThreadAndReportsOnThisOne)
{
    TaskRunner tasks;
    const QThread* const here = QThread::currentThread();
    const QThread* workedOn = nullptr;
    const QThread* reportedOn = nullptr;
    tasks.start([](const TaskContext&) { return QThread::currentThread(); },
                [&](const QThread* thread) {
                    workedOn = thread;
                    reportedOn = QThread::currentThread();
                });
    ASSERT_TRUE(waitUntil([&] { return reportedOn != nullptr; }));
    EXPECT_NE(workedOn, here);
    EXPECT_EQ(reportedOn, here);
}

TEST(TaskRunnerTest, TakesResultsThatCanOnlyBeMoved)
{
    TaskRunner tasks;
    int value = 0;
    tasks.start([](const TaskContext&) { return std::make_unique<int>(7); },
                [&](const std::unique_ptr<int>& result) { value = *result; });
    ASSERT_TRUE(waitUntil([&] { return value != 0; }));
    EXPECT_EQ(value, 7);
}

TEST(TaskRunnerTest, RunsOneAfterTheOther)
{
    TaskRunner tasks;
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    int done = 0;
    for (int task = 0; task < 5; ++task) {
        tasks.start(
            [&](const TaskContext&) {
                most = std::max(most.load(), ++running);
                std::this_thread::sleep_for(std::chrono::milliseconds(3));
                --running;
                return 0;
            },
            [&](int) { ++done; });
    }
    ASSERT_TRUE(waitUntil([&] { return done == 5; }));
    EXPECT_EQ(most, 1);
}

TEST(TaskRunnerTest, DropsResultsAfterCancel)
{
    TaskRunner tasks;
    bool wasReported = false;
    bool isIdle = false;
    QObject::connect(&tasks, &TaskRunner::busyChanged, [&](bool isBusy) { isIdle = !isBusy; });
    tasks.start(
        [](const TaskContext& context) {
            while (!context.stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return 1;
        },
        [&](int) { wasReported = true; });
    tasks.start([](const TaskContext&) { return 2; }, [&](int) { wasReported = true; });
    tasks.cancel();
    ASSERT_TRUE(waitUntil([&] { return isIdle; }));
    runEvents();
    EXPECT_FALSE(wasReported);
    EXPECT_FALSE(tasks.isBusy());
}

TEST(TaskRunnerTest, ReportsWhatIsStartedAfterACancel)
{
    TaskRunner tasks;
    int reported = 0;
    tasks.start([](const TaskContext&) { return 1; }, [&](int value) { reported = value; });
    tasks.cancel();
    tasks.start([](const TaskContext&) { return 2; }, [&](int value) { reported = value; });
    ASSERT_TRUE(waitUntil([&] { return reported == 2; }));
    runEvents();
    EXPECT_EQ(reported, 2);
}

TEST(TaskRunnerTest, StopsAndWaitsForRunningWorkWhenDestroyed)
{
    std::atomic<bool> hasStarted = false;
    std::atomic<bool> hasEnded = false;
    bool wasReported = false;
    {
        TaskRunner tasks;
        tasks.start(
            [&](const TaskContext& context) {
                hasStarted = true;
                for (int step = 0; context.checkpoint(step, 0); ++step)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                hasEnded = true;
                return 0;
            },
            [&](int) { wasReported = true; });
        ASSERT_TRUE(waitUntil([&] { return hasStarted.load(); }));
    }
    EXPECT_TRUE(hasEnded);
    runEvents();
    EXPECT_FALSE(wasReported);
}

TEST(TaskRunnerTest, NeverStartsWaitingWorkOnceDestroyed)
{
    std::atomic<bool> ranSecond = false;
    {
        TaskRunner tasks;
        tasks.start(
            [](const TaskContext& context) {
                while (!context.stop.stop_requested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                return 0;
            },
            [](int) {});
        tasks.start([&](const TaskContext&) { return ranSecond = true, 0; }, [](int) {});
    }
    EXPECT_FALSE(ranSecond);
}

TEST(TaskRunnerTest, PassesProgressOnWhileTheWorkRuns)
{
    TaskRunner tasks;
    std::atomic<bool> mayEnd = false;
    std::pair<int, int> seen{0, 0};
    QObject::connect(&tasks, &TaskRunner::progressChanged, [&](int done, int total) {
        seen = {done, total};
        mayEnd = true;
    });
    bool isDone = false;
    tasks.start(
        [&](const TaskContext& context) {
            const bool goesOn = context.checkpoint(3, 8).has_value();
            while (!mayEnd)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return goesOn;
        },
        [&](bool) { isDone = true; });
    ASSERT_TRUE(waitUntil([&] { return isDone; }));
    EXPECT_EQ(seen, std::pair(3, 8));
}

} // namespace wm::ui
