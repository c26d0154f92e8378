// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"

#include "wm/presentation/MapOptions.h"
#include "wm/presentation/MapSpec.h"
#include "wm/ui/SelectionModel.h"
#include "wm/ui/TaskRunner.h"

#include <QWidget>

#include <memory>

namespace wm::mapview {
class MapCanvas;
}

namespace wm::ui {

class MapOptionsBar;

/// The map of regions, facilities and corridors. Its figure is made by a worker: projecting a base map takes longer
/// than a frame.
class MapPage : public QWidget {
    Q_OBJECT

public:
    explicit MapPage(SelectionModel& selection, QWidget* parent = nullptr);

    void display(const ViewInput& input);
    /// What is on screen; null before the first figure.
    [[nodiscard]] std::shared_ptr<const presentation::MapSpec> spec() const { return m_spec; }

    /// Chooses what the areas are coloured by; for the title of the view.
    [[nodiscard]] QWidget& chooser() const;

    /// Is a figure being made or drawn that the user would see?
    [[nodiscard]] bool isPending() const { return m_isPending && isVisible(); }

Q_SIGNALS:
    void specChanged();
    /// The user changed what the map shows; display() is wanted.
    void inputWanted();
    /// The picture on screen is complete.
    void painted();

private:
    struct Shown {
        workspace::SnapshotPtr snapshot;
        workspace::BaseMapPtr baseMap;
        domain::RegionCode region;
        std::string theme;
        domain::FacilityId facility;
        std::optional<int> horizonYear; ///< only where the colours depend on it
        domain::Language language = domain::Language::Chinese;
        presentation::MapOptions options;

        bool operator==(const Shown&) const = default;
    };

    void activateRegion(const domain::RegionCode& region);
    void offerIndicators(const ViewInput& input);
    [[nodiscard]] std::optional<int> horizonFor(const presentation::Selection& selection) const;

    SelectionModel& m_selection;
    std::optional<Shown> m_shown;
    std::shared_ptr<const presentation::MapSpec> m_spec;
    MapOptionsBar* m_bar = nullptr;
    mapview::MapCanvas* m_canvas = nullptr;
    bool m_isPending = false;
    TaskRunner m_tasks; ///< last: its tasks end before what they report to
};

} // namespace wm::ui
