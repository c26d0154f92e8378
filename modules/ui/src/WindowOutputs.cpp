// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowOutputs.h"

#include "ChartBatchDialog.h"
#include "ChartPage.h"
#include "ComparePage.h"
#include "ExplanationPanel.h"
#include "ExportDataDialog.h"
#include "FileDialogs.h"
#include "MapOutput.h"
#include "MapPage.h"
#include "MessageBar.h"
#include "OutputDesk.h"
#include "OverviewPage.h"
#include "Paths.h"
#include "QualityPage.h"
#include "ScoreboardPage.h"
#include "SuggestedName.h"
#include "TargetsPage.h"
#include "ViewDocks.h"
#include "ViewExport.h"

#include "wm/workspace/ExportSelection.h"
#include "wm/workspace/Views.h"

#include <QDockWidget>
#include <QMainWindow>

namespace wm::ui {

WindowOutputs::WindowOutputs(QMainWindow& window, OutputParts parts)
    : QObject(&window)
    , m_window(window)
    , m_parts(std::move(parts))
{
    m_actions = new OutputActions(window);
    auto* maps = new MapOutput(window, m_parts.tasks, m_parts.messages);
    m_desk = new OutputDesk(window, m_parts.dialogs, *maps, m_parts.messages);
    connect(maps, &MapOutput::failed, this, &WindowOutputs::failed);
    connect(m_desk, &OutputDesk::failed, this, &WindowOutputs::failed);
    connect(m_actions, &OutputActions::wanted, this,
            [this](OutputKind kind, const ViewOutput& output) { carryOut(kind, output); });
    addViews();
    connectParts();
}

void WindowOutputs::addViews()
{
    const auto add = [this](View view, auto& page, auto output, auto selected) {
        m_actions->addView({&page, [this, view] { return m_parts.docks.dock(view).windowTitle(); }, output, selected});
        m_parts.docks.setOutputMenu(view, *m_actions->makeMenu(page));
    };
    const auto addWhole = [&add](View view, auto& page) {
        const auto output = [&page] {
            return page.output();
        };
        add(view, page, output, output);
    };
    add(
        View::Overview, m_parts.overview, [this] { return m_parts.overview.output(); },
        [this] { return m_parts.overview.selectedOutput(); });
    add(
        View::Targets, m_parts.targets, [this] { return m_parts.targets.output(); },
        [this] { return m_parts.targets.selectedOutput(); });
    addWhole(View::Chart, m_parts.chart);
    add(
        View::Map, m_parts.map, [this] { return mapOutput(); }, [this] { return mapOutput(); });
    addWhole(View::Scoreboard, m_parts.scoreboard);
    addWhole(View::Compare, m_parts.compare);
    add(
        View::Quality, m_parts.quality, [this] { return m_parts.quality.output(); },
        [this] { return m_parts.quality.selectedOutput(); });
    ExplanationPanel& explanation = m_parts.chart.explanation();
    const auto explained = [&explanation] {
        return explanation.output();
    };
    m_actions->addView({&explanation, [] { return tr("Explanation"); }, explained, explained});
}

void WindowOutputs::connectParts()
{
    const auto doWith = [this](OutputKind kind) {
        return [this, kind](const ViewOutput& output) {
            carryOut(kind, output);
        };
    };
    connect(&m_parts.overview, &OverviewPage::cardCopyWanted, this, doWith(OutputKind::Copy));
    connect(&m_parts.overview, &OverviewPage::cardSaveWanted, this, doWith(OutputKind::SavePicture));
    connect(&m_parts.targets, &TargetsPage::copyWanted, this,
            [this] { carryOut(OutputKind::Copy, m_parts.targets.selectedOutput()); });
    connect(&m_parts.chart.explanation(), &ExplanationPanel::copyWanted, this,
            [this] { carryOut(OutputKind::Copy, m_parts.chart.explanation().output()); });
}

void WindowOutputs::carryOut(OutputKind kind, const ViewOutput& output)
{
    if (m_parts.isWhole())
        m_desk->carryOut(kind, output);
}

void WindowOutputs::carryOut(OutputKind kind, const Result<ViewOutput>& output)
{
    if (output)
        carryOut(kind, *output);
    else
        Q_EMIT failed(output.error(), m_parts.input().snapshot->file());
}

ViewOutput WindowOutputs::mapOutput() const
{
    const ViewInput shown = m_parts.input();
    const auto spec = m_parts.map.spec();
    if (!shown.snapshot || !spec)
        return {};
    ViewOutput output;
    output.facts.title = spec->title;
    output.facts.remarks = spec->notes;
    output.name = suggestedName(spec->title);
    output.map = m_parts.map.sheetSubject();
    output.table =
        std::make_shared<const presentation::TableSpec>(workspace::mapTable(*shown.snapshot, *spec, shown.words));
    output.workspaceDate = dateOfFile(shown.snapshot->file());
    output.words = shown.words;
    return output;
}

Result<ViewOutput> WindowOutputs::outputOf(ExportKind kind) const
{
    switch (kind) {
    case ExportKind::OverviewPicture:
        return m_parts.overview.output();
    case ExportKind::ScoreboardPicture:
    case ExportKind::ScoreboardTable:
        return m_parts.scoreboard.output();
    case ExportKind::ChartPicture:
    case ExportKind::ChartTable:
        return m_parts.chart.output();
    case ExportKind::ComparePicture:
    case ExportKind::CompareTable:
        return m_parts.compare.output();
    case ExportKind::MapPicture:
        return mapOutput();
    default:
        return tableExport(kind, m_parts.input());
    }
}

void WindowOutputs::exportAllCharts()
{
    const ViewInput shown = m_parts.input();
    if (!shown.snapshot || !m_parts.isWhole())
        return;
    ChartBatchRequest request;
    request.input = shown;
    request.subjects = workspace::chartSubjects(*shown.snapshot, shown.selection);
    request.charts = m_parts.chart.options();
    request.picture = Preferences::picture();
    if (request.subjects.empty())
        return m_parts.messages.showMessage(MessageBar::Tone::Information, tr("There is no chart for this selection."));
    const QString scope =
        QString::fromStdString(workspace::overviewOf(*shown.snapshot, shown.selection, shown.words).title);
    auto* dialog = new ChartBatchDialog(std::move(request), scope, &m_window);
    connect(dialog, &ChartBatchDialog::told, this, [this](bool isWell, const QString& text) {
        m_parts.messages.showMessage(isWell ? MessageBar::Tone::Information : MessageBar::Tone::Problem, text);
    });
    dialog->open();
}

void WindowOutputs::exportData()
{
    const ViewInput shown = m_parts.input();
    if (!shown.snapshot || !m_parts.isWhole())
        return;
    const QString scope =
        QString::fromStdString(workspace::overviewOf(*shown.snapshot, shown.selection, shown.words).title);
    auto* dialog = new ExportDataDialog(shown, scope, &m_window);
    connect(dialog, &ExportDataDialog::told, this,
            [this](const QString& text) { m_parts.messages.showMessage(MessageBar::Tone::Information, text); });
    dialog->open();
}

void WindowOutputs::exportFeatures()
{
    const ViewInput shown = m_parts.input();
    if (!shown.snapshot || !m_parts.isWhole())
        return;
    m_parts.dialogs.askFeatures(tr("map", "suggested file name"), [this, shown](const std::filesystem::path& file) {
        m_parts.tasks.start(
            [shown, file, options = m_parts.map.options()](const TaskContext& context) {
                return workspace::exportFeatures(*shown.snapshot, shown.selection, shown.baseMap.get(), options, file,
                                                 shown.words, context);
            },
            [this, file](const Result<workspace::ExportedFeatures>& written) {
                if (!written) {
                    Q_EMIT failed(written.error(), file);
                    return;
                }
                m_parts.messages.showMessage(MessageBar::Tone::Information,
                                             tr("Saved: %1 (facilities: %2, corridors: %3, regions: %4)")
                                                 .arg(toText(file))
                                                 .arg(written->facilities)
                                                 .arg(written->corridors)
                                                 .arg(written->regions));
            });
    });
}

void WindowOutputs::exportView(ExportKind kind)
{
    switch (kind) {
    case ExportKind::AllCharts:
        return exportAllCharts();
    case ExportKind::Data:
        return exportData();
    case ExportKind::Features:
        return exportFeatures();
    case ExportKind::OverviewPicture:
    case ExportKind::ScoreboardPicture:
    case ExportKind::ChartPicture:
    case ExportKind::ComparePicture:
    case ExportKind::MapPicture:
        return carryOut(OutputKind::SavePicture, outputOf(kind));
    default:
        return carryOut(OutputKind::SaveData, outputOf(kind));
    }
}

void WindowOutputs::printView(ExportKind kind)
{
    carryOut(OutputKind::Print, outputOf(kind));
}

} // namespace wm::ui
