// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerFile.h"

#include "wm/geo/LayerTable.h"

namespace wm::geo {

namespace {

std::optional<std::string> valueOf(OGRFeature& feature, int field, const TextDecoder& decoder)
{
    if (feature.IsFieldSetAndNotNull(field) == 0)
        return {};
    if (feature.GetFieldDefnRef(field)->GetType() != OFTBinary)
        return decoder.decode(feature.GetFieldAsString(field));
    int bytes = 0;
    feature.GetFieldAsBinary(field, &bytes);
    return std::to_string(bytes) + " bytes";
}

} // namespace

Result<std::vector<Attribute>> readFeatureAttributes(const std::filesystem::path& path, const std::string& layer,
                                                     std::int64_t feature)
{
    using Attributes = std::vector<Attribute>;
    return withLayerFile(path, [&](LayerFile& file, const GdalErrors& /*errors*/) -> Result<Attributes> {
        WM_TRY(OGRLayer* const found, file.find(layer));
        const GdalErrors reading; // GDAL also says so when there is no such feature
        const OGRFeatureUniquePtr row(found->GetFeature(feature));
        if (!row)
            return fail(ErrorCode::NotFound, "layer " + file.nameOf(*found) + ": no feature " +
                                                 std::to_string(feature) +
                                                 (reading.message().empty() ? "" : ": " + reading.message()));
        Attributes attributes;
        attributes.reserve(static_cast<std::size_t>(row->GetFieldCount()));
        for (int i = 0; i < row->GetFieldCount(); ++i)
            attributes.push_back(
                {file.decoder.decode(row->GetFieldDefnRef(i)->GetNameRef()), valueOf(*row, i, file.decoder)});
        WM_CHECK(reading.check());
        return attributes;
    });
}

} // namespace wm::geo
