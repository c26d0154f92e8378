// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordTrial.h"

#include "EditedRecords.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace wm::workspace {

namespace {

using domain::ImportFate;
using domain::RecordKind;
using domain::RecordTexts;

constexpr const char* kNoDocumentCode = "?";

bool hasDocument(RecordKind kind)
{
    return kind != RecordKind::Document && domain::fieldPlace(kind, "doc_id");
}

const std::string& textOf(RecordKind kind, const RecordTexts& texts, std::string_view field)
{
    return texts[domain::fieldPlace(kind, field).value()];
}

/// Whether taking the file's would overrule another source, or a person.
bool isConflict(RecordKind kind, const RecordTexts& stored, const RecordTexts& incoming)
{
    const auto differs = [&](std::string_view field) {
        return textOf(kind, stored, field) != textOf(kind, incoming, field);
    };
    if (hasDocument(kind) && differs("doc_id"))
        return true;
    if (kind == RecordKind::Target) {
        // What the source lost is for whoever can say where he read it, which a bare table does not.
        const bool isLost = textOf(kind, stored, "value_status") == toText(domain::ValueStatus::LostInSource) ||
                            textOf(kind, stored, "year_status") == toText(domain::YearStatus::LostInSource);
        const bool isFilledIn = !textOf(kind, stored, "filled_in").empty();
        const bool isAnothersWord = isFilledIn || (isLost && textOf(kind, incoming, "filled_in").empty());
        return isAnothersWord && (differs("value") || differs("target_year"));
    }
    if (kind == RecordKind::Facility)
        return textOf(kind, stored, "position_quality") == domain::kUserPosition && (differs("lon") || differs("lat"));
    return false;
}

/// The records with the codes of what they refer to.
std::vector<RecordTexts> textsOf(const ingest::RecordReading& reading, RecordKind kind,
                                 const domain::Catalogue& catalogue, const std::optional<domain::Document>& newDocument)
{
    if (kind == RecordKind::Document || kind == RecordKind::Indicator || kind == RecordKind::Region)
        return recordsOf(reading.records, kind);
    domain::Catalogue records = reading.records;
    records.documents = catalogue.documents;
    records.indicators = catalogue.indicators;
    if (newDocument)
        records.documents.push_back(*newDocument);
    return recordsOf(records, kind);
}

void compare(RecordContent& records)
{
    std::unordered_map<std::string_view, const RecordTexts*> stored;
    for (const RecordTexts& texts : records.stored)
        stored.emplace(texts.front(), &texts);
    for (const RecordTexts& texts : records.texts) {
        const auto known = stored.find(texts.front());
        const ImportFate fate = known == stored.end()                             ? ImportFate::New
                                : *known->second == texts                         ? ImportFate::Same
                                : isConflict(records.kind, *known->second, texts) ? ImportFate::Conflict
                                                                                  : ImportFate::Changed;
        records.fates.push_back(fate);
        ++records.counts[fate];
    }
    records.counts[ImportFate::Repeated] = records.reading.repeated;
}

/// Takes out indicators that cannot come in so: stored values would mean something else, or nobody could judge them.
void checkIndicators(const Snapshot& snapshot, const std::string& place, ingest::RecordReading& reading)
{
    std::vector<domain::Indicator> kept;
    std::vector<ingest::RecordOrigin> origins;
    for (std::size_t i = 0; i < reading.records.indicators.size(); ++i) {
        domain::Indicator& indicator = reading.records.indicators[i];
        const domain::Indicator* const known = snapshot.findIndicator(indicator.id);
        const domain::Indicator* const stored = known && known->code == indicator.code ? known : nullptr;
        if (std::optional<Issue> fault = faultOf(indicator, stored, {place, reading.origins[i].row})) {
            reading.issues.push_back(*std::move(fault));
            ++reading.faulty;
            continue;
        }
        kept.push_back(std::move(indicator));
        origins.push_back(reading.origins[i]);
    }
    reading.records.indicators = std::move(kept);
    reading.origins = std::move(origins);
}

std::vector<UnknownTerm> termsOf(const ingest::RecordReading& reading)
{
    std::vector<UnknownTerm> terms;
    for (const auto& [vocabulary, words] : reading.unknownTerms) {
        for (const auto& [word, cells] : words)
            terms.push_back({vocabulary, {word, cells, {}}});
    }
    return terms;
}

template <class Rows>
std::int64_t countWithoutDocument(const Rows& rows)
{
    return std::ranges::count_if(rows, [](const auto& row) { return row.document == kNoDocument; });
}

bool differs(ImportFate fate)
{
    return fate == ImportFate::Changed || fate == ImportFate::Conflict;
}

bool isTaken(ImportFate fate, const ingest::RecordOrigin& origin, const ImportChoice& choice)
{
    const bool usually = fate == ImportFate::Changed ? choice.takesChanged : choice.takesConflicts;
    return fate == ImportFate::New ||
           (differs(fate) && usually != choice.exceptions.contains(ImportPlace{origin.row, origin.column}));
}

template <class Row>
void setDocument(Row& row, domain::DocumentId newDocument)
{
    if constexpr (requires { row.document; }) {
        if (row.document == kNewDocument)
            row.document = newDocument;
    }
}

} // namespace

Result<void> tryRecords(const Snapshot& snapshot, const domain::Catalogue& catalogue, ingest::SheetFile& file,
                        std::size_t sheet, const domain::ImportRecipe& recipe,
                        const ingest::ImportVocabulary& vocabulary, ImportTrial::Content& content,
                        const TaskContext& context)
{
    const RecordKind kind = recipe.records.value();
    domain::ImportRecipe wanted = recipe;
    std::optional<domain::Document> document = content.newDocument;
    if (document)
        document->id = kNewDocument;
    if (hasDocument(kind) && wanted.document.empty()) {
        // Nobody has said yet from where they are; all else can be read and compared.
        document = domain::Document{kNoDocument, kNoDocumentCode, {}, {}, {}, {}, {}, {}, {}};
        wanted.document = kNoDocumentCode;
    }
    RecordContent records;
    records.kind = kind;
    WM_TRY(records.reading,
           ingest::readRecords(file, sheet, content.place, wanted, {catalogue, vocabulary, document}, context));
    if (kind == RecordKind::Indicator)
        checkIndicators(snapshot, content.place, records.reading);
    // What is wrong with a record as a whole is found after what is wrong with cells.
    std::ranges::stable_sort(records.reading.issues, {}, &Issue::line);
    records.texts = textsOf(records.reading, kind, catalogue, document);
    records.stored = recordsOf(snapshot.catalogue(), kind);
    records.unknownTerms = termsOf(records.reading);
    compare(records);
    content.withoutDocument = countWithoutDocument(records.reading.records.targets) +
                              countWithoutDocument(records.reading.records.facilities) +
                              countWithoutDocument(records.reading.records.corridors) +
                              countWithoutDocument(records.reading.records.tasks);
    content.records = std::move(records);
    return {};
}

std::vector<ImportItem> recordItems(const RecordContent& records, ImportFate fate, std::size_t most)
{
    std::unordered_map<std::string_view, const RecordTexts*> stored;
    for (const RecordTexts& texts : records.stored)
        stored.emplace(texts.front(), &texts);
    std::vector<ImportItem> items;
    const auto fields = recordFields(records.kind);
    for (std::size_t i = 0; i < records.fates.size() && items.size() < most; ++i) {
        if (records.fates[i] != fate)
            continue;
        const ingest::RecordOrigin origin = records.reading.origins[i];
        ImportItem item{origin.row, origin.column, fate, {}, {}, ImportedRecord{records.kind, records.texts[i], {}},
                        {}};
        const auto known = stored.find(records.texts[i].front());
        for (std::size_t field = 0; known != stored.end() && field < fields.size(); ++field) {
            const std::string& before = (*known->second)[field];
            const std::string& after = records.texts[i][field];
            if (before != after)
                item.record->differences.push_back({std::string(fields[field].name), before, after});
        }
        items.push_back(std::move(item));
    }
    return items;
}

TakenRecords takenRecords(const RecordContent& records, const ImportChoice& choice, domain::DocumentId newDocument)
{
    TakenRecords taken;
    withRecords(records.kind, [&](auto member) {
        const auto& rows = records.reading.records.*member;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const ImportFate fate = records.fates[i];
            if (!isTaken(fate, records.reading.origins[i], choice)) {
                taken.kept += differs(fate) ? 1 : 0;
                continue;
            }
            auto row = rows[i];
            setDocument(row, newDocument);
            (fate == ImportFate::New ? taken.addedCount : taken.replacedCount) += 1;
            ((fate == ImportFate::New ? taken.added : taken.replaced).*member).push_back(std::move(row));
        }
    });
    return taken;
}

} // namespace wm::workspace
