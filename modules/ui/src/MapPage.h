// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardContent.h"
#include "MapLayoutDialog.h"
#include "ViewInput.h"
#include "WindowState.h"

#include "wm/presentation/MapOptions.h"
#include "wm/presentation/MapSpec.h"
#include "wm/ui/SelectionModel.h"
#include "wm/ui/TaskRunner.h"
#include "wm/workspace/Search.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;

namespace wm::mapview {
class MapCanvas;
}

namespace wm::ui {

class LayerPanel;
class LayerSession;
class MapCard;
class MapOptionsBar;
class MapSearch;
class MapTools;

/// The map of regions, facilities and corridors. Its figure is made by a worker: projecting a base map takes longer
/// than a frame.
class MapPage : public QWidget {
    Q_OBJECT

public:
    MapPage(SelectionModel& selection, LayerSession& layers, QWidget* parent = nullptr);

    void display(const ViewInput& input);
    /// What is on screen; null before the first figure.
    [[nodiscard]] std::shared_ptr<const presentation::MapSpec> spec() const { return m_spec; }

    [[nodiscard]] presentation::MapOptions options() const;
    /// To be seen with the next display().
    void setOptions(const presentation::MapOptions& options);
    /// The part of the world that the user has moved to; none: everything is shown.
    [[nodiscard]] std::optional<MapPlace> place() const;
    /// After display(): a figure that is being made will be shown there.
    void setPlace(const std::optional<MapPlace>& place);

    /// Chooses what the areas are coloured by; for the title of the view.
    [[nodiscard]] QWidget& chooser() const;
    [[nodiscard]] LayerPanel& layerPanel() const { return *m_layers; }
    void setLayersShown(bool areShown);
    [[nodiscard]] bool areLayersShown() const;
    /// Lines to the nearest hubs, or rings around the selected facility.
    void setServiceShown(bool isShown);
    /// Asks what is to be found on the map.
    void openSearch();
    /// Says who made the base map and who approved it.
    void showBaseMapCard();
    [[nodiscard]] mapview::MapCanvas& canvas() const { return *m_canvas; }
    /// What is on screen, for a document. spec() must be there.
    [[nodiscard]] MapSheetSubject sheetSubject() const;

    /// Is a figure being made or drawn that the user would see?
    [[nodiscard]] bool isPending() const { return m_isPending && isVisible(); }

Q_SIGNALS:
    void specChanged();
    /// The user changed what the map shows; display() is wanted.
    void inputWanted();
    /// The picture on screen is complete.
    void painted();
    /// The list of layers was opened or closed.
    void layersShown(bool areShown);
    /// Other options say whether service areas are shown.
    void serviceShown(bool isShown);
    /// A layer could not be drawn.
    void layerFailed(const wm::domain::MapLayer& layer, const wm::Error& error);
    /// The user has said where a facility is.
    void facilityPlaced(wm::domain::FacilityId facility, wm::domain::LonLat position);

private:
    struct Shown {
        workspace::SnapshotPtr snapshot;
        workspace::BaseMapPtr baseMap;
        workspace::MapLayerSetPtr layers;
        domain::RegionCode region;
        std::optional<presentation::SelectionBox> box;
        std::vector<domain::RegionCode> brush;
        std::string theme;
        domain::FacilityId facility;
        std::optional<int> horizonYear; ///< only where the colours depend on it
        domain::Language language = domain::Language::Chinese;
        presentation::MapOptions options;

        bool operator==(const Shown&) const = default;
    };

    void arrange();
    void connectParts();
    /// Makes the card's content anew from what is shown: other words, another snapshot.
    using CardMaker = std::function<CardContent(const workspace::Snapshot&, domain::Language)>;

    void connectCard();
    void showCard(CardMaker maker);
    void renewCard();
    void showFeature(domain::MapLayerId layer, std::int64_t feature);
    void showHit(const workspace::SearchHit& hit);
    void showPlace(const std::optional<MapPlace>& place);
    void startPlacing(domain::FacilityId facility);
    void activateRegion(const domain::RegionCode& region);
    void offerIndicators(const ViewInput& input);
    [[nodiscard]] std::optional<int> horizonFor(const presentation::Selection& selection) const;

    SelectionModel& m_selection;
    LayerSession& m_session;
    std::optional<Shown> m_shown;
    std::shared_ptr<const presentation::MapSpec> m_spec;
    MapOptionsBar* m_bar = nullptr;
    LayerPanel* m_layers = nullptr;
    mapview::MapCanvas* m_canvas = nullptr;
    MapTools* m_tools = nullptr;
    MapCard* m_card = nullptr;
    MapSearch* m_search = nullptr;
    QLabel* m_empty = nullptr;                            ///< on the map without a workspace
    ViewInput m_input;                                    ///< as displayed last
    CardMaker m_cardMaker;                                ///< none: no card is open
    std::optional<std::optional<MapPlace>> m_wantedPlace; ///< of the figure that is being made
    domain::FacilityId m_placing;                         ///< whose position is being set
    bool m_isPending = false;
    TaskRunner m_features; ///< attributes of what was clicked
    TaskRunner m_tasks;    ///< last: its tasks end before what they report to
};

} // namespace wm::ui
