// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/base/Issue.h"
#include "wm/base/TaskContext.h"
#include "wm/domain/Change.h"
#include "wm/domain/ImportFate.h"
#include "wm/domain/ImportRecipe.h"
#include "wm/domain/Record.h"
#include "wm/presentation/TableSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// Tables of observations, or of targets, facilities and other records, into a workspace: look at a file, read it by a
/// recipe, see what it would change, take it. Everything here blocks; any thread.
namespace wm::workspace {

/// Which table is meant, and how a text file is to be read where that shall not be found out.
struct ImportSource {
    std::filesystem::path file;
    std::optional<std::string> sheet = {}; ///< by name; absent: the recipe's, else the first with a table
    std::optional<std::string> encoding = {};
    std::optional<char> separator = {};
    /// In which row the headings of the first table begin, 1 to kLastHeadingRow; absent: it is found out. Layers of
    /// features have theirs in the first.
    std::optional<int> headingRow = {};
};

/// The last row of a workbook's sheet.
inline constexpr int kLastHeadingRow = 1'048'576;

struct ImportSheet {
    std::string name; ///< empty for a text file
    bool isHidden = false;
    bool hasDrawing = false;
    bool isLayer = false;  ///< of features: its headings are those of its fields
    bool lacksCrs = false; ///< a layer of points of which nobody knows where they are: without columns for positions
    std::int64_t notPoints = 0; ///< features of a layer that are lines or areas, which are read without a position
};

/// How a text file was understood.
struct ImportTextForm {
    std::string encoding;
    char separator = ',';
};

/// A column and what it is understood as.
struct ImportColumn {
    std::string letters;               ///< "C"
    std::vector<std::string> headings; ///< from the top
    std::string key;                   ///< as the recipe calls it; empty: no rule can be made for it
    domain::ColumnRole role = domain::ColumnRole::Ignored;
    domain::IndicatorId indicator; ///< none: rows or the recipe say it, or nobody
    domain::RegionCode region;     ///< none: the same
    std::string period;            ///< empty: the same
    std::string unit;              ///< by name; empty: the same
    std::string unknownIndicator;  ///< what should name one, folded
    std::string field;             ///< of the role Field, its name in domain::recordFields()
};

struct ImportPreview {
    std::vector<ImportSheet> sheets;
    std::size_t sheet = 0; ///< the one that is shown
    std::optional<ImportTextForm> textForm;
    domain::ImportRecipe proposed; ///< what the table itself says
    domain::ImportRecipe recipe;   ///< the one that was given, remembered or proposed, completed from the title
    std::string rememberedAs;      ///< the name of the recipe that was remembered for such tables; empty: none
    /// Where its headings begin, 1-based; 0: it has no table.
    int headingRow = 0;
    std::vector<std::string> lines; ///< above the table
    /// What these call the document that the table is from, and when it was issued, as domain::Document has it, for a
    /// person to confirm; empty: they do not say it.
    std::string documentTitle, documentDate;
    std::vector<ImportColumn> columns;
    std::vector<std::pair<int, std::vector<std::string>>> rows; ///< number and cells of the first ones
    bool hasMoreRows = false;
    std::optional<Issue> issue;        ///< why the file is not read at all; then nothing else is said
    std::optional<Issue> headingIssue; ///< why the sheet that is shown has no table, where it looks like one
    /// Why the sheet that is shown cannot be read, where none was asked for and there are others; then nothing is said
    /// but which sheets there are: another one is not taken for it, but can be asked for.
    std::optional<Error> failure;
};

/// Recipes with their names, the one that was used last first.
using RememberedRecipes = std::vector<std::pair<std::string, domain::ImportRecipe>>;

/// What the user says that the rows are, where that shall not be told from the headings. No kind: they have
/// observations.
struct ImportSubject {
    std::optional<domain::RecordKind> records;
};

/// With a recipe: the table as that reads it. Without one: by the first remembered recipe whose columns are all there,
/// else as proposed. Errors: NotFound for a missing file or sheet, InvalidArgument, IoFailed, ParseFailed for a damaged
/// file, Cancelled.
[[nodiscard]] Result<ImportPreview> previewImport(const Snapshot& snapshot, const ImportSource& source,
                                                  const std::optional<domain::ImportRecipe>& recipe,
                                                  const RememberedRecipes& remembered, const TaskContext& context,
                                                  const std::optional<ImportSubject>& subject = {});

/// A recipe of before for a table that proposes something itself: its period is the table's own, and so is its region
/// where the table names one. Last year's would be taken for this year's silently.
[[nodiscard]] domain::ImportRecipe recipeForTable(domain::ImportRecipe recipe, const domain::ImportRecipe& proposed);

/// The recipe without what is of this one table alone, for the next one: the period, the document, and the region where
/// the table itself names it.
[[nodiscard]] domain::ImportRecipe recipeToRemember(const domain::ImportRecipe& used,
                                                    const domain::ImportRecipe& proposed);

/// A word that waits for its code, and how many cells wait with it.
struct UnknownWord {
    std::string word; ///< folded
    std::int64_t cells = 0;
    std::vector<std::string> candidates; ///< codes that it may mean; a region's may have had another area
    std::string name = {};               ///< of an indicator: as the table writes it
    std::string unit = {};               ///< of an indicator: a Unit's name.zh; empty: the table says none
    /// Of an indicator: what a heading adds to those that the rows name. The column may have their values all the same,
    /// which a rule of the role Value says.
    bool isBesideRows = false;
};

/// What comes into the workspace with a table, since its rows refer to it.
struct ImportAdditions {
    /// The source, where it is not in the workspace yet; the recipe names it by its code.
    std::optional<domain::Document> document = {};
    /// What words of the table mean; the recipe names them by their codes. From newIndicators().
    std::vector<domain::Indicator> indicators = {};
};

/// A word that was taken for a region by a former code or name, or a short one.
struct InferredRegion {
    std::string word;
    domain::RegionCode region;
    bool isFormer = false;
};

/// A word of a vocabulary that waits for its code; "document" for documents.
struct UnknownTerm {
    std::string vocabulary;
    UnknownWord word;
};

/// A field of a record that is stored otherwise. Texts as domain::RecordTexts has them.
struct FieldDifference {
    std::string field; ///< its name in domain::recordFields()
    std::string stored, incoming;
};

/// A record of the file.
struct ImportedRecord {
    domain::RecordKind kind = domain::RecordKind::Target;
    domain::RecordTexts incoming;
    std::vector<FieldDifference> differences; ///< of Changed and Conflict
};

/// A value or record of the file beside what is stored.
struct ImportItem {
    int row = 0;    ///< 1-based
    int column = 0; ///< from 0; -1: the whole row
    domain::ImportFate fate = domain::ImportFate::New;
    domain::Observation incoming;
    std::optional<domain::Observation> stored;     ///< of Changed and Conflict
    std::optional<ImportedRecord> record;          ///< then there is no observation
    std::optional<domain::Indicator> added;        ///< what it refers to, where that comes with the table
    std::optional<domain::Document> document = {}; ///< the document of a record, where that comes with the table
};

/// A value's place in the file: row and column.
using ImportPlace = std::pair<int, int>;

/// Which of the values that differ replace what is stored.
struct ImportChoice {
    bool takesChanged = true;
    bool takesConflicts = false;
    std::set<ImportPlace> exceptions; ///< for these it is the other way round
};

struct ImportOutcome {
    domain::ChangeId change; ///< none: nothing was to be changed
    std::int64_t added = 0, replaced = 0, kept = 0;
};

/// A file that has been read and compared with the workspace; some fifty bytes a value. Immutable.
class ImportTrial {
public:
    struct Content; ///< what reading found, for whoever stores it

    explicit ImportTrial(std::unique_ptr<const Content> content);
    ~ImportTrial();

    [[nodiscard]] const Content& content() const { return *m_content; }
    [[nodiscard]] std::optional<domain::RecordKind> records() const; ///< absent: it has observations
    [[nodiscard]] std::int64_t values() const;                       ///< that were read, or records
    [[nodiscard]] std::int64_t missing() const;                      ///< cells with a mark for a missing value
    /// Cells that were left out, contradictory ones among them; of records rows.
    [[nodiscard]] std::int64_t faulty() const;
    [[nodiscard]] std::int64_t namesFromAbove() const;  ///< blank cells of names that mean the one above
    [[nodiscard]] std::int64_t hidden() const;          ///< values of rows or columns that are not shown
    [[nodiscard]] std::int64_t withoutUnit() const;     ///< values taken for the indicator's unit: the table says none
    [[nodiscard]] std::int64_t withoutDocument() const; ///< values or records of which no document is known
    /// Of the faulty ones, the first thousand; what is wrong in several alike, for the first of them.
    [[nodiscard]] const Issues& issues() const;
    [[nodiscard]] bool hasMoreIssues() const; ///< than these
    [[nodiscard]] const std::vector<UnknownWord>& unknownRegions() const;
    [[nodiscard]] const std::vector<UnknownWord>& unknownIndicators() const;
    [[nodiscard]] const std::vector<UnknownTerm>& unknownTerms() const;
    [[nodiscard]] const std::vector<InferredRegion>& inferredRegions() const;
    [[nodiscard]] const domain::ImportCounts& counts() const;
    /// The first of that fate, by indicator, region and period; records in the order of the file.
    [[nodiscard]] std::vector<ImportItem> items(domain::ImportFate fate, std::size_t most) const;

private:
    std::unique_ptr<const Content> m_content;
};
using ImportTrialPtr = std::shared_ptr<const ImportTrial>;

/// Reads the whole table and compares it; nothing is written. Errors: those of previewImport(); InvalidArgument for a
/// recipe that names what the workspace does not have, and for a file that is not read at all; DatabaseFailed.
[[nodiscard]] Result<ImportTrialPtr> tryImport(const Snapshot& snapshot, const ImportSource& source,
                                               const domain::ImportRecipe& recipe, const ImportAdditions& additions,
                                               const TaskContext& context);

/// The items with what is stored beside what comes in: cell, compared, indicator, region, period, kind of value, stored
/// value, value in the file, unit, stored from; of records cell, compared, code, name, and what differs in words. `id`
/// of a row is its place in `items`.
[[nodiscard]] presentation::TableSpec importTable(const Snapshot& snapshot, const std::vector<ImportItem>& items,
                                                  const presentation::Words& words);

/// The issues of a trial in the user's words: fields by their titles, and where a word of a fixed list is expected, the
/// first of that list with their codes and how many there are.
[[nodiscard]] Issues importIssues(const Snapshot& snapshot, const ImportTrial& trial, const presentation::Words& words);

/// What is wrong with a document that is to be added: a code that is taken or blank, no title, an unknown kind.
[[nodiscard]] Issues faultsOf(const domain::Document& document, const Snapshot& snapshot);

struct NewIndicators {
    std::vector<domain::Indicator> indicators; ///< those without a fault, each with an id and a code that are free
    Issues issues; ///< of the others; line: the place in the texts, column: the field's name
};

/// Indicators that are to be added, from texts in the order of domain::recordFields(): by the rules of a catalogue, and
/// none may be called as another one, or tables could not tell them apart. One without a code gets one.
[[nodiscard]] NewIndicators newIndicators(const Snapshot& snapshot, std::vector<domain::RecordTexts> texts);

/// A code for a document that is not taken: "import-2026-11-22", "import-2026-11-22-2".
[[nodiscard]] std::string freeDocumentCode(const Snapshot& snapshot, const std::string& wish);

} // namespace wm::workspace
