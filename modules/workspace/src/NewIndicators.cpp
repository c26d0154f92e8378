// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Text.h"
#include "wm/ingest/RecordCheck.h"
#include "wm/workspace/Import.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace wm::workspace {

namespace {

constexpr auto kKind = domain::RecordKind::Indicator;

std::size_t placeOf(std::string_view field)
{
    return domain::fieldPlace(kKind, field).value();
}

void giveCodes(const domain::Catalogue& stored, std::vector<domain::RecordTexts>& texts)
{
    std::set<std::string> taken;
    for (const domain::Indicator& indicator : stored.indicators)
        taken.insert(indicator.code);
    for (const domain::RecordTexts& each : texts)
        taken.insert(each.front());
    for (domain::RecordTexts& each : texts) {
        if (!each.front().empty())
            continue;
        each.front() =
            ingest::newRecordCode(kKind, each, [&](const std::string& code) { return taken.contains(code); });
        taken.insert(each.front());
    }
}

/// Indicators by their names as tables are searched for them: in either language.
class TakenNames {
public:
    explicit TakenNames(const std::vector<domain::Indicator>& indicators)
    {
        for (const domain::Indicator& indicator : indicators)
            add(indicator.name);
    }

    void add(const domain::LocalText& name)
    {
        for (const std::string& each : {name.zh, name.en})
            m_names.insert(foldedName(each));
        m_names.erase(std::string());
    }

    /// The field whose name is taken; empty: none is.
    [[nodiscard]] std::string takenField(const domain::LocalText& name) const
    {
        const auto isTaken = [&](const std::string& each) {
            return m_names.contains(foldedName(each));
        };
        return isTaken(name.zh) ? "name_zh" : isTaken(name.en) ? "name_en" : std::string();
    }

private:
    std::set<std::string> m_names;
};

} // namespace

NewIndicators newIndicators(const Snapshot& snapshot, std::vector<domain::RecordTexts> texts)
{
    const domain::Catalogue& stored = snapshot.catalogue();
    giveCodes(stored, texts);
    ingest::CheckedRecords checked = ingest::checkRecords(kKind, texts, stored);
    NewIndicators made;
    made.issues = std::move(checked.issues);
    std::set<std::string> codes;
    for (const domain::Indicator& indicator : stored.indicators)
        codes.insert(indicator.code);
    TakenNames names(stored.indicators);
    for (std::size_t i = 0; i < checked.records.indicators.size(); ++i) {
        domain::Indicator& indicator = checked.records.indicators[i];
        const int line = static_cast<int>(checked.places[i]);
        const std::string field = names.takenField(indicator.name);
        names.add(indicator.name);
        if (codes.contains(indicator.code))
            made.issues.push_back({IssueKind::CodeTaken, {}, line, "code", indicator.code, "indicator"});
        else if (!field.empty())
            made.issues.push_back(
                {IssueKind::CodeTaken, {}, line, field, texts[checked.places[i]][placeOf(field)], "indicator"});
        else
            made.indicators.push_back(std::move(indicator));
    }
    std::ranges::stable_sort(made.issues, {}, &Issue::line);
    return made;
}

} // namespace wm::workspace
