// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Record.h"
#include "wm/ingest/ValueImport.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// Tables of targets, facilities, tasks, regions, documents, indicators and corridors.
namespace wm::ingest {

/// Where a record stands in the file.
struct RecordOrigin {
    int row = 0;     ///< 1-based
    int column = -1; ///< from 0, of a target whose value stands in a column of years; else -1
};

struct RecordReading {
    /// Of the recipe's kind alone, each with all its fields: of those that are stored already, what the table does not
    /// have is as it is stored. They have the ids of what is stored, new ones the next after them.
    domain::Catalogue records;
    std::vector<RecordOrigin> origins; ///< of each of them, in their order
    std::int64_t repeated = 0;         ///< rows that say the same as one before
    std::int64_t hidden = 0;           ///< targets' values from rows or columns that are not shown
    std::int64_t withoutUnit = 0;      ///< targets' values taken for the indicator's unit since the table says none
    std::int64_t faulty = 0;           ///< rows, or cells of years, that were left out; each has an issue or a word
    /// The first kMostIssues; line: the row; column: letters and heading, or the field where the table has none for it.
    Issues issues;
    /// Words that mean nothing known, or several things, folded, and how many records wait for each. Terms are by
    /// vocabulary, documents are under "document".
    std::map<std::string, std::int64_t> unknownRegions;
    std::map<std::string, UnknownIndicator> unknownIndicators;
    std::map<std::string, std::map<std::string, std::int64_t>> unknownTerms;
    std::map<std::string, RegionMatch> inferredRegions; ///< as in ValueReading
};

/// What records refer to: the content of a workspace, and a document that is to be added with them.
struct RecordSource {
    const domain::Catalogue& stored;
    const ImportVocabulary& vocabulary; ///< of `stored`
    std::optional<domain::Document> newDocument;
};

/// So many rows of one table are read, each of some twenty texts; more are refused.
inline constexpr std::int64_t kMostImportedRecords = 500'000;

/// Reads the rows of a sheet as the recipe says, which must name a kind. A record is known by its code; where the table
/// has none, by what it is called: a target by document, indicator, region, year and kind of value, a facility by name
/// and region, a task by document and text, a document by its title, an indicator by its name. One that is new and has
/// no code is given one. Of several rows for the same record that differ, none is taken. Numbers of targets are
/// converted to the indicator's unit; words where a number is expected make a target in words only. `document`: the
/// file's name, for issues. Errors: those of forEachTableRow(); InvalidArgument for a recipe that names what is not
/// there; ParseFailed for more than `most` rows.
[[nodiscard]] Result<RecordReading> readRecords(SheetFile& file, std::size_t sheet, const std::string& document,
                                                const domain::ImportRecipe& recipe, const RecordSource& source,
                                                const TaskContext& context, std::int64_t most = kMostImportedRecords);

/// The field that a heading of such a table names, by its name in catalogue files or by what it is called in either
/// language; absent: none that is known. `heading`: as ColumnRule has it.
[[nodiscard]] std::optional<std::string_view> fieldOfHeading(domain::RecordKind kind, const std::string& heading);

} // namespace wm::ingest
