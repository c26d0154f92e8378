// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordChecks.h"

#include "Excerpt.h"
#include "Rows.h"

#include "wm/base/Text.h"
#include "wm/ingest/RecordCheck.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace wm::ingest {

namespace {

using domain::RecordKind;

References referencesOf(const DraftSource& source)
{
    References references;
    const domain::Catalogue& stored = source.stored;
    for (const auto& term : stored.terms)
        references.add(term);
    for (const auto& unit : stored.units)
        references.add(unit);
    for (const auto& region : stored.regions)
        references.add(region);
    for (const auto& document : stored.documents)
        references.add(document);
    if (source.newDocument)
        references.add(*source.newDocument);
    for (const auto& indicator : stored.indicators)
        references.add(indicator);
    return references;
}

/// The columns that the reader of a kind knows. Regions are in two files of a catalogue, and here in one.
std::vector<std::string> headerOf(RecordKind kind)
{
    std::vector<std::string> header;
    for (const domain::RecordField& field : recordFields(kind)) {
        if (field.isOfCatalogue)
            header.emplace_back(field.name);
    }
    return header;
}

/// The reader names the file of a catalogue that has no such code; whoever has no such file knows the vocabulary.
std::string vocabularyOf(const std::string& file)
{
    constexpr std::string_view kTerms = "terms.csv: ";
    if (file.starts_with(kTerms))
        return file.substr(kTerms.size());
    const std::size_t ending = file.find(".csv");
    return ending == std::string::npos ? file : file.substr(0, ending);
}

template <class Rows>
void giveIds(Rows& rows, const Rows& stored, std::int64_t last)
{
    std::unordered_map<std::string, std::int64_t> ids;
    for (const auto& row : stored) {
        ids.emplace(row.code, row.id.value);
        last = std::max(last, row.id.value);
    }
    for (auto& row : rows) {
        const auto known = ids.find(row.code);
        row.id = {known == ids.end() ? ++last : known->second};
    }
}

/// The drafts of one reading, and what becomes of each.
class Checking {
public:
    Checking(RecordKind kind, std::span<const RecordDraft> drafts, const DraftSource& source, RecordReading& reading)
        : m_kind(kind)
        , m_drafts(drafts)
        , m_source(source)
        , m_references(referencesOf(source))
        , m_reading(reading)
    {
        m_table.document = source.document;
        m_table.header = headerOf(kind);
        leaveOutRepeated();
        for (std::size_t i = 0; i < m_taken.size(); ++i)
            m_table.rows.push_back({static_cast<int>(i), catalogueTexts(*m_taken[i])});
    }

    void read()
    {
        domain::Catalogue& records = m_reading.records;
        const domain::Catalogue& stored = m_source.stored;
        Issues issues;
        const domain::LastIds& last = stored.lastIds;
        const auto readInto = [&](auto& rows, const auto& storedRows, std::int64_t lastId, auto readRows) {
            rows = readRows(m_table, m_references, issues);
            finish(rows, storedRows, lastId);
        };
        switch (m_kind) {
        case RecordKind::Region:
            m_references.declare(References::Kind::Region, m_table, "code");
            records.regions = readRegionRecords(m_table, m_references, stored.regions, issues);
            keepOrigins(records.regions, [](const domain::Region& region) { return region.code.text; });
            forgetOwnRegions();
            break;
        case RecordKind::Document:
            readInto(records.documents, stored.documents, last.document, readDocuments);
            break;
        case RecordKind::Indicator:
            readInto(records.indicators, stored.indicators, last.indicator, readIndicators);
            break;
        case RecordKind::Target:
            readInto(records.targets, stored.targets, last.target,
                     [](const CsvTable& table, const References& references, Issues& faults) {
                         return readTargets(table, references, faults);
                     });
            break;
        case RecordKind::Facility:
            readInto(records.facilities, stored.facilities, last.facility, readFacilities);
            break;
        case RecordKind::Corridor:
            readInto(records.corridors, stored.corridors, last.corridor, readCorridors);
            break;
        case RecordKind::Task:
            readInto(records.tasks, stored.tasks, last.task, readTasks);
            break;
        }
        tell(issues);
    }

private:
    /// Of drafts with one code the first is taken where all say the same.
    void leaveOutRepeated()
    {
        std::map<std::string, const RecordDraft*> first;
        std::map<std::string, bool> isContradicted;
        for (const RecordDraft& draft : m_drafts) {
            const std::string& code = draft.texts.front();
            const auto [known, isNew] = first.try_emplace(code, &draft);
            if (code.empty() || isNew)
                continue;
            isContradicted[code] = isContradicted[code] || known->second->texts != draft.texts;
        }
        for (const RecordDraft& draft : m_drafts) {
            const std::string& code = draft.texts.front();
            const auto contradicted = isContradicted.find(code);
            if (contradicted != isContradicted.end() && contradicted->second)
                tellContradiction(draft, *first.at(code));
            else if (code.empty() || first.at(code) == &draft)
                m_taken.push_back(&draft);
            else
                ++m_reading.repeated;
        }
    }

    void tellContradiction(const RecordDraft& draft, const RecordDraft& other)
    {
        ++m_reading.faulty;
        if (&draft == &other)
            return; // said of those that follow
        const auto differing = std::ranges::mismatch(draft.texts, other.texts);
        const auto field = static_cast<std::size_t>(differing.in1 - draft.texts.begin());
        complain({IssueKind::UnlikeRepetition, m_table.document, draft.origin.row,
                  m_source.labelOf(draft, recordFields(m_kind)[field].name), shortened(draft.texts[field]),
                  shortened(other.texts[field]) + " (" + std::to_string(other.origin.row) + ")"});
    }

    void complain(Issue issue)
    {
        if (m_reading.issues.size() < kMostIssues)
            m_reading.issues.push_back(std::move(issue));
    }

    [[nodiscard]] std::vector<std::string> catalogueTexts(const RecordDraft& draft) const
    {
        std::vector<std::string> texts;
        const auto fields = recordFields(m_kind);
        for (std::size_t field = 0; field < fields.size(); ++field) {
            if (fields[field].isOfCatalogue)
                texts.push_back(draft.texts[field]);
        }
        return texts;
    }

    /// Ids, and the fields that files of a catalogue do not have.
    template <class Rows>
    void finish(Rows& rows, const Rows& stored, std::int64_t last)
    {
        giveIds(rows, stored, last);
        keepOrigins(rows, [](const auto& row) { return row.code; });
        Rows whole;
        std::vector<RecordOrigin> origins;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!addOwnFields(rows[i], *m_drafted[i]))
                continue;
            whole.push_back(std::move(rows[i]));
            origins.push_back(m_reading.origins[i]);
        }
        rows = std::move(whole);
        m_reading.origins = std::move(origins);
    }

    template <class Rows, class CodeOf>
    void keepOrigins(const Rows& rows, CodeOf codeOf)
    {
        std::unordered_map<std::string, const RecordDraft*> drafts;
        for (const RecordDraft* const draft : m_taken)
            drafts.emplace(draft->texts.front(), draft);
        for (const auto& row : rows) {
            const RecordDraft* const draft = drafts.at(codeOf(row));
            m_drafted.push_back(draft);
            m_reading.origins.push_back(draft->origin);
        }
    }

    [[nodiscard]] const std::string& textOf(const RecordDraft& draft, std::string_view field) const
    {
        return draft.texts[domain::fieldPlace(m_kind, field).value()];
    }

    /// False: an issue was told.
    template <class Row>
    [[nodiscard]] bool addOwnFields(Row& /*row*/, const RecordDraft& /*draft*/)
    {
        return true;
    }
    [[nodiscard]] bool addOwnFields(domain::Indicator& indicator, const RecordDraft& draft)
    {
        indicator.methodProfile = textOf(draft, "method_profile");
        return true;
    }
    [[nodiscard]] bool addOwnFields(domain::Target& target, const RecordDraft& draft)
    {
        std::optional<domain::FilledIn> parts = domain::filledPartsFromText(textOf(draft, "filled_in"));
        const auto comparator = domain::comparatorFromText(textOf(draft, "lost_comparator"));
        if (!parts || !comparator) {
            refuse(draft, parts ? "lost_comparator" : "filled_in", parts ? ">=, >, <=, <, =, ~" : "value, year");
            return false;
        }
        if (!parts->isValue && !parts->isYear)
            return true;
        parts->source = textOf(draft, "fill_source");
        parts->page = textOf(draft, "fill_page");
        parts->note = textOf(draft, "fill_note");
        parts->lostComparator = *comparator;
        target.filledIn = std::move(parts);
        return true;
    }
    [[nodiscard]] bool addOwnFields(domain::Corridor& corridor, const RecordDraft& draft)
    {
        std::optional<domain::Line> path = domain::pathFromText(textOf(draft, "path"));
        if (!path) {
            refuse(draft, "path", "114.9 25.8, 115.1 25.9");
            return false;
        }
        corridor.path = *std::move(path);
        return true;
    }

    /// A region above that stands in the same table was no word of the workspace, and is none that waits for a code.
    void forgetOwnRegions()
    {
        for (const RecordDraft& draft : m_drafts)
            m_reading.unknownRegions.erase(foldedName(draft.texts.front()));
    }

    void refuse(const RecordDraft& draft, std::string_view field, std::string expected)
    {
        ++m_reading.faulty;
        complain({IssueKind::UnknownCode, m_table.document, draft.origin.row, m_source.labelOf(draft, field),
                  shortened(textOf(draft, field)), std::move(expected)});
    }

    /// With the rows and columns of the user's file in the place of those that were read.
    void tell(const Issues& issues)
    {
        std::size_t faulty = 0;
        int last = -1;
        for (std::size_t i = 0; i < issues.size(); ++i) {
            const Issue& issue = issues[i];
            const RecordDraft& draft = *m_taken.at(static_cast<std::size_t>(issue.line));
            // A code is made of what the row is called: where that is told as missing, its code need not be. It is read
            // first, so that what else is wrong with the row comes next.
            const bool isOfCode = issue.kind == IssueKind::EmptyField && issue.column == recordFields(m_kind)[0].name;
            const bool isAlone = i + 1 == issues.size() || issues[i + 1].line != issue.line;
            if (isOfCode && m_kind != RecordKind::Region && !isAlone)
                continue;
            faulty += std::exchange(last, issue.line) == issue.line ? 0U : 1U;
            Issue told = issue;
            told.line = draft.origin.row;
            told.column = m_source.labelOf(draft, issue.column);
            if (issue.kind == IssueKind::UnknownCode)
                told.expected = vocabularyOf(issue.expected);
            complain(std::move(told));
        }
        m_reading.faulty += static_cast<std::int64_t>(faulty);
    }

    RecordKind m_kind;
    std::span<const RecordDraft> m_drafts;
    const DraftSource& m_source;
    References m_references;
    RecordReading& m_reading;
    CsvTable m_table;                          ///< whose lines are places in m_taken
    std::vector<const RecordDraft*> m_taken;   ///< that are read
    std::vector<const RecordDraft*> m_drafted; ///< of each record that came of it
};

} // namespace

void checkDrafts(RecordKind kind, std::span<const RecordDraft> drafts, const DraftSource& source,
                 RecordReading& reading)
{
    Checking(kind, drafts, source, reading).read();
}

CheckedRecords checkRecords(RecordKind kind, const std::vector<domain::RecordTexts>& texts,
                            const domain::Catalogue& stored)
{
    const auto nameOf = [&](const RecordDraft& /*draft*/, std::string_view field) {
        return std::string(field);
    };
    std::map<std::string, int> codes;
    for (const domain::RecordTexts& each : texts)
        ++codes[each.front()];
    CheckedRecords checked;
    std::vector<RecordDraft> drafts;
    for (std::size_t place = 0; place < texts.size(); ++place) {
        const std::string& code = texts[place].front();
        if (!code.empty() && codes[code] > 1)
            checked.issues.push_back({IssueKind::CodeTaken,
                                      {},
                                      static_cast<int>(place),
                                      std::string(recordFields(kind).front().name),
                                      code,
                                      std::string(toText(kind))});
        else
            drafts.push_back({texts[place], {static_cast<int>(place), -1}, 0});
    }
    RecordReading reading;
    checkDrafts(kind, drafts, {{}, stored, {}, nameOf}, reading);
    checked.records = std::move(reading.records);
    for (const RecordOrigin& origin : reading.origins)
        checked.places.push_back(static_cast<std::size_t>(origin.row));
    checked.issues.insert(checked.issues.end(), reading.issues.begin(), reading.issues.end());
    return checked;
}

} // namespace wm::ingest
