// SPDX-License-Identifier: GPL-3.0-or-later
// wm_edit_bench WORKSPACE ROWS: what it costs to add ROWS targets to a workspace by hand - checked, stored, read anew,
// and taken back. Prints "name<TAB>milliseconds". The workspace is changed.

#include "../map/Measure.h"

#include "wm/base/Path.h"
#include "wm/workspace/Edit.h"
#include "wm/workspace/Workspace.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace wm::bench {

namespace {

template <class T>
T orExit(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message.c_str());
        std::exit(1);
    }
    return *std::move(result);
}

workspace::Edits newTargets(const workspace::Snapshot& snapshot, int rows)
{
    const auto targets = recordsOf(snapshot.catalogue(), domain::RecordKind::Target);
    workspace::Edits edits;
    for (int row = 0; row < rows; ++row) {
        domain::RecordTexts texts = targets[static_cast<std::size_t>(row) % targets.size()];
        texts.front() = "bench-" + std::to_string(row);
        edits.records.push_back({domain::RecordKind::Target, {}, std::move(texts)});
    }
    return edits;
}

int run(const std::filesystem::path& file, int rows)
{
    const workspace::Workspace workspace = orExit(workspace::Workspace::open(file));
    const auto measure = [](const char* name, const auto& what) {
        std::printf("%s\t%.0f\n", name, millisecondsOf(what));
        std::fflush(stdout);
    };
    workspace::SnapshotPtr snapshot;
    const auto load = [&] {
        snapshot = orExit(workspace.loadSnapshot({}));
    };
    measure("read", load);
    const workspace::Edits edits = newTargets(*snapshot, rows);
    measure("check", [&] {
        for (const Issue& issue : orExit(faultsOf(*snapshot, edits.records)))
            std::printf("%s %s %s\n", issue.column.c_str(), issue.found.c_str(), issue.expected.c_str());
    });
    measure("store", [&] { (void)orExit(workspace.edit(edits, {})); });
    measure("read with them", load);
    measure("take back", [&] { (void)orExit(workspace.edit(reversed(edits), {})); });
    return 0;
}

} // namespace

} // namespace wm::bench

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "usage: wm_edit_bench WORKSPACE ROWS\n");
        return 2;
    }
    return wm::bench::run(wm::pathFromUtf8(arguments[1].toStdString()), arguments[2].toInt());
}
