// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/LocalText.h"
#include "wm/presentation/ChartOptions.h"
#include "wm/presentation/CompareOptions.h"
#include "wm/presentation/MapOptions.h"
#include "wm/presentation/Theme.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <array>
#include <filesystem>
#include <optional>
#include <vector>

namespace wm::ui {

/// The colours of windows: as the system has them, unless the user wants it otherwise.
enum class ColourChoice { AsSystem, Light, Dark, HighContrastLight, HighContrastDark };

/// How a map is laid out for a document.
struct MapSheetOptions {
    enum class Size { PageA4, DocumentWidth, Slide, Own };
    Size size = Size::PageA4;
    QSizeF ownSize{160.0, 110.0}; ///< millimetres
    int dpi = 200;                ///< of PNG
    bool hasTitle = true;
    bool hasSubtitle = true;
    bool hasLegend = true;
    bool hasScaleBar = true;
    bool hasNorthArrow = true;
    bool hasDate = true;
    bool isAsInWindow = true;        ///< the part of the world that the window shows
    presentation::FigureStyle style; ///< that of PictureOptions: the figures of a document look alike

    bool operator==(const MapSheetOptions&) const = default;
};
inline constexpr double kLeastSheetSide = 40.0; ///< millimetres
inline constexpr double kMostSheetSide = 1'200.0;
inline constexpr int kLeastSheetDpi = 72;
inline constexpr int kMostSheetDpi = 1'200;

/// How a chart, a scoreboard, a card or a table is laid out for a document.
struct PictureOptions {
    enum class Width { Text, Half, Own }; ///< of the text of an official document (GB/T 9704)
    Width width = Width::Text;
    QSizeF ownSize{156.0, 100.0}; ///< millimetres
    int dpi = 300;                ///< of PNG; one of kPictureDpis
    bool hasCaption = false;
    bool hasUnit = true; ///< these are parts of the caption
    bool hasSource = true;
    bool hasMethod = true;
    presentation::FigureStyle style; ///< theme: one of kFigureThemes; for what is copied and printed as well

    bool operator==(const PictureOptions&) const = default;
};
inline constexpr std::array kPictureDpis{150, 300, 600};

/// What the program remembers for this user, in QSettings of the application's organisation and name. Thread: GUI.
class Preferences {
public:
    /// Absent: never chosen.
    [[nodiscard]] static std::optional<domain::Language> language();
    static void setLanguage(domain::Language language);

    [[nodiscard]] static ColourChoice colourChoice();
    static void setColourChoice(ColourChoice choice);
    /// Verdicts in colours that colour-blind readers tell apart, in light and dark windows alike.
    [[nodiscard]] static bool areColoursSafe();
    static void setColoursSafe(bool areSafe);

    /// Newest first, at most eight. The first is what the next start opens.
    [[nodiscard]] static std::vector<std::filesystem::path> recentFiles();
    static void addRecentFile(const std::filesystem::path& file);

    /// Empty: none.
    [[nodiscard]] static std::filesystem::path baseMap();
    static void setBaseMap(const std::filesystem::path& file);

    /// Which lines the chart draws; the assumptions a user tries out are not remembered.
    [[nodiscard]] static presentation::ChartOptions chartOptions();
    static void setChartOptions(const presentation::ChartOptions& options);

    /// Kind, order and scales; indicators and years are those of one workspace and not remembered.
    [[nodiscard]] static presentation::CompareOptions compareOptions();
    static void setCompareOptions(const presentation::CompareOptions& options);

    /// How the map is coloured; indicators and years are those of one workspace and not remembered.
    [[nodiscard]] static presentation::MapOptions mapOptions();
    static void setMapOptions(const presentation::MapOptions& options);

    /// Within the limits above.
    [[nodiscard]] static MapSheetOptions mapSheet();
    static void setMapSheet(const MapSheetOptions& options);

    /// Within the limits of sheets.
    [[nodiscard]] static PictureOptions picture();
    static void setPicture(const PictureOptions& options);

    /// Files that this user has added to a map himself, or has let be read; the latest 500.
    [[nodiscard]] static bool isTrustedLayer(const std::filesystem::path& file);
    static void trustLayer(const std::filesystem::path& file);

    /// The list of the map's layers.
    [[nodiscard]] static bool areLayersShown();
    static void setLayersShown(bool areShown);

    /// The columns that the user has chosen for a table, one text each; empty: none were.
    [[nodiscard]] static QStringList tableColumns(const QString& table);
    static void setTableColumns(const QString& table, const QStringList& columns);

    /// Of the files that data were exported to last, as ".csv"; empty: none were.
    [[nodiscard]] static QString exportEnding();
    static void setExportEnding(const QString& ending);

    /// Saved views of the window, one text each.
    [[nodiscard]] static QStringList savedViews();
    static void setSavedViews(const QStringList& views);

    [[nodiscard]] static bool isExplanationShown();
    static void setExplanationShown(bool isShown);
    /// Of the panel beside the chart; 0: never set.
    [[nodiscard]] static int explanationWidth();
    static void setExplanationWidth(int width);

    [[nodiscard]] static QByteArray windowGeometry();
    [[nodiscard]] static QByteArray windowLayout();
    static void setWindow(const QByteArray& geometry, const QByteArray& layout);
};

} // namespace wm::ui
