// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FacilityLayers.h"
#include "FieldCount.h"
#include "MeasureBeside.h"
#include "RecordChecks.h"
#include "RecordColumns.h"
#include "RecordIssues.h"
#include "RecordKeys.h"
#include "RecordWords.h"
#include "RegionCheck.h"
#include "SharedValues.h"
#include "TableTopic.h"
#include "TargetReader.h"

#include "wm/ingest/RecordImport.h"
#include "wm/ingest/TableRows.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace wm::ingest {

/// Makes drafts of the rows of tables.
class RecordDrafts {
public:
    /// All must outlive it. What cannot be understood is told in `reading`.
    RecordDrafts(const domain::ImportRecipe& recipe, const RecordSource& source, std::string document,
                 const SheetInfo& sheet, RecordReading& reading);

    void start(const TableHead& head);
    /// A line between the rows, or below them.
    void interrupt(int row, std::string_view line);
    void take(const FilledRow& row);

    [[nodiscard]] const std::vector<RecordDraft>& drafts() const { return m_drafts; }
    /// The column of a field as issues name it: letters and heading, or the field's name where the table has none.
    [[nodiscard]] std::string labelOf(const RecordDraft& draft, std::string_view field) const;

private:
    struct RowTexts : TargetRow {
        std::string unknownIndicator; ///< as RecordReading calls it; empty: it is known, or none is named
        bool isLeftOut = false;
        bool isFaulty = false;
    };

    void startShared(const TableHead& head);
    [[nodiscard]] bool saysNothing(const FilledRow& row);
    /// Complains of what stands in a second table beside this one, which is not read.
    void tellBeside(const FilledRow& row);
    /// Complains of what stands in columns of no target that can be kept. False: it is all that the row says.
    [[nodiscard]] bool tellRefused(const FilledRow& row);
    /// Once, that what stands above may be the title of another table.
    void tellDoubt(int row);
    [[nodiscard]] RowTexts textsOf(const FilledRow& row);
    void readField(const FieldColumn& column, const FilledRow& row, RowTexts& texts);
    void readWord(const FieldColumn& column, const FilledRow& row, RowTexts& texts);
    /// In which unit a new indicator is that the row names.
    void noteUnit(const FilledRow& row, const RowTexts& texts);
    void checkRegion(const FieldColumn& column, const FilledRow& row, const domain::RegionCode& region,
                     RowTexts& texts);
    void addDefaults(GivenTexts& given) const;
    /// Takes the targets of the table back, which a line says to be none.
    void takeBack(int row, std::string_view line);
    /// Complains of a position in the sea off Africa, where programs put what they do not know, unless that is stored.
    [[nodiscard]] bool isNowhere(const FilledRow& row, const GivenTexts& given, const domain::RecordTexts* stored);
    void addDraft(const FilledRow& row, GivenTexts given, int column);

    const domain::ImportRecipe& m_recipe;
    const RecordSource& m_source;
    domain::RecordKind m_kind;
    std::string m_document;
    RecordReading& m_reading;
    RecordIssues m_issues;
    RecordWords m_words;
    FacilityLayers m_layers;
    RecordKeys m_keys;
    FieldCount m_fieldCount;
    RegionCheck m_regionCheck;
    TableTopic m_topic;
    SharedValues m_shared;
    TargetReader m_targets;
    std::vector<RecordColumns> m_tables;
    MeasureBeside m_beside;
    bool m_hasToldBeside = false;
    std::string m_toldDoubt;
    std::optional<domain::Period> m_aim; ///< of the targets whose year no heading says
    std::vector<RecordDraft> m_drafts;
};

} // namespace wm::ingest
