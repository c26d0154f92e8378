// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WorkspaceStep.h"

#include "wm/base/TaskContext.h"
#include "wm/domain/Change.h"
#include "wm/domain/ChartNote.h"
#include "wm/domain/Filling.h"
#include "wm/domain/Finding.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Edit.h"
#include "wm/workspace/Import.h"
#include "wm/workspace/Merge.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QUndoStack;

namespace wm::ui {

struct WantedImport;
struct WantedMerge;

/// A target with what it is given; nothing: it is lost again.
struct TargetFilling {
    domain::TargetId target;
    std::optional<domain::Filling> filling;

    bool operator==(const TargetFilling&) const = default;
};

/// What a user changes in the open workspace: each a step that can be undone, named after what it changes. A reason is
/// for the history and may be empty; undoing has none.
class WorkspaceEdits : public QObject {
    Q_OBJECT

public:
    /// All outlive it; `words` may change.
    WorkspaceEdits(WorkspaceSession& session, QUndoStack& steps, const presentation::Words& words, QObject* parent);

    /// Puts a facility where the user says.
    void moveFacility(domain::FacilityId facility, domain::LonLat position);
    /// Puts a note on a year in the place of another, adds or removes one.
    void changeChartNote(const std::optional<domain::ChartNote>& before, const std::optional<domain::ChartNote>& after,
                         const QString& reason = {});
    /// Which method judges the targets of an indicator; empty: the default.
    void changeMethod(domain::IndicatorId indicator, const std::string& profile);
    /// Fills in what a target lost in its source, corrects it or takes it back.
    void fillTarget(domain::TargetId target, const std::optional<domain::Filling>& before,
                    const std::optional<domain::Filling>& after, const QString& reason = {});
    /// Stores what was read of a file, as the user has chosen. `told` is what became of it.
    using ImportTold = std::function<void(const Result<workspace::ImportOutcome>&)>;
    void importValues(const WantedImport& import, const TaskContext& context, ImportTold told);
    /// Takes of another workspace what the user has chosen.
    using MergeTold = std::function<void(const Result<workspace::MergeOutcome>&)>;
    void mergeWorkspace(const WantedMerge& merge, const TaskContext& context, MergeTold told);
    /// What became of a step when it was done for the first time; may be empty.
    using Told = std::function<void(const Result<void>&)>;
    /// Stores records and values edited by hand as one change.
    void editData(const workspace::Edits& edits, const QString& action, const std::string& reason, Told told);
    /// Puts accepted findings of the data check in the place of others.
    void changeAcceptedFindings(const std::vector<domain::AcceptedFinding>& before,
                                const std::vector<domain::AcceptedFinding>& after, Told told = {});
    /// Puts something of the history back, under the name of what is done.
    void restore(const domain::Restoration& what, const QString& action, const QString& reason = {}, Told told = {});
    void undo();
    /// What undo() would take back; none: that is no filling.
    [[nodiscard]] std::optional<TargetFilling> lastFilling() const;

Q_SIGNALS:
    /// undo() would take back something else than before.
    void lastStepChanged();
    void restored(const wm::domain::RestorationReport& report);
    /// An import or a merge was undone, or done again after that: nothing else tells when it is over.
    void repeated(const QString& action, bool isDone);
    /// A step could not be written, or not be loaded again. The session has told the window.
    void failed(const wm::Error& error);

private:
    void push(const QString& action, WorkspaceStep::Change redo, WorkspaceStep::Change undo);
    /// Not when it is undone or done again; failures are emitted each time.
    [[nodiscard]] WorkspaceStep::Done tellingOnce(Told told);
    /// What is stored as one change, which is taken back to undo it.
    template <class Outcome>
    void pushStored(const QString& action, std::function<Result<Outcome>(const workspace::Workspace&)> store,
                    std::function<void(const Result<Outcome>&)> told);
    [[nodiscard]] QString nameIn(const domain::LocalText& name) const;

    WorkspaceSession& m_session;
    QUndoStack& m_steps;
    const presentation::Words& m_words;
};

} // namespace wm::ui
