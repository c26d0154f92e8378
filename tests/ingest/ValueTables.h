// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GridSheet.h"

#include "wm/base/Number.h"
#include "wm/ingest/ValueImport.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

/// Tables of values, and what is read of them.
namespace wm::ingest::test {

inline domain::Indicator indicator(std::int64_t id, const char* code, const char* name, const char* unit)
{
    domain::Indicator made;
    made.id = {id};
    made.code = code;
    made.name = {name, code};
    made.unit = unit;
    made.lowerBound = 0.0;
    return made;
}

inline const domain::Catalogue& catalogue()
{
    static const domain::Catalogue made = [] {
        domain::Catalogue all;
        all.units = {{{"亿元", "100 million CNY"}, "currency_cny", 1e8, "元"},
                     {{"万元", "10,000 CNY"}, "currency_cny", 1e4, "元"},
                     {{"亿美元", "100 million USD"}, "currency_usd", 1e4, "万美元"},
                     {{"%", "%"}, "ratio_percent", 1, "%"},
                     {{"百分点", "percentage points"}, "ratio_percentage_point", 1, "百分点"},
                     {{"万人", "10,000 persons"}, "count_persons", 1e4, "人"},
                     {{"人", "persons"}, "count_persons", 1, "人"}};
        const auto region = [](const char* code, const char* name, const char* parent) {
            return domain::Region{{code}, {name, ""}, {}, {parent}, {}};
        };
        all.regions = {region("360000", "江西省", ""), region("360700", "赣州市", "360000"),
                       region("360702", "章贡区", "360700"), region("360704", "赣县区", "360700"),
                       region("360783", "龙南市", "360700")};
        all.indicators = {indicator(1, "population", "年末常住人口", "万人"),
                          indicator(2, "gdp", "地区生产总值", "亿元"), indicator(3, "urban-share", "城镇化率", "%"),
                          indicator(4, "gdp-growth", "地区生产总值增速", "%")};
        all.indicators[2].upperBound = 100.0;
        all.documents = {{{7}, "yearbook", "统计年鉴", {}, {}, {}, {}, {}, {}}};
        all.terms = {{"value_kind", "level", {"水平值", "Level"}, 10}, {"value_kind", "share", {"占比", "Share"}, 20}};
        return all;
    }();
    return made;
}

struct Read {
    std::string values; ///< "360702 population 2019 120.5", a line each
    ValueReading reading;
};

inline Read readAs(SheetFile& file, const domain::ImportRecipe& recipe)
{
    Read read;
    const ImportVocabulary vocabulary(catalogue());
    auto reading = readValues(file, 0, "t.xlsx", recipe, vocabulary,
                              [&](const ImportedValue& value) -> Result<bool> {
                                  read.values += value.region.text + " " + value.indicator->code + " " +
                                                 value.period.text() + " " + std::string(toText(value.qualifier)) +
                                                 plainNumberText(value.value) + "\n";
                                  return true;
                              },
                              {});
    EXPECT_TRUE(reading) << (reading ? "" : reading.error().message);
    read.reading = std::move(reading).value_or(ValueReading());
    return read;
}

inline domain::ImportRecipe proposed(SheetFile& file)
{
    return proposeRecipe(file, 0, ImportVocabulary(catalogue()), {}, {}).value();
}

/// What is read of a table as the program proposes it.
inline Read readAsProposed(const std::string& text, std::vector<MergedCells> merged = {})
{
    GridSheet grid(text, std::move(merged));
    return readAs(grid, proposed(grid));
}

/// "row column: found / expected", a line each.
inline std::string issuesOf(const Read& read)
{
    std::string text;
    for (const Issue& issue : read.reading.issues)
        text += std::to_string(issue.line) + " " + issue.column + ": " + issue.found + " / " + issue.expected + "\n";
    return text;
}

} // namespace wm::ingest::test
