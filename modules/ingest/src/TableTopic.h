// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TableTitle.h"

#include "wm/ingest/TableRows.h"
#include "wm/ingest/ValueImport.h"

#include <optional>
#include <string>
#include <string_view>

namespace wm::ingest {

/// What is expected in the place of TableTopic::doubt().
inline constexpr const char* kTitleExpected = "a title below a blank row";

/// What the lines above a table and the names between its rows say of what stands below them.
class TableTopic {
public:
    /// Region, period and indicator: what the recipe says of the first table, or none. The vocabulary must outlive it.
    TableTopic(const ImportVocabulary& vocabulary, domain::RegionCode region, std::optional<domain::Period> period,
               const domain::Indicator* indicator);

    void start(const TableHead& head);
    /// A line alone: what stands below it is of another group.
    void takeLine(std::string_view line);
    /// A name without values, in the column of names: "二、人口（人）", "比上年增长（%）".
    /// `isAlone`: nothing else stands in its row.
    void takeName(std::string_view text, bool isAlone);

    [[nodiscard]] const domain::RegionCode& region() const { return m_region; } ///< none: neither title nor recipe
    /// The same, or that of the group.
    [[nodiscard]] const std::optional<domain::Period>& period() const
    {
        return m_group.period ? m_group.period : m_period;
    }
    /// That of the group alone: "2025年" above rows.
    [[nodiscard]] const std::optional<domain::Period>& groupPeriod() const { return m_group.period; }
    /// The same. Null: none.
    [[nodiscard]] const domain::Indicator* indicator() const { return m_indicator; }
    /// Whether the title of the table is its name.
    [[nodiscard]] bool isTitled(const domain::Indicator& indicator) const { return &indicator == m_titleIndicator; }
    /// What the values are instead of amounts, by the group or else the title, as measureIn(); empty: nothing.
    [[nodiscard]] const std::string& measure() const;
    /// The same: what is aimed at or what was reached.
    [[nodiscard]] Stance stance() const;
    /// What stands above the rows like the title of another table, whose headings and year may be others; empty: none.
    [[nodiscard]] const std::string& doubt() const { return m_group.doubt; }
    /// Of the group.
    [[nodiscard]] const std::optional<domain::Unit>& unit() const { return m_group.unit; }
    /// What a line below the headings says its unit to be, where it is none that is known, or several.
    [[nodiscard]] const std::string& unknownUnit() const { return m_group.unknownUnit; }
    /// Whether the title or the group says that the values are not the indicator's amounts.
    [[nodiscard]] bool isMeasuredOtherwise(const domain::Indicator& indicator) const;

private:
    struct Group {
        std::optional<domain::Unit> unit;
        std::string measure;
        std::string unknownUnit;
        Stance stance = Stance::Silent;
        std::optional<domain::Period> period;
        std::string doubt;
    };
    void startGroup(std::string_view text);
    [[nodiscard]] bool isLikeTitle(std::string_view text) const;
    /// "单位：万元": of the rows below it, in the same group.
    void takeUnit(std::string_view text);

    const ImportVocabulary& m_vocabulary;
    domain::RegionCode m_usualRegion;
    std::optional<domain::Period> m_usualPeriod;
    const domain::Indicator* m_usualIndicator;
    std::optional<TableTitle> m_firstTitle; ///< which the recipe was made from
    domain::RegionCode m_region;
    std::optional<domain::Period> m_period;
    const domain::Indicator* m_indicator = nullptr;
    const domain::Indicator* m_titleIndicator = nullptr;
    std::string m_titleMeasure;
    Stance m_titleStance = Stance::Silent;
    Group m_group;
};

} // namespace wm::ingest
