// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowViews.h"

#include "ChartPage.h"
#include "ComparePage.h"
#include "MapPage.h"
#include "MessageBar.h"
#include "SaveViewDialog.h"
#include "SavedViewActions.h"
#include "SavedViewsDialog.h"
#include "TargetsPage.h"
#include "ViewDocks.h"

#include "wm/ui/Preferences.h"

#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace wm::ui {

namespace {

QStringList namesOf(const std::vector<SavedView>& views)
{
    QStringList names;
    for (const SavedView& view : views)
        names.append(view.name);
    return names;
}

} // namespace

WindowViews::WindowViews(QMainWindow& window, WindowViewParts parts)
    : QObject(&window)
    , m_window(window)
    , m_parts(std::move(parts))
    , m_views(viewsFromTexts(Preferences::savedViews()))
{
    m_actions = new SavedViewActions(window);
    m_actions->setNames(namesOf(m_views));
    connect(m_actions, &SavedViewActions::showWanted, this,
            [this](int place) { show(SavedView(m_views[static_cast<std::size_t>(place)])); });
    connect(m_actions, &SavedViewActions::backWanted, this, &WindowViews::showBefore);
    connect(m_actions, &SavedViewActions::saveWanted, this, &WindowViews::askName);
    connect(m_actions, &SavedViewActions::manageWanted, this, &WindowViews::manage);
}

QMenu& WindowViews::menu() const
{
    return m_actions->menu();
}

void WindowViews::setHasWorkspace(bool hasWorkspace)
{
    m_actions->setHasWorkspace(hasWorkspace);
}

WindowState WindowViews::state() const
{
    WindowState state;
    state.selection = m_parts.selection.selection();
    state.filter = m_parts.selection.filter();
    state.chart = m_parts.chart.options();
    state.compare = m_parts.compare.options();
    state.map = m_parts.map.options();
    state.place = m_parts.map.place();
    state.columns = m_parts.targets.columns();
    state.docks = m_parts.docks.state();
    state.isExplained = m_parts.chart.isExplained();
    state.areLayersShown = m_parts.map.areLayersShown();
    return state;
}

QJsonObject WindowViews::content() const
{
    const ViewInput input = m_parts.input();
    return input.snapshot ? toJson(state(), *input.snapshot, input.words.language) : QJsonObject();
}

void WindowViews::apply(const WindowState& state)
{
    if (!state.docks.isEmpty())
        m_parts.docks.show(state.docks);
    if (!state.columns.empty())
        m_parts.targets.setColumns(state.columns);
    m_parts.chart.setOptions(state.chart);
    m_parts.chart.setExplained(state.isExplained);
    m_parts.compare.setOptions(state.compare, state.selection.indicator);
    m_parts.map.setLayersShown(state.areLayersShown);
    m_parts.map.setOptions(state.map);
    m_parts.selection.setAll(state.selection, state.filter);
    m_parts.refresh(); // the selection may have been the same
    m_parts.map.setPlace(state.place);
}

void WindowViews::show(const SavedView& view)
{
    const ViewInput input = m_parts.input();
    if (!input.snapshot)
        return;
    const auto [wanted, missing] = stateFromJson(view.content, state(), *input.snapshot);
    SavedView before{m_lastName, content()};
    apply(wanted);
    m_before = std::move(before);
    m_actions->setHasBefore(true);
    m_lastName = view.name;
    if (missing.isEmpty())
        return;
    m_parts.messages.showNotes(
        MessageBar::Tone::Problem,
        tr("This workspace does not have all of the view “%1”: %2. The rest is shown.")
            .arg(view.name.isEmpty() ? tr("before") : view.name, missing.join(tr("; ", "between missing things"))),
        missing);
}

void WindowViews::showBefore()
{
    if (m_before)
        show(SavedView(*m_before));
}

void WindowViews::save(SavedView view)
{
    m_lastName = view.name;
    std::vector<SavedView> views = m_views;
    const auto same = std::ranges::find(views, view.name, &SavedView::name);
    if (same == views.end())
        views.push_back(std::move(view));
    else
        *same = std::move(view);
    setViews(std::move(views));
}

void WindowViews::setViews(std::vector<SavedView> views)
{
    m_views = std::move(views);
    Preferences::setSavedViews(toTexts(m_views));
    m_actions->setNames(namesOf(m_views));
}

void WindowViews::askName()
{
    // What the window shows now, and not when the answer comes.
    const QJsonObject now = content();
    if (now.isEmpty())
        return;
    auto* dialog = new SaveViewDialog(namesOf(m_views), m_lastName, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, now] {
        QJsonObject wanted = now;
        for (const ViewPart part : kViewParts) {
            if (!dialog->wants(part))
                wanted = withoutPart(wanted, part);
        }
        save({dialog->name(), wanted});
        m_parts.messages.showMessage(MessageBar::Tone::Information, tr("View saved: %1").arg(dialog->name()));
    });
    dialog->open();
}

void WindowViews::manage()
{
    auto* dialog = new SavedViewsDialog(m_views, content(), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setViews(dialog->views()); });
    dialog->open();
}

} // namespace wm::ui
