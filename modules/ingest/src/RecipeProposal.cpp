// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnHeading.h"
#include "LabelText.h"
#include "PeriodText.h"
#include "TableColumns.h"
#include "ValueText.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"
#include "wm/ingest/ValueImport.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::ingest {

namespace {

constexpr int kRowsLookedAt = 300;

/// What the cells of a column look like.
struct ColumnContent {
    ColumnHeading heading;
    int cells = 0; ///< that are not blank
    int regions = 0, indicators = 0, periods = 0, units = 0, valueKinds = 0, numbers = 0;

    [[nodiscard]] bool isMostly(int count) const { return cells > 0 && 2 * count > cells; }
};

struct HeadingWord {
    domain::ColumnRole role;
    std::string_view word;
};
/// Folded headings that say by themselves what their column is.
constexpr std::array kHeadingWords{HeadingWord{domain::ColumnRole::Region, "地区"},
                                   HeadingWord{domain::ColumnRole::Region, "区域"},
                                   HeadingWord{domain::ColumnRole::Region, "region"},
                                   HeadingWord{domain::ColumnRole::Region, "region_code"},
                                   HeadingWord{domain::ColumnRole::Region, "行政区划代码"},
                                   HeadingWord{domain::ColumnRole::Region, "区划代码"},
                                   HeadingWord{domain::ColumnRole::Region, "县(市、区)"},
                                   HeadingWord{domain::ColumnRole::Indicator, "指标"},
                                   HeadingWord{domain::ColumnRole::Indicator, "指标名称"},
                                   HeadingWord{domain::ColumnRole::Indicator, "indicator"},
                                   HeadingWord{domain::ColumnRole::Indicator, "indicator_id"},
                                   HeadingWord{domain::ColumnRole::Indicator, "indicator_code"},
                                   HeadingWord{domain::ColumnRole::Indicator, "项目"},
                                   HeadingWord{domain::ColumnRole::Period, "年份"},
                                   HeadingWord{domain::ColumnRole::Period, "年度"},
                                   HeadingWord{domain::ColumnRole::Period, "年"},
                                   HeadingWord{domain::ColumnRole::Period, "时间"},
                                   HeadingWord{domain::ColumnRole::Period, "year"},
                                   HeadingWord{domain::ColumnRole::Period, "period"},
                                   HeadingWord{domain::ColumnRole::Unit, "单位"},
                                   HeadingWord{domain::ColumnRole::Unit, "计量单位"},
                                   HeadingWord{domain::ColumnRole::Unit, "unit"},
                                   HeadingWord{domain::ColumnRole::Value, "value"},
                                   HeadingWord{domain::ColumnRole::Value, "数值"},
                                   HeadingWord{domain::ColumnRole::Value, "值"},
                                   HeadingWord{domain::ColumnRole::Value, "数据"},
                                   HeadingWord{domain::ColumnRole::ValueKind, "value_kind"},
                                   HeadingWord{domain::ColumnRole::ValueKind, "数值类型"},
                                   HeadingWord{domain::ColumnRole::Qualifier, "qualifier"},
                                   HeadingWord{domain::ColumnRole::Document, "doc_id"},
                                   HeadingWord{domain::ColumnRole::Note, "note"},
                                   HeadingWord{domain::ColumnRole::Note, "备注"},
                                   HeadingWord{domain::ColumnRole::Ignored, "lon"},
                                   HeadingWord{domain::ColumnRole::Ignored, "lat"},
                                   HeadingWord{domain::ColumnRole::Ignored, "lon(geometry)"},
                                   HeadingWord{domain::ColumnRole::Ignored, "lat(geometry)"}};

std::optional<domain::ColumnRole> roleSaid(const std::string& key)
{
    const auto* const known = std::ranges::find(kHeadingWords, key, &HeadingWord::word);
    return known == kHeadingWords.end() ? std::nullopt : std::optional(known->role);
}

/// Looks at the first table of a sheet.
class Proposal {
public:
    explicit Proposal(const ImportVocabulary& vocabulary)
        : m_vocabulary(vocabulary)
    {
    }

    bool take(const TableHead& head)
    {
        if (!m_columns.empty())
            return head.isContinued; // another table has columns of its own, and the same recipe by its words
        m_lines = head.lines;
        for (const TableColumn& column : head.columns)
            m_columns.push_back({.heading = readColumnHeading(column, m_vocabulary.units)});
        return true;
    }

    bool take(const FilledRow& row)
    {
        const std::size_t count = std::min(row.cells.size(), m_columns.size());
        for (std::size_t i = 0; i < count; ++i)
            look(row.cells[i].cell, m_columns[i]);
        return ++m_rows < kRowsLookedAt;
    }

    [[nodiscard]] domain::ImportRecipe finish() const
    {
        domain::ImportRecipe recipe;
        readTitle(recipe);
        for (const ColumnContent& column : m_columns) {
            if (const std::optional<domain::ColumnRole> role = roleOf(column, recipe))
                recipe.columns.push_back({column.heading.key(), *role});
        }
        return recipe;
    }

private:
    void look(const Cell& cell, ColumnContent& column) const
    {
        const std::string text = rowLabel(cell.text);
        if (text.empty())
            return;
        ++column.cells;
        column.regions += m_vocabulary.regions.find(text).empty() ? 0 : 1;
        column.periods += readPeriod(text) ? 1 : 0;
        column.numbers += isNumber(cell) || isMissingMark(text) ? 1 : 0;
        if (isNumber(cell))
            return;
        column.indicators += m_vocabulary.indicators.find(readHeading(text, m_vocabulary.units).name).empty() ? 0 : 1;
        column.units += m_vocabulary.units.find(text) ? 1 : 0;
        column.valueKinds += m_vocabulary.valueKinds.contains(text) ? 1 : 0;
    }

    [[nodiscard]] static bool has(const domain::ImportRecipe& recipe, domain::ColumnRole role)
    {
        return std::ranges::find(recipe.columns, role, &domain::ColumnRule::role) != recipe.columns.end();
    }

    /// Absent: values, or nothing that is known.
    [[nodiscard]] std::optional<domain::ColumnRole> roleOf(const ColumnContent& column,
                                                           const domain::ImportRecipe& recipe) const
    {
        const std::optional<domain::ColumnRole> said = roleSaid(column.heading.key());
        const std::optional<domain::ColumnRole> seen = roleSeen(column, said);
        const std::optional<domain::ColumnRole> role = seen ? seen : said;
        // What an indicator heads has values, be they unreadable.
        if (!role)
            return isWords(column) && m_vocabulary.indicators.find(column.heading.names).empty()
                       ? std::optional(domain::ColumnRole::Ignored)
                       : std::nullopt;
        // A code and a name of the same, of which one is enough; tables side by side have the same heading again.
        const bool isRepeated = std::ranges::find(recipe.columns, column.heading.key(), &domain::ColumnRule::heading) !=
                                recipe.columns.end();
        if (isRepeated)
            return std::nullopt;
        return *role != domain::ColumnRole::Value && has(recipe, *role) ? domain::ColumnRole::Ignored : *role;
    }

    /// By what stands in its cells.
    [[nodiscard]] std::optional<domain::ColumnRole> roleSeen(const ColumnContent& column,
                                                             std::optional<domain::ColumnRole> said) const
    {
        if (column.heading.period || said == domain::ColumnRole::Value)
            return std::nullopt; // a year across, or said to be values
        if (column.isMostly(column.regions))
            return domain::ColumnRole::Region;
        if (column.isMostly(column.indicators))
            return domain::ColumnRole::Indicator;
        const bool isNamed = !m_vocabulary.indicators.find(column.heading.names).empty();
        if (column.isMostly(column.periods) && !isNamed)
            return domain::ColumnRole::Period;
        if (column.isMostly(column.units))
            return domain::ColumnRole::Unit;
        if (column.isMostly(column.valueKinds))
            return domain::ColumnRole::ValueKind;
        return std::nullopt;
    }

    [[nodiscard]] static bool isWords(const ColumnContent& column)
    {
        return column.cells > 0 && !column.isMostly(column.numbers) && !column.heading.period;
    }

    /// The year and the region that the lines above the table name.
    void readTitle(domain::ImportRecipe& recipe) const
    {
        for (const std::string& line : m_lines) {
            const std::string folded = foldedName(line);
            const auto period = findPeriod(folded);
            if (period && recipe.period.empty())
                recipe.period = period->period.text();
            if (recipe.region.empty())
                recipe.region = regionIn(folded);
        }
        const bool hasPeriods = std::ranges::any_of(
            m_columns, [](const ColumnContent& column) { return column.heading.period.has_value(); });
        if (hasPeriods)
            recipe.period.clear();
    }

    /// The longest name of a region in the text.
    [[nodiscard]] std::string regionIn(const std::string& text) const
    {
        constexpr std::size_t kLongest = 60, kShortest = 6; // bytes
        const auto isStart = [&](std::size_t at) {
            return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        };
        for (std::size_t length = std::min(text.size(), kLongest); length >= kShortest; --length) {
            for (std::size_t at = 0; at + length <= text.size(); ++at) {
                if (!isStart(at) || !isStart(at + length))
                    continue;
                const auto found = m_vocabulary.regions.find(text.substr(at, length));
                if (found.size() == 1 && found.front().evidence != RegionEvidence::ShortName)
                    return found.front().region.text;
            }
        }
        return {};
    }

    const ImportVocabulary& m_vocabulary;
    std::vector<std::string> m_lines;
    std::vector<ColumnContent> m_columns;
    int m_rows = 0;
};

} // namespace

Result<domain::ImportRecipe> proposeRecipe(SheetFile& file, std::size_t sheet, const ImportVocabulary& vocabulary,
                                           const TaskContext& context)
{
    Proposal proposal(vocabulary);
    TakeTable tables;
    tables.head = [&](const TableHead& head) -> Result<bool> {
        return proposal.take(head);
    };
    tables.row = [&](const FilledRow& row) -> Result<bool> {
        return proposal.take(row);
    };
    WM_CHECK(forEachTableRow(file, sheet, tables, context));
    domain::ImportRecipe recipe = proposal.finish();
    recipe.sheet = file.sheets().at(sheet).name;
    return recipe;
}

} // namespace wm::ingest
