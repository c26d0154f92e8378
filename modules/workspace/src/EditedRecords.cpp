// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditedRecords.h"

#include "wm/ingest/RecordCheck.h"
#include "wm/workspace/Workspace.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace wm::workspace {

namespace {

using domain::Catalogue;
using domain::RecordKind;
using domain::RecordTexts;

const std::string& editedCode(const domain::Region& region)
{
    return region.code.text;
}

template <class Row>
const std::string& editedCode(const Row& row)
{
    return row.code;
}

/// All but what is not records: shapes of regions are large.
Catalogue recordsAlone(const Catalogue& stored)
{
    Catalogue records;
    records.terms = stored.terms;
    records.units = stored.units;
    records.lastIds = stored.lastIds;
    for (const RecordKind kind : domain::kRecordKinds)
        withRecords(kind, [&](auto member) { records.*member = stored.*member; });
    return records;
}

class Editing {
public:
    Editing(const Catalogue& stored, const std::vector<RecordEdit>& edits)
        : m_stored(stored)
        , m_edits(edits)
    {
        m_edited.after = recordsAlone(stored);
    }

    Result<EditedRecords> run() &&
    {
        for (const RecordKind kind : domain::kRecordKinds) {
            std::vector<std::size_t> places;
            for (std::size_t place = 0; place < m_edits.size(); ++place) {
                if (m_edits[place].kind == kind)
                    places.push_back(place);
            }
            if (!places.empty())
                WM_CHECK(editKind(kind, places));
        }
        std::ranges::reverse(m_edited.removed);
        findNeeded();
        return std::move(m_edited);
    }

private:
    Result<void> editKind(RecordKind kind, const std::vector<std::size_t>& places)
    {
        std::unordered_map<std::string, RecordTexts> stored;
        for (RecordTexts& texts : recordsOf(m_stored, kind)) {
            const std::string code = texts.front();
            stored.emplace(code, std::move(texts));
        }
        std::vector<std::string> removed;
        std::vector<RecordTexts> texts;
        std::vector<std::size_t> ofTexts;
        for (const std::size_t place : places) {
            const RecordEdit& edit = m_edits[place];
            WM_CHECK(expectStored(edit, stored));
            if (edit.after && !edit.before && stored.contains(edit.after->front())) {
                complain(IssueKind::CodeTaken, place, std::string(recordFields(kind).front().name), edit.after->front(),
                         std::string(toText(kind)));
            } else if (edit.after) {
                texts.push_back(*edit.after);
                ofTexts.push_back(place);
            } else {
                removed.push_back(edit.before->front());
                m_removals.emplace(std::pair(kind, edit.before->front()), place);
            }
        }
        ingest::CheckedRecords checked = ingest::checkRecords(kind, texts, m_edited.after);
        for (Issue& issue : checked.issues) {
            issue.line = static_cast<int>(ofTexts[static_cast<std::size_t>(issue.line)]);
            m_edited.issues.push_back(std::move(issue));
        }
        withRecords(kind, [&](auto member) {
            takeRows(member, checked.records.*member, checked.places, ofTexts);
            const std::unordered_set<std::string> gone(removed.begin(), removed.end());
            std::erase_if(m_edited.after.*member, [&](const auto& row) { return gone.contains(editedCode(row)); });
        });
        if (!removed.empty())
            m_edited.removed.emplace_back(kind, std::move(removed));
        return {};
    }

    static Result<void> expectStored(const RecordEdit& edit, const std::unordered_map<std::string, RecordTexts>& stored)
    {
        const std::string kind(toText(edit.kind));
        if (!edit.before && !edit.after)
            return fail(ErrorCode::InvalidArgument, "an edit of a " + kind + " that says nothing");
        const std::size_t fields = recordFields(edit.kind).size();
        if ((edit.before && edit.before->size() != fields) || (edit.after && edit.after->size() != fields))
            return fail(ErrorCode::InvalidArgument, "an edit of a " + kind + " with another number of fields");
        if (!edit.before)
            return {};
        const std::string& code = edit.before->front();
        if (edit.after && edit.after->front() != code)
            return fail(ErrorCode::InvalidArgument, "the code of " + kind + " \"" + code + "\" cannot be changed");
        const auto known = stored.find(code);
        if (known == stored.end() || known->second != *edit.before)
            return fail(ErrorCode::Conflict, kind + " \"" + code + "\" has been changed by somebody else meanwhile");
        return {};
    }

    template <class Member, class Rows>
    void takeRows(Member member, Rows& rows, const std::vector<std::size_t>& places,
                  const std::vector<std::size_t>& ofTexts)
    {
        std::unordered_map<std::string, std::size_t> known;
        for (std::size_t i = 0; i < (m_edited.after.*member).size(); ++i)
            known.emplace(editedCode((m_edited.after.*member)[i]), i);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto found = known.find(editedCode(rows[i]));
            const bool isNew = found == known.end();
            if (!isRight(rows[i], isNew ? nullptr : &(m_edited.after.*member)[found->second], ofTexts[places[i]]))
                continue;
            if (isNew)
                (m_edited.after.*member).push_back(rows[i]);
            else
                (m_edited.after.*member)[found->second] = rows[i];
            auto& taken = isNew ? m_edited.added : m_edited.replaced;
            (taken.*member).push_back(std::move(rows[i]));
        }
    }

    template <class Row>
    [[nodiscard]] bool isRight(const Row& /*row*/, const Row* /*stored*/, std::size_t /*place*/)
    {
        return true;
    }
    [[nodiscard]] bool isRight(const domain::Indicator& indicator, const domain::Indicator* stored, std::size_t place)
    {
        std::optional<Issue> fault = faultOf(indicator, stored, {{}, static_cast<int>(place)});
        if (!fault)
            return true;
        m_edited.issues.push_back(*std::move(fault));
        return false;
    }

    void complain(IssueKind kind, std::size_t place, std::string column, std::string found, std::string expected)
    {
        m_edited.issues.push_back(
            {kind, {}, static_cast<int>(place), std::move(column), std::move(found), std::move(expected)});
    }

    /// What is removed though something that stays refers to it. Values are not among the records: who stores has the
    /// tables' own rules for them.
    void findNeeded()
    {
        if (m_removals.empty())
            return;
        const Catalogue& after = m_edited.after;
        const domain::RecordCodes codes(m_stored);
        const auto need = [&](RecordKind kind, const std::string& code, const char* by) {
            const auto removal = m_removals.find({kind, code});
            if (removal != m_removals.end())
                ++m_needs[removal->second][by];
        };
        for (const domain::Region& region : after.regions)
            need(RecordKind::Region, region.parent.text, "regions");
        for (const domain::Document& document : after.documents)
            need(RecordKind::Region, document.region.text, "documents");
        for (const domain::Target& target : after.targets) {
            need(RecordKind::Region, target.region.text, "targets");
            need(RecordKind::Indicator, codes.of(target.indicator), "targets");
            need(RecordKind::Document, codes.of(target.document), "targets");
        }
        for (const domain::Facility& facility : after.facilities) {
            need(RecordKind::Region, facility.region.text, "facilities");
            need(RecordKind::Document, codes.of(facility.document), "facilities");
        }
        for (const domain::Corridor& corridor : after.corridors)
            need(RecordKind::Document, codes.of(corridor.document), "corridors");
        for (const domain::Task& task : after.tasks)
            need(RecordKind::Document, codes.of(task.document), "tasks");
        for (const domain::ChartNote& note : m_stored.chartNotes) {
            need(RecordKind::Region, note.region.text, "notes on years");
            need(RecordKind::Indicator, codes.of(note.indicator), "notes on years");
        }
        for (const auto& [place, tables] : m_needs) {
            for (const auto& [table, rows] : tables)
                complain(IssueKind::StillNeeded, place, {}, std::to_string(rows), table);
        }
    }

    const Catalogue& m_stored;
    const std::vector<RecordEdit>& m_edits;
    EditedRecords m_edited;
    std::map<std::pair<RecordKind, std::string>, std::size_t> m_removals; ///< places of edits
    std::map<std::size_t, std::map<std::string, int>> m_needs;
};

} // namespace

Result<EditedRecords> editedRecords(const Catalogue& stored, const std::vector<RecordEdit>& edits)
{
    return Editing(stored, edits).run();
}

std::optional<Issue> faultOf(const domain::Indicator& indicator, const domain::Indicator* stored,
                             const std::pair<std::string, int>& place)
{
    const auto& [document, line] = place;
    if (stored && stored->unit != indicator.unit)
        return Issue{IssueKind::UnitConflict, document, line, "unit", indicator.unit, stored->unit};
    const std::vector<std::string> profiles = methodProfiles();
    if (!indicator.methodProfile.empty() && std::ranges::find(profiles, indicator.methodProfile) == profiles.end())
        return Issue{IssueKind::UnknownCode,  document,        line, "method_profile",
                     indicator.methodProfile, profiles.front()};
    return std::nullopt;
}

} // namespace wm::workspace
