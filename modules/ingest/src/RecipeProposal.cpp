// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadingRoles.h"
#include "RecordProposal.h"
#include "TableContent.h"

#include <algorithm>

namespace wm::ingest {

namespace {

/// What the first table of a sheet says of observations.
class Proposal {
public:
    Proposal(const TableContent& table, const ImportVocabulary& vocabulary)
        : m_table(table)
        , m_vocabulary(vocabulary)
    {
    }

    [[nodiscard]] domain::ImportRecipe finish() const
    {
        domain::ImportRecipe recipe;
        completeFromTitle(m_table, m_vocabulary, recipe);
        for (const ColumnContent& column : m_table.columns) {
            if (const std::optional<domain::ColumnRole> role = roleOf(column, recipe))
                recipe.columns.push_back({column.heading.key(), *role});
        }
        return recipe;
    }

private:
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
        if (role == domain::ColumnRole::Period && isDate(column) && hasYearsBeside(column))
            return domain::ColumnRole::Ignored;
        // A code and a name of the same, of which one is enough; tables side by side have the same heading again.
        const bool isRepeated = std::ranges::find(recipe.columns, column.heading.key(), &domain::ColumnRule::heading) !=
                                recipe.columns.end();
        if (isRepeated)
            return std::nullopt;
        // "年份 | 季度": together a period.
        const bool isFurther = *role == domain::ColumnRole::Value || saysPartOfYear(column.heading.key());
        return !isFurther && has(recipe, *role) ? domain::ColumnRole::Ignored : *role;
    }

    /// By what stands in its cells.
    [[nodiscard]] std::optional<domain::ColumnRole> roleSeen(const ColumnContent& column,
                                                             std::optional<domain::ColumnRole> said) const
    {
        if (column.heading.period || said == domain::ColumnRole::Value)
            return std::nullopt; // a year across, or said to be values
        const bool areAmounts = column.isMostly(column.numbers) && !mayHeadCodes(column.heading.key());
        if (column.isMostly(column.regions) && !areAmounts)
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
        if (column.isMostly(column.documents))
            return domain::ColumnRole::Document;
        return std::nullopt;
    }

    [[nodiscard]] static bool isDate(const ColumnContent& column)
    {
        const std::string key = column.heading.key();
        return key.ends_with("日期") || key == "date";
    }

    /// "日期 | 年份": the day is when it was written, the year what it is of.
    [[nodiscard]] bool hasYearsBeside(const ColumnContent& column) const
    {
        return std::ranges::any_of(m_table.columns, [&](const ColumnContent& each) {
            return &each != &column && !isDate(each) && roleSaid(each.heading.key()) == domain::ColumnRole::Period;
        });
    }

    [[nodiscard]] static bool isWords(const ColumnContent& column)
    {
        return column.cells > 0 && !column.isMostly(column.numbers) && !column.heading.period;
    }

    const TableContent& m_table;
    const ImportVocabulary& m_vocabulary;
};

} // namespace

Result<domain::ImportRecipe> proposeRecipe(SheetFile& file, std::size_t sheet, const ImportVocabulary& vocabulary,
                                           const std::optional<ImportWish>& wish, const TaskContext& context)
{
    WM_TRY(const TableContent table, lookAtTable(file, sheet, vocabulary, context));
    const std::optional<domain::RecordKind> records = wish ? wish->records : recordsIn(table, vocabulary);
    domain::ImportRecipe recipe =
        records ? proposeRecords(*records, table, vocabulary) : Proposal(table, vocabulary).finish();
    recipe.sheet = file.sheets().at(sheet).name;
    return recipe;
}

} // namespace wm::ingest
