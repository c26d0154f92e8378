// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/SelectionModel.h"

#include "wm/presentation/CompareSpec.h"

#include <utility>

namespace wm::ui {

namespace {

presentation::Selection withoutTarget(presentation::Selection selection)
{
    selection.target = {};
    selection.indicator = {};
    return selection;
}

} // namespace

void SelectionModel::setRegion(const domain::RegionCode& region)
{
    if (m_selection.region == region && !m_selection.box && m_selection.brush.empty())
        return;
    presentation::Selection next = withoutTarget(m_selection);
    next.region = region;
    next.box.reset();
    next.brush.clear();
    next.facility = {};
    replace(std::move(next));
}

void SelectionModel::setBox(std::optional<presentation::SelectionBox> box)
{
    if (m_selection.box == box)
        return;
    presentation::Selection next = withoutTarget(m_selection);
    next.region = {};
    next.facility = {};
    next.brush.clear();
    next.box = box;
    replace(std::move(next));
}

void SelectionModel::setBrush(std::vector<domain::RegionCode> regions, domain::IndicatorId indicator)
{
    if (m_selection.brush == regions)
        return;
    presentation::Selection next = m_selection;
    next.target = {};
    next.region = {};
    next.facility = {};
    next.box.reset();
    next.brush = std::move(regions);
    if (!indicator.isNone())
        next.indicator = indicator;
    replace(std::move(next));
}

void SelectionModel::setTheme(const std::string& theme)
{
    if (m_selection.theme == theme)
        return;
    presentation::Selection next = withoutTarget(m_selection);
    next.theme = theme;
    replace(std::move(next));
}

void SelectionModel::setHorizonYear(std::optional<int> year)
{
    if (m_selection.horizonYear == year)
        return;
    presentation::Selection next = withoutTarget(m_selection);
    next.horizonYear = year;
    replace(std::move(next));
}

void SelectionModel::setGroup(const TargetGroup& group)
{
    presentation::Selection next = withoutTarget(m_selection);
    next.region = group.region;
    next.theme = group.theme;
    next.horizonYear = group.horizonYear;
    if (!group.region.isNone()) {
        next.box.reset();
        next.brush.clear();
    }
    const bool isSame = next.region == m_selection.region && next.theme == m_selection.theme &&
                        next.horizonYear == m_selection.horizonYear && next.box == m_selection.box &&
                        next.brush == m_selection.brush;
    if (isSame)
        return;
    next.facility = {};
    replace(std::move(next));
}

void SelectionModel::setIndicator(domain::IndicatorId indicator)
{
    presentation::Selection next = m_selection;
    if (next.indicator != indicator)
        next.target = {};
    next.indicator = indicator;
    replace(std::move(next));
}

void SelectionModel::setTarget(domain::TargetId target, domain::IndicatorId indicator)
{
    presentation::Selection next = m_selection;
    next.target = target;
    next.indicator = indicator;
    replace(std::move(next));
}

void SelectionModel::setMark(const presentation::CompareMark& mark)
{
    presentation::Selection next = m_selection;
    if (next.region != mark.region)
        next.facility = {};
    next.region = mark.region;
    next.box.reset();
    next.brush.clear();
    next.indicator = mark.indicator;
    next.target = mark.target;
    replace(std::move(next));
}

void SelectionModel::setFacility(domain::FacilityId facility)
{
    presentation::Selection next = m_selection;
    next.facility = facility;
    replace(std::move(next));
}

void SelectionModel::setFilterText(const QString& text)
{
    replaceFilter({text, m_filter.verdict});
}

void SelectionModel::setVerdict(std::optional<domain::Verdict> verdict)
{
    replaceFilter({m_filter.text, verdict});
}

void SelectionModel::setAll(const presentation::Selection& selection, const TableFilter& filter)
{
    replace(selection);
    replaceFilter(filter);
}

void SelectionModel::clear()
{
    replace({});
    replaceFilter({});
}

void SelectionModel::replace(presentation::Selection selection)
{
    if (selection == m_selection)
        return;
    m_selection = std::move(selection);
    Q_EMIT changed();
}

void SelectionModel::replaceFilter(TableFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    Q_EMIT filterChanged();
}

} // namespace wm::ui
