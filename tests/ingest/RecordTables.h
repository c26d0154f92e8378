// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GridSheet.h"

#include "wm/base/Text.h"
#include "wm/ingest/RecordImport.h"

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Tables of records that are read as a user's are.
namespace wm::ingest::test {

/// A small workspace: one plan of 赣州, two indicators, a target each for 2020, a facility, a task.
inline domain::Catalogue plannedCatalogue()
{
    domain::Catalogue all;
    all.units = {{{"亿元", "100 million CNY"}, "currency_cny", 1e8, "元"},
                 {{"万元", "10,000 CNY"}, "currency_cny", 1e4, "元"},
                 {{"张", "beds"}, "count_beds", 1, "张"},
                 {{"%", "%"}, "ratio_percent", 1, "%"}};
    const auto term = [](const char* vocabulary, const char* code, const char* zh, const char* en) {
        return domain::Term{vocabulary, code, {zh, en}, 0};
    };
    all.terms = {term("value_kind", "level", "水平值", "Level"),
                 term("value_kind", "share", "占比", "Share"),
                 term("target_role", "kpi", "目标指标", "KPI"),
                 term("theme", "health", "医疗养老", "Health"),
                 term("theme", "finance", "金融", "Finance"),
                 term("facility_kind", "hospital", "医院", "Hospital"),
                 term("facility_kind", "other", "其他", "Other"),
                 term("facility_layer", "health", "医疗养老设施", "Health"),
                 term("facility_status", "planned", "规划", "Planned"),
                 term("facility_status", "unknown", "未注明", "Not stated"),
                 term("position_quality", "exact_source", "有来源的位置", "Sourced"),
                 term("position_quality", "none", "位置不详", "None"),
                 term("document_kind", "policy", "政策文件", "Policy"),
                 term("region_level", "prefecture", "地级", "Prefecture"),
                 term("region_level", "county", "县级", "County"),
                 term("task_centre", "health", "医疗养老中心", "Health centre")};
    all.regions = {{{"360000"}, {"江西省", "Jiangxi"}, "province", {}, {}, {}},
                   {{"360700"}, {"赣州市", "Ganzhou"}, "prefecture", {"360000"}, {}, {}},
                   {{"360702"}, {"章贡区", ""}, "county", {"360700"}, {}, {}},
                   {{"360704"}, {"赣县区", ""}, "county", {"360700"}, {}, {}}};
    all.documents = {{{7}, "plan", "《赣州市规划》", "赣市发〔2016〕1号", {}, "2016", {"360700"}, "policy", {}}};
    all.indicators = {{{4}, "beds", {"医疗床位", "Beds"}, "张", "health", {}, 0.0, {}, {}},
                      {{9}, "loans", {"贷款余额", "Loans"}, "亿元", "finance", {}, 0.0, {}, {}}};
    domain::Target target;
    target.id = {11};
    target.code = "t-beds-2020";
    target.document = {7};
    target.region = {"360700"};
    target.indicator = {4};
    target.comparator = domain::Comparator::GreaterOrEqual;
    target.year = 2020;
    target.yearStatus = domain::YearStatus::Stated;
    target.value = 5000.0;
    target.valueKind = "level";
    target.role = "kpi";
    target.note = "第一批";
    all.targets = {target};
    domain::Facility facility;
    facility.id = {3};
    facility.code = "f-1";
    facility.name = {"市中心医院", "Hospital"};
    facility.kind = "hospital";
    facility.layer = "health";
    facility.region = {"360700"};
    facility.status = "planned";
    facility.document = {7};
    facility.positionQuality = "none";
    all.facilities = {facility};
    all.tasks = {{{5}, "task-1", {7}, "health", "建设医院", "市卫健委", "", "2020", "三"}};
    return all;
}

/// What becomes of a table that is read as the program proposes it.
struct ReadRecords {
    domain::ImportRecipe recipe;
    RecordReading reading;
    std::vector<std::string> rows; ///< the records, '|' between their fields
};

inline ReadRecords readTable(const domain::Catalogue& stored, const std::string& text,
                             const std::function<void(domain::ImportRecipe&)>& change = {},
                             const std::optional<domain::Document>& newDocument = {})
{
    ReadRecords read;
    GridSheet grid(text);
    const ImportVocabulary vocabulary(stored);
    read.recipe = proposeRecipe(grid, 0, vocabulary, {}, {}).value();
    if (change)
        change(read.recipe);
    auto reading = readRecords(grid, 0, "t.xlsx", read.recipe, {stored, vocabulary, newDocument}, {});
    EXPECT_TRUE(reading) << (reading ? "" : reading.error().message);
    if (!reading)
        return read;
    read.reading = *std::move(reading);
    domain::Catalogue found = read.reading.records;
    found.documents.insert(found.documents.end(), stored.documents.begin(), stored.documents.end());
    found.indicators.insert(found.indicators.end(), stored.indicators.begin(), stored.indicators.end());
    for (const domain::RecordTexts& texts : recordsOf(found, *read.recipe.records))
        read.rows.push_back(join(texts, "|"));
    if (*read.recipe.records == domain::RecordKind::Document)
        read.rows.resize(read.reading.records.documents.size());
    if (*read.recipe.records == domain::RecordKind::Indicator)
        read.rows.resize(read.reading.records.indicators.size());
    return read;
}

inline std::string said(const Issues& issues)
{
    std::string text;
    for (const Issue& issue : issues)
        text += std::to_string(issue.line) + " " + issue.column + ": " + issue.found + " / " + issue.expected + "\n";
    return text;
}

} // namespace wm::ingest::test
