// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordTables.h"

#include "wm/base/Number.h"
#include "wm/ingest/RecordImport.h"
#include "wm/ingest/ValueImport.h"

#include <string>
#include <utility>
#include <vector>

/// Tables that are read as the program proposes to.
namespace wm::ingest::test {

/// "region year value" of each target, or of each value, as it is read without a word of the user's, and what is
/// complained of; what the rows were taken for before it.
inline std::string readUnasked(const std::string& table, std::vector<MergedCells> merged = {})
{
    const domain::Catalogue stored = plannedCatalogue();
    const ImportVocabulary vocabulary(stored);
    GridSheet grid(table, std::move(merged));
    domain::ImportRecipe recipe = proposeRecipe(grid, 0, vocabulary, {}, {}).value();
    std::string read;
    if (recipe.records) {
        recipe.document = "plan";
        const auto reading = readRecords(grid, 0, "table", recipe, {stored, vocabulary, {}}, {}).value();
        for (const domain::Target& each : reading.records.targets)
            read += each.region.text + " " + (each.year ? std::to_string(*each.year) : "-") + " " +
                    plainNumberText(each.value.value_or(-1)) + "\n";
        return std::string(toText(*recipe.records)) + "\n" + read + said(reading.issues);
    }
    const auto take = [&](const ImportedValue& each) -> Result<bool> {
        read += each.region.text + " " + each.period.text() + " " + plainNumberText(each.value) + "\n";
        return true;
    };
    const ValueReading reading = readValues(grid, 0, "table", recipe, vocabulary, take, {}).value();
    return "observations\n" + read + said(reading.issues);
}

} // namespace wm::ingest::test
