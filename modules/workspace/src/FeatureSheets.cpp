// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeatureSheets.h"

#include "wm/base/Number.h"
#include "wm/base/Path.h"
#include "wm/base/Text.h"
#include "wm/geo/FeatureFile.h"
#include "wm/ingest/RecordImport.h"
#include "wm/store/Migration.h"

#include <cmath>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace wm::workspace {

namespace {

ingest::CellKind cellKindOf(const geo::FeatureValue& value)
{
    switch (value.kind) {
    case geo::FeatureValueKind::Text:
        return value.text.empty() ? ingest::CellKind::Empty : ingest::CellKind::Text;
    case geo::FeatureValueKind::Number:
        return ingest::CellKind::Number;
    case geo::FeatureValueKind::Boolean:
        return ingest::CellKind::Boolean;
    case geo::FeatureValueKind::Time:
        return ingest::CellKind::Date;
    case geo::FeatureValueKind::NoPosition:
        return ingest::CellKind::Error;
    case geo::FeatureValueKind::Null:
        break;
    }
    return ingest::CellKind::Empty;
}

/// Names that differ in more than the case of letters; the first keep theirs.
std::vector<std::string> headingsOf(const geo::FeatureLayer& layer)
{
    std::vector<std::string> headings;
    std::set<std::string> taken;
    const auto add = [&](const std::string& name) {
        std::string free = name;
        for (int number = 2; !taken.insert(foldedName(free)).second; ++number)
            free = name + " (" + std::to_string(number) + ")";
        headings.push_back(std::move(free));
    };
    for (const geo::LayerField& field : layer.fields)
        add(field.name);
    if (layer.positions != geo::PositionValues::LonLat)
        return headings;
    const bool isTaken = taken.contains("lon") || taken.contains("lat");
    for (const char* const name : {"lon", "lat"})
        add(std::string(name) + (isTaken ? " (geometry)" : ""));
    return headings;
}

/// Attributes that say the position as well as the geometry does.
class PositionFields {
public:
    explicit PositionFields(const geo::FeatureLayer& layer)
    {
        if (layer.positions != geo::PositionValues::LonLat)
            return;
        const std::size_t fields = layer.fields.size();
        for (std::size_t field = 0; field < fields; ++field) {
            const auto meant = ingest::fieldOfHeading(domain::RecordKind::Facility, unitless(layer.fields[field].name));
            if (meant == "lon" || meant == "lat")
                m_pairs.push_back({field, meant == "lon" ? fields : fields + 1, {}});
        }
    }

    /// What the attributes leave blank is said by the geometry. Where both say something else nobody can tell which is
    /// right: the attribute, which would be read first, becomes an error. The cells are valid until the next call.
    void settle(std::vector<ingest::Cell>& cells)
    {
        for (Pair& pair : m_pairs) {
            ingest::Cell& said = cells[pair.attribute];
            const ingest::Cell& drawn = cells[pair.geometry];
            if (drawn.kind != ingest::CellKind::Number)
                continue;
            const auto degrees = parseTypedNumber(said.text);
            if (foldedName(said.text).empty())
                said = drawn;
            else if (degrees && std::abs(*degrees - drawn.number) > kSamePlaceDegrees) {
                pair.told = std::string(said.text) + " ≠ " + std::string(drawn.text);
                said = {ingest::CellKind::Error, pair.told};
            }
        }
    }

private:
    /// About 100 m: digits that an attribute table has left out are no other place.
    static constexpr double kSamePlaceDegrees = 0.001;

    struct Pair {
        std::size_t attribute = 0, geometry = 0; ///< their places in the row
        std::string told;
    };

    /// "经度(°)" is "经度".
    static std::string unitless(const std::string& name)
    {
        const std::string folded = foldedName(name);
        return folded.substr(0, folded.find('('));
    }

    std::vector<Pair> m_pairs;
};

class FeatureSheets : public ingest::SheetFile {
public:
    explicit FeatureSheets(std::unique_ptr<geo::FeatureFile> file)
        : m_file(std::move(file))
    {
        for (const geo::FeatureLayer& layer : m_file->layers()) {
            ingest::SheetInfo info;
            info.name = layer.name;
            info.isPlainTable = true;
            info.lacksCrs = layer.positions == geo::PositionValues::NoCrs;
            info.notPoints = layer.notPoints;
            m_sheets.push_back(std::move(info));
        }
    }

    [[nodiscard]] const std::vector<ingest::SheetInfo>& sheets() const override { return m_sheets; }

    [[nodiscard]] Result<std::vector<ingest::MergedCells>> mergedCells(std::size_t, const TaskContext&) override
    {
        return std::vector<ingest::MergedCells>();
    }

    [[nodiscard]] Result<void> forEachRow(std::size_t sheet, const ingest::TakeRow& take,
                                          const TaskContext& context) override
    {
        const std::vector<std::string> headings = headingsOf(m_file->layers().at(sheet));
        std::vector<ingest::Cell> cells;
        cells.reserve(headings.size());
        for (const std::string& heading : headings)
            cells.push_back({ingest::CellKind::Text, heading});
        int number = 1;
        WM_TRY(const bool goesOn, take({number, cells}));
        if (!goesOn)
            return {};
        PositionFields positions(m_file->layers()[sheet]);
        const auto takeFeature = [&](std::span<const geo::FeatureValue> values) {
            for (std::size_t i = 0; i < values.size(); ++i)
                cells[i] = {cellKindOf(values[i]), values[i].text, values[i].number};
            positions.settle(cells);
            return take({++number, cells});
        };
        return m_file->forEachFeature(sheet, takeFeature, context);
    }

private:
    std::unique_ptr<geo::FeatureFile> m_file;
    std::vector<ingest::SheetInfo> m_sheets;
};

} // namespace

Result<std::optional<ingest::SheetOpening>> openFeatures(const std::filesystem::path& file, const TaskContext& context)
{
    WM_TRY(std::unique_ptr<geo::FeatureFile> layers, geo::FeatureFile::open(file, context));
    if (!layers)
        return std::nullopt;
    ingest::SheetOpening opening;
    if (layers->hasTable(store::kSchemaLog))
        opening.issue = Issue{IssueKind::IsWorkspace, utf8FromPath(file.filename()), 0, {}, {}, {}};
    else
        opening.file = std::make_unique<FeatureSheets>(std::move(layers));
    return opening;
}

} // namespace wm::workspace
