// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/base/TaskContext.h"
#include "wm/domain/Change.h"
#include "wm/presentation/TableSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Two workspaces compared, and what one has put into the other: two colleagues on two laptops. "Ours" is the open one,
/// "theirs" the other file, which is only read. Everything here blocks; any thread.
namespace wm::workspace {

/// What becomes of a row that differs.
enum class MergeFate {
    New,      ///< only theirs has it
    Changed,  ///< theirs has changed it, ours has it as it was when both were last the same
    Removed,  ///< theirs has removed it, ours has it as it was
    Conflict, ///< both have changed it, or nobody knows who did
    Here,     ///< only ours has it, or has changed or removed it: it stays, and theirs would have to take it
    Kept,     ///< was refused when theirs was merged before: it can still be taken
};
inline constexpr std::array kMergeFates{MergeFate::New,      MergeFate::Changed, MergeFate::Removed,
                                        MergeFate::Conflict, MergeFate::Here,    MergeFate::Kept};

/// "new", "changed", "removed", "conflict", "here" or "kept".
[[nodiscard]] std::string_view toText(MergeFate fate);

/// A state that both files have known: one was copied from the other then, or merged into it.
struct MergeBase {
    std::string madeAt;   ///< UTC, of the last change before it
    bool isMerge = false; ///< else one was copied
};

/// A field in which the two differ. Texts as domain::RecordTexts has them, those of values and notes alike.
struct MergedField {
    std::string field;
    std::string base; ///< empty without a base
    std::string ours, theirs;
    bool isConflict = false;
};

struct MergeItem {
    std::size_t number = 0; ///< within the trial, to choose by
    /// Not what is Here, nor the regions, documents and indicators that are New: others that come along need them.
    bool isChoice = false;
    std::string table; ///< as in the workspace: "target", "observation", "chart_note", "accepted_finding", ...
    MergeFate fate = MergeFate::New;
    /// By what the row is known: a code; of values indicator, region, period and kind; of notes and accepted findings
    /// what they are on.
    std::vector<std::string> key;
    std::vector<std::string> texts;  ///< all fields of theirs, or of ours where theirs has removed it
    std::vector<MergedField> fields; ///< that differ; of what only one has, what it says
    bool isGoneHere = false;         ///< of Conflict, Here and Kept: ours has removed it
    bool isGoneThere = false;        ///< of Conflict and Kept: theirs has removed it
    bool isAloneHere = false;        ///< of Here: theirs does not have it
    bool isAloneThere = false;       ///< of Kept: ours never had it
};

/// What of theirs is taken; what is Here never, and new regions, documents and indicators always.
struct MergeChoice {
    bool takesNew = true;
    bool takesChanged = true;
    bool takesRemoved = true;
    bool takesConflicts = false;
    bool takesKept = false;
    std::set<std::size_t> exceptions; ///< numbers of items: for these it is the other way round

    [[nodiscard]] bool takes(MergeFate fate, std::size_t number) const;
};

struct MergeOutcome {
    domain::ChangeId change; ///< none: nothing was to be changed, and nothing refused that was not refused before
    std::int64_t added = 0, replaced = 0, removed = 0;
    std::int64_t kept = 0; ///< of those that theirs has otherwise
    /// Of records that were chosen and cannot be stored: something of ours needs what would go, or a rule is broken.
    Issues issues;
};

using MergeCounts = std::map<std::pair<std::string, MergeFate>, std::int64_t>; ///< by table

/// So many values that are Here are listed; all are counted.
inline constexpr std::size_t kMostValuesHere = 100'000;

/// Theirs compared with ours. Immutable.
class MergeTrial {
public:
    struct Content;

    explicit MergeTrial(std::unique_ptr<const Content> content);
    ~MergeTrial();

    [[nodiscard]] const Content& content() const { return *m_content; }
    [[nodiscard]] const std::filesystem::path& other() const;
    /// Absent: they were never one file; then all that differs is a conflict, and what theirs lacks is kept.
    [[nodiscard]] const std::optional<MergeBase>& base() const;
    [[nodiscard]] const MergeCounts& counts() const;
    [[nodiscard]] std::int64_t count(MergeFate fate) const; ///< of all tables
    /// Rows of theirs that cannot be taken, and why: an indicator with another unit, what belongs to it.
    [[nodiscard]] const Issues& issues() const;
    /// Whether theirs has what no merge has decided yet, and that can be remembered, since theirs has a history: then
    /// merging is of use even where all of it is refused.
    [[nodiscard]] bool hasQuestions() const;
    /// What merging by that choice will tell, if nothing of it has to be left out.
    [[nodiscard]] MergeOutcome expected(const MergeChoice& choice) const;
    /// The first of a fate: records before notes and values. Of values that are Here no more than kMostValuesHere.
    [[nodiscard]] std::vector<MergeItem> items(MergeFate fate, std::size_t most) const;

private:
    std::unique_ptr<const Content> m_content;
};
using MergeTrialPtr = std::shared_ptr<const MergeTrial>;

/// Compares another workspace with this one; neither is written. A file of an older version is read through a copy.
/// Where both have given one code to different records since one was copied (documents: also where they never were
/// one), that of theirs gets another one, and all of theirs that refers to it follows. Left out: layers of maps, which
/// name files of their owner's, and named versions, which are of one history. Errors: InvalidArgument for the same
/// file, NotFound, ParseFailed when it is no workspace, SchemaTooNew, IoFailed, DatabaseFailed, Cancelled.
[[nodiscard]] Result<MergeTrialPtr> compareWorkspaces(const Snapshot& ours, const std::filesystem::path& other,
                                                      const TaskContext& context);

/// Issues of a trial or an outcome for people: rows and fields by name instead of table, code and column.
[[nodiscard]] Issues namedIssues(const Snapshot& ours, Issues issues, const presentation::Words& words);

/// Items of the trial as a table: compared, what, name, in which fields they differ, ours, theirs; each side by the
/// names that it has itself. `id` of a row is its place in `items`.
[[nodiscard]] presentation::TableSpec mergeTable(const Snapshot& ours, const MergeTrial& trial,
                                                 const std::vector<MergeItem>& items, const presentation::Words& words);

} // namespace wm::workspace
