// SPDX-License-Identifier: GPL-3.0-or-later
#include "SavedView.h"

#include "wm/presentation/Palette.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace wm::ui {

namespace {

using namespace presentation;

// Names of what enums say, in their order: numbers would mean something else as soon as one is added.
constexpr std::array kScaleNames{"linear", "logarithmic", "index"};
constexpr std::array kKindNames{"ranking", "smallMultiples", "slope", "heatStrip", "scatter", "bullet"};
constexpr std::array kOrderNames{"value", "gap", "completion"};
constexpr std::array kFacetNames{"regions", "indicators"};
constexpr std::array kColouringNames{"facilityCount", "value", "verdict", "target"};
constexpr std::array kMethodNames{"quantile", "equalInterval", "naturalBreaks", "pretty"};
constexpr std::array kSignNames{"fill", "circles", "bars"};

constexpr QLatin1String kSelection("selection");
constexpr QLatin1String kChart("chart");
constexpr QLatin1String kCompare("compare");
constexpr QLatin1String kMap("map");
constexpr QLatin1String kColumnsPart("columns");
constexpr QLatin1String kLayoutPart("layout");
constexpr QLatin1String kName("name");
constexpr QLatin1String kCode("code");

QString keyText(const char* key)
{
    return QLatin1String(key);
}

template <class Enum, std::size_t Count>
QString nameOf(Enum value, const std::array<const char*, Count>& names)
{
    return QLatin1String(names.at(static_cast<std::size_t>(value)));
}

template <class Enum, std::size_t Count>
void readEnum(Enum& value, const QJsonValue& json, const std::array<const char*, Count>& names)
{
    const QString name = json.toString();
    const auto found = std::ranges::find_if(names, [&name](const char* each) { return name == QLatin1String(each); });
    if (found != names.end())
        value = static_cast<Enum>(found - names.begin());
}

QJsonValue yearJson(const std::optional<int>& year)
{
    return year ? QJsonValue(*year) : QJsonValue();
}

/// A key that is not there leaves the year; null takes it away.
void readYear(std::optional<int>& year, const QJsonValue& json)
{
    if (json.isNull())
        year.reset();
    else if (json.isDouble())
        year = json.toInt();
}

QJsonObject thing(const std::string& code, const std::string& name)
{
    return {{kCode, QString::fromStdString(code)}, {kName, QString::fromStdString(name)}};
}

/// Writes the things of one workspace.
class StateWriter {
public:
    StateWriter(const workspace::Snapshot& snapshot, domain::Language language)
        : m_snapshot(snapshot)
        , m_language(language)
    {
    }

    [[nodiscard]] QJsonObject selection(const Selection& selection, const TableFilter& filter) const
    {
        QJsonObject json{{keyText("year"), yearJson(selection.horizonYear)}, {keyText("search"), filter.text}};
        if (!selection.region.isNone())
            json[keyText("region")] = region(selection.region);
        if (!selection.theme.empty())
            json[keyText("theme")] = thing(selection.theme, m_snapshot.termName("theme", selection.theme, m_language));
        if (!selection.indicator.isNone())
            json[keyText("indicator")] = indicator(selection.indicator);
        if (const domain::Target* target = m_snapshot.findTarget(selection.target))
            json[keyText("target")] = thing(target->code, target->code);
        if (const domain::Facility* facility = m_snapshot.findFacility(selection.facility))
            json[keyText("facility")] = thing(facility->code, facility->name.in(m_language));
        if (const auto& box = selection.box)
            json[keyText("box")] = QJsonArray{box->least.lon, box->least.lat, box->most.lon, box->most.lat};
        QJsonArray marked;
        for (const domain::RegionCode& code : selection.brush)
            marked.append(region(code));
        if (!marked.isEmpty())
            json[keyText("marked")] = marked;
        if (filter.verdict)
            json[keyText("verdict")] = QString::fromStdString(std::string(domain::toText(*filter.verdict)));
        return json;
    }
    [[nodiscard]] QJsonValue indicator(domain::IndicatorId id) const
    {
        const domain::Indicator* indicator = m_snapshot.findIndicator(id);
        return indicator ? QJsonValue(thing(indicator->code, indicator->name.in(m_language))) : QJsonValue();
    }

private:
    [[nodiscard]] QJsonObject region(const domain::RegionCode& code) const
    {
        const domain::Region* region = m_snapshot.findRegion(code);
        return thing(code.text, region ? region->name.in(m_language) : code.text);
    }

    const workspace::Snapshot& m_snapshot;
    domain::Language m_language;
};

/// Finds things of a workspace by their codes, and notes those that are not there.
class StateReader {
public:
    explicit StateReader(const workspace::Snapshot& snapshot)
        : m_snapshot(snapshot)
    {
    }

    [[nodiscard]] QStringList missing() const { return m_missing; }

    void readSelection(const QJsonObject& json, Selection& selection, TableFilter& filter)
    {
        selection = {};
        filter = {json[keyText("search")].toString(), {}};
        readYear(selection.horizonYear, json[keyText("year")]);
        selection.region = region(json[keyText("region")]);
        selection.theme = theme(json[keyText("theme")]);
        selection.indicator = indicator(json[keyText("indicator")]);
        selection.target = findByCode<domain::TargetId>(m_snapshot.catalogue().targets, json[keyText("target")],
                                                        QCoreApplication::translate("SavedView", "Target: %1"));
        selection.facility =
            findByCode<domain::FacilityId>(m_snapshot.catalogue().facilities, json[keyText("facility")],
                                           QCoreApplication::translate("SavedView", "Facility: %1"));
        for (const auto& marked : json[keyText("marked")].toArray()) {
            if (domain::RegionCode code = region(marked); !code.isNone())
                selection.brush.push_back(std::move(code));
        }
        std::ranges::sort(selection.brush, {}, &domain::RegionCode::text);
        readBox(selection, json[keyText("box")].toArray());
        if (!selection.region.isNone() || selection.box)
            selection.brush.clear(); // only one of them narrows the window at a time
        filter.verdict = domain::verdictFromText(json[keyText("verdict")].toString().toStdString());
    }
    /// Something else than an object leaves the indicator as it is.
    void readIndicator(domain::IndicatorId& id, const QJsonValue& json)
    {
        if (json.isObject())
            id = indicator(json);
    }

private:
    [[nodiscard]] domain::RegionCode region(const QJsonValue& json)
    {
        const domain::RegionCode code{json[kCode].toString().toStdString()};
        if (code.isNone() || m_snapshot.findRegion(code))
            return code;
        note(QCoreApplication::translate("SavedView", "Region: %1"), json);
        return {};
    }
    [[nodiscard]] std::string theme(const QJsonValue& json)
    {
        const std::string code = json[kCode].toString().toStdString();
        if (code.empty() || std::ranges::find(m_snapshot.catalogue().indicators, code, &domain::Indicator::theme) !=
                                m_snapshot.catalogue().indicators.end())
            return code;
        note(QCoreApplication::translate("SavedView", "Theme: %1"), json);
        return {};
    }
    [[nodiscard]] domain::IndicatorId indicator(const QJsonValue& json)
    {
        return findByCode<domain::IndicatorId>(m_snapshot.catalogue().indicators, json,
                                               QCoreApplication::translate("SavedView", "Indicator: %1"));
    }
    template <class Id, class Things>
    [[nodiscard]] Id findByCode(const Things& things, const QJsonValue& json, const QString& text)
    {
        const std::string code = json[kCode].toString().toStdString();
        if (code.empty())
            return {};
        const auto found = std::ranges::find_if(things, [&code](const auto& each) { return each.code == code; });
        if (found != things.end())
            return found->id;
        note(text, json);
        return {};
    }
    static void readBox(Selection& selection, const QJsonArray& json)
    {
        const SelectionBox box{{json[0].toDouble(), json[1].toDouble()}, {json[2].toDouble(), json[3].toDouble()}};
        if (json.size() != 4 || !selection.region.isNone() || box.most.lon < box.least.lon ||
            box.most.lat < box.least.lat)
            return;
        selection.box = box;
    }
    void note(const QString& text, const QJsonValue& json)
    {
        const QString name = json[kName].toString();
        const QString line = text.arg(name.isEmpty() ? json[kCode].toString() : name);
        if (!m_missing.contains(line))
            m_missing.append(line);
    }

    const workspace::Snapshot& m_snapshot;
    QStringList m_missing;
};

QJsonObject chartJson(const ChartOptions& options)
{
    return {{keyText("projection"), options.showsProjection},
            {keyText("scenarios"), options.showsScenarios},
            {keyText("references"), options.showsReferences},
            {keyText("scale"), nameOf(options.scale, kScaleNames)},
            {keyText("baseYear"), yearJson(options.baseYear)}};
}

void readChart(const QJsonObject& json, ChartOptions& options)
{
    options.showsProjection = json[keyText("projection")].toBool(options.showsProjection);
    options.showsScenarios = json[keyText("scenarios")].toBool(options.showsScenarios);
    options.showsReferences = json[keyText("references")].toBool(options.showsReferences);
    readEnum(options.scale, json[keyText("scale")], kScaleNames);
    readYear(options.baseYear, json[keyText("baseYear")]);
}

QJsonObject compareJson(const CompareOptions& options, const StateWriter& writer)
{
    return {{keyText("kind"), nameOf(options.kind, kKindNames)},
            {keyText("indicator"), writer.indicator(options.indicator)},
            {keyText("second"), writer.indicator(options.second)},
            {keyText("year"), yearJson(options.year)},
            {keyText("firstYear"), yearJson(options.firstYear)},
            {keyText("latest"), options.takesLatest},
            {keyText("order"), nameOf(options.order, kOrderNames)},
            {keyText("of"), nameOf(options.facet, kFacetNames)},
            {keyText("sharedScale"), options.hasSharedScale}};
}

void readCompare(const QJsonObject& json, CompareOptions& options, StateReader& reader)
{
    readEnum(options.kind, json[keyText("kind")], kKindNames);
    reader.readIndicator(options.indicator, json[keyText("indicator")]);
    reader.readIndicator(options.second, json[keyText("second")]);
    readYear(options.year, json[keyText("year")]);
    readYear(options.firstYear, json[keyText("firstYear")]);
    options.takesLatest = json[keyText("latest")].toBool(options.takesLatest);
    readEnum(options.order, json[keyText("order")], kOrderNames);
    readEnum(options.facet, json[keyText("of")], kFacetNames);
    options.hasSharedScale = json[keyText("sharedScale")].toBool(options.hasSharedScale);
}

QJsonObject mapJson(const MapOptions& options, const std::optional<MapPlace>& place, const StateWriter& writer)
{
    QJsonObject json{{keyText("colouring"), nameOf(options.colouring, kColouringNames)},
                     {keyText("indicator"), writer.indicator(options.indicator)},
                     {keyText("year"), yearJson(options.year)},
                     {keyText("method"), nameOf(options.method, kMethodNames)},
                     {keyText("classes"), options.classCount},
                     {keyText("aroundTarget"), options.isAnchored},
                     {keyText("sign"), options.sign ? QJsonValue(nameOf(*options.sign, kSignNames)) : QJsonValue()},
                     {keyText("service"), options.showsService},
                     {keyText("place"), QJsonValue()}};
    if (place)
        json[keyText("place")] = QJsonArray{place->centre.lon, place->centre.lat, place->pixelsPerDegree};
    return json;
}

void readPlace(const QJsonValue& value, std::optional<MapPlace>& place)
{
    if (value.isNull())
        place.reset();
    const QJsonArray json = value.toArray();
    const MapPlace wanted{{json[0].toDouble(), json[1].toDouble()}, json[2].toDouble()};
    const bool isOnEarth = std::abs(wanted.centre.lon) <= 180.0 && std::abs(wanted.centre.lat) <= 90.0;
    if (json.size() == 3 && isOnEarth && wanted.pixelsPerDegree > 0.0)
        place = wanted;
}

void readMap(const QJsonObject& json, MapOptions& options, StateReader& reader)
{
    readEnum(options.colouring, json[keyText("colouring")], kColouringNames);
    reader.readIndicator(options.indicator, json[keyText("indicator")]);
    if (options.indicator.isNone())
        options.colouring = MapColouring::FacilityCount;
    readYear(options.year, json[keyText("year")]);
    readEnum(options.method, json[keyText("method")], kMethodNames);
    options.classCount = std::clamp(json[keyText("classes")].toInt(options.classCount), kFewestMapClasses,
                                    static_cast<int>(kMostClasses));
    options.isAnchored = json[keyText("aroundTarget")].toBool(options.isAnchored);
    options.sign.reset();
    if (json[keyText("sign")].isString()) {
        options.sign = MapSign::Fill;
        readEnum(*options.sign, json[keyText("sign")], kSignNames);
    }
    options.showsService = json[keyText("service")].toBool(options.showsService);
}

std::vector<QLatin1String> keysOf(ViewPart part)
{
    switch (part) {
    case ViewPart::Selection:
        return {kSelection};
    case ViewPart::Options:
        return {kChart, kCompare, kMap, kColumnsPart};
    case ViewPart::Layout:
        break;
    }
    return {kLayoutPart};
}

} // namespace

QJsonObject toJson(const WindowState& state, const workspace::Snapshot& snapshot, domain::Language language)
{
    const StateWriter writer(snapshot, language);
    return {{kSelection, writer.selection(state.selection, state.filter)},
            {kChart, chartJson(state.chart)},
            {kCompare, compareJson(state.compare, writer)},
            {kMap, mapJson(state.map, state.place, writer)},
            {kColumnsPart, QJsonArray::fromStringList(toTexts(state.columns))},
            {kLayoutPart, QJsonObject{{keyText("docks"), QString::fromLatin1(state.docks.toBase64())},
                                      {keyText("explanation"), state.isExplained},
                                      {keyText("layers"), state.areLayersShown}}}};
}

QJsonObject withoutPart(QJsonObject content, ViewPart part)
{
    for (const QLatin1String key : keysOf(part))
        content.remove(key);
    return content;
}

bool hasPart(const QJsonObject& content, ViewPart part)
{
    return std::ranges::any_of(keysOf(part), [&content](QLatin1String key) { return content.contains(key); });
}

ReadState stateFromJson(const QJsonObject& content, const WindowState& now, const workspace::Snapshot& snapshot)
{
    StateReader reader(snapshot);
    WindowState state = now;
    state.columns.clear();
    state.docks.clear();
    if (content[kSelection].isObject())
        reader.readSelection(content[kSelection].toObject(), state.selection, state.filter);
    if (content[kChart].isObject())
        readChart(content[kChart].toObject(), state.chart);
    if (content[kCompare].isObject())
        readCompare(content[kCompare].toObject(), state.compare, reader);
    if (const QJsonObject map = content[kMap].toObject(); !map.isEmpty()) {
        readMap(map, state.map, reader);
        readPlace(map[keyText("place")], state.place);
    }
    // Which columns there are only the table knows.
    for (const auto& column : content[kColumnsPart].toArray())
        state.columns.push_back(columnFromText(column.toString()));
    if (const QJsonObject layout = content[kLayoutPart].toObject(); !layout.isEmpty()) {
        state.docks = QByteArray::fromBase64(layout[keyText("docks")].toString().toLatin1());
        state.isExplained = layout[keyText("explanation")].toBool(state.isExplained);
        state.areLayersShown = layout[keyText("layers")].toBool(state.areLayersShown);
    }
    return {state, reader.missing()};
}

QStringList toTexts(const std::vector<SavedView>& views)
{
    QStringList texts;
    for (const SavedView& view : views) {
        QJsonObject json = view.content;
        json[kName] = view.name;
        texts.append(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    }
    return texts;
}

std::vector<SavedView> viewsFromTexts(const QStringList& texts)
{
    std::vector<SavedView> views;
    for (const QString& text : texts) {
        SavedView view{{}, QJsonDocument::fromJson(text.toUtf8()).object()};
        view.name = view.content.take(kName).toString().simplified().left(kMostViewName);
        const bool isKnown = std::ranges::find(views, view.name, &SavedView::name) != views.end();
        if (!view.name.isEmpty() && !isKnown)
            views.push_back(std::move(view));
    }
    return views;
}

} // namespace wm::ui
