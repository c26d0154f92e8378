// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordColumns.h"
#include "RecordIssues.h"
#include "RecordKeys.h"
#include "SharedValues.h"
#include "TableTopic.h"
#include "TableUnit.h"

#include "wm/ingest/RecordImport.h"
#include "wm/ingest/TableRows.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace wm::ingest {

/// What a row of a table of targets says of its values before these are read.
struct TargetRow {
    GivenTexts given;
    std::string unit;           ///< what the column of units says
    std::string measure;        ///< as MeasureBeside::in()
    std::string_view indicator; ///< the cell that names it, which may say a unit too
};

/// Whether the field of a target is a number that is read with its unit, when the indicator is known.
[[nodiscard]] bool isTargetNumber(std::string_view field);

/// Makes targets of the rows of tables: one of each, or one for each year or indicator.
class TargetReader {
public:
    /// Gets what a target says, and the column of a year or an indicator that its value stands in, or -1.
    using TakeTarget = std::function<void(const GivenTexts&, int column)>;

    /// All must outlive it.
    TargetReader(const domain::ImportRecipe& recipe, const RecordSource& source, const RecordKeys& keys,
                 RecordIssues& issues, RecordReading& reading, const SharedValues& shared);

    void start(const TableHead& head);
    /// `columns` and `topic`: of the table that was started last.
    void read(const FilledRow& row, const RecordColumns& columns, const TableTopic& topic, const TargetRow& texts,
              const TakeTarget& take);
    /// The unit of what a row has values of, as the cells or whatever is nearest to them say it, by name; empty:
    /// nothing does. For an indicator that is not known.
    [[nodiscard]] std::string unitSaid(const FilledRow& row, const RecordColumns& columns, const TableTopic& topic,
                                       const TargetRow& texts) const;
    /// By the row or by what is stored; null: none is known.
    [[nodiscard]] const domain::Indicator* indicatorOf(const GivenTexts& given) const;

private:
    /// A row, while it is read.
    struct Reading {
        const FilledRow& row;
        const RecordColumns& columns;
        const TableTopic& topic;
        const TargetRow& texts;
        GivenTexts given;
        bool hasWords = false; ///< instead of a value
        /// What the heading of the number that is read says of it.
        domain::Comparator bound = domain::Comparator::Unstated;
    };

    void readOne(Reading reading, const TargetColumn* column, const TakeTarget& take);
    /// By the heading of the column. False: it is not known, or left out.
    [[nodiscard]] bool findIndicator(Reading& reading, const TargetColumn& column);
    /// The same of the region.
    [[nodiscard]] bool findRegion(Reading& reading, const TargetColumn& column);
    void tellUnknown(const Reading& reading, const std::string& word, const std::string& label,
                     const TargetColumn* target);
    /// As unitSaid(), of one column.
    [[nodiscard]] std::string unitIn(const Cell& cell, const ColumnHeading& heading, const TableTopic& topic,
                                     const TargetRow& texts) const;
    /// False: what the values are is complained of, or left out.
    [[nodiscard]] bool findMeasured(Reading& reading, const TargetColumn* column);
    /// What heading, group or title say the values to be instead of targets for amounts; empty: nothing.
    [[nodiscard]] std::string measureOf(const Reading& reading, const TargetColumn* column) const;
    /// False: neither heading nor title say that they are targets or of which year, and it is complained of.
    [[nodiscard]] bool isSaid(const Reading& reading, const TargetColumn* column);
    /// False: an issue was told.
    [[nodiscard]] bool readNumbers(Reading& reading, const TargetColumn* column);
    /// The value, or the ends between which it may lie.
    [[nodiscard]] bool readValue(Reading& reading, const TargetColumn* column);
    [[nodiscard]] bool readNumber(Reading& reading, int column, const std::string& label, std::string_view field,
                                  const ColumnHeading& heading);
    [[nodiscard]] bool putNumber(Reading& reading, int column, const std::string& label, std::string_view field,
                                 const std::optional<domain::Unit>& unit);
    /// False: two units are said, or one that is none, and complained of.
    [[nodiscard]] bool findUnit(const Reading& reading, const std::string& label, const ColumnHeading& heading,
                                std::optional<domain::Unit>& unit);
    /// Whether the row says nothing that a target could aim at.
    [[nodiscard]] bool isEmpty(const Reading& reading) const;

    const domain::ImportRecipe& m_recipe;
    const ImportVocabulary& m_vocabulary;
    const RecordKeys& m_keys;
    RecordIssues& m_issues;
    RecordReading& m_reading;
    const SharedValues& m_shared;
    TableUnit m_tableUnit;
    bool m_hasToldUnsaid = false; ///< of this table
    bool m_isOfNoYear = false; ///< its title says a part of one or a sum of several ("一季度目标", "累计目标")
};

} // namespace wm::ingest
