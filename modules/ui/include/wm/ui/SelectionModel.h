// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Verdict.h"
#include "wm/presentation/Selection.h"

#include <QObject>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace wm::presentation {
struct CompareMark;
}

namespace wm::ui {

/// What narrows the table of targets beyond the selection.
struct TableFilter {
    QString text;                           ///< words that must all occur in a row; empty: every row
    std::optional<domain::Verdict> verdict; ///< absent: every verdict

    bool operator==(const TableFilter&) const = default;
};

/// Targets that belong together; a member that is none or empty means "all".
struct TargetGroup {
    domain::RegionCode region;
    std::string theme;
    std::optional<int> horizonYear;
};

/// Holds the one selection of the window. Views report clicks here and are told of every change; they never know each
/// other. Thread: GUI.
class SelectionModel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const presentation::Selection& selection() const { return m_selection; }
    [[nodiscard]] const TableFilter& filter() const { return m_filter; }

    /// Another region, theme or horizon drops the highlighted target, which may not be among the shown ones any more.
    void setRegion(const domain::RegionCode& region);
    /// A rectangle on the map instead of a region; none takes it away.
    void setBox(std::optional<presentation::SelectionBox> box);
    /// Regions marked in a comparison instead of a region or rectangle, and the indicator they are compared by; no
    /// regions let them go. Without an indicator the selected one stays.
    void setBrush(std::vector<domain::RegionCode> regions, domain::IndicatorId indicator = {});
    void setTheme(const std::string& theme);
    void setHorizonYear(std::optional<int> year);
    /// Region, theme and year at once. A region takes the place of a rectangle and of marked regions, all regions leave
    /// them.
    void setGroup(const TargetGroup& group);
    void setIndicator(domain::IndicatorId indicator);
    void setTarget(domain::TargetId target, domain::IndicatorId indicator);
    /// Region, indicator and target of a mark at once; its region takes the place of a rectangle.
    void setMark(const presentation::CompareMark& mark);
    void setFacility(domain::FacilityId facility);
    void setFilterText(const QString& text);
    void setVerdict(std::optional<domain::Verdict> verdict);

    /// All of it at once, as it was before.
    void setAll(const presentation::Selection& selection, const TableFilter& filter);

    /// Everything back to "all"; for a new workspace and for the button.
    void clear();

Q_SIGNALS:
    void changed();
    void filterChanged();

private:
    void replace(presentation::Selection selection);
    void replaceFilter(TableFilter filter);

    presentation::Selection m_selection;
    TableFilter m_filter;
};

} // namespace wm::ui
