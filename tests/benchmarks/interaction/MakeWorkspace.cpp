// SPDX-License-Identifier: GPL-3.0-or-later
// wm_bench_workspace country OUT.gpkg [REGIONS INDICATORS YEARS]: an invented country with its observations.
// wm_bench_workspace wdi OUT.gpkg FILE.csv: the values of the World Bank set in the shared folder.
// Targets are invented in both.

#include "wm/base/Number.h"
#include "wm/base/Path.h"
#include "wm/domain/Catalogue.h"
#include "wm/ingest/CsvTable.h"
#include "wm/store/CatalogueTables.h"
#include "wm/store/WorkspaceFile.h"

#include <cmath>
#include <cstdio>
#include <map>
#include <random>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace wm::bench {

namespace {

using namespace domain;

constexpr int kThemes = 12;

/// Terms, units and documents that both sets need.
Catalogue frame()
{
    Catalogue all;
    for (int theme = 0; theme < kThemes; ++theme)
        all.terms.push_back({"theme",
                             "theme-" + std::to_string(theme),
                             {"领域" + std::to_string(theme), "Theme " + std::to_string(theme)},
                             theme});
    all.terms.push_back({"value_kind", "level", {"水平值", "Level"}, 0});
    all.units = {{{"%", "%"}, "ratio_percent", 1.0, "%"}, {{"亿元", "100 million yuan"}, "currency_cny", 1e8, "元"}};
    all.documents = {{{1}, "plan", "规划", "", "", "2016", {}, "policy", ""},
                     {{2}, "yearbook", "年鉴", "", "", "2025", {}, "statistics", ""}};
    return all;
}

Indicator indicatorOf(int row, const LocalText& name)
{
    Indicator indicator;
    indicator.id = {row + 1};
    indicator.code = "indicator-" + std::to_string(row);
    indicator.name = name;
    indicator.unit = row % 2 == 0 ? "%" : "亿元";
    indicator.theme = "theme-" + std::to_string(row % kThemes);
    return indicator;
}

void addTarget(Catalogue& all, const RegionCode& region, IndicatorId indicator, int year, double value)
{
    Target target;
    target.id = {static_cast<std::int64_t>(all.targets.size()) + 1};
    target.code = "t-" + std::to_string(target.id.value);
    target.document = {1};
    target.region = region;
    target.indicator = indicator;
    target.comparator = Comparator::GreaterOrEqual;
    target.year = year;
    target.yearStatus = YearStatus::Stated;
    target.value = value;
    target.valueKind = "level";
    target.role = "kpi";
    all.targets.push_back(std::move(target));
}

/// A country, provinces, prefectures and counties; the counties side by side on a grid, each a square.
void addRegions(Catalogue& all, int count)
{
    constexpr int kProvinces = 31, kPrefectures = 333, kColumns = 64;
    constexpr double kSide = 0.5;
    const auto numbered = [](const char* name, int row) {
        return name + std::to_string(row);
    };
    all.regions.push_back({{"100000"}, {"某国", "Country"}, "country", {}, "", RegionStanding::Catalogue});
    for (int row = 1; row < count; ++row) {
        const bool isProvince = row <= kProvinces;
        const bool isPrefecture = !isProvince && row <= kProvinces + kPrefectures;
        const int parent = isProvince ? 0 : isPrefecture ? 1 + row % kProvinces : 1 + kProvinces + row % kPrefectures;
        const char* level = isProvince ? "province" : isPrefecture ? "prefecture" : "county";
        const LocalText name = isProvince     ? LocalText{numbered("省", row), numbered("Province ", row)}
                               : isPrefecture ? LocalText{numbered("市", row), numbered("City ", row)}
                                              : LocalText{numbered("县", row), numbered("County ", row)};
        const RegionCode code{std::to_string(100000 + row)};
        all.regions.push_back({code, name, level, {std::to_string(100000 + parent)}, "", RegionStanding::Catalogue});
        if (isProvince || isPrefecture)
            continue;
        const double lon = 80.0 + kSide * (row % kColumns);
        const double lat = 20.0 + kSide * (row / kColumns);
        all.places.push_back({name, {}, "county_seat", code, {lon + kSide / 2, lat + kSide / 2}, "invented", "", ""});
        RegionCell cell;
        cell.region = code;
        const Ring ring{{lon, lat}, {lon + kSide, lat}, {lon + kSide, lat + kSide}, {lon, lat + kSide}, {lon, lat}};
        cell.area = {{ring, {}}};
        all.cells.push_back(std::move(cell));
    }
}

Result<void> insertInvented(store::Connection& connection, const Catalogue& all, int years)
{
    constexpr auto kSql = "INSERT INTO observation (indicator_id, region_code, period, value, qualifier, value_kind,"
                          " document_id, note) VALUES (?, ?, ?, ?, '', 'level', 2, '')";
    std::mt19937_64 random(1);
    std::normal_distribution<double> step(0.03, 0.02);
    WM_CHECK(connection.execute("BEGIN"));
    WM_TRY(store::Statement insert, connection.prepare(kSql));
    for (const Region& region : all.regions) {
        for (const Indicator& indicator : all.indicators) {
            double value = 20.0 + static_cast<double>(random() % 1000) / 10.0;
            for (int year = 0; year < years; ++year) {
                value *= std::exp(step(random));
                WM_CHECK(insert.run({indicator.id, region.code.text, std::to_string(2005 + year), value}));
            }
        }
    }
    return connection.execute("COMMIT");
}

Result<void> writeCountry(const std::filesystem::path& file, int regions, int indicators, int years)
{
    Catalogue all = frame();
    addRegions(all, regions);
    for (int row = 0; row < indicators; ++row)
        all.indicators.push_back(indicatorOf(row, {"指标" + std::to_string(row), "Indicator " + std::to_string(row)}));
    for (std::size_t row = 0; row < all.regions.size(); ++row) {
        for (int each = 0; each < 3; ++each) {
            const auto indicator = static_cast<int>((row + static_cast<std::size_t>(each) * 7) % 40);
            addTarget(all, all.regions[row].code, all.indicators[static_cast<std::size_t>(indicator % indicators)].id,
                      2020 + 5 * each, 120.0 + indicator);
        }
    }
    WM_TRY(store::Connection connection, store::createWorkspaceFile(file));
    WM_CHECK(connection.execute("PRAGMA synchronous = OFF"));
    WM_CHECK(store::insertCatalogue(connection, all, {}));
    return insertInvented(connection, all, years);
}

/// Columns: region, region_zh, region_code, indicator_code, indicator, indicator_zh, unit, year, value, ...
Result<void> addWorldBank(Catalogue& all, const ingest::CsvTable& table)
{
    std::map<std::string, IndicatorId> indicators;
    std::map<std::string, bool> regions;
    for (const ingest::CsvRow& row : table.rows) {
        const auto& field = row.fields;
        const auto value = parseNumber(field[8]);
        const auto period = Period::parse(field[7]);
        if (!value || !period)
            return fail(ErrorCode::ParseFailed, table.document + ":" + std::to_string(row.line));
        const RegionCode region{field[2]};
        if (!std::exchange(regions[region.text], true))
            all.regions.push_back({region, {field[1], field[0]}, "country", {}, "", RegionStanding::Catalogue});
        IndicatorId& indicator = indicators[field[3]];
        if (indicator.isNone()) {
            all.indicators.push_back(indicatorOf(static_cast<int>(all.indicators.size()), {field[5], field[4]}));
            indicator = all.indicators.back().id;
        }
        if (*period->lastYear() == 2015)
            addTarget(all, region, indicator, 2025, *value * 1.2);
        all.observations.push_back({{static_cast<std::int64_t>(all.observations.size()) + 1},
                                    region,
                                    indicator,
                                    *period,
                                    *value,
                                    Comparator::Unstated,
                                    "level",
                                    {2},
                                    ""});
    }
    return {};
}

Result<void> writeWorldBank(const std::filesystem::path& file, const std::filesystem::path& csv)
{
    WM_TRY(const std::string bytes, readFile(csv));
    Catalogue all = frame();
    WM_CHECK(addWorldBank(all, ingest::readCsv(bytes, utf8FromPath(csv.filename())).table));
    WM_TRY(store::Connection connection, store::createWorkspaceFile(file));
    return store::insertCatalogue(connection, all, {});
}

Result<void> run(std::span<const std::string> arguments)
{
    const auto number = [&](std::size_t at, int otherwise) {
        return arguments.size() > at ? parseInteger(arguments[at]).value_or(otherwise) : otherwise;
    };
    if (arguments.size() >= 2 && arguments[0] == "country")
        return writeCountry(pathFromUtf8(arguments[1]), number(2, 2800), number(3, 200), number(4, 20));
    if (arguments.size() == 3 && arguments[0] == "wdi")
        return writeWorldBank(pathFromUtf8(arguments[1]), pathFromUtf8(arguments[2]));
    return fail(ErrorCode::InvalidArgument,
                "usage: country OUT.gpkg [REGIONS INDICATORS YEARS] | wdi OUT.gpkg FILE.csv");
}

} // namespace

} // namespace wm::bench

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto done = wm::bench::run(arguments);
    if (!done)
        std::fprintf(stderr, "%s\n", done.error().message.c_str());
    return done ? 0 : 1;
}
