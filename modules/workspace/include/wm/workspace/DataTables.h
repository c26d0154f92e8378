// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Record.h"
#include "wm/presentation/Selection.h"
#include "wm/presentation/TableSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The data of a workspace as tables that say all that there is to say: what leaves for other programs and colleagues,
/// and can be imported again without loss.
namespace wm::workspace {

enum class DataKind { Regions, Documents, Indicators, Targets, Observations, Facilities, Corridors, Tasks };
inline constexpr std::array kDataKinds{DataKind::Regions,   DataKind::Documents,    DataKind::Indicators,
                                       DataKind::Targets,   DataKind::Observations, DataKind::Facilities,
                                       DataKind::Corridors, DataKind::Tasks};

/// "regions", "documents", ...: also the name of its layer in a GeoPackage.
[[nodiscard]] std::string_view toText(DataKind kind);
[[nodiscard]] std::optional<DataKind> dataKindFromText(std::string_view text);
/// Absent for observations.
[[nodiscard]] std::optional<domain::RecordKind> recordKindOf(DataKind kind);
/// "Targets": in the user's language; also the name of its sheet in a workbook.
[[nodiscard]] std::string dataTitle(DataKind kind, const presentation::Words& words);

/// Of observations those that a table of values has: region_code, indicator_id, period, value, unit, qualifier,
/// value_kind, doc_id, note.
[[nodiscard]] std::span<const domain::RecordField> dataFields(DataKind kind);
/// The heading of a field for people; unique in its table, and that of a code is that of its table alone.
[[nodiscard]] std::string fieldTitle(DataKind kind, const domain::RecordField& field, const presentation::Words& words);
[[nodiscard]] std::string fieldTitle(domain::RecordKind kind, const domain::RecordField& field,
                                     const presentation::Words& words);

/// What the field is called whose terms a vocabulary has: "Status" of facility_status. Documents are one too.
[[nodiscard]] std::string vocabularyTitle(std::string_view vocabulary, const presentation::Words& words);

/// Which rows and columns.
struct DataScope {
    /// Region, rectangle, marked regions and theme narrow all kinds that belong to one; the target year targets alone;
    /// the indicator indicators, targets and observations. A target's region may be stood in for, as in lists. Of
    /// documents it takes in those of the region and those that its targets, facilities and corridors name.
    presentation::Selection selection;
    /// After each code of a region, document, indicator or term a column with its name for people ("region_name").
    bool hasNames = true;
};

/// Keys are the names of fields.
[[nodiscard]] std::vector<presentation::TableColumn> dataColumns(DataKind kind, const DataScope& scope,
                                                                 const presentation::Words& words);
/// How many rows there are.
[[nodiscard]] std::int64_t dataCount(const Snapshot& snapshot, DataKind kind, const DataScope& scope);

/// All rows: codes as texts, numbers and years as numbers, empty where there is nothing.
/// Errors: for observations that cannot be read.
[[nodiscard]] Result<presentation::TableSpec> dataTable(const Snapshot& snapshot, DataKind kind, const DataScope& scope,
                                                        const presentation::Words& words);

} // namespace wm::workspace
