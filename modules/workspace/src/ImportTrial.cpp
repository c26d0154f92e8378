// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportContent.h"
#include "ImportReading.h"
#include "NumberedCode.h"
#include "RecordTrial.h"

#include "wm/base/Number.h"
#include "wm/base/Path.h"
#include "wm/store/Connection.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>

namespace wm::workspace {

namespace {

template <class Reading>
std::vector<UnknownWord> regionWords(const Reading& reading, const ingest::RegionFinder& regions)
{
    std::vector<UnknownWord> words;
    for (const auto& [word, cells] : reading.unknownRegions) {
        UnknownWord unknown{word, cells, {}};
        for (const ingest::RegionMatch& match : regions.find(word))
            unknown.candidates.push_back(match.region.text);
        words.push_back(std::move(unknown));
    }
    return words;
}

/// The sums of tables may be those of the region that these are about.
void addTotals(const ingest::ValueReading& reading, std::vector<UnknownWord>& words)
{
    for (UnknownWord& word : words) {
        if (const auto total = reading.doubtfulTotals.find(word.word); total != reading.doubtfulTotals.end())
            word.candidates.push_back(total->second.text);
    }
}

template <class Reading>
std::vector<UnknownWord> indicatorWords(const Reading& reading, const ingest::IndicatorFinder& indicators)
{
    std::vector<UnknownWord> words;
    for (const auto& [word, said] : reading.unknownIndicators) {
        UnknownWord unknown{word, said.cells, {}, said.name, said.unit, said.isBesideRows};
        for (const domain::Indicator* const indicator : indicators.similar(word))
            unknown.candidates.push_back(indicator->code);
        words.push_back(std::move(unknown));
    }
    return words;
}

template <class Reading>
std::vector<InferredRegion> inferredWords(const Reading& reading)
{
    std::vector<InferredRegion> words;
    words.reserve(reading.inferredRegions.size());
    for (const auto& [word, match] : reading.inferredRegions)
        words.push_back({word, match.region, match.evidence != ingest::RegionEvidence::ShortName});
    return words;
}

/// Puts the values of a file into a batch.
class Gathering {
public:
    explicit Gathering(ImportTrial::Content& content)
        : m_content(content)
    {
    }

    void add(const ingest::ImportedValue& value)
    {
        m_content.withoutDocument += value.document.isNone() ? 1 : 0;
        m_place.indicator = value.indicator->id;
        m_place.region = value.region;
        m_place.period = value.period;
        m_place.value = value.value;
        m_place.qualifier = value.qualifier;
        m_place.valueKind = value.valueKind;
        m_place.document = value.document;
        m_place.note = value.note;
        m_content.batch.add(m_place, {value.row, value.column});
    }

private:
    ImportTrial::Content& m_content;
    domain::Observation m_place; ///< its texts keep their memory from row to row
};

std::string cellAndValue(const store::ObservationBatch& batch, std::size_t row)
{
    const store::Origin origin = batch.originOf(row);
    return plainNumberText(batch.valueOf(row)) + " (" + ingest::columnLetters(origin.column) +
           std::to_string(origin.row) + ")";
}

/// Values of which the file has several that differ, each beside another one.
void tellContradictions(ImportTrial::Content& content)
{
    const store::ObservationBatch& batch = content.batch;
    const auto& fates = content.comparison.fates;
    std::size_t first = 0; // of those for the same place
    for (std::size_t row = 0; row < fates.size(); ++row) {
        if (!batch.areOfOnePlace(first, row))
            first = row;
        if (fates[row] != domain::ImportFate::Contradicted)
            continue;
        ++content.reading.faulty;
        if (content.reading.issues.size() >= ingest::kMostIssues)
            continue;
        const std::size_t other = first == row ? row + 1 : first;
        const store::Origin origin = batch.originOf(row);
        content.reading.issues.push_back({IssueKind::Contradiction, content.place, origin.row,
                                          ingest::columnLetters(origin.column), plainNumberText(batch.valueOf(row)),
                                          cellAndValue(batch, other)});
    }
}

/// The workspace's, with what comes with the table.
domain::Catalogue withAdditions(const domain::Catalogue& stored, const std::vector<domain::Indicator>& indicators)
{
    domain::Catalogue catalogue = stored;
    catalogue.indicators.insert(catalogue.indicators.end(), indicators.begin(), indicators.end());
    return catalogue;
}

std::set<domain::IndicatorId> indicatorsOf(const ImportTrial::Content& content)
{
    std::set<domain::IndicatorId> ids;
    for (std::size_t row = 0; row < content.batch.size(); ++row)
        ids.insert(ids.end(), content.batch.indicatorOf(row));
    if (content.records) {
        for (const domain::Target& target : content.records->reading.records.targets)
            ids.insert(target.indicator);
    }
    return ids;
}

/// One that no row refers to would be a row that nobody asked for.
void keepReferred(const std::vector<domain::Indicator>& added, ImportTrial::Content& content)
{
    if (added.empty())
        return;
    const std::set<domain::IndicatorId> referred = indicatorsOf(content);
    std::ranges::copy_if(added, std::back_inserter(content.newIndicators),
                         [&](const domain::Indicator& indicator) { return referred.contains(indicator.id); });
}

/// Kinds of values that say with other words what the unit says: a level of 16 % of something is a share of it.
void fillUsualKinds(const Snapshot& snapshot, ingest::ImportVocabulary& vocabulary)
{
    constexpr std::array<std::string_view, 5> kImplied{"share", "rank", "cagr", "growth_rate", "multiple"};
    const SeriesSizes& sizes = snapshot.observations().sizes();
    for (const domain::Indicator& indicator : snapshot.catalogue().indicators) {
        const std::span<const SeriesSize> series = sizes.of(indicator.id);
        const bool isOne = !series.empty() && std::ranges::all_of(series, [&](const SeriesSize& each) {
            return each.kind == series.front().kind;
        });
        if (isOne && std::ranges::find(kImplied, sizes.kindOf(series.front())) != kImplied.end())
            vocabulary.usualKinds.emplace(indicator.id, sizes.kindOf(series.front()));
    }
}

/// What an item refers to, where that comes with the table.
std::optional<domain::Indicator> addedFor(const ImportItem& item, const std::vector<domain::Indicator>& added)
{
    const auto found = std::ranges::find_if(added, [&](const domain::Indicator& indicator) {
        if (!item.record)
            return indicator.id == item.incoming.indicator;
        const auto place = domain::fieldPlace(item.record->kind, "indicator_id");
        return place && item.record->kind == domain::RecordKind::Target &&
               item.record->incoming[*place] == indicator.code;
    });
    return found == added.end() ? std::nullopt : std::optional(*found);
}

/// Whether the record names the document.
bool isOfDocument(const ImportedRecord& record, const domain::Document& document)
{
    const auto place = domain::fieldPlace(record.kind, "doc_id");
    return place && record.kind != domain::RecordKind::Document && record.incoming[*place] == document.code;
}

/// Why a file is not read at all.
std::string refusalOf(const Issue& issue)
{
    if (issue.kind == IssueKind::PasswordProtected)
        return "found a file (" + issue.found + ") with a password, expected one without";
    if (issue.kind == IssueKind::IsWorkspace)
        return "found a Waymark workspace, expected a table of values or features: a workspace is merged as a whole";
    return "found " + issue.found + ", expected one of " + issue.expected;
}

/// Progress of a part of the work, as a part of the whole: both in thousandths.
TaskContext partOf(const TaskContext& whole, int begin, int end)
{
    if (!whole.progress)
        return whole;
    TaskContext part = whole;
    part.progress = [&whole, begin, end](int done, int total) {
        whole.progress(begin + (total > 0 ? static_cast<int>((end - begin) * std::int64_t{done} / total) : 0), 1000);
    };
    return part;
}

} // namespace

ImportTrial::ImportTrial(std::unique_ptr<const Content> content)
    : m_content(std::move(content))
{
}
ImportTrial::~ImportTrial() = default;

std::optional<domain::RecordKind> ImportTrial::records() const
{
    return m_content->records ? std::optional(m_content->records->kind) : std::nullopt;
}
std::int64_t ImportTrial::values() const
{
    return m_content->records ? static_cast<std::int64_t>(m_content->records->fates.size()) : m_content->reading.values;
}
std::int64_t ImportTrial::missing() const
{
    return m_content->reading.missing;
}
std::int64_t ImportTrial::faulty() const
{
    return m_content->records ? m_content->records->reading.faulty : m_content->reading.faulty;
}
std::int64_t ImportTrial::hidden() const
{
    return m_content->records ? m_content->records->reading.hidden : m_content->reading.hidden;
}

std::int64_t ImportTrial::withoutUnit() const
{
    return m_content->records ? m_content->records->reading.withoutUnit : m_content->reading.withoutUnit;
}
std::int64_t ImportTrial::namesFromAbove() const
{
    return m_content->reading.namesFromAbove;
}
std::int64_t ImportTrial::withoutDocument() const
{
    return m_content->withoutDocument;
}
bool ImportTrial::hasMoreIssues() const
{
    return issues().size() >= ingest::kMostIssues;
}
const Issues& ImportTrial::issues() const
{
    return m_content->records ? m_content->records->reading.issues : m_content->reading.issues;
}
const std::vector<UnknownTerm>& ImportTrial::unknownTerms() const
{
    static const std::vector<UnknownTerm> kNone;
    return m_content->records ? m_content->records->unknownTerms : kNone;
}
const std::vector<UnknownWord>& ImportTrial::unknownRegions() const
{
    return m_content->unknownRegions;
}
const std::vector<UnknownWord>& ImportTrial::unknownIndicators() const
{
    return m_content->unknownIndicators;
}
const std::vector<InferredRegion>& ImportTrial::inferredRegions() const
{
    return m_content->inferredRegions;
}
const domain::ImportCounts& ImportTrial::counts() const
{
    return m_content->records ? m_content->records->counts : m_content->comparison.counts;
}

std::vector<ImportItem> ImportTrial::items(domain::ImportFate fate, std::size_t most) const
{
    if (m_content->records) {
        std::vector<ImportItem> items = recordItems(*m_content->records, fate, most);
        for (ImportItem& item : items) {
            item.added = addedFor(item, m_content->newIndicators);
            if (m_content->newDocument && isOfDocument(*item.record, *m_content->newDocument))
                item.document = m_content->newDocument;
        }
        return items;
    }
    const store::ObservationComparison& comparison = m_content->comparison;
    std::vector<ImportItem> items;
    auto stored = comparison.stored.begin();
    for (std::size_t row = 0; row < comparison.fates.size() && items.size() < most; ++row) {
        if (comparison.fates[row] != fate)
            continue;
        const store::Origin origin = m_content->batch.originOf(row);
        ImportItem item{origin.row, origin.column, fate, m_content->batch.at(row), {}, {}, {}};
        item.added = addedFor(item, m_content->newIndicators);
        while (stored != comparison.stored.end() && stored->incoming < row)
            ++stored;
        if (stored != comparison.stored.end() && stored->incoming == row) {
            item.stored = item.incoming;
            item.stored->id = {stored->id};
            item.stored->value = stored->value;
            item.stored->qualifier = stored->qualifier;
            item.stored->document = stored->document;
            item.stored->note = stored->note;
        }
        items.push_back(std::move(item));
    }
    return items;
}

Result<ImportTrialPtr> tryImport(const Snapshot& snapshot, const ImportSource& source,
                                 const domain::ImportRecipe& recipe, const ImportAdditions& additions,
                                 const TaskContext& context)
{
    WM_TRY(const ingest::SheetOpening opening, openSource(source, context));
    const std::string fileName = utf8FromPath(source.file.filename());
    if (!opening.file)
        return fail(ErrorCode::InvalidArgument, fileName + ": " + refusalOf(*opening.issue));
    WM_TRY(const std::size_t sheet, sheetOf(*opening.file, source, recipe.sheet));
    const domain::Catalogue catalogue = withAdditions(snapshot.catalogue(), additions.indicators);
    ingest::ImportVocabulary vocabulary(catalogue);
    fillUsualKinds(snapshot, vocabulary);
    if (additions.document)
        vocabulary.documentsByCode.insert_or_assign(additions.document->code, kNewDocument);

    auto content = std::make_unique<ImportTrial::Content>();
    content->fileName = fileName;
    content->newDocument = additions.document;
    content->place = fileAndSheet(source, opening.file->sheets().at(sheet).name);
    const auto keepWords = [&](const auto& reading) {
        content->unknownRegions = regionWords(reading, vocabulary.regions);
        content->unknownIndicators = indicatorWords(reading, vocabulary.indicators);
        content->inferredRegions = inferredWords(reading);
    };
    if (recipe.records) {
        WM_CHECK(tryRecords(snapshot, catalogue, *opening.file, sheet, recipe, vocabulary, *content, context));
        keepWords(content->records->reading);
        keepReferred(additions.indicators, *content);
        return std::make_shared<const ImportTrial>(std::move(content));
    }
    Gathering gathering(*content);
    const auto take = [&](const ingest::ImportedValue& value) -> Result<bool> {
        gathering.add(value);
        return true;
    };
    constexpr int kRead = 800, kWhole = 1000; // of the time, in thousandths
    WM_TRY(content->reading, ingest::readValues(*opening.file, sheet, content->place, recipe, vocabulary, take,
                                                partOf(context, 0, kRead)));
    keepWords(content->reading);
    addTotals(content->reading, content->unknownRegions);
    keepReferred(additions.indicators, *content);
    WM_CHECK(content->batch.sort({context.stop}));
    WM_TRY(store::Connection connection, store::Connection::open(snapshot.file(), store::OpenMode::ReadOnly));
    // As one reading, so that the file is locked once and not for each series.
    WM_CHECK(connection.execute("BEGIN"));
    WM_TRY(content->comparison, store::compareObservations(connection, content->batch, partOf(context, kRead, kWhole)));
    WM_CHECK(connection.execute("COMMIT"));
    tellContradictions(*content);
    std::ranges::stable_sort(content->reading.issues, {}, &Issue::line);
    return std::make_shared<const ImportTrial>(std::move(content));
}

Issues faultsOf(const domain::Document& document, const Snapshot& snapshot)
{
    const domain::Catalogue& catalogue = snapshot.catalogue();
    Issues issues;
    const auto complain = [&](IssueKind kind, const char* column, const std::string& found, const char* expected) {
        issues.push_back({kind, {}, 0, column, found, expected});
    };
    const auto isKind = [](const domain::Term& term) {
        return term.vocabulary == "document_kind";
    };
    const auto requireText = [&](const char* column, const std::string& text) {
        if (text.find_first_not_of(' ') == std::string::npos)
            complain(IssueKind::EmptyField, column, text, "a value");
    };
    requireText("code", document.code);
    requireText("title", document.title);
    // A workspace that knows no kinds asks for none.
    if (std::ranges::any_of(catalogue.terms, isKind))
        requireText("kind", document.kind);
    if (std::ranges::find(catalogue.documents, document.code, &domain::Document::code) != catalogue.documents.end())
        complain(IssueKind::CodeTaken, "code", document.code, "document");
    const bool isKindKnown = std::ranges::any_of(
        catalogue.terms, [&](const domain::Term& term) { return isKind(term) && term.code == document.kind; });
    if (!document.kind.empty() && !isKindKnown)
        complain(IssueKind::UnknownCode, "kind", document.kind, "document_kind");
    if (!document.region.isNone() && !snapshot.findRegion(document.region))
        complain(IssueKind::UnknownCode, "region_code", document.region.text, "regions");
    if (!document.issuedOn.empty() && !domain::Period::parse(document.issuedOn))
        complain(IssueKind::BadDate, "issued_on", document.issuedOn, "2015, 2015-10, 2015-10-20");
    return issues;
}

std::string freeDocumentCode(const Snapshot& snapshot, const std::string& wish)
{
    return numberedCode(wish, [&](const std::string& code) {
        const auto& documents = snapshot.catalogue().documents;
        return std::ranges::find(documents, code, &domain::Document::code) != documents.end();
    });
}

} // namespace wm::workspace
