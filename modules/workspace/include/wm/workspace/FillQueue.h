// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Selection.h"
#include "wm/presentation/TableSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <string>
#include <vector>

/// The work queue of what is lost in the source: pure functions of the snapshot, any thread.
namespace wm::workspace {

/// A target whose value or year is lost in its source, or was lost and has been filled in since.
struct FillItem {
    domain::TargetId target;
    domain::DocumentId document;
    bool isValueLeft = false; ///< still lost
    bool isYearLeft = false;
    bool isFilled = false; ///< value, year or both

    bool operator==(const FillItem&) const = default;
};

/// Of the selected region, theme and horizon; document after document, each in the order of its targets.
[[nodiscard]] std::vector<FillItem> fillQueueOf(const Snapshot& snapshot, const presentation::Selection& selection);

/// What somebody needs to know who looks a target up in its document.
struct FillSubject {
    std::string indicator;
    std::string region;
    std::string unit;    ///< empty: the indicator has none
    std::string unitKey; ///< the same as plans write it, in Chinese
    std::string year;    ///< the target year, or words for none
    std::string kind;    ///< of value: level, share, growth rate, ...
    std::string bounds;  ///< "0–100" or "≥ 0"; empty: none apply
    std::string document;
    std::string documentNumber; ///< number and date
    std::string address;        ///< of the document; text, from the data
    std::string section;
    std::string note; ///< of the lost target
    std::vector<std::string>
        others; ///< other targets of the indicator and region that have a value, latest observations
};

/// Empty texts for a target that is not there.
[[nodiscard]] FillSubject fillSubjectOf(const Snapshot& snapshot, domain::TargetId target,
                                        const presentation::Words& words);

/// What is left of the queue. Columns: document, section, region, indicator, unit, comparator, year, lost ("value",
/// "year" or "value,year"), note, target_id.
[[nodiscard]] presentation::TableSpec fillQueueTable(const Snapshot& snapshot, const presentation::Selection& selection,
                                                     const presentation::Words& words);

} // namespace wm::workspace
