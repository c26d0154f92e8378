// SPDX-License-Identifier: GPL-3.0-or-later
#include "QualitySession.h"

#include "wm/workspace/Workspace.h"

#include <utility>

namespace wm::ui {

namespace {

Result<workspace::QualityReport> checkedReport(const workspace::Snapshot& snapshot,
                                               const workspace::QualityOptions& options, const TaskContext& context)
{
    std::error_code ignored;
    if (!std::filesystem::exists(snapshot.file(), ignored)) // what lives in memory only has no history
        return workspace::findQuality(snapshot, options, context);
    WM_TRY(const auto workspace, workspace::Workspace::open(snapshot.file()));
    return workspace.checkQuality(snapshot, options, context);
}

} // namespace

presentation::Selection narrowing(const presentation::Selection& selection)
{
    presentation::Selection parts;
    parts.region = selection.region;
    parts.box = selection.box;
    parts.brush = selection.brush;
    parts.theme = selection.theme;
    return parts;
}

QualitySession::QualitySession(QObject* parent)
    : QObject(parent)
{
    connect(&m_tasks, &TaskRunner::busyChanged, this, [this](bool isBusy) {
        // Without a result that was asked for it was cancelled.
        const bool hasResult = m_loaded && Request{m_loaded->snapshot, m_loaded->selection} == m_asked;
        m_isStopped = !isBusy && m_isWanted && m_asked.snapshot && !hasResult;
        Q_EMIT changed();
    });
}

void QualitySession::setInput(const workspace::SnapshotPtr& snapshot, const presentation::Selection& selection)
{
    const bool isOtherFile = !m_snapshot || !snapshot || m_snapshot->file() != snapshot->file();
    if (m_snapshot != snapshot)
        m_isTooMuch = false;
    m_snapshot = snapshot;
    m_selection = narrowing(selection);
    if (isOtherFile && m_loaded) {
        m_loaded = nullptr;
        Q_EMIT changed();
    }
    renew();
}

void QualitySession::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    renew();
}

void QualitySession::checkAgain()
{
    m_asked = {};
    renew();
}

QualitySession::Request QualitySession::request() const
{
    return {m_snapshot, m_isTooMuch ? m_selection : presentation::Selection()};
}

void QualitySession::renew()
{
    const Request wanted = request();
    if (!m_isWanted || !wanted.snapshot || wanted == m_asked)
        return;
    m_tasks.cancel();
    m_asked = wanted;
    m_isStopped = false;
    m_tasks.start(
        [wanted](const TaskContext& context) {
            workspace::QualityOptions options;
            options.selection = wanted.selection;
            return checkedReport(*wanted.snapshot, options, context);
        },
        [this, wanted](Result<workspace::QualityReport> report) {
            if (!report) {
                Q_EMIT failed(report.error(), wanted.snapshot->file());
                return;
            }
            m_isTooMuch = m_isTooMuch || !report->isWhole();
            m_loaded = std::make_shared<const LoadedQuality>(wanted.snapshot, wanted.selection, *std::move(report));
            m_isStopped = false;
            Q_EMIT changed();
            renew(); // what all of it was too much for
        });
}

} // namespace wm::ui
