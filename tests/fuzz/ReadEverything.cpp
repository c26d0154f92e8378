// SPDX-License-Identifier: GPL-3.0-or-later
#include "FuzzFile.h"

#include "wm/ingest/OpenSheets.h"
#include "wm/ingest/RecordImport.h"
#include "wm/ingest/TablePreview.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace wm::fuzz {

namespace {

/// Names and units as tables have them, so that what is read gets as far as values.
const domain::Catalogue& catalogue()
{
    static const domain::Catalogue made = [] {
        domain::Catalogue all;
        all.units = {{{"亿元", "100 million CNY"}, "currency_cny", 1e8, "元"},
                     {{"万元", "10,000 CNY"}, "currency_cny", 1e4, "元"},
                     {{"%", "%"}, "ratio_percent", 1, "%"}};
        all.regions = {{{"360700"}, {"赣州市", "Ganzhou"}, {}, {""}, {}},
                       {{"360702"}, {"章贡区", ""}, {}, {"360700"}, {}}};
        domain::Indicator product;
        product.id = {1};
        product.code = "gdp";
        product.name = {"地区生产总值", "GDP"};
        product.unit = "亿元";
        all.indicators = {product};
        all.documents = {{{1}, "plan", "规划", {}, {}, {}, {}, "policy", {}}};
        const auto term = [](const char* vocabulary, const char* code, const char* name) {
            return domain::Term{vocabulary, code, {name, code}, 0};
        };
        all.terms = {term("value_kind", "level", "水平值"),          term("target_role", "kpi", "目标指标"),
                     term("facility_kind", "park", "园区"),          term("facility_layer", "parks", "园区"),
                     term("facility_status", "unknown", "未注明"),   term("position_quality", "none", "位置不详"),
                     term("position_quality", "exact_source", "有"), term("region_level", "county", "县级"),
                     term("document_kind", "policy", "政策文件"),    term("theme", "finance", "金融"),
                     term("corridor_mode", "rail", "铁路"),          term("corridor_status", "planned", "规划")};
        return all;
    }();
    return made;
}

/// As each kind of record, whatever the headings say.
void readAsRecords(ingest::SheetFile& file, std::size_t sheet, const ingest::ImportVocabulary& vocabulary)
{
    const TaskContext context;
    for (const domain::RecordKind kind : domain::kRecordKinds) {
        auto recipe = ingest::proposeRecipe(file, sheet, vocabulary, ingest::ImportWish{kind}, context);
        if (!recipe)
            return;
        recipe->document = "plan";
        const auto reading = ingest::readRecords(file, sheet, "fuzz", *recipe, {catalogue(), vocabulary, {}}, context);
        if (!reading)
            continue;
        const std::vector<domain::RecordTexts> records = recordsOf(reading->records, kind);
        if (records.size() != reading->origins.size())
            std::abort();
        for (const domain::RecordTexts& texts : records) {
            if (texts.front().empty())
                std::abort();
        }
    }
}

void readSheet(ingest::SheetFile& file, std::size_t sheet)
{
    static const ingest::ImportVocabulary vocabulary(catalogue());
    const TaskContext context;
    [[maybe_unused]] const auto merged = file.mergedCells(sheet, context);
    const auto recipe = ingest::proposeRecipe(file, sheet, vocabulary, {}, context);
    if (!recipe)
        return;
    [[maybe_unused]] const auto preview = ingest::previewTable(file, sheet, *recipe, vocabulary, 20, context);
    const auto take = [](const ingest::ImportedValue& value) -> Result<bool> {
        // What the reader promises of every value.
        if (!value.indicator || value.region.isNone() || !std::isfinite(value.value) || value.row < 1)
            std::abort();
        return true;
    };
    readAsRecords(file, sheet, vocabulary);
    [[maybe_unused]] const auto values = ingest::readValues(file, sheet, "fuzz", *recipe, vocabulary, take, context);
}

} // namespace

void readEverything(const std::filesystem::path& file)
{
    constexpr std::size_t kMostSheets = 3;
    const auto opening = ingest::openSheets(file);
    if (!opening || !opening->file)
        return;
    for (std::size_t sheet = 0; sheet < std::min(opening->file->sheets().size(), kMostSheets); ++sheet)
        readSheet(*opening->file, sheet);
}

} // namespace wm::fuzz
