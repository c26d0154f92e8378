// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/Preferences.h"

#include "Paths.h"

#include "wm/presentation/Palette.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <system_error>

namespace wm::ui {

namespace {

constexpr int kMostRecentFiles = 8;
constexpr QLatin1String kLanguage("language");
constexpr QLatin1String kColours("colours");
constexpr QLatin1String kSafeColours("coloursAreSafe");
constexpr std::pair<ColourChoice, QLatin1String> kColourChoices[] = {
    {ColourChoice::Light, QLatin1String("light")},
    {ColourChoice::Dark, QLatin1String("dark")},
    {ColourChoice::HighContrastLight, QLatin1String("high-contrast")},
    {ColourChoice::HighContrastDark, QLatin1String("high-contrast-dark")},
};
constexpr QLatin1String kRecentFiles("recentFiles");
constexpr QLatin1String kBaseMap("baseMap");
constexpr QLatin1String kShowsProjection("chart/projection");
constexpr QLatin1String kShowsScenarios("chart/scenarios");
constexpr QLatin1String kShowsReferences("chart/references");
constexpr QLatin1String kCompareKind("compare/kind");
constexpr QLatin1String kCompareOrder("compare/order");
constexpr QLatin1String kCompareFacet("compare/facet");
constexpr QLatin1String kCompareLatest("compare/latest");
constexpr QLatin1String kCompareSharedScale("compare/sharedScale");
constexpr QLatin1String kMapMethod("map/method");
constexpr QLatin1String kMapClasses("map/classes");
constexpr QLatin1String kTrustedLayers("map/trustedLayers");
constexpr qsizetype kMostTrustedLayers = 500;
constexpr QLatin1String kSheetSize("sheet/size");
constexpr QLatin1String kSheetOwnSize("sheet/ownSize");
constexpr QLatin1String kSheetDpi("sheet/dpi");
constexpr QLatin1String kLayersShown("map/layersShown");
constexpr QLatin1String kExplanationShown("explanation/shown");
constexpr QLatin1String kExplanationWidth("explanation/width");
constexpr QLatin1String kTableColumns("columns/");
constexpr QLatin1String kExportEnding("export/ending");
constexpr QLatin1String kSavedViews("views");
constexpr QLatin1String kGeometry("window/geometry");
constexpr QLatin1String kLayout("window/layout");

/// What may be left out of a sheet.
constexpr std::pair<QLatin1String, bool MapSheetOptions::*> kSheetParts[] = {
    {QLatin1String("sheet/title"), &MapSheetOptions::hasTitle},
    {QLatin1String("sheet/subtitle"), &MapSheetOptions::hasSubtitle},
    {QLatin1String("sheet/legend"), &MapSheetOptions::hasLegend},
    {QLatin1String("sheet/scaleBar"), &MapSheetOptions::hasScaleBar},
    {QLatin1String("sheet/northArrow"), &MapSheetOptions::hasNorthArrow},
    {QLatin1String("sheet/date"), &MapSheetOptions::hasDate},
    {QLatin1String("sheet/asInWindow"), &MapSheetOptions::isAsInWindow},
};

constexpr QLatin1String kPictureWidthChoice("picture/width");
constexpr QLatin1String kPictureOwnSize("picture/ownSize");
constexpr QLatin1String kPictureDpi("picture/dpi");
constexpr QLatin1String kPictureTheme("picture/theme");
constexpr QLatin1String kPictureTypeface("picture/typeface");
constexpr std::pair<QLatin1String, bool PictureOptions::*> kPictureParts[] = {
    {QLatin1String("picture/caption"), &PictureOptions::hasCaption},
    {QLatin1String("picture/unit"), &PictureOptions::hasUnit},
    {QLatin1String("picture/source"), &PictureOptions::hasSource},
    {QLatin1String("picture/method"), &PictureOptions::hasMethod},
};

QSizeF withinSheets(const QSizeF& size)
{
    return {std::clamp(size.width(), kLeastSheetSide, kMostSheetSide),
            std::clamp(size.height(), kLeastSheetSide, kMostSheetSide)};
}

QString codeText(std::string_view code)
{
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

presentation::FigureStyle figureStyleIn(const QSettings& settings)
{
    presentation::FigureStyle style;
    const auto theme = presentation::themeFromCode(settings.value(kPictureTheme).toString().toStdString());
    if (theme && std::ranges::find(presentation::kFigureThemes, *theme) != presentation::kFigureThemes.end())
        style.theme = *theme;
    style.typeface = presentation::typefaceFromCode(settings.value(kPictureTypeface).toString().toStdString())
                         .value_or(style.typeface);
    return style;
}

void setFigureStyle(QSettings& settings, const presentation::FigureStyle& style)
{
    settings.setValue(kPictureTheme, codeText(presentation::codeOf(style.theme)));
    settings.setValue(kPictureTypeface, codeText(presentation::codeOf(style.typeface)));
}

/// Whole: the command line may name a file from a folder that is not the next start's.
QString rememberedName(const std::filesystem::path& file)
{
    std::error_code failure;
    const std::filesystem::path whole = std::filesystem::absolute(file, failure);
    return toText(failure ? file : whole);
}

/// One spelling for a file, whichever separators it was named with.
QString trustKey(const std::filesystem::path& file)
{
    return toText(file.lexically_normal());
}

} // namespace

std::optional<domain::Language> Preferences::language()
{
    const QString name = QSettings().value(kLanguage).toString();
    if (name.isEmpty())
        return std::nullopt;
    return name == QLatin1String("en") ? domain::Language::English : domain::Language::Chinese;
}

void Preferences::setLanguage(domain::Language language)
{
    QSettings().setValue(kLanguage,
                         language == domain::Language::English ? QStringLiteral("en") : QStringLiteral("zh"));
}

ColourChoice Preferences::colourChoice()
{
    const QString name = QSettings().value(kColours).toString();
    for (const auto& [choice, code] : kColourChoices) {
        if (name == code)
            return choice;
    }
    return ColourChoice::AsSystem;
}

void Preferences::setColourChoice(ColourChoice choice)
{
    QSettings settings;
    settings.remove(kColours);
    for (const auto& [known, code] : kColourChoices) {
        if (known == choice)
            settings.setValue(kColours, QString(code));
    }
}

bool Preferences::areColoursSafe()
{
    return QSettings().value(kSafeColours, false).toBool();
}

void Preferences::setColoursSafe(bool areSafe)
{
    QSettings().setValue(kSafeColours, areSafe);
}

std::vector<std::filesystem::path> Preferences::recentFiles()
{
    std::vector<std::filesystem::path> files;
    for (const QString& name : QSettings().value(kRecentFiles).toStringList())
        files.push_back(toPath(name));
    return files;
}

void Preferences::addRecentFile(const std::filesystem::path& file)
{
    QSettings settings;
    QStringList names = settings.value(kRecentFiles).toStringList();
    const QString name = rememberedName(file);
    names.removeAll(name);
    names.prepend(name);
    settings.setValue(kRecentFiles, QStringList(names.mid(0, kMostRecentFiles)));
}

std::filesystem::path Preferences::baseMap()
{
    return toPath(QSettings().value(kBaseMap).toString());
}

void Preferences::setBaseMap(const std::filesystem::path& file)
{
    QSettings().setValue(kBaseMap, file.empty() ? QString() : rememberedName(file));
}

presentation::ChartOptions Preferences::chartOptions()
{
    const QSettings settings;
    presentation::ChartOptions options;
    options.showsProjection = settings.value(kShowsProjection, options.showsProjection).toBool();
    options.showsScenarios = settings.value(kShowsScenarios, options.showsScenarios).toBool();
    options.showsReferences = settings.value(kShowsReferences, options.showsReferences).toBool();
    return options;
}

void Preferences::setChartOptions(const presentation::ChartOptions& options)
{
    QSettings settings;
    settings.setValue(kShowsProjection, options.showsProjection);
    settings.setValue(kShowsScenarios, options.showsScenarios);
    settings.setValue(kShowsReferences, options.showsReferences);
}

presentation::CompareOptions Preferences::compareOptions()
{
    using namespace presentation;
    const QSettings settings;
    // What was written by hand, or by another version, may be any number.
    const auto read = [&settings]<class Enum>(QLatin1String key, Enum last) {
        return static_cast<Enum>(std::clamp(settings.value(key).toInt(), 0, static_cast<int>(last)));
    };
    CompareOptions options;
    options.kind = read(kCompareKind, kCompareKinds.back());
    options.order = read(kCompareOrder, CompareOrder::Completion);
    options.facet = read(kCompareFacet, CompareFacet::Indicators);
    options.takesLatest = settings.value(kCompareLatest, options.takesLatest).toBool();
    options.hasSharedScale = settings.value(kCompareSharedScale, options.hasSharedScale).toBool();
    return options;
}

void Preferences::setCompareOptions(const presentation::CompareOptions& options)
{
    QSettings settings;
    settings.setValue(kCompareKind, static_cast<int>(options.kind));
    settings.setValue(kCompareOrder, static_cast<int>(options.order));
    settings.setValue(kCompareFacet, static_cast<int>(options.facet));
    settings.setValue(kCompareLatest, options.takesLatest);
    settings.setValue(kCompareSharedScale, options.hasSharedScale);
}

presentation::MapOptions Preferences::mapOptions()
{
    const QSettings settings;
    presentation::MapOptions options;
    const int method = settings.value(kMapMethod, static_cast<int>(options.method)).toInt();
    options.method = static_cast<presentation::ClassMethod>(
        std::clamp(method, 0, static_cast<int>(presentation::ClassMethod::Pretty)));
    options.classCount = std::clamp(settings.value(kMapClasses, options.classCount).toInt(),
                                    presentation::kFewestMapClasses, presentation::kMostClasses);
    return options;
}

void Preferences::setMapOptions(const presentation::MapOptions& options)
{
    const presentation::MapOptions kept = mapOptions();
    if (options.method == kept.method && options.classCount == kept.classCount)
        return; // the file would be written anew with every indicator that is shown
    QSettings settings;
    settings.setValue(kMapMethod, static_cast<int>(options.method));
    settings.setValue(kMapClasses, options.classCount);
}

MapSheetOptions Preferences::mapSheet()
{
    const QSettings settings;
    MapSheetOptions options;
    const int size = settings.value(kSheetSize, static_cast<int>(options.size)).toInt();
    options.size =
        static_cast<MapSheetOptions::Size>(std::clamp(size, 0, static_cast<int>(MapSheetOptions::Size::Own)));
    options.ownSize = withinSheets(settings.value(kSheetOwnSize, options.ownSize).toSizeF());
    options.dpi = std::clamp(settings.value(kSheetDpi, options.dpi).toInt(), kLeastSheetDpi, kMostSheetDpi);
    options.style = figureStyleIn(settings);
    for (const auto& [key, part] : kSheetParts)
        options.*part = settings.value(key, options.*part).toBool();
    return options;
}

void Preferences::setMapSheet(const MapSheetOptions& options)
{
    QSettings settings;
    settings.setValue(kSheetSize, static_cast<int>(options.size));
    settings.setValue(kSheetOwnSize, options.ownSize);
    settings.setValue(kSheetDpi, options.dpi);
    setFigureStyle(settings, options.style);
    for (const auto& [key, part] : kSheetParts)
        settings.setValue(key, options.*part);
}

PictureOptions Preferences::picture()
{
    const QSettings settings;
    PictureOptions options;
    const int width = settings.value(kPictureWidthChoice, static_cast<int>(options.width)).toInt();
    options.width =
        static_cast<PictureOptions::Width>(std::clamp(width, 0, static_cast<int>(PictureOptions::Width::Own)));
    options.ownSize = withinSheets(settings.value(kPictureOwnSize, options.ownSize).toSizeF());
    const int dpi = settings.value(kPictureDpi, options.dpi).toInt();
    if (std::ranges::find(kPictureDpis, dpi) != kPictureDpis.end())
        options.dpi = dpi;
    options.style = figureStyleIn(settings);
    for (const auto& [key, part] : kPictureParts)
        options.*part = settings.value(key, options.*part).toBool();
    return options;
}

void Preferences::setPicture(const PictureOptions& options)
{
    QSettings settings;
    settings.setValue(kPictureWidthChoice, static_cast<int>(options.width));
    settings.setValue(kPictureOwnSize, options.ownSize);
    settings.setValue(kPictureDpi, options.dpi);
    setFigureStyle(settings, options.style);
    for (const auto& [key, part] : kPictureParts)
        settings.setValue(key, options.*part);
}

bool Preferences::isTrustedLayer(const std::filesystem::path& file)
{
    return QSettings().value(kTrustedLayers).toStringList().contains(trustKey(file));
}

void Preferences::trustLayer(const std::filesystem::path& file)
{
    QSettings settings;
    QStringList files = settings.value(kTrustedLayers).toStringList();
    files.removeAll(trustKey(file));
    files.prepend(trustKey(file));
    settings.setValue(kTrustedLayers, files.mid(0, kMostTrustedLayers));
}

bool Preferences::areLayersShown()
{
    return QSettings().value(kLayersShown, false).toBool();
}

void Preferences::setLayersShown(bool areShown)
{
    QSettings().setValue(kLayersShown, areShown);
}

QStringList Preferences::tableColumns(const QString& table)
{
    return QSettings().value(kTableColumns + table).toStringList();
}

void Preferences::setTableColumns(const QString& table, const QStringList& columns)
{
    QSettings().setValue(kTableColumns + table, columns);
}

QStringList Preferences::savedViews()
{
    return QSettings().value(kSavedViews).toStringList();
}

void Preferences::setSavedViews(const QStringList& views)
{
    QSettings().setValue(kSavedViews, views);
}

bool Preferences::isExplanationShown()
{
    return QSettings().value(kExplanationShown, false).toBool();
}

void Preferences::setExplanationShown(bool isShown)
{
    QSettings().setValue(kExplanationShown, isShown);
}

int Preferences::explanationWidth()
{
    return std::max(0, QSettings().value(kExplanationWidth, 0).toInt());
}

void Preferences::setExplanationWidth(int width)
{
    QSettings().setValue(kExplanationWidth, width);
}

QString Preferences::exportEnding()
{
    return QSettings().value(kExportEnding).toString();
}

void Preferences::setExportEnding(const QString& ending)
{
    QSettings().setValue(kExportEnding, ending);
}

QByteArray Preferences::windowGeometry()
{
    return QSettings().value(kGeometry).toByteArray();
}

QByteArray Preferences::windowLayout()
{
    return QSettings().value(kLayout).toByteArray();
}

void Preferences::setWindow(const QByteArray& geometry, const QByteArray& layout)
{
    QSettings settings;
    settings.setValue(kGeometry, geometry);
    settings.setValue(kLayout, layout);
}

} // namespace wm::ui
