// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditRebase.h"

#include <unordered_map>

namespace wm::ui {

namespace {

/// By what a row is known again: its code, of a value where, when and of which kind it is.
std::string identityOf(workspace::DataKind kind, const domain::RecordTexts& texts)
{
    if (workspace::recordKindOf(kind))
        return texts.front();
    return texts[0] + '\n' + texts[2] + '\n' + texts[6];
}

/// The edited fields over what is stored now.
domain::RecordTexts mergedTexts(const EditRow& edited, const domain::RecordTexts& now,
                                std::vector<OvertakenEdit>& overtaken)
{
    const domain::RecordTexts& before = *edited.stored();
    const domain::RecordTexts& mine = edited.texts();
    domain::RecordTexts merged = now;
    for (std::size_t field = 0; field < merged.size(); ++field) {
        if (mine[field] == before[field] || now[field] == mine[field])
            continue;
        if (now[field] == before[field])
            merged[field] = mine[field];
        else
            overtaken.push_back({before, field, mine[field], now[field]});
    }
    return merged;
}

} // namespace

RebasedRows rebasedRows(workspace::DataKind kind, const std::vector<EditRow>& edited,
                        std::vector<domain::RecordTexts> stored)
{
    std::unordered_map<std::string, std::size_t> places;
    RebasedRows rebased;
    for (domain::RecordTexts& texts : stored) {
        places.emplace(identityOf(kind, texts), rebased.rows.size());
        rebased.rows.push_back(EditRow::ofStored(std::move(texts)));
    }
    for (const EditRow& row : edited) {
        if (!row.isPending())
            continue;
        const auto place = places.find(identityOf(kind, row.stored() ? *row.stored() : row.texts()));
        if (!row.stored()) {
            if (place == places.end() || rebased.rows[place->second].texts() != row.texts())
                rebased.rows.push_back(row);
            continue;
        }
        if (place == places.end()) {
            if (row.fate() == RowFate::Changed)
                rebased.overtaken.push_back({*row.stored(), {}, {}, {}});
            continue;
        }
        EditRow& now = rebased.rows[place->second];
        if (row.fate() == RowFate::Changed)
            now.setTexts(mergedTexts(row, *now.stored(), rebased.overtaken));
        else if (now.stored() == row.stored())
            now.setRemoved(true);
        else
            rebased.overtaken.push_back({*row.stored(), {}, {}, {}});
    }
    return rebased;
}

} // namespace wm::ui
