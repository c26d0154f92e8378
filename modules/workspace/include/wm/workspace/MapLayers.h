// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/domain/MapLayer.h"
#include "wm/presentation/MapOverlay.h"
#include "wm/workspace/Snapshot.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wm::workspace {

/// A coordinate reference system to choose from.
struct CrsChoice {
    std::string code; ///< "EPSG:4547"
    std::string name; ///< as the EPSG registry has it

    bool operator==(const CrsChoice&) const = default;
};

/// A layer that a file holds and that may be added. `layer` is complete, with a name and a colour of its own, but for
/// what the user must say.
struct LayerOffer {
    domain::MapLayer layer;
    std::int64_t featureCount = 0;       ///< 0 also for a raster
    std::vector<std::string> textFields; ///< that could be labels
    std::string crsName;                 ///< empty: the file does not say, ask
    std::vector<CrsChoice> crsChoices;   ///< where it does not: the likeliest first; empty: nothing fits
};

/// What the user should know about a file or what was read of it.
enum class LayerNoteKind {
    OtherExtension,  ///< the file is not what its name says; found: what it is ("GeoJSON")
    WrongEncoding,   ///< found: the encoding that the texts are not in; expected: the one that was taken
    LayerIgnored,    ///< a view, which would run SQL of the file's own
    TableLeftOut,    ///< a layer without geometry
    EmptyLayer,      ///< nothing to draw in it
    NoLabelField,    ///< drawn without labels; found: the field that is not there (any more)
    WithoutGeometry, ///< features left out
    NotTransformed,  ///< features left out; found: the reason
    OffTheEarth,     ///< features left out; found: the position
    NothingToDraw,   ///< features left out; found: the kind of geometry
    RingRepaired,    ///< areas that crossed themselves
    RingNotRepaired, ///< kept as they are; found: the reason
    RingAroundPole,
    LabelTooLong,
};

struct LayerNote {
    LayerNoteKind kind = LayerNoteKind::OtherExtension;
    std::string layer;                 ///< in the file; empty: the file as a whole
    std::size_t count = 1;             ///< features
    bool isLeast = false;              ///< there may be more than `count`: only the first hundred are told apart
    std::optional<std::int64_t> first; ///< id of the first feature
    std::string found;                 ///< of the first feature
    std::string expected;

    bool operator==(const LayerNote&) const = default;
};

struct LayerOffers {
    std::vector<LayerOffer> layers; ///< what can be drawn; may be empty
    std::vector<LayerNote> notes;
};

/// Looks into a file that somebody dropped in; `layers` are those there already, for names and colours that differ.
/// `mapCentre` is what the map shows: of the systems that differ in their zone only, the one nearest to it goes first.
/// Blocks; any thread. Errors: those of geo::inspectLayerSource(), in words for the user: what was found, what was
/// expected.
[[nodiscard]] Result<LayerOffers> offeredLayers(const std::filesystem::path& file,
                                                const std::vector<domain::MapLayer>& layers, const TaskContext& context,
                                                std::optional<domain::LonLat> mapCentre = {});

/// Points that lie as if their positions were GCJ-02 and not WGS 84.
struct Gcj02Suspicion {
    std::size_t comparedPlaces = 0;
    double offsetMetres = 0.0;   ///< mean, as the layer is
    double residualMetres = 0.0; ///< median, once taken back
};

/// What a layer draws, read from its file; immutable. Exactly one of features (perhaps none) and raster is there.
struct LayerContent {
    presentation::Shared<domain::FeatureTable> features;
    std::shared_ptr<const presentation::RasterSource> raster;
    std::vector<LayerNote> notes;            ///< one a kind
    std::optional<Gcj02Suspicion> suspicion; ///< never of a layer that is taken back already
};
using LayerContentPtr = std::shared_ptr<const LayerContent>;

/// Reads a File layer. Names and positions of the snapshot's places tell whether it is GCJ-02. Blocks; any thread.
/// Errors, naming file and layer: NotFound, ParseFailed, InvalidArgument (too large, no CRS, a raster that would have
/// to be taken back from GCJ-02, no File layer), IoFailed, Cancelled.
[[nodiscard]] Result<LayerContentPtr> loadLayerContent(const domain::MapLayer& layer, const Snapshot& snapshot,
                                                       const TaskContext& context);

/// Does the file of a layer lie in the folder of its workspace or deeper? One that does not must not be touched before
/// the user has agreed: a workspace from somebody else may name any file, and one on another computer tells that
/// computer who looks. Decided by the names alone, for even to look at such a file is to touch it.
[[nodiscard]] bool isBesideWorkspace(const domain::MapLayer& layer, const std::filesystem::path& workspaceFile);

/// Does a layer with that change need its file to be read again?
[[nodiscard]] bool hasSameContent(const domain::MapLayer& before, const domain::MapLayer& after);

struct LayerAttribute {
    std::string name;
    std::optional<std::string> value; ///< absent: NULL

    bool operator==(const LayerAttribute&) const = default;
};

/// The attributes of a feature, read from the file now. Blocks; any thread.
/// Errors: NotFound when the file, layer or feature is not there any more, and those of loadLayerContent().
[[nodiscard]] Result<std::vector<LayerAttribute>> layerAttributes(const domain::MapLayer& layer, std::int64_t feature);

/// The layers of a workspace, topmost first, and what could be read of them. A File layer without content is not drawn.
struct MapLayerSet {
    std::vector<domain::MapLayer> layers = domain::ownMapLayers();
    std::map<domain::MapLayerId, LayerContentPtr> contents;
};
using MapLayerSetPtr = std::shared_ptr<const MapLayerSet>; ///< null: the program's own layers, all visible

/// Whether that row of the program's own is visible; without a list all are.
[[nodiscard]] bool isShown(const MapLayerSet* layers, domain::MapLayerSubject subject);

} // namespace wm::workspace
