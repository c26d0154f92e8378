// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComparePage.h"

#include "CompareOptionsBar.h"
#include "SuggestedName.h"

#include "wm/charts/ComparePainting.h"
#include "wm/charts/CompareWidget.h"
#include "wm/ui/Preferences.h"
#include "wm/ui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace wm::ui {

namespace {

constexpr double kPictureWidth = 900.0;
constexpr double kLeastPictureHeight = 520.0;

} // namespace

ComparePage::ComparePage(SelectionModel& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
{
    m_bar = new CompareOptionsBar(Preferences::compareOptions());
    m_figure = new charts::CompareWidget;
    m_figure->setObjectName(QStringLiteral("compareFigure"));
    m_figure->setColours(colours());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_figure, 1);
    setFocusProxy(m_figure);
    connect(m_bar, &CompareOptionsBar::optionsChanged, this, [this] {
        Preferences::setCompareOptions(m_bar->options());
        renew();
    });
    connect(m_figure, &charts::CompareWidget::markActivated, &m_selection, &SelectionModel::setMark);
    connect(m_figure, &charts::CompareWidget::regionsBrushed, this, [this](const auto& regions) {
        m_selection.setBrush(regions, regions.empty() ? domain::IndicatorId() : m_comparison.choices.shown.indicator);
    });
}

QWidget& ComparePage::chooser() const
{
    return m_bar->chooser();
}

presentation::CompareOptions ComparePage::options() const
{
    return m_bar->options();
}

void ComparePage::setOptions(const presentation::CompareOptions& options, domain::IndicatorId selected)
{
    m_bar->setOptions(options);
    m_followed = selected; // the options say already what is compared
    Preferences::setCompareOptions(options);
}

const presentation::CompareSpec& ComparePage::spec()
{
    renew();
    return m_comparison.spec;
}

presentation::TableSpec ComparePage::table()
{
    renew();
    return m_input.snapshot ? workspace::compareTable(*m_input.snapshot, m_comparison.spec, m_input.words)
                            : presentation::TableSpec{};
}

void ComparePage::display(const ViewInput& input)
{
    const bool isOtherFile =
        input.snapshot && (!m_input.snapshot || m_input.snapshot->file() != input.snapshot->file());
    if (isOtherFile)
        m_bar->setIndicator({});
    m_input = input;
    follow(input.selection.indicator);
    m_figure->setHighlight({input.selection.region, input.selection.indicator, input.selection.brush});
    if (isInFront())
        renew();
}

bool ComparePage::isInFront() const
{
    // Qt keeps a dock behind other tabs "visible" and moves it out of the window.
    return isVisible() && window()->rect().intersects(QRect(mapTo(window(), QPoint()), size()));
}

void ComparePage::bringUpToDate()
{
    renew();
}

/// An indicator that was selected elsewhere is compared, if it can be.
void ComparePage::follow(domain::IndicatorId selected)
{
    if (selected == m_followed)
        return;
    m_followed = selected;
    const auto& offered = m_comparison.choices.indicators;
    if (std::ranges::find(offered, selected) != offered.end())
        m_bar->setIndicator(selected);
}

void ComparePage::renew()
{
    Shown next{scopeOf(m_input), m_input.selection.indicator, m_bar->options()};
    next.scope.brush.clear(); // seen in the figure, not another figure
    if (!next.options.indicator.isNone())
        next.selectedIndicator = {}; // it only matters where none is chosen here
    if (m_shown == next)
        return;
    m_shown = next;
    if (m_input.snapshot) {
        m_comparison = workspace::compareOf(*m_input.snapshot, m_input.selection, next.options, m_input.words);
        m_bar->setChoices(*m_input.snapshot, m_comparison.choices, m_input.words);
        m_shown->options = m_bar->options();
    } else {
        m_comparison = {};
        m_comparison.spec.head.emptyText = tr("No workspace is open.").toStdString();
    }
    m_figure->setSpec(m_comparison.spec);
}

ViewOutput ComparePage::output()
{
    const presentation::CompareSpec& shown = spec();
    if (!m_input.snapshot || !shown.head.emptyText.empty())
        return {};
    presentation::CompareSpec bare = shown;
    bare.head.title.clear();
    bare.head.subtitle.clear();
    bare.head.notes.clear();
    ViewOutput output;
    output.facts.title = shown.head.title + " · " + shown.head.subtitle;
    output.facts.remarks = shown.head.notes;
    output.name = suggestedName(shown.head.title);
    const auto paint = [shown, bare](QPainter& painter, const QSizeF& size, bool isBare,
                                     const presentation::FigureStyle& style) {
        charts::paintCompare(isBare ? bare : shown, painter, size, style);
    };
    output.picture = {paint, {kPictureWidth, charts::compareHeight(shown, kPictureWidth, kLeastPictureHeight)}, true};
    output.table = std::make_shared<const presentation::TableSpec>(table());
    output.workspaceDate = dateOfFile(m_input.snapshot->file());
    output.words = m_input.words;
    return output;
}

void ComparePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_figure)
        m_figure->setColours(colours());
}

void ComparePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    renew();
}

} // namespace wm::ui
