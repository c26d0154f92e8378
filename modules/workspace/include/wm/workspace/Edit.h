// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/base/Issue.h"
#include "wm/domain/Record.h"
#include "wm/workspace/Snapshot.h"

#include <optional>
#include <string>
#include <vector>

/// What a user changes by hand in records and values, checked before it is stored (Workspace::edit()).
namespace wm::workspace {

/// A record put in the place of another of the same code: without `before` it is added, without `after` removed.
struct RecordEdit {
    domain::RecordKind kind = domain::RecordKind::Target;
    std::optional<domain::RecordTexts> before, after;
};

/// The same of a value, whose place - indicator, region, period, kind - may become another. Ids are not looked at.
struct ObservationEdit {
    std::optional<domain::Observation> before, after;
};

struct Edits {
    std::vector<RecordEdit> records;
    std::vector<ObservationEdit> observations;
};

/// What undoes them.
[[nodiscard]] Edits reversed(Edits edits);

/// What is wrong with the records as they would be, by the rules of the files of a catalogue. A record may refer to
/// another one of `edits`. A target that gets by hand what its source lost needs document and page as well
/// ("fill_source", "fill_page"). `line` of an issue: the place in `edits`; column: the field's name in
/// domain::recordFields(). No more than a thousand of a kind. Errors: InvalidArgument for an edit that changes a code
/// or says nothing, Conflict where the snapshot does not have what is `before`.
[[nodiscard]] Result<Issues> faultsOf(const Snapshot& snapshot, const std::vector<RecordEdit>& edits);

/// The same of values. Columns are those of observations in files of a catalogue: "indicator_id", "region_code",
/// "period", "value", "value_kind", "doc_id".
[[nodiscard]] Issues faultsOf(const Snapshot& snapshot, const std::vector<ObservationEdit>& edits);

/// A code for a new record that neither the workspace nor `taken` has: of a target what it is for ("doc-360702-gdp-
/// 2025"), of others the kind with a number ("facility-3"). `texts`: the record without its code.
[[nodiscard]] std::string freeCode(const Snapshot& snapshot, domain::RecordKind kind, const domain::RecordTexts& texts,
                                   const std::vector<std::string>& taken = {});
/// The same of several new records, whose codes differ; those that have a code keep it.
void giveFreeCodes(const Snapshot& snapshot, domain::RecordKind kind, const std::vector<domain::RecordTexts*>& records);

} // namespace wm::workspace
