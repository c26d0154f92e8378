// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/History.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ranges>

namespace wm::workspace {

namespace {

using domain::Change;
using domain::ChangeAct;
using domain::ChangeId;

/// As the history writes it, so that times compare as texts.
std::string utcText(std::chrono::sys_seconds time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

/// The same day and time a month ago; the month's last day where it is shorter.
std::chrono::sys_seconds monthBefore(std::chrono::sys_seconds time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date = std::chrono::year_month_day(day) - std::chrono::months(1);
    const std::chrono::sys_days whole =
        date.ok() ? std::chrono::sys_days(date) : std::chrono::sys_days(date.year() / date.month() / std::chrono::last);
    return whole + (time - day);
}

std::optional<HistoryMark> lastImport(const std::vector<Change>& changes)
{
    const auto isImport = [](const Change& change) {
        return change.note.act == ChangeAct::Import || change.note.act == ChangeAct::Merge;
    };
    const auto last = std::ranges::find_if(changes | std::views::reverse, isImport);
    if (last == changes.rend())
        return std::nullopt;
    const auto before = std::next(last);
    return HistoryMark{HistoryMark::Kind::LastImport, before == changes.rend() ? ChangeId() : before->id, last->madeAt,
                       last->note.source};
}

std::optional<HistoryMark> monthAgo(const std::vector<Change>& changes, std::chrono::sys_seconds now)
{
    const std::string time = utcText(monthBefore(now));
    const auto later = std::ranges::find_if(changes, [&](const Change& change) { return change.madeAt > time; });
    if (later == changes.begin())
        return std::nullopt; // the history is younger
    return HistoryMark{HistoryMark::Kind::Month, std::prev(later)->id, time, {}};
}

HistoryMark beginning(const History& history)
{
    const bool wasBuilt = !history.changes.empty() && history.changes.front().note.act == ChangeAct::Build;
    if (wasBuilt)
        return {HistoryMark::Kind::Begin, history.changes.front().id, history.changes.front().madeAt, {}};
    return {HistoryMark::Kind::Begin, {}, history.begin, {}};
}

} // namespace

std::vector<HistoryMark> historyMarks(const History& history, std::chrono::sys_seconds now)
{
    const ChangeId last = history.changes.empty() ? ChangeId() : history.changes.back().id;
    std::vector<HistoryMark> marks;
    const auto add = [&](std::optional<HistoryMark> mark) {
        if (mark && mark->change != last)
            marks.push_back(*std::move(mark));
    };
    add(lastImport(history.changes));
    add(monthAgo(history.changes, now));
    for (const domain::NamedVersion& version : history.versions | std::views::reverse)
        add(HistoryMark{HistoryMark::Kind::Version, version.change, version.madeAt, version.name});
    marks.push_back(beginning(history));
    return marks;
}

} // namespace wm::workspace
