// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistorySession.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace wm::ui {

namespace {

using workspace::HistoryMark;
using HistoryPtr = std::shared_ptr<const LoadedHistory>;

struct HistoryRequest {
    workspace::SnapshotPtr snapshot;
    std::optional<HistoryMark> mark;
};

/// Where a mark is now: a month ago is another state tomorrow, and the last import another one after the next.
std::size_t placeOf(const std::vector<HistoryMark>& marks, const std::optional<HistoryMark>& wanted)
{
    if (!wanted)
        return 0;
    const auto isWanted = [&](const HistoryMark& mark) {
        return mark.kind == wanted->kind && (mark.kind != HistoryMark::Kind::Version || mark.name == wanted->name);
    };
    const auto found = std::ranges::find_if(marks, isWanted);
    return found == marks.end() ? 0 : static_cast<std::size_t>(found - marks.begin());
}

Result<HistoryPtr> load(const HistoryRequest& request, const TaskContext& context)
{
    auto loaded = std::make_shared<LoadedHistory>();
    loaded->snapshot = request.snapshot;
    WM_TRY(const auto workspace, workspace::Workspace::open(request.snapshot->file()));
    WM_TRY(loaded->history, workspace.loadHistory());
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    loaded->marks = workspace::historyMarks(loaded->history, now);
    loaded->mark = placeOf(loaded->marks, request.mark);
    const domain::ChangeId since = loaded->marks[loaded->mark].change;
    const auto& changes = loaded->history.changes;
    if (changes.empty() || changes.back().id == since) {
        loaded->difference = std::make_shared<const workspace::Difference>();
    } else {
        WM_TRY(loaded->difference, workspace.loadDifference(since, *request.snapshot, context));
    }
    return loaded;
}

} // namespace

HistorySession::HistorySession(QObject* parent)
    : QObject(parent)
{
}

void HistorySession::setSnapshot(const workspace::SnapshotPtr& snapshot)
{
    const bool isOtherFile = !m_snapshot || !snapshot || m_snapshot->file() != snapshot->file();
    m_snapshot = snapshot;
    if (isOtherFile) {
        m_wanted.reset();
        m_loaded = nullptr;
        Q_EMIT changed();
    }
    renew();
}

void HistorySession::choose(const HistoryMark& mark)
{
    m_wanted = mark;
    renew();
}

void HistorySession::setReason(domain::ChangeId change, const std::string& reason)
{
    remark([change, reason](const workspace::Workspace& workspace) { return workspace.setReason(change, reason); });
}

void HistorySession::nameVersion(const std::string& name)
{
    remark([name](const workspace::Workspace& workspace) { return workspace.nameVersion(name, {}); });
}

void HistorySession::removeVersion(const std::string& name)
{
    remark([name](const workspace::Workspace& workspace) { return workspace.removeVersion(name); });
}

void HistorySession::remark(Remark remark)
{
    if (!m_snapshot)
        return;
    m_tasks.start(
        [file = m_snapshot->file(), remark = std::move(remark)](const TaskContext&) -> Result<void> {
            WM_TRY(const auto workspace, workspace::Workspace::open(file));
            return remark(workspace);
        },
        [this, file = m_snapshot->file()](const Result<void>& done) {
            if (!done)
                Q_EMIT failed(done.error(), file);
            renew();
        });
}

void HistorySession::renew()
{
    std::error_code ignored;
    if (!m_snapshot || !std::filesystem::exists(m_snapshot->file(), ignored))
        return; // what lives in memory only has no history
    const HistoryRequest request{m_snapshot, m_wanted};
    m_tasks.start([request](const TaskContext& context) { return load(request, context); },
                  [this, snapshot = m_snapshot](const Result<HistoryPtr>& loaded) {
                      if (snapshot != m_snapshot)
                          return; // the next one is on its way
                      if (!loaded) {
                          Q_EMIT failed(loaded.error(), snapshot->file());
                          return;
                      }
                      m_loaded = *loaded;
                      Q_EMIT changed();
                  });
}

} // namespace wm::ui
