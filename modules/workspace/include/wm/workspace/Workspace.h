// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/base/TaskContext.h"
#include "wm/domain/Change.h"
#include "wm/domain/ChartNote.h"
#include "wm/domain/Filling.h"
#include "wm/domain/MapLayer.h"
#include "wm/workspace/Edit.h"
#include "wm/workspace/History.h"
#include "wm/workspace/Import.h"
#include "wm/workspace/Merge.h"
#include "wm/workspace/Quality.h"
#include "wm/workspace/Snapshot.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wm::workspace {

/// What building a workspace found. With issues nothing is written.
struct BuildReport {
    Issues issues;
    int targets = 0, observations = 0, facilities = 0, corridors = 0, tasks = 0, regions = 0, referencedRegions = 0,
        documents = 0, indicators = 0;
};

/// Builds a workspace file from the catalogue folder. Blocks; any thread. The file appears only when it is whole: it is
/// made beside its place and renamed.
/// Errors: NotFound for a missing folder, Conflict when `file` exists and `replace` is false, IoFailed, Cancelled.
[[nodiscard]] Result<BuildReport> buildWorkspace(const std::filesystem::path& catalogueFolder,
                                                 const std::filesystem::path& file, bool replace,
                                                 const TaskContext& context);

/// Whether a file is a workspace, of whichever version; also a database of which that cannot be told, because it is in
/// use. Blocks; any thread.
[[nodiscard]] bool isWorkspaceFile(const std::filesystem::path& file);

/// Some 40 MB.
inline constexpr std::int64_t kMostHeldObservations = 200'000;

/// A workspace file, checked and migrated to this program's version (a dated copy is kept before a migration).
/// Every function blocks and opens its own connection; any thread.
class Workspace {
public:
    /// Errors: NotFound, ParseFailed when it is no workspace, SchemaTooNew, Conflict, DatabaseFailed, IoFailed.
    [[nodiscard]] static Result<Workspace> open(const std::filesystem::path& file);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// Who is named in the history for what is changed from now on; at first the account of the system.
    void setAuthor(std::string author) { m_author = std::move(author); }
    /// The same workspace, whose history tells what is changed by hand through it as the undoing of that change (none:
    /// of one that is not known).
    [[nodiscard]] Workspace undoing(domain::ChangeId change) const;
    /// Of a workspace with more observations than `mostHeld`, none is held: each is read when it is asked for, so that
    /// opening takes no longer and memory has an end (Observations.h says what may go wrong then).
    /// Errors: InvalidArgument for a profile that does not exist, DatabaseFailed, ParseFailed, Cancelled.
    [[nodiscard]] Result<SnapshotPtr> loadSnapshot(const TaskContext& context, const AssessmentOptions& options = {},
                                                   std::int64_t mostHeld = kMostHeldObservations) const;
    /// Which profile judges the targets of an indicator from now on; empty: the default.
    /// Errors: InvalidArgument for a profile that does not exist, NotFound, DatabaseFailed.
    [[nodiscard]] Result<void> setMethodProfile(domain::IndicatorId indicator, const std::string& profile) const;

    /// Puts a facility where the user says, with the quality "user", and gives back what was there before, for
    /// setFacilityPosition() to take it back.
    /// Errors: NotFound, InvalidArgument for a position off the Earth, DatabaseFailed; then nothing is written.
    [[nodiscard]] Result<domain::FacilityPosition> moveFacility(domain::FacilityId facility,
                                                                domain::LonLat position) const;
    /// The same with a quality and source of the caller's: undoes and redoes a move exactly.
    /// Errors: as moveFacility(), InvalidArgument also where quality and position contradict each other.
    [[nodiscard]] Result<domain::FacilityPosition> setFacilityPosition(domain::FacilityId facility,
                                                                       const domain::FacilityPosition& position) const;

    /// Puts a note on a year in the place of another, adds or removes one; both exchanged, it is undone.
    /// Errors: InvalidArgument, NotFound when `before` is not there as given, Conflict when the place of `after` is
    /// taken, DatabaseFailed; then nothing is written.
    [[nodiscard]] Result<void> changeChartNote(const std::optional<domain::ChartNote>& before,
                                               const std::optional<domain::ChartNote>& after,
                                               const std::string& reason = {}) const;

    /// Fills in what a target lost in its source, corrects it, or takes it back to lost (no `after`); both exchanged,
    /// it is undone. Errors: InvalidArgument for a filling with faults, NotFound, Conflict when what is filled in is
    /// not `before`, DatabaseFailed; then nothing is written.
    [[nodiscard]] Result<void> fillTarget(domain::TargetId target, const std::optional<domain::Filling>& before,
                                          const std::optional<domain::Filling>& after,
                                          const std::string& reason = {}) const;

    /// Stores what a user changed by hand, as one change in the history; reversed(), it is undone. All or nothing.
    /// Errors: InvalidArgument for edits with faults, Conflict when what is stored is not what was `before` or
    /// something else needs what would go, DatabaseFailed; then nothing is written.
    [[nodiscard]] Result<domain::ChangeId> edit(const Edits& edits, const std::string& reason) const;

    /// Stores what the trial found, as the choice says, with the document it was tried with; all or nothing, one change
    /// in the history. Errors: InvalidArgument where values or records have no document or it has faults, Conflict when
    /// the workspace has changed since the trial so that other values would be replaced, Cancelled, DatabaseFailed;
    /// then nothing is written.
    [[nodiscard]] Result<ImportOutcome> storeImport(const ImportTrial& trial, const ImportChoice& choice,
                                                    const std::string& reason, const TaskContext& context) const;
    /// Puts into this workspace what was chosen of the other one, as one change in the history; the other file is not
    /// touched. Errors: Conflict when the workspace has changed since it was compared, Cancelled, DatabaseFailed; then
    /// nothing is written.
    [[nodiscard]] Result<MergeOutcome> merge(const MergeTrial& trial, const MergeChoice& choice,
                                             const std::string& reason, const TaskContext& context) const;
    /// Errors: DatabaseFailed, ParseFailed for a recipe of a newer kind.
    [[nodiscard]] Result<RememberedRecipes> loadRecipes() const;
    /// Errors: Conflict for a blank name, DatabaseFailed.
    [[nodiscard]] Result<void> rememberRecipe(const std::string& name, const domain::ImportRecipe& recipe) const;
    /// Errors: NotFound, DatabaseFailed.
    [[nodiscard]] Result<void> forgetRecipe(const std::string& name) const;
    /// findQuality() of a snapshot of this workspace, and what the history knows. Errors: also DatabaseFailed,
    /// ParseFailed.
    [[nodiscard]] Result<QualityReport> checkQuality(const Snapshot& now, const QualityOptions& options,
                                                     const TaskContext& context) const;
    /// Takes accepted findings out and puts others in, as one change; both exchanged, it is undone. The reason that all
    /// of `after` give is that of the change.
    /// Errors: InvalidArgument, NotFound when one of `before` is not there as given, Conflict when one of `after` is
    /// accepted already, DatabaseFailed; then nothing is written.
    [[nodiscard]] Result<void> changeAcceptedFindings(const std::vector<domain::AcceptedFinding>& before,
                                                      const std::vector<domain::AcceptedFinding>& after) const;

    /// Who changed what, when and why. Errors: DatabaseFailed, ParseFailed; the same of the following.
    [[nodiscard]] Result<History> loadHistory() const;
    /// The workspace as it was after `change` (none: before the first), judged as `options` say.
    /// Errors: also NotFound, InvalidArgument, Cancelled.
    [[nodiscard]] Result<SnapshotPtr> loadPast(domain::ChangeId change, const TaskContext& context,
                                               const AssessmentOptions& options = {},
                                               std::int64_t mostHeld = kMostHeldObservations) const;
    /// What is different in `now` from the state after `change`. Errors: as loadPast().
    [[nodiscard]] Result<DifferencePtr> loadDifference(domain::ChangeId change, const Snapshot& now,
                                                       const TaskContext& context,
                                                       std::int64_t mostHeld = kMostHeldObservations) const;
    /// Puts back an earlier state, takes one change back, or puts back one row; itself a change that can be taken back.
    /// Errors: InvalidArgument for a change without which nothing would be left (Restoration::takesAll), NotFound,
    /// Conflict when what stays needs what would go, Cancelled, DatabaseFailed; then nothing is written.
    [[nodiscard]] Result<domain::RestorationReport> restore(const domain::Restoration& what, const std::string& reason,
                                                            const TaskContext& context = {}) const;
    /// Says why a change was made. Errors: NotFound, DatabaseFailed.
    [[nodiscard]] Result<void> setReason(domain::ChangeId change, const std::string& reason) const;
    /// Names the present state. Errors: InvalidArgument for a blank name, NotFound when the history is empty, Conflict
    /// when the name is taken, DatabaseFailed.
    [[nodiscard]] Result<void> nameVersion(const std::string& name, const std::string& note) const;
    /// Errors: NotFound, DatabaseFailed.
    [[nodiscard]] Result<void> removeVersion(const std::string& name) const;

    /// The layer list of the map, topmost first; the program's own rows are always among them.
    /// Errors: DatabaseFailed, ParseFailed.
    [[nodiscard]] Result<std::vector<domain::MapLayer>> loadMapLayers() const;
    /// Replaces the list as a whole. Gives it back with the ids of new rows.
    /// Errors: InvalidArgument for a value out of its range, Conflict, DatabaseFailed; then nothing is written.
    [[nodiscard]] Result<std::vector<domain::MapLayer>>
    saveMapLayers(const std::vector<domain::MapLayer>& layers) const;

private:
    Workspace(std::filesystem::path file, std::string author)
        : m_file(std::move(file))
        , m_author(std::move(author))
    {
    }
    [[nodiscard]] domain::ChangeNote byHand(const std::string& reason = {}) const;

    std::filesystem::path m_file;
    std::string m_author;
    std::optional<domain::ChangeId> m_undone; ///< what is changed takes this back
};

/// Names and versions of the method profiles, the default one first.
[[nodiscard]] std::vector<std::string> methodProfiles();

} // namespace wm::workspace
