// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/domain/Catalogue.h"
#include "wm/domain/ImportRecipe.h"
#include "wm/domain/UnitTable.h"
#include "wm/ingest/IndicatorFinder.h"
#include "wm/ingest/RegionFinder.h"
#include "wm/ingest/SheetFile.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>

/// Tables of values into observations.
namespace wm::ingest {

/// What values may refer to.
struct ImportVocabulary {
    /// The catalogue must outlive it.
    explicit ImportVocabulary(const domain::Catalogue& catalogue);

    RegionFinder regions;
    IndicatorFinder indicators;
    domain::UnitTable units;
    std::unordered_map<std::string, const domain::Region*> regionsByCode;
    std::unordered_map<std::string, const domain::Indicator*> indicatorsByCode;
    std::unordered_map<std::string, domain::DocumentId> documentsByCode;
    std::unordered_map<std::string, std::string> valueKinds; ///< by code and by name in either language, folded
    std::unordered_set<std::string> facilityLayers; ///< the same words, without those that are kinds of facilities too
    /// What the values of an indicator are where a table does not say it and "level" would be another word for the
    /// same: a share in %, a rank. Filled by whoever knows what is stored.
    std::map<domain::IndicatorId, std::string> usualKinds;
};

/// A value with all that it is of, in the indicator's unit.
struct ImportedValue {
    int row = 0;    ///< 1-based
    int column = 0; ///< from 0
    const domain::Indicator* indicator = nullptr;
    domain::RegionCode region;
    domain::Period period;
    double value = 0.0;
    domain::Comparator qualifier = domain::Comparator::Unstated;
    std::string valueKind;
    domain::DocumentId document; ///< none: neither the table nor the recipe names one that is there
    std::string note;
};

/// What a table says of an indicator that is not known.
struct UnknownIndicator {
    std::int64_t cells = 0; ///< or records, that wait for it
    std::string name;       ///< as the table writes it, as far as it is a name
    std::string unit;       ///< a Unit's name.zh; empty: the table says none
    /// It is what a heading adds to indicators that the rows name ("计划"): a rule of the role Value takes the column's
    /// values for theirs.
    bool isBesideRows = false;

    bool operator==(const UnknownIndicator&) const = default;
};

using TakeValue = std::function<Result<bool>(const ImportedValue&)>;

/// How many issues are told one by one; the rest is counted.
inline constexpr std::size_t kMostIssues = 1000;

struct ValueReading {
    std::int64_t values = 0;         ///< were taken
    std::int64_t missing = 0;        ///< cells with a mark for a missing value
    std::int64_t faulty = 0;         ///< cells that were left out, each with an issue or a word below
    std::int64_t namesFromAbove = 0; ///< blank cells of names that mean the one above
    std::int64_t withoutUnit = 0;    ///< values taken for the indicator's unit since the table says none
    std::int64_t hidden = 0;         ///< values that were taken from rows or columns that are not shown
    /// The first kMostIssues, of an unknown word one alone; line: the row; column: letters and heading ("C 人口 /
    /// 2019").
    Issues issues;
    /// Words that mean no region, or several, folded, and how many cells wait for each.
    std::map<std::string, std::int64_t> unknownRegions;
    /// Those of them that may be the sum of a whole region, of which the table has a part only ("合计").
    std::map<std::string, domain::RegionCode> doubtfulTotals;
    std::map<std::string, UnknownIndicator> unknownIndicators; ///< as unknownRegions, of indicators
    /// Words, folded, that were taken for a region by less than its code or its name of today.
    std::map<std::string, RegionMatch> inferredRegions;
};

/// So many rows or values of one table are read, which takes about a gigabyte; more are refused.
inline constexpr std::int64_t kMostImportedValues = 20'000'000;

/// Reads the values of a sheet as the recipe says. Units are converted within a dimension and to the indicator's own;
/// a cell that is shown as a percentage is in percent. `document`: the file's name, for issues. Errors: those of
/// forEachTableRow(); InvalidArgument when the recipe names an indicator, region, unit, document or period that is
/// none; ParseFailed for more than `most` rows or values.
[[nodiscard]] Result<ValueReading> readValues(SheetFile& file, std::size_t sheet, const std::string& document,
                                              const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary,
                                              const TakeValue& take, const TaskContext& context,
                                              std::int64_t most = kMostImportedValues);

/// What the user says that the rows of a table are. No kind: they have observations.
struct ImportWish {
    std::optional<domain::RecordKind> records;
};

/// A recipe for what stands in the sheet, from its headings and first rows: which columns are regions, indicators,
/// years and values, or fields of records, and what the title says of all of them. What it cannot tell is left to the
/// user. Without a wish it is also told from the headings what the rows are.
[[nodiscard]] Result<domain::ImportRecipe> proposeRecipe(SheetFile& file, std::size_t sheet,
                                                         const ImportVocabulary& vocabulary,
                                                         const std::optional<ImportWish>& wish,
                                                         const TaskContext& context);

} // namespace wm::ingest
