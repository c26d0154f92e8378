// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Merge.h"

#include "CodesApart.h"
#include "EditedRecords.h"
#include "MergeStates.h"
#include "MergedValues.h"
#include "OtherWorkspace.h"

#include "wm/base/Path.h"
#include "wm/ingest/ValueImport.h"
#include "wm/store/CatalogueTables.h"

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

namespace wm::workspace {

namespace {

using domain::Catalogue;
using domain::RecordKind;

constexpr auto kNoValues = store::ObservationRows::None;

/// The words of theirs that ours does not have.
template <class Row, class KeyOf>
std::vector<Row> missingRows(const std::vector<Row>& ours, const std::vector<Row>& theirs, KeyOf keyOf)
{
    std::set<decltype(keyOf(ours.front()))> known;
    for (const Row& row : ours)
        known.insert(keyOf(row));
    std::vector<Row> missing;
    std::ranges::copy_if(theirs, std::back_inserter(missing),
                         [&](const Row& row) { return !known.contains(keyOf(row)); });
    return missing;
}

class Comparison {
public:
    Comparison(const Snapshot& ours, Catalogue theirs)
        : m_ours(ours.catalogue())
        , m_theirs(std::move(theirs))
    {
        m_content.terms = missingRows(m_ours.terms, m_theirs.terms,
                                      [](const domain::Term& term) { return std::pair(term.vocabulary, term.code); });
        m_content.units =
            missingRows(m_ours.units, m_theirs.units, [](const domain::Unit& unit) { return unit.name.zh; });
    }

    Result<void> compareRows(const MergeStates& states)
    {
        const auto add = [&](const MergeForm& form, auto textsOf) {
            std::optional<MergeBaseRows> base;
            if (states.start) {
                base = MergeBaseRows{textsOf(states.start->records), {}, {}};
                if (states.taken)
                    base->taken = textsOf(states.taken->records);
                for (const AgreedState& agreed : states.agreed)
                    base->agreed.push_back(
                        {textsOf(agreed.ours.records), textsOf(agreed.theirs.records), agreed.isSinceTaken});
                for (const PastWorkspace& ours : states.afterTaking)
                    base->afterTaking.push_back(textsOf(ours.records));
            }
            for (MergedRow& row : mergedRows(form, base, textsOf(m_ours), textsOf(m_theirs)))
                (row.fate == MergeFate::Here ? m_content.rowsHere : m_content.rows).push_back(std::move(row));
        };
        for (const RecordKind kind : domain::kRecordKinds)
            add(formOf(kind), [kind](const Catalogue& catalogue) { return recordsOf(catalogue, kind); });
        add(chartNoteForm(), chartNoteTexts);
        add(acceptedFindingForm(), acceptedFindingTexts);
        leaveOutOtherUnits();
        WM_CHECK(leaveOutFaulty());
        leaveOutLostNotes();
        return {};
    }

    /// Documents and indicators as they will be.
    void nameReferences()
    {
        m_content.names.documents = m_records.documents;
        m_content.names.indicators = m_records.indicators;
        for (const domain::Document& document : m_records.documents)
            m_content.documents.emplace(document.code, document.id);
        for (const domain::Indicator& indicator : m_records.indicators) {
            if (!m_otherUnits.contains(indicator.code))
                m_content.indicators.emplace(indicator.code, indicator.id);
        }
    }

    [[nodiscard]] const Catalogue& theirs() const { return m_theirs; }
    [[nodiscard]] const Catalogue& records() const { return m_records; }
    [[nodiscard]] MergeTrial::Content& content() { return m_content; }

    [[nodiscard]] MergeTrial::Content finish() &&
    {
        for (const auto* const rows : {&m_content.rows, &m_content.rowsHere}) {
            for (const MergedRow& row : *rows)
                ++m_content.counts[{row.form.table, row.fate}];
        }
        return std::move(m_content);
    }

private:
    /// An indicator that both measure in different units: what theirs has of it would be read as something else.
    void leaveOutOtherUnits()
    {
        std::erase_if(m_content.rows, [&](const MergedRow& row) {
            const auto kind = kindOf(row);
            if (!kind || !row.ours || !row.theirs)
                return false;
            const std::size_t unit = domain::fieldPlace(*kind, "unit").value_or(row.ours->size());
            if (unit == row.ours->size() || (*row.ours)[unit] == (*row.theirs)[unit])
                return false;
            tell({IssueKind::UnitConflict, std::string(toText(*kind)) + ' ' + row.theirs->front(), 0, "unit",
                  (*row.theirs)[unit], (*row.ours)[unit]});
            if (*kind == RecordKind::Indicator)
                m_otherUnits.insert(row.theirs->front());
            return true;
        });
    }

    void tell(Issue issue)
    {
        if (m_content.issues.size() < ingest::kMostIssues)
            m_content.issues.push_back(std::move(issue));
    }

    /// New records that cannot be stored, and so on until the rest can.
    Result<void> leaveOutFaulty()
    {
        Catalogue stored = m_ours;
        stored.terms.insert(stored.terms.end(), m_content.terms.begin(), m_content.terms.end());
        stored.units.insert(stored.units.end(), m_content.units.begin(), m_content.units.end());
        for (;;) {
            std::vector<RecordEdit> edits;
            std::vector<std::size_t> ofEdits;
            for (std::size_t i = 0; i < m_content.rows.size(); ++i) {
                const MergedRow& row = m_content.rows[i];
                if (const auto kind = kindOf(row); kind && row.fate == MergeFate::New) {
                    edits.push_back({*kind, {}, row.theirs});
                    ofEdits.push_back(i);
                }
            }
            WM_TRY(EditedRecords edited, editedRecords(stored, edits));
            m_records = std::move(edited.after);
            if (edited.issues.empty())
                return {};
            std::set<std::size_t, std::greater<>> faulty;
            for (Issue& issue : edited.issues) {
                const std::size_t row = ofEdits[static_cast<std::size_t>(issue.line)];
                issue.document = m_content.rows[row].form.table + ' ' + m_content.rows[row].theirs->front();
                issue.line = 0;
                if (faulty.insert(row).second)
                    tell(std::move(issue));
            }
            for (const std::size_t row : faulty)
                m_content.rows.erase(m_content.rows.begin() + static_cast<std::ptrdiff_t>(row));
        }
    }

    /// Whether there is such an indicator or region; what is neither is not looked for.
    [[nodiscard]] bool isThere(domain::FieldType type, const std::string& code) const
    {
        if (type == domain::FieldType::Indicator)
            return std::ranges::find(m_records.indicators, code, &domain::Indicator::code) !=
                   m_records.indicators.end();
        if (type == domain::FieldType::Region)
            return std::ranges::any_of(m_records.regions,
                                       [&](const domain::Region& region) { return region.code.text == code; });
        return true;
    }

    /// Notes on an indicator or region that could not come along: without it they would be on all of them.
    void leaveOutLostNotes()
    {
        const MergeForm form = chartNoteForm();
        std::erase_if(m_content.rows, [&](const MergedRow& row) {
            if (row.form.table != form.table || !row.theirs)
                return false;
            for (std::size_t i = 0; i < form.fields.size(); ++i) {
                const std::string& code = (*row.theirs)[i];
                if (code.empty() || isThere(form.fields[i].type, code))
                    continue;
                tell({IssueKind::UnknownCode, form.table + ' ' + row.theirs->at(1), 0, std::string(form.fields[i].name),
                      code, form.fields[i].type == domain::FieldType::Region ? "regions" : "indicators"});
                return true;
            }
            return false;
        });
    }

    const Catalogue& m_ours;
    Catalogue m_theirs;
    Catalogue m_records; ///< ours with what is new
    std::unordered_set<std::string> m_otherUnits;
    MergeTrial::Content m_content;
};

bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other)
{
    std::error_code ignored;
    return std::filesystem::equivalent(one, other, ignored);
}

} // namespace

Result<MergeTrialPtr> compareWorkspaces(const Snapshot& ours, const std::filesystem::path& other,
                                        const TaskContext& context)
{
    if (isSameFile(ours.file(), other))
        return fail(ErrorCode::InvalidArgument, utf8FromPath(other) + " is the workspace that is open");
    WM_TRY(const OtherWorkspace file, OtherWorkspace::open(other));
    WM_TRY(store::Connection connection, store::Connection::open(ours.file(), store::OpenMode::ReadOnly));
    WM_TRY(store::Connection theirs, file.connect());
    const TaskContext silent{context.stop, {}};
    WM_TRY(Catalogue catalogue, store::loadCatalogue(theirs, silent, kNoValues));
    WM_TRY(const std::optional<store::MergeSource> state, store::lastStateOf(theirs));
    WM_TRY(MergeStates states, MergeStates::load(ours.file(), file, silent));

    WM_TRY(const CodesApart codes,
           CodesApart::find({ours.catalogue(), connection}, {catalogue, theirs}, states.whenCopied()));
    codes.giveTo(catalogue);
    states.giveCodes(codes);

    Comparison comparison(ours, std::move(catalogue));
    WM_CHECK(comparison.compareRows(states));
    comparison.nameReferences();
    Catalogue named = states.withReferences(comparison.theirs());
    WM_CHECK(
        mergeValues(states.readers(connection, theirs), named, comparison.records(), comparison.content(), context));
    auto content = std::make_unique<MergeTrial::Content>(std::move(comparison).finish());
    content->other = other;
    content->namesOfTheirs.terms = std::move(named.terms);
    content->namesOfTheirs.regions = std::move(named.regions);
    content->namesOfTheirs.documents = std::move(named.documents);
    content->namesOfTheirs.indicators = std::move(named.indicators);
    content->base = states.base;
    content->stateOfTheirs = state;
    return std::make_shared<const MergeTrial>(std::move(content));
}

} // namespace wm::workspace
