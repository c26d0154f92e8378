// SPDX-License-Identifier: GPL-3.0-or-later
#include "BaseMapSources.h"

#include "LayerReader.h"

#include "wm/base/Text.h"

#include <algorithm>

namespace wm::geo {

namespace {

/// Texts of several rows joined, each part once: "A; B" and "B" give "A; B".
class PartList {
public:
    void add(std::string_view text)
    {
        for (const std::string& part : split(text, ';')) {
            const std::size_t first = std::min(part.find_first_not_of(' '), part.size());
            const std::string trimmed = part.substr(first, part.find_last_not_of(' ') + 1 - first);
            if (!trimmed.empty() && std::ranges::find(m_parts, trimmed) == m_parts.end())
                m_parts.push_back(trimmed);
        }
    }
    [[nodiscard]] std::string joined() const { return join(m_parts, "; "); }

private:
    std::vector<std::string> m_parts;
};

} // namespace

void readSources(const std::map<std::string, OGRLayer*>& tables, const std::set<std::string>& readLayers,
                 BaseMapLayers& map)
{
    PartList attributions;
    PartList licences;
    PartList placeLicences;
    if (const auto sources = tables.find(kSourcesTable); sources != tables.end()) {
        for (const auto& feature : *sources->second) {
            const std::string layer = fieldText(*feature, "layer");
            if (!layer.empty() && !readLayers.contains(layer))
                continue;
            attributions.add(fieldText(*feature, "attribution"));
            licences.add(fieldText(*feature, "licence"));
            if (layer == "places")
                placeLicences.add(fieldText(*feature, "licence"));
        }
    }
    map.attribution = attributions.joined();
    map.licence = licences.joined();
    for (domain::Place& place : map.places)
        place.licence = placeLicences.joined();
    if (const auto info = tables.find(kInfoTable); info != tables.end()) {
        if (const OGRFeatureUniquePtr row{info->second->GetNextFeature()}) {
            map.name = fieldText(*row, "name");
            map.publisher = fieldText(*row, "publisher");
            map.approvalNumber = fieldText(*row, "approval_number");
        }
    }
}

} // namespace wm::geo
