// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistorySearch.h"

#include "wm/wording/LocalTime.h"

#include <QCoreApplication>

#include <utility>

namespace wm::ui {

namespace {

using ListedPtr = std::shared_ptr<const ListedHistory>;
using workspace::HistoryFilter;

HistoryFilter withoutChange(HistoryFilter filter)
{
    filter.change.reset();
    return filter;
}

/// Before the single changes.
presentation::TableRow allChanges(std::size_t columns)
{
    presentation::TableRow row{0, std::vector<presentation::TableCell>(columns)};
    row.cells.front().text = QCoreApplication::translate("HistorySearch", "All changes").toStdString();
    return row;
}

/// `before` saves looking through all again where only another change is chosen.
Result<ListedPtr> findListed(std::shared_ptr<const LoadedHistory> history, const HistoryFilter& filter,
                             const ListedPtr& before, const presentation::Words& words, const TaskContext& context)
{
    auto listed = std::make_shared<ListedHistory>();
    listed->history = std::move(history);
    listed->filter = filter;
    const workspace::Snapshot& snapshot = *listed->history->snapshot;
    const workspace::History& all = listed->history->history;
    if (before && before->history == listed->history && withoutChange(before->filter) == withoutChange(filter)) {
        listed->found = before->found;
        listed->changes = before->changes;
    } else {
        WM_TRY(listed->found, findHistory(snapshot, all, withoutChange(filter), kMostHistoryEntries, words, context));
        listed->changes = changesTable(snapshot, all, listed->found, words, wording::localTime);
        listed->changes.rows.insert(listed->changes.rows.begin(), allChanges(listed->changes.columns.size()));
    }
    if (filter.change && !listed->found.changes.contains(*filter.change))
        listed->filter.change.reset(); // it is not among them any more
    if (listed->filter.change) {
        WM_TRY(listed->chosen, findHistory(snapshot, all, filter, kMostHistoryEntries, words, context));
    }
    listed->fields = historyTable(snapshot, all, listed->listed().entries, words, wording::localTime);
    return listed;
}

} // namespace

HistorySearch::HistorySearch(presentation::Words words, QObject* parent)
    : QObject(parent)
    , m_words(std::move(words))
{
}

void HistorySearch::find(std::shared_ptr<const LoadedHistory> history, const HistoryFilter& filter)
{
    m_tasks.cancel();
    if (!history) {
        m_listed = nullptr;
        Q_EMIT changed();
        return;
    }
    m_tasks.start([history = std::move(history), filter, before = m_listed, words = m_words](
                      const TaskContext& context) { return findListed(history, filter, before, words, context); },
                  [this](const Result<ListedPtr>& listed) {
                      if (!listed) {
                          Q_EMIT failed(listed.error());
                          return;
                      }
                      m_listed = *listed;
                      Q_EMIT changed();
                  });
}

void HistorySearch::stop()
{
    m_tasks.cancel();
}

} // namespace wm::ui
