// SPDX-License-Identifier: GPL-3.0-or-later
#include "CodesApart.h"

#include "EditedRecords.h"
#include "NumberedCode.h"

#include "wm/domain/Record.h"
#include "wm/ingest/RecordCheck.h"
#include "wm/store/History.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace wm::workspace {

namespace {

using domain::Catalogue;
using domain::RecordKind;

/// By what records of a kind are told apart.
struct IdentityForm {
    RecordKind kind;
    std::string_view name;    ///< a field; empty: of that kind only its document counts
    bool hasDocument = false; ///< also counts
    bool isOfCopyOnly = true; ///< told apart only where one file was copied from the other
};
/// What others refer to goes first.
constexpr std::array kIdentityForms{
    IdentityForm{RecordKind::Document, "title_zh", false, false},
    IdentityForm{RecordKind::Indicator, "name_zh"},
    IdentityForm{RecordKind::Facility, "name_zh"},
    IdentityForm{RecordKind::Corridor, "name_zh"},
    IdentityForm{RecordKind::Target, "", true},
    IdentityForm{RecordKind::Task, "task_zh", true},
};
constexpr std::string_view kDocumentField = "doc_id", kDocumentColumn = "document_id";

struct NamedRecord {
    std::int64_t id = 0;
    domain::RecordTexts texts;
    std::set<std::string> names, documents; ///< that it has, or once had
    std::string subject;                    ///< of a target what it is for

    [[nodiscard]] const std::string& code() const { return texts.front(); }
};

bool doMeet(const std::set<std::string>& one, const std::set<std::string>& other)
{
    return std::ranges::any_of(one, [&](const std::string& each) { return other.contains(each); });
}

bool areOneRecord(const IdentityForm& form, const NamedRecord& one, const NamedRecord& other)
{
    return (form.name.empty() || doMeet(one.names, other.names)) &&
           (!form.hasDocument || doMeet(one.documents, other.documents));
}

std::string purposeOf(RecordKind kind, const domain::RecordTexts& texts)
{
    std::string subject;
    if (kind == RecordKind::Target) {
        for (const std::string_view field : {"region_code", "indicator_id", "target_year"})
            subject += texts[domain::fieldPlace(kind, field).value()] + '\n';
    }
    return subject;
}

std::unordered_set<std::string> codesOf(const Catalogue& records, RecordKind kind)
{
    std::unordered_set<std::string> codes;
    for (const domain::RecordTexts& texts : recordsOf(records, kind))
        codes.insert(texts.front());
    return codes;
}

/// In the order of recordsOf().
std::vector<std::int64_t> rowIdsOf(const Catalogue& records, RecordKind kind)
{
    std::vector<std::int64_t> ids;
    withRecords(kind, [&](auto member) {
        for ([[maybe_unused]] const auto& row : records.*member) {
            if constexpr (requires { row.id.value; })
                ids.push_back(row.id.value);
        }
    });
    return ids;
}

/// The records of a kind without those of `known`.
std::vector<NamedRecord> recordsBeside(const std::unordered_set<std::string>& known, const Catalogue& records,
                                       const IdentityForm& form)
{
    const std::vector<std::int64_t> ids = rowIdsOf(records, form.kind);
    std::vector<domain::RecordTexts> all = recordsOf(records, form.kind);
    std::vector<NamedRecord> added;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (known.contains(all[i].front()))
            continue;
        NamedRecord record{ids[i], std::move(all[i]), {}, {}, {}};
        record.subject = purposeOf(form.kind, record.texts);
        if (!form.name.empty())
            record.names.insert(record.texts[domain::fieldPlace(form.kind, form.name).value()]);
        if (form.hasDocument)
            record.documents.insert(record.texts[domain::fieldPlace(form.kind, kDocumentField).value()]);
        added.push_back(std::move(record));
    }
    return added;
}

/// Adds the names and documents that the records once had.
Result<void> addPast(std::vector<NamedRecord>& records, const CodedRecords& side, const Catalogue& named,
                     const IdentityForm& form, domain::ChangeId since)
{
    std::unordered_map<std::int64_t, NamedRecord*> byId;
    for (NamedRecord& record : records)
        byId.emplace(record.id, &record);
    const domain::RecordCodes codes(named);
    const std::string_view nameColumn =
        form.name.empty() ? std::string_view()
                          : recordFields(form.kind)[domain::fieldPlace(form.kind, form.name).value()].column;
    store::EntryFilter filter;
    filter.range.after = since;
    filter.table = toText(form.kind);
    return store::findEntries(side.connection, filter, [&](const domain::ChangeEntry& entry) -> Result<bool> {
        const auto record = byId.find(entry.row);
        if (record == byId.end() || entry.operation != domain::ChangeOperation::Change)
            return true;
        const auto* const text = std::get_if<std::string>(&entry.before);
        const auto* const id = std::get_if<std::int64_t>(&entry.before);
        if (text && entry.field == nameColumn)
            record->second->names.insert(*text);
        if (id && form.hasDocument && entry.field == kDocumentColumn)
            record->second->documents.insert(codes.of(domain::DocumentId{*id}));
        return true;
    });
}

/// Which records of one kind are the same.
class Pairing {
public:
    /// `mayDiffer(record of theirs)`: whether one code may stand for two records.
    template <class MayDiffer>
    Pairing(const IdentityForm& form, const std::vector<NamedRecord>& ours, const std::vector<NamedRecord>& theirs,
            MayDiffer mayDiffer)
        : m_form(form)
    {
        for (const NamedRecord& record : ours) {
            m_byCode.emplace(record.code(), &record);
            m_bySubject.emplace(record.subject, &record);
        }
        for (const NamedRecord& record : theirs) {
            const auto here = m_byCode.find(record.code());
            if (here == m_byCode.end())
                continue;
            if (mayDiffer(record) && !areOneRecord(form, *here->second, record))
                m_clashes.insert(record.code());
            else
                m_paired.insert(here->second);
        }
        for (const std::string& code : m_clashes)
            m_clashing.emplace(m_byCode.at(code)->subject, m_byCode.at(code));
    }

    /// Codes that stand for two records.
    [[nodiscard]] const std::unordered_set<std::string>& clashes() const { return m_clashes; }

    /// The record of ours under another code that this one of theirs is; null: there is none. Only where one of the two
    /// codes stands for two records: else both may have added something twice.
    const NamedRecord* pairOf(const NamedRecord& theirs)
    {
        const bool isClash = m_clashes.contains(theirs.code());
        if (!isClash && m_byCode.contains(theirs.code()))
            return nullptr;
        const auto [first, last] = (isClash ? m_bySubject : m_clashing).equal_range(theirs.subject);
        for (auto each = first; each != last; ++each) {
            const NamedRecord& ours = *each->second;
            const bool isFree = ours.code() != theirs.code() && !m_paired.contains(&ours);
            if (isFree && areOneRecord(m_form, ours, theirs)) {
                m_paired.insert(&ours);
                return &ours;
            }
        }
        return nullptr;
    }

private:
    using BySubject = std::multimap<std::string_view, const NamedRecord*>;

    const IdentityForm& m_form;
    std::unordered_map<std::string, const NamedRecord*> m_byCode;
    BySubject m_bySubject, m_clashing; ///< all of ours, and those whose code stands for two
    std::unordered_set<const NamedRecord*> m_paired;
    std::unordered_set<std::string> m_clashes;
};

std::string newCodeFor(RecordKind kind, const NamedRecord& record, const std::unordered_set<std::string>& taken)
{
    const auto isTaken = [&](const std::string& code) {
        return taken.contains(code);
    };
    return kind == RecordKind::Document ? numberedCode(record.code(), isTaken)
                                        : ingest::newRecordCode(kind, record.texts, isTaken);
}

/// Whether a document's code was made by the program: others say what document it is, whatever its title.
bool isCounted(std::string_view code)
{
    return code.starts_with("import-") || code.starts_with("document-");
}

void replaceCode(std::string& code, const std::unordered_map<std::string, std::string>& codes)
{
    if (const auto found = codes.find(code); found != codes.end())
        code = found->second;
}

} // namespace

Result<CodesApart> CodesApart::find(const CodedRecords& ours, const CodedRecords& theirs,
                                    const std::optional<CopiedRecords>& copied)
{
    CodesApart apart;
    Catalogue named = theirs.records; // with the codes that are found
    std::set<std::string> otherDocuments;
    for (const IdentityForm& form : kIdentityForms) {
        if (form.isOfCopyOnly && !copied)
            continue;
        const auto known = copied ? codesOf(copied->records, form.kind) : std::unordered_set<std::string>();
        std::vector<NamedRecord> here = recordsBeside(known, ours.records, form);
        std::vector<NamedRecord> there = recordsBeside(known, named, form);
        const auto mayDiffer = [&](const NamedRecord& record) {
            if (!copied && !isCounted(record.code()))
                return false;
            return form.kind != RecordKind::Target || doMeet(record.documents, otherDocuments);
        };
        if (Pairing(form, here, there, mayDiffer).clashes().empty())
            continue;
        const domain::ChangeId since = copied ? copied->change : domain::ChangeId();
        WM_CHECK(addPast(here, ours, ours.records, form, since));
        WM_CHECK(addPast(there, theirs, named, form, since));
        Pairing pairing(form, here, there, mayDiffer);
        std::unordered_set<std::string> taken = codesOf(ours.records, form.kind);
        taken.merge(codesOf(theirs.records, form.kind));
        Codes& codes = apart.m_codes[form.kind];
        for (const NamedRecord& record : there) {
            const NamedRecord* const pair = pairing.pairOf(record);
            if (!pair && !pairing.clashes().contains(record.code()))
                continue;
            const std::string code = pair ? pair->code() : newCodeFor(form.kind, record, taken);
            taken.insert(code);
            codes.byId.emplace(record.id, code);
            codes.byCode.emplace(record.code(), code);
            if (form.kind == RecordKind::Document)
                otherDocuments.insert(code);
        }
        named = theirs.records;
        apart.giveTo(named);
    }
    return apart;
}

void CodesApart::giveTo(Catalogue& theirs) const
{
    for (const auto& [kind, codes] : m_codes) {
        withRecords(kind, [&](auto member) {
            for ([[maybe_unused]] auto& row : theirs.*member) {
                if constexpr (requires { row.id.value; }) {
                    if (const auto found = codes.byId.find(row.id.value); found != codes.byId.end())
                        row.code = found->second;
                }
            }
        });
        for (domain::AcceptedFinding& finding : theirs.acceptedFindings) {
            if (kind == RecordKind::Indicator)
                replaceCode(finding.key.indicator, codes.byCode);
            if (kind == RecordKind::Indicator || kind == RecordKind::Target || kind == RecordKind::Facility)
                replaceCode(finding.key.item, codes.byCode);
        }
    }
}

} // namespace wm::workspace
