// SPDX-License-Identifier: GPL-3.0-or-later
// wm_interaction_bench WORKSPACE RUNS [KIND]: how long the window takes to open a workspace, and from each kind of
// selection, or from one alone, until all views have painted it. Prints "name<TAB>median ms<TAB>p95 ms<TAB>CPU ms<TAB>
// how many runs were undisturbed<TAB>their p95 ms": those during which the host took no processor away.

#include "../map/Measure.h"

#include "wm/base/Path.h"
#include "wm/ui/MainWindow.h"
#include "wm/workspace/Views.h"

#include <QApplication>
#include <QComboBox>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wm::bench {

namespace {

using Change = std::function<void(ui::SelectionModel&, std::mt19937&)>;

void settle(ui::MainWindow& window)
{
    QApplication::processEvents();
    while (!window.isSettled())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

template <class T>
const T& anyOf(const std::vector<T>& all, std::mt19937& random)
{
    return all[random() % all.size()];
}

void reportRuns(const char* name, std::vector<double> all, std::vector<double> undisturbed, double cpu)
{
    std::ranges::sort(all);
    std::ranges::sort(undisturbed);
    std::printf("%s\t%.2f\t%.2f\t%.2f\t%zu\t%.2f\n", name, quantile(all, 0.5), quantile(all, 0.95), cpu,
                undisturbed.size(), undisturbed.empty() ? -1.0 : quantile(undisturbed, 0.95));
    std::fflush(stdout);
}

const char* only = nullptr; ///< the only kind to be measured

void measure(const char* name, ui::MainWindow& window, int runs, const Change& change)
{
    if (only && std::string_view(only) != name)
        return;
    std::mt19937 random(7);
    std::vector<double> all, undisturbed;
    const double cpu = cpuMilliseconds();
    for (int run = 0; run < runs; ++run) {
        const double stolen = stolenMilliseconds();
        all.push_back(millisecondsOf([&] {
            change(window.selection(), random);
            settle(window);
        }));
        if (stolenMilliseconds() <= stolen)
            undisturbed.push_back(all.back());
    }
    reportRuns(name, std::move(all), std::move(undisturbed), (cpuMilliseconds() - cpu) / runs);
}

/// As a click into the list of the map does.
void showOnMap(ui::MainWindow& window, domain::IndicatorId indicator)
{
    auto* subjects = window.findChild<QComboBox*>(QStringLiteral("mapSubject"));
    subjects->setCurrentIndex(subjects->findData(QString::number(indicator.value)));
    Q_EMIT subjects->activated(subjects->currentIndex());
}

int run(const std::filesystem::path& file, int runs)
{
    ui::MainWindow window;
    window.resize(1920, 1080);
    window.show();
    settle(window);
    const double before = memoryMb("VmRSS");
    const double stolen = stolenMilliseconds();
    const double cpu = cpuMilliseconds();
    const double opening = millisecondsOf([&] {
        window.session().open(file);
        settle(window);
    });
    if (!window.session().snapshot())
        return 1;
    const double openingCpu = cpuMilliseconds() - cpu;
    const bool isUndisturbed = stolenMilliseconds() <= stolen;
    reportRuns("open until painted", {opening}, isUndisturbed ? std::vector{opening} : std::vector<double>(),
               openingCpu);
    reportMemory("memory of the workspace opened", memoryMb("VmRSS") - before);

    const workspace::Snapshot& snapshot = *window.session().snapshot();
    const auto regions = workspace::regionsWithContent(snapshot);
    const auto themes = workspace::themesInUse(snapshot);
    const auto years = workspace::horizonYears(snapshot);
    const auto& targets = snapshot.catalogue().targets;
    const auto indicators = workspace::mapIndicators(snapshot, nullptr);
    measure("region", window, runs,
            [&](auto& selection, auto& random) { selection.setRegion(anyOf(regions, random)); });
    measure("region, theme and year", window, runs, [&](auto& selection, auto& random) {
        selection.setGroup({anyOf(regions, random), anyOf(themes, random), anyOf(years, random)});
    });
    measure("all regions, a theme", window, runs, [&](auto& selection, auto& random) {
        selection.setGroup({{}, anyOf(themes, random), std::nullopt});
    });
    measure("all regions, a year", window, runs, [&](auto& selection, auto& random) {
        selection.setGroup({{}, {}, anyOf(years, random)});
    });
    measure("all", window, runs, [&](auto& selection, auto& random) {
        if (selection.selection().region.isNone())
            selection.setRegion(anyOf(regions, random));
        else
            selection.clear();
    });
    window.selection().clear();
    measure("target", window, runs, [&](auto& selection, auto& random) {
        const domain::Target& target = anyOf(targets, random);
        selection.setTarget(target.id, target.indicator);
    });
    measure("indicator, on the chart", window, runs, [&](auto& selection, auto& random) {
        selection.setIndicator(anyOf(snapshot.catalogue().indicators, random).id);
    });
    if (!indicators.empty()) {
        measure("indicator, on the map", window, runs, [&](auto&, auto& random) {
            random.discard(1000); // others than on the chart
            showOnMap(window, anyOf(indicators, random));
        });
        measure("indicator, on chart and map", window, runs, [&](auto& selection, auto& random) {
            const domain::IndicatorId indicator = anyOf(indicators, random);
            selection.setIndicator(indicator);
            showOnMap(window, indicator);
        });
    }
    reportMemory("memory at most", memoryMb("VmHWM"));
    return 0;
}

} // namespace

} // namespace wm::bench

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    const QApplication application(argc, argv);
    if (argc < 3 || std::atoi(argv[2]) < 1)
        return 1;
    wm::bench::only = argc > 3 ? argv[3] : nullptr;
    return wm::bench::run(wm::pathFromUtf8(argv[1]), std::atoi(argv[2]));
}
