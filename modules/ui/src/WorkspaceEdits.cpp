// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceEdits.h"

#include "Paths.h"
#include "WantedImport.h"
#include "WantedMerge.h"

#include <QUndoStack>

#include <atomic>
#include <memory>
#include <utility>

namespace wm::ui {

namespace {

/// What was put back last. The worker writes it while this thread may read it.
using LastReport = std::atomic<std::shared_ptr<const domain::RestorationReport>>;

/// The history only ever grows: doing it again takes the undoing back, which is a change of its own.
Result<void> restoreOnce(const workspace::Workspace& workspace, const domain::Restoration& what,
                         const std::string& reason, LastReport& last)
{
    WM_TRY(const domain::RestorationReport report, workspace.restore(what, reason));
    last = std::make_shared<const domain::RestorationReport>(report);
    return {};
}

domain::Restoration takingBack(domain::ChangeId change)
{
    return {{}, change, {}, 0, true}; // a step that is undone is never refused
}

/// Says what it fills in, so that undoing can be offered for that alone.
class FillingStep : public WorkspaceStep {
public:
    FillingStep(TargetFilling what, WorkspaceSession& session, QUndoStack& steps, const QString& action,
                const std::pair<Change, Change>& redoAndUndo, Done done)
        : WorkspaceStep(session, steps, action, redoAndUndo.first, redoAndUndo.second, std::move(done))
        , m_what(std::move(what))
    {
    }

    [[nodiscard]] const TargetFilling& what() const { return m_what; }

private:
    TargetFilling m_what;
};

} // namespace

WorkspaceEdits::WorkspaceEdits(WorkspaceSession& session, QUndoStack& steps, const presentation::Words& words,
                               QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_steps(steps)
    , m_words(words)
{
    connect(&m_steps, &QUndoStack::indexChanged, this, &WorkspaceEdits::lastStepChanged);
}

void WorkspaceEdits::moveFacility(domain::FacilityId id, domain::LonLat position)
{
    const domain::Facility* facility = m_session.snapshot() ? m_session.snapshot()->findFacility(id) : nullptr;
    if (!facility)
        return;
    const domain::FacilityPosition before{facility->position, facility->positionQuality, facility->positionSource};
    push(
        tr("Position of %1").arg(nameIn(facility->name)),
        [id, position](const workspace::Workspace& workspace) -> Result<void> {
            WM_CHECK(workspace.moveFacility(id, position));
            return {};
        },
        [id, before](const workspace::Workspace& workspace) -> Result<void> {
            WM_CHECK(workspace.setFacilityPosition(id, before));
            return {};
        });
}

void WorkspaceEdits::changeChartNote(const std::optional<domain::ChartNote>& before,
                                     const std::optional<domain::ChartNote>& after, const QString& reason)
{
    const auto change = [](std::optional<domain::ChartNote> from, std::optional<domain::ChartNote> to,
                           std::string why) {
        return
            [from = std::move(from), to = std::move(to), why = std::move(why)](const workspace::Workspace& workspace) {
                return workspace.changeChartNote(from, to, why);
            };
    };
    push(tr("Note on %1").arg((after ? after : before)->year), change(before, after, reason.toStdString()),
         change(after, before, {}));
}

void WorkspaceEdits::changeMethod(domain::IndicatorId id, const std::string& profile)
{
    const domain::Indicator* indicator = m_session.snapshot() ? m_session.snapshot()->findIndicator(id) : nullptr;
    if (!indicator || indicator->methodProfile == profile)
        return;
    const auto change = [id](std::string to) {
        return [id, to = std::move(to)](const workspace::Workspace& workspace) {
            return workspace.setMethodProfile(id, to);
        };
    };
    push(tr("Method of %1").arg(nameIn(indicator->name)), change(profile), change(indicator->methodProfile));
}

void WorkspaceEdits::fillTarget(domain::TargetId id, const std::optional<domain::Filling>& before,
                                const std::optional<domain::Filling>& after, const QString& reason)
{
    const domain::Target* target = m_session.snapshot() ? m_session.snapshot()->findTarget(id) : nullptr;
    if (!target)
        return;
    const auto change = [id](std::optional<domain::Filling> from, std::optional<domain::Filling> to, std::string why) {
        return [id, from = std::move(from), to = std::move(to),
                why = std::move(why)](const workspace::Workspace& workspace) {
            return workspace.fillTarget(id, from, to, why);
        };
    };
    //: A step that can be undone. %1: name of an indicator
    const QString action = tr("Fill in %1").arg(nameIn(m_session.snapshot()->findIndicator(target->indicator)->name));
    m_steps.push(new FillingStep({id, after}, m_session, m_steps, action,
                                 {change(before, after, reason.toStdString()), change(after, before, {})},
                                 [this](const Result<void>& result) {
                                     if (!result)
                                         Q_EMIT failed(result.error());
                                 }));
}

template <class Outcome>
void WorkspaceEdits::pushStored(const QString& action,
                                std::function<Result<Outcome>(const workspace::Workspace&)> store,
                                std::function<void(const Result<Outcome>&)> told)
{
    // What the step did last: it was stored, or the restoration that took it back, which is taken back to do it again.
    using Last = std::atomic<std::shared_ptr<const Outcome>>;
    const auto last = std::make_shared<Last>();
    const auto takeBack = [last](const workspace::Workspace& workspace) -> Result<void> {
        const domain::ChangeId done = last->load()->change;
        if (done.isNone())
            return {}; // nothing was to be changed
        WM_TRY(const domain::RestorationReport report, workspace.restore(takingBack(done), {}));
        Outcome undone;
        undone.change = report.change;
        *last = std::make_shared<const Outcome>(std::move(undone));
        return {};
    };
    const auto storeOnce = [last, takeBack, store = std::move(store)](const workspace::Workspace& workspace) {
        if (last->load())
            return takeBack(workspace);
        Result<Outcome> outcome = store(workspace);
        if (!outcome)
            return Result<void>(tl::make_unexpected(outcome.error()));
        *last = std::make_shared<const Outcome>(*std::move(outcome));
        return Result<void>();
    };
    m_steps.push(new WorkspaceStep(m_session, m_steps, action, storeOnce, takeBack,
                                   [this, last, action, told = std::move(told), isTold = std::make_shared<bool>(false),
                                    isDone = std::make_shared<bool>(true)](const Result<void>& result) {
                                       if (!result)
                                           Q_EMIT failed(result.error());
                                       if (std::exchange(*isTold, true)) {
                                           if (result)
                                               Q_EMIT repeated(action, *isDone = !*isDone);
                                           return;
                                       }
                                       if (!result)
                                           return told(tl::make_unexpected(result.error()));
                                       told(*last->load());
                                   }));
}

void WorkspaceEdits::importValues(const WantedImport& import, const TaskContext& context, ImportTold told)
{
    const auto store = [trial = import.trial, choice = import.choice, reason = import.reason,
                        context](const workspace::Workspace& workspace) {
        return workspace.storeImport(*trial, choice, reason, context);
    };
    const auto remember = [name = import.recipeName, recipe = import.recipe](const workspace::Workspace& workspace) {
        return workspace.rememberRecipe(name, recipe);
    };
    //: A step that can be undone. %1: name of a file
    pushStored<workspace::ImportOutcome>(tr("Import of %1").arg(QString::fromStdString(import.source)), store,
                                         [this, remember, isNamed = !import.recipeName.empty(),
                                          told = std::move(told)](const Result<workspace::ImportOutcome>& outcome) {
                                             told(outcome);
                                             if (outcome && isNamed)
                                                 m_session.change(remember);
                                         });
}

void WorkspaceEdits::mergeWorkspace(const WantedMerge& merge, const TaskContext& context, MergeTold told)
{
    //: A step that can be undone. %1: name of a file
    pushStored<workspace::MergeOutcome>(
        tr("Merge of %1").arg(toText(merge.trial->other().filename())),
        [merge, context](const workspace::Workspace& workspace) {
            return workspace.merge(*merge.trial, merge.choice, merge.reason, context);
        },
        std::move(told));
}

void WorkspaceEdits::editData(const workspace::Edits& edits, const QString& action, const std::string& reason,
                              Told told)
{
    const auto last = std::make_shared<std::atomic<domain::ChangeId>>();
    const auto store = [edits, reason, last](const workspace::Workspace& workspace) -> Result<void> {
        WM_TRY(*last, workspace.edit(edits, reason));
        return {};
    };
    const auto takeBack = [reverse = reversed(edits), last](const workspace::Workspace& workspace) -> Result<void> {
        WM_CHECK(workspace.undoing(*last).edit(reverse, {}));
        return {};
    };
    m_steps.push(new WorkspaceStep(m_session, m_steps, action, store, takeBack, tellingOnce(std::move(told))));
}

WorkspaceStep::Done WorkspaceEdits::tellingOnce(Told told)
{
    return [this, told = std::move(told), isTold = std::make_shared<bool>(false)](const Result<void>& result) {
        if (!result)
            Q_EMIT failed(result.error());
        if (!std::exchange(*isTold, true) && told)
            told(result);
    };
}

void WorkspaceEdits::changeAcceptedFindings(const std::vector<domain::AcceptedFinding>& before,
                                            const std::vector<domain::AcceptedFinding>& after, Told told)
{
    using Findings = std::vector<domain::AcceptedFinding>;
    const auto change = [](Findings from, Findings to) {
        return [from = std::move(from), to = std::move(to)](const workspace::Workspace& workspace) {
            return workspace.changeAcceptedFindings(from, to);
        };
    };
    const int count = static_cast<int>((after.empty() ? before : after).size());
    //: A step that can be undone
    const QString action = after.empty() ? tr("No longer accept %n finding(s)", nullptr, count)
                                         : tr("Accept %n finding(s)", nullptr, count);
    m_steps.push(new WorkspaceStep(m_session, m_steps, action, change(before, after), change(after, before),
                                   tellingOnce(std::move(told))));
}

void WorkspaceEdits::restore(const domain::Restoration& what, const QString& action, const QString& reason, Told told)
{
    const auto last = std::make_shared<LastReport>(std::make_shared<const domain::RestorationReport>());
    m_steps.push(new WorkspaceStep(
        m_session, m_steps, action,
        [what, last, why = reason.toStdString()](const workspace::Workspace& workspace) {
            const domain::ChangeId undone = last->load()->change;
            return restoreOnce(workspace, undone.isNone() ? what : takingBack(undone), why, *last);
        },
        [last](const workspace::Workspace& workspace) -> Result<void> {
            const domain::ChangeId done = last->load()->change;
            if (done.isNone())
                return {}; // there was nothing to put back
            return restoreOnce(workspace, takingBack(done), {}, *last);
        },
        [this, last, tell = tellingOnce(std::move(told))](const Result<void>& result) {
            tell(result);
            if (result)
                Q_EMIT restored(*last->load());
        }));
}

void WorkspaceEdits::undo()
{
    m_steps.undo();
}

std::optional<TargetFilling> WorkspaceEdits::lastFilling() const
{
    const int done = m_steps.index();
    const auto* const step = done > 0 ? dynamic_cast<const FillingStep*>(m_steps.command(done - 1)) : nullptr;
    return step ? std::optional(step->what()) : std::nullopt;
}

void WorkspaceEdits::push(const QString& action, WorkspaceStep::Change redo, WorkspaceStep::Change undo)
{
    m_steps.push(new WorkspaceStep(m_session, m_steps, action, std::move(redo), std::move(undo), tellingOnce({})));
}

QString WorkspaceEdits::nameIn(const domain::LocalText& name) const
{
    return QString::fromStdString(name.in(m_words.language));
}

} // namespace wm::ui
